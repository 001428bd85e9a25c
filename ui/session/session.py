"""The agent, the profiles and the open cards; everything that can be done with a card hangs on this."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from services.desk.desk import Desk
from services.errors import BadInput
from services.parsing.card_number import ScannedCard, read_iccid
from services.parsing.mailed_payment import MailedPayment
from services.parsing.pasted import Pasted
from services.parsing.plain_text import read_ticket
from ui.session.concluding import Concluding
from ui.session.contract_reads import ContractReads
from ui.session.following import Following
from ui.session.open_card import OpenCard
from ui.session.reads import Reads
from ui.session.receiving import Receiving
from ui.session.state import SessionState
from ui.session.supporting import Supporting
from ui.session.tasks import Background
from ui.session.updating import Updating
from ui.session.writes import Writes

MOST_OPEN_CARDS = 8
TABS = ("card", "orders", "renewal", "payments", "plans", "new_order", "activity")


class Session(SessionState):
    """The window's state, the open cards, and all that can be done.

    That is `reads`, `contract`, `writes`, `following`, `concluding`, `updating`, `supporting`, `receiving`.

    It knows no widgets but the signals to all of them.
    """

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__(desk, background)
        self.concluding = Concluding(self)
        self.reads = Reads(self)
        self.contract = ContractReads(self)
        self.following = Following(self, self.reads)
        self.writes = Writes(self, self.reads, self.following)
        self.updating = Updating(self)
        self.supporting = Supporting(self)
        self.receiving = Receiving(self)
        self._made = self._shown = 0

    # ------------------------------------------------------------------ agent and profiles

    def set_agent(self, name: str) -> None:
        self.desk.settings.agent = name
        self.agent_changed.emit()
        self.save_settings()

    def save_settings(self) -> None:
        """Have the preferences saved on the writing thread, as they are by then; the end of the program waits for it.

        Where that fails it is said, and they hold for this run.
        """
        self.background.start_write(self.desk.settings.save).add_done_callback(self._on_saved)

    def _on_saved(self, saved: asyncio.Future[None]) -> None:
        error = None if saved.cancelled() else saved.exception()
        if error is not None:
            self.failed.emit(error)

    def set_profile(self, name: str) -> None:
        """Work with another profile. A card that is shown, or an order that is typed, stays as it is: its number is
        opened once more, with the other profile. Else the current card changes over, and what failed there goes.
        """
        record = self.current
        if record is None or record.profile == name:
            return
        if self._select_with(record, name):
            return
        if record.worth_keeping:
            self._open_beside(record, name)
            return
        try:
            self.writes.check_free(record)
        except BadInput as error:
            self.failed.emit(error)
            self.profiles_changed.emit()
            return
        self.reads.cancel_all(record)
        record.profile = name
        record.forget_answers()
        self._work_with(name)
        self.current_changed.emit(record)
        self.cards_changed.emit()

    def _select_with(self, record: OpenCard, profile: str) -> bool:
        """Show the same card with another profile, if it is open so already; whether it is."""
        same = (each for each in self.records if (each.profile, each.iccid) == (profile, record.iccid))
        found = None if record.blank else next(same, None)
        if found is None:
            return False
        self.select(found)
        self._work_with(profile)
        return True

    def _open_beside(self, record: OpenCard, profile: str) -> None:
        """Open the same card with another profile."""
        try:
            self.open_card(profile, record.iccid, record.ticket)
        except BadInput as error:
            self.failed.emit(error)
            self.profiles_changed.emit()
            return
        self._work_with(profile)

    def _work_with(self, profile: str) -> None:
        self.desk.settings.last_profile = profile
        self.save_settings()

    def profile_saved(self, old: str, new: str) -> None:
        """Take note of a saved profile: its open cards follow its name, and what it answered no longer holds.

        A new one (`old` is "") becomes the profile of open cards that have none.
        """
        for record in self.records:
            if record.profile == old:
                self.reads.cancel_all(record)
                record.profile = new
                record.forget_answers()
        if self.desk.settings.last_profile == old:
            self.desk.settings.last_profile = new
        self.profiles_changed.emit()
        self.current_changed.emit(self.current)
        self.cards_changed.emit()

    # ------------------------------------------------------------------ open cards

    def open_card(self, profile: str, iccid: str = "", ticket: str = "") -> OpenCard:
        """Add an open card and show it; of eight, the idle one that was not shown for longest gives way.

        Raises BadInput where none of them is idle.
        """
        if len(self.records) >= MOST_OPEN_CARDS:
            self._make_room()
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
        self._shown += 1
        record.shown_last = self._shown
        self.current = record
        self.current_changed.emit(record)

    def select_next(self, step: int = 1) -> None:
        if self.current in self.records:
            place = self.records.index(self.current)
            self.select(self.records[(place + step) % len(self.records)])

    def move_card(self, place: int, to: int) -> None:
        """Put the open card at this place to another one; what is beyond the list changes nothing."""
        if place != to and 0 <= place < len(self.records) and 0 <= to < len(self.records):
            self.records.insert(to, self.records.pop(place))
            self.cards_changed.emit()

    def close_card(self, record: OpenCard) -> None:
        """Close an open card; its reads are cancelled, its writes go on and are noted."""
        self.reads.cancel_all(record)
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
            self.current.card_text, self.current.not_meant = text, frozenset()
            self.record_changed.emit(self.current, "typed")

    def set_ticket(self, text: str) -> None:
        """Take what was typed as ticket: of this card, or of the next one while its number stands in the card field."""
        record = self.current
        if record is not None and record.another_typed:
            # Also the ticket of the card on show: whoever enters it anew means the number that waits, too.
            record.next_ticket = text
            return
        if record is None or text == record.ticket_text:
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
        """Look up what stands in the card field: its card, or each of several. Raises BadInput; what was typed stays.

        What is no card number may be another number that this PC knows the card of: that is asked of the journal, and
        `not_a_card` told if it knows none.
        """
        record = self.current
        if record is None:
            return
        read_ticket(record.ticket_text)
        pasted = record.pasted
        if not pasted.cards:
            numbers = (record.card_text.strip(), *pasted.pay_ids, *pasted.order_numbers)
            error = no_card(record)
            wanted = dict.fromkeys((*numbers, str(error.facts.get("number", ""))))
            wanted.pop("", None)
            if not wanted:
                raise error
            self.tasks.start("card of number", self._look_up_numbers(record, tuple(wanted), error))
        elif len(pasted.cards) == 1:
            self._look_up_card(record, pasted.cards[0], pasted)
        else:
            self._look_up_all(record, pasted)

    def look_up_one(self, iccid: str) -> None:
        """Look up this one of several cards that stand in the card field. Raises BadInput."""
        if self.current is not None:
            others = {card.iccid for card in self.current.pasted.cards} - {iccid}
            self.leave_out(*others)
            self.look_up_typed()

    def leave_out(self, *numbers: str) -> None:
        """These numbers in the card field are not meant."""
        record = self.current
        if record is not None:
            record.not_meant |= frozenset(numbers)
            record.wanted_payments = tuple(each for each in record.wanted_payments if each not in numbers)
            self.record_changed.emit(record, "typed")

    async def _look_up_numbers(self, record: OpenCard, numbers: Iterable[str], error: BadInput) -> None:
        """Look up the cards that this PC knows these numbers of; else ask for the payments alone."""
        typed = record.card_text
        cards = await self.background.read(self._cards_of, tuple(numbers))
        if (record, record.card_text) != (self.current, typed):
            return
        pasted = record.pasted
        known = dict.fromkeys(cards.values())
        if len(known) == 1:
            self._look_up_card(record, read_iccid(next(iter(known))), pasted)
        elif known:
            self._look_up_all(record, pasted.with_cards(tuple(map(read_iccid, known))))
        elif pasted.pay_ids and not record.blank:
            self._ask_payments_alone(record, pasted.pay_ids)
        else:
            record.wanted_payments = pasted.pay_ids
            self.not_a_card.emit(error)

    def _cards_of(self, numbers: Iterable[str]) -> dict[str, str]:
        """The cards that this PC knows these numbers of, by number."""
        found = {number: self.desk.activity.card_of(number) for number in numbers}
        return {number: card for number, card in found.items() if card}

    def _ask_payments_alone(self, record: OpenCard, pay_ids: Iterable[str]) -> None:
        """Ask for payments on the card that is shown."""
        record.card_text, record.next_ticket, record.wanted_payments = record.iccid, None, ()
        for pay_id in pay_ids:
            self.reads.query_payment(record, pay_id)
        self.current_changed.emit(record)
        self.set_tab("payments")

    def _look_up_card(self, record: OpenCard, scanned: ScannedCard, pasted: Pasted) -> None:
        if record.iccid not in ("", scanned.iccid):
            record = self._other_card(record, scanned.iccid, pasted.ticket)
        record.iccid = record.card_text = scanned.iccid
        record.luhn_ok = scanned.luhn_ok
        record.ticket, record.next_ticket = record.ticket_text or pasted.ticket, None
        record.wanted_payments = pasted.pay_ids
        if pasted.pay_ids or pasted.paid != MailedPayment():
            record.mailed_paid = pasted.paid
        self.reads.look_up(record)

    def _look_up_all(self, record: OpenCard, pasted: Pasted) -> None:
        """Open each of several cards; whose the payments are nobody knows, so none is asked for."""
        first, ticket, typed = record, record.next_ticket or pasted.ticket, record.card_text
        alone = pasted.without(frozenset(pasted.pay_ids))
        for card in pasted.cards[:MOST_OPEN_CARDS]:
            found = self._open_as(record.profile, card.iccid) or (record if record.blank else None)
            opened = found or self.open_card(record.profile, card.iccid, ticket)
            self._look_up_card(opened, card, alone)
        if first.card_text == typed:
            first.card_text, first.next_ticket = first.iccid, None
        chosen = self._open_as(record.profile, pasted.cards[0].iccid)
        if chosen is not None:
            self.select(chosen)

    # ------------------------------------------------------------------ internals

    def _first_profile(self) -> str:
        names = self.profile_names()
        return names[0] if names else ""

    def _make_room(self) -> None:
        """Close the idle card that was not shown for longest; it stays among the recent ones."""
        idle = [each for each in self.records if each.idle and each is not self.current]
        if not idle:
            raise BadInput("open_cards", "too_many", most=MOST_OPEN_CARDS)
        self.close_card(min(idle, key=lambda each: each.shown_last))

    def _open_as(self, profile: str, iccid: str) -> OpenCard | None:
        """The open card of this number."""
        return next((each for each in self.records if (each.profile, each.iccid) == (profile, iccid)), None)

    def _other_card(self, record: OpenCard, iccid: str, ticket: str) -> OpenCard:
        """The open card of another number: an open one, or a new one; the old one keeps what it showed."""
        found = self._open_as(record.profile, iccid)
        ticket = record.next_ticket or ticket
        other = found or self.open_card(record.profile, iccid, ticket)
        record.card_text, record.next_ticket, record.wanted_payments = record.iccid, None, ()
        if found is not None:
            found.ticket = ticket or found.ticket
            self.select(found)
        return other


def no_card(record: OpenCard) -> BadInput:
    """Why no card stands in the card field."""
    pasted = record.pasted
    if pasted.left_out:
        left = pasted.left_out[0]
        return BadInput("iccid", str(left.why), text=left.text, meant=left.meant)
    if len(pasted.pay_ids) > 1:
        return BadInput("iccid", "payments_alone", count=len(pasted.pay_ids))
    try:
        read_iccid(record.card_text)
    except BadInput as error:
        return error
    return BadInput("iccid", "empty")
