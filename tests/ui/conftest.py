"""The real window over the real sandbox, for stories."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from msgspec.structs import replace
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from services.desk.desk import Desk
from services.journal import Journal
from services.records import Profile
from services.sandbox import Sandbox, sample_cards
from services.sandbox.sample_cards import fleet_cards
from services.setup.profiles import ProfileBook
from services.setup.settings import Settings
from services.setup.vault import Part, Vault
from services.start.folders import Folders
from services.wire.transport import Limits, Transport
from tests.services.keyrings import MemoryKeyring
from tests.support import collected_afterwards
from tests.ui.never_waits import window_never_waits as window_never_waits
from tests.ui.story import Story
from tools.open_window import bases_of
from ui.frame.frame import Workplace
from ui.frame.window import Window
from ui.look.theme import Theme
from ui.session.practice import Practice, SampleCard
from ui.session.session import Session
from ui.session.tasks import Background
from ui.words.translation import Translation

PRACTICE = "Practice"
NOW_IN_BERLIN = datetime(2026, 11, 23, 13, 5, 12, tzinfo=UTC)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """As in the program: no worker thread may be the one that frees a widget.

    Collected once pytest has let go of the test's own values; what is left then would be freed by any thread later.
    What survives, the test run's own, is not looked through again: that took half of the time of the whole run.
    """
    if Path(__file__).parent not in item.path.parents:
        return (yield)
    with collected_afterwards():
        return (yield)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    made = Folders(tmp_path / "data")
    made.make()
    return made


@pytest.fixture
def keyring_backend() -> MemoryKeyring:
    return MemoryKeyring()


class MovableClock:
    """The computer's clocks, which a test can move on."""

    def __init__(self) -> None:
        self._seconds = 0.0

    def advance(self, seconds: float) -> None:
        self._seconds += seconds

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self._seconds)

    def monotonic(self) -> float:
        return time.monotonic() + self._seconds


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
def journal_options() -> dict[str, Any]:
    """How the journal is opened, where a story wants it otherwise."""
    return {}


@pytest.fixture
def with_csss() -> bool:
    """Whether CSSS is set up in the profile, where a story wants it."""
    return False


@pytest.fixture
def desk(
    folders: Folders,
    sandbox: Sandbox,
    keyring_backend: MemoryKeyring,
    clock: MovableClock,
    journal_options: dict[str, Any],
    with_csss: bool,
) -> Iterator[Desk]:
    """A desk with one ready profile at the sandbox and an agent's name."""
    made = desk_in(folders, sandbox, keyring_backend, clock, journal_options, csss=with_csss)
    yield made
    made.close()


def desk_in(
    folders: Folders,
    sandbox: Sandbox,
    keyring_backend: MemoryKeyring,
    clock: MovableClock,
    journal_options: dict[str, Any],
    *,
    csss: bool = False,
) -> Desk:
    """A desk over the files of this folder, as a start of the program makes it."""
    made = Desk(
        ProfileBook(folders.profiles_file),
        Vault(keyring_backend),
        Settings(folders.settings_file),
        # Reads are repeated as always, without the pauses between.
        Transport(limits=Limits(pause=0.001)),
        Journal(folders.data, clock.now, os_user="tester", **journal_options),
        clock,
    )
    made.profiles.load()
    made.settings.load()
    made.profiles.practise_at(bases_of(sandbox))
    profile = sandbox_profile(sandbox)
    made.profiles.add_for_this_run(replace(profile, csss_url=sandbox.csss_url) if csss else profile)
    made.vault.use_for_this_run(PRACTICE, sandbox.partner_code)
    if csss:
        made.vault.use_part_for_this_run(PRACTICE, Part.CSSS, sandbox.csss_secret, made.clients.origins(PRACTICE))
    made.settings.agent = "desk-2"
    return made


def sandbox_profile(sandbox: Sandbox, name: str = PRACTICE) -> Profile:
    return Profile(
        name=name,
        environment="custom",
        vshop_url=sandbox.vshop_url,
        payment_url=sandbox.payment_url,
        topup_url=sandbox.topup_url,
    )


