"""Three cards open, and answers that arrive in the wrong order."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from services.sandbox import sample_cards
from tests.ui.story import Story
from ui.frame.cards.open_card_entry import lower_line
from ui.session.open_card import NoteDraft

CARDS = {card.key: card.iccid for card in sample_cards()}
SLOW, QUICK, LAST = CARDS["in_use_two_waiting"], CARDS["auto_renewing"], CARDS["fresh"]


def test_each_answer_reaches_its_own_card_whatever_the_order_of_arrival(story: Story) -> None:
    # The first card's orders come last of all, its check comes after the second card's.
    story.sandbox.set_faults(f"singleVerify@{SLOW}=slow:2.5; singleQueryOrder@{SLOW}=slow:0.5")
    story.type("cardInput", SLOW)
    story.type("ticketInput", "SUP-1")
    story.click("lookUpButton")
    slow = story.record

    story.click("anotherCardButton")
    story.look_up(QUICK, "SUP-2")
    story.go("orders")
    assert story.table("ordersTable")[0][0] == "Europe 20 GB / 30 days"

    story.click("anotherCardButton")
    story.look_up(LAST, "SUP-3")
    story.go("orders")
    assert story.table("ordersTable") == []

    story.wait(lambda: slow.orders.state == "rows", "the slow card's orders")
    # What was asked first arrived last, and stands on its own card; the one on show is untouched.
    asked = [record.orders.as_of for record in story.session.records]
    assert max(moment for moment in asked if moment) == slow.orders.as_of
    assert story.record.iccid == LAST
    assert story.table("ordersTable") == []
    assert [record.ticket for record in story.session.records] == ["SUP-1", "SUP-2", "SUP-3"]

    story.do(lambda: story.find("openCards", QListWidget).setCurrentRow(0))
    assert story.record is slow
    story.go("orders")
    assert [row[0] for row in story.table("ordersTable")] == [
        "Europe 10 GB / 30 days",
        "Europe 10 GB / 30 days",
        "Worldwide 5 GB / 30 days",
    ]
    assert story.property("cardInput").replace(" ", "") == SLOW
    assert story.property("ticketInput") == "SUP-1"


def test_a_refresh_that_was_asked_later_wins_over_an_answer_that_comes_later(story: Story) -> None:
    story.look_up(QUICK)
    story.sandbox.set_faults("singleQueryOrder#1=slow:0.7")
    record = story.record
    story.do(lambda: story.session.reads.refresh(record, "orders"))
    story.do(lambda: story.session.reads.refresh(record, "orders"))
    story.wait(lambda: record.orders.state == "rows")
    first_shown = record.orders.as_of
    story.wait(lambda: story.sandbox.state()["counts"]["singleQueryOrder"] >= 3, "both answers")  # type: ignore[index]  # JSON
    assert record.orders.as_of == first_shown


def test_typing_another_number_leaves_the_shown_card_and_its_ticket_alone(story: Story) -> None:
    story.look_up(QUICK, "SUP-2")
    story.type("cardInput", LAST)
    assert "...0031" in story.property("cardHint")
    story.type("ticketInput", "SUP-9")
    story.click("lookUpButton")
    story.wait(story.settled)
    assert [(record.iccid, record.ticket) for record in story.session.records] == [(QUICK, "SUP-2"), (LAST, "SUP-9")]


def test_a_new_open_card_starts_with_an_empty_ticket(story: Story) -> None:
    story.look_up(QUICK, "SUP-2")
    story.look_up(LAST)
    assert [(record.iccid, record.ticket) for record in story.session.records] == [(QUICK, "SUP-2"), (LAST, "")]


def test_the_idle_card_that_was_not_seen_for_longest_gives_way_to_a_ninth(story: Story) -> None:
    seven = [story.session.open_card("Practice", SLOW) for _ in range(7)]
    story.do(lambda: story.session.select(story.session.records[0]))
    story.look_up(QUICK, "SUP-7")
    seven[0].note_drafts = {("note", "en"): NoteDraft("changed by hand", "proposed")}
    story.look_up(LAST)
    assert story.record.iccid == LAST
    assert len(story.session.records) == 8
    assert seven[0] in story.session.records, "a note is changed by hand on it"
    assert seven[1] not in story.session.records, "the next one that was not seen for longest"


def test_the_ninth_card_is_declined_in_words_and_nothing_typed_is_lost(story: Story) -> None:
    for _ in range(6):
        story.do(lambda: story.session.open_card("Practice", SLOW))
    story.look_up(QUICK)
    for record in story.session.records:
        record.note_drafts = {("note", "en"): NoteDraft("changed by hand", "proposed")}
    story.type("cardInput", LAST)
    story.click("lookUpButton")
    assert "8 cards are open" in story.property("cardHint")
    assert story.property("cardInput") == LAST
    assert len(story.session.records) == 8


def test_delete_closes_the_card_that_is_chosen_in_the_list(story: Story) -> None:
    story.look_up(QUICK)
    story.click("anotherCardButton")
    cards = story.find("openCards", QListWidget)
    story.do(lambda: QTest.keyClick(cards, Qt.Key.Key_Delete))
    assert [record.iccid for record in story.session.records] == [QUICK]


def test_where_ticket_and_verdict_have_no_room_the_verdict_stays_whole_and_the_ticket_keeps_its_end(
    story: Story,
) -> None:
    metrics = QFontMetrics(story.window.font())
    whole, room = "T-48213 · Paid, not delivered", metrics.horizontalAdvance("48213 · Paid, not delivered")
    shown = lower_line(metrics, whole, room)
    assert shown.endswith("213 · Paid, not delivered")
    assert lower_line(metrics, whole, room * 2) == whole
