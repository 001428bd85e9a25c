"""Reading the manifest over real sockets, and what follows from the last good one."""

from __future__ import annotations

import json
import ssl
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path

import pytest
from msgspec.structs import replace

from services.errors import NotAllowed, NotSent
from services.mall.client import MallClient
from services.records import Profile
from services.setup.settings import Settings
from services.setup.systems import PRODUCTION_BASES
from services.start.folders import Folders
from services.start.open_desk import open_desk
from services.support.manifest import read_manifest
from services.support.updates import UpdateFile, Updates, UpdateState
from services.wire.transport import Transport
from services.writes.states import State, What
from tests.services.desk.office import Office
from tests.services.mall.servers import Answer, ScriptedServer, body, close, dribble, hang, http_bytes
from tests.services.support.manifests import KEY, LOCKING, OTHER_KEY, manifest, signed_manifest

Serve = Callable[..., ScriptedServer]
Transports = Callable[..., Transport]
START = datetime(2026, 11, 28, 14, 5, tzinfo=UTC)


class Pc:
    """A PC with an address in its settings and a data folder; `updates` is one start of the program."""

    def __init__(self, folder: Path, transport: Transport) -> None:
        self.address = self.key = ""
        self.now = START
        self.path = folder / "updates.json"
        self.transport = transport
        self.updates = self.start()

    def start(self, own: str = "0.1.0") -> Updates:
        self.file = UpdateFile(self.path, lambda: self.now)
        self.updates = Updates(self.file, lambda: self.address, self.transport, lambda: self.now, own, lambda: self.key)
        return self.updates


@pytest.fixture
def pc(tmp_path: Path, transports: Transports) -> Pc:
    return Pc(tmp_path, transports(total=20, read=10))


def known(updates: Updates) -> tuple[str, str]:
    """The newer version that is told of, and the one that production needs."""
    return (updates.newer.version if updates.newer else ""), updates.required()


# ------------------------------------------------------------------ reading


def test_without_an_address_nothing_is_ever_due(pc: Pc) -> None:
    assert not pc.updates.is_due()
    assert not pc.updates.read_if_due()
    assert not pc.path.exists()


def test_a_newer_version_is_told_of_and_locks_nothing(pc: Pc, serve: Serve) -> None:
    server = serve(body(manifest()))
    pc.address = f"{server.url}/console.json"
    assert pc.updates.read_if_due()
    assert known(pc.updates) == ("9.1.0", "")
    assert (pc.updates.state.read_at, pc.updates.state.trouble) == (START, "")
    (request,) = server.received
    assert (request.line, request.body) == ("GET /console.json HTTP/1.1", b"")


@pytest.mark.parametrize("own", ["9.1.0", "9.1", "9.2", "10.0rc1"])
def test_one_that_is_not_newer_is_not_told_of(pc: Pc, serve: Serve, own: str) -> None:
    pc.address = serve(body(manifest())).url
    pc.start(own).read()
    assert known(pc.updates) == ("", "")


def test_it_is_read_once_a_day_whatever_came_of_it(pc: Pc, serve: Serve) -> None:
    server = serve(body(manifest()), body(b"no"), body(manifest()))
    pc.address = server.url
    pc.updates.read_if_due()
    for hours, tries in ((23, 1), (24, 2), (47, 2), (48, 3)):
        pc.now = START + timedelta(hours=hours)
        pc.updates.read_if_due()
        assert len(server.received) == tries
    assert not pc.start().is_due()
    # A clock that was set back must not stop it for years.
    pc.now = START
    assert pc.updates.is_due()


def test_a_new_address_is_read_at_once(pc: Pc, serve: Serve) -> None:
    pc.address = serve(body(manifest())).url
    pc.updates.read()
    pc.address = serve(body(manifest(version="9.2"))).url
    assert known(pc.updates) == ("", "")
    assert pc.updates.read_if_due()
    assert known(pc.updates) == ("9.2", "")


def test_with_a_key_only_what_it_signed_is_believed(pc: Pc, serve: Serve) -> None:
    """Whoever rules the manifest's host could announce a version that is none."""
    replaced = signed_manifest(version="9.1.0").replace(b'"9.1.0"', b'"9.9.0"')
    pc.address = serve(*map(body, (manifest(), replaced, signed_manifest(version="9.2")))).url
    pc.key = KEY
    for trouble in ("not_signed", "bad_signature"):
        assert pc.updates.read().trouble == trouble
        assert (known(pc.updates), pc.updates.state.manifest) == (("", ""), None)
    assert pc.updates.read().trouble == ""
    assert known(pc.start()) == ("9.2", "")


