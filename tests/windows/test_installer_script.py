"""What the installer's script and the program have to say alike; this needs no Windows."""

from __future__ import annotations

import re

from tests.windows.machine import ROOT
from tools.shipping import NAME, TITLE
from ui.start.program_icon import APP_ID

SCRIPT = (ROOT / "packaging" / "windows" / f"{NAME}.nsi").read_text(encoding="utf-8")


def test_program_and_shortcut_have_the_same_names() -> None:
    defined = dict(re.findall(r'^!define (\w+) "([^"]*)"$', SCRIPT, re.MULTILINE))
    assert (defined["NAME"], defined["ID"], defined["APP_ID"]) == (TITLE, NAME, APP_ID)


def test_every_sentence_of_the_installer_is_there_in_both_languages() -> None:
    said = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", SCRIPT, re.MULTILINE)
    names = {name for name, _ in said}
    assert names
    assert set(said) == {(name, language) for name in names for language in ("ENGLISH", "SIMPCHINESE")}
