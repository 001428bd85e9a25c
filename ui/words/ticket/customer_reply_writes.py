"""What the reply says of something that was asked of Linksfield for the customer, by how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.desk.verdicts.note_outcomes import NoteOutcome, OnCard, Proof
from services.records import PaymentState
from ui.widgets.safe_text import line_text
from ui.words.ticket.language import NoteLanguage, Sentences
from ui.words.ticket.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from services.desk.verdicts.note_outcomes import NoteFacts

Paragraphs = list[str]


class CustomerWrites(Sentences):
    """One method an outcome, or a group of those that the customer cannot tell apart."""

    def __init__(self, language: NoteLanguage, today: date) -> None:
        super().__init__(language)
        self._say = Phrases(language)
        self._today = today
        self.bodies: dict[NoteOutcome, Callable[[NoteFacts], Paragraphs]] = {
            NoteOutcome.ORDER_UNCONFIRMED: self._order_unconfirmed,
            NoteOutcome.STOP_UNCONFIRMED: self._stop_unconfirmed,
            NoteOutcome.SUBSCRIPTION_UNCONFIRMED: self._subscription_unconfirmed,
            NoteOutcome.ORDER_REFUSED: self._order_failed,
            NoteOutcome.ORDER_NOT_SENT: self._order_failed,
            NoteOutcome.STOP_REFUSED: self._stop_failed,
            NoteOutcome.STOP_NOT_SENT: self._stop_failed,
            NoteOutcome.STOP_NOT_DONE: self._stop_not_seen,
            NoteOutcome.SUBSCRIPTION_REFUSED: self._subscription_failed,
            NoteOutcome.SUBSCRIPTION_NOT_SENT: self._subscription_failed,
            NoteOutcome.SUBSCRIPTION_NOT_DONE: self._subscription_not_seen,
            NoteOutcome.ORDER_TURNED_UP: self._turned_up,
            NoteOutcome.ORDER_FOUND_PLACED: self._found_placed,
            NoteOutcome.ORDER_NOT_PLACED: self._not_placed,
            NoteOutcome.ORDER_RECORDED: self._recorded,
            NoteOutcome.ORDER_PLACED_PAID: self._arrived,
            NoteOutcome.ORDER_PLACED_LISTED: self._arrived,
            NoteOutcome.ORDER_PLACED_UNPAID: self._unpaid,
            NoteOutcome.STOPPED: self._stopped,
            NoteOutcome.STOPPED_OTHER_ON: self._stopped_other_on,
            NoteOutcome.ALREADY_OFF: self._already_off,
            NoteOutcome.DELIVERED: self._delivered,
            NoteOutcome.EXTENSION_UNCONFIRMED: self._extension_unconfirmed,
            NoteOutcome.EXTENSION_REFUSED: self._extension_failed,
            NoteOutcome.EXTENSION_NOT_SENT: self._extension_failed,
            NoteOutcome.EXTENSION_NOT_DONE: self._extension_not_seen,
            NoteOutcome.EXTENDED: self._extended,
            NoteOutcome.CONTRACT_UNCONFIRMED: self._contract_unconfirmed,
            NoteOutcome.CONTRACT_REFUSED: self._contract_failed,
            NoteOutcome.CONTRACT_NOT_SENT: self._contract_failed,
            NoteOutcome.CONTRACT_NOT_PLACED: self._contract_not_seen,
            NoteOutcome.CONTRACT_ORDERED: self._contract_ordered,
        }

    # ------------------------------------------------------------------ being checked

    def _order_unconfirmed(self, facts: NoteFacts) -> Paragraphs:
        checking = self.tr(
            "We are checking your order for {plan}. Please do not order or pay for it again in the meantime.",
            plan=self._say.the_plan(facts),
        )
        if facts.paid_to_us:
            money = self._say.money(facts.money)
            safe = self.tr("Your payment of {money} has arrived with us and is not lost.", money=money) or self.tr(
                "Your payment has arrived with us and is not lost."
            )
        elif facts.is_paid:
            money = self._say.money(facts.money)
            safe = self.tr("Your payment of {money} is not lost.", money=money) or self.tr("Your payment is not lost.")
        else:
            safe = self.tr("You are not charged until you pay.")
        return [checking, safe, self.tr("We will get back to you as soon as we know.")]

    def _stop_unconfirmed(self, facts: NoteFacts) -> Paragraphs:
        if facts.proof is not None:
            # It was off, and is listed again; or an agent noted it as stopped: nobody waits for a confirmation.
            return self._stop_not_seen(facts)
        return [
            self.tr(
                "We have asked for auto-renewal for {plan} to be switched off and are waiting for confirmation. "
                "We will write to you as soon as it is off.",
                plan=self._say.renewed(facts.renewed_plan),
            )
        ]

    def _subscription_unconfirmed(self, facts: NoteFacts) -> Paragraphs:
        if _is_noted(facts):
            return self._subscription_not_seen(facts)
        return [
            self.tr(
                "We are setting up auto-renewal for {plan} and are waiting for confirmation. We will get back to you.",
                plan=self._say.the_plan(facts),
            )
        ]

    # ------------------------------------------------------------------ not carried out

    def _order_failed(self, facts: NoteFacts) -> Paragraphs:
        plan, money = self._say.the_plan(facts), self._say.money(facts.money)
        if facts.paid_to_us:
            safe = self.tr(
                "Your payment of {money} is not lost: we are working on it and will get back to you.", money=money
            ) or (self.tr("Your payment is not lost: we are working on it and will get back to you."))
            return [self.language.sentences(self.tr("We could not place your order for {plan} yet.", plan=plan), safe)]
        charged = self.tr("You have not been charged for it.") if facts.not_paid else ""
        return [
            self.language.sentences(
                self.tr("We could not place your order for {plan}.", plan=plan),
                charged,
                self.tr("We are looking into it and will get back to you."),
            )
        ]

    def _stop_failed(self, facts: NoteFacts) -> Paragraphs:
        if facts.renewal_on is False:
            return self._already_off(facts)
        return [
            self.tr(
                "We could not switch off auto-renewal for {plan} yet, and we are sorry about that. "
                "We are working on it and will write to you as soon as it is off.",
                plan=self._say.renewed(facts.renewed_plan),
            )
        ]

    def _subscription_failed(self, facts: NoteFacts) -> Paragraphs:
        return [
            self.tr(
                "We could not set up auto-renewal for {plan} yet. We are looking into it and will get back to you.",
                plan=self._say.the_plan(facts),
            )
        ]

    # ------------------------------------------------------------------ noted by an agent, and proved by nothing

    def _stop_not_seen(self, facts: NoteFacts) -> Paragraphs:
        if facts.renewal_on is False:
            return self._already_off(facts)
        return [
            self.tr(
                "We cannot see yet that auto-renewal for {plan} is off, and we are sorry about that. "
                "We are working on it and will write to you as soon as it is off.",
                plan=self._say.renewed(facts.renewed_plan),
            )
        ]

    def _subscription_not_seen(self, facts: NoteFacts) -> Paragraphs:
        return [
            self.tr(
                "We cannot see yet that auto-renewal for {plan} is on. We are looking into it and will get back to "
                "you.",
                plan=self._say.the_plan(facts),
            )
        ]

    def _extension_not_seen(self, facts: NoteFacts) -> Paragraphs:
        return [
            self.tr(
                "We cannot see yet that {plan} was extended. We are looking into it and will get back to you.",
                plan=self._say.renewed(facts.plan),
            )
        ]

    def _contract_not_seen(self, facts: NoteFacts) -> Paragraphs:
        return [
            self.language.sentences(
                self.tr("We cannot find your order for {plan} yet.", plan=self._say.the_plan(facts)),
                self.tr("We are looking into it and will get back to you."),
            )
        ]

    def _not_placed(self, facts: NoteFacts) -> Paragraphs:
        failed = self.tr(
            "We could not find your order for {plan}, and we are sorry about that.", plan=self._say.the_plan(facts)
        )
        if facts.paid_to_us:
            return [failed, self._ordering_again(facts)]
        charged = self.tr("You have not been charged for it.") if facts.not_paid else ""
        return [failed, self.language.sentences(charged, self.tr("Would you like us to order it again?"))]

    def _ordering_again(self, facts: NoteFacts) -> str:
        money = self._say.money(facts.money)
        lost = self.tr("Your payment of {money} is not lost.", money=money) or self.tr("Your payment is not lost.")
        again = self.tr("We will order the plan again and let you know when it is on your card.")
        return self.language.sentences(lost, again)

    # ------------------------------------------------------------------ carried out

    def _found_placed(self, facts: NoteFacts) -> Paragraphs:
        if facts.paid_to_us:
            unseen = facts.on_card not in (OnCard.IN_USE, OnCard.WAITING)
            return self._order_unconfirmed(facts) if unseen and _is_noted(facts) else self._recorded(facts)
        if facts.on_card is OnCard.UNSURE:
            return self._unsure(facts)
        return self._unpaid(facts) if facts.on_card is OnCard.UNPAID else self._arrived(facts)

    def _turned_up(self, facts: NoteFacts) -> Paragraphs:
        if not facts.ordered_again:
            return self._found_placed(facts)
        again = self.tr("We are checking that you have it only once, and will get back to you.")
        return [*self._found_placed(facts), again]

    def _recorded(self, facts: NoteFacts) -> Paragraphs:
        money = self._say.money(facts.money)
        received = self.tr("We have received your payment of {money}.", money=money) or self.tr(
            "We have received your payment."
        )
        return [
            self.language.sentences(self.tr("Sorry for the wait, and thank you for your patience."), received),
            self._where(facts),
        ]

    def _where(self, facts: NoteFacts) -> str:
        """Where the plan is that we ordered."""
        plan, day = self._say.the_plan(facts), self.language.day(facts.day)
        if facts.on_card is OnCard.IN_USE:
            return self._active(facts, plan, day)
        if facts.on_card is OnCard.WAITING:
            on_card = self.tr("Your plan {plan} is on your card.", plan=plan)
            return self.language.sentences(on_card, self._say.starts(facts))
        return self.tr(
            "Your plan {plan} has been ordered. It may take a little while to show on your card; "
            "please do not order again.",
            plan=plan,
        )

    def _active(self, facts: NoteFacts, plan: str, day: str) -> str:
        if facts.day is not None and facts.day >= self._today and not facts.day_estimated:
            return self.tr("Your plan {plan} is on your card and active until {day}.", plan=plan, day=day)
        on_card = self.tr("Your plan {plan} is on your card.", plan=plan)
        return self.language.sentences(on_card, self._say.active(facts, self._today))

    def _arrived(self, facts: NoteFacts) -> Paragraphs:
        """Ordered, and paid to Linksfield or seen on the card."""
        if facts.on_card is OnCard.IN_USE:
            state = self._say.active(facts, self._today)
        elif facts.on_card is OnCard.WAITING:
            state = self._say.starts(facts)
        else:
            return [self._where(facts)]
        return [
            self.language.sentences(
                self.tr("Good news: your plan {plan} is now on your card.", plan=self._say.the_plan(facts)), state
            )
        ]

    def _delivered(self, facts: NoteFacts) -> Paragraphs:
        """Seen on the card, also where it cannot be told which of several orders it is."""
        if facts.on_card in (OnCard.IN_USE, OnCard.WAITING):
            return self._arrived(facts)
        plan = self._say.quoted(self._say.plan(facts.plan, facts.periods))
        return [
            self.tr("Good news: your plan {plan} is now on your card.", plan=plan)
            or self.tr("Good news: your plan is now on your card.")
        ]

    def _unpaid(self, facts: NoteFacts) -> Paragraphs:
        plan, money = self._say.the_plan(facts), self._say.money(facts.money)
        ready = self._noted_as_ready(plan, money) if _is_noted(facts) else self._ready(plan, money)
        starts = self.language.day(facts.starts) if facts.orders else ""
        after = self.tr(
            "Once it is paid, the plan starts after the ones already on your card, around {starts}.", starts=starts
        )
        renews = self.tr("The plan renews automatically until you ask us to switch that off.") if facts.renews else ""
        charged = self.tr("You are not charged until you pay.")
        if any(each.state is PaymentState.PENDING for each in facts.payments):
            # Not paid yet, or paid and not decided: Linksfield has one word for both.
            charged = self.tr("If you have paid for it already, please do not pay again.")
        return [
            self.language.sentences(ready, self._say_how_to_pay(facts)),
            self.language.sentences(charged, after),
            renews,
        ]

    def _unsure(self, facts: NoteFacts) -> Paragraphs:
        return [
            self.tr(
                "We are checking your payment for {plan}. Please do not pay or order again; we will get back to you.",
                plan=self._say.the_plan(facts),
            )
        ]

    def _ready(self, plan: str, money: str) -> str:
        return self.tr("We have prepared your order for {plan} ({money}).", plan=plan, money=money) or self.tr(
            "We have prepared your order for {plan}.", plan=plan
        )

    def _noted_as_ready(self, plan: str, money: str) -> str:
        return self.tr(
            "As far as we know, your order for {plan} ({money}) is ready.", plan=plan, money=money
        ) or self.tr("As far as we know, your order for {plan} is ready.", plan=plan)

    def _say_how_to_pay(self, facts: NoteFacts) -> str:
        """A sentence is an agent's own; a bare address is the link to this order."""
        way = line_text(facts.how_to_pay)
        return self.tr("You can pay for it here: {link}", link=way) if way.startswith("https://") else way

    # ------------------------------------------------------------------ auto-renewal

    def _stopped(self, facts: NoteFacts) -> Paragraphs:
        plan = self._say.renewed(facts.renewed_plan)
        off = self.tr("As you asked, we have switched off auto-renewal for {plan}. It will not renew again.", plan=plan)
        if _is_noted(facts):
            # That it is off was seen; that we switched it off is an agent's word.
            off = self.tr("Auto-renewal for {plan} is off. It will not renew again.", plan=plan)
        unchanged = self.tr("This does not change payments you have already made.")
        return [off, self._stays(facts), unchanged]

    def _stays(self, facts: NoteFacts) -> str:
        plan, day = self._say.quoted(line_text(facts.plan)), self.language.day(facts.day)
        until = ""
        if facts.day is not None and facts.day >= self._today:
            exact = self.tr("You can use your current plan {plan} until {day}.", plan=plan, day=day)
            about = self.tr("You can use your current plan {plan} until about {day}.", plan=plan, day=day)
            until = about if facts.day_estimated else exact
        following = self._say.quoted(line_text(facts.next_plan))
        return self.language.sentences(until, self.tr("{plan} stays on your card as well.", plan=following))

    def _stopped_other_on(self, facts: NoteFacts) -> Paragraphs:
        off = self.tr("Auto-renewal for {plan} is off.", plan=self._say.renewed(facts.renewed_plan))
        other = self._say.quoted(line_text(facts.other_plan)) or self.tr("another plan")
        ask = self.tr("Another auto-renewal is still on for {plan}. Shall we switch that off, too?", plan=other)
        return [self.language.sentences(off, ask)]

    def _already_off(self, facts: NoteFacts) -> Paragraphs:
        plan, day = self._say.the_plan(facts), self.language.day(facts.day)
        active = ""
        if facts.plan and facts.day is not None and facts.day >= self._today:
            exact = self.tr("Your plan {plan} is active until {day}.", plan=plan, day=day)
            about = self.tr("Your plan {plan} is active until about {day}.", plan=plan, day=day)
            active = about if facts.day_estimated else exact
        return [
            self.language.sentences(
                self.tr("Auto-renewal is already off on your card, so nothing will renew."), active
            ),
            self.tr("If you still see a charge, please send us its date and amount, and we will look into it."),
        ]

    # ------------------------------------------------------------------ by our own contract

    def _extension_unconfirmed(self, facts: NoteFacts) -> Paragraphs:
        return [
            self.tr(
                "We have asked for {plan} to run longer and are waiting for confirmation. Please do not order again "
                "in the meantime.",
                plan=self._say.renewed(facts.plan),
            ),
            self.tr("We will get back to you as soon as we know."),
        ]

    def _extension_failed(self, facts: NoteFacts) -> Paragraphs:
        return [
            self.tr(
                "We could not extend {plan} yet. We are looking into it and will get back to you.",
                plan=self._say.renewed(facts.plan),
            )
        ]

    def _extended(self, facts: NoteFacts) -> Paragraphs:
        if _is_noted(facts):
            return self._extension_noted(facts)
        done = self.tr("As you asked, we have extended {plan}.", plan=self._say.renewed(facts.plan))
        end = self.tr("Its new end date is {day}.", day=self.language.day(facts.new_end))
        return [self.language.sentences(done, end)]

    def _extension_noted(self, facts: NoteFacts) -> Paragraphs:
        return [
            self.tr(
                "We have asked for {plan} to run longer, but cannot see yet that it does. Please do not order again in "
                "the meantime.",
                plan=self._say.renewed(facts.plan),
            ),
            self.tr("We will get back to you as soon as we know."),
        ]

    def _contract_unconfirmed(self, facts: NoteFacts) -> Paragraphs:
        checking = self.tr(
            "We are checking your order for {plan}. Please do not order or pay for it again in the meantime.",
            plan=self._say.the_plan(facts),
        )
        return [checking, self.tr("We will get back to you as soon as we know.")]

    def _contract_failed(self, facts: NoteFacts) -> Paragraphs:
        return [
            self.language.sentences(
                self.tr("We could not place your order for {plan}.", plan=self._say.the_plan(facts)),
                self.tr("We are looking into it and will get back to you."),
            )
        ]

    def _contract_ordered(self, facts: NoteFacts) -> Paragraphs:
        if _is_noted(facts):
            return self._contract_unconfirmed(facts)
        return [
            self.tr(
                "Your plan {plan} has been ordered. It may take a little while to show on your card; "
                "please do not order again.",
                plan=self._say.the_plan(facts),
            )
        ]


def _is_noted(facts: NoteFacts) -> bool:
    """Whether it is an agent's word alone that it was carried out: the customer is not told that it was."""
    return facts.proof is Proof.DECIDED
