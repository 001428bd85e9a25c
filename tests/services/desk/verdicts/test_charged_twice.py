from __future__ import annotations

from decimal import Decimal

import pytest

from services.desk.verdicts.charged_twice import Compared, DoublePayment, compare
from services.errors import BadInput
from services.records import Money, Order, OrderState, PaymentResult, PaymentState

STATES = {"1": PaymentState.PAID, "2": PaymentState.PENDING, "0": PaymentState.FAILED}


def payment(
    pay_id: str, status: str = "1", order_no: str = "", amount: str = "12.36", currency: str = "GBP"
) -> PaymentResult:
    money = Money(Decimal(amount), currency) if amount else None
    state = STATES.get(status, PaymentState.UNKNOWN)
    return PaymentResult(pay_id=pay_id, status=status, state=state, order_no=order_no, money=money)


def orders(count: int) -> tuple[Order, ...]:
    return (Order(status="1", state=OrderState.WAITING, plan_name="Europe"),) * count


def test_two_payments_of_one_order_are_certain() -> None:
    first, second = payment("P1", order_no="A"), payment("P2", order_no="A")
    assert compare([first, second], orders(1)) == DoublePayment(
        code=Compared.SAME_ORDER,
        certain=True,
        payments=(first, second),
        paid=2,
        pending=0,
        failed=0,
        unknown=0,
        named=(("A", 2),),
        listed=1,
        refunds=(Money(Decimal("12.36"), "GBP"),),
    )


@pytest.mark.parametrize(
    ("results", "listed", "code", "certain"),
    [
        ([payment("P1", order_no="A"), payment("P2", order_no="A")], None, "same_order", True),
        ([payment("P1", order_no="A"), payment("P2", order_no="A"), payment("P3", "2")], 1, "same_order", True),
        ([payment("P1", order_no="A"), payment("P2", "0", "B")], 1, "not_twice", True),
        ([payment("P1", "0"), payment("P2", "0")], 0, "not_twice", True),
        ([payment("P1", order_no="A"), payment("P2", "2", "A")], 1, "undecided", False),
        ([payment("P1", "0"), payment("P2", "7")], 0, "undecided", False),
        ([payment("P1", order_no="A"), payment("P2")], 2, "no_order_number", False),
        ([payment("P1"), payment("P2")], 1, "no_order_number", False),
        ([payment("P1", order_no="A"), payment("P2", order_no="B")], 1, "fewer_orders", False),
        ([payment("P1", order_no="A"), payment("P2", order_no="B")], 0, "fewer_orders", False),
        ([payment("P1", order_no="A"), payment("P2", order_no="B")], 2, "different_orders", False),
        ([payment("P1", order_no="A"), payment("P2", order_no="B")], None, "different_orders", False),
    ],
)
def test_the_verdict_says_no_more_than_is_known(
    results: list[PaymentResult], listed: int | None, code: str, certain: bool
) -> None:
    verdict = compare(results, None if listed is None else orders(listed))
    assert (verdict.code, verdict.certain, verdict.listed) == (code, certain, listed)
    assert verdict.paid + verdict.pending + verdict.failed + verdict.unknown == len(results)
    assert bool(verdict.refunds) == (code == "same_order")


@pytest.mark.parametrize(
    ("results", "refunds"),
    [
        (["A 12.36 GBP"] * 3, ["24.72 GBP"]),
        (["A 12.36 GBP", "A 12.36 GBP", "B 5.00 GBP"], ["12.36 GBP"]),
        (["A 12.36 GBP", "A 12.36 GBP", "B 5.00 USD"], ["12.36 GBP"]),
        (["A 12.36 GBP", "A 13.00 GBP"], []),
        (["A 12.36 GBP", "A 12.36 USD"], []),
        (["A 12.36 GBP", "A  GBP"], []),
        (["A 1.00 GBP", "A 1.00 GBP", "B 2.00 USD", "B 2.00 USD"], ["1.00 GBP", "2.00 USD"]),
        (["A 1.00 GBP", "A 1.00 GBP", "B 2.00 USD", "B 3.00 USD"], []),
    ],
)
def test_what_is_to_be_refunded_is_told_where_the_amounts_agree(results: list[str], refunds: list[str]) -> None:
    parts = [result.split(" ") for result in results]
    payments = [payment(f"P{at}", "1", order, amount, money) for at, (order, amount, money) in enumerate(parts)]
    assert [f"{each.amount} {each.currency}" for each in compare(payments, None).refunds] == refunds


@pytest.mark.parametrize("results", [[], [payment("P1")], [payment("P1"), payment("P1", "2")]])
def test_it_takes_two_different_payments(results: list[PaymentResult]) -> None:
    with pytest.raises(BadInput) as caught:
        compare(results, ())
    assert (caught.value.field, caught.value.reason) == ("pay_ids", "too_few")
