"""The cards looked up last on this PC, and those pinned by hand."""

from __future__ import annotations

from services.records import Record
from services.setup.settings import Settings

MOST = 20
"""How many are remembered, and how many can be pinned."""


class RecentCard(Record, frozen=True):
    """A card that was looked up here. `ticket` is the one it was last looked up for: to recognise it by."""

    profile: str
    iccid: str
    ticket: str = ""
    pinned: bool = False


class RecentCards:
    """Reads and changes the lists in the settings; saving those is the caller's. For the GUI thread alone."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def kept(self) -> bool:
        """Whether cards are remembered as they are looked up."""
        return self._settings.keep_recent_cards

    def all(self) -> tuple[RecentCard, ...]:
        """Pinned cards first, then the others, newest first; each card of a profile once."""
        settings = self._settings
        pinned = [RecentCard(profile=row[0], iccid=row[1], ticket=row[2], pinned=True) for row in settings.pinned_cards]
        rest = [row for row in settings.recent_cards if row[:2] not in {(card.profile, card.iccid) for card in pinned}]
        return (*pinned, *(RecentCard(profile=row[0], iccid=row[1], ticket=row[2]) for row in rest))

    def note(self, profile: str, iccid: str, ticket: str) -> bool:
        """Remember a card as the newest; false if nothing changed (or remembering is turned off)."""
        if not self.kept:
            return False
        before = self._settings.recent_cards
        newest = (profile, iccid, ticket)
        self._settings.recent_cards = (newest, *_without(before, profile, iccid))[:MOST]
        return self._settings.recent_cards != before

    def is_pinned(self, profile: str, iccid: str) -> bool:
        """Whether this card of this profile is pinned."""
        return any(row[:2] == (profile, iccid) for row in self._settings.pinned_cards)

    def pin(self, profile: str, iccid: str, ticket: str = "") -> None:
        """Keep a card on top until it is unpinned; with 20 pinned, the oldest gives way."""
        rest = _without(self._settings.pinned_cards, profile, iccid)
        self._settings.pinned_cards = ((profile, iccid, ticket), *rest)[:MOST]

    def unpin(self, profile: str, iccid: str) -> None:
        """Take a card from the top; one that is not pinned is no error."""
        self._settings.pinned_cards = _without(self._settings.pinned_cards, profile, iccid)

    def clear(self) -> None:
        """Forget the recent cards; pinned ones stay."""
        self._settings.recent_cards = ()

    def keep(self, kept: bool) -> None:
        """Turn remembering on, or off: then all but the pinned cards is forgotten, what is open included."""
        self._settings.keep_recent_cards = kept
        if not kept:
            self.clear()
            self._settings.open_cards = ()


def _without(rows: tuple[tuple[str, str, str], ...], profile: str, iccid: str) -> tuple[tuple[str, str, str], ...]:
    return tuple(row for row in rows if row[:2] != (profile, iccid))
