"""Which system a profile leads to, on badge and band, and how Linksfield answers at the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from services.inspector.health import Health
    from services.records import Environment

translate = QCoreApplication.translate

ENVIRONMENT: dict[str, tuple[object, object, str]] = {
    "production": (QT_TRANSLATE_NOOP("Environment", "PRODUCTION"), "", "red"),
    "uat": (
        QT_TRANSLATE_NOOP("Environment", "UAT"),
        QT_TRANSLATE_NOOP("Environment", "UAT: test system, no customer is charged"),
        "violet",
    ),
    "sandbox": (
        QT_TRANSLATE_NOOP("Environment", "PRACTICE"),
        QT_TRANSLATE_NOOP("Environment", "PRACTICE: nothing here is real"),
        "green",
    ),
}


def environment_word(environment: Environment) -> str:
    """The word on the environment's badge."""
    return translate("Environment", str(ENVIRONMENT[environment.value][0]))


def environment_band(environment: Environment) -> str:
    """The words on the band across the window; "" for production, whose band is a thin line."""
    source = str(ENVIRONMENT[environment.value][1])
    return translate("Environment", source) if source else ""


def environment_tone(environment: Environment) -> str:
    """The tone of badge and band."""
    return ENVIRONMENT[environment.value][2]


def health(now: Health) -> tuple[str, str]:
    """How Linksfield answers at the moment, and its tone; ("", "grey") while nothing was asked."""
    if now.offline:
        return translate("Health", "Nothing gets out: this PC may be offline"), "red"
    if not now.asked:
        return "", "grey"
    if now.seconds is None:
        return translate("Health", "Linksfield does not answer"), "red"
    seconds = f"{max(now.seconds, 0.1):.1f}"
    if now.unanswered:
        text = translate("Health", "Linksfield left {unanswered} of {asked} unanswered, else answers in {seconds} s")
        return text.format(unanswered=now.unanswered, asked=now.asked, seconds=seconds), "amber"
    slow = now.seconds >= 3
    return translate("Health", "Linksfield answers in {seconds} s").format(
        seconds=seconds
    ), "amber" if slow else "green"
