"""The sentences for what this PC or its profile lacks: a partner code, a key, a right, a profile. Data only."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SECRET: dict[str, object] = {
    "locked": QT_TRANSLATE_NOOP(
        "Secret", "This PC's keyring is locked. Unlock it, or type the partner code of {profile} for this run."
    ),
    "missing": QT_TRANSLATE_NOOP(
        "Secret", "No partner code is kept for {profile} on this PC. Type it, for this run or to keep."
    ),
    "absent": QT_TRANSLATE_NOOP(
        "Secret",
        "This PC's keyring does not answer. Restart it, or type the partner code of {profile} for this run.",
    ),
    "no-backend": QT_TRANSLATE_NOOP(
        "Secret", "This PC has no keyring. Type the partner code of {profile} for this run."
    ),
    "silent": QT_TRANSLATE_NOOP(
        "Secret",
        "This PC's keyring has not answered yet: it may be asking you something in a window behind this one. "
        "Answer it there, or type the partner code of {profile} for this run.",
    ),
    "elsewhere": QT_TRANSLATE_NOOP(
        "Secret",
        "The partner code of {profile} was entered for other addresses, and was not sent: the profile leads to "
        "{detail} now. Type the code again only if it may go there.",
    ),
}

NOT_ALLOWED: dict[str, object] = {
    "live_key": QT_TRANSLATE_NOOP(
        "NotAllowed",
        "Linksfield answered with a live Stripe key: a rehearsal uses test keys only, and no page was opened. "
        "Ask Linksfield which system this profile leads to.",
    ),
    "checkout_production": QT_TRANSLATE_NOOP(
        "NotAllowed",
        "A payment is rehearsed in practice and on UAT only. Stripe refuses live keys on a page of this PC, and typing "
        "customers' card numbers here would put this PC under the card industry's rules.",
    ),
    "read_only": QT_TRANSLATE_NOOP(
        "NotAllowed", "The profile {profile} is for looking only: nothing was sent. Use another profile to change this."
    ),
    "too_old": QT_TRANSLATE_NOOP(
        "NotAllowed",
        "This version of the program is no longer safe for production: nothing was sent. Help, Updates says which one "
        "is needed. Looking up goes on.",
    ),
    "assumed_call": QT_TRANSLATE_NOOP(
        "NotAllowed",
        "How Linksfield takes this is not documented, and the profile {profile} does not allow such calls: "
        "nothing was sent.",
    ),
    "other": QT_TRANSLATE_NOOP("NotAllowed", "This is not allowed with the profile {profile}: nothing was sent."),
}

NOT_SET_UP: dict[str, object] = {
    "no_profile": QT_TRANSLATE_NOOP("NotSetUp", "There is no profile yet. Add one, or practise without one."),
    "unknown_profile": QT_TRANSLATE_NOOP("NotSetUp", "There is no profile named {detail}. Choose another one."),
    "of_this_run": QT_TRANSLATE_NOOP(
        "NotSetUp", "The profile {detail} holds for this run only: it cannot be changed or removed."
    ),
    "data_folder": QT_TRANSLATE_NOOP(
        "NotSetUp", "The data folder cannot be written ({detail}). Choose another one or ask your IT."
    ),
    "no_mall_url": QT_TRANSLATE_NOOP(
        "NotSetUp",
        "The profile {detail} does not name our shop. Set the shop's address under Console, Profiles: with {{iccid}} "
        "in the place of the card number.",
    ),
    "no_order_in_mall_url": QT_TRANSLATE_NOOP(
        "NotSetUp",
        "The shop's address of the profile {detail} names the card alone: its page would sell a second order. Put "
        "{{order}} or {{pay_id}} into it under Console, Profiles, where the shop can show an order.",
    ),
    "other": QT_TRANSLATE_NOOP("NotSetUp", "The console is not set up to do this yet. Check the profile."),
}

NOTIFICATION_KEY: dict[str, object] = {
    "locked": QT_TRANSLATE_NOOP(
        "NotificationKey", "This PC's keyring is locked: notification key {key_id} of {profile} cannot be read."
    ),
    "missing": QT_TRANSLATE_NOOP(
        "NotificationKey", "Notification key {key_id} of {profile} is not kept on this PC. Add it under Keys."
    ),
    "absent": QT_TRANSLATE_NOOP(
        "NotificationKey",
        "This PC's keyring does not answer: notification key {key_id} of {profile} cannot be kept or read. Restart it.",
    ),
    "silent": QT_TRANSLATE_NOOP(
        "NotificationKey",
        "This PC's keyring has not answered yet: it may be asking you something in a window behind this one.",
    ),
    "no-backend": QT_TRANSLATE_NOOP(
        "NotificationKey", "This PC has no keyring: notification key {key_id} of {profile} cannot be kept."
    ),
    "other": QT_TRANSLATE_NOOP("NotificationKey", "Notification key {key_id} of {profile} cannot be had."),
}
