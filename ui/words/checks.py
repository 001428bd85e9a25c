"""How a write that nobody knows the end of reads: in the banner, in *Check what happened*, and to the customer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from services.writes.records import Outlook, Reply, Tell
from services.writes.states import What
from ui.look.dates import sent_text
from ui.widgets.safe_text import line_text
from ui.words.amounts import card_tail, counted, money_text

if TYPE_CHECKING:
    from datetime import datetime

    from services.writes.records import Check, Finding, Intent, LateFind

translate = QCoreApplication.translate

# A finding that proves, hints, says nothing, or could not be had.
_PROVES, _HINTS, _NOTHING, _FAILED = "green", "amber", "grey", "red"


class Line(NamedTuple):
    """A finding in words, and the tone of its dot."""

    text: str
    tone: str


def plan_of(intent: Intent) -> str:
    """The plan a write is about, as one line; a word for it where its name is not known."""
    return line_text(intent.write.plan_name) or translate("CheckWords", "a plan")


def banner_text(intent: Intent, now: datetime) -> str:
    """One write without an answer, and what not to do now."""
    card, sent = card_tail(intent.write.iccid), sent_text(intent.sent_at or intent.approved_at, now)
    texts = {
        What.STOP_RENEWAL: translate(
            "CheckWords",
            "Auto-renewal of card {card}: switching it off was sent {sent}, no answer. "
            "It may still be on: check before you tell the customer.",
        ),
        What.CREATE_SUBSCRIPTION: translate(
            "CheckWords",
            "Auto-renewal for card {card} sent {sent}, no answer. It may have been set up: do not set it up again.",
        ),
        What.CONFIRM_PAYMENT: translate(
            "CheckWords",
            "Payment of card {card}: asking to confirm it was sent {sent}, no answer. "
            "It may have been confirmed: do not send it again.",
        ),
    }
    order = translate(
        "CheckWords", "Order for card {card} sent {sent}, no answer. It may have been placed: do not order again."
    )
    return texts.get(intent.write.what, order).format(card=card, sent=sent)


def more_text(count: int) -> str:
    """How many others are not known yet: "and 2 more"."""
    return translate("CheckWords", "and {count} more").format(count=count)


def entry_text(intent: Intent, now: datetime) -> str:
    """One of several writes, as a menu entry: card, what, and when it was sent."""
    text = translate("CheckWords", "Card {card}: {what}, sent {sent}")
    sent = sent_text(intent.sent_at or intent.approved_at, now)
    return text.format(card=card_tail(intent.write.iccid), what=what_text(intent), sent=sent)


def what_text(intent: Intent) -> str:
    """What was sent, in one line: "Record paid order: Asia 5 GB, 1 period, 7.50 GBP"."""
    write = intent.write
    names = {
        What.PLACE_ORDER: translate("CheckWords", "Order: {facts}"),
        What.RECORD_ORDER: translate("CheckWords", "Record paid order: {facts}"),
        What.STOP_RENEWAL: translate("CheckWords", "Stop auto-renewal: {facts}"),
        What.CREATE_SUBSCRIPTION: translate("CheckWords", "Set up auto-renewal: {facts}"),
        What.CONFIRM_PAYMENT: translate("CheckWords", "Confirm a payment: {facts}"),
    }
    parts = [plan_of(intent)]
    if write.draft is not None:
        periods = write.draft.periods
        parts.append(counted(translate("OrderWords", "%n period(s)", None, periods), periods))
    parts.append(money_text(write.money))
    return names[write.what].format(facts=", ".join(part for part in parts if part))


def opening(intent: Intent) -> str:
    """The first sentence of the dialog: what is not known."""
    if intent.write.what is What.STOP_RENEWAL:
        return translate("CheckWords", "Switching auto-renewal off was sent and the answer never came. It may be off.")
    if intent.write.what in (What.CREATE_SUBSCRIPTION, What.CONFIRM_PAYMENT):
        return translate("CheckWords", "This was sent and the answer never came. It may have been carried out.")
    return translate("CheckWords", "An order was sent and the answer never came. It may have been placed.")


# ------------------------------------------------------------------ what Linksfield says


def lines(check: Check) -> list[Line]:
    """Every finding of the last questions in words; a proof found earlier is one more."""
    shown = [Line(_finding_text(finding, check.intent), tone(finding)) for finding in check.evidence.findings]
    if check.proved and not check.evidence.proves:
        shown.append(Line(translate("CheckWords", "It was shown when Linksfield was asked earlier"), _PROVES))
    return shown


def tone(finding: Finding) -> str:
    """Green proves, amber hints, grey says nothing, red could not be had."""
    if finding.outcome is not Reply.ANSWERED:
        return _FAILED
    return _PROVES if finding.proves else _HINTS if finding.hints else _NOTHING


def so(check: Check) -> str:
    """What follows from it, in one short sentence."""
    match check.outlook:
        case Outlook.PROVED:
            return _proved(check.intent.write.what)
        case Outlook.NO_TRACE:
            return translate("CheckWords", "So: there is no trace of it.")
        case Outlook.CANNOT_BE_SEEN:
            return translate("CheckWords", "So: nobody can see it while it is not paid, and nothing is charged for it.")
        case Outlook.COULD_BE_IT:
            return translate("CheckWords", "So: not sure yet. Something has changed that may be it, or not.")
        case Outlook.COULD_NOT_SEE | Outlook.TOO_EARLY:
            return translate("CheckWords", "So: not sure yet.")


def _proved(what: What) -> str:
    match what:
        case What.STOP_RENEWAL:
            return translate("CheckWords", "So: auto-renewal is off.")
        case What.PLACE_ORDER | What.RECORD_ORDER:
            return translate("CheckWords", "So: it was placed.")
        case What.CREATE_SUBSCRIPTION:
            return translate("CheckWords", "So: auto-renewal is on.")
        case What.CONFIRM_PAYMENT:
            return translate("CheckWords", "So: the payment was confirmed.")


def cannot_be_seen(check: Check) -> str:
    """What must be known to read the findings of an order by card; "" where it does not matter."""
    if check.intent.write.what is not What.PLACE_ORDER or check.proved:
        return ""
    if check.outlook is Outlook.CANNOT_BE_SEEN:
        return translate(
            "CheckWords",
            "An order by card cannot be seen on the card before it is paid. Nothing is charged until the customer "
            "pays. Waiting shows nothing more: another may be ordered, and its review says so.",
        )
    return translate(
        "CheckWords",
        "An order by card cannot be seen on the card before it is paid. Nothing is charged until the customer pays.",
    )


def finding_text(finding: Finding, plan: str, pay_id: str) -> str:
    """One finding in words. `plan` and `pay_id` are what was asked about."""
    if finding.outcome is Reply.FAILED:
        return translate("CheckWords", "{question}: no answer").format(question=_question(finding.source))
    if finding.outcome is Reply.REFUSED:
        text = translate("CheckWords", "{question}: could not be seen, Linksfield did not answer it ({words})")
        return text.format(question=_question(finding.source), words=line_text(finding.value))
    if finding.code == "not_known_there":
        text = translate("CheckWords", "{question}: Linksfield does not know it ({words})")
        return text.format(question=_question(finding.source), words=line_text(finding.value))
    texts = {
        "orders": _orders_text,
        "payment": _payment_text,
        "order_details": _details_text,
        "renewal": _renewal_text,
        "card": _card_text,
    }
    word = texts.get(finding.source)
    facts = {"plan": plan, "pay_id": pay_id, "before": finding.before, "after": finding.after}
    facts |= {"value": line_text(finding.value)}
    if word is None:
        return translate("CheckWords", "The answer came after all")
    return word(finding).format(**facts)


def _finding_text(finding: Finding, intent: Intent) -> str:
    return finding_text(finding, plan_of(intent), intent.write.pay_id)


def _question(source: str) -> str:
    questions = {
        "orders": translate("CheckWords", "Orders on the card"),
        "payment": translate("CheckWords", "Payment"),
        "order_details": translate("CheckWords", "Order number"),
        "renewal": translate("CheckWords", "Auto-renewal"),
        "card": translate("CheckWords", "Card"),
    }
    return questions.get(source, source)


def _orders_text(finding: Finding) -> str:
    if finding.code == "more_of_this_plan":
        return translate("CheckWords", "Orders on the card: {after} of {plan}, before it was {before}")
    if finding.code == "other_changes":
        return translate("CheckWords", "Orders on the card: {after} of {plan}, as before; others have changed")
    return translate("CheckWords", "Orders on the card: {after} of {plan}, as before")


def _payment_text(finding: Finding) -> str:
    ours = finding.proves
    texts = {
        "paid": translate("CheckWords", "Payment {pay_id}: paid"),
        "pending": translate("CheckWords", "Payment {pay_id}: pending"),
        "failed": translate("CheckWords", "Payment {pay_id}: failed"),
        "other_order": translate("CheckWords", "Payment {pay_id} belongs to another order, {value}"),
    }
    named = {
        "paid": translate("CheckWords", "Payment {pay_id}: paid, for our order number"),
        "pending": translate("CheckWords", "Payment {pay_id}: pending, for our order number"),
        "failed": translate("CheckWords", "Payment {pay_id}: failed, for our order number"),
    }
    unclear = translate("CheckWords", "Payment {pay_id}: a status that is not known here")
    return (named if ours else texts).get(finding.code, unclear)


def _details_text(finding: Finding) -> str:
    if finding.proves:
        return translate("CheckWords", "Order number {value}: found, with our other numbers")
    if finding.code == "names_order":
        return translate("CheckWords", "Order number {value}: named, but without our other numbers")
    if finding.code == "unclear":
        return translate("CheckWords", "Order number {value}: Linksfield told something that may be about it")
    return translate("CheckWords", "Order number {value}: not found")


def _card_text(_finding: Finding) -> str:
    return translate("CheckWords", "Card: Linksfield knows it")


def _renewal_text(finding: Finding) -> str:
    texts = {
        "gone": translate("CheckWords", "Auto-renewal: not in force any more"),
        "still_on": translate("CheckWords", "Auto-renewal: still in force, {value}"),
        "in_force": translate("CheckWords", "Auto-renewal of this payment: in force, {value}"),
    }
    return texts.get(finding.code, translate("CheckWords", "Auto-renewal of this payment: not in force"))


# ------------------------------------------------------------------ what is said of it


def tell(check: Check) -> str:
    """One line to tell the customer now: what was seen decides, and only that."""
    what = check.intent.write.what
    match check.tell:
        case Tell.WAITS_FOR_PAYMENT if what is What.PLACE_ORDER:
            text = translate(
                "CheckWords", "your order of {plan} waits for your payment. Nothing is charged before you pay."
            )
        case Tell.IT_IS_THERE | Tell.WAITS_FOR_PAYMENT:
            text = _it_is_there(what, check)
        case Tell.IT_IS_OFF:
            text = translate("CheckWords", "auto-renewal of {plan} is off. What you have already stays.")
        case Tell.BEING_CHECKED:
            text = _being_checked(what)
        case Tell.CHARGED_ONLY_WHEN_PAID:
            text = translate(
                "CheckWords",
                "your order of {plan} is being checked. Nothing is charged until you pay; please wait for us.",
            )
    return text.format(plan=plan_of(check.intent))


def _it_is_there(what: What, check: Check) -> str:
    """Whether it is in use or waits is not known here: so neither is said."""
    if what is What.CREATE_SUBSCRIPTION:
        return translate("CheckWords", "auto-renewal of {plan} is on.")
    if any(finding.code == "more_of_this_plan" for finding in check.evidence.findings):
        return translate("CheckWords", "your {plan} plan is on your card.")
    if what is What.CONFIRM_PAYMENT:
        return translate("CheckWords", "your payment for {plan} is confirmed, and your plan will be on your card soon.")
    return translate("CheckWords", "your order of {plan} has arrived and will be on your card soon.")


def _being_checked(what: What) -> str:
    match what:
        case What.STOP_RENEWAL:
            return translate("CheckWords", "whether auto-renewal of {plan} is off is being checked. We will tell you.")
        case What.CREATE_SUBSCRIPTION:
            return translate(
                "CheckWords", "whether auto-renewal of {plan} is on is being checked. Please do not pay again."
            )
        case What.CONFIRM_PAYMENT:
            return translate("CheckWords", "your payment for {plan} is being checked. Please do not pay again.")
        case What.PLACE_ORDER | What.RECORD_ORDER:
            return translate("CheckWords", "your order of {plan} is being checked. Please do not order it again.")


def found_text(check: Check) -> str:
    """For a notice: the background has found it."""
    card, plan = card_tail(check.intent.write.iccid), plan_of(check.intent)
    if check.intent.write.what is What.STOP_RENEWAL:
        text = translate("CheckWords", "Card {card}: Linksfield shows auto-renewal off now. Check what happened.")
    else:
        text = translate("CheckWords", "Card {card}: Linksfield shows the order of {plan} now. Check what happened.")
    return text.format(card=card, plan=plan)


def late_text(found: LateFind) -> str:
    """For a notice: what counted as not placed is there after all."""
    card, plan = card_tail(found.intent.write.iccid), plan_of(found.intent)
    if found.others:
        text = translate(
            "CheckWords",
            "Card {card}: the order of {plan} that counted as not placed was placed after all, and {plan} was ordered "
            "again since. The card may have it twice: ask Linksfield to take one back.",
        )
    else:
        text = translate(
            "CheckWords",
            "Card {card}: the order of {plan} that counted as not placed was placed after all. Do not order it again.",
        )
    return text.format(card=card, plan=plan)


def warning(intent: Intent) -> str:
    """What saying "not placed" risks."""
    if intent.write.what is What.STOP_RENEWAL:
        return translate(
            "CheckWords", "Linksfield may still carry it out. Look at the auto-renewal before you stop it again."
        )
    return translate(
        "CheckWords",
        "Linksfield may still carry it out: if it was placed after all, sending again makes a second order.",
    )
