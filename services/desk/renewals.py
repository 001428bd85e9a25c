"""Auto-renewal: what is in force, and switching it off with proof."""

from __future__ import annotations

from services.desk.activity import Activity
from services.desk.clients import Clients
from services.desk.done import Did
from services.desk.writing import Writing
from services.records import Renewal, Subject
from services.writes.errors import ReviewStopped
from services.writes.exactly_once import Fixes
from services.writes.making import stop_write
from services.writes.records import Review
from services.writes.states import What


class Renewals:
    """The auto-renewal of a card. Blocking; reads on a read thread."""

    def __init__(self, clients: Clients, fixes: Fixes, writing: Writing, activity: Activity) -> None:
        self._clients = clients
        self._fixes = fixes
        self._writing = writing
        self._activity = activity

    def current(self, subject: Subject) -> Renewal | None:
        """The auto-renewal in force, or None. Raises ConsoleError."""
        return self._clients.client(subject.profile).renewal(subject.iccid)

    def check_allowed(self, profile: str) -> None:
        """Raise NotAllowed if this profile may not switch a renewal off, JournalTrouble if nothing may be sent."""
        self._writing.check_allowed(profile, What.STOP_RENEWAL)

    def review(self, subject: Subject, renewal: Renewal) -> Review:
        """Look at the card as it is now, before this auto-renewal is switched off; `Writing.carry_out` sends it.

        Raises ReviewStopped("renewal_off") where nothing is in force any more: it was off already, and nothing is
        sent; ReviewStopped("renewal_changed") where another one is; NotAllowed, JournalTrouble, read errors. Carrying
        it out looks once more before anything leaves, and raises the same then.
        """
        self.check_allowed(subject.profile)
        write = stop_write(subject.iccid, renewal)
        self._writing.check_sendable(subject.profile, write)
        try:
            return self._fixes.review(subject, write)
        except ReviewStopped as stopped:
            if stopped.reason == "renewal_off":
                # No write tells it, and the customer is told that it was off before we were asked.
                self._activity.note(
                    subject,
                    Did.FOUND_OFF,
                    "",
                    plan_name=renewal.plan_name,
                    order_no=renewal.order_no,
                    pay_id=renewal.pay_id,
                )
            raise
