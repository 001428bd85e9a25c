"""What a verdict rests on, a line each, and what can be done next: the words of buttons, and why one is not offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.desk.verdicts.verdicts import Delivery, Kind, Question, Seen, Step, Unsent, WhyNot
from ui.look.dates import when_text
from ui.look.joining import sentences
from ui.widgets.safe_text import short_text
from ui.words import codes, outcomes
from ui.words.amounts import counted, money_text

if TYPE_CHECKING:
    from collections.abc import Container
    from datetime import datetime

    from services.desk.verdicts.verdicts import Evidence, Facts, Offer, Verdict

translate = QCoreApplication.translate


# ------------------------------------------------------------------ evidence


def evidence_line(evidence: Evidence, now: datetime) -> str:
    """What one question showed, and when it was asked."""
    said = _said(evidence)
    if evidence.at is None:
        return said
    return translate("VerdictSteps", "{said} ({time})").format(said=said, time=when_text(evidence.at, now))


def evidence_tone(evidence: Evidence) -> str:
    """How a line is marked: "ok", "bad" (what is missing), "unseen", or "" for what only tells."""
    if evidence.not_seen:
        return "unseen"
    if evidence.seen in (Seen.ORDER_NOT_LISTED, Seen.CARD_REFUSED, Seen.FAILED):
        return "bad"
    return "ok" if evidence.seen in (Seen.VALID, Seen.PAID, Seen.ORDER_ON_CARD, Seen.ONE_MORE_ORDER) else ""


def mark(evidence: Evidence) -> tuple[str, str, str]:
    """The sign before a line: its icon, its tone, and the word that it stands for."""
    marks = {
        "ok": ("check", "green", translate("VerdictSteps", "As it should be")),
        "bad": ("close", "red", translate("VerdictSteps", "Missing")),
        "unseen": ("warning", "amber", translate("VerdictSteps", "Not seen")),
    }
    return marks.get(evidence_tone(evidence), ("info", "grey", translate("VerdictSteps", "Known")))


def _said(evidence: Evidence) -> str:
    if evidence.not_seen or evidence.seen is Seen.BEING_ASKED:
        return _unseen(evidence)
    text = _of_payment(evidence) or _of_card(evidence)
    return text.format(
        pay_id=short_text(evidence.pay_id or evidence.value),
        order_no=short_text(evidence.order_no),
        money=short_text(money_text(evidence.money)) or translate("VerdictSteps", "amount not given"),
        value=short_text(evidence.value),
        message=_refusal(evidence),
    )


def _refusal(evidence: Evidence) -> str:
    message, code = short_text(evidence.message), short_text(evidence.code)
    if not (message and code):
        return message or code
    return translate("VerdictSteps", "{message} (code {code})").format(message=message, code=code)


def _unseen(evidence: Evidence) -> str:
    if evidence.seen is Seen.BEING_ASKED:
        text = translate("VerdictSteps", "{what}: being asked")
    elif evidence.seen is Seen.COULD_NOT_ASK:
        text = translate("VerdictSteps", "{what}: not asked, nothing was sent")
    else:
        text = translate("VerdictSteps", "{what}: could not be read")
    return text.format(what=_question(evidence))


def _question(evidence: Evidence) -> str:
    match evidence.question:
        case Question.CARD:
            return translate("VerdictSteps", "Card")
        case Question.ORDERS:
            return translate("VerdictSteps", "Orders")
        case Question.RENEWAL:
            return translate("VerdictSteps", "Auto-renewal")
        case Question.PAYMENT | Question.FOLLOWED:
            return translate("VerdictSteps", "Payment {pay_id}").format(pay_id=short_text(evidence.pay_id))
        case Question.DONE_HERE:
            return translate("VerdictSteps", "Done here")


def _of_payment(evidence: Evidence) -> str:
    texts = {
        Seen.PAID: translate("VerdictSteps", "Payment {pay_id} is paid, {money}."),
        Seen.PENDING: translate("VerdictSteps", "Payment {pay_id} is pending, {money}."),
        Seen.FAILED: translate("VerdictSteps", "Payment {pay_id} failed, {money}."),
        Seen.STATUS_NOT_KNOWN: translate("VerdictSteps", "Payment {pay_id} has an unknown status."),
        Seen.NOT_KNOWN_THERE: translate("VerdictSteps", "Linksfield does not know payment {pay_id}: {message}"),
    }
    return texts.get(evidence.seen, "")


def _of_card(evidence: Evidence) -> str:
    count = evidence.count
    texts = {
        Seen.VALID: translate("VerdictSteps", "Linksfield knows this card."),
        Seen.CARD_REFUSED: translate("VerdictSteps", "Linksfield refuses this card: {message}"),
        Seen.NO_ORDERS: translate("VerdictSteps", "No order is in use or waiting."),
        Seen.ORDERS: counted(translate("VerdictSteps", "%n order(s) in use or waiting.", None, count), count),
        Seen.ODD_ORDERS: counted(
            translate("VerdictSteps", "%n order(s) could not be read in full.", None, count), count
        ),
        Seen.ORDER_ON_CARD: translate("VerdictSteps", "Its order is on the card."),
        Seen.ORDER_NOT_LISTED: translate("VerdictSteps", "Its order is not among those that Linksfield lists."),
        Seen.WHICH_ORDER_UNCLEAR: translate("VerdictSteps", "Which order on the card was paid for cannot be told."),
        Seen.ONE_MORE_ORDER: translate("VerdictSteps", "One more order came while it was waited for."),
        Seen.WAITED_FOR: translate("VerdictSteps", "Its order is waited for: the card is checked again and again."),
        Seen.RENEWAL_IN_FORCE: translate("VerdictSteps", "Linksfield lists an auto-renewal."),
        Seen.NO_RENEWAL: translate("VerdictSteps", "Auto-renewal is not on."),
        Seen.WRITE: _write(evidence),
        Seen.NOTHING_DONE: translate("VerdictSteps", "Nothing was ordered, recorded or stopped from here."),
    }
    return texts[evidence.seen]


def _write(evidence: Evidence) -> str:
    """What was done here, by whom, and how it stands: what was kept back was not sent."""
    done = evidence.done
    if done is None or done.what is None or done.state is None:
        return translate("VerdictSteps", "Done from here.")
    text = translate("VerdictSteps", "{what}, by {agent}: {outcome}")
    outcome = outcomes.word(done.what, done.state, noted=done.noted)
    agent = short_text(done.agent) or translate("VerdictSteps", "an agent without a name")
    # Names may hold braces, and the line is filled in once more.
    return (
        text.format(what=codes.activity(done.did), agent=agent, outcome=outcome).replace("{", "{{").replace("}", "}}")
    )


# ------------------------------------------------------------------ what could not be seen


def unseen_name(facts: Facts) -> str:
    """The pill of what could not be seen. What was paid and cannot be traced was answered."""
    if facts.delivery is Delivery.UNCLEAR:
        return translate("Verdicts", "Paid, not traced")
    if facts.unseen == (Question.DONE_HERE,):
        return translate("Verdicts", "Activity not read")
    unanswered = set(facts.unseen) - set(facts.unasked) - {Question.DONE_HERE}
    return translate("Verdicts", "No answer") if unanswered or not facts.unasked else translate("Verdicts", "Not asked")


def unseen(facts: Facts) -> str:
    """What could not be seen, and whether it was asked at all."""
    if facts.pay_id and Question.PAYMENT in facts.unseen:
        if facts.unsent is not None:
            text = translate(
                "Verdicts", "Linksfield could not be asked about payment {pay_id}: {why}. Nothing was sent."
            )
            return text.format(pay_id=short_text(facts.pay_id), why=why_unsent(facts.unsent))
        text = translate("Verdicts", "Linksfield gave no usable answer about payment {pay_id}. Nothing is concluded.")
        return text.format(pay_id=short_text(facts.pay_id))
    if facts.pay_id and facts.delivery is Delivery.UNCLEAR:
        text = translate("Verdicts", "Payment {pay_id} is paid. Which order on the card is its own cannot be told.")
        return text.format(pay_id=short_text(facts.pay_id))
    if facts.pay_id:
        text = translate("Verdicts", "Payment {pay_id} is paid. Whether its plan is on the card could not be checked.")
        return text.format(pay_id=short_text(facts.pay_id))
    return _unseen_of_card(facts)


def _unseen_of_card(facts: Facts) -> str:
    unread = translate("Verdicts", "What was done here could not be read: nothing is concluded from it.")
    unread = unread if Question.DONE_HERE in facts.unseen else ""
    unasked, unanswered = _named(facts.unasked), _named(set(facts.unseen) - set(facts.unasked))
    text = translate("Verdicts", "Linksfield gave no usable answer about {what}. Nothing is concluded.")
    answer = text.format(what=unanswered) if unanswered or not (unread or unasked) else ""
    text = translate("Verdicts", "Linksfield could not be asked about {what}: {why}. Nothing was sent.")
    asked = text.format(what=unasked, why=why_unsent(facts.unsent or Unsent.OTHER)) if unasked else ""
    return sentences(answer, asked, unread)


def _named(questions: Container[Question]) -> str:
    names = {
        Question.CARD: translate("Verdicts", "the card"),
        Question.ORDERS: translate("Verdicts", "the orders"),
        Question.RENEWAL: translate("Verdicts", "auto-renewal"),
    }
    return translate("Verdicts", " and ").join(name for question, name in names.items() if question in questions)


def why_unsent(why: Unsent) -> str:
    """Why a question never left this computer, as the end of a sentence."""
    words = {
        Unsent.NO_CODE: translate("Verdicts", "there is no partner code for the profile"),
        Unsent.CODE_ELSEWHERE: translate("Verdicts", "the partner code was entered for other addresses"),
        Unsent.KEYRING: translate("Verdicts", "this computer's keyring did not give the partner code"),
        Unsent.NOT_SET_UP: translate("Verdicts", "the profile is not set up for it"),
        Unsent.NO_CONNECTION: translate("Verdicts", "there was no connection"),
        Unsent.OTHER: translate("Verdicts", "this program could not send the question"),
    }
    return words[why]


# ------------------------------------------------------------------ steps


def step_words(step: Step) -> str:
    """What the button says."""
    words = {
        Step.CHECK: translate("VerdictSteps", "Check what happened..."),
        Step.CONFIRM_PAYMENT: translate("VerdictSteps", "Ask Linksfield to confirm..."),
        Step.FOLLOW_PAYMENT: translate("VerdictSteps", "Follow the payment"),
        Step.FOLLOW_DELIVERY: translate("VerdictSteps", "Follow until it arrives"),
        Step.ESCALATE: translate("VerdictSteps", "Escalate..."),
        Step.COPY_REFUND_REQUEST: translate("VerdictSteps", "Copy refund request"),
        Step.COMPARE_PAYMENTS: translate("VerdictSteps", "Compare payments..."),
        Step.RECORD_FOR_SHOP: translate("VerdictSteps", "Record it for our shop..."),
        Step.PASTE_PAY_ID: translate("VerdictSteps", "Paste a payId..."),
        Step.SEND_WAY_TO_PAY: translate("VerdictSteps", "Send the way to pay..."),
        Step.ORDER_PLAN: translate("VerdictSteps", "Order a plan"),
        Step.STOP_RENEWAL: translate("VerdictSteps", "Stop auto-renewal..."),
        Step.TRY_OTHER_PROFILES: translate("VerdictSteps", "Try my other profiles"),
        Step.ASK_AGAIN: translate("VerdictSteps", "Check again"),
        Step.COPY_REPLY: translate("VerdictSteps", "Copy reply"),
        Step.COPY_NOTE: translate("VerdictSteps", "Copy note"),
    }
    return words[step]


def step_effect(step: Step) -> str:
    """What pressing it leads to, where the button's words leave that open; else ""."""
    words = {
        Step.CHECK: translate("VerdictSteps", "Asks Linksfield what became of it. Sends nothing again."),
        Step.CONFIRM_PAYMENT: translate("VerdictSteps", "Asks Linksfield to deliver it. Sends no new payment."),
        Step.STOP_RENEWAL: translate("VerdictSteps", "What is on the card stays. You are asked before it is sent."),
        Step.RECORD_FOR_SHOP: translate("VerdictSteps", "Only if our own shop has the money."),
    }
    return words.get(step, "")


