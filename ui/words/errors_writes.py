"""The sentences for writes that are not sent, cannot be decided, or cannot be written down. Data only."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

REVIEW_STOPPED: dict[str, object] = {
    "plan_gone": QT_TRANSLATE_NOOP(
        "ReviewStopped", "Nothing was sent: Linksfield no longer offers {before} for this card. Choose another plan."
    ),
    "price_changed": QT_TRANSLATE_NOOP(
        "ReviewStopped",
        "Nothing was sent: the price has changed from {before} to {after} since you chose the plan. "
        "Tell the customer, then choose the plan again.",
    ),
    "plan_changed": QT_TRANSLATE_NOOP(
        "ReviewStopped",
        "Nothing was sent: {field} of this plan has changed from {before} to {after} since you chose it. "
        "Choose the plan again.",
    ),
    "same_codes": QT_TRANSLATE_NOOP(
        "ReviewStopped",
        "Nothing was sent: Linksfield lists another plan under the codes of {before}, and an order could not tell the "
        "two apart. Choose another plan, or ask Linksfield.",
    ),
    "renewal_off": QT_TRANSLATE_NOOP("ReviewStopped", "Nothing was sent: no auto-renewal is in force any more."),
    "renewal_changed": QT_TRANSLATE_NOOP(
        "ReviewStopped",
        "Nothing was sent: another auto-renewal is in force now (order {after}). Refresh and look at it first.",
    ),
    "expired": QT_TRANSLATE_NOOP(
        "ReviewStopped", "Nothing was sent: the review is too old by now. Open it again and read it once more."
    ),
    "outdated": QT_TRANSLATE_NOOP(
        "ReviewStopped",
        "Nothing was sent: something else was done to this card since you opened the review. Look at Activity first.",
    ),
    "already_approved": QT_TRANSLATE_NOOP(
        "ReviewStopped", "This was confirmed already, and is sent only once. Look at Activity for what became of it."
    ),
    "other_system": QT_TRANSLATE_NOOP(
        "ReviewStopped",
        "Nothing was sent: the addresses of this profile have changed, and lead to another system than before. "
        "Put them back in Profiles to go on with this.",
    ),
    "moved_system": QT_TRANSLATE_NOOP(
        "ReviewStopped",
        "The addresses of this profile have changed since, and lead to another system than the one that this belongs "
        "to. Put them back in Profiles to go on with it.",
    ),
    "other_partner": QT_TRANSLATE_NOOP(
        "ReviewStopped",
        "The partner code of this profile is another one than this was made with, and Linksfield would not find it. "
        "Use the earlier code to go on with it.",
    ),
    "no_ticket": QT_TRANSLATE_NOOP(
        "ReviewStopped", "Nothing was sent: type the ticket, or tick that there is none for this."
    ),
    "other": QT_TRANSLATE_NOOP("ReviewStopped", "Nothing was sent: the review no longer holds. Open it again."),
}

# What of a plan has changed, as the subject of its sentence.
PLAN_FIELDS: dict[str, object] = {
    "name": QT_TRANSLATE_NOOP("ReviewStopped", "the name"),
    "length": QT_TRANSLATE_NOOP("ReviewStopped", "the length"),
    "allowance": QT_TRANSLATE_NOOP("ReviewStopped", "the data allowance"),
    "auto_renewal": QT_TRANSLATE_NOOP("ReviewStopped", "the auto-renewal"),
    "periods": QT_TRANSLATE_NOOP("ReviewStopped", "the number of periods"),
    "other": QT_TRANSLATE_NOOP("ReviewStopped", "a part"),
}

STILL_UNKNOWN: dict[str, object] = {
    "other": QT_TRANSLATE_NOOP(
        "StillUnknown",
        "Nothing was sent: what was sent for this card before is on its way, or not known yet. "
        "Check what happened to it first.",
    ),
}

REASON_NEEDED: dict[str, object] = {
    "not_placed": QT_TRANSLATE_NOOP("ReasonNeeded", "Say in a few words why you are sure that it was not placed."),
    "same_plan_today": QT_TRANSLATE_NOOP(
        "ReasonNeeded", "Nothing was sent: say why the same plan is ordered again within 24 hours."
    ),
    "payment_used": QT_TRANSLATE_NOOP("ReasonNeeded", "Nothing was sent: say why this payment is recorded once more."),
    "payment_method": QT_TRANSLATE_NOOP(
        "ReasonNeeded", "Nothing was sent: the e-mail address or payment method is another one than in the review."
    ),
    "other": QT_TRANSLATE_NOOP("ReasonNeeded", "Nothing was sent: give a reason first."),
}


NOT_YET: dict[str, object] = {
    "wait": QT_TRANSLATE_NOOP("NotYet", "Not yet: it may still be carried out. It can be said in {time}."),
    "asking": QT_TRANSLATE_NOOP(
        "NotYet", "Not yet: Linksfield has not answered often enough (answers still needed: {count}). Ask again."
    ),
    "both": QT_TRANSLATE_NOOP(
        "NotYet",
        "Not yet: it may still be carried out. It can be said in {time}, and after Linksfield has answered "
        "again (answers still needed: {count}).",
    ),
}

NOT_DECIDABLE: dict[str, object] = {
    "proved": QT_TRANSLATE_NOOP("NotDecidable", "Linksfield shows it now: it was placed. It must not be sent again."),
    "settled": QT_TRANSLATE_NOOP("NotDecidable", "This has been decided already. Activity says by whom and how."),
    "not_unknown": QT_TRANSLATE_NOOP(
        "NotDecidable", "There is nothing to decide: it is still on its way, or its outcome is known. Look at Activity."
    ),
    "other": QT_TRANSLATE_NOOP("NotDecidable", "This cannot be decided now. Look at Activity."),
}


# A reason of JournalTrouble -> its sentence. "Changes": orders and the end of auto-renewals.
TROUBLE: dict[str, object] = {
    "damaged": QT_TRANSLATE_NOOP(
        "Trouble",
        "The file with what was done from this PC is damaged, so no changes can be sent. Looking up still works. "
        "Keep the file journal.sqlite3 as it is, and tell your IT.",
    ),
    "edited": QT_TRANSLATE_NOOP(
        "Trouble",
        "Somebody has changed the file with what was done from this PC, so no changes can be sent. "
        "Looking up still works. Keep the file journal.sqlite3 as it is, and tell your IT.",
    ),
    "missing": QT_TRANSLATE_NOOP(
        "Trouble",
        "Entries are missing from the file with what was done from this PC, so no changes can be sent. "
        "Looking up still works. Keep the file journal.sqlite3 as it is, and tell your IT.",
    ),
    "cut": QT_TRANSLATE_NOOP(
        "Trouble",
        "The end is missing from the file with what was done from this PC, so no changes can be sent. "
        "Looking up still works. Keep the data folder as it is, and tell your IT.",
    ),
    "link": QT_TRANSLATE_NOOP(
        "Trouble",
        "In the data folder a link stands where the file with what was done from this PC should be. Links are not "
        "followed, so no changes can be sent. Looking up still works. Tell your IT.",
    ),
    "schema": QT_TRANSLATE_NOOP(
        "Trouble",
        "The safeguards of the file with what was done from this PC were taken out, so no changes can be sent. "
        "Looking up still works. Keep the file journal.sqlite3 as it is, and tell your IT.",
    ),
    "full": QT_TRANSLATE_NOOP(
        "Trouble",
        "This PC's disk is full, so no changes can be sent: they could not be written down. Looking up still works. "
        "Make room, then try again.",
    ),
    "read_only": QT_TRANSLATE_NOOP(
        "Trouble",
        "The data folder cannot be written, so no changes can be sent. Looking up still works. "
        "Ask your IT for the right to write there, then try again.",
    ),
    "locked": QT_TRANSLATE_NOOP(
        "Trouble",
        "Another program holds the file with what was done from this PC, so no changes can be sent now. "
        "Looking up still works. Close that program (a backup, perhaps), then try again.",
    ),
    "io": QT_TRANSLATE_NOOP(
        "Trouble",
        "What is done cannot be written to this PC's disk, so no changes can be sent. Looking up still works. "
        "Close the console, have the disk looked at, and start again.",
    ),
    "network_drive": QT_TRANSLATE_NOOP(
        "Trouble",
        "The data folder lies on a network drive, where nothing can be written down safely, so no changes can be sent. "
        "Looking up still works. Start the console with a data folder on this PC.",
    ),
    "another_process": QT_TRANSLATE_NOOP(
        "Trouble",
        "Another console works with this data folder, so this window only looks things up. "
        "Send changes from the other window, or close it and try again.",
    ),
    "lock_lost": QT_TRANSLATE_NOOP(
        "Trouble",
        "The data folder was moved or taken away while the console was running, so no changes can be sent. "
        "Looking up still works. Close the console and start it again.",
    ),
    "newer": QT_TRANSLATE_NOOP(
        "Trouble",
        "The file with what was done from this PC was made by a newer version of the console, so no changes can be "
        "sent. Looking up still works. Update this console.",
    ),
    "moved_away": QT_TRANSLATE_NOOP(
        "Trouble",
        "What was done from here has been moved to another PC: changes are sent from there, this window only looks "
        "things up.",
    ),
    "not_a_continuation": QT_TRANSLATE_NOOP(
        "Trouble",
        "This file does not go on from what was done on this PC: nothing was taken over. Choose the file that was "
        "saved by Move to another PC, on a PC where nothing else was done yet.",
    ),
    "closed": QT_TRANSLATE_NOOP("Trouble", "The console is closing: nothing more is sent."),
    "other": QT_TRANSLATE_NOOP(
        "Trouble",
        "What is done cannot be written down on this PC, so no changes can be sent. Looking up still works. "
        "Tell your IT.",
    ),
}
