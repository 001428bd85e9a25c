"""What the command line can do without a window. Results go to standard output, sentences to standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial

from services.contract.checking import Account, check_contract
from services.contract.document import contract_name, write_contract
from services.contract.pushes import received_pushes
from services.contract.records import ContractCheck
from services.desk.clients import Clients
from services.desk.sisters.clients import SisterClients
from services.errors import BadInput, ConsoleError, NotSetUp, SecretUnavailable
from services.inspector.call_log import CallLog
from services.journal import verify
from services.parsing.card_number import read_iccid
from services.records import Profile
from services.setup.partner_codes import code_for
from services.setup.profiles import ProfileBook, name_as_written
from services.setup.systems import origins_of
from services.setup.vault import Vault
from services.sisters import CardUsage
from services.start.folders import Folders
from services.start.self_check import keyring_state, self_check
from services.wire.transport import Transport


def print_self_check(folders: Folders, versions: Mapping[str, str], exercise: Callable[[], None]) -> int:
    """Print what there is to know of this installation as one JSON object; 0 if the program can work, else 1."""
    result = self_check(folders, keyring_state(Vault()), extra=versions, exercise=exercise)
    print(json.dumps(result, indent=2))
    return 0 if result["ok"] else 1


def set_secret(folders: Folders, name: str, sentence: Callable[[ConsoleError], str]) -> int:
    """Keep the partner code read from standard input in the keyring; 0, or 1 with a sentence."""
    # The window asks the keyring for the name as the profile has it.
    profile = name_as_written(folders.profiles_file, name)
    try:
        if not profile.strip():
            raise BadInput("profile.name", "empty")
        # As bytes: PowerShell puts a byte order mark before what it pipes. A closed standard input is an empty one.
        typed = sys.stdin.buffer.read() if sys.stdin else b""
        Vault().save(profile, typed.decode("utf-8-sig", "replace"), _origins(folders, profile))
    except ConsoleError as error:
        print(sentence(error), file=sys.stderr)
        return 1
    print(f"Kept in the keyring for profile {profile}.")
    return 0


def _origins(folders: Folders, profile: str) -> frozenset[str] | None:
    """Where the profile of this name leads at this moment; None if this data folder has none."""
    book = ProfileBook(folders.profiles_file)
    book.load()
    found = book.find(profile)
    return origins_of(book.bases(found)) if found is not None else None


def verify_journal(folders: Folders, head: str) -> int:
    """Check the journal, with `head` also against a hash noted earlier; prints one JSON object, 0 if sound, else 1."""
    verdict = verify(folders.journal_file, head or None)
    facts: dict[str, object] = {"ok": verdict.ok, "events": verdict.events, "head": verdict.head}
    if not verdict.ok:
        facts |= {"problem": verdict.problem, "at": verdict.at, "detail": verdict.detail}
    print(json.dumps(facts, indent=2))
    return 0 if verdict.ok else 1


def print_contract(
    folders: Folders,
    name: str,
    card: str,
    proxy_for: Callable[[str], str | None],
    words: Callable[[ContractCheck], str],
    sentence: Callable[[ConsoleError], str],
) -> int:
    """Ask every safe call of this profile once about this card; print what differs, write it as JSON to send to us.

    0 if every call was answered as assumed, else 1. The partner code comes from the keyring; where that has none, from
    standard input if something is piped there.
    """
    try:
        folders.make()
        check, code = _checked(folders, name, read_iccid(card).iccid, proxy_for)
        print(words(check))
        print(f"\n{write_contract(folders.data / contract_name(check), check, code)}")
    except ConsoleError as error:
        print(sentence(error), file=sys.stderr)
        return 1
    return 0 if check.as_assumed else 1


def _checked(
    folders: Folders, name: str, iccid: str, proxy_for: Callable[[str], str | None]
) -> tuple[ContractCheck, str]:
    profiles = ProfileBook(folders.profiles_file)
    profiles.load()
    profile = profiles.find(name)
    if profile is None:
        raise NotSetUp("unknown_profile", name)
    vault = Vault()
    code = _code_of(profile, profiles, vault)
    account = Account(profile, profiles.bases(profile), code, profiles.leads_to(profile).environment)
    transport = Transport(proxy_for=proxy_for)
    try:
        pushes = received_pushes(folders.data)
        usage = partial(_usage, profile, profiles, vault, transport, iccid) if profile.csss_url else None
        check = check_contract(account, iccid, transport, _now, pushes=pushes, usage=usage)
        return check, account.code
    finally:
        transport.close()


def _now() -> datetime:
    return datetime.now(UTC)


def _usage(profile: Profile, profiles: ProfileBook, vault: Vault, transport: Transport, iccid: str) -> CardUsage:
    """What CSSS says that the card has used. Raises ConsoleError."""
    calls = CallLog()
    clients = Clients(profiles, vault, transport, calls.add, _now)
    sisters = SisterClients(clients, profiles, vault, transport, calls.add, _now)
    sisters.unlock_csss(profile.name)
    return sisters.csss(profile.name).usage(iccid)


def _code_of(profile: Profile, profiles: ProfileBook, vault: Vault) -> str:
    try:
        vault.read(profile.name)
        profiles.find_out(profile)
        return code_for(profile, profiles, vault)
    except SecretUnavailable:
        piped = sys.stdin is not None and not sys.stdin.isatty()
        typed = sys.stdin.buffer.read().decode("utf-8-sig", "replace") if piped else ""
        if not typed.strip():
            raise
        return vault.check(typed)
