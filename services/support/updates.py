"""Whether there is a newer version, and whether this one is still safe for production.

A manifest is read from the address in the settings: at most daily by itself, and when the agent asks. The last good one
is kept in the data folder. What could not be read, or is nonsense, changes nothing but what is said of the last try.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

import msgspec

from services.errors import BadInput, NoAnswer, NotSent, NotSetUp
from services.records import Record
from services.setup.json_files import Damaged, keep_aside, read_object, write_object
from services.setup.systems import check_base_url
from services.support.manifest import LARGEST, BadManifest, Manifest, check_manifest, read_manifest
from services.support.versions import is_newer
from services.version import VERSION
from services.wire.transport import Transport

PAUSE = timedelta(days=1)
"""How long nothing is read by itself after the last try, whatever came of it."""


class UpdateState(Record, frozen=True):
    """What is known of updates. Times are aware UTC.

    `manifest` is the last good one: read at `read_at` from `address`. `tried_at` is the last try, at `tried_address`
    with `tried_key` ("": a signature was not asked for); `trouble` is what came of it: "" if it was good, else a reason
    of NotSent, NoAnswer (`status` is the HTTP status, if that was it), BadInput or BadManifest; "not_kept": it could
    not be written down, and holds for this run.
    """

    address: str = ""
    manifest: Manifest | None = None
    read_at: datetime | None = None
    tried_address: str = ""
    tried_key: str = ""
    tried_at: datetime | None = None
    trouble: str = ""
    status: int = 0


class UpdateStore(Protocol):
    """Where what is known of updates outlives the program."""

    def load(self) -> UpdateState:
        """What was saved last; nothing known if it cannot be read."""
        ...

    def save(self, state: UpdateState) -> None:
        """Replace what was saved. Raises NotSetUp("data_folder")."""
        ...


class UpdateMemory:
    """Keeps nothing: for a program without a data folder of its own."""

    def load(self) -> UpdateState:
        """Nothing."""
        return UpdateState()

    def save(self, state: UpdateState) -> None:
        """Forget it; raises nothing."""


# Made with the module, before any thread: two that ask msgspec for the same type's decoder at once can crash.
_state = msgspec.json.Decoder(UpdateState)


class UpdateFile:
    """A JSON file of what is known of updates, `<data-dir>/updates.json`. One that cannot be used is kept aside.

    `problems` is what `load` found and must be said.
    """

    def __init__(self, path: Path, now: Callable[[], datetime]) -> None:
        self._path = path
        self._now = now
        self.problems: tuple[BadInput, ...] = ()

    def load(self) -> UpdateState:
        """What was saved last; nothing known, and so nothing locked, if that is damaged. Raises nothing."""
        self.problems = ()
        try:
            found = read_object(self._path)
            return UpdateState() if found is None else _sound(found)
        except OSError:
            return UpdateState()
        except Damaged:
            self._put_aside()
            return UpdateState()

    def save(self, state: UpdateState) -> None:
        """Replace what was saved. Raises NotSetUp("data_folder")."""
        try:
            write_object(self._path, msgspec.to_builtins(state))
        except OSError as error:
            raise NotSetUp("data_folder", f"{self._path}: {error.strerror or type(error).__name__}") from error

    def _put_aside(self) -> None:
        try:
            aside = keep_aside(self._path, self._now())
        except OSError:
            # The next read replaces it.
            self.problems = (BadInput("updates_file", "stuck", kept=str(self._path)),)
        else:
            self.problems = (BadInput("updates_file", "damaged", kept=str(aside)),)


def _sound(found: dict[str, object]) -> UpdateState:
    """The state that a file's object stands for. Raises Damaged."""
    try:
        state = _state.decode(msgspec.json.encode(found))
        if state.manifest is not None:
            check_manifest(state.manifest)
    except (msgspec.MsgspecError, BadManifest, ValueError, TypeError, OverflowError) as error:
        raise Damaged(str(error)) from None
    times = [time for time in (state.read_at, state.tried_at) if time is not None]
    if any(time.tzinfo is None or not 2000 <= time.year < 3000 for time in times):
        raise Damaged("a time that is none of ours")
    return state


