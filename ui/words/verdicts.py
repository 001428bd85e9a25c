"""What a verdict says: its name, its colour, and the one sentence that heads a card. Chosen by its kind alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

from services.desk.verdicts.verdicts import Conclusion, Facts, Kind, Question, Standing
from services.records import OrderState, PaymentState
from services.writes.states import What
from ui.look import joining
from ui.look.dates import day_text, when_text
from ui.look.joining import sentences
from ui.widgets.safe_text import short_text
from ui.words import checks, verdict_steps
from ui.words.amounts import days_text, money_text, without_length

if TYPE_CHECKING:
    from datetime import datetime

    from services.desk.verdicts.verdicts import PaymentVerdict, Verdict
    from services.records import Span

translate = QCoreApplication.translate

_TONES: dict[Kind, str] = {
    Kind.UNKNOWN: "amber",
    Kind.CHARGED_TWICE: "red",
    Kind.PAID_NOT_DELIVERED: "red",
    Kind.NOT_AT_LINKSFIELD: "blue",
    Kind.WAITS_FOR_PAYMENT: "blue",
    Kind.NOT_OUR_CARD: "grey",
    Kind.NO_ANSWER: "amber",
    Kind.RECORDED: "green",
    Kind.PAID_DELIVERED: "green",
    Kind.RENEWAL_STOPPED: "green",
    Kind.RENEWAL_ON: "blue",
    Kind.IN_USE: "green",
    Kind.NOTHING_KNOWN: "grey",
    Kind.RENEWAL_WAS_OFF: "grey",
}


def tone(kind: Kind) -> str:
    """Red: the customer is out of money. Amber: not known. Blue: waits or renews. Green: as it should be."""
    return _TONES[kind]


def name(conclusion: Conclusion) -> str:
    """The word of the pill; a dot never stands without it."""
    kind = conclusion.kind
    if kind is Kind.UNKNOWN:
        return _unknown_name(conclusion.facts)
    if is_word_alone(conclusion):
        return noted_name(kind)
    names = {
        Kind.CHARGED_TWICE: translate("Verdicts", "Charged twice"),
        Kind.PAID_NOT_DELIVERED: translate("Verdicts", "Paid, not delivered"),
        Kind.NOT_AT_LINKSFIELD: translate("Verdicts", "Not at Linksfield"),
        Kind.WAITS_FOR_PAYMENT: translate("Verdicts", "Waits for payment"),
        Kind.NOT_OUR_CARD: translate("Verdicts", "Card refused"),
        Kind.NO_ANSWER: verdict_steps.unseen_name(conclusion.facts),
        Kind.RECORDED: translate("Verdicts", "Recorded for our shop"),
        Kind.PAID_DELIVERED: translate("Verdicts", "Paid, delivered"),
        Kind.RENEWAL_STOPPED: translate("Verdicts", "Renewal stopped"),
        Kind.RENEWAL_ON: translate("Verdicts", "Renewal on"),
        Kind.IN_USE: _in_use_name(conclusion.facts),
        Kind.NOTHING_KNOWN: translate("Verdicts", "Nothing on it"),
        Kind.RENEWAL_WAS_OFF: _was_off_name(conclusion.facts),
    }
    return names[kind]


def pill(verdict: Verdict) -> tuple[str, str]:
    """The word that heads a card, and its tone; while nothing stands it is grey and says why."""
    if verdict.head is None:
        return standing(verdict), "grey"
    return name(verdict.head), "grey" if is_word_alone(verdict.head) else tone(verdict.head.kind)


def is_word_alone(conclusion: Conclusion) -> bool:
    """Whether it is so because an agent noted it, and no answer of Linksfield proves it."""
    kind, facts = conclusion.kind, conclusion.facts
    stopped = kind is Kind.RENEWAL_STOPPED and not facts.none_left
    return _is_noted(facts) and (stopped or kind is Kind.RECORDED)


def noted_name(kind: Kind) -> str:
    """The word of the pill of what an agent's word alone says."""
    if kind is Kind.RECORDED:
        return translate("Verdicts", "Noted as recorded")
    return translate("Verdicts", "Noted as stopped")


def about_payment(verdict: Verdict, pay_id: str) -> Conclusion | None:
    """The worst conclusion in which this payment has a part; None while nothing stands, or nothing follows from it."""
    for each in verdict.conclusions:
        if pay_id and (each.facts.pay_id == pay_id or any(of.pay_id == pay_id for of in each.facts.payments)):
            return each
    return None


