"""What can be practised with: where the sandbox runs in this program, its sample cards and notifications."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple


class SampleCard(NamedTuple):
    """A card of the sandbox: what it is for, the payIds that a customer with it would name, and what that one says.

    `job` is one of the six things that an agent is called for; "" of a card for developers.
    """

    iccid: str
    purpose: str
    pay_ids: tuple[str, ...] = ()
    job: str = ""


class Practice(NamedTuple):
    """`start` begins practising and names the profile; the rest is empty before that.

    `notification` makes one about a card, as somebody would paste it: a right one, or wrong on purpose ("changed",
    "wrong-key", "unsorted", "old", "version"). `fleet` is a list of cards to practise work on many with. `esim_orders`
    are numbers of eSIM orders by what they are for ("waiting", "paid", "late", "failed", "cancelled", "odd");
    `esim_package` is the plan for eSIMs that can be ordered ahead there, in the wire's own fields.
    """

    start: Callable[[], str]
    cards: Callable[[], Sequence[SampleCard]]
    notification: Callable[[str, str], str]
    fleet: Callable[[], str] = str
    esim_orders: Callable[[], Mapping[str, str]] = dict
    esim_package: Callable[[], Mapping[str, str]] = dict

    def pay_ids(self, iccid: str) -> tuple[str, ...]:
        """The payIds of a sample card; none for any other."""
        return next((card.pay_ids for card in self.cards() if card.iccid == iccid), ())
