"""What asks for attention until it is settled: writes that nobody knows the end of, and what stops new ones."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QMenu

from services.desk.verdicts.verdicts import Kind, Step
from services.errors import BadInput, ConsoleError
from services.writes.errors import CHECKING, NotDecidable
from services.writes.states import State
from ui.dialogs.check.dialog import CheckDialog
from ui.dialogs.confirm.dialog import open_review
from ui.dialogs.move_to_other_pc import MoveDialog
from ui.frame.bands import Banner
from ui.frame.notices.notices import LASTING_SECONDS, Notice
from ui.widgets.buttons import push_button
from ui.widgets.safe_text import button_text
from ui.words import checks, errors
from ui.words.amounts import card_tail

if TYPE_CHECKING:
    from services.writes.errors import JournalTrouble
    from services.writes.records import Check, Intent, LateFind
    from ui.frame.surroundings import Surroundings
    from ui.session.open_card import OpenCard

# What may pass while the program runs, so that trying again makes sense.
_MAY_PASS = frozenset({"locked", "another_process", "read_only", "full", "network_drive"})
# Another window or PC writes, or it passes by itself: nothing is broken.
_UNBROKEN = frozenset({"another_process", "moved_away", CHECKING})


class AttentionBanner(Banner):
    """The newest write that is not known yet, and a way to each of the others."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("attentionBanner")
        self.button.setObjectName("checkButton")
        self.button.setAccessibleName(self.tr("Check what happened"))
        self.more = push_button("", "link", "moreUnknownButton")
        self.menu = QMenu(self)
        self.more.setMenu(self.menu)
        self.more.hide()
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.insertWidget(1, self.more)
        layout.setSpacing(12)