def test_a_key_that_is_none_believes_nothing_and_is_said(pc: Pc, serve: Serve) -> None:
    pc.address, pc.key = serve(body(signed_manifest())).url, "a key"
    assert pc.updates.read().trouble == "bad_key"
    assert known(pc.updates) == ("", "")


def test_a_key_that_is_set_later_asks_again_and_forgets_what_it_did_not_sign(pc: Pc, serve: Serve) -> None:
    pc.address = serve(*map(body, (manifest(version="9.9"), signed_manifest()))).url
    pc.updates.read()
    assert known(pc.updates) == ("9.9", "")
    pc.key = KEY
    assert known(pc.updates) == ("", "")
    assert pc.updates.read_if_due()
    assert known(pc.updates) == ("9.1.0", "")
    pc.key = OTHER_KEY
    assert known(pc.updates) == ("", "")


def test_a_lock_holds_whatever_becomes_of_the_key(pc: Pc, serve: Serve) -> None:
    """Else anybody at the PC could end it by setting one."""
    pc.address = serve(*map(body, (LOCKING, manifest(), signed_manifest()))).url
    pc.updates.read()
    pc.key = KEY
    assert pc.updates.read().trouble == "not_signed"
    assert known(pc.updates) == ("", "9.0")
    assert known(pc.start()) == ("", "9.0")
    pc.updates.read()
    assert known(pc.updates) == ("9.1.0", "")


def test_what_comes_once_another_key_was_set_is_not_believed(pc: Pc, serve: Serve) -> None:
    pc.address = serve(body(manifest())).url
    found = pc.updates.read()
    pc.start()
    pc.path.unlink()
    pc.start()
    pc.key = KEY
    pc.updates.take(found)
    assert pc.updates.state.manifest is None


def test_over_tls_it_is_read_where_the_certificate_is_trusted(
    pc: Pc, serve: Serve, server_tls: ssl.SSLContext, trusting: ssl.SSLContext, transports: Transports, tmp_path: Path
) -> None:
    server = serve(body(LOCKING), tls=server_tls)
    address = f"https://localhost:{server.port}/console.json"
    pc.address = address
    assert (pc.updates.read().trouble, known(pc.updates)) == ("tls", ("", ""))
    trusted = Pc(tmp_path, transports(ssl_context=trusting))
    trusted.address = address
    assert (trusted.updates.read().trouble, known(trusted.updates)) == ("", ("9.1.0", "9.0"))


@pytest.mark.parametrize("address", ["http://example.com/a.json", "ftp://127.0.0.1/", "http://localhost@example.com/"])
def test_nobody_is_asked_without_tls_but_this_pc(tmp_path: Path, transports: Transports, address: str) -> None:
    def never(url: str) -> str:
        raise AssertionError(url)

    pc = Pc(tmp_path, transports(proxy_for=never))
    pc.address = address
    assert pc.updates.read().trouble in ("not_https", "not_a_url")


GOOD = http_bytes(LOCKING)


@pytest.mark.parametrize(
    ("answer", "trouble", "limits"),
    [
        (body(b"", "302 Found", "Location: https://example.com/"), "redirect", {}),
        (body(LOCKING, "404 Not Found"), "status", {}),
        (body(b"<html>"), "not_json", {}),
        (body(LOCKING[:-1]), "not_json", {}),
        (body(manifest(minimum_safe_version="99")), "minimum_safe_version", {}),
        (body(manifest(minimum_safe_version="9.0", link="http://example.com/")), "link", {}),
        (body(b" " * 65_537 + LOCKING), "too_large", {}),
        (close, "cut", {}),
        (hang, "timeout", {"read": 0.3}),
        (dribble(b"HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n\r\n", b" "), "deadline", {"total": 1.5}),
    ],
    ids=("redirect", "404", "html", "cut json", "minimum", "link", "large", "cut", "silent", "slow"),
)
def test_what_cannot_be_read_changes_nothing_and_is_said(
    pc: Pc, serve: Serve, transports: Transports, answer: Answer, trouble: str, limits: dict[str, float]
) -> None:
    pc.address = serve(body(manifest()), answer, body(manifest())).url
    before = pc.updates.read()
    pc.now += timedelta(days=1)
    patient, pc.transport = pc.transport, transports(**{"total": 20, "read": 10} | limits)
    after = pc.start().read()
    pc.transport = patient
    assert (after.trouble, after.tried_at) == (trouble, pc.now)
    assert (after.manifest, after.read_at, after.address) == (before.manifest, before.read_at, before.address)
    assert known(pc.updates) == ("9.1.0", "")
    assert pc.start().read().trouble == ""


def test_nothing_is_kept_once_the_program_ends(pc: Pc, serve: Serve) -> None:
    pc.address = serve(body(LOCKING)).url
    pc.updates.close()
    pc.updates.read()
    assert not pc.path.exists()


