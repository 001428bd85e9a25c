from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec
import pytest

from services.records import Order, OrderState, Renewal
from ui.session.open_card import OpenCard
from ui.tabs.card import facts
from ui.tabs.card.frames import cut
from ui.words.open_cards import tab_counts

TODAY = date(2026, 11, 23)
IN_USE = Order(
    status="2", state=OrderState.IN_USE, plan_name="Europe 10 GB", ends=date(2026, 12, 5), days_left=12, length_days=30
)
WAITING = Order(status="1", state=OrderState.WAITING, plan_name="Asia 5 GB", days_left=30, length_days=30)
STRANGE = Order(status="7", state=OrderState.UNKNOWN, plan_name="Moon 1 GB")
BROKEN = Order(status="", state=OrderState.UNKNOWN, plan_name="", problem="not_object")

pytestmark = pytest.mark.usefixtures("qapp")


def test_one_order_in_use_is_its_plan_and_its_end() -> None:
    assert facts.in_use((IN_USE, WAITING), TODAY)[:2] == ("Europe 10 GB", "Ends in 12 days, 5 Dec 2026")


def test_an_order_in_use_past_its_end_was_to_end_and_has_not_ended() -> None:
    over = msgspec.structs.replace(IN_USE, ends=date(2026, 11, 20), days_left=0)
    assert facts.in_use((over,), TODAY).text == "Was to end 3 days ago, 20 Nov 2026"
    assert facts.in_use((over, IN_USE), TODAY).text == "The first was to end 20 Nov 2026, the last ends 5 Dec 2026"
    assert facts.in_use((over, over), TODAY).text == "The first was to end 20 Nov 2026, the last 20 Nov 2026"


def test_an_end_that_does_not_fit_the_days_left_is_pointed_out_and_the_days_left_count() -> None:
    odd = msgspec.structs.replace(IN_USE, days_left=3)
    assert facts.in_use((odd,), TODAY).text == (
        "Ends about 26 Nov 2026 (estimated from the days left)\n"
        "Linksfield gives two end dates that do not match: Europe 10 GB ends 5 Dec 2026, days left: 3. "
        "The days left are used here."
    )


def test_several_orders_in_use_are_counted_with_the_first_and_the_last_end() -> None:
    sooner = Order(status="2", state=OrderState.IN_USE, plan_name="Asia 5 GB", ends=date(2026, 11, 26))
    open_end = Order(status="2", state=OrderState.IN_USE, plan_name="Asia 5 GB")
    assert facts.in_use((IN_USE, sooner), TODAY)[:2] == (
        "2 orders in use",
        "The first ends 26 Nov 2026, the last 5 Dec 2026",
    )
    assert facts.in_use((IN_USE, open_end), TODAY).text == "End dates not known"


def test_a_status_nobody_knows_and_unreadable_rows_are_said_beside_what_is_known() -> None:
    shown = facts.in_use((IN_USE, STRANGE, BROKEN), TODAY)
    assert shown.headline == "Europe 10 GB"
    assert "One more order has an unknown status: status 7" in shown.text
    assert "1 order could not be read in full" in shown.text
    assert "status 7" in facts.in_use((STRANGE,), TODAY).text


def test_what_could_not_be_read_never_counts_as_nothing() -> None:
    for rows in ((STRANGE,), (BROKEN,)):
        assert facts.in_use(rows, TODAY).headline == "Not known"
        assert facts.comes_next(rows, TODAY).headline == "Not known"
    assert "could not be read" in facts.comes_next((IN_USE, BROKEN), TODAY).text


def test_many_orders_of_states_nobody_knows_are_counted() -> None:
    text = facts.in_use((IN_USE, *[STRANGE] * 5000), TODAY).text
    assert text.splitlines()[1:] == ["5000 orders with an unknown status"]


def test_nothing_in_use_is_what_linksfield_lists_not_what_we_believe() -> None:
    assert facts.in_use((WAITING,), TODAY)[:2] == (
        "Nothing in use",
        "Linksfield lists no order in use on this card.",
    )


def test_an_order_in_use_without_an_end_says_that_it_is_not_known() -> None:
    order = Order(status="2", state=OrderState.IN_USE, plan_name="Europe 10 GB")
    assert facts.in_use((order,), TODAY).text == "End date not known"


@pytest.mark.parametrize(
    ("orders", "headline", "text"),
    [
        ((IN_USE,), "Nothing waiting", "No paid order is waiting. Linksfield does not list unpaid orders."),
        ((IN_USE, WAITING), "Asia 5 GB", "30 days more, until about 4 Jan 2027"),
        ((IN_USE, WAITING, WAITING), "2 orders waiting", "60 days more, until about 3 Feb 2027"),
    ],
)
def test_what_comes_next_is_counted_and_its_end_estimated(orders: tuple[Order, ...], headline: str, text: str) -> None:
    assert facts.comes_next(orders, TODAY)[:2] == (headline, text)


def test_a_length_that_linksfield_does_not_give_is_not_made_up() -> None:
    unknown = Order(status="1", state=OrderState.WAITING, plan_name="Asia 5 GB")
    open_end = Order(status="2", state=OrderState.IN_USE, plan_name="Europe 10 GB")
    assert facts.comes_next((IN_USE, unknown), TODAY).text == "Linksfield does not say how long they last"
    assert facts.comes_next((open_end, WAITING), TODAY).text == "30 days more; start date not known"


def test_auto_renewal_is_on_since_a_day_or_off() -> None:
    on = facts.renewal(Renewal(order_no="1", pay_id="P", plan_name="Europe 10 GB", periods="1", since=date(2026, 7, 6)))
    assert on == ("On since 6 Jul 2026", "Europe 10 GB, 1 period. Next charge date: not given by Linksfield")
    assert facts.renewal(Renewal(order_no="1", pay_id="P", plan_name="", since_text="soon")).headline == (
        "On since soon"
    )
    assert facts.renewal(None).headline == "Off"


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (Renewal(order_no="1", pay_id="P", plan_name="Europe", problem="ended"), "is marked as ended"),
        (Renewal(order_no="", pay_id="", plan_name="", problem="not_object"), "could not be read"),
    ],
)
def test_a_record_that_shows_nothing_in_force_is_neither_on_nor_off_in_any_view(record: Renewal, words: str) -> None:
    said = facts.renewal(record)
    assert (said.headline, record.in_force) == ("Not known", False)
    assert words in said.text
    open_card = OpenCard(1, "practice", "89852000000000010015")
    open_card.renewal.succeed(open_card.renewal.begin(), record, datetime(2026, 7, 6, tzinfo=UTC))
    assert tab_counts(open_card)["renewal"] == "?"


def test_long_names_are_cut_and_endless_words_can_break() -> None:
    assert cut("x" * 100, 64).replace("\N{ZERO WIDTH SPACE}", "") == "x" * 63 + "…"
    assert "\N{ZERO WIDTH SPACE}" in cut("x" * 40, 64)
    assert cut("Europe 10 GB", 64) == "Europe 10 GB"
