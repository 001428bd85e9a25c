from __future__ import annotations

from ui.widgets import safe_text


def test_markup_and_shortcut_marks_are_disarmed() -> None:
    assert "&lt;b&gt; &amp;" in safe_text.tip_text("<b> &")
    assert safe_text.button_text("Bits & Pieces") == "Bits && Pieces"
