"""What is known here of a card before Linksfield is asked: the half of its facts that takes the disk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from services.background.followed_payments import FollowPayments
from services.desk.clients import Clients
from services.desk.done import Done, DoneHere
from services.desk.verdicts.card_facts import CardFacts
from services.journal import JournalTrouble
from services.records import Subject


class AboutCards:
    """Gathers the facts of cards. Thread-safe; blocks on the journal: call it on a reading thread."""

    def __init__(self, clients: Clients, done: DoneHere, followed: FollowPayments, now: Callable[[], datetime]) -> None:
        self._clients = clients
        self._done = done
        self._followed = followed
        self._now = now

    def known(self, subject: Subject) -> CardFacts:
        """What was done on this card from here and what is followed; `with_answers` adds what Linksfield says.

        A journal that cannot be read is said (`done_seen`), and never reads as "nothing was done". Raises NotSetUp.
        """
        profile, place = self._clients.profile(subject.profile), self._clients.place(subject.profile)
        done = self._done_on(subject.iccid)
        followed = self._followed.all(subject.iccid)
        return CardFacts(
            iccid=subject.iccid,
            profile=subject.profile,
            environment=place.environment,
            now=self._now(),
            ticket=subject.ticket,
            agent=subject.agent,
            done=done or (),
            done_seen=done is not None,
            followed=tuple(each for each in followed if each.profile == subject.profile),
            base_url=place.base_url,
            stranger=self._clients.leads_to(subject.profile).stranger,
            language_code=place.language_code,
            read_only=profile.read_only,
            assumed_calls=profile.assumed_calls,
            too_old=bool(self._clients.required_version(subject.profile)),
            only_profile=self._clients.is_only(subject.profile),
        )

    def _done_on(self, iccid: str) -> tuple[Done, ...] | None:
        try:
            return self._done.on_card(iccid)
        except JournalTrouble:
            return None