class Updates:
    """Reads the manifest and says what follows. Thread-safe; only `read` blocks: call it on a reading thread.

    `address` gives the address in the settings, "" if there is none: then nothing is ever read. `key` gives the public
    key there: what it did not sign is not believed; "": every manifest is.
    """

    def __init__(
        self,
        store: UpdateStore,
        address: Callable[[], str],
        transport: Transport,
        now: Callable[[], datetime],
        own: str = VERSION,
        key: Callable[[], str] = str,
    ) -> None:
        self._store = store
        self._address = address
        self._key = key
        self._transport = transport
        self._now = now
        self._own = own
        # Held during a read, so that there is one at a time; who only looks takes no lock.
        self._reading = threading.Lock()
        self._keeping = threading.Lock()
        self._closed = False
        self._state = store.load()

    @property
    def state(self) -> UpdateState:
        """What is known now."""
        return self._state

    @property
    def newer(self) -> Manifest | None:
        """The manifest of a newer version, if the address in the settings told of one, signed as the settings want."""
        state = self._state
        if state.manifest is None or not state.address or state.address != self._address().strip():
            return None
        if not self._believes(state.manifest):
            return None
        return state.manifest if is_newer(state.manifest.version, self._own) else None

    def required(self) -> str:
        """The version that production needs at least, "" if this one will do.

        It holds over restarts, and whatever becomes of address and key: until a good manifest asks for less, or the
        program is new enough.
        """
        manifest = self._state.manifest
        if manifest is None or not is_newer(manifest.minimum_safe_version, self._own):
            return ""
        return manifest.minimum_safe_version

    def is_due(self) -> bool:
        """Whether it is to be read by itself now: a day after the last try, or where address or key are new."""
        state = self._state
        if not self._address().strip():
            return False
        if state.tried_at is None or not self.was_tried():
            return True
        return not timedelta() <= self._now() - state.tried_at < PAUSE

    def was_tried(self) -> bool:
        """Whether the last try was at the address in the settings, with the key there."""
        return (self._state.tried_address, self._state.tried_key) == (self._address().strip(), self._key().strip())

    def read_if_due(self) -> bool:
        """Read the manifest unless that was done within a day; returns whether it was tried. Blocks."""
        if not self.is_due():
            return False
        self.read()
        return True

    def read(self) -> UpdateState:
        """Try to read the manifest now; returns what is known then. Blocks, as long as a call at most."""
        with self._reading:
            address = self._address().strip()
            tried = msgspec.structs.replace(
                self._state,
                tried_address=address,
                tried_key=self._key().strip(),
                tried_at=self._now(),
                trouble="",
                status=0,
            )
            self.take(self._tried(address, tried))
            return self._state

    def take(self, found: UpdateState) -> None:
        """Take this for what is known, if it was tried at the address in the settings, and write it down."""
        with self._keeping:
            # Another address or key may have been set meanwhile: what the old one said is no longer wanted.
            wanted = (self._address().strip(), self._key().strip())
            if not self._closed and (found.tried_address, found.tried_key) == wanted:
                self._state = found
                try:
                    self._store.save(found)
                except NotSetUp:
                    self._state = msgspec.structs.replace(found, trouble="not_kept")

    def close(self) -> None:
        """Take note of nothing any more: the data folder may go. Does not wait for a read under way."""
        with self._keeping:
            self._closed = True

    def _believes(self, manifest: Manifest) -> bool:
        """Whether this manifest is signed as the settings want it now; without a key there every one is."""
        key = self._key().strip()
        try:
            if key:
                _verify(manifest, key)
        except BadManifest:
            return False
        return True

    def _tried(self, address: str, tried: UpdateState) -> UpdateState:
        """What is known after asking this address."""
        try:
            manifest = self._fetched(address)
            if tried.tried_key:
                _verify(manifest, tried.tried_key)
        except (NotSent, BadInput, BadManifest) as error:
            return msgspec.structs.replace(tried, trouble=error.reason)
        except NoAnswer as error:
            return msgspec.structs.replace(tried, trouble=error.reason, status=error.status or 0)
        return msgspec.structs.replace(tried, address=address, manifest=manifest, read_at=tried.tried_at)

    def _fetched(self, address: str) -> Manifest:
        """Ask for the manifest: one GET over verified TLS (http for loopback alone), on a connection of its own."""
        check_address(address)
        deadline = self._transport.deadline()
        reply = self._transport.send("GET", address, None, safe=False, deadline=deadline, most=LARGEST)
        if 300 <= reply.status < 400:
            raise NoAnswer("redirect", status=reply.status)
        if reply.status != 200:
            raise NoAnswer("status", status=reply.status)
        return read_manifest(reply.body)


def check_address(address: str) -> None:
    """Raise BadInput("update_address", ...) unless a manifest may be read there: https, or http on loopback.

    Reasons: missing_url, not_a_url (url), not_https (url).
    """
    check_base_url("update_address", address)


def _verify(manifest: Manifest, key: str) -> None:
    """Loaded for the first signed manifest: libsodium is not needed by a start that reads none."""
    from services.support.signatures import verify

    verify(manifest, key)
