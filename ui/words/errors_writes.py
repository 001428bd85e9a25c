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
    "renewal_off": QT_TRANSLATE_NOOP("ReviewStopped", "Nothing was sent: auto-renewal is no longer on."),
    "renewal_changed": QT_TRANSLATE_NOOP(
        "ReviewStopped",
        "Nothing was sent: another auto-renewal is on now (order {after}). Refresh and look at it first.",
    ),
    "expired": QT_TRANSLATE_NOOP(
        "ReviewStopped", "Nothing was sent: the review is too old. Open it again and read it once more."
    ),
    "outdated": QT_TRANSLATE_NOOP(
        "ReviewStopped",
        "Nothing was sent: something else was done for this card after you opened the review. See Activity first.",
    ),
    "already_approved": QT_TRANSLATE_NOOP(
        "ReviewStopped", "Already confirmed; it is sent only once. See Activity for the result."
    ),
    "other_system": QT_TRANSLATE_NOOP(
        "ReviewStopped",
        "Nothing was sent: the addresses in this profile now lead to another system. Restore them under Profiles "
        "to continue.",
    ),
    "moved_system": QT_TRANSLATE_NOOP(
        "ReviewStopped",
        "The addresses in this profile now lead to another system than the one this was sent to. Restore them "
        "under Profiles to continue.",
    ),
    "other_partner": QT_TRANSLATE_NOOP(
        "ReviewStopped",
        "The partner code of this profile has changed, so Linksfield would not find this. Use the earlier code to "
        "continue.",
    ),
    "no_ticket": QT_TRANSLATE_NOOP(
        "ReviewStopped", "Nothing was sent: enter the ticket, or tick that there is none for this."
    ),
    "other": QT_TRANSLATE_NOOP("ReviewStopped", "Nothing was sent: the review is out of date. Open it again."),
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
        "Nothing was sent: an earlier request for this card is being sent or unconfirmed. Check what happened first.",
    ),
}

REASON_NEEDED: dict[str, object] = {
    "not_placed": QT_TRANSLATE_NOOP("ReasonNeeded", "Say briefly why you are sure that it was not placed."),
    "same_plan_today": QT_TRANSLATE_NOOP(
        "ReasonNeeded", "Nothing was sent: say why the same plan is ordered again within 24 hours."
    ),
    "card_not_named": QT_TRANSLATE_NOOP(
        "ReasonNeeded", "Nothing was sent: say how you know that the order is of this card."
    ),
    "payment_used": QT_TRANSLATE_NOOP("ReasonNeeded", "Nothing was sent: say why this payment is recorded again."),
    "payment_method": QT_TRANSLATE_NOOP(
        "ReasonNeeded", "Nothing was sent: the e-mail address or payment method differs from the review."
    ),
    "other": QT_TRANSLATE_NOOP("ReasonNeeded", "Nothing was sent: enter a reason first."),
}


NOT_YET: dict[str, object] = {
    "wait": QT_TRANSLATE_NOOP("NotYet", "Not yet: it may still go through. You can decide in {time}."),
    "asking": QT_TRANSLATE_NOOP(
        "NotYet", "Not yet: Linksfield has not answered often enough (answers still needed: {count}). Check again."
    ),
    "both": QT_TRANSLATE_NOOP(
        "NotYet",
        "Not yet: it may still go through. You can decide in {time}, once Linksfield has answered again (answers "
        "still needed: {count}).",
    ),
}

NOT_DECIDABLE: dict[str, object] = {
    "proved": QT_TRANSLATE_NOOP("NotDecidable", "Linksfield now shows that it was placed. Do not send it again."),
    "settled": QT_TRANSLATE_NOOP("NotDecidable", "Already decided. See Activity for who and how."),
    "not_unknown": QT_TRANSLATE_NOOP(
        "NotDecidable", "Nothing to decide: it is still being sent, or its outcome is known. See Activity."
    ),
    "other": QT_TRANSLATE_NOOP("NotDecidable", "This cannot be decided now. Look at Activity."),
}


