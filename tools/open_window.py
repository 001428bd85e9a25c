"""The real window on a screen in memory, over some sandbox: for screenshots and benchmarks."""

from __future__ import annotations

import asyncio
import json
import os
import tempfile
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from services.records import Bases, Profile
from services.sandbox import Sandbox, sample_cards

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from services.desk.desk import Desk
    from services.start.folders import Folders
    from ui.frame.frame import Workplace
    from ui.look.theme import Theme
    from ui.words.translation import Translation

PROFILE = "Practice"


class Stage:
    """One application with its event loop; windows are opened on it one after the other."""

    def __init__(
        self, app: QApplication, loop: asyncio.AbstractEventLoop, theme: Theme, translation: Translation
    ) -> None:
        self.app = app
        self.loop = loop
        self.theme = theme
        self.translation = translation

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        """Let the program live until this work is done."""
        self.loop.run_until_complete(work)

    @contextmanager
    def open_window(self, bases: Bases, partner_code: str, data: Path | None = None) -> Iterator[Workplace]:
        """Show a window that works with the sandbox at these addresses, in this data folder or in a temporary one."""
        from services.start.folders import Folders

        folders = Folders(data) if data is not None else Folders.temporary()
        folders.make()
        executors = [ThreadPoolExecutor(count) for count in (4, 1, 1)]
        desk = _desk(folders, bases, partner_code)
        workplace = self._workplace(desk, executors)
        self.run(_do(lambda: workplace.start(PROFILE)))
        self.run(workplace.complete())
        yield workplace
        self.run(_do(workplace.close))
        for executor in executors:
            executor.shutdown(cancel_futures=True)
        desk.close()
        folders.close()

    def _workplace(self, desk: Desk, executors: list[ThreadPoolExecutor]) -> Workplace:
        from ui.frame.frame import Workplace
        from ui.frame.window import Window
        from ui.session.practice import Practice, SampleCard
        from ui.session.session import Session
        from ui.session.tasks import Background

        window = Window()
        window.show()
        return Workplace(
            window,
            Session(desk, Background(*executors)),
            self.theme,
            self.translation,
            Practice(
                start=lambda: PROFILE,
                cards=lambda: [SampleCard(card.iccid, card.purpose, card.pay_ids, card.job) for card in sample_cards()],
                notification=Sandbox().pasted_notification,
                esim_orders=lambda: Sandbox().esim_orders,
                esim_package=lambda: Sandbox().esim_package,
            ),
        )


@contextmanager
def stage(width: int = 1440, height: int = 900, *, dots: float = 1, text: float | None = None) -> Iterator[Stage]:
    """An application on a screen of this size in memory. Once a process, before anything of Qt is loaded.

    `dots`: pixels of the screen for each of ours. `text`: how large the text is; None goes by the system's font.
    """
    screen = {"name": "memory", "x": 0, "y": 0, "width": round(width * dots), "height": round(height * dots), "dpr": 1}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "screens.json")
        file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
        os.environ["QT_API"] = "pyside6"
        if dots != 1:
            os.environ["QT_SCALE_FACTOR"] = str(dots)
        from PySide6.QtWidgets import QApplication
        from qasync import QEventLoop

        from ui.look.theme import Theme
        from ui.start.garbage import GarbageCollector
        from ui.words.translation import Translation

        app = QApplication(["tools"])
        app.setQuitOnLastWindowClosed(False)
        with QEventLoop(app) as loop:
            asyncio.set_event_loop(loop)
            translation = Translation(app, Path(folder))
            translation.apply("en")
            garbage = GarbageCollector()
            yield Stage(app, loop, Theme(app, text), translation)
            garbage.stop()
            asyncio.set_event_loop(None)


def bases_of(sandbox: Sandbox) -> Bases:
    """Where a sandbox of this process listens."""
    return Bases(vshop=sandbox.vshop_url, payment=sandbox.payment_url, topup=sandbox.topup_url)


async def _do(action: Callable[[], None]) -> None:
    action()
    await asyncio.sleep(0)


def _desk(folders: Folders, bases: Bases, partner_code: str) -> Desk:
    from services.clock import SystemClock
    from services.desk.desk import Desk
    from services.journal import Journal
    from services.setup.profiles import ProfileBook
    from services.setup.settings import Settings
    from services.setup.vault import Vault
    from services.wire.transport import Transport

    settings = Settings(folders.settings_file)
    settings.agent = "Mei"
    profiles, vault = ProfileBook(folders.profiles_file), Vault()
    profiles.practise_at(bases)
    profiles.add_for_this_run(_profile(bases))
    vault.use_for_this_run(PROFILE, partner_code)
    clock = SystemClock()
    return Desk(profiles, vault, settings, Transport(), Journal(folders.data, clock.now), clock)


def _profile(bases: Bases) -> Profile:
    return Profile(
        name=PROFILE,
        environment="custom",
        vshop_url=bases.vshop,
        payment_url=bases.payment,
        topup_url=bases.topup,
    )