def payment_word(payment: PaymentVerdict, status: str) -> tuple[str, str]:
    """What is concluded about one payment, in a word, and its tone; `status` is Linksfield's own, as words."""
    match payment.kind:
        case None:
            return translate("Verdicts", "Checking..."), "blue"
        case Kind.UNKNOWN if payment.state in (None, PaymentState.UNKNOWN):
            return translate("Verdicts", "Not known"), "amber"
        # Its order is not known yet; how its payment stands was answered all the same.
        case Kind.UNKNOWN | Kind.NO_ANSWER if payment.state is PaymentState.PAID:
            return translate("Verdicts", "Paid"), "amber"
        case Kind.UNKNOWN | Kind.WAITS_FOR_PAYMENT if payment.state is PaymentState.PENDING:
            return translate("Verdicts", "Pending"), "amber"
        case Kind.UNKNOWN | Kind.WAITS_FOR_PAYMENT if payment.state is PaymentState.FAILED:
            return translate("Verdicts", "Failed"), "red"
        case Kind.NO_ANSWER if payment.state is PaymentState.UNKNOWN:
            return status, "violet"
        case kind:
            unasked = (Question.PAYMENT,) if payment.unasked else ()
            return name(Conclusion(kind=kind, facts=Facts(unseen=unasked, unasked=unasked))), tone(kind)


def standing(verdict: Verdict) -> str:
    """What the pill says while there is no verdict."""
    if verdict.standing is Standing.ASKING:
        text = translate("Verdicts", "Asking, {answered} of {asked}")
        return text.format(answered=verdict.answered, asked=verdict.asked)
    return translate("Verdicts", "Not looked up")


def sentence(conclusion: Conclusion, verdict: Verdict) -> str:
    """What is concluded, in one sentence or two. What is not known is left out, never guessed."""
    facts, now = conclusion.facts, verdict.at
    match conclusion.kind:
        case Kind.UNKNOWN:
            return _unknown(facts, now)
        case Kind.CHARGED_TWICE:
            return _charged_twice(facts)
        case Kind.PAID_NOT_DELIVERED:
            return _not_delivered(facts)
        case Kind.NOT_AT_LINKSFIELD:
            text = translate("Verdicts", "Linksfield knows no payment {pay_id}. It may be our own shop's.")
            return text.format(pay_id=short_text(facts.pay_id))
        case Kind.WAITS_FOR_PAYMENT:
            return _waits(facts)
        case Kind.NOT_OUR_CARD:
            text = translate("Verdicts", "Linksfield refuses this card for {profile}.")
            return text.format(profile=short_text(verdict.profile))
        case Kind.NO_ANSWER:
            return verdict_steps.unseen(facts)
        case Kind.RECORDED:
            return sentences(_recorded(facts), _state(facts.spans))
        case Kind.PAID_DELIVERED:
            return sentences(_delivered(facts), _state(facts.spans))
        case Kind.RENEWAL_STOPPED:
            return _stopped(facts, now)
        case Kind.RENEWAL_ON:
            return _renewal_on(facts)
        case Kind.IN_USE:
            return _in_use(facts)
        case Kind.NOTHING_KNOWN:
            return translate("Verdicts", "A valid card with nothing in use and nothing waiting.")
        case Kind.RENEWAL_WAS_OFF:
            return _was_off(facts)
        case _ as never:
            assert_never(never)


# ------------------------------------------------------------------ nobody knows


def _unknown_name(facts: Facts) -> str:
    if facts.under_way:
        return translate("Verdicts", "Being sent")
    names = {
        What.STOP_RENEWAL: translate("Verdicts", "Stop unknown"),
        What.CREATE_SUBSCRIPTION: translate("Verdicts", "Renewal unknown"),
        What.CONFIRM_PAYMENT: translate("Verdicts", "Confirmation unknown"),
        What.RENEW_ORDER: translate("Verdicts", "Extension unknown"),
    }
    return names.get(facts.what or What.PLACE_ORDER, translate("Verdicts", "Order unknown"))


def _unknown(facts: Facts, now: datetime) -> str:
    what = facts.what or What.PLACE_ORDER
    text = checks.under_way(what) if facts.under_way else checks.no_answer_to(what)
    when = when_text(facts.at, now) if facts.at is not None else translate("Verdicts", "time not known")
    pay_id = short_text(facts.pay_id) or translate("Verdicts", "(payId not known)")
    return text.format(plan=_plan(facts), time=when, pay_id=pay_id)


# ------------------------------------------------------------------ payments


def _charged_twice(facts: Facts) -> str:
    refund = joining.names(map(money_text, facts.refunds))
    money = short_text(money_text(facts.money)) or translate("Verdicts", "(amount not given)")
    if not facts.certain:
        text = translate("Verdicts", "{count} payments name one order. One of them may be its auto-renewal's.")
        return text.format(count=len(facts.payments))
    amounts = {each.money for each in facts.payments}
    if len(amounts) > 1 and None not in amounts:
        times = translate("Verdicts", "Charged {money} for one order.")
        money = joining.names(short_text(money_text(each.money)) for each in facts.payments)
    elif len(facts.payments) == 2:
        times = translate("Verdicts", "Charged {money} twice for one order.")
    else:
        times = translate("Verdicts", "Charged {money} {count} times for one order.")
    charged = times.format(money=money, count=len(facts.payments))
    if not refund:
        return sentences(charged, translate("Verdicts", "The refund amount is not known."))
    return sentences(charged, translate("Verdicts", "Refund due: {refund}.").format(refund=refund))


