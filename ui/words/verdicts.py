"""What a verdict says: its name, its colour, and the one sentence that heads a card. Chosen by its kind alone."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

from services.desk.verdicts.verdicts import Conclusion, Delivery, Facts, Kind, Question, Standing
from services.records import OrderState, PaymentState
from services.writes.states import What
from ui.look.dates import day_text, when_text
from ui.widgets.safe_text import short_text
from ui.words.amounts import days_text, money_text

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
    names = {
        Kind.CHARGED_TWICE: translate("Verdicts", "Charged twice"),
        Kind.PAID_NOT_DELIVERED: translate("Verdicts", "Paid, not delivered"),
        Kind.NOT_AT_LINKSFIELD: translate("Verdicts", "Not at Linksfield"),
        Kind.WAITS_FOR_PAYMENT: translate("Verdicts", "Waits for payment"),
        Kind.NOT_OUR_CARD: translate("Verdicts", "Not our card"),
        Kind.NO_ANSWER: _unclear_name(conclusion.facts),
        Kind.RECORDED: translate("Verdicts", "Recorded for our shop"),
        Kind.PAID_DELIVERED: translate("Verdicts", "Paid, delivered"),
        Kind.RENEWAL_STOPPED: translate("Verdicts", "Renewal stopped"),
        Kind.RENEWAL_ON: translate("Verdicts", "Renewal on"),
        Kind.IN_USE: _in_use_name(conclusion.facts),
        Kind.NOTHING_KNOWN: translate("Verdicts", "Nothing known"),
        Kind.RENEWAL_WAS_OFF: translate("Verdicts", "Renewal off"),
    }
    return names[kind]


def pill(verdict: Verdict) -> tuple[str, str]:
    """The word that heads a card, and its tone; while nothing stands it is grey and says why."""
    if verdict.head is None:
        return standing(verdict), "grey"
    return name(verdict.head), tone(verdict.head.kind)


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
            return translate("Verdicts", "Asking..."), "blue"
        case Kind.UNKNOWN if payment.state in (None, PaymentState.UNKNOWN):
            return translate("Verdicts", "Not known yet"), "amber"
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
            return name(Conclusion(kind=kind, facts=Facts())), tone(kind)


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
            return _no_answer(facts)
        case Kind.RECORDED:
            return _joined(_recorded(facts), _state(facts.spans))
        case Kind.PAID_DELIVERED:
            return _joined(_delivered(facts), _state(facts.spans))
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
    }
    return names.get(facts.what or What.PLACE_ORDER, translate("Verdicts", "Order unknown"))


def _unknown(facts: Facts, now: datetime) -> str:
    what = facts.what or What.PLACE_ORDER
    text = _under_way(what) if facts.under_way else _no_answer_to(what)
    when = when_text(facts.at, now) if facts.at is not None else translate("Verdicts", "time not known")
    pay_id = short_text(facts.pay_id) or translate("Verdicts", "(payId not known)")
    return text.format(plan=_plan(facts), time=when, pay_id=pay_id)


def _under_way(what: What) -> str:
    match what:
        case What.PLACE_ORDER | What.RECORD_ORDER:
            return translate("Verdicts", "{plan} is being ordered right now.")
        case What.STOP_RENEWAL:
            return translate("Verdicts", "Auto-renewal is being switched off right now.")
        case What.CREATE_SUBSCRIPTION:
            return translate("Verdicts", "Auto-renewal of {plan} is being started right now.")
        case What.CONFIRM_PAYMENT:
            return translate("Verdicts", "Linksfield is being asked to confirm payment {pay_id}.")


def _no_answer_to(what: What) -> str:
    match what:
        case What.PLACE_ORDER:
            return translate("Verdicts", "{plan} was ordered ({time}) and no usable answer came. It may be placed.")
        case What.RECORD_ORDER:
            return translate("Verdicts", "{plan} was recorded ({time}) and no usable answer came. It may be placed.")
        case What.STOP_RENEWAL:
            return translate(
                "Verdicts", "Auto-renewal was to be stopped ({time}) and no usable answer came. It may be off."
            )
        case What.CREATE_SUBSCRIPTION:
            return translate(
                "Verdicts",
                "Auto-renewal of {plan} was to be started ({time}) and no usable answer came. It may be on.",
            )
        case What.CONFIRM_PAYMENT:
            return translate(
                "Verdicts", "Linksfield was asked to confirm payment {pay_id} ({time}) and no usable answer came."
            )


def _unclear_name(facts: Facts) -> str:
    """What was paid and cannot be traced was answered; anything else here was not."""
    if facts.delivery is Delivery.UNCLEAR:
        return translate("Verdicts", "Paid, not traced")
    return translate("Verdicts", "No answer")


def _no_answer(facts: Facts) -> str:
    if facts.pay_id and Question.PAYMENT in facts.unseen:
        text = translate("Verdicts", "Linksfield gave no usable answer about payment {pay_id}. Nothing is concluded.")
        return text.format(pay_id=short_text(facts.pay_id))
    if facts.pay_id and facts.delivery is Delivery.UNCLEAR:
        text = translate("Verdicts", "Payment {pay_id} is paid. Which order on the card is its own cannot be told.")
        return text.format(pay_id=short_text(facts.pay_id))
    if facts.pay_id:
        text = translate("Verdicts", "Payment {pay_id} is paid. Whether its plan is on the card could not be seen.")
        return text.format(pay_id=short_text(facts.pay_id))
    whats = [what for question, what in _questions() if question in facts.unseen]
    text = translate("Verdicts", "Linksfield gave no usable answer about {what}. Nothing is concluded.")
    return text.format(what=translate("Verdicts", " and ").join(whats))


def _questions() -> tuple[tuple[Question, str], ...]:
    return (
        (Question.CARD, translate("Verdicts", "the card")),
        (Question.ORDERS, translate("Verdicts", "the orders")),
        (Question.RENEWAL, translate("Verdicts", "auto-renewal")),
    )


# ------------------------------------------------------------------ payments


def _charged_twice(facts: Facts) -> str:
    refund = ", ".join(map(money_text, facts.refunds))
    money = short_text(money_text(facts.money)) or translate("Verdicts", "(amount not given)")
    if not facts.certain:
        text = translate("Verdicts", "{count} payments name one order. One of them may be its auto-renewal's.")
        return text.format(count=len(facts.payments))
    if len(facts.payments) == 2:
        times = translate("Verdicts", "Charged {money} twice for one order.")
    else:
        times = translate("Verdicts", "Charged {money} {count} times for one order.")
    charged = times.format(money=money, count=len(facts.payments))
    if not refund:
        return _joined(charged, translate("Verdicts", "How much has to be given back is not clear."))
    return _joined(charged, translate("Verdicts", "{refund} has to be given back.").format(refund=refund))


def _not_delivered(facts: Facts) -> str:
    if facts.may_be_used_up:
        gone = translate("Verdicts", "Its plan is not on the card: not delivered, or used up since.")
    else:
        gone = translate("Verdicts", "Nothing was delivered.")
    return _joined(_paid(facts), gone)


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
    return _joined(_paid(facts), translate("Verdicts", "It is on the card."))


def _recorded(facts: Facts) -> str:
    text = translate("Verdicts", "Recorded as paid in our shop: {plan}, {money}, {pay_id}.")
    return text.format(plan=_plan(facts), money=money_text(facts.money), pay_id=short_text(facts.pay_id))


def _waits(facts: Facts) -> str:
    money = short_text(money_text(facts.money))
    ordered = translate("Verdicts", "{plan} is ordered.").format(plan=_plan(facts)) if facts.plan else ""
    match facts.payment:
        case PaymentState.PENDING:
            text = translate("Verdicts", "The payment of {money} is not decided yet.")
        case PaymentState.FAILED:
            text = translate("Verdicts", "The payment of {money} failed.")
        case PaymentState.PAID | PaymentState.UNKNOWN | None:
            text = translate("Verdicts", "As far as is known here, the customer has not paid {money} yet.")
    return _joined(ordered, text.format(money=money or translate("Verdicts", "(amount not given)")))


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
        return translate("Verdicts", "It waits for its turn.")
    return translate("Verdicts", "It waits until about {day}.").format(day=day_text(span.starts))


def _stopped(facts: Facts, now: datetime) -> str:
    when = when_text(facts.at, now) if facts.at is not None else ""
    agent = short_text(facts.done.agent) if facts.done is not None else ""
    if when and agent:
        text = translate("Verdicts", "Auto-renewal of {plan} is off since {time}, stopped by {agent}.")
    else:
        text = translate("Verdicts", "Auto-renewal of {plan} is off.")
    other = translate("Verdicts", "Another auto-renewal is still on.") if facts.other is not None else ""
    return _joined(text.format(plan=_plan(facts), time=when, agent=agent), other)


def _renewal_on(facts: Facts) -> str:
    since = facts.renewal.since if facts.renewal is not None else None
    if since is None:
        return translate("Verdicts", "Renews by itself: {plan}.").format(plan=_plan(facts))
    text = translate("Verdicts", "Renews by itself since {day}: {plan}.")
    return text.format(plan=_plan(facts), day=day_text(since))


def _was_off(facts: Facts) -> str:
    if facts.at is not None:
        return translate("Verdicts", "Auto-renewal was off already. Nothing was changed.")
    return translate("Verdicts", "No auto-renewal is in force.")


def _in_use_name(facts: Facts) -> str:
    if any(span.order.state is OrderState.IN_USE for span in facts.spans):
        return translate("Verdicts", "In use")
    return translate("Verdicts", "Waiting")


def _in_use(facts: Facts) -> str:
    running = [span for span in facts.spans if span.order.state is OrderState.IN_USE]
    waiting = [span for span in facts.spans if span.order.state is OrderState.WAITING]
    first = _until(running[0]) if running else translate("Verdicts", "Nothing is in use.")
    more = translate("Verdicts", "{count} more in use.").format(count=len(running) - 1) if len(running) > 1 else ""
    odd = translate("Verdicts", "{count} could not be read whole.").format(count=facts.odd) if facts.odd else ""
    return _joined(first, more, _then(waiting), odd)


def _until(span: Span) -> str:
    plan, day = _span_plan(span), day_text(span.ends)
    if not day:
        return translate("Verdicts", "{plan} is in use; when it ends is not known.").format(plan=plan)
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
    days = waiting[0].order.days_left or waiting[0].order.length_days
    text = translate("Verdicts", "Then {plan} for {length}.") if days else translate("Verdicts", "Then {plan}.")
    then = text.format(plan=_span_plan(waiting[0]), length=days_text(days) if days else "")
    more = translate("Verdicts", "{count} more wait.").format(count=len(waiting) - 1) if len(waiting) > 1 else ""
    return _joined(then, more)


# ------------------------------------------------------------------ parts


def _plan(facts: Facts) -> str:
    return short_text(facts.plan) or translate("Verdicts", "A plan without a name")


def _span_plan(span: Span) -> str:
    return short_text(span.order.plan_name) or translate("Verdicts", "A plan without a name")


def _joined(*sentences: str) -> str:
    """Sentences one after the other, spaced as the language does."""
    pair = translate("Verdicts", "{first} {next}")
    return reduce(lambda first, following: pair.format(first=first, next=following), filter(None, sentences))
