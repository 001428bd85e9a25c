"""The note for the ticket: what is known of a card, as an internal note or a reply to the customer.

Pure: everything comes in by arguments. Only what was really answered is claimed; what failed is said as not known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from services.records import Environment
from ui.words.ticket.customer_reply import customer_lines
from ui.words.ticket.internal_note import internal_lines
from ui.words.ticket.sentences import CHINESE, ENGLISH, Words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from services.records import KnownPayment
    from ui.session.open_card import OpenCard

Kind = Literal["internal", "customer"]
Language = Literal["en", "zh"]

_WORDS = {"en": ENGLISH, "zh": CHINESE}


def note(
    record: OpenCard,
    kind: Kind,
    language: Language,
    *,
    agent: str,
    now: datetime,
    known: Sequence[KnownPayment] = (),
    environment: Environment | None = None,
) -> str:
    """The note of this card, as lines of plain text.

    `known` are the payments of the card that this PC knows; `now` is aware. Days and times are the local ones. Outside
    production the first line says so, in a reply as well: it must never reach a real customer.
    """
    words = _WORDS[language]
    if record.blank:
        lines = [words.no_card]
    elif kind == "customer":
        lines = list(customer_lines(words, record, now))
    else:
        lines = list(internal_lines(words, record, agent, now, known))
    return "\n".join([*_environment_warning(words, environment), *lines])


def _environment_warning(words: Words, environment: Environment | None) -> list[str]:
    if environment is Environment.SANDBOX:
        return [words.practice, ""]
    return [words.uat, ""] if environment is Environment.UAT else []
