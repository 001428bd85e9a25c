"""Forged case files: whoever changes one makes the sums, the chain and even a seal fit, and is found out."""

from __future__ import annotations

import hashlib
import json
import random
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.services.writes.stage import FRESH, Stage, stage
from tests.tools.test_verify_case import busy, case
from tools import verify_case

OTHER = "89852420180910340793"


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path) as one:
        yield one


class Forger:
    """The members of a case file, to be changed at will; written again with everything made to fit."""

    def __init__(self, file: Path) -> None:
        self.target = file.with_name("forged.zip")
        with zipfile.ZipFile(file) as archive:
            self.members: list[tuple[str, bytes]] = [(name, archive.read(name)) for name in archive.namelist()]

    def json(self, name: str) -> Any:  # noqa: ANN401 - JSON of any kind
        return json.loads(dict(self.members)[name])

    def put(self, name: str, content: object) -> None:
        raw = content if isinstance(content, bytes) else json.dumps(content, ensure_ascii=False).encode()
        self.members = [(each, raw if each == name else old) for each, old in self.members]

    def sums(self) -> None:
        """Make the manifest's sums, number of events and head fit to what the other members are now."""
        manifest = self.json("manifest.json")
        for name, content in self.members:
            if name in manifest["files"]:
                manifest["files"][name] = hashlib.sha256(content).hexdigest()
        manifest["events"] = len(self.json("timeline.json"))
        self.put("manifest.json", manifest)

    def seal(self) -> None:
        """Make up a sealing event that fits, as somebody who can compute hashes does."""
        seal, content = self.json("seal.json"), dict(self.members)["manifest.json"]
        manifest = json.loads(content)
        seal["row"][15] = json.dumps({"card": manifest["card"], "manifest": hashlib.sha256(content).hexdigest()})
        reached = manifest["head"]
        for link in (*seal["links"], verify_case._content_hash(seal["row"])):
            reached = hashlib.sha256((reached + link).encode()).hexdigest()
        self.put("seal.json", {**seal, "hash": reached})

    def write(self) -> Path:
        with zipfile.ZipFile(self.target, "w") as archive:
            for name, content in self.members:
                archive.writestr(name, content)
        return self.target


def summary_rewritten(forger: Forger) -> None:
    forger.put("summary.html", dict(forger.members)["summary.html"].replace(b"PLACED", b"REFUSED"))


def calls_invented(forger: Forger) -> None:
    calls = forger.json("calls.json")
    forger.put("calls.json", [*calls, {**calls[0], "reply": "Linksfield says sorry"}])


def another_cards_name(forger: Forger) -> None:
    forger.put("manifest.json", {**forger.json("manifest.json"), "card": OTHER})


def another_ticket(forger: Forger) -> None:
    forger.put("manifest.json", {**forger.json("manifest.json"), "ticket": "SUP-2"})


def another_time(forger: Forger) -> None:
    forger.put("manifest.json", {**forger.json("manifest.json"), "made": "2020-01-01T00:00:00.000000Z"})


def an_event_hidden(forger: Forger) -> None:
    timeline, chain = forger.json("timeline.json"), forger.json("chain.json")
    hidden = timeline.pop(2)["row"]
    links = [verify_case._content_hash(hidden) if link == hidden[0] else link for link in chain["links"]]
    forger.put("timeline.json", timeline)
    forger.put("chain.json", {**chain, "links": links})


def all_events_removed(forger: Forger) -> None:
    forger.put("timeline.json", [])
    forger.put("chain.json", {"start": forger.json("manifest.json")["head"], "links": []})


def older_events_dropped(forger: Forger) -> None:
    timeline, chain = forger.json("timeline.json"), forger.json("chain.json")
    gone = timeline[1]["row"][0]
    after = chain["links"].index(gone) + 1
    forger.put("timeline.json", timeline[2:])
    forger.put("chain.json", {**chain, "start": timeline[1]["hash"], "links": chain["links"][after:]})


def an_event_told_otherwise(forger: Forger) -> None:
    """The whole chain is computed anew from there."""
    timeline, chain = forger.json("timeline.json"), forger.json("chain.json")
    timeline[0]["row"][12] = "SUP-9"
    rows, reached = {event["row"][0]: event for event in timeline}, chain["start"]
    for link in chain["links"]:
        content = verify_case._content_hash(rows[link]["row"]) if link in rows else link
        reached = hashlib.sha256((reached + content).encode()).hexdigest()
        if link in rows:
            rows[link]["hash"] = reached
    forger.put("timeline.json", timeline)
    forger.put("manifest.json", {**forger.json("manifest.json"), "head": reached})


def a_member_twice(forger: Forger) -> None:
    forger.members.append(("summary.html", b"<p>another summary</p>"))


