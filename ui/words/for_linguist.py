"""Words that no view of ours says itself, but Linguist must see: sample cards, what Qt leaves out."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

# As services/sandbox/sample_cards.py says them; a test compares.
SAMPLE_WORDS: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("SampleCards", "Nothing ordered yet, 214 plans to choose from."),
    QT_TRANSLATE_NOOP("SampleCards", "One plan in use with 12 days left, two more waiting behind it."),
    QT_TRANSLATE_NOOP(
        "SampleCards", "A plan in use with 9 days left, renewed automatically until the renewal is stopped."
    ),
    QT_TRANSLATE_NOOP(
        "SampleCards",
        "Paid at Linksfield, but the order is not on the card. Confirming the payment (/resultConfirm) is accepted; "
        "the order arrives 30 seconds of sandbox time later.",
    ),
    QT_TRANSLATE_NOOP("SampleCards", "Two payments, both paid, for one order: the customer was charged twice."),
    QT_TRANSLATE_NOOP("SampleCards", "Belongs to partner P000818 alone: refused for P000270."),
    QT_TRANSLATE_NOOP("SampleCards", "May buy 10,000 plans."),
    QT_TRANSLATE_NOOP("SampleCards", "Plans, and an order in use, with Chinese names."),
    QT_TRANSLATE_NOOP(
        "SampleCards",
        "Plans, and an order in use, whose names hold markup, formulas and control characters (19 digits).",
    ),
    QT_TRANSLATE_NOOP(
        "SampleCards", "The card of the documentation's verify, plan and recorded-order examples; nothing ordered yet."
    ),
    QT_TRANSLATE_NOOP(
        "SampleCards",
        "The card of the documentation's order list: one in use that ends today, two waiting (30 and 60 days).",
    ),
    QT_TRANSLATE_NOOP("SampleCards", "The card of the documentation's order reply; nothing ordered yet."),
    QT_TRANSLATE_NOOP(
        "SampleCards",
        "The card of the documentation's auto-renewal examples, with their numbers; a renewal is in force.",
    ),
)


def sample_words(purpose: str) -> str:
    """What a sample card is for, in the language shown."""
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
