"""Finding an order of the shop by hand (GET /mall/order), and reading bundle groups: shown as they came."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from services.desk.clients import Clients
from services.errors import BadInput, NotUnderstood
from services.parsing.card_number import read_iccid
from services.records import Record
from services.sisters import Fields

_QUESTIONS = ("purchaseorderid", "orderid", "simid")
_COMMON = frozenset({"partnercode", "version", "sign"})
_GROUP_NAME = "groupid"
_IN_A_LIST = re.compile(r"(?:\.\d+)+$", re.ASCII)
_CARD_NAMES = frozenset({"simid", "devicecode", "deviceid", "iccid"})


class ShopOrder(Record, frozen=True):
    """What Linksfield told of an order of the shop, field by field, and the cards that it names, each once."""

    fields: Fields
    cards: tuple[str, ...] = ()


class BundleGroup(Record, frozen=True):
    """One bundle group: its number, as the second request takes it, and what the list told of it, named from it on."""

    number: str
    fields: Fields = ()


class BundleGroups(Record, frozen=True):
    """The whole reply field by field, and the groups that it numbers (`group_id`), each once."""

    fields: Fields
    groups: tuple[BundleGroup, ...] = ()


class ShopOrders:
    """Blocking; call it on a read thread."""

    def __init__(self, clients: Clients) -> None:
        self._clients = clients

    def find(self, profile: str, *, client_order: str = "", transaction_order: str = "", iccid: str = "") -> ShopOrder:
        """Ask for an order by one of the page's three numbers; of several the first counts (documented).

        `client_order` is purchase_order_id, `transaction_order` order_id, `iccid` sim_id. Of orders with the same
        number only the latest paid one comes (documented): a miss proves nothing. Raises BadInput("shop_order",
        "empty"), ConsoleError; NotUnderstood("not_ours") for an answer about another order.
        """
        asked = (client_order.strip(), transaction_order.strip(), _card_number(iccid))
        sent = {name: number for name, number in zip(_QUESTIONS, asked, strict=True) if number}
        if not sent:
            raise BadInput("shop_order", "empty")
        client = self._clients.client(profile)
        return answer_to(sent, client.order_details(order_no=asked[0], pay_id=asked[1], iccid=asked[2]))

    def bundle_groups(self, profile: str) -> BundleGroups:
        """The bundle groups of this partner (reply unknown; that it calls them group_id is assumed).

        Raises ConsoleError.
        """
        fields = self._clients.client(profile).bundle_groups()
        return BundleGroups(fields=fields, groups=groups_of(fields))

    def group_cards(self, profile: str, group_id: str) -> Fields:
        """The SIMs of a bundle group (reply unknown). Raises BadInput("group_id", "empty"), ConsoleError."""
        return self._clients.client(profile).group_cards(group_id)


def answer_to(sent: Mapping[str, str], fields: Fields) -> ShopOrder:
    """What these fields tell of the order that was asked for by the first of the numbers that were `sent`.

    Our own question come back tells nothing. Raises NotUnderstood("not_ours") for an answer that has the question's
    field and nowhere its number: it is about another order.
    """
    question, number = next(iter(sent.items()))
    if all(_plain(name) in sent or _plain(name) in _COMMON for name, _ in fields):
        return ShopOrder(fields=())
    if any(_plain(name) == question for name, _ in fields) and number not in _told(fields):
        raise NotUnderstood("not_ours", raw="\n".join(f"{name}: {text}" for name, text in fields))
    return ShopOrder(fields=fields, cards=cards_of(fields))


def _told(fields: Fields) -> set[str]:
    """Every value of these fields, and the cards among them as they are typed."""
    return {text.strip() for _, text in fields} | set(cards_of(fields))


def _card_number(typed: str) -> str:
    """A card's number without blanks and the like, else what was typed."""
    try:
        return read_iccid(typed).iccid
    except BadInput:
        return typed.strip()


def cards_of(fields: Fields) -> tuple[str, ...]:
    """The cards that stand in these fields under a card's name, each once; numbers of orders look like cards."""
    return tuple(dict.fromkeys(filter(None, (_card(name, text) for name, text in fields))))


def groups_of(fields: Fields) -> tuple[BundleGroup, ...]:
    """The groups that these fields number, each once, with the fields that stand beside and below its number."""
    numbers = {name.rpartition(".")[0]: text for name, text in fields if _plain(name) == _GROUP_NAME and text.strip()}
    told: dict[str, list[tuple[str, str]]] = {number: [] for number in numbers.values()}
    for name, text in fields:
        place = next((place for place in _places(name) if place in numbers), None)
        if place is not None:
            told[numbers[place]].append((name.removeprefix(f"{place}."), text))
    return tuple(BundleGroup(number=number, fields=tuple(said)) for number, said in told.items())


def _places(name: str) -> Iterator[str]:
    """Where a field stands, from the nearest object outwards: "a.1.b" in "a.1", in "a", in the whole."""
    while name:
        name = name.rpartition(".")[0]
        yield name


def _plain(name: str) -> str:
    return name.rpartition(".")[2].replace("_", "").lower()


def _card(name: str, text: str) -> str:
    # "iccid.2" is the second of a list of cards.
    if _plain(_IN_A_LIST.sub("", name)) not in _CARD_NAMES:
        return ""
    try:
        return read_iccid(text).iccid
    except BadInput:
        return ""
