"""Stories of updates: the address, the badge, the lock of production; over a real server on loopback."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from services.errors import NotAllowed
from services.records import Profile
from services.version import VERSION
from services.writes.states import What
from tests.services.mall.servers import ScriptedServer, body
from tests.services.support.manifests import KEY, LOCKING, MANIFEST, SUM, manifest, signed_manifest
from tests.ui.conftest import MovableClock
from tests.ui.dialogs.acting import error_at, said, typed
from tests.ui.everywhere.access import menu_entry
from tests.ui.rehearsing import caught_addresses
from tests.ui.story import Story

Serve = Callable[..., ScriptedServer]


@pytest.fixture
def serve() -> Iterator[Serve]:
    servers: list[ScriptedServer] = []

    def start(*answers: bytes) -> ScriptedServer:
        servers.append(ScriptedServer(*map(body, answers)))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


def open_updates(story: Story) -> None:
    menu_entry("Updates...")(story)
    story.wait(lambda: story.shown("updatesDialog"), "the dialog")


def use(story: Story, address: str) -> None:
    """Type an address, use it, and wait for what comes of it."""
    story.type("updateAddressInput", address)
    story.click("useUpdateAddressButton")
    story.wait(lambda: not story.session.updating.reading, "the reading to end")


def state(story: Story) -> str:
    return story.property("updatesState")


def go_to_production(story: Story) -> None:
    story.desk.profiles.add_for_this_run(Profile(name="Shop", environment="production"))
    story.do(lambda: story.session.set_profile("Shop"))


def refusal(story: Story) -> str:
    """Why an order may not be sent with the profile on show; "" if it may."""
    try:
        story.desk.writing.check_allowed(story.record.profile, What.PLACE_ORDER)
    except NotAllowed as error:
        return error.reason
    return ""


def test_it_is_off_until_somebody_sets_an_address(story: Story) -> None:
    story.do(story.session.updating.begin)
    open_updates(story)
    assert (typed(story, "updateAddressInput"), state(story)) == ("", "Off: no address is set, and nobody is asked.")
    assert not story.find("readUpdatesButton", QPushButton).isEnabled()
    assert not story.shown("updateButton")


def test_a_newer_version_is_a_quiet_badge_with_plain_notes_and_a_link(story: Story, serve: Serve) -> None:
    open_updates(story)
    server = serve(manifest())
    use(story, f" {server.url}/console.json ")
    story.wait(lambda: "a newer version is there" in state(story), "the state")
    assert story.desk.settings.update_address == f"{server.url}/console.json"
    assert story.property("updateNotes", "plainText") == MANIFEST["notes"]
    assert story.property("updateButton") == "Version 9.1.0 is there"
    story.click("copyUpdateSumButton")
    assert story.clipboard() == SUM
    with caught_addresses("https") as urls:
        assert urls == []
        story.click("openUpdatePageButton")
        assert urls == [MANIFEST["link"]]
    story.click("closeUpdatesButton")
    story.click("updateButton")
    assert story.shown("updatesDialog")
    assert story.workplace.toasts.texts() == []


def test_with_a_key_what_it_did_not_sign_is_not_believed_and_that_is_said(story: Story, serve: Serve) -> None:
    server = serve(manifest(), manifest(), signed_manifest())
    open_updates(story)
    use(story, server.url)
    story.wait(lambda: state(story).endswith("It is not signed."), "the state without a key")
    assert story.shown("updateButton")
    story.type("updateKeyInput", f" {KEY.upper()} ")
    story.click("useUpdateAddressButton")
    story.wait(lambda: "a key is set here: it is not believed" in state(story), "the refusal")
    assert story.desk.settings.update_key == KEY
    assert not story.shown("updateButton")
    story.click("readUpdatesButton")
    story.wait(lambda: state(story).endswith("It is signed by the key that is set here."), "the signed one")
    assert story.property("updateButton") == "Version 9.1.0 is there"


def test_a_signature_that_nobody_checks_is_said_to_be_unchecked(story: Story, serve: Serve) -> None:
    open_updates(story)
    use(story, serve(signed_manifest()).url)
    story.wait(lambda: state(story).endswith("Its signature was not verified: no key is set here."), "the state")


def test_what_is_no_key_is_said_at_its_field_and_nothing_is_changed(story: Story, serve: Serve) -> None:
    open_updates(story)
    story.type("updateKeyInput", "D75A98")
    use(story, serve(manifest()).url)
    assert "This is not a public key" in error_at(story, "updateKeyInput")
    assert (story.desk.settings.update_address, story.desk.settings.update_key) == ("", "")


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("http://example.com/a.json", "must begin with https://"),
        ("example.com", "This is not an address"),
        ("https://me:secret@example.com", "This is not an address"),
    ],
)
def test_an_address_that_cannot_be_one_is_said_at_the_field_and_nobody_is_asked(
    story: Story, address: str, words: str
) -> None:
    open_updates(story)
    story.type("updateAddressInput", address)
    story.key("updateAddressInput", Qt.Key.Key_Return)
    assert words in error_at(story, "updateAddressInput")
    assert typed(story, "updateAddressInput") == address
    assert story.desk.settings.update_address == ""


def test_what_cannot_be_read_is_said_where_the_address_is_set_and_nowhere_else(story: Story, serve: Serve) -> None:
    go_to_production(story)
    open_updates(story)
    use(story, serve(manifest(minimum_safe_version="99")).url)
    story.wait(lambda: state(story).startswith("Could not be read (Today "), "the state")
    assert "its minimum safe version is missing, is none, or is newer than the newest." in state(story)
    assert not story.shown("updateButton")
    assert not story.shown("updateBanner")
    assert (said(story, "updatesLock"), story.workplace.toasts.texts()) == ("", [])
    assert refusal(story) == ""


def test_below_the_minimum_production_is_locked_with_the_reason_and_nothing_else_is(story: Story, serve: Serve) -> None:
    open_updates(story)
    use(story, serve(LOCKING).url)
    story.wait(lambda: said(story, "updatesLock"), "the reason")
    assert f"Version {VERSION} is no longer safe for production" in said(story, "updatesLock")
    story.click("closeUpdatesButton")
    # In practice nothing is locked, and so nothing is said.
    assert not story.shown("updateBanner")
    assert refusal(story) == ""
    go_to_production(story)
    assert "until version 9.0 or newer is installed" in story.property("updateBanner", "accessibleName")
    assert refusal(story) == "too_old"
    story.click("updateBannerButton")
    assert story.shown("updatesDialog")


def test_the_lock_survives_the_address_and_ends_with_a_manifest_that_asks_for_less(story: Story, serve: Serve) -> None:
    open_updates(story)
    server = serve(LOCKING, manifest())
    use(story, server.url)
    go_to_production(story)
    story.type("updateAddressInput", "")
    story.click("useUpdateAddressButton")
    assert state(story).startswith("Off:")
    assert not story.shown("updateButton")
    assert refusal(story) == "too_old"
    assert said(story, "updatesLock")
    use(story, server.url)
    story.wait(lambda: not said(story, "updatesLock"), "the lock to end")
    assert not story.shown("updateBanner")
    assert refusal(story) == ""


def test_a_card_of_production_says_why_nothing_is_offered(story: Story, serve: Serve) -> None:
    story.desk.settings.update_address = serve(LOCKING).url
    story.do(story.session.updating.begin)
    story.wait(lambda: story.shown("updateButton"), "the badge")
    go_to_production(story)
    known = story.desk.cards.known(story.session.subject(story.record))
    assert known.too_old
    story.do(lambda: story.session.set_profile("Practice"))
    assert not story.desk.cards.known(story.session.subject(story.record)).too_old


def test_it_is_read_by_itself_once_a_day(
    story: Story, serve: Serve, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.session.updating.LOOK_AGAIN_SECONDS", 0.02)
    server = serve(manifest())
    story.desk.settings.update_address = server.url
    story.do(story.session.updating.begin)
    story.wait(lambda: story.shown("updateButton"), "the first reading")
    clock.advance(timedelta(hours=23).total_seconds())
    assert not story.desk.updates.is_due()
    clock.advance(timedelta(hours=2).total_seconds())
    story.wait(lambda: not story.desk.updates.is_due(), "the next day's reading")
    assert len(server.received) == 2


def test_everything_is_said_in_the_language_chosen_meanwhile(story: Story, serve: Serve) -> None:
    story.desk.settings.update_address = serve(LOCKING).url
    go_to_production(story)
    story.do(story.session.updating.begin)
    story.wait(lambda: story.shown("updateBanner"), "the banner")
    story.do(lambda: story.workplace.around.translation.apply("zh_CN"))
    assert "9.1.0" in story.property("updateButton")
    assert story.property("updateButton") != "Version 9.1.0 is there"
    assert "9.0" in story.property("updateBanner", "accessibleName")
    assert "is no longer safe" not in story.property("updateBanner", "accessibleName")