def _not_delivered(facts: Facts) -> str:
    if facts.may_be_used_up:
        gone = translate("Verdicts", "Its plan is not on the card: not delivered, or used up since.")
    else:
        gone = translate("Verdicts", "Its plan is not on the card.")
    return sentences(_paid(facts), gone)


def _paid(facts: Facts) -> str:
    money, paid_at = short_text(money_text(facts.money)), short_text(facts.paid_at)
    if money and paid_at:
        text = translate("Verdicts", "Paid {money} to Linksfield ({paid_at} by Linksfield's clock).")
    elif money:
        text = translate("Verdicts", "Paid {money} to Linksfield.")
    else:
        text = translate("Verdicts", "Paid to Linksfield.")
    return text.format(money=money, paid_at=paid_at)


def _delivered(facts: Facts) -> str:
    if facts.plan:
        return translate("Verdicts", "{plan} is paid and on the card.").format(plan=_plan(facts))
    return sentences(_paid(facts), translate("Verdicts", "It is on the card."))


def _recorded(facts: Facts) -> str:
    text = translate("Verdicts", "Recorded as paid in our shop: {plan}, {money}, {pay_id}.")
    if _is_noted(facts):
        text = translate("Verdicts", "Noted as recorded for our shop, without proof: {plan}, {money}, {pay_id}.")
    return text.format(plan=_plan(facts), money=money_text(facts.money), pay_id=short_text(facts.pay_id))


def _is_noted(facts: Facts) -> bool:
    """Whether what it rests on is an agent's word alone."""
    return facts.done is not None and facts.done.noted


def _waits(facts: Facts) -> str:
    money = short_text(money_text(facts.money))
    text = translate("Verdicts", "{plan} is ordered.")
    if _is_noted(facts):
        text = translate("Verdicts", "{plan} is noted as ordered, without proof.")
    # Without a write that was carried out it is not known that its plan was ordered.
    ordered = text.format(plan=_plan(facts)) if facts.plan and facts.done is not None else ""
    match facts.payment:
        case PaymentState.PENDING:
            text = translate("Verdicts", "The payment of {money} is pending.")
        case PaymentState.FAILED:
            text = translate("Verdicts", "The payment of {money} failed.")
        case PaymentState.PAID | PaymentState.UNKNOWN | None:
            text = translate("Verdicts", "As far as is known here, the customer has not paid {money} yet.")
    return sentences(ordered, text.format(money=money or translate("Verdicts", "(amount not given)")))


# ------------------------------------------------------------------ the card


def _state(spans: tuple[Span, ...]) -> str:
    """In use until when, or waiting until about when, of the one order that it is about."""
    if len(spans) != 1:
        return ""
    span = spans[0]
    if span.order.state is OrderState.IN_USE:
        day = day_text(span.ends)
        if span.overdue:
            return translate("Verdicts", "In use; it was to end {day}.").format(day=day)
        return translate("Verdicts", "In use until {day}.").format(day=day) if day else translate("Verdicts", "In use.")
    if span.starts is None:
        return translate("Verdicts", "It is waiting.")
    return translate("Verdicts", "It waits until about {day}.").format(day=day_text(span.starts))


def _stopped(facts: Facts, now: datetime) -> str:
    when = when_text(facts.at, now) if facts.at is not None else ""
    agent = short_text(facts.done.agent) if facts.done is not None else ""
    if _is_noted(facts) and not facts.none_left:
        text = translate("Verdicts", "Auto-renewal of {plan} is noted as stopped, without proof.")
    elif when and agent and not _is_noted(facts):
        text = translate("Verdicts", "Auto-renewal of {plan} is off, stopped by {agent} ({time}).")
    else:
        text = translate("Verdicts", "Auto-renewal of {plan} is off.")
    return sentences(text.format(plan=_plan(facts), time=when, agent=agent), _runs(facts), _may_still_charge(facts))


def after_a_stop(facts: Facts) -> str:
    """What stays after an auto-renewal was stopped, and whether another one may charge; "" where neither is known."""
    return sentences("", _runs(facts, named=True), _may_still_charge(facts))


def _may_still_charge(facts: Facts) -> str:
    if facts.other is not None:
        return translate("Verdicts", "Another auto-renewal is still on.")
    return translate("Verdicts", "No auto-renewal is left that could charge.") if facts.none_left else ""


