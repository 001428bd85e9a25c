"""Nothing is cut off, out of reach, faint, covered or silent: at every stop, on every screen, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.beside import BESIDE, Runs, begun
from tools.look.__main__ import Seen, checked_apart
from tools.looks import LOOKS

# Those whose screens are their own, and those whose texts are longer, larger or heard; the other theme of each
# language is among them.
CHECKED = [name for name, look in LOOKS.items() if look.screen or look.heard or look.text or look.language == "pseudo"]


@pytest.fixture(scope="module")
def checks(request: pytest.FixtureRequest) -> Iterator[Runs[tuple[int, list[Seen]]]]:
    """All looks that are to be checked, each in a process of its own."""
    with begun(ThreadPoolExecutor(BESIDE), request, ("look",), checked_apart) as running:
        yield running


@pytest.mark.system
@pytest.mark.timeout(600)
@pytest.mark.parametrize("look", CHECKED)
def test_nothing_is_wrong_at_any_stop(checks: Runs[tuple[int, list[Seen]]], look: str) -> None:
    stops, faults = checks[look,].result()
    assert "\n".join(f"{seen.stop}: {seen.kind}: {seen.part}: {seen.what}" for seen in faults) == ""
    assert stops >= 50


def test_both_themes_and_both_languages_are_checked() -> None:
    looks = [LOOKS[name] for name in CHECKED]
    assert {(look.theme, look.language) for look in looks} >= {("light", "en"), ("dark", "zh_CN"), ("light", "zh_CN")}
    assert {tuple(look.screen) for look in looks if look.screen} == {(1024, 640), (1366, 688), (911, 432), (1920, 1000)}
