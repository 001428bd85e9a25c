"""Hand-written keyrings: one that works in memory, and one for each way of failing."""

from __future__ import annotations

import threading

from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.compat import properties
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError


def entries(profile: str, code: str, *urls: str) -> dict[tuple[str, str], str]:
    """What a keyring holds for one profile whose code was entered for these URLs."""
    origins = {"/".join(url.split("/")[:3]) for url in urls}
    return {
        ("linksfield-console", profile): code,
        ("linksfield-console", f"{profile}/origins"): " ".join(sorted(origins)),
    }


class MemoryKeyring(KeyringBackend):
    """Keeps passwords, and counts how often it was asked for one."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring leaves it without annotations
        self.passwords: dict[tuple[str, str], str] = {}
        self.asked = 0

    @properties.classproperty
    def priority(cls) -> float:
        # Never chosen by itself: a test hands it in.
        return -1

    def get_password(self, service: str, username: str) -> str | None:
        self.asked += 1
        return self.passwords.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.passwords[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.passwords.pop((service, username), None) is None:
            raise PasswordDeleteError("No such password!")


class CaselessKeyring(MemoryKeyring):
    """Takes names that differ in their case alone for one, as Windows does."""

    def get_password(self, service: str, username: str) -> str | None:
        return super().get_password(service, username.casefold())

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username.casefold(), password)

    def delete_password(self, service: str, username: str) -> None:
        super().delete_password(service, username.casefold())


class FailingKeyring(MemoryKeyring):
    """Raises this error at every question."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error

    def delete_password(self, service: str, username: str) -> None:
        raise self.error


class SlowKeyring(MemoryKeyring):
    """Answers no question while `go_on` is not set, as one that asks its owner for a password."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on = threading.Event()
        self.go_on.set()

    def get_password(self, service: str, username: str) -> str | None:
        self.go_on.wait(5)
        return super().get_password(service, username)


class HangingKeyring(MemoryKeyring):
    """Answers nothing at all before `go_on` is set, and never by itself: a prompt behind another window."""

    go_on = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.go_on.wait()
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.go_on.wait()
        super().set_password(service, username, password)


class LockableKeyring(MemoryKeyring):
    """A working keyring that refuses while `locked` is set."""

    locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked("Failed to unlock the collection!")
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringLocked("Failed to unlock the collection!")
        super().set_password(service, username, password)


def no_keyring() -> KeyringBackend:
    """What keyring itself chooses on a system without any."""
    return fail.Keyring()  # type: ignore[no-untyped-call]  # as above


def switched_off_keyring() -> KeyringBackend:
    """What `keyring --disable` chooses."""
    return null.Keyring()  # type: ignore[no-untyped-call]  # as above


class ForgetfulKeyring(MemoryKeyring):
    """Says that it has stored a password, and has not; says that it has deleted one, and has not."""

    def set_password(self, service: str, username: str, password: str) -> None:
        self.passwords.setdefault((service, username), "")

    def delete_password(self, service: str, username: str) -> None:
        self.asked += 1


class TalkativeKeyring(MemoryKeyring):
    """Fails to store, and repeats the secret in its error, as backends may."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise InitError(f"cannot store {password!r} for {username!r}")
