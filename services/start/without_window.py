"""What the command line can do without a window. Results go to standard output, sentences to standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping

from services.errors import BadInput, ConsoleError
from services.journal import verify
from services.setup.profiles import name_as_written
from services.setup.vault import Vault
from services.start.folders import Folders
from services.start.self_check import self_check


def print_self_check(folders: Folders, versions: Mapping[str, str], exercise: Callable[[], None]) -> int:
    """Print what there is to know of this installation as one JSON object; 0 if the program can work, else 1."""
    result = self_check(folders, Vault(), extra=versions, exercise=exercise)
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
        Vault().save(profile, typed.decode("utf-8-sig", "replace"))
    except ConsoleError as error:
        print(sentence(error), file=sys.stderr)
        return 1
    print(f"Kept in the keyring for profile {profile}.")
    return 0


def verify_journal(folders: Folders, head: str) -> int:
    """Check the journal, with `head` also against a hash noted earlier; prints one JSON object, 0 if sound, else 1."""
    verdict = verify(folders.journal_file, head or None)
    facts: dict[str, object] = {"ok": verdict.ok, "events": verdict.events, "head": verdict.head}
    if not verdict.ok:
        facts |= {"problem": verdict.problem, "at": verdict.at, "detail": verdict.detail}
    print(json.dumps(facts, indent=2))
    return 0 if verdict.ok else 1
