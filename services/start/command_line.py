"""The words of the command line."""

from __future__ import annotations

import argparse
import sys
from typing import NoReturn

from services.start.saying import say


class Options:
    """What the command line says. As it stands here: nothing, as in most starts; the parser is then not needed."""

    address: str = ""
    card: str = ""
    ticket: str = ""
    profile: str = ""
    data_dir: str | None = None
    sandbox: bool = False
    self_check: bool = False
    set_secret: str | None = None
    verify_journal: bool = False
    head: str = ""
    check_contract: bool = False
    version: bool = False
    quit_after_look_up: bool = False


class Parser(argparse.ArgumentParser):
    """Says what is wrong also where there is no standard error, as behind an address that is clicked on Windows."""

    def error(self, message: str) -> NoReturn:
        """Say it and exit with 2."""
        if sys.stderr is None:
            say(message)
            self.exit(2)  # Python before 3.11.3 would write to what is not there
        super().error(message)


def parser() -> argparse.ArgumentParser:
    """The parser of everything that `main.py` understands; it fills an `Options`."""
    made = Parser("linksfield-console", description="Fix orders of Linksfield SIM cards by hand.")
    add = made.add_argument
    add("--sandbox", action="store_true", help="practise on a sandbox inside the program; nothing is real")
    add("address", metavar="ADDRESS", nargs="?", default="", help="linksfield-console://card/ICCID?ticket=T: as --card")
    add("--card", metavar="ICCID", default="", help="open this card as soon as the window stands")
    add("--ticket", metavar="T", default="", help="the ticket that --card belongs to")
    add("--profile", metavar="NAME", default="", help="work with this profile")
    add("--data-dir", metavar="DIR", type=_folder, help="write everything below this folder")
    add("--self-check", action="store_true", help="print one JSON object about this installation; no window")
    add("--set-secret", metavar="PROFILE", help="keep the partner code read from standard input in the keyring")
    add("--verify-journal", action="store_true", help="check the journal of this data folder; exit 0 or 1")
    add("--head", metavar="HASH", default="", help="with --verify-journal: a hash exported earlier must be in it")
    add(
        "--check-contract",
        action="store_true",
        help="with --profile and --card: ask every safe call once, print what differs; exit 0 or 1",
    )
    add("--version", action="store_true", help="print the version")
    # For tests of the packaged program.
    add("--quit-after-look-up", action="store_true", help=argparse.SUPPRESS)
    return made


def _folder(text: str) -> str:
    """Refuse "", as an unset variable of a script gives it: the agent's own folder is not what was meant then."""
    if not text.strip():
        raise argparse.ArgumentTypeError("a folder is missing")
    return text
