"""Stopping the auto-renewal of many cards."""

from __future__ import annotations

from services.bulk.preview import Preview
from services.bulk.running import BulkRun, begun_by
from services.desk.desk import Desk
from services.records import Subject
from services.writes.records import Place, Review


class BulkStop(BulkRun):
    """One bulk stop. Nothing is sent for any other card than those of the preview that can be stopped."""

    def __init__(self, desk: Desk, by: Subject, chosen: Preview, place: Place, reason: str) -> None:
        self._renewals = {each.iccid: each.renewal for each in chosen.able}
        super().__init__(desk, by, begun_by(desk, by, place, reason, self._renewals))

    def _check_allowed(self) -> None:
        self._desk.renewals.check_allowed(self._by.profile)

    def _review(self, subject: Subject) -> Review:
        renewal = self._renewals[subject.iccid]
        assert renewal is not None, "only what can be stopped is"
        return self._desk.renewals.review(subject, renewal)
