"""What GET /mall/order tells of a write: asked by its orderNo, then by its payId, then by its card.

The three parameters and their order are documented; which of our numbers is which of them is inferred, and the reply is
not known (linksfield-api.md 6.1 and 12). It speaks of paid orders: that it does not find one proves nothing. A hit
counts only by what it tells beyond the question.
"""

from __future__ import annotations

from collections.abc import Iterable

from services.errors import ConsoleError, Refused
from services.mall.client import Fields, MallClient
from services.writes.records import Finding, Intent, Reply, Source, Write

# What an empty page of a list has all the same, and what every reply may repeat: it tells of no order.
_TELLS_NOTHING = frozenset(
    {"partnercode", "total", "totalcount", "totalnum", "totalpages", "page", "pages", "pageno", "curpageno", "pagesize"}
)


def find_details(client: MallClient, intent: Intent) -> Finding:
    """Ask by each number until an answer proves that it is there. Raises what the question by orderNo raises.

    Only that one is answered by a miss: whether a payId is what Linksfield calls `order_id` is not known, and a card
    may have any order. Of the other two only what they show counts.
    """
    best = _asked(client, intent.write, "order_no")
    for by in ("pay_id", "iccid"):
        if best.proves:
            break
        try:
            other = _asked(client, intent.write, by)
        except ConsoleError:
            break  # what the first question brought stands
        if other.proves or (other.hints and not best.hints):
            best = other
    return best


def of_refusal(source: Source, error: Refused) -> Finding:
    """What a refusal says to a question by number: "there is no such order", or nothing at all."""
    words = f"{error.code} {error.message}"
    if error.question_refused:
        return Finding(source=source, outcome=Reply.REFUSED, code="could_not_see", value=words)
    return Finding(source=source, outcome=Reply.ANSWERED, code="not_known_there", value=words)


def drawn_apart(write: Write) -> bool:
    """Whether neither number can be made from the other; before they were drawn apart, a payId ended in the orderNo."""
    return not write.pay_id.endswith(write.order_no)


def _asked(client: MallClient, write: Write, by: str) -> Finding:
    number = {"order_no": write.order_no, "pay_id": write.pay_id, "iccid": write.iccid}[by]
    try:
        records = client.order_records(**{by: number}).records
    except Refused as error:
        return of_refusal(Source.ORDER_DETAILS, error)
    told = [{text for _, text in record} for record in records]
    proves = any(_proves(write, by, texts) for texts in told)
    named = any(write.order_no in texts for texts in told)
    # The question by orderNo is about ours alone: whatever it tells may be about it.
    about_it = named or any(number in texts for texts in told) or (by == "order_no" and _tell_something(records))
    hints = about_it and by != "iccid" and not proves
    return Finding(
        source=Source.ORDER_DETAILS,
        outcome=Reply.ANSWERED,
        code="names_order" if named else "unclear" if hints else "no_such_order",
        value=write.order_no,
        proves=proves,
        hints=hints,
    )


def _proves(write: Write, by: str, told: set[str]) -> bool:
    """Whether one object tells a number of ours that was not asked with, and that could not be made from it."""
    beside = {"order_no": write.iccid in told, "pay_id": False, "iccid": True}[by]
    apart = by != "iccid" and drawn_apart(write) and (by == "pay_id" or write.pay_id in told)
    return write.order_no in told and (beside or apart)


def _tell_something(records: Iterable[Fields]) -> bool:
    pairs = (pair for record in records for pair in record)
    return any(text and name.replace("_", "").lower() not in _TELLS_NOTHING for name, text in pairs)