def _renewal_on(facts: Facts) -> str:
    since = facts.renewal.since if facts.renewal is not None else None
    if since is None:
        return sentences(translate("Verdicts", "Auto-renewal is on: {plan}.").format(plan=_plan(facts)), _runs(facts))
    text = translate("Verdicts", "Auto-renewal is on since {day}: {plan}.")
    return sentences(text.format(plan=_plan(facts), day=day_text(since)), _runs(facts))


def _runs(facts: Facts, *, named: bool = False) -> str:
    """Until when the plan in use runs; "" where none or several are, or the day is not known or over.

    Its name is left out where it was just said; not if `named`.
    """
    running = [span for span in facts.spans if span.order.state is OrderState.IN_USE]
    if len(running) != 1 or running[0].ends is None or running[0].overdue:
        return ""
    if running[0].order.plan_name == facts.plan and not named:
        about = translate("Verdicts", "In use until about {day}.")
        exact = translate("Verdicts", "In use until {day}.")
    else:
        about = translate("Verdicts", "{plan} runs until about {day}.")
        exact = translate("Verdicts", "{plan} runs until {day}.")
    text = about if running[0].estimated else exact
    return text.format(plan=_span_plan(running[0]), day=day_text(running[0].ends))


def _was_off_name(facts: Facts) -> str:
    """Off before somebody here wanted to stop it; else nobody asked for it."""
    if facts.at is not None:
        return translate("Verdicts", "Was off already")
    return translate("Verdicts", "Renewal off")


def _was_off(facts: Facts) -> str:
    if facts.at is not None:
        return translate("Verdicts", "Auto-renewal was off already. Nothing was changed.")
    return translate("Verdicts", "Auto-renewal is not on.")


def _in_use_name(facts: Facts) -> str:
    if any(span.order.state is OrderState.IN_USE for span in facts.spans):
        return translate("Verdicts", "In use")
    return translate("Verdicts", "Waiting")


def _in_use(facts: Facts) -> str:
    running = [span for span in facts.spans if span.order.state is OrderState.IN_USE]
    waiting = [span for span in facts.spans if span.order.state is OrderState.WAITING]
    # What could not be read in full may be in use.
    unclear, none = translate("Verdicts", "What is in use is not known."), translate("Verdicts", "Nothing is in use.")
    first = _until(running[0]) if running else unclear if facts.odd else none
    more = translate("Verdicts", "{count} more in use.").format(count=len(running) - 1) if len(running) > 1 else ""
    odd = translate("Verdicts", "{count} could not be read in full.").format(count=facts.odd) if facts.odd else ""
    return sentences(first, more, _then(waiting), odd)


def _until(span: Span) -> str:
    plan, day = _span_plan(span), day_text(span.ends)
    if not day:
        return translate("Verdicts", "{plan} is in use; end date not known.").format(plan=plan)
    if span.overdue:
        return translate("Verdicts", "{plan} is in use; it was to end {day}.").format(plan=plan, day=day)
    text = (
        translate("Verdicts", "{plan} until about {day}.")
        if span.estimated
        else translate("Verdicts", "{plan} until {day}.")
    )
    return text.format(plan=plan, day=day)


def _then(waiting: list[Span]) -> str:
    if not waiting:
        return ""
    days, starts = waiting[0].order.days_left or waiting[0].order.length_days, day_text(waiting[0].starts)
    plan, length = _span_plan(waiting[0]), days_text(days) if days else ""
    # Most names end in the length already: "Europe 10 GB / 30 days".
    has_length = bool(days) and without_length(plan, days or 0) == plan
    text = _then_from(has_length) if starts else _then_for(has_length)
    then = text.format(plan=plan, length=length, day=starts)
    return sentences(then, _more_wait(len(waiting) - 1))


def _then_from(has_length: bool) -> str:
    """When what waits starts is always counted here: Linksfield does not say."""
    if has_length:
        return translate("Verdicts", "Then {plan} ({length}), from about {day}.")
    return translate("Verdicts", "Then {plan}, from about {day}.")


def _more_wait(count: int) -> str:
    if count == 1:
        return translate("Verdicts", "One more waits.")
    return translate("Verdicts", "{count} more wait.").format(count=count) if count else ""


def _then_for(has_length: bool) -> str:
    return translate("Verdicts", "Then {plan} for {length}.") if has_length else translate("Verdicts", "Then {plan}.")


# ------------------------------------------------------------------ parts


def _plan(facts: Facts) -> str:
    return short_text(facts.plan) or translate("Verdicts", "A plan without a name")


def _span_plan(span: Span) -> str:
    return short_text(span.order.plan_name) or translate("Verdicts", "A plan without a name")
