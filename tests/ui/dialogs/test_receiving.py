"""The listener in the window: what it receives stands in Payments and on the card."""

from __future__ import annotations

import threading

from PySide6.QtWidgets import QPushButton, QTextEdit

from services.notifications.received import ListenerJournal
from tests.services.raw_http import ask, is_closed
from tests.ui.conftest import PRACTICE
from tests.ui.dialogs.acting import said
from tests.ui.dialogs.test_notification import know_keys
from tests.ui.everywhere.access import menu_entry
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS
from ui.widgets.long_text import LongText

PAID = CARDS["paid_not_delivered"]
OTHER = CARDS["fresh"]


def listen(story: Story) -> str:
    """Begin to listen; the address."""
    menu_entry("Receive notifications...")(story)
    story.click("startReceivingButton")
    story.wait(lambda: bool(story.desk.listening.url), "the listener")
    story.wait(lambda: said(story, "receivingState").startswith("Listening"), "that it listens")
    return story.desk.listening.url


def send(story: Story, url: str, push: dict[str, object]) -> int:
    headers, body = push["headers"], push["body"]
    assert isinstance(headers, dict)
    return ask(url, "POST", tuple(headers.items()), str(body).encode()).status


def test_what_the_listener_receives_stands_in_payments_and_on_the_card(story: Story) -> None:
    know_keys(story)
    story.look_up(PAID.iccid)
    url = listen(story)
    assert send(story, url, story.sandbox.push(pay_id=PAID.pay_ids[0])) == 200
    story.wait(lambda: bool(story.record.received), "the notification on the card")
    assert "right: Content: a payment succeeded" in story.find("receivingLog", LongText).whole
    story.click("closeReceivingButton")
    timeline = story.find("cardTimeline", QTextEdit).toPlainText()
    assert "Linksfield  told this computer: A payment succeeded" in timeline
    assert PAID.pay_ids[0] in timeline
    story.go("payments")
    assert PAID.pay_ids[0] in story.property("receivedLines")
    story.look_up(OTHER.iccid)
    story.go("payments")
    assert not story.shown("receivedBox")


def test_what_is_not_proved_is_counted_and_puts_no_text_of_its_own_on_the_screen(story: Story) -> None:
    know_keys(story)
    story.look_up(PAID.iccid)
    url = listen(story)
    push = story.sandbox.push(pay_id=PAID.pay_ids[0])
    push["body"] = str(push["body"]).replace(PAID.iccid, OTHER.iccid)
    assert send(story, url, push) == 401
    story.wait(lambda: "the signature is wrong" in story.find("receivingLog", LongText).whole, "the line")
    assert OTHER.iccid[-4:] not in story.find("receivingLog", LongText).whole
    assert story.record.received == ()


def test_it_ends_when_it_is_stopped_and_with_the_window(story: Story) -> None:
    know_keys(story)
    story.look_up(PAID.iccid)
    url = listen(story)
    story.click("stopReceivingButton")
    story.wait(lambda: not story.desk.listening.url, "the listener to end")
    assert is_closed(url)
    story.click("startReceivingButton")
    story.wait(lambda: bool(story.desk.listening.url), "the listener")
    story.desk.close()
    assert story.desk.listening.url == ""


def test_it_says_where_it_listens_until_nothing_listens_there_any_more(story: Story) -> None:
    know_keys(story)
    url = listen(story)
    stopping = threading.Thread(target=story.desk.listening.stop)
    stopping.start()
    while story.desk.listening.url:
        pass  # the next moment is the one that counts
    assert is_closed(url)
    stopping.join()


def test_without_a_key_and_on_a_port_that_is_taken_it_says_so(story: Story) -> None:
    story.look_up(PAID.iccid)
    menu_entry("Receive notifications...")(story)
    story.click("startReceivingButton")
    story.wait(lambda: "No notification key of the profile" in said(story, "receivingState"), "the reason")
    know_keys(story)
    port = int(story.sandbox.vshop_url.split(":")[2].split("/")[0])
    story.type("receivingPortInput", "65536")
    story.click("startReceivingButton")
    story.wait(lambda: "Type a number from 0 to 65535." in story.words(story.find("receivingDialog")), "the error")
    story.type("receivingPortInput", str(port))
    story.click("startReceivingButton")
    story.wait(lambda: said(story, "receivingState").startswith(f"Port {port} of this computer is taken"), "the reason")
    assert story.find("startReceivingButton", QPushButton).isEnabled()


def test_where_another_program_listens_already_its_notifications_are_shown_all_the_same(story: Story) -> None:
    know_keys(story)
    elsewhere = ListenerJournal(story.desk.journal.path.parent, story.desk.now, PRACTICE)
    verdict = story.desk.notifications.check(PRACTICE, _raw(story.sandbox.push(pay_id=PAID.pay_ids[0])))
    elsewhere.record_push(verdict.fingerprint, verdict)
    story.look_up(PAID.iccid)
    story.wait(lambda: bool(story.record.received), "the notification on the card")
    menu_entry("Receive notifications...")(story)
    story.click("startReceivingButton")
    story.wait(
        lambda: said(story, "receivingState").startswith("Another program on this computer already listens"),
        "the reason",
    )
    elsewhere.close()


def test_what_was_received_with_another_profiles_keys_says_nothing_of_this_one(story: Story) -> None:
    know_keys(story)
    elsewhere = ListenerJournal(story.desk.journal.path.parent, story.desk.now, "Other")
    verdict = story.desk.notifications.check(PRACTICE, _raw(story.sandbox.push(pay_id=PAID.pay_ids[0])))
    elsewhere.record_push(verdict.fingerprint, verdict)
    elsewhere.close()
    story.look_up(PAID.iccid)
    story.run(_read(story))
    assert story.record.received == ()


async def _read(story: Story) -> None:
    await story.session.receiving._show(story.record)


def _raw(push: dict[str, object]) -> str:
    headers = push["headers"]
    assert isinstance(headers, dict)
    return "\n".join(f"{name}: {value}" for name, value in headers.items()) + f"\n\n{push['body']}"
