"""The sentences for what was typed, pasted or loaded and cannot be used. `{name}` is filled from the error."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

BAD_INPUT: dict[tuple[str, str], object] = {
    ("iccid", "empty"): QT_TRANSLATE_NOOP("BadInput", "Paste or enter a card number (ICCID)."),
    ("iccid", "letters"): QT_TRANSLATE_NOOP(
        "BadInput", "A card number has only digits. Check for a letter, for example O instead of 0."
    ),
    ("iccid", "too_short"): QT_TRANSLATE_NOOP(
        "BadInput", "Card number too short: {count} digits, 18 to 22 needed. Copy all of it."
    ),
    ("iccid", "too_long"): QT_TRANSLATE_NOOP(
        "BadInput", "Card number too long: {count} digits, 18 to 22 allowed. Paste one number only."
    ),
    ("iccid", "not_89"): QT_TRANSLATE_NOOP("BadInput", "A card number begins with 89. Compare this one with the card."),
    ("iccid", "several"): QT_TRANSLATE_NOOP(
        "BadInput", "More than one card number found ({numbers}). Only one can be entered here."
    ),
    ("iccid", "order_number"): QT_TRANSLATE_NOOP(
        "BadInput",
        "{number} looks like an order number, but this computer has no card for it. Paste the card number, or ask "
        "Linksfield: Find an order, in the menu.",
    ),
    ("iccid", "payment_id"): QT_TRANSLATE_NOOP(
        "BadInput", "{number} looks like a payId, but this computer has no card for it. Paste the card number."
    ),
    ("iccid", "payments_alone"): QT_TRANSLATE_NOOP(
        "BadInput",
        "This computer has no card for these {count} payIds. Paste the card number: they are checked with it.",
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
        "{text} was changed by a spreadsheet: its last digits are lost. Ask for the card number as text.",
    ),
    ("iccid", "look_alikes"): QT_TRANSLATE_NOOP(
        "BadInput",
        "{text} has a letter where a card number has a digit. It may be {meant}: compare it with the card, then "
        "correct it here.",
    ),
    ("iccid", "tickets"): QT_TRANSLATE_NOOP(
        "BadInput", "More than one ticket found ({text}), none is used. Enter the one you want."
    ),
    ("bulk", "count"): QT_TRANSLATE_NOOP("BadInput", "Enter {count} to confirm that many cards. Nothing was sent."),
    ("bulk", "reason"): QT_TRANSLATE_NOOP("BadInput", "Enter the reason. Nothing was sent."),
    ("periods", "empty"): QT_TRANSLATE_NOOP("BadInput", "Enter the number of periods, for example 1."),
    ("periods", "not_a_number"): QT_TRANSLATE_NOOP("BadInput", "Enter a whole number of periods, for example 1."),
    ("periods", "not_whole"): QT_TRANSLATE_NOOP("BadInput", "Only whole periods can be ordered, for example 1 or 2."),
    ("periods", "too_small"): QT_TRANSLATE_NOOP("BadInput", "Periods for this plan: at least {minimum}."),
    ("periods", "too_large"): QT_TRANSLATE_NOOP("BadInput", "Periods for this plan: at most {maximum}."),
    ("periods", "zero"): QT_TRANSLATE_NOOP("BadInput", "Periods cannot be 0: order at least 1."),
    ("periods", "negative"): QT_TRANSLATE_NOOP("BadInput", "Periods cannot be negative: remove the minus sign."),
    ("periods", "no_price"): QT_TRANSLATE_NOOP(
        "BadInput", "Linksfield gives no price for this number of periods: choose another number."
    ),
    ("amount", "empty"): QT_TRANSLATE_NOOP("BadInput", "Enter the amount paid, for example 12.36."),
    ("amount", "thousands"): QT_TRANSLATE_NOOP(
        "BadInput", "Write the amount without a thousands separator, for example 1234.50."
    ),
    ("amount", "not_a_number"): QT_TRANSLATE_NOOP("BadInput", "Enter the amount as a number, for example 12.36."),
    ("amount", "negative"): QT_TRANSLATE_NOOP("BadInput", "The amount cannot be negative: remove the minus sign."),
    ("amount", "zero"): QT_TRANSLATE_NOOP("BadInput", "The amount cannot be 0: enter what was actually paid."),
    ("amount", "too_many_decimals"): QT_TRANSLATE_NOOP("BadInput", "Too many decimals: {currency} has {decimals}."),
    ("amount", "too_large"): QT_TRANSLATE_NOOP("BadInput", "This amount is too large for one payment: check it."),
    ("currency", "empty"): QT_TRANSLATE_NOOP("BadInput", "Enter the three-letter currency code, for example GBP."),
    ("currency", "unknown_currency"): QT_TRANSLATE_NOOP(
        "BadInput", "{currency} is not a valid currency code. Enter three letters, for example GBP or USD."
    ),
    ("paid_at", "empty"): QT_TRANSLATE_NOOP("BadInput", "Enter when it was paid, for example 2026-11-23 14:02."),
    ("paid_at", "unreadable"): QT_TRANSLATE_NOOP(
        "BadInput", "Enter the time as year-month-day hour:minute, for example 2026-11-23 14:02."
    ),
    ("paid_at", "future"): QT_TRANSLATE_NOOP("BadInput", "The payment time is in the future: check the date."),
    ("paid_at", "too_old"): QT_TRANSLATE_NOOP(
        "BadInput", "The payment time is more than two years ago: check the year."
    ),
    ("pay_id", "empty"): QT_TRANSLATE_NOOP("BadInput", "Paste or enter a payId."),
    ("pay_id", "blanks"): QT_TRANSLATE_NOOP(
        "BadInput", "A payId has no spaces or hidden characters. Enter one payId at a time."
    ),
    ("pay_id", "too_long"): QT_TRANSLATE_NOOP(
        "BadInput", "This is too long for a payId: at most {maximum} characters. Paste the payId alone."
    ),
    ("pay_id", "is_a_card"): QT_TRANSLATE_NOOP(
        "BadInput", "This is a card number, not a payId. Look it up in the card field at the top."
    ),
    ("pay_type", "empty"): QT_TRANSLATE_NOOP("BadInput", "Enter the payment type that our shop recorded."),
    ("pay_type", "too_long"): QT_TRANSLATE_NOOP(
        "BadInput", "The payment type is too long: at most {maximum} characters."
    ),
    ("agent", "empty"): QT_TRANSLATE_NOOP("BadInput", "Enter your name: it is shown next to everything you do."),
    ("agent", "too_long"): QT_TRANSLATE_NOOP("BadInput", "Your name is too long: at most {maximum} characters."),
    ("open_cards", "too_many"): QT_TRANSLATE_NOOP(
        "BadInput", "{most} cards are open, each with entries or something unfinished. Close one first."
    ),
    ("link", "not_a_card_link"): QT_TRANSLATE_NOOP(
        "BadInput", "This link has no card number. It should be linksfield-console://card/ followed by the card number."
    ),
    ("link", "ticket"): QT_TRANSLATE_NOOP(
        "BadInput", "The ticket number in this link cannot be used. Look up the card and enter the ticket by hand."
    ),
    ("ticket", "empty"): QT_TRANSLATE_NOOP("BadInput", "Enter the ticket number."),
    ("ticket", "too_long"): QT_TRANSLATE_NOOP(
        "BadInput", "Ticket too long: at most {maximum} characters. The ticket number is enough."
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
    ("plan", "no_package"): QT_TRANSLATE_NOOP(
        "BadInput", "Linksfield's list lacks this plan's package code or type: it cannot be ordered by contract here."
    ),
    ("plan", "not_offered"): QT_TRANSLATE_NOOP(
        "BadInput", "Linksfield does not offer this plan for this card now. Choose another one."
    ),
    ("auto_renewal", "not_offered"): QT_TRANSLATE_NOOP(
        "BadInput", "This plan cannot renew automatically: switch auto-renewal off, or choose another plan."
    ),
    ("we_hold_the_money", "not_ticked"): QT_TRANSLATE_NOOP(
        "BadInput", 'Tick "Our shop has received this money": only orders paid to our own shop can be recorded.'
    ),
    ("order", "missing"): QT_TRANSLATE_NOOP("BadInput", "There is no order to send: fill in the order form again."),
    ("paid", "missing"): QT_TRANSLATE_NOOP(
        "BadInput", "Proof of payment is missing: enter payId, amount, payment type and payment time."
    ),
    ("payment_method", "missing"): QT_TRANSLATE_NOOP(
        "BadInput", "The customer's payment method is missing: enter it again."
    ),
    # -------------------------------------------------------------- profiles
    ("profile.name", "empty"): QT_TRANSLATE_NOOP("BadInput", "Enter a name for the profile."),
    ("profile.name", "too_long"): QT_TRANSLATE_NOOP(
        "BadInput", "The profile's name is too long: choose a shorter one."
    ),
    ("profile.name", "unprintable"): QT_TRANSLATE_NOOP(
        "BadInput", "The profile name has a hidden character: enter it again."
    ),
    ("profile.name", "duplicate"): QT_TRANSLATE_NOOP(
        "BadInput", "Another profile has this name already: choose another one."
    ),
    ("profile.*", "empty"): QT_TRANSLATE_NOOP("BadInput", "{field} is empty: fill it in."),
    ("profile.*", "too_long"): QT_TRANSLATE_NOOP("BadInput", "{field} is too long: shorten it."),
    ("profile.*", "duplicate"): QT_TRANSLATE_NOOP("BadInput", "{field} is used by another profile already: change it."),
    ("profile.*", "unknown_environment"): QT_TRANSLATE_NOOP(
        "BadInput", "The environment of this profile must be production, test (UAT) or custom: choose one."
    ),
    ("profile.*", "not_https"): QT_TRANSLATE_NOOP(
        "BadInput", "{field} must begin with https:// (encrypted); http is for this computer only."
    ),
    ("profile.*", "not_a_url"): QT_TRANSLATE_NOOP(
        "BadInput", "{field} is not an address: write it as https://host/path, with no spaces, password or ? in it."
    ),
    ("profile.*", "missing_url"): QT_TRANSLATE_NOOP(
        "BadInput", "{field} is missing: a custom profile needs all three addresses."
    ),
    ("profile.usage_unit", "unknown_unit"): QT_TRANSLATE_NOOP(
        "BadInput", "The unit of usage is bytes or MB, or empty: “{unit}” is neither."
    ),
    ("profile.*", "language"): QT_TRANSLATE_NOOP(
        "BadInput", "The language of Linksfield's answers is 0 or 1: choose one of them."
    ),
    ("profile.*", "mall_url_no_iccid"): QT_TRANSLATE_NOOP(
        "BadInput", "The shop's address needs {{iccid}} where the card number goes."
    ),
    ("profile.*", "wrong_type"): QT_TRANSLATE_NOOP(
        "BadInput", "{field} has the wrong format in this file: ask for the file again, or correct it."
    ),
    ("profile.*", "not_an_object"): QT_TRANSLATE_NOOP(
        "BadInput", "One entry in this file is not a profile: ask for the file again, or correct it."
    ),
    ("profile.*", "has_secret"): QT_TRANSLATE_NOOP(
        "BadInput",
        "A set-up file must not contain a partner code or other secret. Remove it, then choose the file again.",
    ),
    ("profile.*", "other"): QT_TRANSLATE_NOOP("BadInput", "{field} cannot be used like this: check it."),
    ("*", "not_text"): QT_TRANSLATE_NOOP(
        "BadInput", "Nothing was sent: {field} holds a character that cannot be sent. Ask Linksfield about it."
    ),
    ("partner_code", "empty"): QT_TRANSLATE_NOOP("BadInput", "Enter the partner code that Linksfield gave you."),
    ("partner_code", "line_break"): QT_TRANSLATE_NOOP("BadInput", "The partner code has a line break: paste one line."),
    ("partner_code", "too_long"): QT_TRANSLATE_NOOP(
        "BadInput", "This is too long for a partner code: paste the code alone."
    ),
    ("partner_code", "blanks"): QT_TRANSLATE_NOOP("BadInput", "The partner code has a space in it: take it out."),
    ("partner_code", "not_ascii"): QT_TRANSLATE_NOOP(
        "BadInput", "A partner code has only letters and digits. Enter it again."
    ),
    ("profiles_file", "damaged"): QT_TRANSLATE_NOOP(
        "BadInput",
        "The file with your profiles is damaged. A copy is kept as {kept}. Import a set-up file, or enter the "
        "profiles again.",
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
        "BadInput", "This set-up file contains a partner code or other secret. Remove it, then choose the file again."
    ),
    # -------------------------------------------------------------- what was found when the files were opened
    ("journal_file", "repaired"): QT_TRANSLATE_NOOP(
        "BadInput",
        "The activity file on this computer was slightly damaged and has been repaired. No entry is lost. If this "
        "appears again, have the disk checked.",
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
        "The file of followed payments is damaged and could not be set aside ({kept}). Follow again those you are "
        "still waiting for.",
    ),
    ("followed_file", "damaged"): QT_TRANSLATE_NOOP(
        "BadInput",
        "The file of followed payments is damaged. A copy is kept as {kept}. Follow again those you are still "
        "waiting for.",
    ),
    ("followed_file", "rows"): QT_TRANSLATE_NOOP(
        "BadInput",
        "Some followed payments could not be read ({count}); the others are still followed. A copy of the file is "
        "kept as {kept}. Follow again those you are still waiting for.",
    ),
    ("templates_file", "damaged"): QT_TRANSLATE_NOOP(
        "BadInput",
        "The file with your reply templates was damaged. It is kept aside as {kept}, and there are none for now.",
    ),
    ("templates_file", "stuck"): QT_TRANSLATE_NOOP(
        "BadInput",
        "The file with your reply templates could not be read or put aside ({kept}): there are none for now.",
    ),
    ("template.name", "empty"): QT_TRANSLATE_NOOP("BadInput", "Give the template a name."),
    ("template.name", "too_long"): QT_TRANSLATE_NOOP(
        "BadInput", "The template's name is too long: it has {maximum} letters at most."
    ),
    ("template.name", "taken"): QT_TRANSLATE_NOOP("BadInput", "Another template has this name."),
    ("template.name", "too_many"): QT_TRANSLATE_NOOP(
        "BadInput", "There are {maximum} templates already: remove one first."
    ),
    ("template.text", "empty"): QT_TRANSLATE_NOOP("BadInput", "Write the template in at least one language."),
    ("template.text", "too_long"): QT_TRANSLATE_NOOP(
        "BadInput", "The template is too long: it has {maximum} letters at most."
    ),
    ("template.text", "placeholders"): QT_TRANSLATE_NOOP(
        "BadInput",
        "Unknown: {names}. Available are {{card}}, {{tail}}, {{plan}}, {{ends}}, {{next}}, {{starts}} and {{amount}}.",
    ),
    ("template.text", "data"): QT_TRANSLATE_NOOP(
        "BadInput", "A template is for every card. Write placeholders in the place of this: {words}."
    ),
    ("template.text", "inner_words"): QT_TRANSLATE_NOOP(
        "BadInput", "Customers do not know these words: {words}. Say it without them."
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
        "The address must begin with https:// (so nobody can replace it); http is for this computer only.",
    ),
    ("update_address", "not_a_url"): QT_TRANSLATE_NOOP(
        "BadInput", "This is not an address. Write it as https://host/path, without spaces, password or ? in it."
    ),
    ("update_key", "not_a_key"): QT_TRANSLATE_NOOP(
        "BadInput",
        "This is not a public key: a public key is 64 digits and letters from a to f. Ask the people who sign for it.",
    ),
    # -------------------------------------------------------------- payments and notifications
    ("paid_at", "skipped"): QT_TRANSLATE_NOOP(
        "BadInput", "This time does not exist: clocks went forward that day. Check the hour."
    ),
    ("paid_at", "twice"): QT_TRANSLATE_NOOP(
        "BadInput", "This time occurred twice that day, when clocks went back: add the time zone, for example +01:00."
    ),
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
    ("pay_ids", "too_few"): QT_TRANSLATE_NOOP("BadInput", "Choose at least two payments to compare."),
    ("publishable_key", "not_test_key"): QT_TRANSLATE_NOOP(
        "BadInput", "Linksfield answered with a Stripe key that is not a test key: no page was opened."
    ),
    ("client_secret", "wrong_kind"): QT_TRANSLATE_NOOP(
        "BadInput", "Linksfield's answer does not fit what Stripe's page needs: no page was opened."
    ),
    ("script_url", "not_stripe"): QT_TRANSLATE_NOOP(
        "BadInput", "The page would have loaded a script that is not from Stripe, so it was not opened."
    ),
    ("email", "empty"): QT_TRANSLATE_NOOP("BadInput", "Enter the customer's e-mail address."),
    ("email", "shape"): QT_TRANSLATE_NOOP("BadInput", "This is not an e-mail address. Example: name@example.com."),
    ("notification_key_id", "empty"): QT_TRANSLATE_NOOP(
        "BadInput", "Enter the key ID: the part before the slash in X-LF-Signature."
    ),
    ("notification_key_id", "characters"): QT_TRANSLATE_NOOP(
        "BadInput", "A key ID has only letters, digits, dots, underscores and hyphens."
    ),
    ("notification_key_id", "too_long"): QT_TRANSLATE_NOOP(
        "BadInput", "Key ID too long: {count} characters, at most {maximum}."
    ),
    ("notification_key_id", "too_many"): QT_TRANSLATE_NOOP(
        "BadInput", "No more keys fit in the list of this profile: delete one that is not used any more."
    ),
    ("notification_key", "empty"): QT_TRANSLATE_NOOP("BadInput", "Enter or paste the key that Linksfield gave you."),
    ("notification_key", "not_hex"): QT_TRANSLATE_NOOP(
        "BadInput", "A notification key has only the characters 0-9 and a-f, in pairs."
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
    ("part_secret", "empty"): QT_TRANSLATE_NOOP("BadInput", "Enter the secret or the password."),
    ("part_secret", "line_break"): QT_TRANSLATE_NOOP(
        "BadInput", "A secret or a password is one line. Paste it without a line break."
    ),
    ("part_secret", "too_long_to_keep"): QT_TRANSLATE_NOOP(
        "BadInput", "This is too long for a keyring: {count} characters, at most {maximum}. Paste the secret only."
    ),
    ("order_id", "empty"): QT_TRANSLATE_NOOP("BadInput", "Linksfield gave this order no number."),
    ("qr_order", "empty"): QT_TRANSLATE_NOOP("BadInput", "Enter the number of the eSIM order."),
    ("shop_order", "empty"): QT_TRANSLATE_NOOP("BadInput", "Enter one of the three numbers."),
    ("group_id", "empty"): QT_TRANSLATE_NOOP("BadInput", "Enter the ID of the bundle group."),
}

FIELDS: dict[str, object] = {
    "profile.name": QT_TRANSLATE_NOOP("Fields", "The profile's name"),
    "profile.environment": QT_TRANSLATE_NOOP("Fields", "The environment"),
    "profile.vshop_url": QT_TRANSLATE_NOOP("Fields", "The address for plans and orders (vshop)"),
    "profile.csss_url": QT_TRANSLATE_NOOP("Fields", "The address of CSSS"),
    "profile.esim_qr_url": QT_TRANSLATE_NOOP("Fields", "The address of eSIM by QR code"),
    "profile.esim_qr_account": QT_TRANSLATE_NOOP("Fields", "The account of eSIM by QR code"),
    "profile.payment_url": QT_TRANSLATE_NOOP("Fields", "The address for payments"),
    "profile.topup_url": QT_TRANSLATE_NOOP("Fields", "The address for order details (topup)"),
    "profile.mall_url": QT_TRANSLATE_NOOP("Fields", "The shop's address"),
    "profile.language_code": QT_TRANSLATE_NOOP("Fields", "The language of Linksfield's answers"),
    "profile": QT_TRANSLATE_NOOP("Fields", "A profile in this file"),
}
