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
    if state.tried_at is None or not updates.was_tried():
        return translate("Updates", "Not read yet.")
    when = when_text(state.tried_at, now)
    if state.trouble and state.trouble != "not_kept":
        return _not_read(state, when)
    text = translate("Updates", "{read} {signed}")
    return text.format(read=_was_read(updates, when), signed=_signed(state))


def _was_read(updates: Updates, when: str) -> str:
    if updates.state.trouble == "not_kept":
        text = translate(
            "Updates", "Read ({when}), but it could not be saved in the data folder: it applies to this session only."
        )
        return text.format(when=when)
    if updates.newer is None:
        text = translate("Updates", "Read ({when}): there is nothing newer than this version, {own}.")
    else:
        text = translate("Updates", "Read ({when}): a newer version is there. This one is {own}.")
    return text.format(when=when, own=VERSION)


def _signed(state: UpdateState) -> str:
    """Who vouches for the manifest that was read: with a key set, nothing unsigned comes as far as here."""
    if state.tried_key:
        return translate("Updates", "It is signed by the key that is set here.")
    if state.manifest is not None and state.manifest.signature:
        return translate("Updates", "Its signature was not verified: no key is set here.")
    return translate("Updates", "It is not signed.")


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
        "offline": translate("Updates", "this computer is offline."),
        "cut": translate("Updates", "the connection broke."),
        "status": translate("Updates", "its host answered with HTTP status {status}."),
        "redirect": translate("Updates", "its host sends us elsewhere, where we do not follow."),
        "too_large": translate("Updates", "what came is far too large."),
        "not_https": translate("Updates", "the address does not begin with https://."),
        "not_a_url": translate("Updates", "the address is none."),
        "not_json": translate("Updates", "what came is not JSON."),
        "not_object": translate("Updates", "what came is not a JSON object."),
        "said_twice": translate("Updates", "it says one thing twice."),
        "version": translate("Updates", "its version is missing, or is none."),
        "minimum_safe_version": translate(
            "Updates", "its minimum safe version is missing, is none, or is newer than the newest."
        ),
        "sha256": translate("Updates", "its SHA-256 is missing, or is none."),
        "notes": translate("Updates", "its notes are missing, or far too long."),
        "link": translate("Updates", "its link is missing or is not an https address."),
        "signature": translate("Updates", "its signature is none."),
        "not_signed": translate("Updates", "it is not signed, and a key is set here: it is not believed."),
        "bad_signature": translate("Updates", "the key that is set here did not sign it: it is not believed."),
        "bad_key": translate("Updates", "the key in the settings is none: nothing is believed."),
        "other": translate("Updates", "something on the way failed."),
    }
    return words.get(trouble, words["other"]).format(status=status)


def lock_text(required: str) -> str:
    """Why nothing is sent to production, and the way out."""
    text = translate(
        "Updates",
        "Version {own} is no longer safe for production: nothing is sent there until version {required} or newer "
        "is installed. Look-ups, practice and test (UAT) still work.",
    )
    return text.format(own=VERSION, required=required)


def badge_text(version: str) -> str:
    """What the foot of the window says of a newer version."""
    return translate("Updates", "Version {version} is there").format(version=version)