# ------------------------------------------------------------------ the lock


def test_the_lock_holds_over_a_restart_and_ends_with_a_program_that_is_new_enough(pc: Pc, serve: Serve) -> None:
    pc.address = serve(body(LOCKING)).url
    pc.updates.read()
    assert [pc.start(own).required() for own in ("0.1.0", "9.0rc1", "9.0", "9.1.0")] == ["9.0", "9.0", "", ""]


@pytest.mark.parametrize("address", ["", "http://127.0.0.1:9/"])
def test_the_lock_does_not_go_with_its_address(pc: Pc, serve: Serve, address: str) -> None:
    pc.address = serve(body(LOCKING)).url
    pc.updates.read()
    pc.address = address
    pc.updates.read()
    assert known(pc.updates) == ("", "9.0")


def test_a_good_manifest_that_asks_for_less_ends_it(pc: Pc, serve: Serve) -> None:
    pc.address = serve(body(LOCKING), body(manifest())).url
    assert pc.updates.read() is pc.updates.state
    assert pc.updates.required() == "9.0"
    pc.updates.read()
    assert pc.updates.required() == ""


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text[:-20],
        lambda text: "[]",
        lambda text: text.replace('"9.0"', '"99"'),
        lambda text: text.replace('"9.0"', '"soon"'),
        lambda text: text.replace("2026-", "9026-"),
        lambda text: text.replace('"status": 0', '"status": "x"'),
    ],
)
def test_a_damaged_file_is_kept_aside_and_locks_nobody(pc: Pc, serve: Serve, spoil: Callable[[str], str]) -> None:
    pc.address = serve(body(LOCKING)).url
    pc.updates.read()
    damaged = spoil(pc.path.read_text(encoding="utf-8"))
    pc.path.write_text(damaged, encoding="utf-8")
    assert pc.start().required() == ""
    ((problem),) = pc.file.problems
    assert (problem.field, problem.reason) == ("updates_file", "damaged")
    assert Path(str(problem.facts["kept"])).read_text(encoding="utf-8") == damaged
    # What it held is asked for again at once.
    assert pc.updates.is_due()


def test_writes_to_production_are_locked_and_no_others(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "data")
    folders.make()
    sound = {"address": "https://example.com", "manifest": json.loads(LOCKING), "read_at": None, "trouble": ""}
    folders.updates_file.write_text(json.dumps(sound), encoding="utf-8")
    opened = open_desk(folders, Settings(folders.settings_file), lambda _url: None)
    desk = opened.desk
    places = {"local": "http://127.0.0.1:9/vshop", "stranger": "https://wx.linksfield.example/vshop"}
    for name in ("production", "uat", *places):
        url = places.get(name, "")
        environment = "custom" if url else name
        profile = Profile(name=name, environment=environment, vshop_url=url, payment_url=url, topup_url=url)
        desk.profiles.add_for_this_run(replace(profile, assumed_calls=True))
        # The wire asks the same, by the client of this profile.
        desk.vault.use_for_this_run(name, "P000270", desk.clients.origins(name))
    for what, name in product(What, ("production", *places)):
        with pytest.raises(NotAllowed) as caught:
            desk.writing.check_allowed(name, what)
        assert caught.value.reason == "too_old"
    for name in ("production", *places):
        with pytest.raises(NotAllowed):
            desk.clients.client(name).stop_renewal("89852420180910340793", "1", "P1")
    for what in What:
        desk.writing.check_allowed("uat", what)
    opened.close()


def test_in_practice_nothing_is_locked(office: Office) -> None:
    office.desk.settings.update_address = "https://example.com/a.json"
    known = UpdateState(tried_address="https://example.com/a.json", manifest=read_manifest(LOCKING))
    office.desk.updates.take(known)
    assert office.desk.updates.required() == "9.0"
    assert office.order().state is State.CONFIRMED


def test_the_wire_refuses_it_too_and_asks_each_time() -> None:
    asked = []

    def note(url: str) -> str:
        asked.append(url)
        return "http://127.0.0.1:9"

    transport = Transport(proxy_for=note)
    required = ["9.0"]
    profile = Profile(name="shop", environment="production")
    client = MallClient(
        profile, PRODUCTION_BASES, "P000270", transport, lambda _call: None, lambda: START, lambda: required[0]
    )
    with pytest.raises(NotAllowed) as caught:
        client.stop_renewal("89852420180910340793", "1", "P1")
    assert (caught.value.reason, asked) == ("too_old", [])
    with pytest.raises(NotSent):
        client.verify("89852420180910340793")
    assert len(asked) == 3
    required[0] = ""
    with pytest.raises(NotSent):
        client.stop_renewal("89852420180910340793", "1", "P1")
    assert len(asked) == 4
    transport.close()
