"""Which system a profile leads to, on badge and band, and how Linksfield answers at the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from services.records import Environment
from services.setup.systems import host_of, stranger_in

if TYPE_CHECKING:
    from services.inspector.health import Health
    from services.records import LeadsTo

translate = QCoreApplication.translate

ENVIRONMENT: dict[str, tuple[object, object, str]] = {
    "production": (QT_TRANSLATE_NOOP("Environment", "PRODUCTION"), "", "red"),
    "uat": (
        QT_TRANSLATE_NOOP("Environment", "TEST (UAT)"),
        QT_TRANSLATE_NOOP("Environment", "TEST (UAT): no customer is charged"),
        "violet",
    ),
    "sandbox": (
        QT_TRANSLATE_NOOP("Environment", "PRACTICE"),
        QT_TRANSLATE_NOOP("Environment", "PRACTICE: nothing here is real"),
        "green",
    ),
    "local": (
        QT_TRANSLATE_NOOP("Environment", "LOCAL"),
        QT_TRANSLATE_NOOP("Environment", "LOCAL: where it leads is not known"),
        "amber",
    ),
    "not_linksfield": (
        QT_TRANSLATE_NOOP("Environment", "NOT LINKSFIELD"),
        QT_TRANSLATE_NOOP("Environment", "NOT LINKSFIELD: this leads to addresses that Linksfield does not document"),
        "red",
    ),
}

_MOST_OF_A_HOST = 40


def environment_word(environment: Environment, host: str = "", most: int = _MOST_OF_A_HOST) -> str:
    """The words on the environment's badge; `host` is the one that is not Linksfield's.

    Of a long one the end is kept, in `most` characters: whose it is stands there.
    """
    word = translate("Environment", str(ENVIRONMENT[environment.value][0]))
    if not host:
        return word
    shown = host if len(host) <= most else f"\N{HORIZONTAL ELLIPSIS}{host[1 - most :]}"
    return translate("Environment", "{word}: {host}").format(word=word, host=shown)


def environment_band(environment: Environment, host: str = "") -> str:
    """The words on the band across the window; "" for production, whose band is a thin line."""
    if host:
        return environment_word(environment, host, 120)
    source = str(ENVIRONMENT[environment.value][1])
    return translate("Environment", source) if source else ""


def environment_tone(environment: Environment) -> str:
    """The tone of badge and band."""
    return ENVIRONMENT[environment.value][2]


def badge(leads_to: LeadsTo) -> tuple[str, str]:
    """The words and the tone of the badge that says where a profile leads."""
    return environment_word(leads_to.environment, leads_to.stranger), environment_tone(leads_to.environment)


def badge_then(environment: Environment, base_url: str) -> tuple[str, str]:
    """The same of what was reviewed or sent: to this system, by its vshop base."""
    stranger = stranger_in(base_url) if environment is Environment.NOT_LINKSFIELD else ""
    return environment_word(environment, stranger), environment_tone(environment)


def hosts_text(leads_to: LeadsTo | None, base_url: str) -> str:
    """Where calls go, by host; of a profile that is gone, where its plans and orders went."""
    return ", ".join(leads_to.hosts if leads_to else [host_of(base_url)])


def health(now: Health) -> tuple[str, str]:
    """How Linksfield answers at the moment, and its tone; ("", "grey") while nothing was asked."""
    if now.offline:
        return translate("Health", "No connection: this computer may be offline"), "red"
    if not now.asked:
        return "", "grey"
    if now.seconds is None:
        return translate("Health", "Linksfield does not answer"), "red"
    seconds = f"{max(now.seconds, 0.1):.1f}"
    if now.unanswered:
        text = translate("Health", "Linksfield: {unanswered} of {asked} unanswered, others in {seconds} s")
        return text.format(unanswered=now.unanswered, asked=now.asked, seconds=seconds), "amber"
    slow = now.seconds >= 3
    return translate("Health", "Linksfield answers in {seconds} s").format(
        seconds=seconds
    ), "amber" if slow else "green"
