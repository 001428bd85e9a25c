"""How a write that nobody knows the end of reads: in the banner, in *Check what happened*, and to the customer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from services.writes.by_contract import NO_CONTRACT, contract_gone
from services.writes.records import Outlook, Reply, Source, Tell
from services.writes.states import BY_CONTRACT, What
from ui.look import joining
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
            "Card {card}: the request to stop auto-renewal was sent {sent}, no usable answer. It may still be on: "
            "check before you tell the customer.",
        ),
        What.CREATE_SUBSCRIPTION: translate(
            "CheckWords",
            "Card {card}: the request to start auto-renewal was sent {sent}, no usable answer. It may be on: do not "
            "set it up again.",
        ),
        What.CONFIRM_PAYMENT: translate(
            "CheckWords",
            "Card {card}: the request to confirm a payment was sent {sent}, no usable answer. It may have been "
            "confirmed: do not send it again.",
        ),
        What.RENEW_ORDER: translate(
            "CheckWords",
            "Card {card}: the request to extend an order was sent {sent}, no usable answer. It may have been extended: "
            "do not extend it again.",
        ),
    }
    order = translate(
        "CheckWords",
        "Card {card}: an order was sent {sent}, no usable answer. It may have been placed: do not order again.",
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
        What.CREATE_SUBSCRIPTION: translate("CheckWords", "Start auto-renewal: {facts}"),
        What.CONFIRM_PAYMENT: translate("CheckWords", "Ask to confirm a payment: {facts}"),
        What.RENEW_ORDER: translate("CheckWords", "Extend an order: {facts}"),
        What.CONTRACT_ORDER: translate("CheckWords", "Order by contract (CSSS): {facts}"),
    }
    parts = [plan_of(intent)]
    periods = write.periods
    if periods is not None:
        parts.append(counted(translate("OrderWords", "%n period(s)", None, periods), periods))
    parts.append(money_text(write.money))
    return names[write.what].format(facts=joining.facts(parts))


def opening(intent: Intent) -> str:
    """The first sentence of the dialog: what is not known."""
    if intent.write.what is What.STOP_RENEWAL:
        return translate(
            "CheckWords", "The request to stop auto-renewal was sent, but no usable answer came. It may be off."
        )
    if intent.write.what is What.RENEW_ORDER:
        return translate(
            "CheckWords",
            "The request to extend the order was sent, but no usable answer came. It may have been extended.",
        )
    if intent.write.what in (What.CREATE_SUBSCRIPTION, What.CONFIRM_PAYMENT):
        return translate("CheckWords", "This was sent, but no usable answer came. It may have gone through.")
    return translate("CheckWords", "The order was sent, but no usable answer came. It may have been placed.")


def under_way(what: What) -> str:
    """What heads a card while this is being sent; with {plan}, {pay_id}."""
    match what:
        case What.PLACE_ORDER | What.RECORD_ORDER | What.CONTRACT_ORDER:
            return translate("Verdicts", "{plan} is being ordered right now.")
        case What.RENEW_ORDER:
            return translate("Verdicts", "An order of {plan} is being extended right now.")
        case What.STOP_RENEWAL:
            return translate("Verdicts", "Auto-renewal is being stopped right now.")
        case What.CREATE_SUBSCRIPTION:
            return translate("Verdicts", "Auto-renewal of {plan} is being started right now.")
        case What.CONFIRM_PAYMENT:
            return translate("Verdicts", "Linksfield is being asked to confirm payment {pay_id}.")


def no_answer_to(what: What) -> str:
    """What heads a card after this got no answer; with {plan}, {time}, {pay_id}."""
    match what:
        case What.RENEW_ORDER:
            return translate(
                "Verdicts", "{plan} was to be extended ({time}) and no usable answer came. It may be done."
            )
        case What.PLACE_ORDER | What.CONTRACT_ORDER:
            return translate("Verdicts", "{plan} was ordered ({time}) and no usable answer came. It may be placed.")
        case What.RECORD_ORDER:
            return translate("Verdicts", "{plan} was to be recorded ({time}); no usable answer came. It may be placed.")
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


# ------------------------------------------------------------------ what Linksfield says


def lines(check: Check) -> list[Line]:
    """Every finding of the last questions in words; a proof found earlier is one more."""
    shown = [Line(_finding_text(finding, check.intent), tone(finding)) for finding in check.evidence.findings]
    if check.proved and not check.evidence.proves:
        shown.append(Line(translate("CheckWords", "Linksfield showed it earlier"), _PROVES))
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
            return translate("CheckWords", "Conclusion: no trace of it.")
        case Outlook.CANNOT_BE_SEEN:
            return translate(
                "CheckWords", "Conclusion: it cannot be seen until it is paid, and nothing is charged before that."
            )
        case Outlook.COULD_BE_IT:
            return translate(
                "CheckWords", "Conclusion: not sure yet. Something has changed, but that may have another cause."
            )
        case Outlook.COULD_NOT_SEE | Outlook.TOO_EARLY:
            return translate("CheckWords", "Conclusion: not sure yet.")


def _proved(what: What) -> str:
    match what:
        case What.STOP_RENEWAL:
            return translate("CheckWords", "Conclusion: auto-renewal is off.")
        case What.PLACE_ORDER | What.RECORD_ORDER | What.CONTRACT_ORDER:
            return translate("CheckWords", "Conclusion: it was placed.")
        case What.CREATE_SUBSCRIPTION:
            return translate("CheckWords", "Conclusion: auto-renewal is on.")
        case What.CONFIRM_PAYMENT:
            return translate("CheckWords", "Conclusion: the payment was confirmed.")
        case What.RENEW_ORDER:
            return translate("CheckWords", "Conclusion: the order was extended.")


def cannot_be_seen(check: Check) -> str:
    """What must be known to read the findings of an order by card, or of CSSS; "" where it does not matter."""
    if contract_gone(check.evidence):
        return translate(
            "CheckWords",
            "CSSS is no longer set up in profile {profile}, so it cannot be asked. Have it set up again under "
            "Profiles, or ask Linksfield and decide by hand: your reason is kept with your name.",
        ).format(profile=line_text(check.intent.subject.profile))
    if check.intent.write.what in BY_CONTRACT:
        return translate(
            "CheckWords",
            "No number of ours is in this request: what has changed since is a hint and never a proof, a colleague "
            "may have done it. Only Linksfield can say whose it is.",
        )
    if check.intent.write.what is not What.PLACE_ORDER or check.proved:
        return ""
    if check.outlook is Outlook.CANNOT_BE_SEEN:
        return translate(
            "CheckWords",
            "An order that the customer pays by bank card is not listed until it is paid. Nothing is charged "
            "before that. Waiting shows nothing more: once you have decided below, you can order another one.",
        )
    return translate(
        "CheckWords",
        "An order that the customer pays by bank card is not listed until it is paid. Nothing is charged before that.",
    )


def finding_text(finding: Finding, plan: str, pay_id: str) -> str:
    """One finding in words. `plan` and `pay_id` are what was asked about."""
    if finding.source is Source.CONTRACT and finding.code == NO_CONTRACT:
        return translate("CheckWords", "{question}: not asked, CSSS is not set up").format(
            question=_question(finding.source)
        )
    if finding.outcome is Reply.FAILED:
        return translate("CheckWords", "{question}: no answer").format(question=_question(finding.source))
    if finding.outcome is Reply.REFUSED:
        text = translate("CheckWords", "{question}: could not be checked, Linksfield refused the question ({words})")
        return text.format(question=_question(finding.source), words=line_text(finding.value))
    if finding.code == "not_known_there":
        text = translate("CheckWords", "{question}: not found at Linksfield ({words})")
        return text.format(question=_question(finding.source), words=line_text(finding.value))
    texts = {
        "orders": _orders_text,
        "payment": _payment_text,
        "order_details": _details_text,
        "renewal": _renewal_text,
        "card": _card_text,
        "contract": _contract_text,
    }
    word = texts.get(finding.source)
    facts = {"plan": plan, "pay_id": pay_id, "before": finding.before, "after": finding.after}
    facts |= {"value": line_text(finding.value)}
    if word is None:
        return translate("CheckWords", "The answer arrived later")
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
        "contract": translate("CheckWords", "Orders of the contract (CSSS)"),
    }
    return questions.get(source, source)


def _orders_text(finding: Finding) -> str:
    if finding.code == "more_of_this_plan":
        return translate("CheckWords", "Orders of {plan} on the card: {after}, before: {before}")
    if finding.code == "other_changes":
        return translate(
            "CheckWords", "Orders of {plan} on the card: {after}, as before; their days, or other orders, have changed"
        )
    return translate("CheckWords", "Orders of {plan} on the card: {after}, as before")


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
    unclear = translate("CheckWords", "Payment {pay_id}: unknown status")
    return (named if ours else texts).get(finding.code, unclear)


def _details_text(finding: Finding) -> str:
    if finding.proves:
        return translate("CheckWords", "Order number {value}: found, with our other numbers")
    if finding.code == "names_order":
        return translate("CheckWords", "Order number {value}: found, but without our other numbers")
    if finding.code == "unclear":
        return translate("CheckWords", "Order number {value}: Linksfield gives something that may be about it")
    return translate("CheckWords", "Order number {value}: not found")


def _card_text(_finding: Finding) -> str:
    return translate("CheckWords", "Card: Linksfield knows it")


def _contract_text(finding: Finding) -> str:
    texts = {
        "ends_later": translate("CheckWords", "The order now ends {value}, later than before"),
        "end_not_told": translate("CheckWords", "CSSS gives no end for this order: it shows no change"),
        "ends_otherwise": translate("CheckWords", "The order's end is another one than before: {value}"),
        "order_gone": translate("CheckWords", "Order {value} is no longer listed (CSSS)"),
        "one_more": translate("CheckWords", "One order more on the card (CSSS), {value}; before: {before}"),
        "ordered": translate("CheckWords", "Linksfield gave the order number {value}"),
        "not_new": translate("CheckWords", "Linksfield gave the order number {value}, which is an earlier order's"),
    }
    return texts.get(finding.code, translate("CheckWords", "Orders of the contract (CSSS): as before"))


def _renewal_text(finding: Finding) -> str:
    texts = {
        "gone": translate("CheckWords", "Auto-renewal: no longer on"),
        "still_on": translate("CheckWords", "Auto-renewal: still on, {value}"),
        "in_force": translate("CheckWords", "Auto-renewal of this payment: on, {value}"),
    }
    return texts.get(finding.code, translate("CheckWords", "Auto-renewal of this payment: off"))


# ------------------------------------------------------------------ what is said of it


def tell(check: Check) -> str:
    """One line to tell the customer now: what was seen decides, and only that."""
    what = check.intent.write.what
    match check.tell:
        case Tell.WAITS_FOR_PAYMENT if what is What.PLACE_ORDER:
            text = translate(
                "CheckWords", "your order for {plan} is waiting for your payment. You are not charged until you pay."
            )
        case Tell.IT_IS_THERE | Tell.WAITS_FOR_PAYMENT:
            text = _it_is_there(what, check)
        case Tell.IT_IS_OFF:
            text = translate("CheckWords", "auto-renewal of {plan} is off. The plans on your card stay.")
        case Tell.BEING_CHECKED:
            text = _being_checked(what)
        case Tell.CHARGED_ONLY_WHEN_PAID:
            text = translate(
                "CheckWords",
                "we are checking your order for {plan}. You are not charged until you pay; please do not order "
                "again. We will get back to you.",
            )
    return text.format(plan=plan_of(check.intent))


def _it_is_there(what: What, check: Check) -> str:
    """Whether it is in use or waits is not known here: so neither is said."""
    if what is What.CREATE_SUBSCRIPTION:
        return translate("CheckWords", "auto-renewal of {plan} is on.")
    if what is What.RENEW_ORDER:
        return translate("CheckWords", "{plan} was extended.")
    if any(finding.code == "more_of_this_plan" for finding in check.evidence.findings):
        return translate("CheckWords", "your {plan} plan is on your card.")
    if what is What.CONFIRM_PAYMENT:
        return translate(
            "CheckWords", "your payment for {plan} is confirmed, and we are watching your card until the plan is there."
        )
    if what is What.PLACE_ORDER and all(finding.code != "paid" for finding in check.evidence.findings):
        return translate(
            "CheckWords", "your order for {plan} has been placed. It appears on your card once it is paid."
        )
    return translate(
        "CheckWords", "your order for {plan} has been placed. It may take a little while to show on your card."
    )


def _being_checked(what: What) -> str:
    match what:
        case What.STOP_RENEWAL:
            return translate(
                "CheckWords", "we are checking whether auto-renewal of {plan} is off and will let you know."
            )
        case What.CREATE_SUBSCRIPTION:
            return translate(
                "CheckWords", "we are checking whether auto-renewal of {plan} is on. Please do not pay again."
            )
        case What.CONFIRM_PAYMENT:
            return translate("CheckWords", "we are checking your payment for {plan}. Please do not pay again.")
        case What.PLACE_ORDER | What.RECORD_ORDER | What.CONTRACT_ORDER:
            return translate("CheckWords", "we are checking your order for {plan}. Please do not order again.")
        case What.RENEW_ORDER:
            return translate("CheckWords", "we are checking whether {plan} was extended. Please do not order again.")


def found_text(check: Check) -> str:
    """For a notice: the background has found it."""
    card, plan = card_tail(check.intent.write.iccid), plan_of(check.intent)
    off = translate("CheckWords", "Card {card}: Linksfield now shows auto-renewal off. Check what happened.")
    on = translate("CheckWords", "Card {card}: Linksfield now shows auto-renewal on. Check what happened.")
    order = translate("CheckWords", "Card {card}: Linksfield now shows the order for {plan}. Check what happened.")
    texts = {What.STOP_RENEWAL: off, What.CREATE_SUBSCRIPTION: on}
    return texts.get(check.intent.write.what, order).format(card=card, plan=plan)


def late_text(found: LateFind) -> str:
    """For a notice: what counted as not placed is there after all."""
    card, plan = card_tail(found.intent.write.iccid), plan_of(found.intent)
    once = translate(
        "CheckWords",
        "Card {card}: the order for {plan} that was marked as not placed was placed after all. Do not order it again.",
    )
    twice = translate(
        "CheckWords",
        "Card {card}: the order for {plan} that was marked as not placed was placed after all, and {plan} has been "
        "ordered again since. The card may have it twice: ask Linksfield to take one back.",
    )
    texts = {
        What.STOP_RENEWAL: translate(
            "CheckWords",
            "Card {card}: auto-renewal of {plan} was marked as not stopped, and Linksfield now shows it off.",
        ),
        What.CREATE_SUBSCRIPTION: translate(
            "CheckWords",
            "Card {card}: auto-renewal of {plan} was marked as not started, and Linksfield now shows it on. Do not "
            "start it again.",
        ),
    }
    return texts.get(found.intent.write.what, twice if found.others else once).format(card=card, plan=plan)
