"""A small screen reader: starts the program, drives it through the accessibility bus alone, prints what it was told.

Run inside a D-Bus session by the system's own Python, which has PyGObject:
`dbus-run-session -- /usr/bin/python3 reader.py CARD PROGRAM ARGUMENT...`. It speaks the bus's own protocol (AT-SPI 2).
Prints one JSON object; exit code 1 and a sentence on stderr where something cannot be found.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import gi  # type: ignore[import-not-found]  # the system's Python has it, the project's does not

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # type: ignore[import-not-found]  # noqa: E402  # as above

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
TEXT = "org.a11y.atspi.Text"
EDITABLE = "org.a11y.atspi.EditableText"
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
PATIENCE = 30.0
Found = TypeVar("Found")
# Newer versions of the protocol call a push button a button.
_ROLES = {"button": ("button", "push button")}


class Part:
    """One accessible part of a program: a bus name and a path."""

    def __init__(self, bus: Gio.DBusConnection, owner: str, path: str) -> None:
        self._bus = bus
        self.owner = owner
        self.path = path

    def call(self, interface: str, method: str, arguments: object = None) -> tuple[Any, ...]:
        answer = self._bus.call_sync(
            self.owner, self.path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 3000, None
        )
        return tuple(answer.unpack())

    def get(self, interface: str, name: str) -> object:
        wanted = GLib.Variant("(ss)", (interface, name))
        return self.call("org.freedesktop.DBus.Properties", "Get", wanted)[0]

    @property
    def name(self) -> str:
        return str(self.get(ACCESSIBLE, "Name"))

    @property
    def role(self) -> str:
        return str(self.call(ACCESSIBLE, "GetRoleName")[0])

    @property
    def interfaces(self) -> list[str]:
        return list(self.call(ACCESSIBLE, "GetInterfaces")[0])

    @property
    def shows(self) -> bool:
        """Whether it is on screen: the states "showing" (25) and "visible" (30)."""
        low = self.call(ACCESSIBLE, "GetState")[0][0]
        return bool(low & 1 << 25) and bool(low & 1 << 30)

    def children(self) -> list[Part]:
        return [Part(self._bus, owner, path) for owner, path in self.call(ACCESSIBLE, "GetChildren")[0]]

    def below(self) -> Iterator[Part]:
        """This part and everything on show in it, without the cells of tables; what goes away meanwhile is left out."""
        yield self
        try:
            children = [] if self.role == "table" else [child for child in self.children() if child.shows]
        except GLib.Error:
            return
        for child in children:
            yield from child.below()

    def text(self) -> str:
        return str(self.call(TEXT, "GetText", GLib.Variant("(ii)", (0, -1)))[0])


class Reader:
    """Finds parts by role and name, as a listener knows them, and hears what is announced."""

    def __init__(self) -> None:
        session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        address = session.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, Gio.DBusCallFlags.NONE, -1, None
        ).unpack()[0]
        client = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self._bus = Gio.DBusConnection.new_for_address_sync(address, client, None, None)
        self.heard: list[str] = []
        self._listen()

    def _listen(self) -> None:
        self._bus.signal_subscribe(
            None, "org.a11y.atspi.Event.Object", "Announcement", None, None, Gio.DBusSignalFlags.NONE, self._on_said
        )
        registry = Part(self._bus, REGISTRY, "/org/a11y/atspi/registry")
        wanted = GLib.Variant("(sass)", ("object:announcement", [], ""))
        registry.call(REGISTRY, "RegisterEvent", wanted)

    def _on_said(self, _bus: object, _owner: str, _path: str, _face: str, _name: str, said: GLib.Variant) -> None:
        self.heard.append(str(said.unpack()[3]))

    def wait(self, what: str, look: Callable[[], Found | None]) -> Found:
        """Look again until something is found."""
        end = time.monotonic() + PATIENCE
        context = GLib.MainContext.default()
        while time.monotonic() < end:
            while context.pending():
                context.iteration(False)
            try:
                found = look()
            except GLib.Error:
                found = None
            if found:
                return found
            time.sleep(0.05)
        sys.exit(f"not found on the accessibility bus: {what}; heard: {self.heard}")

    def program(self) -> Part:
        """The window of the one program that is on the bus."""
        desktop = Part(self._bus, REGISTRY, ROOT)
        return self.wait("the program", lambda: next((app for app in desktop.children() if app.children()), None))

    def part(self, within: Part, role: str, name: str) -> Part:
        return self.wait(f"{role} {name!r}", lambda: self.find(within, role, name))

    def find(self, within: Part, role: str, name: str) -> Part | None:
        for part in within.below():
            if part.name == name and part.role in _ROLES.get(role, (role,)):
                return part
        return None

    def names(self, within: Part, role: str) -> list[str]:
        return [part.name for part in within.below() if part.role in _ROLES.get(role, (role,)) and part.shows]


def write(field: Part, text: str) -> bool:
    """Set a text as a screen reader does: at once, without a key."""
    return bool(field.call(EDITABLE, "SetTextContents", GLib.Variant("(s)", (text,)))[0])


def press(button: Part) -> bool:
    return bool(button.call(ACTION, "DoAction", GLib.Variant("(i)", (0,)))[0])


def introduce(reader: Reader, program: Part) -> None:
    """Answer the question of the first start: who is working here."""
    write(reader.part(program, "text", "Your name"), "Ears")
    press(reader.part(program, "button", "Use this name"))
    reader.part(program, "button", "Agent: Ears")


def look_up(reader: Reader, card: str) -> dict[str, object]:
    """Set the card number, press Look up, read the verdict."""
    program = reader.program()
    introduce(reader, program)
    field = reader.part(program, "text", "Card (ICCID)")
    written = write(field, card)
    button = reader.part(program, "button", "Look up")
    action = button.call(ACTION, "GetName", GLib.Variant("(i)", (0,)))[0]
    pressed = press(button)
    verdict = reader.part(program, "label", "Valid card of Practice")
    in_use = reader.part(program, "label", "In use")
    reader.wait("an announcement", lambda: any("valid card" in said for said in reader.heard))
    return {
        "field_faces": field.interfaces,
        "written": written,
        "typed": field.text(),
        "action": action,
        "pressed": pressed,
        "verdict": verdict.name,
        "frame": in_use.name,
        "labels": reader.names(program, "label"),
        "tabs": reader.names(program, "page tab"),
        "heard": reader.heard,
    }


def main() -> int:
    card, *command = sys.argv[1:]
    reader = Reader()
    with subprocess.Popen(command) as program:
        try:
            print(json.dumps(look_up(reader, card)))
        finally:
            program.terminate()
    return 0


if __name__ == "__main__":
    sys.exit(main())