# What says no more than that the step has nothing to do with this card, or that nothing can be said yet.
_BESIDE_THE_POINT = frozenset(
    {
        WhyNot.STILL_ASKING,
        WhyNot.NOT_LOOKED_UP,
        WhyNot.NOT_PAID,
        WhyNot.DECIDED_ALREADY,
        WhyNot.NO_PAYMENT,
        WhyNot.LINKSFIELD_TOOK_IT,
        WhyNot.MADE_HERE,
        WhyNot.NO_RENEWAL,
        WhyNot.NOTHING_UNKNOWN,
        WhyNot.NOT_CHARGED_TWICE,
        WhyNot.NOTHING_WAITS,
        WhyNot.CARD_IS_OURS,
        WhyNot.ONE_PAYMENT,
        WhyNot.NOT_OUR_CARD,
    }
)


# Of several steps that are not offered for the same reason, the one that an agent would look for.
_SAID_OF = {
    WhyNot.RECORDED_ALREADY: Step.RECORD_FOR_SHOP,
    WhyNot.ORDER_IS_ON_CARD: Step.CONFIRM_PAYMENT,
    WhyNot.ORDER_MAY_BE_ON_CARD: Step.CONFIRM_PAYMENT,
}


def is_worth_saying(offer: Offer) -> bool:
    """Whether a step is shown: it is offered, or an agent would look for it on this card and wants to know why not."""
    if offer.why_not is None:
        return True
    return offer.why_not not in _BESIDE_THE_POINT and _SAID_OF.get(offer.why_not, offer.step) is offer.step


