"""One run of the window, from the first paint to its end. Loaded after the paint: everything slow is imported here."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QTimer

from services.background.ask_payments import AskPayments
from services.background.watch import Watch
from services.desk.desk import Desk
from services.errors import ConsoleError
from services.start.command_line import Options
from services.start.folders import Folders
from services.start.log import log_trouble
from services.start.open_desk import OpenedDesk
from services.start.single_instance import Opening, Receiver, wait_for_running_window
from ui.frame.frame import Workplace
from ui.session.practice import Practice, SampleCard
from ui.session.session import Session
from ui.session.tasks import Background
from ui.start.caret import RestingCaret
from ui.start.completing import complete_once_begun
from ui.start.garbage import GarbageCollector
from ui.start.interrupts import closing_on_interrupt
from ui.start.journal_check import follow_check
from ui.start.opening import begin, open_for_another_start, open_link, report_look_up
from ui.start.paint import Painted
from ui.start.unexpected_errors import report_unexpected_errors


class PracticeRoom(Protocol):
    """The sandbox inside this program; `main.py` knows it."""

    def start(self, desk: Desk) -> str:
        """Start it if it does not run, with a ready profile of this name."""

    def cards(self) -> list[SampleCard]:
        """Its sample cards; none before it runs."""

    def notification(self, iccid: str, spoil: str) -> str:
        """One about a card, as somebody would paste it; "" before it runs."""

    def fleet(self) -> str:
        """A list of many cards, as somebody would paste it; "" before it runs."""

    def esim_orders(self) -> dict[str, str]:
        """Numbers of eSIM orders by what they are for; none before it runs."""

    def esim_package(self) -> dict[str, str]:
        """The plan for eSIMs that can be ordered ahead, in the wire's own fields; none before it runs."""

    def stop(self) -> None:
        """Stop it, if it runs."""


class Program:
    """One run of the window: joins desk and window, lives until the window is closed, then tidies up.

    `open_desk` blocks and is called on the writing thread; `trouble` was found before there was a window to say it;
    `say_usable` prints when events are answered, for who measures.
    """

    def __init__(
        self,
        painted: Painted,
        folders: Folders,
        options: Options,
        background: Background,
        open_desk: Callable[[], OpenedDesk],
        practice_room: PracticeRoom,
        trouble: ConsoleError | None = None,
        *,
        say_usable: bool = False,
    ) -> None:
        self._painted = painted
        self._folders = folders
        self._opening = Opening(options.card, options.ticket, options.profile, options.sandbox)
        self._quit_after_look_up = options.quit_after_look_up
        self._background = background
        self._open_desk = open_desk
        self._practice_room = practice_room
        self._trouble = trouble
        self._say_usable = say_usable
        self._exit_code = 0

    async def live(self) -> int:
        """Live until the window is closed; returns the exit code."""
        closed = asyncio.Event()
        loop = asyncio.get_running_loop()
        # A short journal is checked from end to end when it is opened: not on the thread of the window.
        opened = await self._background.write(self._open_desk)
        desk = opened.desk
        if await self._works_elsewhere(desk):
            self._painted.window.hide()
            self._background.close()
            self._let_go(opened)
            return 0
        workplace = self.workplace(desk)
        await workplace.build()
        workplace.closed.connect(closed.set)
        garbage, _caret = GarbageCollector(), RestingCaret(self._painted.window)
        report_unexpected_errors(loop, workplace.failures.tell)
        practise = partial(self._practice_room.start, desk)
        receiver = Receiver(
            self._folders,
            lambda opening: loop.call_soon_threadsafe(open_for_another_start, workplace, practise, opening),
        )
        watch = self._watch(desk, workplace.session, loop)
        with closing_on_interrupt(workplace.close):
            if not _is_taken(desk):
                # A window that only reads beside the one that writes must not take its address over:
                # whoever finds the address may also end this window.
                receiver.start()
            self._begin(workplace, opened, practise)
            workplace.failures.look_for_crash()
            follow_check(desk, workplace.session, loop)
            workplace.session.tasks.start("complete", complete_once_begun(workplace))
            workplace.session.tasks.start("take up", self._take_up(workplace.session, watch))
            if self._say_usable:
                # By Qt's own queue: what is waiting to be drawn or answered comes before it.
                QTimer.singleShot(0, lambda: print("usable", flush=True))
            if self._quit_after_look_up:
                workplace.session.tasks.start("report", self._report(workplace))
            await closed.wait()
        receiver.stop()
        garbage.stop()
        # First: what waits for Linksfield must not hold up the end. Writes were waited for before the window closed.
        desk.hang_up()
        self._background.close()
        watch.stop()
        self._let_go(opened)
        return self._exit_code

    def _let_go(self, opened: OpenedDesk) -> None:
        opened.close()
        self._practice_room.stop()
        self._folders.close()

    async def _works_elsewhere(self, desk: Desk) -> bool:
        """Whether another window works in this folder and took over what this start was asked to open.

        Who works is decided by the writer's lock: of two that start together one comes here, and waits for the other's
        address.
        """
        if not _is_taken(desk):
            return False
        free = partial(_is_free, desk)
        return await self._background.read(wait_for_running_window, self._folders, self._opening, free)

    def workplace(self, desk: Desk) -> Workplace:
        """The window, brought to life over this desk."""
        room = self._practice_room
        return Workplace(
            self._painted.window,
            Session(desk, self._background),
            self._painted.theme,
            self._painted.translation,
            Practice(
                partial(room.start, desk),
                room.cards,
                room.notification,
                room.fleet,
                room.esim_orders,
                room.esim_package,
            ),
            in_turns=True,
        )

    def _begin(self, workplace: Workplace, opened: OpenedDesk, practise: Callable[[], str]) -> None:
        begin(workplace, self._opening, opened.desk.settings.last_profile, practise)
        workplace.say_loaded((*opened.profiles.problems, *opened.problems), str(opened.profiles.damaged or ""))
        if self._trouble is not None:
            workplace.around.say_error(self._trouble)
        self._painted.app.give_links(partial(open_link, workplace))

    def _watch(self, desk: Desk, session: Session, loop: asyncio.AbstractEventLoop) -> Watch:
        """The thread that follows what goes on by itself; what it finds reaches the window through the loop."""
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
        session.updating.begin()
        watch.start()

    async def _report(self, workplace: Workplace) -> None:
        self._exit_code = await report_look_up(workplace.session)
        workplace.close()


def _is_taken(desk: Desk) -> bool:
    trouble = desk.journal.known_trouble
    return trouble is not None and trouble.reason == "another_process"


def _is_free(desk: Desk) -> bool:
    """Whether the other one has gone; then this one writes from now on. Blocks."""
    desk.journal.try_again()
    return not _is_taken(desk)
