"""Linksfield Console: command line, object graph and executors; the only module that knows qasync."""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from services.start.command_line import Options, parser

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Executor

    from services.background.watch import Watch
    from services.desk.desk import Desk
    from services.errors import ConsoleError
    from services.sandbox import Sandbox
    from services.setup.settings import Settings
    from services.start.folders import Folders
    from services.start.single_instance import Opening
    from ui.frame.frame import Workplace
    from ui.frame.window import Window
    from ui.look.theme import Theme
    from ui.session.practice import SampleCard
    from ui.session.session import Session
    from ui.start.application import Application
    from ui.words.translation import Translation

PRACTICE = "Practice"
PAINT_MARKER = "LINKSFIELD_PAINT_MARKER"  # in the environment: say that it is painted, and end


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says; returns the exit code."""
    options = _read_options(arguments)
    if options.version:
        from services.version import VERSION

        print(VERSION)
        return 0
    if options.self_check:
        return _self_check(options)
    if options.set_secret is not None:
        return _set_secret(options)
    if options.verify_journal:
        return _verify_journal(options)
    return _show_window(options)


# ---------------------------------------------------------------------- the command line


def _read_options(arguments: list[str] | None) -> Options:
    """Read the command line; an address stands for the --card and --ticket that it names. Exits with 2 on nonsense."""
    given = sys.argv[1:] if arguments is None else arguments
    if not given:
        return Options()
    reader = parser()
    options = reader.parse_args(given, Options())
    if not options.address:
        return options
    from services.errors import BadInput
    from services.start.card_links import read_link
    from ui.words import errors

    if options.card or options.ticket:
        reader.error("an address and --card or --ticket do not go together")
    try:
        link = read_link(options.address)
    except BadInput as error:
        reader.error(errors.sentence(error))
    options.card, options.ticket = link.iccid, link.ticket
    return options


def _self_check(options: Options) -> int:
    from PySide6 import __version__ as pyside_version
    from PySide6.QtCore import QObject, qVersion

    from services.start.without_window import print_self_check

    def exercise() -> None:
        # Bindings that lose references to None do so where Qt hands nothing back.
        lonely = QObject()
        for _ in range(5000):
            lonely.parent()

    return print_self_check(_folders(options), {"qt": qVersion(), "pyside": pyside_version}, exercise)


def _set_secret(options: Options) -> int:
    from services.start.without_window import set_secret
    from ui.words import errors

    return set_secret(_folders(options), options.set_secret or "", errors.sentence)


def _verify_journal(options: Options) -> int:
    from services.start.without_window import verify_journal

    return verify_journal(_folders(options), options.head)


def _folders(options: Options) -> Folders:
    from pathlib import Path

    from services.start.folders import Folders

    if options.data_dir:
        return Folders(Path(options.data_dir))
    return Folders.temporary() if options.sandbox else Folders()


# ---------------------------------------------------------------------- the window


def _show_window(options: Options) -> int:
    """Paint first; everything slow is loaded after that."""
    import gc

    from services.errors import NotSetUp
    from services.setup.settings import Settings

    # Loading leaves nothing to collect, and looking for it takes 20 ms; ui/start/garbage.py does later.
    gc.disable()
    folders = _folders(options)
    folders.close_when_interrupted()
    if _opened_elsewhere(folders, options):
        return 0
    settings = Settings(folders.settings_file)
    settings.load()
    painted = _paint(settings, folders)
    if PAINT_MARKER in os.environ:
        print("painted", flush=True)
        return 0
    trouble = None
    try:
        folders.make()
    except NotSetUp as error:
        from ui.words import errors

        print(errors.sentence(error), file=sys.stderr)
        # In a folder that can only be read the journal stops writes, and nothing else needs to stop.
        if not os.path.isdir(folders.data):
            return 1
        trouble = error
    return Program(painted, folders, settings, options, trouble).run()


def _opened_elsewhere(folders: Folders, options: Options) -> bool:
    """Give --card to a window that works in the same data folder already, if there is one."""
    # Most starts find none; what asks it is not loaded for them. Not Path.exists(): a closed folder makes that raise.
    if not os.path.exists(folders.address_file):
        return False
    from services.start.single_instance import open_in_running_window

    return open_in_running_window(folders, _asked(options))


def _asked(options: Options) -> Opening:
    from services.start.single_instance import Opening

    return Opening(options.card, options.ticket, options.profile, options.sandbox)


def _paint(settings: Settings, folders: Folders) -> tuple[Application, Theme, Translation, Window]:
    from ui.frame.window import Window
    from ui.look.theme import Theme
    from ui.start.application import application
    from ui.words.translation import Translation

    app = application(sys.argv[:1])
    app.setApplicationName("Linksfield Console")
    app.setQuitOnLastWindowClosed(False)
    translation = Translation(app, folders.cache)
    translation.apply(settings.language)
    theme = Theme(app)
    theme.apply(settings.theme)
    window = Window()
    window.show()
    # The one place where events are processed by hand: the window stands before the slow part begins.
    app.processEvents()
    return app, theme, translation, window


class Program:
    """One run of the window: builds the object graph, lives until the window is closed, then tidies up."""

    def __init__(
        self,
        painted: tuple[Application, Theme, Translation, Window],
        folders: Folders,
        settings: Settings,
        options: Options,
        trouble: ConsoleError | None,
    ) -> None:
        self._trouble = trouble
        self._app, self._theme, self._translation, self._window = painted
        self._folders = folders
        self._settings = settings
        self._options = options
        self._sandbox: Sandbox | None = None
        self._practice = ""
        self._exit_code = 0

    def run(self) -> int:
        """Live until the window is closed; returns the exit code."""
        import asyncio

        # qasync takes the first Qt binding that it finds; it must be this one.
        os.environ["QT_API"] = "pyside6"
        from qasync import QEventLoop

        with asyncio.Runner(loop_factory=lambda: QEventLoop(self._app)) as runner:
            return runner.run(self._live())

    async def _live(self) -> int:
        import asyncio
        from concurrent.futures import ThreadPoolExecutor

        from services.start.single_instance import Receiver
        from ui.start.garbage import GarbageCollector
        from ui.start.interrupts import closing_on_interrupt
        from ui.start.opening import begin, open_for_another_start, open_link
        from ui.start.unexpected_errors import report_unexpected_errors

        closed = asyncio.Event()
        loop = asyncio.get_running_loop()
        reads, writes, secrets = (ThreadPoolExecutor(*each) for each in ((4, "read"), (1, "write"), (1, "keyring")))
        # The journal is checked from end to end when it is opened: not on the thread of the window.
        desk = await loop.run_in_executor(writes, self._desk)
        workplace = self._workplace(desk, reads, writes, secrets)
        workplace.closed.connect(closed.set)
        garbage = GarbageCollector()
        report_unexpected_errors(loop, workplace.around.say_unexpected_error)

        practise = partial(self._practise, desk)
        receiver = Receiver(
            self._folders,
            lambda request: loop.call_soon_threadsafe(open_for_another_start, workplace, practise, request),
        )
        watch = self._watch(desk, workplace.session, loop)
        with closing_on_interrupt(workplace.close):
            trouble = desk.journal.trouble
            # A window that only reads beside the one that writes must not take its address over.
            if trouble is None or trouble.reason != "another_process":
                # Whoever finds the address may also end this window.
                receiver.start()
            begin(workplace, _asked(self._options), desk.settings.last_profile, practise)
            workplace.say_loaded(self._loaded.problems, str(self._loaded.damaged or ""))
            if self._trouble is not None:
                workplace.around.say_error(self._trouble)
            self._app.give_links(partial(open_link, workplace))
            workplace.session.tasks.start("take up", self._take_up(workplace.session, watch))
            if self._options.quit_after_look_up:
                workplace.session.tasks.start("report", self._report(workplace))
            await closed.wait()
        receiver.stop()
        garbage.stop()
        for executor in (reads, secrets):
            executor.shutdown(wait=False, cancel_futures=True)
        writes.shutdown(wait=True)
        watch.stop()
        self._end(desk)
        return self._exit_code

    def _end(self, desk: Desk) -> None:
        # The journal closes last: an outcome that came in while everything else ended is still written down.
        desk.close()
        if self._log is not None:
            self._log.close()
        if self._sandbox is not None:
            self._sandbox.stop()
        self._folders.close()

    async def _report(self, workplace: Workplace) -> None:
        from ui.start.opening import report_look_up

        self._exit_code = await report_look_up(workplace.session)
        workplace.close()

    def _desk(self) -> Desk:
        from services.background.followed_payments import FollowedFile
        from services.clock import SystemClock
        from services.desk.desk import Desk
        from services.journal import Journal
        from services.journal.this_pc import os_user
        from services.mall.transport import Transport
        from services.setup.profiles import ProfileBook
        from services.setup.vault import Vault
        from services.start.log import open_log

        clock = SystemClock()
        vault = Vault()
        self._log = open_log(self._folders, vault.known_codes)
        profiles = ProfileBook(self._folders.profiles_file)
        self._loaded = profiles.load()
        return Desk(
            profiles,
            vault,
            self._settings,
            Transport(proxy_for=system_proxy),
            Journal(self._folders.data, clock.now, os_user=os_user()),
            clock,
            FollowedFile(self._folders.followed_file, clock.now),
        )

    def _watch(self, desk: Desk, session: Session, loop: asyncio.AbstractEventLoop) -> Watch:
        """The thread that follows what goes on by itself; what it finds reaches the window through the loop."""
        from services.background.ask_payments import AskPayments
        from services.background.watch import Watch
        from services.start.log import log_trouble

        payments = AskPayments(
            desk.followed,
            desk.payments.followed_result,
            desk.payments.followed_orders,
            partial(loop.call_soon_threadsafe, session.payment_followed.emit),
            log_trouble,
        )
        watch = Watch(
            desk.fixes,
            desk.clock,
            partial(loop.call_soon_threadsafe, session.check_arrived.emit),
            partial(loop.call_soon_threadsafe, session.late_found.emit),
            log_trouble,
            payments,
        )
        session.unknown_changed.connect(watch.wake)
        session.followed_changed.connect(watch.wake)
        return watch

    async def _take_up(self, session: Session, watch: Watch) -> None:
        await session.writes.take_up()
        await session.following.take_up()
        watch.start()

    def _workplace(self, desk: Desk, reads: Executor, writes: Executor, secrets: Executor) -> Workplace:
        from ui.frame.frame import Workplace
        from ui.session.practice import Practice
        from ui.session.session import Session
        from ui.session.tasks import Background

        return Workplace(
            self._window,
            Session(desk, Background(reads, writes, secrets)),
            self._theme,
            self._translation,
            Practice(partial(self._practise, desk), self._sample_cards, self._sample_notification),
        )

    def _practise(self, desk: Desk) -> str:
        """Start the sandbox inside this process, with a ready profile; no keyring is asked."""
        from services.records import Profile
        from services.sandbox import Sandbox

        if self._sandbox is None:
            self._sandbox = sandbox = Sandbox()
            sandbox.start()
            self._practice = desk.profiles.free_name(PRACTICE)
            desk.followed.forget(self._practice)  # an earlier sandbox took its payments with it
            bases = sandbox.vshop_url, sandbox.payment_url, sandbox.topup_url
            desk.profiles.add_for_this_run(Profile(self._practice, "custom", *bases))
            desk.vault.use_for_this_run(self._practice, sandbox.partner_code)
            for key_id, key in sandbox.notification_keys.items():
                desk.vault.use_notification_key_for_this_run(self._practice, key_id, key)
        return self._practice

    def _sample_cards(self) -> list[SampleCard]:
        from services.sandbox import sample_cards
        from ui.session.practice import SampleCard

        cards = sample_cards() if self._sandbox else ()
        return [SampleCard(card.iccid, card.purpose, card.pay_ids) for card in cards]

    def _sample_notification(self, iccid: str, spoil: str) -> str:
        return self._sandbox.pasted_notification(iccid, spoil) if self._sandbox else ""


def system_proxy(url: str) -> str | None:
    """The proxy that the operating system wants for this URL, or None."""
    from PySide6.QtCore import QUrl
    from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

    for proxy in QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(url))):
        if proxy.type() == QNetworkProxy.ProxyType.HttpProxy:
            return f"http://{proxy.hostName()}:{proxy.port()}"
    return None


if __name__ == "__main__":
    sys.exit(main())
