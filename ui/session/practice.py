"""What can be practised with: where the sandbox runs in this program, its sample cards and notifications."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple


class SampleCard(NamedTuple):
    """A card of the sandbox: what it is for, and the payIds that a customer with it would name."""

    iccid: str
    purpose: str
    pay_ids: tuple[str, ...] = ()


class Practice(NamedTuple):
    """`start` begins practising and names the profile; the rest is empty before that.

    `notification` makes one about a card, as somebody would paste it: a right one, or wrong on purpose ("changed",
    "wrong-key", "unsorted", "old", "version").
    """

    start: Callable[[], str]
    cards: Callable[[], Sequence[SampleCard]]
    notification: Callable[[str, str], str]

    def pay_ids(self, iccid: str) -> tuple[str, ...]:
        """The payIds of a sample card; none for any other."""
        return next((card.pay_ids for card in self.cards() if card.iccid == iccid), ())
