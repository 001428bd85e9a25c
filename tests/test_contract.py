"""What scripts and packagers rely on, end to end, and what docs/contracts.md says of it."""

from __future__ import annotations

import argparse
import json
import re
import shlex
import sys
from pathlib import Path

import pytest

from services.journal.writer_lock import FILE_NAME as LOCK
from services.records import Profile
from services.sandbox import sample_cards
from services.setup.profiles import ProfileBook
from services.setup.vault import SERVICE
from services.start.command_line import Options, parser
from services.start.folders import Folders
from tests.programs import MAIN, ROOT, SANDBOX, running
from tests.services.setup.test_vault_secret_service import INSIDE, said_inside
from tests.support import require_tools

IN_USE = next(card for card in sample_cards() if card.key == "in_use_two_waiting")
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRACTS = (ROOT / "docs" / "contracts.md").read_text(encoding="utf-8")
CODE = "P000270"


def profiles(port: str) -> dict[str, object]:
    """A profiles.json as the contract describes it, with keys that this version does not know."""
    urls = {f"{base}_url": f"http://127.0.0.1:{port}/{base}" for base in ("vshop", "payment", "topup")}
    nowhere = {f"{base}_url": "http://127.0.0.1:9/none" for base in ("vshop", "payment", "topup")}
    flags = {"language_code": "1", "mall_url": "", "read_only": True, "assumed_calls": False}
    return {
        "profiles": [
            {"name": "Nowhere", "environment": "custom", **nowhere},
            {"name": "Europe", "environment": "custom", **urls, **flags, "colour": "blue"},
        ],
        "company": "of the future",
    }


def in_a_session(home: Path, *commands: str) -> str:
    """Run shell commands in a D-Bus session with an open Secret Service; what they print."""
    script = "export QT_QPA_PLATFORM=offscreen; " + " && ".join(commands)
    return said_inside(home, "sh", "-c", INSIDE, "sh", "-c", script)


@pytest.mark.system
def test_a_custom_profile_works_with_a_secret_from_a_real_secret_service(tmp_path: Path) -> None:
    require_tools("dbus-run-session", "gnome-keyring-daemon")
    program, data = shlex.join(MAIN), tmp_path / "data"
    data.mkdir()
    with running(tmp_path, (*SANDBOX, "--port", "0")) as sandbox:
        assert sandbox.stdout is not None
        port = sandbox.stdout.readline().split(":")[2].split("/")[0]
        (data / "profiles.json").write_text(json.dumps(profiles(port)), encoding="utf-8")
        said = in_a_session(
            tmp_path,
            f"printf {CODE} | {program} --set-secret Europe",
            shlex.join((sys.executable, "-c", f"import keyring; print(keyring.get_password({SERVICE!r}, 'Europe'))")),
            f"{program} --data-dir {data} --profile Europe --card {IN_USE.iccid} --ticket T-1 --quit-after-look-up",
        )
    kept, stored, looked_up = said.splitlines()
    assert kept == "Kept in the keyring for profile Europe."
    assert stored == CODE
    assert json.loads(looked_up) == {"verdict": "rows", "orders": 3, "renewal": "empty", "plans": 60}
    for file in (path for path in data.rglob("*") if path.is_file()):
        assert CODE.encode() not in file.read_bytes()


def test_profiles_of_the_contract_are_read_and_unknown_keys_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "profiles.json"
    path.write_text(json.dumps(profiles("1")), encoding="utf-8")
    book = ProfileBook(path)
    assert book.load().problems == ()
    assert book.find("Europe") == Profile(
        name="Europe",
        environment="custom",
        vshop_url="http://127.0.0.1:1/vshop",
        payment_url="http://127.0.0.1:1/payment",
        topup_url="http://127.0.0.1:1/topup",
        read_only=True,
        extras={"colour": "blue"},
    )
    book.add(Profile(name="Third", environment="uat"))
    written = json.loads(path.read_text(encoding="utf-8"))
    assert written["company"] == "of the future"
    assert written["profiles"][1]["colour"] == "blue"


# ------------------------------------------------------------------ what is written


def test_every_option_of_the_program_is_in_the_contracts() -> None:
    for action in parser()._actions:
        for option in action.option_strings:
            assert action.help == argparse.SUPPRESS or option in ("-h", "--help") or f"{option}" in CONTRACTS


@pytest.mark.parametrize("program", ["sandbox", "notifications"])
def test_every_option_of_what_is_started_alone_is_in_the_contracts(program: str) -> None:
    source = (ROOT / "services" / program / "__main__.py").read_text(encoding="utf-8")
    (row,) = re.findall(rf"^\| `python -m services\.{program} --port.*$", CONTRACTS, re.MULTILINE)
    options = set(re.findall(r'"(--[a-z-]+)"', source)) - {"--list-cards"}
    assert "--port" in options
    assert sorted(option for option in options if option not in row) == []


def test_everything_that_is_started_by_itself_is_in_the_contracts() -> None:
    started = [path.parent.name for path in (ROOT / "services").rglob("__main__.py")]
    assert len(started) > 1
    assert [name for name in started if f"`python -m services.{name} " not in CONTRACTS] == []


def test_every_key_of_a_profile_is_in_the_contracts() -> None:
    keys = [field for field in Profile.__struct_fields__ if field != "extras"]
    assert [key for key in keys if f"`{key}`" not in CONTRACTS] == []


def test_every_file_of_the_data_folder_is_in_the_contracts(tmp_path: Path) -> None:
    files = [path for path in vars(Folders(tmp_path)).values() if isinstance(path, Path) and path.suffix]
    assert len(files) > 4
    names = [path.relative_to(tmp_path).as_posix() for path in files]
    assert [name for name in (*names, LOCK, "notifications/journal.sqlite3") if f"`{name}`" not in CONTRACTS] == []
    assert f"service `{SERVICE}`" in CONTRACTS


def test_the_readme_leads_to_the_contracts() -> None:
    assert {"docs/contracts.md", "docs/widget-names.md"} <= set(re.findall(r"\]\(([^)#]+)\)", README))


def test_the_readmes_commands_are_those_of_continuous_integration() -> None:
    commands = re.findall(r"^ {4}(pip install uv && uv run .+)$", README, re.MULTILINE)
    assert commands == ["pip install uv && uv run main.py --sandbox", "pip install uv && uv run pytest"]
    assert f"'{commands[1]}'" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_what_a_bare_linux_desktop_needs_is_what_continuous_integration_installs() -> None:
    wanted = re.findall(r"^ {4}sudo apt-get install (.+)$", README, re.MULTILINE)[0].partition(" && ")[0].split()
    assert [package for package in wanted if package not in (ROOT / ".ci" / "run").read_text(encoding="utf-8")] == []


def test_a_start_without_arguments_has_the_options_that_the_parser_would_give() -> None:
    filled, plain = parser().parse_args([], Options()), Options()
    names = vars(parser().parse_args([]))
    assert {name: getattr(filled, name) for name in names} == {name: getattr(plain, name) for name in names}
    assert names == {name: getattr(plain, name) for name in names}