def a_foreign_member(forger: Forger) -> None:
    forger.members.append(("letter.html", b"<p>from Linksfield</p>"))
    manifest = forger.json("manifest.json")
    manifest["files"]["letter.html"] = ""
    forger.put("manifest.json", manifest)


def a_folder(forger: Forger) -> None:
    forger.members.append(("more/", b""))


def an_empty_member(forger: Forger) -> None:
    forger.put("summary.html", b"")


def a_missing_member(forger: Forger) -> None:
    forger.members = [each for each in forger.members if each[0] != "calls.json"]
    manifest = forger.json("manifest.json")
    del manifest["files"]["calls.json"]
    forger.put("manifest.json", manifest)


def the_seal_taken_out(forger: Forger) -> None:
    forger.members = [each for each in forger.members if each[0] != "seal.json"]


FORGERIES = (
    summary_rewritten,
    calls_invented,
    another_cards_name,
    another_ticket,
    another_time,
    an_event_hidden,
    all_events_removed,
    older_events_dropped,
    an_event_told_otherwise,
    a_member_twice,
    a_foreign_member,
    a_folder,
    an_empty_member,
    a_missing_member,
    the_seal_taken_out,
)
STRUCTURE = FORGERIES[-6:]


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("resealed", [False, True], ids=["sums", "sums and seal"])
@pytest.mark.parametrize("forgery", FORGERIES)
def test_a_forgery_is_not_accepted_against_the_true_head_whatever_is_made_to_fit(
    pc: Stage, forgery: Callable[[Forger], None], resealed: bool
) -> None:
    file = busy(pc)
    head = pc.journal.head()
    assert verify_case.main([str(file), "--head", head]) == 0
    forger = Forger(file)
    forgery(forger)
    if "calls.json" in dict(forger.members):
        forger.sums()
    if resealed and "seal.json" in dict(forger.members):
        forger.seal()
    forged = str(forger.write())
    assert verify_case.main([forged, "--head", head]) == 1
    if not resealed or forgery in STRUCTURE:
        assert verify_case.main([forged]) == 1


def test_the_seal_of_another_case_file_of_the_same_journal_does_not_fit(pc: Stage) -> None:
    file = busy(pc)
    forger = Forger(file)
    other = Forger(case(pc, OTHER))
    forger.put("seal.json", other.json("seal.json"))
    assert verify_case.main([str(forger.write())]) == 1


def test_events_of_another_card_do_not_pass_for_those_of_this_one_even_with_a_made_up_seal(pc: Stage) -> None:
    forger = Forger(busy(pc))
    timeline = forger.json("timeline.json")
    for event in timeline:
        event["row"][7] = event["row"][7] and OTHER
    forger.put("timeline.json", timeline)
    with pytest.raises(verify_case.Unsound, match="about another card"):
        verify_case._check_cards([event["row"] for event in timeline], FRESH)


@pytest.mark.parametrize("where", ["before", "between", "comment"])
def test_what_is_hidden_beside_the_members_is_found(pc: Stage, where: str) -> None:
    file = busy(pc)
    forged = file.with_name("forged.zip")
    if where == "before":
        forged.write_bytes(b"<html>something else</html>" + file.read_bytes())
    else:
        forger = Forger(file)
        with zipfile.ZipFile(forger.write(), "a") as archive:
            archive.comment = b"call me" if where == "comment" else b""
            if where == "between":
                archive.writestr("hidden.html", b"for another unzipper")
                del archive.NameToInfo["hidden.html"]
                archive.filelist.pop()
    assert verify_case.main([str(forged)]) == 1


def test_no_damage_ends_in_a_traceback(pc: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    file = busy(pc)
    raw, chance = file.read_bytes(), random.Random(20261128)
    spoiled = file.with_name("spoiled.zip")
    for _ in range(300):
        damaged = bytearray(raw)
        for _ in range(chance.choice((1, 3, 20))):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        spoiled.write_bytes(bytes(damaged[: chance.choice((len(raw), chance.randrange(len(raw))))]))
        assert verify_case.main([str(spoiled)]) in (0, 1, 2)
    assert "Traceback" not in "".join(capsys.readouterr())


@pytest.mark.parametrize("member", sorted(verify_case.MEMBERS))
@pytest.mark.parametrize(
    "content", [b"[" * 100_000, b"null", b"7", b'{"row": 1}', b"\xff\xfe", b'{"files": []}', b"[1]"]
)
def test_members_of_any_content_are_refused_in_one_line(
    pc: Stage, member: str, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    forger = Forger(case(pc))
    forger.put(member, content)
    assert verify_case.main([str(forger.write())]) in (1, 2)
    said = "".join(capsys.readouterr()).strip()
    assert len(said.splitlines()) == 1
