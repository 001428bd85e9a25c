from __future__ import annotations

import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from services.errors import BadInput, NotSetUp, SecretTrouble, SecretUnavailable
from services.records import Bases, Environment, Profile
from services.redaction import redact_log
from services.setup.profiles import ProfileBook
from services.setup.sister_accounts import csss_codes, csss_place, esim_qr_password, esim_qr_place
from services.setup.systems import CSSS_BASE
from services.setup.vault import SERVICE, Part, Vault, part_user
from tests.services.keyrings import MemoryKeyring

CSSS_ORIGIN = frozenset({"https://apiv3.linksfield.net:443"})
MALL_ORIGIN = frozenset({"https://wx.linksfield.net:443"})
PRODUCTION = Profile(name="Live", environment="production", csss_url=CSSS_BASE)
HERE = Profile(
    name="Here",
    environment="custom",
    vshop_url="http://127.0.0.1:9/vshop",
    payment_url="http://127.0.0.1:9/payment",
    topup_url="http://127.0.0.1:9/topup",
    csss_url="http://127.0.0.1:9/csss",
    esim_qr_url="http://127.0.0.1:9/esim_qr",
    esim_qr_account="desk@shop.example",
)
HERE_ORIGIN = frozenset({"http://127.0.0.1:9"})


@pytest.fixture
def book(tmp_path: Path) -> ProfileBook:
    made = ProfileBook(tmp_path / "profiles.json")
    made.load()
    return made


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def vault(keyring: MemoryKeyring) -> Vault:
    return Vault(keyring)


# ------------------------------------------------------------------ in the file


def test_the_parts_of_a_profile_are_kept_and_none_of_their_secrets(book: ProfileBook, tmp_path: Path) -> None:
    book.add(replace(HERE, name="Kept"))
    (entry,) = json.loads((tmp_path / "profiles.json").read_text())["profiles"]
    assert {name: entry[name] for name in ("csss_url", "esim_qr_url", "esim_qr_account")} == {
        "csss_url": HERE.csss_url,
        "esim_qr_url": HERE.esim_qr_url,
        "esim_qr_account": HERE.esim_qr_account,
    }
    again = ProfileBook(tmp_path / "profiles.json")
    assert again.load().profiles == (replace(HERE, name="Kept"),)


def test_a_profile_without_parts_is_written_as_before(book: ProfileBook, tmp_path: Path) -> None:
    book.add(Profile(name="Live", environment="production"))
    (entry,) = json.loads((tmp_path / "profiles.json").read_text())["profiles"]
    assert entry.keys() == {"name", "environment", "language_code", "read_only", "assumed_calls"}


@pytest.mark.parametrize("part", ["csss_url", "esim_qr_url"])
@pytest.mark.parametrize("url", ["http://apiv3.linksfield.net", "nonsense", "https://user@host/x"])
def test_an_address_that_cannot_be_one_is_not_taken(book: ProfileBook, part: str, url: str) -> None:
    with pytest.raises(BadInput) as caught:
        book.add(replace(PRODUCTION, **{part: url}))
    assert caught.value.field == f"profile.{part}"


# ------------------------------------------------------------------ where a part leads


def test_the_documented_address_is_productions(book: ProfileBook) -> None:
    assert csss_place(PRODUCTION, book).environment is Environment.PRODUCTION


@pytest.mark.parametrize(
    "profile",
    [
        Profile(name="UAT", environment="uat", csss_url=CSSS_BASE),
        replace(HERE, csss_url=CSSS_BASE),
        replace(PRODUCTION, csss_url="http://127.0.0.1:9/csss"),
        replace(PRODUCTION, csss_url="https://csss.example"),
        replace(PRODUCTION, csss_url="https://apiv3.linksfield.net.example"),
    ],
)
def test_a_part_of_another_system_than_its_profile_is_not_used(book: ProfileBook, profile: Profile) -> None:
    with pytest.raises(NotSetUp, match="csss_elsewhere"):
        csss_place(profile, book)


def test_only_the_origin_that_proved_itself_is_the_sandbox(book: ProfileBook) -> None:
    book.practise_at(Bases(HERE.vshop_url, HERE.payment_url, HERE.topup_url))
    assert csss_place(HERE, book).environment is Environment.SANDBOX
    assert esim_qr_place(HERE, book).environment is Environment.SANDBOX
    with pytest.raises(NotSetUp, match="csss_elsewhere"):
        csss_place(replace(HERE, csss_url="http://127.0.0.1:10/csss"), book)


def test_a_profile_without_a_part_says_so(book: ProfileBook, vault: Vault) -> None:
    plain = Profile(name="Live", environment="production")
    with pytest.raises(NotSetUp, match="no_csss"):
        csss_codes(plain, book, vault)
    with pytest.raises(NotSetUp, match="no_esim_qr"):
        esim_qr_password(plain, book, vault)


