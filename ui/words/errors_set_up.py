"""The sentences for what this PC or its profile lacks: a partner code, a key, a right, a profile. Data only."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SECRET: dict[str, object] = {
    "locked": QT_TRANSLATE_NOOP(
        "Secret",
        "This computer's keyring is locked, or its question was closed without an answer. Unlock it, or enter the "
        "partner code of {profile} for this session.",
    ),
    "missing": QT_TRANSLATE_NOOP(
        "Secret", "No partner code is stored for {profile} on this computer. Enter it, for this session or to store it."
    ),
    "absent": QT_TRANSLATE_NOOP(
        "Secret",
        "This computer's keyring does not answer. Restart the computer, or enter the partner code of {profile} "
        "for this session.",
    ),
    "no-backend": QT_TRANSLATE_NOOP(
        "Secret", "This computer has no keyring. Enter the partner code of {profile} for this session."
    ),
    "silent": QT_TRANSLATE_NOOP(
        "Secret",
        "This computer's keyring has not answered yet: it may be asking you something in a window behind this "
        "one. Answer it there, or enter the partner code of {profile} for this session.",
    ),
    "elsewhere": QT_TRANSLATE_NOOP(
        "Secret",
        "The partner code of {profile} was entered for other addresses and was not sent: the profile now leads to "
        "{detail}. Enter the code again only if it may go there.",
    ),
}

PARTS: dict[str, object] = {
    "csss": QT_TRANSLATE_NOOP("Parts", "secret of CSSS"),
    "csss/access_code": QT_TRANSLATE_NOOP("Parts", "access code of CSSS"),
    "esim_qr": QT_TRANSLATE_NOOP("Parts", "password of eSIM by QR code"),
}
"""What is kept beside the partner code of a profile."""

PART_SECRET: dict[str, object] = {
    "missing": QT_TRANSLATE_NOOP(
        "PartSecret", "The {part} is not stored for {profile} on this computer. Enter it under Profiles."
    ),
    "elsewhere": QT_TRANSLATE_NOOP(
        "PartSecret",
        "The {part} of {profile} was entered for another address and was not sent: the profile now leads to {detail}. "
        "Enter it again under Profiles only if it may go there.",
    ),
    "other": QT_TRANSLATE_NOOP(
        "PartSecret",
        "This computer's keyring did not give the {part} of {profile}. Unlock the keyring and try again, or enter it "
        "under Profiles for this session.",
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
        "Payments can be rehearsed in practice and test (UAT) only. For card security (PCI), customers' card "
        "numbers must not be typed in here.",
    ),
    "rehearsal_only": QT_TRANSLATE_NOOP(
        "NotAllowed",
        "Nothing was sent: what our shop does with an eSIM is rehearsed in practice only, and profile {profile} leads "
        "elsewhere.",
    ),
    "read_only": QT_TRANSLATE_NOOP(
        "NotAllowed", "Nothing was sent: profile {profile} is view-only. Use another profile."
    ),
    "too_old": QT_TRANSLATE_NOOP(
        "NotAllowed",
        "Nothing was sent: this version of the program is no longer safe for production. See Help, Updates for "
        "the version needed. Look-ups still work.",
    ),
    "assumed_call": QT_TRANSLATE_NOOP(
        "NotAllowed",
        "Nothing was sent: Linksfield does not document this call, and profile {profile} does not allow such calls.",
    ),
    "other": QT_TRANSLATE_NOOP("NotAllowed", "Nothing was sent: profile {profile} does not allow this."),
}

NOT_SET_UP: dict[str, object] = {
    "no_profile": QT_TRANSLATE_NOOP("NotSetUp", "There is no profile yet. Add one, or practise first."),
    "unknown_profile": QT_TRANSLATE_NOOP("NotSetUp", "There is no profile named {detail}. Choose another one."),
    "of_this_run": QT_TRANSLATE_NOOP(
        "NotSetUp", "Profile {detail} is for this session only: it cannot be changed or removed."
    ),
    "data_folder": QT_TRANSLATE_NOOP(
        "NotSetUp", "The data folder cannot be written ({detail}). Choose another one or ask your IT department."
    ),
    "csss_unsaved": QT_TRANSLATE_NOOP(
        "NotSetUp", "CSSS was not asked: save profile {detail} with its address and secret first."
    ),
    "no_notification_key": QT_TRANSLATE_NOOP(
        "NotSetUp",
        "No notification key of the profile {detail} is stored on this computer. Add it under Administrator, Check a "
        "notification.",
    ),
    "port_taken": QT_TRANSLATE_NOOP(
        "NotSetUp",
        "Port {detail} of this computer is taken by another program. Choose another one; 0 takes a free one.",
    ),
    "listens_elsewhere": QT_TRANSLATE_NOOP(
        "NotSetUp",
        "Another program on this computer already listens for this data folder. What it receives is shown here too.",
    ),
    "no_mall_url": QT_TRANSLATE_NOOP(
        "NotSetUp",
        "Profile {detail} has no shop address. Enter it under Profiles, with {{iccid}} in place of the card number and "
        "{{order}} or {{pay_id}} if the shop can show an order.",
    ),
    "no_order_in_mall_url": QT_TRANSLATE_NOOP(
        "NotSetUp",
        "The shop address of profile {detail} contains only the card number: its page would sell a second order. "
        "Add {{order}} or {{pay_id}} to it under Profiles if the shop can show an order.",
    ),
    "no_csss": QT_TRANSLATE_NOOP("NotSetUp", "CSSS is not set up in profile {detail}. Ask your administrator."),
    "csss_elsewhere": QT_TRANSLATE_NOOP(
        "NotSetUp",
        "The address of CSSS in profile {detail} belongs to another system than the profile. Ask your administrator.",
    ),
    "no_esim_qr": QT_TRANSLATE_NOOP(
        "NotSetUp", "eSIM by QR code is not set up in profile {detail}. Ask your administrator."
    ),
    "other": QT_TRANSLATE_NOOP("NotSetUp", "This is not set up yet. Check the profile."),
}

NOTIFICATION_KEY: dict[str, object] = {
    "locked": QT_TRANSLATE_NOOP(
        "NotificationKey",
        "This computer's keyring is locked, or its question was closed without an answer: notification key "
        "{key_id} of {profile} cannot be stored or read.",
    ),
    "missing": QT_TRANSLATE_NOOP(
        "NotificationKey", "Notification key {key_id} of {profile} is not kept on this computer. Add it under Keys."
    ),
    "absent": QT_TRANSLATE_NOOP(
        "NotificationKey",
        "This computer's keyring does not answer: notification key {key_id} of {profile} cannot be stored or "
        "read. Restart the computer.",
    ),
    "silent": QT_TRANSLATE_NOOP(
        "NotificationKey",
        "This computer's keyring has not answered yet: it may be asking you something in a window behind this one.",
    ),
    "no-backend": QT_TRANSLATE_NOOP(
        "NotificationKey", "This computer has no keyring: notification key {key_id} of {profile} cannot be kept."
    ),
    "other": QT_TRANSLATE_NOOP("NotificationKey", "Notification key {key_id} of {profile} cannot be read."),
}