# The same of a file that was to be taken over: nothing is wrong on this PC.
_SPOILT = QT_TRANSLATE_NOOP(
    "Trouble",
    "Nothing was imported: the file you chose was changed after it was saved, or entries are missing from it. This "
    "computer goes on as before. Save the file again on the other computer.",
)
TROUBLE_OF_A_FILE: dict[str, object] = {
    "damaged": QT_TRANSLATE_NOOP(
        "Trouble",
        "Nothing was imported: the file you chose is damaged, or is not a transfer file. This computer goes on as "
        "before. Choose another file, or save it again on the other computer.",
    ),
    "edited": _SPOILT,
    "missing": _SPOILT,
    "schema": _SPOILT,
    "newer": QT_TRANSLATE_NOOP(
        "Trouble",
        "Nothing was imported: the file you chose was saved by a newer version of the program. Update this one first.",
    ),
    "not_a_continuation": QT_TRANSLATE_NOOP(
        "Trouble",
        "Nothing was imported: this file does not continue what was done on this computer. Choose the file saved "
        "by Move to another computer, on a computer where nothing has been done yet.",
    ),
    "other": QT_TRANSLATE_NOOP(
        "Trouble",
        "Nothing was imported: the file you chose cannot be read. This computer goes on as before. Copy the file to "
        "another place, and choose it there.",
    ),
}


# A reason of JournalTrouble -> its sentence. "Changes": orders and the end of auto-renewals.
TROUBLE: dict[str, object] = {
    "damaged": QT_TRANSLATE_NOOP(
        "Trouble",
        "The activity file on this computer is damaged, so no changes can be sent. Look-ups still work. Keep "
        "journal.sqlite3 as it is and tell your IT department.",
    ),
    "edited": QT_TRANSLATE_NOOP(
        "Trouble",
        "Somebody has changed the activity file on this computer, so no changes can be sent. Look-ups still work. "
        "Keep journal.sqlite3 as it is and tell your IT department.",
    ),
    "missing": QT_TRANSLATE_NOOP(
        "Trouble",
        "Entries are missing from the activity file on this computer, so no changes can be sent. Look-ups still "
        "work. Keep journal.sqlite3 as it is and tell your IT department.",
    ),
    "cut": QT_TRANSLATE_NOOP(
        "Trouble",
        "The end of the activity file on this computer is missing, so no changes can be sent. Look-ups still "
        "work. Keep the data folder as it is and tell your IT department.",
    ),
    "link": QT_TRANSLATE_NOOP(
        "Trouble",
        "The data folder has a link in place of the activity file. Links are not followed, so no changes can be "
        "sent. Look-ups still work. Tell your IT department.",
    ),
    "schema": QT_TRANSLATE_NOOP(
        "Trouble",
        "The protection of the activity file on this computer was removed, so no changes can be sent. Look-ups "
        "still work. Keep journal.sqlite3 as it is and tell your IT department.",
    ),
    "full": QT_TRANSLATE_NOOP(
        "Trouble",
        "The disk is full, so nothing can be recorded and no changes can be sent. Look-ups still work. Free some "
        "space, then try again.",
    ),
    "read_only": QT_TRANSLATE_NOOP(
        "Trouble",
        "The data folder cannot be written, so no changes can be sent. Look-ups still work. Ask your IT "
        "department for write access, then try again.",
    ),
    "locked": QT_TRANSLATE_NOOP(
        "Trouble",
        "Another program is using the activity file, so no changes can be sent now. Look-ups still work. Close "
        "that program (perhaps a backup), then try again.",
    ),
    "io": QT_TRANSLATE_NOOP(
        "Trouble",
        "Activity cannot be written to this computer's disk, so no changes can be sent. Look-ups still work. "
        "Close the console, have the disk checked, and start again.",
    ),
    "network_drive": QT_TRANSLATE_NOOP(
        "Trouble",
        "The data folder is on a network drive, where nothing can be recorded safely, so no changes can be sent. "
        "Look-ups still work. Start the console with a data folder on this computer.",
    ),
    "checking": QT_TRANSLATE_NOOP(
        "Trouble",
        "The activity file on this computer is being checked, so no changes can be sent yet. Look-ups still work. "
        "Try again in a moment.",
    ),
    "another_process": QT_TRANSLATE_NOOP(
        "Trouble",
        "Another console window is using this data folder, so this one can only look things up. Send changes from "
        "the other window, or close it and try again.",
    ),
    "lock_lost": QT_TRANSLATE_NOOP(
        "Trouble",
        "The data folder was moved or removed while the console was running, so no changes can be sent. Look-ups "
        "still work. Close the console and start it again.",
    ),
    "newer": QT_TRANSLATE_NOOP(
        "Trouble",
        "The activity file was made by a newer version, so no changes can be sent. Look-ups still work. Update "
        "this program.",
    ),
    "moved_away": QT_TRANSLATE_NOOP(
        "Trouble",
        "Activity was moved to another computer: changes are sent from there, this window can only look things up.",
    ),
    "closed": QT_TRANSLATE_NOOP("Trouble", "The program is closing: nothing more is sent."),
    "other": QT_TRANSLATE_NOOP(
        "Trouble",
        "Activity cannot be recorded on this computer, so no changes can be sent. Look-ups still work. Tell your "
        "IT department.",
    ),
}
