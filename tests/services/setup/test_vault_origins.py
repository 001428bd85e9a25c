"""A partner code remembers for which addresses it was entered."""

from __future__ import annotations

import pytest

from services.errors import SecretTrouble, SecretUnavailable
from services.setup.vault import SERVICE, Vault
from tests.services.keyrings import CaselessKeyring, LockableKeyring, MemoryKeyring

CODE = "P000270"
HERE = frozenset({"https://a.example:443", "https://b.example:8443"})
THERE = frozenset({"https://c.example:443"})


def read_again(backend: MemoryKeyring, profile: str = "Shop") -> frozenset[str] | None:
    """What the next start finds."""
    vault = Vault(backend)
    assert vault.read(profile) == CODE
    return vault.entered_for(profile)


def test_a_stored_code_is_read_with_the_origins_it_was_entered_for() -> None:
    backend = MemoryKeyring()
    vault = Vault(backend)
    vault.save("Shop", CODE, HERE)
    assert vault.entered_for("Shop") == read_again(backend) == HERE
    assert backend.passwords == {
        (SERVICE, "Shop"): CODE,
        (SERVICE, "Shop/origins"): "https://a.example:443 https://b.example:8443",
    }


def test_a_code_that_another_program_stored_was_entered_for_nothing_that_is_known() -> None:
    backend = MemoryKeyring()
    backend.set_password(SERVICE, "Shop", CODE)
    assert read_again(backend) is None


def test_a_code_that_is_typed_anew_is_bound_anew() -> None:
    backend = MemoryKeyring()
    Vault(backend).save("Shop", CODE, HERE)
    Vault(backend).save("Shop", CODE, THERE)
    assert read_again(backend) == THERE
    Vault(backend).save("Shop", CODE)
    assert read_again(backend) is None


def test_a_code_that_could_not_be_stored_whole_is_bound_to_nothing_that_another_one_was() -> None:
    class FullAfterTheCode(MemoryKeyring):
        def set_password(self, service: str, username: str, password: str) -> None:
            if username.endswith("/origins") and password != " ".join(sorted(HERE)):
                raise OSError("full")
            super().set_password(service, username, password)

    backend = FullAfterTheCode()
    Vault(backend).save("Shop", CODE, HERE)
    with pytest.raises(SecretUnavailable) as caught:
        Vault(backend).save("Shop", CODE, THERE)
    assert caught.value.profile == "Shop"
    assert read_again(backend) is None


@pytest.mark.parametrize(("kind", "new"), [(MemoryKeyring, "New"), (CaselessKeyring, "SHOP")])
def test_a_renamed_profile_takes_the_origins_along(kind: type[MemoryKeyring], new: str) -> None:
    backend = kind()
    backend.set_password(SERVICE, f"{new}/origins", "https://left.example:443")
    vault = Vault(backend)
    vault.save("Shop", CODE, HERE)
    vault.rename("Shop", new)
    assert vault.entered_for(new) == read_again(backend, new) == HERE
    assert len(backend.passwords) == 2
    assert vault.known_codes() == (CODE,)


def test_a_renamed_profile_whose_code_was_not_read_yet_is_bound_at_once() -> None:
    backend = MemoryKeyring()
    Vault(backend).save("Shop", CODE, HERE)
    vault = Vault(backend)
    vault.rename("Shop", "New name")
    assert (vault.known("New name"), vault.entered_for("New name")) == (CODE, HERE)


def test_a_renamed_profile_without_origins_does_not_take_over_what_lay_under_its_new_name() -> None:
    backend = MemoryKeyring()
    backend.set_password(SERVICE, "New/origins", "https://left.example:443")
    vault = Vault(backend)
    vault.save("Shop", CODE)
    vault.rename("Shop", "New")
    assert read_again(backend, "New") is None


def test_a_code_for_this_run_is_bound_too_and_nothing_is_stored() -> None:
    backend = MemoryKeyring()
    vault = Vault(backend)
    vault.use_for_this_run("Shop", CODE, HERE)
    assert vault.entered_for("Shop") == HERE
    vault.rename("Shop", "New")
    assert vault.entered_for("New") == HERE
    assert backend.passwords == {}


def test_a_forgotten_code_leaves_no_origins() -> None:
    backend = MemoryKeyring()
    vault = Vault(backend)
    vault.save("Shop", CODE, HERE)
    vault.forget("Shop")
    assert backend.passwords == {}
    assert vault.entered_for("Shop") is None


def test_what_was_typed_while_the_keyring_was_waited_for_stays() -> None:
    class Meanwhile(MemoryKeyring):
        def get_password(self, service: str, username: str) -> str | None:
            vault.use_for_this_run("Shop", "TYPED", THERE)
            return super().get_password(service, username)

    backend = Meanwhile()
    backend.set_password(SERVICE, "Shop", CODE)
    vault = Vault(backend)
    assert vault.read("Shop") == "TYPED"
    assert (vault.known("Shop"), vault.entered_for("Shop")) == ("TYPED", THERE)


def test_a_keyring_that_fails_at_the_origins_gives_no_code() -> None:
    class Moody(LockableKeyring):
        def get_password(self, service: str, username: str) -> str | None:
            self.locked = username.endswith("/origins")
            return super().get_password(service, username)

    backend = Moody()
    backend.passwords[SERVICE, "Shop"] = CODE
    with pytest.raises(SecretUnavailable) as caught:
        Vault(backend).read("Shop")
    assert (caught.value.trouble, caught.value.profile) == (SecretTrouble.LOCKED, "Shop")
