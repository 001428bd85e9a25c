"""The sentences for what was typed, pasted or loaded and cannot be used. `{name}` is filled from the error."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

BAD_INPUT: dict[tuple[str, str], object] = {
    ("iccid", "empty"): QT_TRANSLATE_NOOP("BadInput", "Paste or type a card number (ICCID)."),
    ("iccid", "letters"): QT_TRANSLATE_NOOP(
        "BadInput", "A card number has digits only: look for a letter in it, such as O for 0."
    ),
    ("iccid", "too_short"): QT_TRANSLATE_NOOP(
        "BadInput", "This card number is too short: digits found {count}, needed 18 to 22. Copy all of it."
    ),
    ("iccid", "too_long"): QT_TRANSLATE_NOOP(
        "BadInput", "This card number is too long: digits found {count}, allowed 18 to 22. Paste one number only."
    ),
    ("iccid", "not_89"): QT_TRANSLATE_NOOP(
        "BadInput", "A card number begins with 89; this one does not. Compare it with the card."
    ),
    ("iccid", "several"): QT_TRANSLATE_NOOP(
        "BadInput", "This holds more than one card number ({numbers}): here it must be one."
    ),
    ("iccid", "order_number"): QT_TRANSLATE_NOOP(
        "BadInput", "{number} looks like an order number, and this PC does not know its card. Paste the card number."
    ),
    ("iccid", "payment_id"): QT_TRANSLATE_NOOP(
        "BadInput", "{number} looks like a payId, and this PC does not know its card. Paste the card number."
    ),
    ("iccid", "payments_alone"): QT_TRANSLATE_NOOP(
        "BadInput",
        "This PC does not know the card of these {count} payIds. Paste the card number: they are checked with it.",
    ),
    ("iccid", "eid"): QT_TRANSLATE_NOOP(
        "BadInput",
        "This is an EID (32 digits, the number of the eSIM chip), not a card number. The card number (ICCID) begins "
        "with 89 and has about 20 digits: a phone shows it as ICCID beside the EID, under About or SIM status.",
    ),
    ("iccid", "activation_code"): QT_TRANSLATE_NOOP(
        "BadInput",
        "This is an eSIM activation code, not a card number. A card number begins with 89 and has about 20 digits.",
    ),
    ("iccid", "spreadsheet"): QT_TRANSLATE_NOOP(
        "BadInput",
        "{text} went through a spreadsheet: its last digits are lost. Ask for the card number as text.",
    ),
    ("iccid", "look_alikes"): QT_TRANSLATE_NOOP(
        "BadInput",
        "A letter stands in {text} where a card number has a digit. It may be meant as {meant}: compare that with the "
        "card, and correct it here.",
    ),
    ("iccid", "tickets"): QT_TRANSLATE_NOOP(
        "BadInput", "More than one ticket is named ({text}): none is taken. Type the one you mean."
    ),
    ("periods", "empty"): QT_TRANSLATE_NOOP("BadInput", "Type how many periods, such as 1."),
    ("periods", "not_a_number"): QT_TRANSLATE_NOOP("BadInput", "Periods is a whole number in digits, such as 1."),
    ("periods", "not_whole"): QT_TRANSLATE_NOOP("BadInput", "Only whole periods can be ordered, such as 1 or 2."),
    ("periods", "too_small"): QT_TRANSLATE_NOOP("BadInput", "The fewest periods for this plan are {minimum}."),
    ("periods", "too_large"): QT_TRANSLATE_NOOP("BadInput", "The most periods for this plan are {maximum}."),
    ("periods", "zero"): QT_TRANSLATE_NOOP("BadInput", "Periods cannot be 0: order at least 1."),
    ("periods", "negative"): QT_TRANSLATE_NOOP("BadInput", "Periods cannot be below zero: take the minus away."),
    ("periods", "no_price"): QT_TRANSLATE_NOOP(
        "BadInput", "Linksfield gives no price for this number of periods: choose another number."
    ),
    ("amount", "empty"): QT_TRANSLATE_NOOP("BadInput", "Type the amount that was paid, such as 12.36."),
    ("amount", "comma"): QT_TRANSLATE_NOOP("BadInput", "Write the amount with a point and no commas, such as 1.50."),
    ("amount", "not_a_number"): QT_TRANSLATE_NOOP("BadInput", "The amount is a number in digits, such as 12.36."),
    ("amount", "negative"): QT_TRANSLATE_NOOP("BadInput", "The amount cannot be below zero: take the minus away."),
    ("amount", "zero"): QT_TRANSLATE_NOOP("BadInput", "The amount cannot be 0: type what was really paid."),
    ("amount", "too_many_decimals"): QT_TRANSLATE_NOOP(
        "BadInput", "The amount has too many decimals: {currency} is written with {decimals} of them."
    ),
    ("amount", "too_large"): QT_TRANSLATE_NOOP(
        "BadInput", "This amount is too large to be one payment: check the digits."
    ),
    ("currency", "empty"): QT_TRANSLATE_NOOP("BadInput", "Type the currency's three letters, such as GBP."),
    ("currency", "unknown_currency"): QT_TRANSLATE_NOOP(
        "BadInput", "{currency} is not a currency code in use. Use its three letters, such as GBP or USD."
    ),
    ("paid_at", "empty"): QT_TRANSLATE_NOOP("BadInput", "Type when it was paid, such as 2026-11-23 14:02."),
    ("paid_at", "unreadable"): QT_TRANSLATE_NOOP(
        "BadInput", "This time cannot be read: write it as year-month-day hour:minute, such as 2026-11-23 14:02."
    ),
    ("paid_at", "future"): QT_TRANSLATE_NOOP("BadInput", "The time of payment lies in the future: check the date."),
    ("paid_at", "too_old"): QT_TRANSLATE_NOOP(
        "BadInput", "The time of payment lies more than two years back: check the year."
    ),
    ("pay_id", "empty"): QT_TRANSLATE_NOOP("BadInput", "Paste or type a payId."),
    ("pay_id", "blanks"): QT_TRANSLATE_NOOP("BadInput", "A payId has no spaces or hidden characters: type it again."),
    ("pay_id", "too_long"): QT_TRANSLATE_NOOP(
        "BadInput", "This is too long for a payId: at most {maximum} characters. Paste the payId alone."
    ),
    ("pay_id", "is_a_card"): QT_TRANSLATE_NOOP(
        "BadInput", "This is a card number, not a payId. Look it up in the card field at the top."
    ),
    ("pay_type", "empty"): QT_TRANSLATE_NOOP("BadInput", "Type the payment type that your shop recorded."),
    ("pay_type", "too_long"): QT_TRANSLATE_NOOP(
        "BadInput", "The payment type is too long: at most {maximum} characters."
    ),
    ("agent", "empty"): QT_TRANSLATE_NOOP("BadInput", "Type your name: it stands beside everything you do."),
    ("agent", "too_long"): QT_TRANSLATE_NOOP("BadInput", "Your name is too long: at most {maximum} characters."),
    ("open_cards", "too_many"): QT_TRANSLATE_NOOP(
        "BadInput", "{most} cards are open, and something is typed or still open on each of them: close one first."
    ),
    ("link", "not_a_card_link"): QT_TRANSLATE_NOOP(
        "BadInput", "This address does not name a card: linksfield-console://card/ and a card number is how one begins."
    ),
    ("link", "ticket"): QT_TRANSLATE_NOOP(
        "BadInput", "The ticket in this address cannot be used: look the card up and type the ticket by hand."
    ),
    ("ticket", "empty"): QT_TRANSLATE_NOOP("BadInput", "Type the ticket's number."),
    ("ticket", "too_long"): QT_TRANSLATE_NOOP(
        "BadInput", "The ticket is too long: at most {maximum} characters. Its number is enough."
    ),
    ("plan", "missing"): QT_TRANSLATE_NOOP(
        "BadInput", "Linksfield gives no price for this plan, so it cannot be ordered: choose another plan."
    ),
    ("plan", "contradiction"): QT_TRANSLATE_NOOP(
        "BadInput", "Linksfield gives prices for this plan that contradict each other: choose another plan."
    ),
    ("plan", "unreadable"): QT_TRANSLATE_NOOP(
        "BadInput", "The price that Linksfield gives for this plan cannot be read: choose another plan."
    ),
    ("plan", "negative"): QT_TRANSLATE_NOOP(
        "BadInput", "The price that Linksfield gives for this plan is below zero: choose another plan."
    ),
    ("plan", "too_many_decimals"): QT_TRANSLATE_NOOP(
        "BadInput",
        "The price that Linksfield gives for this plan has more decimals than its currency: choose another plan.",
    ),
    ("auto_renewal", "not_offered"): QT_TRANSLATE_NOOP(
        "BadInput", "This plan cannot renew by itself: switch auto-renewal off, or choose another plan."
    ),
    ("we_hold_the_money", "not_ticked"): QT_TRANSLATE_NOOP(
        "BadInput", "Tick that we hold this money: only an order that our own shop was paid for can be recorded."
    ),
    ("order", "missing"): QT_TRANSLATE_NOOP("BadInput", "There is no order to send: fill in the order form again."),
    ("paid", "missing"): QT_TRANSLATE_NOOP(
        "BadInput", "The proof of payment is missing: give payId, amount, type and time of the payment."
    ),
    ("payment_method", "missing"): QT_TRANSLATE_NOOP(
        "BadInput", "The customer's payment method is missing: enter it again."
    ),
    # -------------------------------------------------------------- profiles
    ("profile.name", "empty"): QT_TRANSLATE_NOOP("BadInput", "Give the profile a name."),
    ("profile.name", "too_long"): QT_TRANSLATE_NOOP(
        "BadInput", "The profile's name is too long: choose a shorter one."
    ),
    ("profile.name", "unprintable"): QT_TRANSLATE_NOOP(
        "BadInput", "The profile's name has a hidden character in it: type it again."
    ),
    ("profile.name", "duplicate"): QT_TRANSLATE_NOOP(
        "BadInput", "Another profile has this name already: choose another one."
    ),
    ("profile.*", "empty"): QT_TRANSLATE_NOOP("BadInput", "{field} is empty: fill it in."),
    ("profile.*", "too_long"): QT_TRANSLATE_NOOP("BadInput", "{field} is too long: shorten it."),
    ("profile.*", "duplicate"): QT_TRANSLATE_NOOP("BadInput", "{field} is used by another profile already: change it."),
    ("profile.*", "unknown_environment"): QT_TRANSLATE_NOOP(
        "BadInput", "The environment of this profile is none of production, UAT and custom: choose one of them."
    ),
    ("profile.*", "not_https"): QT_TRANSLATE_NOOP(
        "BadInput", "{field} must begin with https:// so that nobody can read along; http is for this PC only."
    ),
    ("profile.*", "not_a_url"): QT_TRANSLATE_NOOP(
        "BadInput", "{field} is not an address: write it as https://host/path, with no spaces, password or ? in it."
    ),
    ("profile.*", "missing_url"): QT_TRANSLATE_NOOP(
        "BadInput", "{field} is missing: a custom profile needs all three addresses."
    ),
    ("profile.*", "language"): QT_TRANSLATE_NOOP(
        "BadInput", "The language of Linksfield's answers is 0 or 1: choose one of them."
    ),
    ("profile.*", "mall_url_no_iccid"): QT_TRANSLATE_NOOP(
        "BadInput", "The shop's address needs {{iccid}} where the card number goes."
    ),
    ("profile.*", "wrong_type"): QT_TRANSLATE_NOOP(
        "BadInput", "{field} has the wrong form in this file: ask for the file again, or mend it."
    ),
    ("profile.*", "not_an_object"): QT_TRANSLATE_NOOP(
        "BadInput", "An entry of this file is no profile: ask for the file again, or mend it."
    ),
    ("profile.*", "has_secret"): QT_TRANSLATE_NOOP(
        "BadInput", "A set-up file must hold no partner code or other secret: take it out and choose the file again."
    ),
    ("profile.*", "other"): QT_TRANSLATE_NOOP("BadInput", "{field} cannot be used like this: check it."),
    ("partner_code", "empty"): QT_TRANSLATE_NOOP("BadInput", "Type the partner code that Linksfield gave you."),
    ("partner_code", "line_break"): QT_TRANSLATE_NOOP("BadInput", "The partner code has a line break: paste one line."),
    ("partner_code", "too_long"): QT_TRANSLATE_NOOP(
        "BadInput", "This is too long for a partner code: paste the code alone."
    ),
    ("partner_code", "blanks"): QT_TRANSLATE_NOOP("BadInput", "The partner code has a space in it: take it out."),
    ("partner_code", "not_ascii"): QT_TRANSLATE_NOOP(
        "BadInput", "The partner code has plain letters and digits only: type it again."
    ),
    ("profiles_file", "damaged"): QT_TRANSLATE_NOOP(
        "BadInput",
        "The file with your profiles was damaged. It is kept aside as {kept}; import a set-up file or type them again.",
    ),
    ("profiles_file", "unreadable"): QT_TRANSLATE_NOOP(
        "BadInput", "The set-up file cannot be opened: check that it exists and that you may read it."
    ),
    ("profiles_file", "not_json"): QT_TRANSLATE_NOOP(
        "BadInput", "This is not a set-up file, or it is damaged: ask for it again, or choose another."
    ),
    ("profiles_file", "no_profiles"): QT_TRANSLATE_NOOP(
        "BadInput", "There are no profiles in this file: choose another set-up file."
    ),
    ("profiles_file", "has_secret"): QT_TRANSLATE_NOOP(
        "BadInput", "This set-up file holds a partner code or other secret: take it out and choose the file again."
    ),
    # -------------------------------------------------------------- what was found when the files were opened
    ("journal_file", "repaired"): QT_TRANSLATE_NOOP(
        "BadInput",
        "The file with what was done from this PC was slightly damaged and has been mended. No entry is lost. "
        "If this is said again, have the disk looked at.",
    ),
    ("settings_file", "damaged"): QT_TRANSLATE_NOOP(
        "BadInput", "The file with your preferences was damaged. It is kept aside as {kept}, and they begin anew."
    ),
    ("settings_file", "values"): QT_TRANSLATE_NOOP(
        "BadInput",
        "Some of your preferences could not be used and begin anew ({count}). "
        "The file as it was is kept aside as {kept}.",
    ),
    ("settings_file", "stuck"): QT_TRANSLATE_NOOP(
        "BadInput", "The file with your preferences is damaged and could not be put aside ({kept}): they begin anew."
    ),
    ("followed_file", "stuck"): QT_TRANSLATE_NOOP(
        "BadInput",
        "The file with the payments that are followed is damaged and could not be put aside ({kept}): "
        "follow those again that you still wait for.",
    ),
    ("followed_file", "damaged"): QT_TRANSLATE_NOOP(
        "BadInput",
        "The file with the payments that are followed was damaged. It is kept aside as {kept}: "
        "follow those again that you still wait for.",
    ),
    ("followed_file", "rows"): QT_TRANSLATE_NOOP(
        "BadInput",
        "Some of the payments that are followed could not be read ({count}); the others go on. The file as it was "
        "is kept aside as {kept}: follow those again that you still wait for.",
    ),
    ("updates_file", "damaged"): QT_TRANSLATE_NOOP(
        "BadInput",
        "The file with what is known of updates was damaged. It is kept aside as {kept}, and updates are read anew.",
    ),
    ("updates_file", "stuck"): QT_TRANSLATE_NOOP(
        "BadInput",
        "The file with what is known of updates is damaged and could not be put aside ({kept}): updates are read anew.",
    ),
    ("update_address", "not_https"): QT_TRANSLATE_NOOP(
        "BadInput",
        "The address must begin with https:// so that nobody can put in another one; http is for this PC only.",
    ),
    ("update_address", "not_a_url"): QT_TRANSLATE_NOOP(
        "BadInput", "This is no address: write it as https://host/path, with no spaces, password or ? in it."
    ),
    # -------------------------------------------------------------- payments and notifications
    ("paid_at", "skipped"): QT_TRANSLATE_NOOP("BadInput", "There was no such hour: this PC's clock was put forward."),
    ("paid_at", "twice"): QT_TRANSLATE_NOOP("BadInput", "That hour was there twice: add the zone, such as +01:00."),
    ("pasted", "empty"): QT_TRANSLATE_NOOP("BadInput", "Paste a notification: its headers and its body."),
    ("pasted", "too_large"): QT_TRANSLATE_NOOP(
        "BadInput", "This is too long for a notification: {count} characters, at most {maximum}."
    ),
    ("pasted", "no_headers"): QT_TRANSLATE_NOOP(
        "BadInput", "No headers were found. Paste the whole request: the lines that begin with X-LF- and the body."
    ),
    ("pasted", "no_body"): QT_TRANSLATE_NOOP(
        "BadInput", "No body was found. Paste the whole request: after the headers, the text in braces."
    ),
    ("pasted", "quotes"): QT_TRANSLATE_NOOP(
        "BadInput", "The quotes of this curl line do not close: copy all of it, to its last quote."
    ),
    ("pasted", "file"): QT_TRANSLATE_NOOP(
        "BadInput", "This curl line takes its body from a file: paste the file's content instead."
    ),
    ("pay_ids", "too_few"): QT_TRANSLATE_NOOP("BadInput", "Choose two payments or more to compare."),
    ("publishable_key", "not_test_key"): QT_TRANSLATE_NOOP(
        "BadInput", "Linksfield answered with a Stripe key that is no test key: no page was opened."
    ),
    ("client_secret", "wrong_kind"): QT_TRANSLATE_NOOP(
        "BadInput", "Linksfield's answer does not fit what Stripe's page needs: no page was opened."
    ),
    ("script_url", "not_stripe"): QT_TRANSLATE_NOOP(
        "BadInput", "The page would have loaded a script that is not Stripe's: it was not opened."
    ),
    ("email", "empty"): QT_TRANSLATE_NOOP("BadInput", "Type the customer's e-mail address."),
    ("email", "shape"): QT_TRANSLATE_NOOP("BadInput", "This is no e-mail address: it looks like name@example.com."),
    ("notification_key_id", "empty"): QT_TRANSLATE_NOOP(
        "BadInput", "Type the key's id: it stands before the slash in X-LF-Signature."
    ),
    ("notification_key_id", "characters"): QT_TRANSLATE_NOOP(
        "BadInput", "A key's id has letters, digits, points, underscores and hyphens only."
    ),
    ("notification_key_id", "too_long"): QT_TRANSLATE_NOOP(
        "BadInput", "This is too long for a key's id: {count} characters, at most {maximum}."
    ),
    ("notification_key_id", "too_many"): QT_TRANSLATE_NOOP(
        "BadInput", "No more keys fit in the list of this profile: delete one that is not used any more."
    ),
    ("notification_key", "empty"): QT_TRANSLATE_NOOP("BadInput", "Type or paste the key that Linksfield gave you."),
    ("notification_key", "not_hex"): QT_TRANSLATE_NOOP(
        "BadInput", "A notification key has pairs of the digits 0 to 9 and a to f only."
    ),
    ("notification_key", "too_short"): QT_TRANSLATE_NOOP(
        "BadInput", "This key is too short: {count} digits, at least {minimum}. Copy all of it."
    ),
    ("notification_key", "too_long"): QT_TRANSLATE_NOOP(
        "BadInput", "This key is too long: {count} digits, at most {maximum}. Paste one key only."
    ),
    ("notification_key", "too_long_to_keep"): QT_TRANSLATE_NOOP(
        "BadInput",
        "This secret is too long for a keyring: {count} characters, at most {maximum}. Paste the secret only.",
    ),
}

FIELDS: dict[str, object] = {
    "profile.name": QT_TRANSLATE_NOOP("Fields", "The profile's name"),
    "profile.environment": QT_TRANSLATE_NOOP("Fields", "The environment"),
    "profile.vshop_url": QT_TRANSLATE_NOOP("Fields", "The address for plans and orders (vshop)"),
    "profile.payment_url": QT_TRANSLATE_NOOP("Fields", "The address for payments"),
    "profile.topup_url": QT_TRANSLATE_NOOP("Fields", "The address for order details (topup)"),
    "profile.mall_url": QT_TRANSLATE_NOOP("Fields", "The shop's address"),
    "profile.language_code": QT_TRANSLATE_NOOP("Fields", "The language of Linksfield's answers"),
    "profile": QT_TRANSLATE_NOOP("Fields", "A profile in this file"),
}
