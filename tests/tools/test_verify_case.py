"""A case file is checked without the program."""

from __future__ import annotations

import json
import subprocess
import sys
import tracemalloc
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from services.desk.case_file import write_case_file
from services.desk.done import DoneHere
from services.journal import JournalTrouble
from services.records import Environment
from services.sandbox import sample_cards
from services.writes.records import Place
from tests.services.writes.stage import FRESH, Stage, stage
from tools import verify_case


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path) as one:
        yield one


def case(pc: Stage, card: str = FRESH) -> Path:
    target = pc.folder / "case.zip"
    done = DoneHere(pc.journal, pc.fixes.unwritten)
    write_case_file(target, pc.journal, done, card, pc.calls, pc.clock.now(), ticket="SUP-<1>", word=str.upper)
    return target


def busy(pc: Stage) -> Path:
    pc.history.note(pc.subject("89852420180910340793"), pc.place(""), "look_up", "ok")
    pc.sandbox.set_faults("SynOrderInfo=drop-after")
    outcome = pc.order(paid=True)
    pc.history.note(pc.subject("89852420180910340793"), pc.place(""), "look_up", "somebody else's")
    pc.check(outcome)
    pc.fixes.decide_placed(outcome.intent.intent, "desk-1", '欧洲 \u2028 \x7f "quoted"')
    return case(pc)


def changed(file: Path, name: str, old: bytes, new: bytes) -> Path:
    """The same ZIP with one file altered, its sum made to fit as a careful forger would."""
    import hashlib

    with zipfile.ZipFile(file) as archive:
        files = {each: archive.read(each) for each in archive.namelist()}
    assert old in files[name]
    files[name] = files[name].replace(old, new)
    if name != "manifest.json":
        manifest = json.loads(files["manifest.json"])
        manifest["files"][name] = hashlib.sha256(files[name]).hexdigest()
        files["manifest.json"] = json.dumps(manifest).encode()
    target = file.with_name("forged.zip")
    with zipfile.ZipFile(target, "w") as archive:
        for each, content in files.items():
            archive.writestr(each, content)
    return target


def test_a_case_file_is_sound_and_ends_in_the_journals_head(pc: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    file = busy(pc)
    assert verify_case.main([str(file), "--head", pc.journal.head()]) == 0
    assert FRESH in capsys.readouterr().out


def test_it_is_checked_by_python_alone(pc: Stage, tmp_path: Path) -> None:
    file, tool = busy(pc), tmp_path / "verify_case.py"
    tool.write_bytes(Path(verify_case.__file__).read_bytes())
    command = [sys.executable, "-I", "-S", str(tool), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=50, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_it_shows_nothing_of_other_cards(pc: Stage) -> None:
    with zipfile.ZipFile(busy(pc)) as archive:
        content = b"".join(archive.read(name) for name in archive.namelist())
    assert b"somebody else's" not in content
    assert b"89852420180910340793" not in content


def test_its_calls_are_redacted_and_its_summary_is_escaped(pc: Stage) -> None:
    with zipfile.ZipFile(busy(pc)) as archive:
        calls, summary = archive.read("calls.json").decode(), archive.read("summary.html").decode()
    assert "SynOrderInfo" in calls
    assert f'\\"{pc.sandbox.partner_code}\\"' not in calls
    assert "SUP-&lt;1&gt;" in summary


def test_its_summary_says_what_was_done_for_how_much_how_it_stands_and_that_it_is_practice(pc: Stage) -> None:
    with zipfile.ZipFile(busy(pc)) as archive:
        summary = archive.read("summary.html").decode()
    write = pc.done.listed(FRESH)[0]
    assert write.money is not None
    for text in (
        "<h1>SANDBOX</h1>",
        "<td>RECORD_ORDER</td>",
        f"<td>{write.plan_name} x 1</td>",
        f"<td>{write.money.amount:f} {write.money.currency}</td>",
        # How it stands now, and no longer that it was unknown.
        "<td>PLACED</td>",
        "quoted&quot;",
        write.order_no,
        write.pay_id,
    ):
        assert text in summary, text
    assert "UNKNOWN" not in summary


def test_its_summary_names_the_host_that_is_not_linksfields(pc: Stage) -> None:
    place = Place(Environment.NOT_LINKSFIELD, "https://wx.linksfield.net.evil.example/vshop", "1")
    pc.history.note(pc.subject(FRESH), place, "look_up", "ok")
    with zipfile.ZipFile(case(pc)) as archive:
        summary = archive.read("summary.html").decode()
    assert "<h1>NOT_LINKSFIELD (wx.linksfield.net.evil.example)</h1>" in summary
    assert ", NOT_LINKSFIELD (wx.linksfield.net.evil.example)</td>" in summary


def test_questions_by_the_cards_own_numbers_are_in_it_and_no_others(pc: Stage) -> None:
    other = next(pay_id for card in sample_cards() if card.key == "paid_twice" for pay_id in card.pay_ids)
    pc.client("").payment_result(other)
    with zipfile.ZipFile(busy(pc)) as archive:
        calls = json.loads(archive.read("calls.json"))
    without_card = {call["endpoint"] for call in calls if not call["iccid"]}
    assert without_card == {"resultQuery", "mallOrder"}
    assert other not in json.dumps(calls)


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("timeline.json", b"desk-1", b"desk-2"),
        ("timeline.json", b'"hash":"', b'"hash":"0'),
        ("chain.json", b'"start":"', b'"start":"0'),
        ("manifest.json", b'"head": "', b'"head": "0'),
        ("manifest.json", b'"summary.html"', b'"other.html"'),
    ],
)
def test_a_change_is_found_even_if_the_sums_were_made_to_fit(pc: Stage, name: str, old: bytes, new: bytes) -> None:
    assert verify_case.main([str(changed(busy(pc), name, old, new))]) == 1


