"""A small screen reader: starts the program, drives it through the accessibility bus alone, prints what it was told.

Run inside a D-Bus session by the system's own Python, which has pyatspi, the library that screen readers are made with:
`dbus-run-session -- /usr/bin/python3 reader.py CARD VERDICT PROGRAM ARGUMENT...`. Prints one JSON object; exit code 1
and a sentence on stderr where something cannot be found.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import pyatspi  # type: ignore[import-not-found]  # the system's Python has it, the project's does not
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # as above

PATIENCE = 30.0
Found = TypeVar("Found")
Part = Any
ROLES = {
    "text": pyatspi.ROLE_TEXT,
    "button": pyatspi.ROLE_PUSH_BUTTON,
    "label": pyatspi.ROLE_LABEL,
    "page tab": pyatspi.ROLE_PAGE_TAB,
}


class Reader:
    """Finds parts by role and name, as a listener knows them, and hears what is announced."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self._desktop: Part = pyatspi.Registry.getDesktop(0)
        # Nothing from memory: what is asked for is what is there now.
        self._desktop.set_cache_mask(Atspi.Cache.NONE)
        pyatspi.Registry.registerEventListener(self._on_said, "object:announcement")

    def _on_said(self, event: Part) -> None:
        self.heard.append(str(event.any_data))

    def wait(self, what: str, look: Callable[[], Found | None]) -> Found:
        """Look again until something is found."""
        end = time.monotonic() + PATIENCE
        context = GLib.MainContext.default()
        while time.monotonic() < end:
            while context.pending():
                context.iteration(False)
            try:
                found = look()
            except GLib.GError:
                found = None
            if found:
                return found
            time.sleep(0.05)
        sys.exit(f"not found on the accessibility bus: {what}; heard: {self.heard}")

    def program(self) -> Part:
        """The one program that is on the bus, once it has a window."""
        return self.wait("the program", lambda: next((app for app in self._desktop if app and app.childCount), None))

    def part(self, within: Part, role: str, name: str) -> Part:
        return self.wait(f"{role} {name!r}", lambda: self.find(within, role, name))

    def find(self, within: Part, role: str, name: str) -> Part | None:
        return next((part for part in below(within) if part.getRole() == ROLES[role] and part.name == name), None)

    def names(self, within: Part, role: str) -> list[str]:
        return [part.name for part in below(within) if part.getRole() == ROLES[role]]


def below(part: Part) -> Iterator[Part]:
    """This part and everything on show in it, without the cells of tables; what goes away meanwhile is left out."""
    yield part
    try:
        children = [] if part.getRole() == pyatspi.ROLE_TABLE else [child for child in part if shows(child)]
    except GLib.GError:
        return
    for child in children:
        yield from below(child)


def shows(part: Part | None) -> bool:
    """Whether it is on screen."""
    if part is None:
        return False
    state = part.getState()
    return bool(state.contains(pyatspi.STATE_SHOWING) and state.contains(pyatspi.STATE_VISIBLE))


def write(field: Part, text: str) -> bool:
    """Set a text as a screen reader does: at once, without a key."""
    return bool(field.queryEditableText().setTextContents(text))


def press(button: Part) -> bool:
    return bool(button.queryAction().doAction(0))


def introduce(reader: Reader, program: Part) -> None:
    """Answer the question of the first start: who is working here."""
    write(reader.part(program, "text", "Your name"), "Ears")
    press(reader.part(program, "button", "Use this name"))
    reader.part(program, "button", "Agent: Ears")


def look_up(reader: Reader, card: str, verdict_word: str) -> dict[str, object]:
    """Set the card number, press Look up, read the verdict and then what the tab Auto-renewal shows."""
    program = reader.program()
    introduce(reader, program)
    field = reader.part(program, "text", "Card (ICCID)")
    written = write(field, card)
    button = reader.part(program, "button", "Look up")
    action = button.queryAction().getName(0)
    pressed = press(button)
    verdict = reader.part(program, "label", verdict_word)
    in_use = reader.part(program, "label", "In use")
    reader.wait("an announcement", lambda: any(f": {verdict_word}. " in said for said in reader.heard))
    labels, tabs = reader.names(program, "label"), reader.names(program, "page tab")
    renewal = next(name for name in tabs if name.startswith("Auto-renewal"))
    press(reader.part(program, "page tab", renewal))
    shown = reader.wait("the tab", lambda: [name for name in reader.names(program, "label") if name not in labels])
    return {
        "field_faces": pyatspi.listInterfaces(field),
        "written": written,
        "typed": field.queryText().getText(0, -1),
        "action": action,
        "pressed": pressed,
        "verdict": verdict.name,
        "frame": in_use.name,
        "labels": labels,
        "tabs": tabs,
        "renewal": shown,
        "heard": reader.heard,
    }


def main() -> int:
    card, verdict_word, *command = sys.argv[1:]
    reader = Reader()
    with subprocess.Popen(command) as program:
        try:
            print(json.dumps(look_up(reader, card, verdict_word)))
        finally:
            program.terminate()
    return 0


if __name__ == "__main__":
    sys.exit(main())
