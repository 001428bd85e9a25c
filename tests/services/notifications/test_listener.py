from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from services.errors import ConsoleError, NotSetUp
from services.http_body import Refusal
from services.journal import JournalTrouble
from services.notifications.listener import PushListener
from services.notifications.received import FOLDER, ListenerJournal
from services.notifications.records import PushVerdict
from services.sandbox import Sandbox
from tests.services.notifications.pushes import (
    CARD,
    EXPIRY,
    KEYS,
    NOW,
    RECHARGE,
    body,
    headers,
    signature,
    signed_headers,
    tail,
)
from tests.services.raw_http import Reply, ask

Headers = list[tuple[str, str]]


class Post:
    """A listener with its journal, and what it heard."""

    def __init__(self, folder: Path, keys: dict[str, str], now: Callable[[], datetime], hosts: tuple[str, ...]) -> None:
        self.folder = folder
        self.heard: list[tuple[PushVerdict, int]] = []
        self.refused: list[Refusal] = []
        self.journal = ListenerJournal(folder, now)
        self.listener = PushListener(
            keys,
            self.journal,
            now,
            hosts=hosts,
            on_push=lambda *heard: self.heard.append(heard),
            on_refusal=self.refused.append,
        )
        self.listener.start()

    def send(self, lines: Headers, sent: bytes, **how: str) -> Reply:
        return ask(self.listener.url, how.pop("method", "POST"), tuple(lines), sent, **how)

    def rows(self) -> list[tuple[str, str, str, str, str]]:
        with closing(sqlite3.connect(self.folder / FOLDER / "journal.sqlite3")) as connection:
            return connection.execute("SELECT kind, iccid, order_no, pay_id, body FROM events").fetchall()


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Callable[..., Post]]:
    with ExitStack() as stack:

        def begin(
            keys: dict[str, str] | None = None,
            now: Callable[[], datetime] = lambda: NOW,
            hosts: tuple[str, ...] = (),
        ) -> Post:
            made = Post(tmp_path, keys or KEYS, now, hosts)
            stack.callback(made.journal.close)
            stack.callback(made.listener.close)
            return made

        yield begin


def test_a_right_notification_is_written_down_and_acknowledged(post: Callable[..., Post]) -> None:
    listener = post()
    reply = listener.send(signed_headers(RECHARGE), body(RECHARGE))
    assert (reply.status, json.loads(reply.body)) == (200, {"operateCode": "S"})
    ((kind, card, order_no, pay_id, written),) = listener.rows()
    assert (kind, card, order_no, pay_id) == ("push", CARD, RECHARGE["orderNo"], RECHARGE["payId"])
    assert json.loads(written)["fields"]["servicePlanShowName"] == RECHARGE["servicePlanShowName"]


def test_the_same_notification_twice_is_acknowledged_twice_and_written_down_once(post: Callable[..., Post]) -> None:
    listener = post()
    again = headers(
        made=signature(body(dict(sorted(RECHARGE.items()))).decode() + tail(stamp="1683524066000")),
        stamp="1683524066000",
    )
    for lines in (signed_headers(RECHARGE), signed_headers(RECHARGE), again):
        assert listener.send(lines, body(RECHARGE)).status == 200
    assert listener.send(signed_headers(EXPIRY), body(EXPIRY)).status == 200
    assert [row[0:2] for row in listener.rows()] == [("push", CARD), ("push", CARD)]
    assert [verdict.clock for verdict, _ in listener.heard] == ["near", "near", "old", "near"]


def test_a_dozen_at_once_are_written_down_once(post: Callable[..., Post]) -> None:
    listener = post()
    statuses: list[int] = []
    senders = [
        threading.Thread(target=lambda: statuses.append(listener.send(signed_headers(RECHARGE), body(RECHARGE)).status))
        for _ in range(12)
    ]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    assert statuses == [200] * 12
    assert len(listener.rows()) == 1


def test_after_a_restart_it_still_knows_what_it_has(post: Callable[..., Post]) -> None:
    first = post()
    first.send(signed_headers(RECHARGE), body(RECHARGE))
    first.listener.close()
    first.journal.close()
    second = post()
    assert second.send(signed_headers(RECHARGE), body(RECHARGE)).status == 200
    assert len(second.rows()) == 1