class Attention(QObject):
    """Owns the banners under the card bar and *Check what happened*; knows whether the window may be left."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._around = around
        self._session = around.session
        self._unknown: tuple[Intent, ...] = ()
        self._trouble: JournalTrouble | None = None
        self._dialog: CheckDialog | None = None
        self._announced: set[str] = set()
        self._found: dict[str, Notice] = {}
        self._leaving: Notice | None = None
        self._warned = self._said_repaired = False
        self.banner = AttentionBanner()
        self.trouble_banner = Banner()
        self.trouble_banner.setObjectName("troubleBanner")
        self.trouble_banner.button.setObjectName("troubleButton")
        for banner in (self.trouble_banner, self.banner):
            around.window.banner_area.addWidget(banner)
        self._connect()

    # ------------------------------------------------------------------ what the window calls

    def refresh(self) -> None:
        """Look again what is not known, and whether anything can be written down."""
        self._session.tasks.start("attention", self._refresh())

    def show(self) -> None:
        """Show the banners in the language chosen now."""
        self._show_unknown()
        self._show_trouble()

    def check(self, intent: str) -> None:
        """Open *Check what happened* for this write."""
        if self._dialog is None:
            self._session.tasks.start("check", self._open(intent))

    def check_newest(self) -> None:
        """Open *Check what happened* for the newest write that is not known, if there is one."""
        if self._unknown:
            self.check(self._unknown[-1].intent)

    def send_again(self, intent: Intent) -> None:
        """Review the same order once more, to send it with the same numbers."""
        try:
            record = self._open_card_of(intent)
        except BadInput as error:
            self._around.say_error(error)
            return
        self._session.tasks.start(f"{record.key}:review", self._review_again(record, intent))

    def load_and_send_again(self, intent: str) -> None:
        """Do the same for a write that is known by its number alone."""
        self._session.tasks.start("check", self._load_and_send_again(intent))

    def open_move(self) -> None:
        """*Move to another PC*."""
        self._around.open_dialog(MoveDialog(self._session, self._around.window))

    def holds_back(self) -> bool:
        """Whether the window should stay once more: something is not known, and that was not said at leaving yet."""
        unknown = list(self._not_known().items())
        if not unknown or self._warned:
            return False
        self._warned = True
        one = self.tr(
            "Card {card}: one request is still unconfirmed. Close again to quit anyway; you will see it again at "
            "the next start."
        )
        several = self.tr(
            "{count} requests are still unconfirmed. Close again to quit anyway; you will see them again at the "
            "next start."
        )
        words = one if len(unknown) == 1 else several
        intent, iccid = unknown[-1]
        self._leaving = self._around.toasts.say(
            words.format(card=card_tail(iccid), count=len(unknown)),
            "amber",
            action=self.tr("Check what happened..."),
            on_action=partial(self.check, intent),
            seconds=LASTING_SECONDS,
        )
        return True

    def _not_known(self) -> dict[str, str]:
        """The writes that nobody knows the outcome of, and their cards; what ended a moment ago counts already."""
        unknown = {each.intent: each.write.iccid for each in self._unknown}
        for sent in (each for record in self._session.records for each in record.sent):
            unknown.pop(sent.intent, None)
            if sent.unknown:
                unknown[sent.intent] = sent.review.write.iccid
        return unknown

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        session = self._session
        session.unknown_changed.connect(self.refresh)
        session.profiles_changed.connect(self.refresh)
        session.activity_changed.connect(self.refresh)
        session.journal_checked.connect(self._on_journal_checked)
        session.check_wanted.connect(self.check)
        session.again_wanted.connect(self.load_and_send_again)
        session.check_arrived.connect(self._on_check_arrived)
        session.late_found.connect(self._on_late_found)
        session.current_changed.connect(self._show_button)
        session.record_changed.connect(self._on_record_changed)
        self._around.window.places.currentChanged.connect(self._show_button)
        self.banner.pressed.connect(self.check_newest)
        self.trouble_banner.pressed.connect(self._on_trouble_pressed)

    def _on_check_arrived(self, check: Check) -> None:
        """The background found something: said once where no dialog shows it."""
        intent = check.intent.intent
        if self._dialog is not None or not check.proved or intent in self._announced:
            return
        self._announced.add(intent)
        self._found[intent] = self._around.toasts.say(
            checks.found_text(check),
            "green",
            action=self.tr("Check what happened..."),
            on_action=partial(self.check, intent),
        )

    def _on_journal_checked(self) -> None:
        """What writes waited for goes on, or is over: then what was left behind is taken up."""
        trouble = self._session.desk.journal.known_trouble
        if trouble is not None and trouble.reason == CHECKING:
            self.refresh()
        else:
            self._session.tasks.start("checked", self._take_up_checked())

    def _on_late_found(self, found: LateFind) -> None:
        self._session.tasks.start(f"late:{found.intent.intent}", self._session.writes.settle(found.intent))
        self._around.toasts.say(
            checks.late_text(found),
            "red" if found.others else "amber",
            action=self.tr("Show Activity"),
            on_action=partial(self._show_activity, found.intent),
            seconds=0,
        )

    def _on_trouble_pressed(self) -> None:
        if self._trouble is not None and self._trouble.reason == "moved_away":
            self.open_move()
        else:
            self._session.tasks.start("try again", self._try_again())

    def _on_dialog_closed(self, _result: int) -> None:
        self._dialog = None

    # ------------------------------------------------------------------ internals

    async def _refresh(self) -> None:
        session = self._session

        def look() -> tuple[JournalTrouble | None, tuple[Intent, ...]]:
            return session.desk.journal.trouble, session.writes.unknown()

        self._trouble, self._unknown = await session.background.read(look)
        self._overtake()
        self.show()

    def _overtake(self) -> None:
        """What was told of writes that are settled by now is true no longer."""
        open_now = {each.intent for each in self._unknown}
        for intent in self._found.keys() - open_now:
            self._found.pop(intent).overtake(self.tr("It was decided."))
        if self._leaving is not None and not open_now:
            self._leaving.overtake(self.tr("All that was sent is known."))
            self._leaving = None

    async def _try_again(self) -> None:
        await self._session.keep_in_journal(self._session.desk.journal.try_again)
        await self._session.writes.take_up()
        self._session.activity_changed.emit()

    async def _take_up_checked(self) -> None:
        await self._session.writes.take_up()
        self._session.activity_changed.emit()
        if self._session.desk.journal.repaired and not self._said_repaired:
            self._said_repaired = True
            self._around.say_error(BadInput("journal_file", "repaired"))

    async def _open(self, intent: str) -> None:
        found = await self._session.writes.load(intent)
        if found.state not in (State.UNKNOWN, State.SENDING):
            self._around.say_error(NotDecidable("settled"))
            self.refresh()
            return
        if intent in self._found:
            # The dialog says what the notice said; left behind, it would lead to what is decided by then.
            self._found.pop(intent).overtake(self.tr("It is shown in Check what happened."))
        dialog = self._dialog = CheckDialog(self._session, found, self._around.window)
        dialog.finished.connect(self._on_dialog_closed)
        dialog.decided.connect(lambda sentence: self._around.toasts.say(sentence, "green"))
        dialog.again_wanted.connect(self.send_again)
        dialog.renewal_wanted.connect(self._show_renewal)
        self._around.open_dialog(dialog)

    async def _load_and_send_again(self, intent: str) -> None:
        self.send_again(await self._session.writes.load(intent))

    async def _review_again(self, record: OpenCard, intent: Intent) -> None:
        try:
            review = await self._session.writes.review_again(record, intent.intent)
        except ConsoleError as error:
            self._around.say_error(error)
            self._session.activity_changed.emit()
            return
        if record is self._session.current:
            self._session.set_tab("new_order")
            open_review(self._session, record, review, self._around.window)

    def _open_card_of(self, intent: Intent) -> OpenCard:
        """The open card of a write, shown; it is opened and looked up if it is not. Raises BadInput."""
        session, subject = self._session, intent.subject
        wanted = (subject.profile, intent.write.iccid)
        found = next((each for each in session.records if (each.profile, each.iccid) == wanted), None)
        if found is None:
            found = session.open_card(subject.profile, intent.write.iccid, subject.ticket)
            session.reads.look_up(found)
        else:
            session.select(found)
        return found

    def _show_renewal(self, intent: Intent) -> None:
        self._show_tab(intent, "renewal")

    def _show_activity(self, intent: Intent) -> None:
        self._show_tab(intent, "activity")

    def _show_tab(self, intent: Intent, tab: str) -> None:
        try:
            self._open_card_of(intent)
        except BadInput as error:
            self._around.say_error(error)
            return
        self._session.set_tab(tab)

    def _show_unknown(self) -> None:
        now = self._session.desk.now()
        if not self._unknown:
            self.banner.show_text("")
            return
        newest, others = self._unknown[-1], self._unknown[-2::-1]
        self.banner.show_text(checks.banner_text(newest, now), self.tr("Check what happened..."))
        self.banner.button.setAccessibleName(self.banner.button.text())
        self._show_button()
        self.banner.menu.clear()
        for other in others:
            entry = self.banner.menu.addAction(button_text(checks.entry_text(other, now)))
            entry.triggered.connect(partial(self._on_entry, other.intent))
        self.banner.more.setText(checks.more_text(len(others)))
        self.banner.more.setAccessibleName(self.banner.more.text())
        self.banner.more.setVisible(bool(others))

    def _show_button(self) -> None:
        """One button for one step: on Overview the verdict has it for what was sent last."""
        record = self._session.current
        verdict = self._session.concluding.verdict(record) if record is not None and record.tab == "card" else None
        offer = verdict.offer(Step.CHECK) if verdict is not None and verdict.kind is Kind.UNKNOWN else None
        there = offer is not None and offer.offered and offer.intent in {each.intent for each in self._unknown[-1:]}
        self.banner.button.setVisible(bool(self._unknown) and not (there and not self._around.window.in_bulk))

    def _on_record_changed(self, record: OpenCard, part: str) -> None:
        if record is self._session.current and part not in ("typed", "form"):
            self._show_button()

    def _on_entry(self, intent: str, _checked: bool = False) -> None:
        self.check(intent)

    def _show_trouble(self) -> None:
        trouble = self._trouble
        share = self._session.desk.journal.check_share
        # A check that is over within a second needs no words.
        if trouble is None or trouble.reason == "closed" or (trouble.reason == CHECKING and share is None):
            self.trouble_banner.show_text("")
            return
        button = self.tr("Try again") if trouble.reason in _MAY_PASS else ""
        if trouble.reason == "moved_away":
            button = self.tr("Move to another computer...")
        tone = "amber" if trouble.reason in _UNBROKEN else "red"
        sentence = errors.sentence(trouble)
        if trouble.reason == CHECKING and share:
            sentence = self.tr("{sentence} {percent} % is done.").format(sentence=sentence, percent=int(100 * share))
        self.trouble_banner.show_text(sentence, button, tone)
        self.trouble_banner.button.setAccessibleName(button)