# ------------------------------------------------------------------ where its secrets may go


def test_the_partner_code_is_the_access_code_unless_another_was_entered(book: ProfileBook, vault: Vault) -> None:
    vault.use_for_this_run("Live", "P000270", MALL_ORIGIN)
    vault.save_part("Live", Part.CSSS, "EXAMPLE-SECRET", CSSS_ORIGIN)
    assert csss_codes(PRODUCTION, book, vault) == ("P000270", "EXAMPLE-SECRET")
    vault.save_part("Live", Part.CSSS_ACCESS_CODE, "QY-000001", CSSS_ORIGIN)
    assert csss_codes(PRODUCTION, book, vault) == ("QY-000001", "EXAMPLE-SECRET")


def test_without_its_secret_the_part_cannot_be_used(book: ProfileBook, vault: Vault) -> None:
    vault.use_for_this_run("Live", "P000270", MALL_ORIGIN)
    with pytest.raises(SecretUnavailable) as caught:
        csss_codes(PRODUCTION, book, vault)
    assert (caught.value.trouble, caught.value.profile) == (SecretTrouble.MISSING, "Live/csss")


def test_a_secret_goes_nowhere_but_where_it_was_entered_for(book: ProfileBook, vault: Vault) -> None:
    vault.use_for_this_run("Here", "P000270", HERE_ORIGIN)
    vault.save_part("Here", Part.CSSS, "EXAMPLE-SECRET", CSSS_ORIGIN)
    vault.save_part("Here", Part.ESIM_QR, "practice-password", CSSS_ORIGIN)
    for ask in (csss_codes, esim_qr_password):
        with pytest.raises(SecretUnavailable) as caught:
            ask(HERE, book, vault)
        assert (caught.value.trouble, caught.value.detail) == (SecretTrouble.ELSEWHERE, "127.0.0.1:9")


def test_a_secret_that_another_program_put_there_goes_to_documented_addresses_and_this_computer(
    book: ProfileBook, keyring: MemoryKeyring
) -> None:
    elsewhere = replace(HERE, esim_qr_url="https://esim.example")
    for name in ("Live/csss", "Live", "Here/esim_qr"):
        keyring.passwords[SERVICE, name] = "of-another-program"
    vault = Vault(keyring)
    for name in ("Live/csss", "Live", "Here/esim_qr"):
        vault.read(name)
    assert csss_codes(PRODUCTION, book, vault)[1] == "of-another-program"
    assert esim_qr_password(HERE, book, vault) == "of-another-program"
    with pytest.raises(SecretUnavailable):
        esim_qr_password(elsewhere, book, vault)


# ------------------------------------------------------------------ in the keyring


def test_a_parts_secret_is_read_again_after_a_restart_with_where_it_may_go(
    book: ProfileBook, keyring: MemoryKeyring
) -> None:
    Vault(keyring).save_part("Here", Part.ESIM_QR, " a password, with blanks ", HERE_ORIGIN)
    vault = Vault(keyring)
    vault.read(part_user("Here", Part.ESIM_QR))
    assert esim_qr_password(HERE, book, vault) == "a password, with blanks"
    assert vault.entered_for("Here/esim_qr") == HERE_ORIGIN


def test_the_secrets_follow_a_renamed_profile_and_go_with_a_deleted_one(keyring: MemoryKeyring) -> None:
    vault = Vault(keyring)
    vault.save("Old", "P000270", MALL_ORIGIN)
    for part in Part:
        vault.save_part("Old", part, f"secret-of-{part.name}", CSSS_ORIGIN)
    vault.rename("Old", "New")
    assert {name for _, name in keyring.passwords if name.startswith("Old")} == set()
    assert [vault.known(part_user("New", part)) for part in Part] == [f"secret-of-{part.name}" for part in Part]
    assert vault.entered_for("New/csss") == CSSS_ORIGIN
    vault.forget("New")
    assert keyring.passwords == {}
    assert vault.known_codes() == ()


@pytest.mark.parametrize(
    ("secret", "reason"), [("  ", "empty"), ("a\nb", "line_break"), ("x" * 1281, "too_long_to_keep")]
)
def test_what_cannot_be_kept_is_not_taken(vault: Vault, secret: str, reason: str) -> None:
    with pytest.raises(BadInput) as caught:
        vault.save_part("Live", Part.CSSS, secret, CSSS_ORIGIN)
    assert caught.value.reason == reason


def test_the_log_shows_none_of_them(vault: Vault) -> None:
    for part in Part:
        vault.use_part_for_this_run("Live", part, f"secret-of-{part.name}", CSSS_ORIGIN)
    said = 'sent secret-of-CSSS, secret-of-CSSS_ACCESS_CODE; secret-of-ESIM_QR "passwd":"abc" X-Access-Token: T-1'
    assert redact_log(said, vault.known_codes()) == 'sent ***, ***; *** "passwd":"***" X-Access-Token: ***'