@pytest.mark.parametrize(
    ("lines", "sent", "status"),
    [
        (headers(made="00" * 20), body(RECHARGE), 401),
        (headers(made=signature(body(RECHARGE).decode() + tail())), body(RECHARGE), 401),
        (signed_headers(RECHARGE), body(RECHARGE | {"payStatus": "2"}), 401),
        (headers("x", key_id="other"), body(RECHARGE), 401),
        (headers("x", version="2.0"), body(RECHARGE), 401),
        (signed_headers(RECHARGE), b"<html>", 400),
        (signed_headers(RECHARGE)[:3], body(RECHARGE), 400),
        ([], body(RECHARGE), 400),
        (signed_headers(RECHARGE), b"x" * (10 << 20), 413),
    ],
)
def test_what_is_not_proved_is_refused_and_not_written_down(
    post: Callable[..., Post], lines: Headers, sent: bytes, status: int
) -> None:
    listener = post()
    reply = listener.send(lines, sent)
    assert reply.status == status
    assert b'"S"' not in reply.body
    assert listener.rows() == []


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT"])
def test_only_a_post_is_taken(post: Callable[..., Post], method: str) -> None:
    listener = post()
    assert listener.send(signed_headers(RECHARGE), body(RECHARGE), method=method).status in (405, 501)
    assert listener.rows() == []


def test_a_foreign_host_is_turned_away_and_a_named_one_is_not(post: Callable[..., Post]) -> None:
    listener = post(hosts=("push.example",))
    assert listener.send(signed_headers(RECHARGE), body(RECHARGE), host="evil.example").status == 421
    assert listener.rows() == []
    assert listener.send(signed_headers(RECHARGE), body(RECHARGE), host="push.example").status == 200


@pytest.mark.parametrize("size", [1, 100, 4096])
def test_a_notification_that_comes_in_chunks_is_taken(post: Callable[..., Post], size: int) -> None:
    listener = post()
    sent = body(RECHARGE)
    pieces = [sent[at : at + size] for at in range(0, len(sent), size)]
    chunks = b"".join(b"%X\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
    assert listener.send([*signed_headers(RECHARGE), ("Transfer-Encoding", "chunked")], chunks).status == 200
    assert [row[1] for row in listener.rows()] == [CARD]


def test_every_refusal_is_told_also_where_nothing_could_be_read(post: Callable[..., Post]) -> None:
    listener = post()
    listener.send([], b"", method="GET")
    listener.send(signed_headers(RECHARGE), body(RECHARGE), host="evil.example")
    listener.send([*signed_headers(RECHARGE), ("Transfer-Encoding", "chunked")], b"nothing like chunks\r\n")
    listener.send(headers(made="00" * 20), body(RECHARGE))
    assert listener.refused == [Refusal(405, "method"), Refusal(421, "host"), Refusal(400, "chunk_wrong")]
    assert [status for _, status in listener.heard] == [401]


def test_what_cannot_be_written_down_is_not_acknowledged(post: Callable[..., Post]) -> None:
    listener = post()
    listener.journal.close()
    reply = listener.send(signed_headers(RECHARGE), body(RECHARGE))
    assert (reply.status, json.loads(reply.body)) == (503, {"operateCode": "F"})
    assert [status for _, status in listener.heard] == [503]


def test_neither_keys_nor_partner_code_are_in_the_files_or_the_repr(post: Callable[..., Post]) -> None:
    listener = post()
    listener.send(signed_headers(RECHARGE), body(RECHARGE))
    listener.listener.close()
    listener.journal.close()
    written = b"".join(path.read_bytes() for path in (listener.folder / FOLDER).iterdir() if path.is_file())
    assert "欧洲".encode() in written
    for secret in (*KEYS.values(), signature(body(dict(sorted(RECHARGE.items()))).decode() + tail()), '"P000270"'):
        assert secret.encode() not in written
        assert secret not in repr(listener.listener)


def test_one_listener_at_a_time_writes(post: Callable[..., Post], tmp_path: Path) -> None:
    post()
    with pytest.raises(JournalTrouble) as caught:
        ListenerJournal(tmp_path, lambda: NOW)
    assert caught.value.reason == "another_process"


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("in the way")
    with pytest.raises(NotSetUp) as caught:
        ListenerJournal(tmp_path, lambda: NOW)
    assert caught.value.reason == "data_folder"
    assert isinstance(caught.value, ConsoleError)


# ------------------------------------------------------------------ the sandbox sends


@pytest.mark.parametrize("kind", ["recharge", "expiry"])
def test_the_sandboxs_notifications_arrive(post: Callable[..., Post], kind: str) -> None:
    with Sandbox() as sandbox:
        listener = post(sandbox.notification_keys, lambda: datetime.now(UTC))
        answer = sandbox.push(listener.listener.url, kind)
    assert (answer["status"], answer["answer"]) == (200, '{"operateCode": "S"}')
    assert len(listener.rows()) == 1


@pytest.mark.parametrize("spoil", ["wrong-key", "unsorted", "changed", "version"])
def test_the_sandboxs_spoilt_ones_are_refused(post: Callable[..., Post], spoil: str) -> None:
    with Sandbox() as sandbox:
        listener = post(sandbox.notification_keys, lambda: datetime.now(UTC))
        assert sandbox.push(listener.listener.url, spoil=spoil)["status"] == 401
    assert listener.rows() == []
