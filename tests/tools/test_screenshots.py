from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.programs import run

EXPECTED = {
    "idle", "card", "orders", "payments", "activity", "copy-for-ticket", "card-refused", "plans", "plans-filtered",
    "new-order", "review", "order-placed", "payments-twice", "renewal", "stop-renewal", "renewal-stopped", "profiles",
    "agent", "partner-code", "first-start", "about", "keys", "inspector",
}  # fmt: skip


@pytest.mark.system
@pytest.mark.timeout(420)
def test_every_tab_and_dialog_is_pictured_in_light_and_dark_and_in_every_language(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    ended = run(tmp_path, sys.executable, "-m", "tools.screenshots", folder, timeout=400)
    assert ended.returncode == 0, ended.stderr
    taken = {path.stem: path.read_bytes() for path in folder.glob("*.png")}
    looks = [f"{theme}-{language}" for language in ("en", "zh_CN") for theme in ("light", "dark")]
    assert {f"{name}-{look}" for name in EXPECTED for look in (*looks, "light-pseudo")} <= set(taken)
    # No two stops look the same: each picture shows what its name says, not what stood there before.
    assert len(set(taken.values())) == len(taken)
