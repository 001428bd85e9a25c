"""Auto-renewal: what is in force, and switching it off with proof."""

from __future__ import annotations

from services.desk.activity import Activity, outcome_code
from services.desk.connections import Connections
from services.desk.guards import check_write
from services.errors import ConsoleError, NoAnswer, Refused
from services.mall import endpoints
from services.mall.client import MallClient
from services.records import Renewal, StopOutcome, StopResult, Subject

_OUTCOMES = {
    StopOutcome.STOPPED: "ok",
    StopOutcome.ALREADY_OFF: "already_off",
    StopOutcome.STILL_ON: "still_on",
    StopOutcome.UNKNOWN: "unknown",
}


class Renewals:
    """The auto-renewal of a card. `stop` writes: call it on the write thread."""

    def __init__(self, connections: Connections, activity: Activity) -> None:
        self._connections = connections
        self._activity = activity

    def current(self, subject: Subject) -> Renewal | None:
        """The auto-renewal in force, or None. Raises ConsoleError."""
        return self._connections.client(subject.profile).renewal(subject.iccid)

    def check_allowed(self, profile: str) -> None:
        """Raise NotAllowed if auto-renewal may not be switched off with this profile, NotSetUp if there is none."""
        check_write(self._connections, profile, endpoints.STOP_RENEWAL)

    def stop(self, subject: Subject, renewal: Renewal) -> StopResult:
        """Switch this auto-renewal off and read back that it is gone.

        Nothing in force is "was already off", not an error. Raises NotAllowed, Refused, NotSent, and the
        read errors of the first look; after the request left, trouble is an UNKNOWN outcome, not an error.
        """
        self.check_allowed(subject.profile)
        client = self._connections.client(subject.profile)
        try:
            result = self._stop(client, subject, renewal)
        except ConsoleError as error:
            self._note(subject, renewal, outcome_code(error))
            raise
        self._note(subject, renewal, _OUTCOMES[result.outcome])
        return result

    def _stop(self, client: MallClient, subject: Subject, renewal: Renewal) -> StopResult:
        if not _same(client.renewal(subject.iccid), renewal):
            return StopResult(outcome=StopOutcome.ALREADY_OFF)
        try:
            client.stop_renewal(subject.iccid, renewal.order_no, renewal.pay_id)
        except NoAnswer as error:
            return self._read_back(client, subject, renewal, error)
        except Refused as error:
            # Another agent may have been quicker: what is in force now decides, not the refusal.
            result = self._read_back(client, subject, renewal, error)
            if result.outcome is StopOutcome.STOPPED:
                return StopResult(outcome=StopOutcome.ALREADY_OFF)
            raise
        return self._read_back(client, subject, renewal, None)

    def _read_back(
        self, client: MallClient, subject: Subject, renewal: Renewal, error: ConsoleError | None
    ) -> StopResult:
        try:
            left = client.renewal(subject.iccid)
        except ConsoleError as trouble:
            return StopResult(outcome=StopOutcome.UNKNOWN, error=error or trouble)
        if not _same(left, renewal):
            return StopResult(outcome=StopOutcome.STOPPED, renewal=left)
        if isinstance(error, NoAnswer):
            # It may still be carried out: being there a moment later proves nothing.
            return StopResult(outcome=StopOutcome.UNKNOWN, renewal=left, error=error)
        return StopResult(outcome=StopOutcome.STILL_ON, renewal=left, error=error)

    def _note(self, subject: Subject, renewal: Renewal, outcome: str) -> None:
        self._activity.note(
            subject,
            "stop_renewal",
            outcome,
            plan_name=renewal.plan_name,
            order_no=renewal.order_no,
            pay_id=renewal.pay_id,
        )


def _same(found: Renewal | None, renewal: Renewal) -> bool:
    return found is not None and (found.order_no, found.pay_id) == (renewal.order_no, renewal.pay_id)
