"""What can be found and done, as plain entries: where they stand, what they say, what Enter does with them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from services.parsing.folding import folded

MOST_OF_A_GROUP = 3


class Entry(NamedTuple):
    """One thing to choose. `sought` is its folded text; `why_not` says why it cannot be chosen now."""

    group: str
    title: str
    run: Callable[[], object]
    detail: str = ""
    side: str = ""
    keys: str = ""
    mono: bool = False
    why_not: str = ""
    sought: str = ""


class Shown(NamedTuple):
    """A line of the list: the head of a group with how many more there are, or an entry."""

    head: str = ""
    more: tuple[int, int] = (0, 0)
    entry: Entry | None = None


def entry(group: str, title: str, run: Callable[[], object], **rest: object) -> Entry:
    """An entry that is found by everything that it says, and by `also`."""
    also = str(rest.pop("also", ""))
    made = Entry(group, title, run, **rest)  # type: ignore[arg-type]  # the fields of Entry, by name
    return made._replace(sought=folded("\n".join((title, made.detail, made.side, also))))


def search(entries: Iterable[Entry], typed: str, groups: Sequence[str]) -> Iterator[Shown]:
    """The lines for what was typed: every word must be found; of each group the first few, of actions all.

    With nothing typed all that is given is shown.
    """
    words = folded(typed).split()
    by_group: dict[str, list[Entry]] = {}
    for each in entries:
        if all(word in each.sought for word in words):
            by_group.setdefault(each.group, []).append(each)
    for group in groups:
        found = by_group.get(group, [])
        some = found[:MOST_OF_A_GROUP] if words else found
        if some:
            yield Shown(head=group, more=(len(some), len(found)))
            yield from (Shown(entry=each) for each in some)
