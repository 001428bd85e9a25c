"""A keyring that answers late changes nothing of what was wanted after it was asked."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from services.setup.vault import Vault
from tests.services.keyrings import HangingKeyring

SHOP = frozenset({"https://shop.example"})
OTHER = frozenset({"https://other.example"})
CODE_OF_SHOP = {("linksfield-console", "Shop"): "OLD", ("linksfield-console", "Shop/origins"): "https://shop.example"}


class Waiting:
    """A vault whose keyring answers nothing before `answer`."""

    def __init__(self, passwords: dict[tuple[str, str], str]) -> None:
        self.keyring = HangingKeyring()
        self.keyring.go_on = threading.Event()
        self.keyring.passwords = passwords
        self.vault = Vault(self.keyring)
        self._asking: list[threading.Thread] = []

    def ask(self, work: Callable[[], object]) -> None:
        """Begin this on a thread of its own, behind what was begun before: as the one thread for the keyring does."""
        before = self._asking[-1:]

        def run() -> None:
            for each in before:
                each.join()
            work()

        self._asking.append(threading.Thread(target=run))
        self._asking[-1].start()

    def answer(self) -> None:
        """Let the keyring answer, and wait until all is done."""
        self.keyring.go_on.set()
        for each in self._asking:
            each.join()


@pytest.fixture
def waiting() -> Waiting:
    return Waiting(dict(CODE_OF_SHOP))


def test_a_code_that_is_kept_late_gives_way_to_the_one_typed_meanwhile(waiting: Waiting) -> None:
    wish = waiting.vault.wish("Shop")
    waiting.ask(lambda: waiting.vault.save("Shop", "FIRST", SHOP, wish))
    waiting.vault.use_for_this_run("Shop", "SECOND", OTHER)
    waiting.answer()
    assert (waiting.vault.known("Shop"), waiting.vault.entered_for("Shop")) == ("SECOND", OTHER)
    assert waiting.keyring.passwords == CODE_OF_SHOP


def test_a_code_that_is_stored_before_another_one_is_typed_is_not_read_at_the_next_start() -> None:
    keyring = HangingKeyring()
    keyring.go_on = threading.Event()
    keyring.go_on.set()
    vault = Vault(keyring)
    stored = keyring.set_password

    def type_meanwhile(service: str, username: str, password: str) -> None:
        stored(service, username, password)
        vault.use_for_this_run("Shop", "SECOND", OTHER)

    keyring.set_password = type_meanwhile  # type: ignore[method-assign]  # the moment between storing and its end
    vault.save("Shop", "FIRST", SHOP)
    assert vault.known("Shop") == "SECOND"
    assert keyring.passwords == {}


def test_a_delete_that_ends_late_leaves_the_code_typed_meanwhile(waiting: Waiting) -> None:
    wish = waiting.vault.wish("Shop")
    waiting.ask(lambda: waiting.vault.forget("Shop", wish))
    waiting.vault.use_for_this_run("Shop", "NEW", OTHER)
    waiting.answer()
    assert (waiting.vault.known("Shop"), waiting.vault.entered_for("Shop")) == ("NEW", OTHER)
    assert waiting.keyring.passwords == {}


def test_a_delete_that_was_wanted_first_but_begins_late_leaves_the_code_typed_meanwhile(waiting: Waiting) -> None:
    waiting.ask(lambda: waiting.vault.read("Shop"))
    wish = waiting.vault.wish("Shop")
    waiting.ask(lambda: waiting.vault.forget("Shop", wish))
    waiting.vault.use_for_this_run("Shop", "NEW", OTHER)
    waiting.answer()
    assert waiting.vault.known("Shop") == "NEW"


def test_a_code_kept_after_a_delete_stays_kept(waiting: Waiting) -> None:
    first, then = waiting.vault.wish("Shop"), waiting.vault.wish("Shop")
    waiting.ask(lambda: waiting.vault.forget("Shop", first))
    waiting.ask(lambda: waiting.vault.save("Shop", "NEW", OTHER, then))
    waiting.answer()
    assert waiting.vault.known("Shop") == "NEW"
    assert waiting.keyring.passwords["linksfield-console", "Shop"] == "NEW"


def test_of_a_code_kept_and_then_deleted_nothing_stays(waiting: Waiting) -> None:
    first, then = waiting.vault.wish("Shop"), waiting.vault.wish("Shop")
    waiting.ask(lambda: waiting.vault.save("Shop", "NEW", OTHER, first))
    waiting.ask(lambda: waiting.vault.forget("Shop", then))
    waiting.answer()
    assert waiting.vault.known("Shop") is None
    assert waiting.keyring.passwords == {}


def test_a_rename_that_is_taken_back_leaves_the_code_typed_meanwhile(waiting: Waiting) -> None:
    waiting.vault.use_for_this_run("Shop", "FIRST", SHOP)
    waiting.ask(lambda: waiting.vault.rename("Shop", "New name"))
    waiting.ask(lambda: waiting.vault.rename("New name", "Shop"))
    waiting.vault.use_for_this_run("Shop", "SECOND", OTHER)
    waiting.answer()
    assert (waiting.vault.known("Shop"), waiting.vault.entered_for("Shop")) == ("SECOND", OTHER)
    assert waiting.keyring.passwords == CODE_OF_SHOP
