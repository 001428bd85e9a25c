"""What the page says of the order sent last, for both kinds of order, in every state and both languages."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from services.desk.verdicts.concluding import conclude
from services.records import Order, PaymentState
from services.writes.states import State, What
from tests.services.desk.verdicts.known import card, in_use, payment, told, wrote
from tests.ui.words.test_outcomes import CAME_TO_NOTHING, CARRIED_OUT, DENIES, NOTED, ended, settled
from ui.session.open_card import OpenCard
from ui.tabs.new_order.result import PlacedBox
from ui.words.translation import Translation

ICCID = "89852000000000010015"
ORDERS = pytest.mark.parametrize("what", [What.PLACE_ORDER, What.RECORD_ORDER])
LANGUAGES = pytest.mark.parametrize("language", ["en", "zh_CN"])


def said(qtbot: QtBot, translation: Translation, language: str, what: What, state: State) -> str:
    """Badge, headline, what happened and what is next."""
    translation.apply(language)
    box = PlacedBox()
    qtbot.addWidget(box)
    record = OpenCard(1, "Practice", ICCID)
    record.sent.append(ended(what, state))
    box.show_placed(record, None)
    return "\n".join(label.text() for label in (box.badge, box.headline, box.text, box.next_step))


@ORDERS
@LANGUAGES
@pytest.mark.parametrize("state", CARRIED_OUT)
def test_an_order_that_was_carried_out_is_never_denied(
    qtbot: QtBot, translation: Translation, language: str, what: What, state: State
) -> None:
    text = said(qtbot, translation, language, what, state)
    text = text.replace("付款之前未", "").replace("未付款", "")
    assert not DENIES.findall(text), text


def with_payment(qtbot: QtBot, *orders: Order, state: PaymentState | None = None) -> str:
    """What is said of a confirmed order by card, where these orders are listed and its payment stands like this."""
    record = OpenCard(1, "Practice", ICCID)
    record.sent.append(ended(What.PLACE_ORDER, State.CONFIRMED))
    pay_id = record.sent[0].pay_id
    asked = (told(payment(pay_id, state)),) if state is not None else ()
    box = PlacedBox()
    qtbot.addWidget(box)
    box.show_placed(record, conclude(card(*orders, done=(wrote(pay_id=pay_id),), payments=asked)))
    return "\n".join(label.text() for label in (box.badge, box.headline, box.text, box.next_step))


@pytest.mark.parametrize(
    ("orders", "state"),
    [((in_use(),), None), ((in_use(),), PaymentState.FAILED), ((), PaymentState.UNKNOWN)],
    ids=["listed", "listed, its payment failed", "its payment has an unknown status"],
)
def test_an_order_that_does_not_wait_for_its_payment_is_told_neither_as_paid_nor_as_to_be_paid(
    qtbot: QtBot, orders: tuple[Order, ...], state: PaymentState | None
) -> None:
    text = with_payment(qtbot, *orders, state=state)
    assert "Whether it is paid is not known." in text
    for claim in ("has to pay", "not listed under Orders", "and paid"):
        assert claim not in text
    assert "The customer has to pay" in with_payment(qtbot)
    assert "is ordered and paid" in with_payment(qtbot, in_use(), state=PaymentState.PAID)


@ORDERS
@LANGUAGES
@pytest.mark.parametrize("state", CAME_TO_NOTHING)
def test_an_order_that_came_to_nothing_is_neither_claimed_nor_doubted(
    qtbot: QtBot, translation: Translation, language: str, what: What, state: State
) -> None:
    text = said(qtbot, translation, language, what, state)
    for claim in ("order placed", "is recorded", "was placed", "may have been", "可能已下单成功", "已登记"):
        assert claim not in text, text


@ORDERS
@LANGUAGES
def test_an_order_that_nobody_knows_of_is_neither_claimed_nor_denied(
    qtbot: QtBot, translation: Translation, language: str, what: What
) -> None:
    text = said(qtbot, translation, language, what, State.UNKNOWN)
    for claim in ("is ordered", "is recorded", "was placed", "was not", "not sent", "未下单成功", "未发送"):
        assert claim not in text, text


@pytest.mark.parametrize("what", [What.PLACE_ORDER, What.RECORD_ORDER])
def test_the_orders_are_offered_only_where_the_order_can_be_listed(qtbot: QtBot, what: What) -> None:
    """What nobody paid yet is not in Linksfield's list."""
    box = PlacedBox()
    qtbot.addWidget(box)
    record = OpenCard(1, "Practice", ICCID)
    record.sent.append(ended(what, State.CONFIRMED))
    box.show_placed(record, None)
    assert box.orders_button.isVisibleTo(box) is (what is What.RECORD_ORDER)


@LANGUAGES
def test_an_order_by_contract_that_an_agent_noted_has_a_badge_that_says_so(
    qtbot: QtBot, translation: Translation, language: str
) -> None:
    translation.apply(language)
    box = PlacedBox()
    qtbot.addWidget(box)
    record = OpenCard(1, "Practice", ICCID)
    record.sent.append(settled(What.CONTRACT_ORDER, State.PLACED))
    box.show_placed(record, None)
    assert NOTED.search(box.badge.text()), box.badge.text()
