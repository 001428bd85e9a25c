"""Linksfield Console: command line, object graph and executors; the only module that knows qasync."""

from __future__ import annotations

import gc
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from services.errors import NotSetUp
from services.setup.settings import Settings
from services.start.command_line import Options, parser
from services.start.folders import Folders
from services.version import VERSION

if TYPE_CHECKING:
    from services.desk.desk import Desk
    from services.errors import ConsoleError
    from services.sandbox import Sandbox
    from ui.session.practice import SampleCard
    from ui.session.tasks import Background
    from ui.start.paint import Painted

# Imported inside functions here: what loads Qt without need, and what may only be loaded after the first paint.

PRACTICE = "Practice"
# A host that never exists (RFC 2606): what is practised leads nowhere.
PRACTICE_SHOP = "https://shop.example/pay?card={iccid}&order={order}&payment={pay_id}"
# Threads take turns this often: the window's gives its turn up at each call into Qt, and would wait Python's usual 5 ms
# for the next one, many times in one paint.
TURN_SECONDS = 0.0001
_LONGEST_LINK = 1000
PAINT_MARKER = "LINKSFIELD_PAINT_MARKER"  # in the environment: say that it is painted, and end


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says; returns the exit code."""
    try:
        return _do(arguments)
    except ImportError as error:
        from services.start.missing_libraries import sentence
        from services.start.saying import say

        lacking = sentence(error)
        if lacking is None:
            raise
        say(lacking)
        return 1


def _do(arguments: list[str] | None) -> int:
    options = _read_options(arguments)
    if options.version:
        print(VERSION)
        return 0
    if options.self_check or options.set_secret is not None or options.verify_journal or options.check_contract:
        return _without_window(options)
    return _show_window(options)


# ---------------------------------------------------------------------- the command line


def _read_options(arguments: list[str] | None) -> Options:
    """Read the command line; an address stands for the --card and --ticket that it names. Exits with 2 on nonsense."""
    given = sys.argv[1:] if arguments is None else arguments
    if not given:
        return Options()
    reader = parser()
    options = reader.parse_args(given, Options())
    if options.check_contract and not (options.profile and options.card):
        reader.error("--check-contract needs --profile NAME and --card ICCID")
    if not options.address:
        return options
    if options.card or options.ticket:
        reader.error("an address and --card or --ticket do not go together")
    from ui.start.without_window import read_address

    link = read_address(options.address)
    if isinstance(link, str):
        if not options.sandbox:
            # A mail program has no place where standard error is seen; a window that is open has.
            _opened_elsewhere(_folders(options), options, options.address[:_LONGEST_LINK])
        reader.error(link)
    options.card, options.ticket = link.iccid, link.ticket
    return options


def _without_window(options: Options) -> int:
    from ui.start import without_window

    if options.self_check:
        return without_window.self_check(_folders(options))
    if options.set_secret is not None:
        return without_window.set_secret(_folders(options), options.set_secret)
    if options.check_contract:
        return without_window.check_contract(_folders(options), options.profile, options.card, system_proxy)
    return without_window.verify_journal(_folders(options), options.head)


def _folders(options: Options) -> Folders:
    if options.data_dir:
        return Folders(Path(options.data_dir))
    return Folders.temporary() if options.sandbox else Folders()


# ---------------------------------------------------------------------- the window


def _show_window(options: Options) -> int:
    """Paint first; everything slow is loaded after that."""
    # Loading leaves nothing to collect, and looking for it takes 20 ms; ui/start/garbage.py does later.
    gc.disable()
    folders = _folders(options)
    folders.close_when_interrupted()
    if _opened_elsewhere(folders, options):
        return 0
    settings = Settings(folders.settings_file)
    settings.load()
    from ui.start.paint import paint

    painted = paint(settings.theme, settings.language, folders.cache)
    if PAINT_MARKER in os.environ:
        print("painted", flush=True)
        return 0
    trouble = _make(folders)
    # In a folder that can only be read the journal stops writes, and nothing else needs to stop.
    if trouble is not None and not os.path.isdir(folders.data):
        return 1
    return _live(painted, folders, settings, options, trouble)


def _opened_elsewhere(folders: Folders, options: Options, link: str = "") -> bool:
    """Give --card, or a `link` that names none, to a window that works in the same data folder, if there is one."""
    # Most starts find none; what asks it is not loaded for them. Not Path.exists(): a closed folder makes that raise.
    if not os.path.exists(folders.address_file):
        return False
    from services.start.single_instance import Opening, open_in_running_window

    return open_in_running_window(
        folders, Opening(options.card, options.ticket, options.profile, options.sandbox, link)
    )


def _make(folders: Folders) -> ConsoleError | None:
    """Make the folders; returns what stood in the way, which was said on standard error then."""
    try:
        folders.make()
    except NotSetUp as error:
        from ui.start.without_window import say

        say(error)
        return error
    return None


def _live(
    painted: Painted, folders: Folders, settings: Settings, options: Options, trouble: ConsoleError | None
) -> int:
    """Wire desk and window, and live until the window is closed; returns the exit code."""
    import asyncio

    # qasync takes the first Qt binding that it finds; it must be this one.
    os.environ["QT_API"] = "pyside6"
    from qasync import QEventLoop

    from services.start.open_desk import open_desk
    from ui.session.tasks import Background
    from ui.session.threads import DaemonThreads
    from ui.start.program import Program

    sys.setswitchinterval(TURN_SECONDS)
    executors = (DaemonThreads(*each) for each in ((4, "read"), (1, "write"), (1, "keyring")))
    background = Background(*executors)
    program = Program(
        painted,
        folders,
        options,
        background,
        partial(open_desk, folders, settings, system_proxy),
        PracticeSandbox(background),
        trouble,
    )
    try:
        with asyncio.Runner(loop_factory=lambda: QEventLoop(painted.app)) as runner:
            return runner.run(program.live())
    except Exception as error:
        from ui.start.unexpected_errors import say_last_words

        say_last_words(folders, error)
        return 1


class PracticeSandbox:
    """The sandbox inside this process, with a ready profile; no keyring is asked for it."""

    def __init__(self, background: Background) -> None:
        self._background = background
        self._sandbox: Sandbox | None = None
        self._profile = ""
        self._cards: list[SampleCard] = []

    def start(self, desk: Desk) -> str:
        """Start it if it does not run yet; returns its profile's name."""
        if self._sandbox is None:
            from services.records import Bases, Profile
            from services.sandbox import Sandbox, sample_cards
            from ui.session.practice import SampleCard

            self._sandbox = sandbox = Sandbox()
            sandbox.start()
            self._cards = [SampleCard(card.iccid, card.purpose, card.pay_ids) for card in sample_cards()]
            self._profile = desk.profiles.free_name(PRACTICE)
            # An earlier sandbox took its payments with it. Their file is written, and never on the window's thread.
            self._background.start_read(desk.followed.forget, self._profile)
            urls = sandbox.vshop_url, sandbox.payment_url, sandbox.topup_url
            desk.profiles.practise_at(Bases(*urls))
            desk.profiles.add_for_this_run(Profile(self._profile, "custom", *urls, mall_url=PRACTICE_SHOP))
            desk.vault.use_for_this_run(self._profile, sandbox.partner_code)
            for key_id, key in sandbox.notification_keys.items():
                desk.vault.use_notification_key_for_this_run(self._profile, key_id, key)
        return self._profile

    def cards(self) -> list[SampleCard]:
        """Its sample cards; none before it runs."""
        return self._cards

    def notification(self, iccid: str, spoil: str) -> str:
        """A notification about a card, as somebody would paste it; "" before it runs."""
        return self._sandbox.pasted_notification(iccid, spoil) if self._sandbox else ""

    def stop(self) -> None:
        """Stop it, if it runs."""
        if self._sandbox is not None:
            self._sandbox.stop()


def system_proxy(url: str) -> str | None:
    """The proxy that the operating system wants for this URL, or None. Raises NotSent("socks") if it has no other."""
    from PySide6.QtCore import QUrl
    from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

    from services.errors import NotSent
    from services.mall.dialling import proxy_url

    kind, socks = QNetworkProxy.ProxyType, ""
    for proxy in QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(url))):
        if proxy.type() in (kind.HttpProxy, kind.HttpCachingProxy):
            return proxy_url(proxy.hostName(), proxy.port(), proxy.user(), proxy.password())
        if proxy.type() == kind.Socks5Proxy:
            socks = socks or proxy.hostName()
        elif proxy.type() == kind.NoProxy and not socks:
            return None
    if socks:  # going without it would go round what the network's owner wants
        raise NotSent("socks", host=socks)
    return None


if __name__ == "__main__":
    sys.exit(main())
