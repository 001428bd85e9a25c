"""What the placeholders of a reply template stand for on a card, in the language of the reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.widgets.safe_text import line_text
from ui.words.amounts import card_groups, card_tail
from ui.words.ticket.language import Sentences
from ui.words.ticket.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from services.desk.verdicts.note_outcomes import Job, NoteFacts


# The sentences of replies that name the plan that comes next, by their context.
_NEXT = (
    ("CustomerPayments", "After that, {plan} starts, around {starts}."),
    ("CustomerPayments", "After that, {plan} starts."),
    ("CustomerWrites", "{plan} stays on your card as well."),
)


class TemplateValues(Sentences):
    """Gives each placeholder its value; "" where nothing is known, or where the jobs of the ticket do not agree."""

    def of(self, jobs: Sequence[Job]) -> dict[str, str]:
        """The values for these jobs, by placeholder."""
        say, facts = Phrases(self.language), [job.facts for job in jobs]
        return {
            "card": card_groups(facts[0].iccid) if facts else "",
            "tail": card_tail(facts[0].iccid).lstrip(".") if facts else "",
            "plan": _agreed(say.plan(each.plan or each.renewed_plan, each.periods) for each in facts),
            "ends": _agreed(self._ends(each) for each in facts),
            "next": _agreed(say.plan(each.next_plan) for each in facts),
            # Linksfield does not say when what waits starts: the day is always counted here.
            "starts": _agreed(self._about(each.starts) for each in facts),
            "amount": _agreed(say.money(each.money) for each in facts),
        }

    def said(self, jobs: Sequence[Job]) -> dict[str, tuple[str, ...]]:
        """Every text of a reply that stands for a placeholder, or for a sentence of ours with placeholders in it.

        What comes next may be the same plan once more, and starts when the one in use ends: what is meant shows in the
        words around it.
        """
        values = self.of(jobs)
        said: dict[str, tuple[str, ...]] = {f"{{{name}}}": (value,) for name, value in values.items()}
        if values["next"] == values["plan"]:
            # Once more the same plan: alone its name is that of the plan in use.
            del said["{next}"]
        starts = _agreed(self.language.day(job.facts.starts) for job in jobs) if values["starts"] else ""
        said["{starts}"] = (values["starts"], self.tr("around {day}", day=starts))
        for context, sentence in _NEXT:
            words = self.language.sentence(context, sentence)
            plan = Phrases(self.language).quoted
            ours = words.format(plan=plan("{next}"), starts="{starts}").replace(
                self.tr("around {day}", day="{starts}"), "{starts}"
            )
            if values["next"]:
                said[ours] = (words.format(plan=plan(values["next"]), starts=starts),)
        return said

    def data(self, jobs: Sequence[Job]) -> Iterator[str]:
        """Everything in this language that is known of these jobs and may belong to their customer alone."""
        say = Phrases(self.language)
        for facts in (job.facts for job in jobs):
            yield from (card_groups(facts.iccid), facts.iccid, card_tail(facts.iccid).lstrip("."))
            yield from (facts.order_no, facts.pay_id, facts.other_pay_id, line_text(facts.how_to_pay), facts.paid_at)
            yield from map(say.money, (facts.money, *facts.refunds, *(each.money for each in facts.payments)))
            yield from map(say.plan, (facts.plan, facts.renewed_plan, facts.next_plan, facts.other_plan))
            yield from (say.plan(each.plan_name) for each in facts.orders or ())
            yield from map(self.language.day, (facts.day, facts.starts, facts.ends, facts.since_day, facts.new_end))

    def _ends(self, facts: NoteFacts) -> str:
        return self._about(facts.day) if facts.day_estimated else self.language.day(facts.day)

    def _about(self, day: date | None) -> str:
        return self.tr("about {day}", day=self.language.day(day))


def _agreed(values: Iterable[str]) -> str:
    different = {value for value in values if value}
    return different.pop() if len(different) == 1 else ""
