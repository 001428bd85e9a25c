"""Words that no view of ours says itself, but Linguist must see: sample cards, what Qt leaves out."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

# As services/sandbox/sample_cards.py says them; a test compares.
SAMPLE_WORDS: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("SampleCards", "Nothing ordered yet, 214 plans to choose from."),
    QT_TRANSLATE_NOOP("SampleCards", "One plan in use with 12 days left, two more waiting behind it."),
    QT_TRANSLATE_NOOP("SampleCards", "A plan in use with 9 days left, renewed automatically until stopped."),
    QT_TRANSLATE_NOOP(
        "SampleCards",
        "Paid to Linksfield, not delivered. Ask Linksfield to confirm the payment: the order arrives about 30 "
        "seconds later.",
    ),
    QT_TRANSLATE_NOOP("SampleCards", "Two payments, both paid, for one order: the customer was charged twice."),
    QT_TRANSLATE_NOOP("SampleCards", "Belongs to another partner (P000818): refused for P000270."),
    QT_TRANSLATE_NOOP("SampleCards", "May buy 10,000 plans."),
    QT_TRANSLATE_NOOP("SampleCards", "Plans, and an order in use, with Chinese names."),
    QT_TRANSLATE_NOOP(
        "SampleCards",
        "Plans and an order with unusual characters in their names (19 digits).",
    ),
    QT_TRANSLATE_NOOP("SampleCards", "Nothing ordered yet: record the order that was paid in your own shop."),
    QT_TRANSLATE_NOOP(
        "SampleCards",
        "One plan in use that ends today, two waiting. Add a note, look it up again: the timeline says who did what.",
    ),
    QT_TRANSLATE_NOOP("SampleCards", "Nothing ordered yet (card of the documentation's order reply)."),
    QT_TRANSLATE_NOOP(
        "SampleCards",
        "Auto-renewal is on (card of the documentation's examples).",
    ),
)
# What their customers say, in the order in which docs and guide name the jobs of an agent.
JOBS = (
    QT_TRANSLATE_NOOP("SampleCards", "I paid and nothing happened"),
    QT_TRANSLATE_NOOP("SampleCards", "I paid in your shop and nothing happened"),
    QT_TRANSLATE_NOOP("SampleCards", "Stop charging me"),
    QT_TRANSLATE_NOOP("SampleCards", "I want plan X"),
    QT_TRANSLATE_NOOP("SampleCards", "When does it end, what comes next?"),
    QT_TRANSLATE_NOOP("SampleCards", "What did your colleague do?"),
    QT_TRANSLATE_NOOP("SampleCards", "You charged me twice"),
)


def sample_words(purpose: str) -> str:
    """What a sample card is for, or what its customer says, in the language shown."""
    return QCoreApplication.translate("SampleCards", purpose)


# Found by looking: `tests/ui/words/test_translation.py` opens the dialogs.
LEFT_OUT: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("QFileDialog", "Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of type:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Alias"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Page &order:"),
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Pages &per sheet:"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Page &Set:"),
)