def test_a_summary_changed_without_its_sum_is_found(pc: Stage) -> None:
    file = busy(pc)
    with zipfile.ZipFile(file) as archive:
        files = {each: archive.read(each) for each in archive.namelist()}
    with zipfile.ZipFile(file, "w") as archive:
        for each, content in files.items():
            archive.writestr(each, content + (b" " if each == "summary.html" else b""))
    assert verify_case.main([str(file)]) == 1


def test_another_head_than_the_one_noted_is_not_sound(pc: Stage) -> None:
    assert verify_case.main([str(busy(pc)), "--head", "0" * 64]) == 1


def test_a_long_history_is_written_in_little_memory(pc: Stage) -> None:
    writer = pc.journal._writer
    assert writer is not None
    writer.execute("PRAGMA synchronous = OFF")
    for number in range(1500):
        pc.history.note(pc.subject(), pc.place(""), "look_up", "ok", detail=f"{number}" + "x" * 3000)
    tracemalloc.start()
    file = case(pc)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert verify_case.main([str(file)]) == 0
    with zipfile.ZipFile(file) as archive:
        assert len(json.loads(archive.read("timeline.json"))) == 1500
        assert archive.getinfo("timeline.json").file_size > 4_500_000
    # The summary waits in memory up to 256 KiB; of the events themselves only a few are there at a time.
    assert most < 2_500_000


def test_what_happened_while_it_was_written_lies_between_its_head_and_its_seal(pc: Stage) -> None:
    busy(pc)

    def word(code: str) -> str:
        if code == "card":
            pc.history.note(pc.subject(), pc.place(""), "look_up", "meanwhile")
        return code

    target = pc.folder / "case.zip"
    seal = write_case_file(target, pc.journal, pc.done, FRESH, pc.calls, pc.clock.now(), agent="desk-1", word=word)
    assert verify_case.main([str(target), "--head", seal]) == 0
    assert seal == pc.journal.head()
    with zipfile.ZipFile(target) as archive:
        assert len(json.loads(archive.read("seal.json"))["links"]) == 1
        assert b"meanwhile" not in archive.read("timeline.json")


def test_a_case_file_that_cannot_be_sealed_is_not_written_and_the_one_before_stays(pc: Stage) -> None:
    file = busy(pc)
    before = file.read_bytes()
    pc.journal.move_out(pc.folder / "moved", "desk-1")
    with pytest.raises(JournalTrouble, match="moved_away"):
        case(pc)
    assert file.read_bytes() == before
    assert [path for path in pc.folder.iterdir() if path.name.startswith(".case")] == []


def test_a_card_without_events_makes_an_empty_case_file(pc: Stage) -> None:
    busy(pc)
    assert verify_case.main([str(case(pc, "89860220190905123941"))]) == 0


@pytest.mark.parametrize("content", [b"", b"no zip at all", None])
def test_what_is_no_case_file_is_said_so(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "file.zip"
    if content is None:
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr("manifest.json", "{}")
    else:
        file.write_bytes(content)
    assert verify_case.main([str(file)]) == 2
