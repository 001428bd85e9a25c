"""The sentences about updates: what the last try came to, what is newer, and why production is locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.version import VERSION
from ui.look.dates import when_text

if TYPE_CHECKING:
    from datetime import datetime

    from services.support.updates import Updates, UpdateState

translate = QCoreApplication.translate


def state_text(updates: Updates, address: str, now: datetime) -> str:
    """How it stands with the address in the settings: off, not read yet, what it said, or why it could not be read."""
    state = updates.state
    if not address:
        return translate("Updates", "Off: no address is set, and nobody is asked.")
    if state.tried_at is None or state.tried_address != address:
        return translate("Updates", "Not read yet.")
    when = when_text(state.tried_at, now)
    if state.trouble == "not_kept":
        text = translate("Updates", "Read ({when}), but the data folder could not keep it: it holds for this run.")
        return text.format(when=when)
    if state.trouble:
        return _not_read(state, when)
    if updates.newer is None:
        text = translate("Updates", "Read ({when}): there is nothing newer than this version, {own}.")
    else:
        text = translate("Updates", "Read ({when}): a newer version is there. This one is {own}.")
    return text.format(when=when, own=VERSION)


def _not_read(state: UpdateState, when: str) -> str:
    reason = _reason(state.trouble, state.status)
    text = translate("Updates", "Could not be read ({when}): {reason} Nothing was changed by it.")
    return text.format(when=when, reason=reason)


def _reason(trouble: str, status: int) -> str:
    """Why a manifest could not be read, by the reasons of `UpdateState.trouble`."""
    words = {
        "dns": translate("Updates", "its host was not found."),
        "refused": translate("Updates", "its host refused the connection."),
        "timeout": translate("Updates", "its host did not answer in time."),
        "deadline": translate("Updates", "its host did not answer in time."),
        "tls": translate("Updates", "its host could not prove who it is (certificate)."),
        "proxy": translate("Updates", "the proxy of this network did not let it through."),
        "socks": translate("Updates", "this network only has a SOCKS proxy, which cannot be used."),
        "offline": translate("Updates", "this PC is offline."),
        "cut": translate("Updates", "the connection broke."),
        "status": translate("Updates", "its host answered with HTTP status {status}."),
        "redirect": translate("Updates", "its host sends us elsewhere, where we do not follow."),
        "too_large": translate("Updates", "what came is far too large."),
        "not_https": translate("Updates", "the address does not begin with https://."),
        "not_a_url": translate("Updates", "the address is none."),
        "not_json": translate("Updates", "what came is no JSON."),
        "not_object": translate("Updates", "what came is no JSON object."),
        "said_twice": translate("Updates", "it says one thing twice."),
        "version": translate("Updates", "its version is missing, or is none."),
        "minimum_safe_version": translate(
            "Updates", "its minimum safe version is missing, is none, or is newer than the newest."
        ),
        "sha256": translate("Updates", "its SHA-256 is missing, or is none."),
        "notes": translate("Updates", "its notes are missing, or far too long."),
        "link": translate("Updates", "its link is missing, or is no https address."),
        "other": translate("Updates", "something on the way failed."),
    }
    return words.get(trouble, words["other"]).format(status=status)


def lock_text(required: str) -> str:
    """Why nothing is sent to production, and the way out."""
    text = translate(
        "Updates",
        "This version, {own}, is no longer safe for production: nothing is sent until version {required} or "
        "newer is installed. Looking up, practice and UAT go on.",
    )
    return text.format(own=VERSION, required=required)


def badge_text(version: str) -> str:
    """What the foot of the window says of a newer version."""
    return translate("Updates", "Version {version} is there").format(version=version)
