"""`python -m services.notifications`: receive notifications until Ctrl-C."""

from __future__ import annotations

import argparse
import signal
import sys
import time
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from services.errors import BadInput, ConsoleError
from services.http_body import Refusal, Why
from services.notifications.listener import PushListener
from services.notifications.received import ListenerJournal
from services.notifications.records import PushVerdict
from services.setup.typed_secrets import check_notification_key
from services.setup.vault import Vault
from services.start.folders import Folders

# A signal that arrives just before a sleep is only seen after it.
_TURN_SECONDS = 0.2
_MOST_NAMED = 10

_REFUSED: dict[Why, str] = {
    "body_too_large": "the body is too large",
    "busy": "too many connections at once",
    "chunk_wrong": "the body's chunks cannot be read",
    "cut_off": "it ended too early, or took too long",
    "head_too_large": "the headers are too large",
    "head_wrong": "the headers cannot be read",
    "host": "its Host header is another one; --host names what the proxy keeps",
    "length_missing": "the body has no length",
    "length_wrong": "the body's length cannot be read",
    "method": "it is no POST",
    "target": "its address is no path",
    "version": "it is neither HTTP/1.0 nor HTTP/1.1",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Listen; the exit code is 0 after Ctrl-C, 1 if it cannot begin, 2 for wrong arguments."""
    options = _parser().parse_args(arguments)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        keys = _typed_keys(sys.stdin) if options.key_stdin else _stored_keys(Vault(), options.profile, options.key_id)
        journal = ListenerJournal(Folders(options.data_dir).data, _now, options.profile or "")
    except ConsoleError as error:
        print(f"cannot begin: {error}", file=sys.stderr)
        return 1
    try:
        return _listen(
            PushListener(
                keys, journal, _now, port=options.port, hosts=options.host, on_push=_say, on_refusal=_say_refused
            )
        )
    except OSError as problem:
        print(f"cannot listen on 127.0.0.1:{options.port}: {problem.strerror or problem}", file=sys.stderr)
        return 1
    finally:
        journal.close()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m services.notifications",
        description="Receives Linksfield's notifications on 127.0.0.1, and writes each down once.",
    )
    parser.add_argument("--port", type=_port, default=0, metavar="N", help="port on 127.0.0.1 (default: a free one)")
    parser.add_argument("--host", action="append", default=[], help="a Host header that the proxy in front keeps")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="writes below DIR/notifications")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--profile", help="takes the keys of this profile from the keyring, all or those named")
    source.add_argument("--key-stdin", action="store_true", help="reads lines of KEYID KEY from the standard input")
    parser.add_argument(
        "--key-id", action="append", default=[], metavar="KEYID", help="one of the profile's keys; several times"
    )
    return parser


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port from 0 to 65535")
    return int(text)


def _typed_keys(lines: Iterable[str]) -> dict[str, str]:
    keys: dict[str, str] = {}
    for line in lines:
        key_id, _, key = line.strip().partition(" ")
        if key_id:
            keys[key_id] = check_notification_key(key_id, key)
    return _required(keys)


def _stored_keys(vault: Vault, profile: str, key_ids: Iterable[str]) -> dict[str, str]:
    wanted = tuple(key_ids) or vault.notification_key_ids(profile)
    return _required({key_id: vault.notification_key(profile, key_id) for key_id in wanted})


def _required(keys: dict[str, str]) -> dict[str, str]:
    if not keys:
        raise BadInput("notification_key_id", "empty")
    return keys


def _listen(listener: PushListener) -> int:
    try:
        listener.start()
        print(f"listening on {listener.url} (Ctrl-C stops it)", flush=True)
        while True:
            time.sleep(_TURN_SECONDS)
    except KeyboardInterrupt:
        return 0
    finally:
        listener.close()


def _now() -> datetime:
    return datetime.now(UTC)


def _say(verdict: PushVerdict, status: int) -> None:
    # Anybody can send something: what is not proved puts no text of its own on this terminal.
    named = [ascii(iccid)[1:-1][:32] for iccid in verdict.iccids[:_MOST_NAMED]] if verdict.right else []
    more = f"and {len(verdict.iccids) - len(named)} more" if len(named) == _MOST_NAMED < len(verdict.iccids) else ""
    words = (f"{_now():%H:%M:%S}", str(status), verdict.kind or "unreadable", verdict.problem, ", ".join(named), more)
    print(" ".join(filter(None, words)), flush=True)


def _say_refused(refusal: Refusal) -> None:
    print(f"{_now():%H:%M:%S} {refusal.status or '---'} refused: {_REFUSED[refusal.why]}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