@pytest.fixture
def start_practice(desk: Desk, sandbox: Sandbox) -> Callable[[], str]:
    """*Practise with sample cards*, with the test's own sandbox."""

    def start() -> str:
        if desk.profiles.find(PRACTICE) is None:
            desk.profiles.add_for_this_run(sandbox_profile(sandbox))
            desk.vault.use_for_this_run(PRACTICE, sandbox.partner_code)
        return PRACTICE

    return start


@pytest.fixture(scope="session")
def one_theme(qapp: QApplication) -> Theme:
    """The look, put on once as in the program."""
    return Theme(qapp)


@pytest.fixture(scope="session")
def one_translation(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Translation:
    """The language, put on once as in the program; its cache is that of all tests."""
    return Translation(qapp, tmp_path_factory.mktemp("translations"))


@pytest.fixture
def translation(one_translation: Translation) -> Iterator[Translation]:
    """English, and English again after the test."""
    one_translation.apply("en")
    yield one_translation
    one_translation.apply("en")


@pytest.fixture
def whole_window() -> bool:
    """Whether a story begins once every page is made. If not, they are made when something on one is looked for."""
    return False


@pytest.fixture
def open_story(
    qapp: QApplication,
    qloop: asyncio.AbstractEventLoop,
    desk: Desk,
    sandbox: Sandbox,
    start_practice: Callable[[], str],
    one_theme: Theme,
    translation: Translation,
    whole_window: bool,
) -> Iterator[Callable[[str], Story]]:
    """Open the window with this profile ("" = none) and play in it."""
    executors = [ThreadPoolExecutor(count, name) for count, name in ((4, "read"), (1, "write"), (1, "keyring"))]
    stories: list[Story] = []
    # As in the program: closing the window must not stop the loop that ends what is under way.
    qapp.setQuitOnLastWindowClosed(False)

    def open_window(profile: str = PRACTICE, desk: Desk = desk, *, complete: bool = whole_window) -> Story:
        window = Window()
        session = Session(desk, Background(*executors))
        # How long it is waited for means nothing on a busy machine; stories about it say so.
        session.keyring_patience = 60
        workplace = Workplace(
            window,
            session,
            one_theme,
            translation,
            Practice(
                start_practice,
                lambda: [SampleCard(card.iccid, card.purpose, card.pay_ids, card.job) for card in sample_cards()],
                sandbox.pasted_notification,
                lambda: "\n".join(card.iccid for card in fleet_cards(20)),
                lambda: sandbox.esim_orders,
                lambda: sandbox.esim_package,
            ),
        )
        story = Story(workplace, desk, sandbox, qloop)
        stories.append(story)
        # The screen of these tests is smaller than any that the window is worked on.
        window.resize(1280, 800)
        window.show()
        story.do(lambda: workplace.start(profile))
        if complete:
            story.run(workplace.complete())
        return story

    yield open_window
    try:
        for story in stories:
            if not story.ended:
                story.end()
    finally:
        for executor in executors:
            executor.shutdown(wait=True, cancel_futures=True)


@pytest.fixture
def start_again(
    open_story: Callable[..., Story],
    folders: Folders,
    sandbox: Sandbox,
    keyring_backend: MemoryKeyring,
    clock: MovableClock,
    with_csss: bool,
) -> Iterator[Callable[[Story], Story]]:
    """End the program and start it again on the same folder."""
    started: list[Story] = []

    def again(story: Story) -> Story:
        story.end()
        story.desk.close()
        restarted = open_story(PRACTICE, desk_in(folders, sandbox, keyring_backend, clock, {}, csss=with_csss))
        started.append(restarted)
        restarted.run(restarted.session.writes.take_up())
        return restarted

    yield again
    # As in the program: the window ends before what it works with.
    for story in started:
        story.end()
        story.desk.close()


@pytest.fixture
def story(open_story: Callable[[str], Story]) -> Story:
    return open_story(PRACTICE)


@pytest.fixture
def in_berlin(qapp: object) -> Iterator[None]:
    """Local time is one hour ahead of UTC, and the language English."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    with time_machine.travel(NOW_IN_BERLIN.astimezone(ZoneInfo("Europe/Berlin"))):
        yield
    QLocale.setDefault(before)
