"""The listener inside the window's program: what `python -m services.notifications` is for a PC without the window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from services.errors import NotSetUp
from services.http_body import Refusal
from services.journal import JournalTrouble
from services.notifications.listener import PushListener
from services.notifications.received import ListenerJournal
from services.notifications.records import PushVerdict
from services.setup.vault import Vault


class Listening:
    """Starts and stops one listener, for the keys of one profile. Thread-safe."""

    def __init__(self, vault: Vault, data: Path, now: Callable[[], datetime]) -> None:
        self._vault = vault
        self._data = data
        self._now = now
        self._lock = threading.Lock()
        self._listener: PushListener | None = None
        self._journal: ListenerJournal | None = None

    @property
    def url(self) -> str:
        """Where it listens; "" once nothing is taken there any more. Never blocks."""
        listener = self._listener
        return listener.url if listener is not None else ""

    def start(
        self,
        profile: str,
        port: int,
        hosts: tuple[str, ...],
        on_push: Callable[[PushVerdict, int], None],
        on_refusal: Callable[[Refusal], None],
    ) -> str:
        """Listen on 127.0.0.1 with every notification key of the profile; returns where. One that listens is stopped.

        `port` 0 takes a free one, `hosts` are names that a proxy keeps in the Host header. Asks the keyring: call it on
        that one's thread. Raises SecretUnavailable, JournalTrouble, NotSetUp: "no_notification_key", "data_folder",
        "port_taken" (`detail`: the port), "listens_elsewhere".
        """
        keys = {each: self._vault.notification_key(profile, each) for each in self._vault.notification_key_ids(profile)}
        if not keys:
            raise NotSetUp("no_notification_key", profile)
        self.stop()
        with self._lock:
            journal = self._open_journal(profile)
            try:
                listener = PushListener(
                    keys, journal, self._now, port=port, hosts=hosts, on_push=on_push, on_refusal=on_refusal
                )
            except OSError as error:
                journal.close()
                raise NotSetUp("port_taken", str(port)) from error
            listener.start()
            self._journal, self._listener = journal, listener
            return listener.url

    def stop(self) -> None:
        """Listen no more; what is being written down is finished first, two seconds at most. Again is nothing."""
        with self._lock:
            if self._listener is not None:
                self._listener.close()
            self._listener = None
            journal, self._journal = self._journal, None
            if journal is not None:
                journal.close()

    def _open_journal(self, profile: str) -> ListenerJournal:
        try:
            return ListenerJournal(self._data, self._now, profile)
        except JournalTrouble as trouble:
            if trouble.reason == "another_process":
                raise NotSetUp("listens_elsewhere") from trouble
            raise