def is_shown(offer: Offer, verdict: Verdict) -> bool:
    """Whether a step stands beside the verdict's own: what the window always offers is not repeated without need."""
    if offer.step is Step.COPY_NOTE:
        return verdict.kind is Kind.UNKNOWN
    if offer.step is Step.ASK_AGAIN:
        return any(each.not_seen for each in verdict.evidence)
    return is_worth_saying(offer)


def why_not(why: WhyNot) -> str:
    """Why a step is not offered, and the way out where there is one."""
    words = {
        WhyNot.STILL_ASKING: translate("VerdictSteps", "Linksfield is still being asked."),
        WhyNot.NOT_LOOKED_UP: translate("VerdictSteps", "Look up the card first."),
        WhyNot.BEING_SENT: translate("VerdictSteps", "A request for this card is being sent: wait for the answer."),
        WhyNot.CHECK_FIRST: translate("VerdictSteps", "An earlier request is unconfirmed: check it first."),
        WhyNot.LOOK_ONLY: translate("VerdictSteps", "This profile is view-only: change that under Profiles."),
        WhyNot.TOO_OLD: translate(
            "VerdictSteps", "This version of the program is too old for production: see Help, Updates."
        ),
        WhyNot.ASSUMED_CALL: translate(
            "VerdictSteps", "No document describes this call, and the profile does not allow such calls."
        ),
        WhyNot.NOT_OUR_CARD: translate("VerdictSteps", "Linksfield refuses this card for this profile."),
        WhyNot.ORDER_IS_ON_CARD: translate("VerdictSteps", "The order is on the card."),
        WhyNot.ORDER_MAY_BE_ON_CARD: translate("VerdictSteps", "The order may be on the card already."),
        WhyNot.NOT_PAID: translate("VerdictSteps", "Linksfield does not say that it is paid."),
        WhyNot.CONFIRMED_ALREADY: translate("VerdictSteps", "Linksfield has confirmed it already."),
        WhyNot.NOTED_AS_CONFIRMED: translate(
            "VerdictSteps", "It is noted as confirmed, without proof: escalate it if the plan does not come."
        ),
        WhyNot.DECIDED_ALREADY: translate("VerdictSteps", "The payment already has a result."),
        WhyNot.FOLLOWED_ALREADY: translate("VerdictSteps", "It is being followed already."),
        WhyNot.NO_PAYMENT: translate("VerdictSteps", "No payment of this card is known that it could be about."),
        WhyNot.LINKSFIELD_TOOK_IT: translate("VerdictSteps", "Linksfield took this money, not our shop."),
        WhyNot.RECORDED_ALREADY: translate("VerdictSteps", "It is recorded already."),
        WhyNot.NO_RENEWAL: translate("VerdictSteps", "Auto-renewal is not on."),
        WhyNot.RENEWAL_NOT_SEEN: translate("VerdictSteps", "The auto-renewal could not be read: check again."),
        WhyNot.NOTHING_UNKNOWN: translate("VerdictSteps", "Nothing is unknown on this card."),
        WhyNot.NOT_CHARGED_TWICE: translate("VerdictSteps", "No double charge was found."),
        WhyNot.NOTHING_WAITS: translate("VerdictSteps", "No order waits for a payment."),
        WhyNot.CARD_IS_OURS: translate("VerdictSteps", "Linksfield knows this card for this profile."),
        WhyNot.NO_OTHER_PROFILE: translate(
            "VerdictSteps", "There is no other profile on this computer: add one under Profiles."
        ),
        WhyNot.MADE_HERE: translate(
            "VerdictSteps", "This payId was made here: our shop cannot have been paid with it."
        ),
        WhyNot.JOURNAL_NOT_READ: translate("VerdictSteps", "What was done here could not be read."),
        WhyNot.PAYMENT_NOT_SEEN: translate("VerdictSteps", "The payment could not be read: check it again."),
        WhyNot.ONE_PAYMENT: translate("VerdictSteps", "There is only one payment: nothing to compare."),
    }
    return words[why]
