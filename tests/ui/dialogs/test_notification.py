"""Check a notification: the vectors, in the dialog."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from services.records import Profile
from services.setup.vault import SERVICE
from tests.services.keyrings import MemoryKeyring
from tests.services.notifications.pushes import headers, signature, tail, text
from tests.ui.conftest import PRACTICE, sandbox_profile
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS

PAID = CARDS["paid_not_delivered"]
BUSY = CARDS["in_use_two_waiting"]


def raw(push: dict[str, object]) -> str:
    """A notification of the sandbox as somebody copies it from a log."""
    headers = push["headers"]
    assert isinstance(headers, dict)
    return "\n".join(f"{name}: {value}" for name, value in headers.items()) + f"\n\n{push['body']}"


def open_dialog(story: Story) -> None:
    command = next(each for each in story.window.findChildren(QAction) if each.text() == "Check a notification...")
    story.do(command.trigger)
    story.wait(lambda: story.shown("notificationDialog"), "the dialog")


def know_keys(story: Story) -> None:
    for key_id, key in story.sandbox.notification_keys.items():
        story.desk.notifications.save_key(PRACTICE, key_id, key)


def check(story: Story, pasted: str) -> str:
    """Paste and check; everything the dialog says then."""
    story.type("notificationInput", pasted)
    story.click("checkNotificationButton")
    story.wait(lambda: story.shown("notificationVerdict"), "the verdict")
    return story.words(story.find("notificationDialog"))


def test_a_right_one_is_said_to_be_right_with_its_content_beside_the_cards_orders(story: Story) -> None:
    know_keys(story)
    story.look_up(PAID.iccid)
    open_dialog(story)
    seen = check(story, raw(story.sandbox.push(pay_id=PAID.pay_ids[0])))
    assert "Valid: signed with key practice-1" in seen
    assert "Content: a payment succeeded" in seen
    for words in (PAID.pay_ids[0], PAID.order_nos[0], "12.36 GBP", "No order is in use or waiting."):
        assert words in seen


def test_an_expiry_names_its_cards_and_their_orders(story: Story) -> None:
    know_keys(story)
    story.look_up(PAID.iccid)
    open_dialog(story)
    seen = check(story, raw(story.sandbox.push(kind="expiry", card=PAID.iccid)))
    assert "Valid: signed with key x-lf-md5" in seen
    assert "Content: cards without a plan, or with one that expires" in seen
    assert "no plan was bought (warning 1)" in seen
    assert "No order is in use or waiting." in seen


def test_the_event_of_an_order_is_told_in_words_and_the_rest_as_it_came(story: Story) -> None:
    story.look_up(PAID.iccid)
    open_dialog(story)
    body = '{"eventType":"1009","orderId":"L201903020000000617","period":"1009","nextEvent":"77"}'
    seen = check(story, f"Content-Type: application/json\n\n{body}")
    assert "Not verified: header" in seen
    assert "1009 (order event: renewed)" in seen
    assert seen.count("order event") == 1
    for words in ("L201903020000000617", "77"):
        assert words in seen


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        ("wrong-key", "No known mistake explains it: another key signed it, or more than one byte was changed."),
        ("unsorted", "The fields were not sorted before signing."),
        ("changed", "No known mistake explains it"),
        ("version", "unknown version 9.9"),
    ],
)
def test_a_wrong_one_says_why(story: Story, spoil: str, sentence: str) -> None:
    know_keys(story)
    open_dialog(story)
    seen = check(story, raw(story.sandbox.push(spoil=spoil)))
    assert sentence in seen
    assert "Valid:" not in seen
    if spoil == "unsorted":
        assert "They differ from byte" in seen


def test_a_changed_byte_is_found_and_shown(story: Story) -> None:
    know_keys(story)
    open_dialog(story)
    push = story.sandbox.push(pay_id=PAID.pay_ids[0])
    seen = check(story, raw({**push, "body": str(push["body"]).replace("12.36", "12.96")}))
    assert "one byte was changed after signing" in seen
    assert "Valid:" not in seen
    shown = story.property("notificationDifference")
    assert "To be signed: " in shown
    assert '"payAmount":"12.96"' in shown
    assert '"payAmount":"12.36"' in shown


def test_an_old_clock_is_said_and_makes_nothing_wrong(story: Story) -> None:
    know_keys(story)
    open_dialog(story)
    seen = check(story, raw(story.sandbox.push(spoil="old")))
    assert "Valid:" in seen
    assert "10 days ago: it may have been sent again" in seen


def test_a_body_that_is_not_json_is_said(story: Story) -> None:
    know_keys(story)
    open_dialog(story)
    push = story.sandbox.push()
    assert "its body is not JSON" in check(story, raw({**push, "body": "{half"}))


def test_a_curl_line_will_do(story: Story) -> None:
    know_keys(story)
    open_dialog(story)
    push = story.sandbox.push()
    headers = push["headers"]
    assert isinstance(headers, dict)
    lines = " ".join(f"-H '{name}: {value}'" for name, value in headers.items())
    assert "Valid:" in check(story, f"curl -X POST http://127.0.0.1:9/ {lines} -d '{push['body']}'")


def paste(story: Story, text: str) -> None:
    field: QPlainTextEdit = story.find("notificationInput", QPlainTextEdit)
    QGuiApplication.clipboard().setText(text)
    story.do(field.selectAll)
    story.do(field.paste)


def test_10_megabytes_are_pasted_and_refused_without_being_laid_out(story: Story) -> None:
    open_dialog(story)
    paste(story, raw({**story.sandbox.push(), "body": "x" * (10 << 20)}))
    assert "shortened here" in story.find("notificationInput", QPlainTextEdit).toPlainText()
    story.click("checkNotificationButton")
    words = "This is too long for a notification"
    story.wait(lambda: words in story.words(story.find("notificationDialog")), "the sentence")


def test_a_long_one_is_checked_whole_and_shown_in_part(story: Story) -> None:
    know_keys(story)
    open_dialog(story)
    content: dict[str, object] = {f"f{number:04}": "x" * 500 for number in range(1500)}
    key = story.sandbox.notification_keys["practice-1"]
    signed = text(content) + tail()
    lines = headers(made=signature(signed, key), key_id="practice-1")
    paste(story, "\n".join(f"{name}: {value}" for name, value in lines) + "\n\n" + text(content))
    story.click("checkNotificationButton")
    story.wait(lambda: story.shown("notificationVerdict"), "the verdict")
    seen = story.words(story.find("notificationDialog"))
    assert "Valid: signed with key practice-1" in seen
    assert "and 1460 more" in seen
    shown: QWidget = story.find("notificationFound")
    assert "x" * 300 in story.words(shown)
    assert "x" * 301 not in story.words(shown)

    paste(story, raw(story.sandbox.push()))
    story.click("checkNotificationButton")
    story.wait(lambda: "Content: a payment succeeded" in story.words(story.find("notificationDialog")), "the next one")


@pytest.mark.parametrize(("pasted", "sentence"), [("", "Paste a notification"), ("hello", "No headers were found.")])
def test_what_is_no_notification_gets_a_sentence_at_the_field(story: Story, pasted: str, sentence: str) -> None:
    open_dialog(story)
    story.type("notificationInput", pasted)
    story.click("checkNotificationButton")
    story.wait(lambda: sentence in story.words(story.find("notificationDialog")), "the sentence")


def use_saved_profile(story: Story) -> None:
    """A profile that stands in the file, of the same sandbox."""
    story.desk.profiles.add(sandbox_profile(story.sandbox, "Saved"))
    story.desk.vault.use_for_this_run("Saved", story.sandbox.partner_code)
    story.do(lambda: story.session.set_profile("Saved"))


def add_key(story: Story) -> str:
    """Add the key that the dialog asks for; what it says then."""
    story.type("notificationKeyInput", story.sandbox.notification_keys["practice-1"])
    story.click("addNotificationKeyButton")
    story.wait(lambda: story.shown("notificationKeyNotice"), "the key")
    return story.words(story.find("notificationKeyNotice"))


def test_an_unknown_key_is_added_used_and_forgotten(story: Story, keyring_backend: MemoryKeyring) -> None:
    use_saved_profile(story)
    open_dialog(story)
    push = raw(story.sandbox.push())
    assert "key practice-1 is not stored on this computer" in check(story, push)
    assert story.find("notificationKeyIdInput", QLineEdit).text() == "practice-1"

    story.type("notificationKeyInput", "not a key")
    story.click("addNotificationKeyButton")
    story.wait(lambda: "characters 0-9 and a-f, in pairs" in story.words(story.find("notificationDialog")), "the error")
    assert story.find("notificationKeyInput", QLineEdit).echoMode() is QLineEdit.EchoMode.Password
    assert "is stored on this computer" in add_key(story)
    assert story.find("notificationKeyInput", QLineEdit).text() == ""
    key = story.sandbox.notification_keys["practice-1"]
    assert keyring_backend.passwords[SERVICE, "Saved/notification/practice-1"] == key
    assert "Valid:" in check(story, push)

    story.click("forgetNotificationKeyButton")
    story.wait(lambda: "has been deleted" in story.words(story.find("notificationDialog")), "the end of the key")
    assert "is not stored on this computer" in check(story, push)
    assert keyring_backend.passwords == {}


def test_in_practice_a_key_is_known_for_this_run_and_in_no_keyring(
    story: Story, keyring_backend: MemoryKeyring
) -> None:
    open_dialog(story)
    assert "Uses the practice keys" in story.words(story.find("notificationDialog"))
    push = raw(story.sandbox.push())
    check(story, push)
    assert "is kept until the program closes" in add_key(story)
    assert "Valid:" in check(story, push)
    assert keyring_backend.passwords == {}


def test_in_practice_notifications_of_the_sandbox_are_offered(story: Story) -> None:
    know_keys(story)
    story.look_up(PAID.iccid)
    open_dialog(story)
    said = {
        "A valid one": "Valid: signed with key practice-1",
        "One altered in transit": "No known mistake explains it",
        "One that another key signed": "No known mistake explains it",
        "One with unsorted fields": "The fields were not sorted before signing.",
        "One ten days old": "10 days ago",
        "One of an unknown version": "unknown version 9.9",
        "None: our shop's own report of an eSIM's payment": "it proves no payment",
    }
    box = story.find("sampleNotificationBox", QComboBox)
    assert [box.itemText(row) for row in range(1, box.count())] == list(said)
    for words, sentence in said.items():
        row = box.findText(words)
        story.do(lambda row=row: box.activated.emit(row))  # type: ignore[misc]  # bound at once
        pasted = story.find("notificationInput", QPlainTextEdit).toPlainText()
        assert PAID.pay_ids[0] in pasted or "x-access-token" in pasted
        assert sentence in check(story, pasted)


def test_outside_practice_none_are_offered(story: Story) -> None:
    story.desk.profiles.add(Profile(name="Europe", environment="production"))
    story.do(lambda: story.session.set_profile("Europe"))
    open_dialog(story)
    assert not story.shown("sampleNotificationBox")
