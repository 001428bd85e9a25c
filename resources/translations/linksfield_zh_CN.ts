<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Linksfield Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For support staff who fix orders of Linksfield SIM cards by hand. This is not a Linksfield product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked the card up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for a payment&apos;s result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded a paid order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped auto-renewal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done from this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to Linksfield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked of Linksfield yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done to this card yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 200 calls since the program was started. Payment questions name no card: see All cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done from this PC since the program was started. Work on other PCs is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentDialog</name>
    <message>
        <source>Who is working here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name stands beside everything you do from this PC, so that colleagues see who to ask. It stays on this PC and is not sent to Linksfield.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerFrame</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadInput</name>
    <message>
        <source>Paste or type a card number (ICCID).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card number has digits only: look for a letter in it, such as O for 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card number is too short: digits found {count}, needed 18 to 22. Copy all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card number is too long: digits found {count}, allowed 18 to 22. Paste one number only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card number begins with 89; this one does not. Compare it with the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds more than one card number ({numbers}). Keep the one you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} looks like an order number, and this PC does not know its card. Paste the card number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} looks like a payId, and this PC does not know its card. Paste the card number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how many periods, such as 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods is a whole number in digits, such as 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only whole periods can be ordered, such as 1 or 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fewest periods for this plan are {minimum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most periods for this plan are {maximum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods cannot be 0: order at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods cannot be below zero: take the minus away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield gives no price for this number of periods: choose another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount that was paid, such as 12.36.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the amount with a point and no commas, such as 1.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is a number in digits, such as 12.36.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount cannot be below zero: take the minus away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount cannot be 0: type what was really paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount has too many decimals: {currency} is written with {decimals} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is too large to be one payment: check the digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the currency&apos;s three letters, such as GBP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{currency} is not a currency code in use. Use its three letters, such as GBP or USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type when it was paid, such as 2026-11-23 14:02.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time cannot be read: write it as year-month-day hour:minute, such as 2026-11-23 14:02.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of payment lies in the future: check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of payment lies more than two years back: check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or type a payId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payId has no spaces or hidden characters: type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a payId: at most {maximum} characters. Paste the payId alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a card number, not a payId. Look it up in the card field at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the payment type that your shop recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment type is too long: at most {maximum} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name: it stands beside everything you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is too long: at most {maximum} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} cards are open, and more do not fit: close one of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address does not name a card: linksfield-console://card/ and a card number is how one begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket in this address cannot be used: look the card up and type the ticket by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the ticket&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is too long: at most {maximum} characters. Its number is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield gives no price for this plan, so it cannot be ordered: choose another plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield gives prices for this plan that contradict each other: choose another plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price that Linksfield gives for this plan cannot be read: choose another plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan cannot renew by itself: switch auto-renewal off, or choose another plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick that we hold this money: only an order that our own shop was paid for can be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no order to send: fill in the order form again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof of payment is missing: give payId, amount, type and time of the payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s payment method is missing: enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s name is too long: choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s name has a hidden character in it: type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile has this name already: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is empty: fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is too long: shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is used by another profile already: change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment of this profile is none of production, UAT and custom: choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must begin with https:// so that nobody can read along; http is for this PC only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not an address: write it as https://host/path, with no spaces, password or ? in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is missing: a custom profile needs all three addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of Linksfield&apos;s answers is 0 or 1: choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s address needs {{iccid}} where the card number goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has the wrong form in this file: ask for the file again, or mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of this file is no profile: ask for the file again, or mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set-up file must hold no partner code or other secret: take it out and choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} cannot be used like this: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the partner code that Linksfield gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner code has a line break: paste one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a partner code: paste the code alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner code has a space in it: take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner code has plain letters and digits only: type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your profiles was damaged. It is kept aside as {kept}; import a set-up file or type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up file cannot be opened: check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a set-up file, or it is damaged: ask for it again, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no profiles in this file: choose another set-up file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This set-up file holds a partner code or other secret: take it out and choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used as it stands: check what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a call to see what was sent and what came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment: this is a long reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that this program does not know: {names}, and {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that this program does not know: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: Linksfield&apos;s documentation does not describe all of this call. What is sent, and how the reply is read, is this program&apos;s best guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented: Linksfield&apos;s documentation describes this call. It does not print the reply of every one: fields that this program does not know are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardBar</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card (ICCID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Linksfield lists no order in use on this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orders in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paid order waits. Unpaid ones are not listed by Linksfield.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orders waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it ends is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends about {day}, counted from the days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they all end is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first ends {first}, the last {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield does not say how long they last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} more; when they begin is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} more: about until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more has {state}, not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n order(s) could not be read whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No auto-renewal is in force on this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}. Next charge date: Linksfield does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}, 1 period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}, {count} periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the result...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, asked from this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payId of this card is known here. Payments says where one is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n payId(s) of this card known here: ask for the result.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardFrames</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Linksfield...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardIdle</name>
    <message>
        <source>Paste a card number above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything that holds one number will do, also a whole e-mail. An order number, payId or ticket that this PC knows finds its card as well. Then press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample cards to practise with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up {card}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Close this card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop auto-renewal...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done from this PC to this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done from this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was not looked up with profile {profile} yet. Press Look up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid card of {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERIFIED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit does not fit the number, but Linksfield knows the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield also says: {facts}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardTrouble</name>
    <message>
        <source>Likely causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the partner code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try my other profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT VALID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT KNOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card of {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. A digit is wrong: compare {card} with the card, digit by digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. A digit is wrong, most likely: the check digit of {card} does not fit. Compare it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. It is a card of another partner: one of your other profiles may know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Wrong environment: {profile} works with {environment}, and the card may live elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking with your other profiles...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other profile to try</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyForTicket</name>
    <message>
        <source>Copy to clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note as it will be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the note to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} copies this kind at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: internal note, English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: internal note, Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: customer reply, English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: customer reply, Chinese</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UAT: test system, no customer is charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE: nothing here is real</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be saved to {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Everything Linksfield returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {count} more: Copy takes them all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>The profile&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for plans and orders (vshop)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for recorded orders (top-up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of Linksfield&apos;s answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile in this file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter by any words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStartDialog</name>
    <message>
        <source>Welcome to Linksfield Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands beside everything you do from this PC, and is not sent to Linksfield.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise on the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample cards and a Linksfield that is only simulated on this computer. Nothing is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a set-up file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague gave you a profiles.json. You only type the partner code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to UAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield&apos;s own test system. No customer is charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The real cards and orders of your customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles can be changed later in the menu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended %n day(s) ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends in %n day(s), {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n day(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Nothing gets out: this PC may be offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield left {unanswered} of {asked} unanswered, else answers in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield answers in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorDialog</name>
    <message>
        <source>The last 200 calls. Partner code and sign are always masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to Linksfield, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions about a payment name no card: choose All cards to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked of Linksfield yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for ticket...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to begin...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewOrderPage</name>
    <message>
        <source>Show the plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the plans of this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a plan first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look a card up first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plans of this card could not be had: see the Plans tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one under Plans and press Order this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total: not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts: {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan costs {total}; you typed {paid}. Record what was really paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is being sent for this card: wait for its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the card before the review...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last order of this card got no answer: check what happened to it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoAnswer</name>
    <message>
        <source>Linksfield did not answer in time. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer took too long and was given up. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield is in trouble (HTTP status {status}). Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield&apos;s address sends us elsewhere, where we do not follow. Check the profile&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer is far too large and was not read. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer came that cannot be understood. See its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable answer came. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came. It may have been carried out: do not repeat it before you have checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer took too long. It may have been carried out: do not repeat it before you have checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke after sending. It may have been carried out: do not repeat it before you have checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield is in trouble (HTTP status {status}). It may have been carried out: do not repeat it before you have checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield&apos;s address sent us elsewhere instead of answering. It may have been carried out: do not repeat it before you have checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was too large to be read. It may have been carried out: do not repeat it before you have checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer came that does not name our order. It may have been carried out: do not repeat it before you have checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable answer came. It may have been carried out: do not repeat it before you have checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotAllowed</name>
    <message>
        <source>The profile {profile} is for looking only: nothing was sent. Use another profile to change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version changes nothing outside practice: nothing was sent. Use the practice profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Linksfield takes this is not documented, and the profile {profile} does not allow such calls: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not allowed with the profile {profile}: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotSent</name>
    <message>
        <source>Nothing was sent: {host} was not found. Check the network and the profile&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: {host} takes no connections now. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: {host} could not be reached in time. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: {host} could not prove who it is. Tell your IT; do not work around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the proxy of this network does not let {host} through. Tell your IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: this PC is offline. Connect it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: {host} could not be reached. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotSetUp</name>
    <message>
        <source>There is no profile yet. Add one, or practise without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile named {detail}. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {detail} holds for this run only: it cannot be changed or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written ({detail}). Choose another one or ask your IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console is not set up to do this yet. Check the profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotUnderstood</name>
    <message>
        <source>Linksfield&apos;s answer was empty. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answered, but not as Linksfield does. Check the network and the profile&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer has a form that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer says neither yes nor no. Look at its details, or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer is nested too deeply and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield answered about another card: nothing of it is shown. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield answered about another payment: nothing of it is shown. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer does not name our order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer has no list of orders: this does not mean that there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer has no list of plans: this does not mean that there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer cannot be understood. Look at its details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Card {card}: the order is being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {card}: the paid order is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {card}: the order is placed. It waits for the customer&apos;s payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {card}: auto-renewal is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {card}: auto-renewal was already off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {card}: whether auto-renewal is off is not known yet. Check it before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {card}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenCards</name>
    <message>
        <source>Open cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Another card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {card}, ticket {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderFormView</name>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew automatically until it is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payId of our shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We hold this money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-renewal needs a customer who pays Linksfield by card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan cannot renew by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield does not say whether this plan can renew by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes the money?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer pays Linksfield by card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have been paid already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 is the only value that Linksfield&apos;s documentation shows; its meaning is not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As our shop&apos;s record of the order has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this PC&apos;s time, such as 2026-11-23 14:02.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid just now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Not known yet: the orders of this card are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: an order on this card has a status that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about today: nothing is in use or waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %n other(s), on a day that cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {day}, after %n other(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n period(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {card} gets {plan} for {length}. The customer pays {money} by card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {card} gets {plan} for {length}. We have been paid {money} and tell Linksfield so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same plan is already waiting on this card. This adds another {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same plan was ordered for this card from here within the last 24 hours. Say why again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment was recorded for an order before. Say why it is recorded once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since you looked, orders have appeared on this card: {count}. Was it a colleague?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {card} was worked on lately, and its number is almost the same. Compare the digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order of this card is on its way or not known yet: check what happened to it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield answers slowly or not at all at the moment: an order sent now may stay without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan costs {expected}; you say that we were paid {paid}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} (could not be read whole)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders of this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not listed here: unpaid orders, and orders already used up. Data left on a plan is not known to this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the orders again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) with a state that is not known here: not on the timeline.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start dates of waiting orders are estimates: Linksfield gives only their length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look a card up to see its orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order is in use, and none is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield answered that it lists none. An unpaid order appears here once it is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known here as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders {card}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnerCodeDialog</name>
    <message>
        <source>Partner code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner code of {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code that Linksfield gave to your company.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteOffer</name>
    <message>
        <source>Look up card {card}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentAdvice</name>
    <message>
        <source>Not decided yet: the customer may still be paying. Do not order again; ask again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield says that this payment failed. Its order is delivered only if the customer pays after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield answers &quot;{status}&quot;, which is not known here. Do not take it for paid or failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paid} payments are paid, and on the card are orders: {orders}. Orders that are used up are not listed. If the customer bought only once, pass both payIds to whoever refunds: the console cannot refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid. Whether its order is on the card is not known yet: look at Orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid. Orders on the card: {count}. Linksfield does not say which payment an order belongs to: compare plan and dates under Orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, and an order of {plan} is on the card: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, and no order of {plan} is on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, and no order of it is on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was recorded from here. Ask for the orders again; then pass it on to Linksfield.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again in a few minutes, and refresh Orders. If nothing changes, pass payId, order number and card on to Linksfield: Copy for ticket has them. Linksfield took this money: never record it here as paid to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If its order is missing, pass payId and card on to Linksfield; never record it here as paid to us.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>payId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid at (Linksfield&apos;s time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, ordered from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, recorded from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, asked for here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-renewal in force</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentsPage</name>
    <message>
        <source>Payment id (payId)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments of this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy payId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again for the result of the selected payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payId of an order stands in our shop&apos;s record of it and in Linksfield&apos;s confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment of this card is known here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste its payId above. It stands in our shop&apos;s record of the order and in Linksfield&apos;s order confirmation, and begins with the partner code. The customer&apos;s card statement does not carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payments {card}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacedBox</name>
    <message>
        <source>Ask for the payment&apos;s result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what happened...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the result of this order&apos;s payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the orders of this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the order of {plan}...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan} is recorded as paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield confirmed it at {time}: {money}, paid to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is listed under Orders as soon as Linksfield has put it on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan} is ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield confirmed it at {time}. The customer has to pay {money}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for the customer&apos;s payment; it will not be listed under Orders until it is paid. Follow it under Payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what happened: until that is settled no other order can be sent for this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came. It may have been placed: do not order again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: {plan}, {money}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield refused the order of {plan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ordered. Your entries stay below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of {plan} was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan cannot be ordered: Linksfield&apos;s answer about it could not be read whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prices differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Filter by plan, area, country, price...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans of this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order this plan...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the plans again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look a card up to see the plans it may buy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield offers this card no plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered, and its list is empty: nothing can be ordered for this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} plans, as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} plans, as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans {card}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Look only: nothing can be ordered or stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also send calls that Linksfield&apos;s documentation leaves out in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https only; http is for this computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page where customers see their card. {iccid} stands for its number. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield does not say which is which; 1 is most likely English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for plans and orders (vshop)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for payments (payment)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for recorded orders (topup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of Linksfield&apos;s answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production: real customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UAT: Linksfield&apos;s test system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 (most likely English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 (most likely Chinese)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording an order that your own shop was paid for is such a call. Tick it only if Linksfield has agreed to it for your company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to go on with the code this profile already has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a set-up file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a set-up file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete profile...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the profile {name}? The partner code that the keyring keeps for it goes too. Nothing changes at Linksfield.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {names}. Type the partner code of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: {names}. Close without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved without any partner code: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not saved)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentCards</name>
    <message>
        <source>Recent cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cards were looked up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember recent cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear recent cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Linksfield refused it and gave no reason (code {code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield says: {message} (code {code})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenewalPage</name>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop auto-renewal...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop auto-renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the auto-renewal again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-renewal is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-renewal is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next charge date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield returned more than one record; this is the first of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this record could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look a card up to see its auto-renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No auto-renewal is in force on this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped from this PC by {agent}: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So Linksfield said at {time}. It does not say since when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching auto-renewal off...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-renewal was not switched off. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auto-renewal is in force all the same: compare its numbers before you stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was already off. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-renewal is off. Checked {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-renewal is off: Linksfield was asked again and no longer shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came to the request, but Linksfield shows auto-renewal off as of {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet: no usable answer came. Auto-renewal may already be off. Refresh before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>There is no ticket for this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept with the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the exact request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} records it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} places it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the form, nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request as it will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review is too old to be confirmed: go back and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payId of our shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the exact request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone from here. Linksfield puts the plan on the card as paid for by us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone from here. Nothing is charged until the customer pays; from then on it renews until the auto-renewal is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone from here. Nothing is charged until the customer pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record this paid order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place this order?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleCards</name>
    <message>
        <source>Nothing ordered yet, 214 plans to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One plan in use with 12 days left, two more waiting behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan in use with 9 days left, renewed automatically until the renewal is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid at Linksfield, but the order is not on the card. Confirming the payment (/resultConfirm) is accepted; the order arrives 30 seconds of sandbox time later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two payments, both paid, for one order: the customer was charged twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to partner P000818 alone: refused for P000270.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May buy 10,000 plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans, and an order in use, with Chinese names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans, and an order in use, whose names hold markup, formulas and control characters (19 digits).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the documentation&apos;s verify, plan and recorded-order examples; nothing ordered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the documentation&apos;s order list: one in use that ends today, two waiting (30 and 60 days).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the documentation&apos;s order reply; nothing ordered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the documentation&apos;s auto-renewal examples, with their numbers; a renewal is in force.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>This PC&apos;s keyring is locked. Unlock it, or type the partner code of {profile} for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partner code is kept for {profile} on this PC. Type it, for this run or to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC&apos;s keyring does not answer. Restart it, or type the partner code of {profile} for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC has no keyring. Type the partner code of {profile} for this run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretPart</name>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring: the partner code is forgotten when the program closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not answer: the partner code is forgotten when the program closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored by {backend} as readable text: anyone with access to this computer&apos;s files can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in this computer&apos;s keyring: {backend}. Never in a file of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the partner code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpFile</name>
    <message>
        <source>Choose a set-up file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a set-up file for colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In fields and dialogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the typed card up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm a reviewed order or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, keeping what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected row of a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideDetails</name>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the details of the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All returned fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>status {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatePanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Linksfield...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before an answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopRenewal</name>
    <message>
        <source>Linksfield&apos;s answer lacks the order number or the payId of this auto-renewal: it cannot be switched off from here. Ask Linksfield.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopRenewalDialog</name>
    <message>
        <source>Stop auto-renewal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ticket for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop auto-renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} stops it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {card} will no longer renew {plan} by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays: the plan in use runs to its end, and orders that wait still get their turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money is given back by this, and it cannot be undone from here: to renew again takes a new order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting, start not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting, from about {starts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting, about {starts} to {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{starts} to {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use, end not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use, ends today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use, was to end {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use, ends about {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use, ends {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Linksfield accepted the card: profile and partner code work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linksfield answered, so the connection works. It did not accept this card with this partner code. {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Type the partner code of {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the partner code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialPart</name>
    <message>
        <source>A card number to test with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is only verified: nothing is ordered or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Linksfield...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a card number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictAnnouncer</name>
    <message>
        <source>Card {card} is a valid card of {profile}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Linksfield Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Something went wrong in the console itself. The details are in its log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Something went wrong in this program. What you typed is still there; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to look this number up. Shown below: card {card}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit of this number does not fit: compare it with the card. Some genuine cards fail it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order is still on its way. The window closes as soon as it is answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
