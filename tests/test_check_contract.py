"""`main.py --check-contract` in a process of its own, as on the first day with a real account."""

from __future__ import annotations

import json
from pathlib import Path

from services.sandbox import Sandbox, sample_cards
from tests.programs import MAIN, run

RENEWING = {card.key: card for card in sample_cards()}["auto_renewing"].iccid


def write_profile(data: Path, sandbox: Sandbox) -> None:
    data.mkdir()
    urls = {"vshop_url": sandbox.vshop_url, "payment_url": sandbox.payment_url, "topup_url": sandbox.topup_url}
    profile = {"name": "Team", "environment": "custom", **urls}
    (data / "profiles.json").write_text(json.dumps({"profiles": [profile]}), encoding="utf-8")


def test_it_prints_what_differs_and_writes_what_may_be_sent(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with Sandbox(faults="singleQueryOrder=numbers") as sandbox:
        write_profile(data, sandbox)
        command = (*MAIN, "--check-contract", "--profile", "Team", "--card", RENEWING, "--data-dir", data)
        ended = run(tmp_path, *command, stdin=f"{sandbox.partner_code}\n")
        assert (ended.returncode, ended.stderr) == (1, "")
        assert "different: every value is a text, numbers too [orderList.orderStatus" in ended.stdout
        (written,) = data.glob("contract-*.json")
        assert ended.stdout.rstrip().endswith(str(written))
        text = written.read_text(encoding="utf-8")
        assert [secret for secret in (sandbox.partner_code, RENEWING) if secret in text] == []
        assert sandbox.partner_code not in ended.stdout
        sandbox.set_faults("")
        assert run(tmp_path, *command, stdin=f"{sandbox.partner_code}\n").returncode == 0


def test_without_a_partner_code_or_a_card_it_says_so(tmp_path: Path) -> None:
    ended = run(tmp_path, *MAIN, "--check-contract", "--profile", "Team")
    assert ended.returncode == 2
    assert "--card" in ended.stderr
    data = tmp_path / "data"
    with Sandbox() as sandbox:
        write_profile(data, sandbox)
        ended = run(tmp_path, *MAIN, "--check-contract", "--profile", "Team", "--card", RENEWING, "--data-dir", data)
    assert ended.returncode == 1
    assert "keyring" in ended.stderr
    assert list(data.glob("contract-*.json")) == []
