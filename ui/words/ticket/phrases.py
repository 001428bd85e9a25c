"""What both kinds of note say in the same words: plans, lengths, amounts, and where an order stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.records import OrderState
from ui.widgets.safe_text import line_text
from ui.words.amounts import money_text
from ui.words.ticket.language import Sentences

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from services.desk.verdicts.note_outcomes import NoteFacts
    from services.records import Money, Order, Renewal, Span


class Phrases(Sentences):
    """Parts of sentences in the note's language; "" for what is not known."""

    def plan(self, name: str, periods: int | None = 1) -> str:
        """A plan by its name, with its periods where there are several."""
        name = line_text(name)
        if periods in (None, 1):
            return name
        return self.tr("{plan} ({count} periods)", plan=name, count=str(periods))

    def named(self, name: str, periods: int | None = 1) -> str:
        """A plan that may have no name, for a line that must stand."""
        return self.plan(name, periods) or self.tr("plan without a name")

    def quoted(self, name: str) -> str:
        """A plan's name in quotes; "" where it has none."""
        return self.tr("“{plan}”", plan=line_text(name))

    def the_plan(self, facts: NoteFacts) -> str:
        """The plan of a job for the customer: its name in quotes, else "the plan"."""
        return self.quoted(self.plan(facts.plan, facts.periods)) or self.tr("the plan")

    def renewed(self, name: str) -> str:
        """The plan that renews, for the customer."""
        return self.quoted(name) or self.tr("your plan")

    def length(self, days: int | None) -> str:
        """A length in days."""
        if not days:
            return ""
        return self.tr("1 day") if days == 1 else self.tr("{count} days", count=str(days))

    def money(self, money: Money | None) -> str:
        """An amount with its currency."""
        return line_text(money_text(money))

    def amounts(self, amounts: Iterable[Money]) -> str:
        """An amount a currency."""
        return self.language.joined([self.money(each) for each in amounts])

    def since(self, renewal: Renewal) -> str:
        """Since when an auto-renewal is on: the day, else Linksfield's own text."""
        known = self.language.day(renewal.since) or line_text(renewal.since_text)
        return known or self.tr("a day that was not given")

    # ------------------------------------------------------------------ orders

    def spans(self, facts: NoteFacts, today: date) -> list[str]:
        """Every order on the card, in use and then waiting, a phrase each; those in other states last."""
        shown = [self.span(span, today) for span in facts.spans]
        orders = facts.orders or ()
        return [*shown, *(self._odd(order) for order in orders if order.state is OrderState.UNKNOWN)]

    def span(self, span: Span, today: date) -> str:
        """One order: in use until when, or waiting for when."""
        order = span.order
        plan = self.named(order.plan_name, order.periods)
        in_use = order.state is OrderState.IN_USE
        line = self._in_use(span, plan, today) if in_use else self._waiting(span, plan)
        return self.tr("{line} (only partly readable)", line=line) if order.problem else line

    def _in_use(self, span: Span, plan: str, today: date) -> str:
        day = self.language.day(span.ends)
        if span.ends is None:
            return self.tr("{plan}, in use, end not known", plan=plan)
        # Linksfield lists it as in use: whatever the day says, it has not ended.
        if span.ends < today:
            return self.tr("{plan}, in use, was to end {day}", plan=plan, day=day)
        if span.ends == today:
            return self.tr("{plan}, in use, ends today, {day}", plan=plan, day=day)
        left = self.length((span.ends - today).days)
        if span.estimated:
            return self.tr("{plan}, in use until about {day} ({length} left)", plan=plan, day=day, length=left)
        return self.tr("{plan}, in use until {day} ({length} left)", plan=plan, day=day, length=left)

    def _waiting(self, span: Span, plan: str) -> str:
        starts, ends = self.language.day(span.starts), self.language.day(span.ends)
        length = self.length(span.order.days_left or span.order.length_days)
        return (
            self.tr("{plan}, waiting, about {starts} to {ends} (estimate)", plan=plan, starts=starts, ends=ends)
            or self.tr("{plan}, waiting, about from {starts} (estimate)", plan=plan, starts=starts)
            or self.tr("{plan}, waiting, {length}, start not known", plan=plan, length=length)
            or self.tr("{plan}, waiting, start and length not known", plan=plan)
        )

    def _odd(self, order: Order) -> str:
        plan, status = self.named(order.plan_name, order.periods), line_text(order.status)
        return self.tr("{plan}, status “{status}” (unknown)", plan=plan, status=status) or self.tr(
            "{plan}, status not given", plan=plan
        )

    # ------------------------------------------------------------------ {state}: for the customer

    def active(self, facts: NoteFacts, today: date) -> str:
        """Until when the plan is active: "It is active until 5 Dec 2026."; "" where that is not known."""
        day = self.language.day(facts.day)
        if facts.day is None or facts.day < today:
            return ""
        if facts.day == today:
            return self.tr("It is active and ends today, {day}.", day=day)
        if facts.day_estimated:
            return self.tr("It is active until about {day}.", day=day)
        return self.tr("It is active until {day}.", day=day)

    def starts(self, facts: NoteFacts) -> str:
        """When a plan that waits starts."""
        starts = self.language.day(facts.starts)
        return self.tr("It starts after your current plan, around {starts}.", starts=starts) or self.tr(
            "It starts after the plans already on your card."
        )
