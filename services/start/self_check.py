"""What `main.py --self-check` reports: is this installation complete and healthy?"""

from __future__ import annotations

import platform
import ssl
import sys
import time
from collections.abc import Callable, Mapping
from importlib import metadata

import truststore

from services.errors import NotSetUp
from services.setup.vault import Vault
from services.start.folders import Folders
from services.version import VERSION
from services.wire.deadlines import in_time

_LIBRARIES = (
    "PySide6-Essentials",
    "shiboken6",
    "requests",
    "urllib3",
    "idna",
    "certifi",
    "charset-normalizer",
    "keyring",
    "qasync",
    "truststore",
    "msgspec",
    "platformdirs",
    "segno",
    "PyNaCl",
)
_LIBRARIES_OF_A_PLATFORM = {
    "linux": ("SecretStorage", "jeepney", "cryptography"),
    "win32": ("pywin32-ctypes",),
}
_STORES = {"win32": "Windows certificate store", "darwin": "macOS keychain"}
# Some references come and go with what the interpreter itself does; the defect loses one at every call.
_HARMLESS_LOSS = 100
_PATIENCE_SECONDS = 4.0

KeyringState = tuple[str | None, str | None]
"""The keyring's name, and what is wrong with it, as the vault tells them; "silent" if it has not answered yet."""


def keyring_state(vault: Vault, patience: float = _PATIENCE_SECONDS) -> KeyringState:
    """Ask for the keyring, and wait for some seconds: it may stand behind a prompt that nobody sees. Raises nothing."""
    try:
        return in_time(lambda: (vault.backend_name(), vault.backend_warning()), time.monotonic() + patience)
    except TimeoutError:
        return None, "silent"


def self_check(
    folders: Folders, keyring: KeyringState, *, extra: Mapping[str, str], exercise: Callable[[], None]
) -> dict[str, object]:
    """Everything as one object that JSON can hold; `ok` says whether the program can work. Raises nothing expected.

    `extra` are versions that services cannot ask for themselves (Qt); `exercise` is a loop of some thousand calls
    that would lose references to None if the library that it calls had that defect (PYSIDE-3474). A keyring that is
    missing is a warning: a partner code can always be typed in for one run.
    """
    libraries = library_versions()
    folder, store = _data_folder(folders), certificate_store()
    lost = none_references_lost(exercise)
    healthy = (folder["writable"], "error" not in store, lost <= _HARMLESS_LOSS, all(libraries.values()))
    return {
        "ok": all(healthy),
        "version": VERSION,
        "python": platform.python_version(),
        "platform": platform.platform(),
        "frozen": bool(getattr(sys, "frozen", False)),
        **extra,
        "libraries": libraries,
        "keyring": keyring[0],
        "keyring_warning": keyring[1],
        "certificate_store": store,
        "data_folder": folder,
        "none_references_lost": lost,
    }


def library_versions() -> dict[str, str | None]:
    """The version of every shipped library by its distribution's name; None for one that is not there."""
    names = (*_LIBRARIES, *_LIBRARIES_OF_A_PLATFORM.get(sys.platform, ()))
    return {name: _version(name) for name in names}


def certificate_store() -> dict[str, str]:
    """Which certificates TLS trusts: `kind`, `path` where the store is a file or folder, `error` if it is unusable."""
    try:
        truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    except (OSError, ImportError) as error:
        return {"kind": _STORES.get(sys.platform, "OpenSSL"), "error": f"{type(error).__name__}: {error}"}
    if sys.platform in _STORES:
        return {"kind": _STORES[sys.platform]}
    paths = ssl.get_default_verify_paths()
    return {"kind": "OpenSSL", "path": paths.cafile or paths.capath or "searched by truststore"}


def none_references_lost(exercise: Callable[[], None]) -> int:
    """How many references to None this call loses; 0 where it loses none, and where None is immortal (3.12 on)."""
    before = sys.getrefcount(None)
    exercise()
    return max(0, before - sys.getrefcount(None))


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _data_folder(folders: Folders) -> dict[str, object]:
    try:
        folders.make()
    except NotSetUp as error:
        return {"path": str(folders.data), "writable": False, "error": error.detail}
    return {"path": str(folders.data), "writable": True}
