"""Run inside a D-Bus session with a real Secret Service: `python -m tests.services.secret_service`.

Prints one JSON object: what the vault said in each situation. The test beside it starts this and reads it.
"""

from __future__ import annotations

import json
import os
from contextlib import closing

import secretstorage

from services.errors import SecretUnavailable
from services.setup.vault import Vault


def lock_the_keyring() -> bool:
    """Lock the default collection; whether it is locked now."""
    with closing(secretstorage.dbus_init()) as connection:
        collection = secretstorage.get_default_collection(connection)
        collection.lock()
        return bool(collection.is_locked())


def outcome(profile: str) -> str:
    """What a new vault reads: the code, or the trouble."""
    try:
        return Vault().read(profile)
    except SecretUnavailable as error:
        return error.trouble.value


def main() -> None:
    """Store, read, rename, forget; then without an entry, locked, and without the bus."""
    said: dict[str, object] = {"backend": Vault().backend_name(), "warning": Vault().backend_warning()}
    Vault().save("UAT", "P000270")
    said["stored"] = outcome("UAT")
    said["missing"] = outcome("Europe")
    Vault().rename("UAT", "测试")
    said["renamed"] = [outcome("UAT"), outcome("测试")]
    Vault().save("Gone", "P000271")
    Vault().forget("Gone")
    said["forgotten"] = outcome("Gone")
    said["is_locked"] = lock_the_keyring()
    said["locked"] = outcome("测试")
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/no/such/bus"
    said["absent"] = outcome("测试")
    print(json.dumps(said))


if __name__ == "__main__":
    main()
