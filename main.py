"""Linksfield Console: command line, object graph and executors; the only module that knows qasync."""

from __future__ import annotations

import gc
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from services.errors import NotSent, NotSetUp
from services.setup.settings import Settings
from services.start.command_line import Options, parser
from services.start.folders import Folders
from services.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.desk.desk import Desk
    from services.errors import ConsoleError
    from services.sandbox import Sandbox
    from services.start.open_desk import OpenedDesk
    from ui.session.practice import SampleCard
    from ui.session.tasks import Background
    from ui.start.paint import Painted

# Imported inside functions here: what loads Qt without need, and what may only be loaded after the first paint.

PRACTICE = "Practice"
FLEET = 60
# A host that never exists (RFC 2606): what is practised leads nowhere.
# No {pay_id}: it would carry the partner code into the customer's link, and the order is enough to find it.
PRACTICE_SHOP = "https://shop.example/pay?card={iccid}&order={order}"
# Threads take turns this often: the window's gives its turn up at each call into Qt, and would wait Python's usual 5 ms
# for the next one, many times in one paint.
TURN_SECONDS = 0.0001
_LONGEST_LINK = 1000
# In the environment: say that it is painted, and end; with this value, go on and say when it is usable too.
PAINT_MARKER, USABLE = "LINKSFIELD_PAINT_MARKER", "usable"


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says; returns the exit code."""
    options = Options()
    try:
        return _do(arguments, options)
    except ImportError as error:
        from services.start.missing_libraries import tell

        if not tell(error, _folders(options)):
            raise
        return 1
    except NotSetUp as error:  # there is no place even for a temporary folder
        _say(error)
        return 1


def _do(arguments: list[str] | None, options: Options) -> int:
    _read_options(arguments, options)
    if options.version:
        print(VERSION)
        return 0
    if options.self_check or options.set_secret is not None or options.verify_journal or options.check_contract:
        return _without_window(options)
    return _show_window(options)


# ---------------------------------------------------------------------- the command line


def _read_options(arguments: list[str] | None, options: Options) -> None:
    """Read the command line into `options`; an address stands for the --card and --ticket that it names.

    Exits with 2 on nonsense.
    """
    given = sys.argv[1:] if arguments is None else arguments
    if not given:
        return
    reader = parser()
    reader.parse_args(given, options)
    if options.check_contract and not (options.profile and options.card):
        reader.error("--check-contract needs --profile NAME and --card ICCID")
    if not options.address:
        return
    if options.card or options.ticket:
        reader.error("an address and --card or --ticket do not go together")
    from ui.start import before_window

    link = before_window.read_address(options.address)
    if isinstance(link, str):
        # A mail program has no place where standard error is seen; a window that is open has.
        told = not options.sandbox and _opened_elsewhere(_folders(options), options, options.address[:_LONGEST_LINK])
        try:
            reader.error(link)
        finally:
            if not told:
                before_window.show(link)
    options.card, options.ticket = link.iccid, link.ticket


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
    from ui.start.paint import paint, settle

    painted = paint(settings.theme, settings.language, folders.cache)
    if PAINT_MARKER in os.environ:
        print("painted", flush=True)
        if os.environ[PAINT_MARKER] != USABLE:
            return 0
    settle(painted, settings.theme, folders.cache)
    trouble = _make(folders)
    # In a folder that can only be read the journal stops writes, and nothing else needs to stop: the window says it.
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
    """Make the folders; returns what stood in the way, which was said then: in a box if no window will say it."""
    try:
        folders.make()
    except NotSetUp as error:
        _say(error, in_a_box=not os.path.isdir(folders.data))
        return error
    return None


def _say(error: ConsoleError, *, in_a_box: bool = True) -> None:
    from ui.start.before_window import say

    say(error, in_a_box=in_a_box)


def _live(
    painted: Painted, folders: Folders, settings: Settings, options: Options, trouble: ConsoleError | None
) -> int:
    """Wire desk and window, and live until the window is closed; returns the exit code."""
    import asyncio

    # qasync takes the first Qt binding that it finds; it must be this one.
    os.environ["QT_API"] = "pyside6"
    from qasync import QEventLoop

    from ui.session.tasks import Background
    from ui.start.loading import load_window, worker_threads

    sys.setswitchinterval(TURN_SECONDS)
    reads, writes, secrets = worker_threads()

    async def live() -> int:
        # On a thread: it is half of what is loaded, and the window answers meanwhile.
        open_desk = await asyncio.get_running_loop().run_in_executor(writes, _desk_opener)
        await load_window()
        from ui.start.program import Program

        background = Background(reads, writes, secrets)
        opener = partial(open_desk, folders, settings, system_proxy)
        room, usable = PracticeSandbox(background), os.environ.get(PAINT_MARKER) == USABLE
        return await Program(painted, folders, options, background, opener, room, trouble, say_usable=usable).live()

    try:
        with asyncio.Runner(loop_factory=lambda: QEventLoop(painted.app)) as runner:
            return runner.run(live())
    except ImportError:  # a library that the system lacks: `main` names it
        raise
    except Exception as error:
        from ui.start.unexpected_errors import say_last_words

        say_last_words(folders, error)
        return 1


def _desk_opener() -> Callable[..., OpenedDesk]:
    """Everything that knows Linksfield, loaded."""
    from services.start.open_desk import open_desk

    return open_desk


class PracticeSandbox:
    """The sandbox inside this process, with a ready profile; no keyring is asked for it."""

    def __init__(self, background: Background) -> None:
        self._background = background
        self._sandbox: Sandbox | None = None
        self._profile = ""
        self._fleet = ""
        self._cards: list[SampleCard] = []

    def start(self, desk: Desk) -> str:
        """Start it if it does not run yet; returns its profile's name."""
        if self._sandbox is None:
            from services.records import Bases, Profile
            from services.sandbox import Sandbox, sample_cards
            from ui.session.practice import SampleCard

            self._sandbox = sandbox = Sandbox()
            self._fleet = "\n".join(sandbox.add_fleet(FLEET))
            sandbox.start()
            self._cards = [SampleCard(card.iccid, card.purpose, card.pay_ids, card.job) for card in sample_cards()]
            self._profile = desk.profiles.free_name(PRACTICE)
            # An earlier sandbox took its payments with it. Their file is written, and never on the window's thread.
            self._background.start_read(desk.followed.forget, self._profile)
            urls = sandbox.vshop_url, sandbox.payment_url, sandbox.topup_url
            desk.profiles.practise_at(Bases(*urls))
            account, password = sandbox.esim_qr_account
            desk.profiles.add_for_this_run(
                Profile(
                    self._profile,
                    "custom",
                    *urls,
                    mall_url=PRACTICE_SHOP,
                    csss_url=sandbox.csss_url,
                    esim_qr_url=sandbox.esim_qr_url,
                    esim_qr_account=account,
                )
            )
            desk.vault.use_for_this_run(self._profile, sandbox.partner_code)
            desk.sisters.use_for_this_run(self._profile, sandbox.csss_secret, password)
            for key_id, key in sandbox.notification_keys.items():
                desk.vault.use_notification_key_for_this_run(self._profile, key_id, key)
        return self._profile

    def cards(self) -> list[SampleCard]:
        """Its sample cards; none before it runs."""
        return self._cards

    def notification(self, iccid: str, spoil: str) -> str:
        """A notification about a card, as somebody would paste it; "" before it runs."""
        return self._sandbox.pasted_notification(iccid, spoil) if self._sandbox else ""

    def fleet(self) -> str:
        """A list of many cards, as somebody would paste it; "" before it runs."""
        return self._fleet

    def esim_orders(self) -> dict[str, str]:
        """Numbers of eSIM orders by what they are for; none before it runs."""
        return self._sandbox.esim_orders if self._sandbox else {}

    def esim_package(self) -> dict[str, str]:
        """The plan for eSIMs that can be ordered ahead, in the wire's own fields; none before it runs."""
        return self._sandbox.esim_package if self._sandbox else {}

    def stop(self) -> None:
        """Stop it, if it runs."""
        if self._sandbox is not None:
            self._sandbox.stop()


def system_proxy(url: str) -> str | None:
    """The proxy that the operating system wants for this URL, or None. Raises NotSent("socks") if it has no other."""
    from PySide6.QtCore import QUrl
    from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

    from services.wire.dialling import proxy_url

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
