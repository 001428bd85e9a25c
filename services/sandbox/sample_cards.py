"""The sandbox's cards: always the same numbers, each there for one purpose."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import lru_cache

from services.sandbox.sample_plans import CHINESE_PLANS, MARKUP_PLANS, Plan, catalogue, generated_plans

OUR_PARTNER = "P000270"
OTHER_PARTNER = "P000818"
THIRD_PARTNER = "SU528SX8BZ"
PARTNERS = frozenset({OUR_PARTNER, OTHER_PARTNER, THIRD_PARTNER})

# How long after /resultConfirm a paid order reaches its card.
DELIVERY_SECONDS = 30


@dataclass(frozen=True, kw_only=True)
class SampleCard:
    """One card of the sandbox: `key` names it in tests, `purpose` says what it is for.

    `job` is what its customer says, of the six things that an agent is called for; "" of a card for developers.
    `partners` may use it. `pay_ids` and `order_nos` are those a user of the card can ask about.
    `plan_list` names its shop, of `plan_count` plans.
    """

    iccid: str
    key: str
    purpose: str
    job: str = ""
    plan_list: str = "catalogue"
    plan_count: int = 25
    partners: tuple[str, ...] = (OUR_PARTNER,)
    order_nos: tuple[str, ...] = ()
    pay_ids: tuple[str, ...] = ()

    def plans(self) -> tuple[Plan, ...]:
        """Return the plans this card may buy."""
        if self.plan_list == "chinese":
            return CHINESE_PLANS
        if self.plan_list == "markup":
            return MARKUP_PLANS
        if self.plan_list == "generated":
            return generated_plans(self.plan_count)
        return catalogue(self.plan_count)


_CARDS = (
    SampleCard(
        iccid="89852000000000010015",
        key="fresh",
        purpose="Nothing ordered yet, 214 plans to choose from.",
        job="I want plan X",
        plan_count=214,
    ),
    SampleCard(
        iccid="89852000000000010023",
        key="in_use_two_waiting",
        purpose="One plan in use with 12 days left, two more waiting behind it.",
        job="When does it end, what comes next?",
        plan_count=60,
        order_nos=("2026041510301500021", "2026051811024300022", "2026051811091700023"),
        pay_ids=("P0002702026041510301500021", "P0002702026051811024300022", "P0002702026051811091700023"),
    ),
    SampleCard(
        iccid="89852000000000010031",
        key="auto_renewing",
        purpose="A plan in use with 9 days left, renewed automatically until stopped.",
        job="Stop charging me",
        plan_count=60,
        order_nos=("2026052010203000031",),
        pay_ids=("P0002702026052010203000031",),
    ),
    SampleCard(
        iccid="89852000000000010049",
        key="paid_not_delivered",
        purpose=(
            "Paid to Linksfield, not delivered. Ask Linksfield to confirm the payment: "
            f"the order arrives about {DELIVERY_SECONDS} seconds later."
        ),
        job="I paid and nothing happened",
        order_nos=("2026060109154400041",),
        pay_ids=("P0002702026060109154400041",),
    ),
    SampleCard(
        iccid="89852000000000010056",
        key="paid_twice",
        purpose="Two payments, both paid, for one order: the customer was charged twice.",
        job="You charged me twice",
        order_nos=("2026060214203300051",),
        pay_ids=("P0002702026060214203300051", "P0002702026060214211800052"),
    ),
    SampleCard(
        iccid="89852000000000010064",
        key="other_partner",
        purpose=f"Belongs to another partner ({OTHER_PARTNER}): refused for {OUR_PARTNER}.",
        partners=(OTHER_PARTNER,),
    ),
    SampleCard(
        iccid="89852000000000010072",
        key="ten_thousand_plans",
        purpose="May buy 10,000 plans.",
        plan_list="generated",
        plan_count=10_000,
    ),
    SampleCard(
        iccid="89860000000000010083",
        key="chinese_names",
        purpose="Plans, and an order in use, with Chinese names.",
        plan_list="chinese",
        plan_count=len(CHINESE_PLANS),
        order_nos=("2026050808080800081",),
        pay_ids=("P0002702026050808080800081",),
    ),
    SampleCard(
        iccid="8985200000000001000",
        key="markup_names",
        purpose="Plans and an order with unusual characters in their names (19 digits).",
        plan_list="markup",
        plan_count=len(MARKUP_PLANS),
        order_nos=("2026050909090900091",),
        pay_ids=("P0002702026050909090900091",),
    ),
    SampleCard(
        iccid="89852420180910340793",
        key="documented_verify",
        purpose="Nothing ordered yet: record the order that was paid in your own shop.",
        job="I paid in your shop and nothing happened",
        plan_count=120,
    ),
    SampleCard(
        iccid="89852121501108205774",
        key="documented_orders",
        purpose=(
            "One plan in use that ends today, two waiting. "
            "Add a note, look it up again: the timeline says who did what."
        ),
        job="What did your colleague do?",
        partners=(OUR_PARTNER, THIRD_PARTNER),
        order_nos=("2026052406070800101", "2026052406070800102", "2026052406070800103"),
        pay_ids=("P0002702026052406070800101", "P0002702026052406070800102", "P0002702026052406070800103"),
    ),
    SampleCard(
        iccid="89860012018111220455",
        key="documented_order_reply",
        purpose="Nothing ordered yet (card of the documentation's order reply).",
        partners=(OUR_PARTNER, OTHER_PARTNER),
    ),
    SampleCard(
        iccid="89860220190905123941",
        key="documented_renewal",
        purpose="Auto-renewal is on (card of the documentation's examples).",
        partners=(OUR_PARTNER, OTHER_PARTNER),
        order_nos=("89860220190905123941",),
        pay_ids=("89860220190905123941",),
    ),
)


def sample_cards() -> tuple[SampleCard, ...]:
    """Return every card the sandbox knows, in the order in which they are listed."""
    return _CARDS


def card_listing() -> list[dict[str, object]]:
    """Return the cards as `--list-cards` prints them."""
    return [asdict(card) for card in _CARDS]


# ------------------------------------------------------------------ a fleet: many cards alike, for work on many at once

MOST_OF_FLEET = 1000
_FLEET = "898520000000002"
# The tenth part of the fleet belongs to somebody else.
_NOT_OURS = 8


def fleet_cards(count: int) -> tuple[SampleCard, ...]:
    """Return the first cards of the fleet; ValueError for more than there are."""
    if not 0 <= count <= MOST_OF_FLEET:
        raise ValueError(f"a fleet has 0 to {MOST_OF_FLEET} cards, not {count}")
    return tuple(_fleet_card(number) for number in range(count))


def fleet_card(iccid: str) -> SampleCard | None:
    """Return the card of the fleet with this number; None if it has none."""
    digits = iccid.removeprefix(_FLEET)[:4]
    if not (iccid.startswith(_FLEET) and len(iccid) == 20 and digits.isascii() and digits.isdigit()):
        return None
    found = _fleet_card(int(digits)) if int(digits) < MOST_OF_FLEET else None
    return found if found is not None and found.iccid == iccid else None


@lru_cache(maxsize=MOST_OF_FLEET)
def _fleet_card(number: int) -> SampleCard:
    digits = f"{_FLEET}{number:04d}"
    orders = tuple(f"2026{month:02d}01120000{number:05d}" for month in (6, 7))
    return SampleCard(
        iccid=digits + _check_digit(digits),
        key=f"fleet_{number}",
        purpose="One of many.",
        partners=(OTHER_PARTNER,) if number % 10 == _NOT_OURS else (OUR_PARTNER,),
        order_nos=orders,
        pay_ids=tuple(f"{OUR_PARTNER}{order}" for order in orders),
    )


def _check_digit(digits: str) -> str:
    """The Luhn digit that these digits want behind them (ITU-T E.118)."""
    doubled = [int(digit) * (2 - place % 2) for place, digit in enumerate(reversed(digits))]
    return str(-sum(value // 10 + value % 10 for value in doubled) % 10)
