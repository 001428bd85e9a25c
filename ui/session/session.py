"""The open cards and what can be done with them; knows no widgets but signals to all of them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from services.errors import BadInput, ConsoleError, NotSetUp
from services.parsing.card_number import read_iccid
from services.parsing.plain_text import read_ticket
from services.records import Environment, ProfileTrial, Subject
from ui.session.following import Following
from ui.session.open_card import OpenCard, Remote
from ui.session.payment_writes import PaymentWrites
from ui.session.tasks import Background, Tasks
from ui.session.writes import Writes

if TYPE_CHECKING:
    from services.desk.desk import Desk
    from services.parsing.card_number import ScannedCard

MOST_OPEN_CARDS = 8
TABS = ("card", "orders", "renewal", "payments", "plans", "new_order", "activity")


class _Question(NamedTuple):
    """A question about a card. `answer` is None where it could not leave yet."""

    part: str
    number: int
    ask: Callable[[], object]
    answer: asyncio.Future[object] | None


class Session(QObject):
    """Holds the open cards, asks the desk, and tells the widgets what changed.

    Signals: `current_changed(record | None)`, `record_changed(record, part)` with part "verdict", "orders", "renewal",
    "plans", "payments", "trials", "placed", "stopped", "form", "ticket" or "tab"; `cards_changed()`,
    `profiles_changed()`, `activity_changed()`, `agent_changed()`, `failed(error)` for errors that no view shows,
    `write_ended(record, "placed" | "stopped" | "payment_write", subject)`, wherever the agent is by then;
    `unknown_changed()` when a write became unknown or was settled, `followed_changed()` when payments are followed or
    no longer; `check_arrived(Check)`, `late_found(LateFind)`, `payment_followed(FollowedAnswer)` from the background.
    `check_wanted(intent)` and `again_wanted(intent)` ask for *Check what happened* and for sending an order once more.
    """

    current_changed = Signal(object)
    record_changed = Signal(object, str)
    cards_changed = Signal()
    profiles_changed = Signal()
    activity_changed = Signal()
    agent_changed = Signal()
    failed = Signal(object)
    write_ended = Signal(object, str, object)
    unknown_changed = Signal()
    check_arrived = Signal(object)
    late_found = Signal(object)
    check_wanted = Signal(str)
    again_wanted = Signal(str)
    followed_changed = Signal()
    payment_followed = Signal(object)

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__()
        self.desk = desk
        self.background = background
        self.tasks = Tasks(self.failed.emit)
        self.writes = Writes(self)
        self.following = Following(self)
        self.payment_writes = PaymentWrites(self)
        self.records: list[OpenCard] = []
        self.current: OpenCard | None = None
        self._made = 0

    # ------------------------------------------------------------------ agent and profiles

    @property
    def agent(self) -> str:
        return self.desk.settings.agent

    def set_agent(self, name: str) -> None:
        self.desk.settings.agent = name
        self.agent_changed.emit()
        self.save_settings()

    def save_settings(self) -> None:
        """Save the preferences; where that fails it is said, and they hold for this run."""
        try:
            self.desk.settings.save()
        except NotSetUp as error:
            self.failed.emit(error)

    def profile_names(self) -> list[str]:
        return [profile.name for profile in self.desk.profiles.profiles]

    def environment(self, record: OpenCard | None) -> Environment | None:
        """The environment of a record's profile; None where there is no usable profile."""
        try:
            return self.desk.connections.environment(record.profile) if record else None
        except NotSetUp:
            return None

    def set_profile(self, name: str) -> None:
        """Work with another profile on the current card: what the old one answered no longer holds."""
        record = self.current
        if record is None or record.profile == name:
            return
        try:
            self.writes.check_free(record)
        except BadInput as error:
            self.failed.emit(error)
            self.profiles_changed.emit()
            return
        self._cancel(record)
        record.profile = name
        record.forget_answers()
        self.desk.settings.last_profile = name
        self.save_settings()
        self.current_changed.emit(record)
        self.cards_changed.emit()

    def profile_saved(self, old: str, new: str) -> None:
        """Take note of a saved profile: its open cards follow its name, and what it answered no longer holds.

        A new one (`old` is "") becomes the profile of open cards that have none.
        """
        for record in self.records:
            if record.profile == old:
                self._cancel(record)
                record.profile = new
                if not record.write_under_way:
                    record.forget_answers()
        if self.desk.settings.last_profile == old:
            self.desk.settings.last_profile = new
        self.profiles_changed.emit()
        self.current_changed.emit(self.current)
        self.cards_changed.emit()

    # ------------------------------------------------------------------ open cards

    def open_card(self, profile: str, iccid: str = "", ticket: str = "") -> OpenCard:
        """Add an open card and show it. Raises BadInput when eight are open already."""
        if len(self.records) >= MOST_OPEN_CARDS:
            raise BadInput("open_cards", "too_many", most=MOST_OPEN_CARDS)
        self._made += 1
        record = OpenCard(self._made, profile, iccid, ticket)
        self.records.append(record)
        self.select(record)
        self.cards_changed.emit()
        return record

    def open_blank(self) -> None:
        """Show an empty card field: an unused open card if there is one, else a new one."""
        blank = next((record for record in self.records if record.blank), None)
        if blank is not None:
            self.select(blank)
            return
        profile = self.current.profile if self.current else self._first_profile()
        try:
            self.open_card(profile)
        except BadInput as error:
            self.failed.emit(error)

    def select(self, record: OpenCard) -> None:
        self.current = record
        self.current_changed.emit(record)

    def select_next(self, step: int = 1) -> None:
        if self.current in self.records:
            place = self.records.index(self.current)
            self.select(self.records[(place + step) % len(self.records)])

    def close_card(self, record: OpenCard) -> None:
        """Close an open card; its reads are cancelled, its writes go on and are noted."""
        self._cancel(record)
        place = self.records.index(record)
        self.records.remove(record)
        if not self.records:
            self.current = None
            self.open_card(record.profile)
        elif record is self.current:
            self.select(self.records[min(place, len(self.records) - 1)])
        self.cards_changed.emit()

    def set_card_text(self, text: str) -> None:
        if self.current is not None:
            self.current.card_text = text

    def set_ticket(self, text: str) -> None:
        """Take what was typed as ticket: of this card, or of the next one while its number stands in the card field."""
        record = self.current
        if record is None or text == record.ticket_text:
            return
        if record.another_typed:
            record.next_ticket = text
            return
        record.ticket, record.next_ticket = text, None
        self.record_changed.emit(record, "ticket")
        self.cards_changed.emit()

    def set_tab(self, tab: str) -> None:
        if self.current is not None and self.current.tab != tab:
            self.current.tab = tab
            self.record_changed.emit(self.current, "tab")

    # ------------------------------------------------------------------ looking up

    def look_up_typed(self) -> None:
        """Look up what stands in the card field. Raises BadInput; what was typed stays."""
        record = self.current
        if record is None:
            return
        read_ticket(record.ticket_text)
        scanned = self._read_card(record.card_text)
        if record.iccid not in ("", scanned.iccid):
            record = self._other_card(record, scanned.iccid)
        record.iccid = record.card_text = scanned.iccid
        record.luhn_ok = scanned.luhn_ok
        record.ticket, record.next_ticket = record.ticket_text, None
        self.look_up(record)

    def look_up(self, record: OpenCard) -> None:
        """Verify the card, then ask for plans, orders and auto-renewal at the same time."""
        record.trials.clear()
        for other in (record.orders, record.renewal, record.plans):
            other.cancel()
        self._start(record, "look_up", self._look_up(record, self._put(record, "verdict")))
        self.cards_changed.emit()
        if record is self.current:
            self.current_changed.emit(record)

    def refresh(self, record: OpenCard, part: str) -> None:
        """Ask again for one part: "orders", "renewal" or "plans"; "verdict" is the whole look-up."""
        if part == "verdict":
            self.look_up(record)
        elif not record.blank:
            self._start(record, part, self._load(record, self._put(record, part)))

    def cancel_read(self, record: OpenCard, part: str) -> None:
        """Stop waiting for a part; what was known before is shown again."""
        self.tasks.cancel(f"{record.key}:{'look_up' if part == 'verdict' else part}")
        for name in ("verdict", "orders", "renewal", "plans") if part == "verdict" else (part,):
            remote: Remote[object] = getattr(record, name)
            remote.cancel()
            self.record_changed.emit(record, name)

    def subject(self, record: OpenCard) -> Subject:
        """Whom and what work on this card is about, as of now."""
        return Subject(profile=record.profile, iccid=record.iccid, ticket=record.ticket.strip(), agent=self.agent)

    def _put(self, record: OpenCard, part: str) -> _Question:
        """Ask for one part of a record: at once, unless the partner code has to be read first.

        So a question can leave before it is drawn that it did: drawing would hold it up.
        """
        remote: Remote[object] = getattr(record, part)
        ask = partial(self._asking(part), self.subject(record))
        locked = self.desk.vault.known(record.profile) is None
        return _Question(part, remote.begin(), ask, None if locked else self.background.start_read(ask))

    def _asking(self, part: str) -> Callable[[Subject], object]:
        """What answers a part; blocks."""
        asking: dict[str, Callable[[Subject], object]] = {
            "verdict": self.desk.look_up.verify,
            "plans": self.desk.plans.list,
            "orders": self.desk.orders.list,
            "renewal": self.desk.renewals.current,
        }
        return asking[part]

    async def _look_up(self, record: OpenCard, verdict: _Question) -> None:
        self.record_changed.emit(record, "verdict")
        found = await self._answered(record, verdict)
        others = [self._put(record, part) for part in ("plans", "orders", "renewal")] if found else []
        self._tell_answered(record, "verdict")
        if not found:
            self._forget_others(record)
        await asyncio.gather(*(self._load(record, question) for question in others))

    async def _load(self, record: OpenCard, question: _Question) -> None:
        self.record_changed.emit(record, question.part)
        await self._answered(record, question)
        self._tell_answered(record, question.part)

    async def _answered(self, record: OpenCard, question: _Question) -> bool:
        """Await an answer and put it on the record that it belongs to; whether it is one, and still wanted."""
        remote: Remote[object] = getattr(record, question.part)
        try:
            if question.answer is None:
                await self.unlock(record.profile)
            answer = await (question.answer or self.background.start_read(question.ask))
        except ConsoleError as error:
            remote.fail(question.number, error)
            return False
        return remote.succeed(question.number, answer, self.desk.now(), empty=not answer)

    def _tell_answered(self, record: OpenCard, part: str) -> None:
        self.record_changed.emit(record, part)
        self.activity_changed.emit()

    def _forget_others(self, record: OpenCard) -> None:
        for name in ("orders", "renewal", "plans"):
            getattr(record, name).clear()
            self.record_changed.emit(record, name)

    async def unlock(self, profile: str) -> None:
        """Read the partner code once, on the keyring's own thread."""
        if self.desk.vault.known(profile) is None:
            await self.background.secret(self.desk.connections.unlock, profile)

    # ------------------------------------------------------------------ other profiles

    def try_other_profiles(self, record: OpenCard) -> None:
        """Ask every other profile whether it knows this card: verify only."""
        self._start(record, "trials", self._try_others(record))

    async def _try_others(self, record: OpenCard) -> None:
        subject = self.subject(record)
        others = [name for name in self.profile_names() if name != record.profile]
        number = record.trials.begin()
        self.record_changed.emit(record, "trials")
        trials = await asyncio.gather(*(self._try_profile(subject, name) for name in others))
        record.trials.succeed(number, tuple(trials), self.desk.now(), empty=not trials)
        self.record_changed.emit(record, "trials")

    async def _try_profile(self, subject: Subject, name: str) -> ProfileTrial:
        try:
            await self.unlock(name)
        except ConsoleError as error:
            return ProfileTrial(profile=name, outcome="secret", error=error)
        return await self.background.read(self.desk.look_up.try_profile, subject, name)

    # ------------------------------------------------------------------ payments

    def query_payment(self, record: OpenCard, pay_id: str) -> None:
        """Ask for the result of a payId; its row stands in `record.payments` from now on."""
        self._start(record, f"payment:{pay_id}", self._query_payment(record, pay_id))

    async def _query_payment(self, record: OpenCard, pay_id: str) -> None:
        subject = self.subject(record)
        remote = record.payments.setdefault(pay_id, Remote())
        number = remote.begin()
        self.record_changed.emit(record, "payments")
        try:
            await self.unlock(record.profile)
            result = await self.background.read(self.desk.payments.result, subject, pay_id)
        except ConsoleError as error:
            remote.fail(number, error)
        else:
            remote.succeed(number, result, self.desk.now())
        self.record_changed.emit(record, "payments")
        self.activity_changed.emit()

    def cancel_payments(self, record: OpenCard) -> None:
        """Stop waiting for the results that are being asked for; what was known before is shown again."""
        for pay_id, remote in record.payments.items():
            self.tasks.cancel(f"{record.key}:payment:{pay_id}")
            remote.cancel()
        self.record_changed.emit(record, "payments")

    # ------------------------------------------------------------------ internals

    def _start(self, record: OpenCard, slot: str, work: Coroutine[Any, Any, None]) -> None:
        self.tasks.start(f"{record.key}:{slot}", work)

    def _cancel(self, record: OpenCard) -> None:
        self.tasks.cancel_group(f"{record.key}:")

    def _first_profile(self) -> str:
        names = self.profile_names()
        return names[0] if names else ""

    def _read_card(self, text: str) -> ScannedCard:
        """The card number in the text; else the card of an order number, payId or ticket that this PC knows."""
        try:
            return read_iccid(text)
        except BadInput as error:
            numbers = (text.strip(), str(error.facts.get("number", "")))
            card = next(filter(None, map(self.desk.activity.card_of, numbers)), "")
            if not card:
                raise
            return read_iccid(card)

    def _other_card(self, record: OpenCard, iccid: str) -> OpenCard:
        """The open card of another number: an open one, or a new one; the old one keeps what it showed."""
        found = next((each for each in self.records if (each.profile, each.iccid) == (record.profile, iccid)), None)
        ticket = record.next_ticket or ""
        other = found or self.open_card(record.profile, iccid, ticket)
        record.card_text, record.next_ticket = record.iccid, None
        if found is not None:
            found.ticket = ticket or found.ticket
            self.select(found)
        return other
