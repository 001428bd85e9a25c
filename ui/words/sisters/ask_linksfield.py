"""What can only be asked of Linksfield, explained."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.words.ticket.ask_linksfield import Topic

translate = QCoreApplication.translate

# Name, what it is, what belongs into the details.
_TOPICS: dict[Topic, tuple[object, object, object]] = {
    Topic.OTA_ORDER: (
        QT_TRANSLATE_NOOP("AskTopics", "OTA order"),
        QT_TRANSLATE_NOOP("AskTopics", "A plan for a SIM that gets its profile over the air."),
        QT_TRANSLATE_NOOP("AskTopics", "Plan, country and number of days"),
    ),
    Topic.SUSPEND: (
        QT_TRANSLATE_NOOP("AskTopics", "Suspend"),
        QT_TRANSLATE_NOOP(
            "AskTopics",
            "The order in use is paused until it is resumed. Whether its days go on counting is not documented: ask.",
        ),
        QT_TRANSLATE_NOOP("AskTopics", "From when, and until when if known"),
    ),
    Topic.RESUME: (
        QT_TRANSLATE_NOOP("AskTopics", "Resume"),
        QT_TRANSLATE_NOOP("AskTopics", "An order that was suspended goes on."),
        QT_TRANSLATE_NOOP("AskTopics", "From when"),
    ),
    Topic.ENABLE: (
        QT_TRANSLATE_NOOP("AskTopics", "Enable"),
        QT_TRANSLATE_NOOP("AskTopics", "A waiting order starts now, before its turn. Its days count from then on."),
        QT_TRANSLATE_NOOP("AskTopics", "From when"),
    ),
    Topic.CANCEL: (
        QT_TRANSLATE_NOOP("AskTopics", "Cancel"),
        QT_TRANSLATE_NOOP(
            "AskTopics",
            "An order that is not enabled yet is cancelled. Whether money comes back is not documented: ask before you "
            "promise it.",
        ),
        QT_TRANSLATE_NOOP("AskTopics", "Why"),
    ),
    Topic.END_EARLY: (
        QT_TRANSLATE_NOOP("AskTopics", "End early"),
        QT_TRANSLATE_NOOP(
            "AskTopics",
            "The order in use ends before its end date. Whether money comes back is not documented: ask before you "
            "promise it.",
        ),
        QT_TRANSLATE_NOOP("AskTopics", "When, and why"),
    ),
    Topic.SEND_SMS: (
        QT_TRANSLATE_NOOP("AskTopics", "Send an SMS"),
        QT_TRANSLATE_NOOP(
            "AskTopics", "A text message to the card. What the card sends within 24 hours counts as its reply."
        ),
        QT_TRANSLATE_NOOP("AskTopics", "The text to send"),
    ),
    Topic.DAILY_USAGE: (
        QT_TRANSLATE_NOOP("AskTopics", "Daily usage"),
        QT_TRANSLATE_NOOP("AskTopics", "How much data an order used on each day."),
        QT_TRANSLATE_NOOP("AskTopics", "Which days"),
    ),
}


def topic_name(topic: Topic) -> str:
    """What Linksfield calls it."""
    return translate("AskTopics", str(_TOPICS[topic][0]))


def what_it_is(topic: Topic) -> str:
    """What it does, and what is not known of it."""
    return translate("AskTopics", str(_TOPICS[topic][1]))


def wanted_details(topic: Topic) -> str:
    """What Linksfield will want to know beside card and order."""
    return translate("AskTopics", str(_TOPICS[topic][2]))
