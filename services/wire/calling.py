"""Making one call of an API beside the Mall: sent, repeated if it is safe to, understood, reported.

What an API is made of (its signer, its envelope, its fields) comes in with each call; nothing here knows one.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple, Protocol, TypeVar

from services.errors import BadInput, ConsoleError, NoAnswer, NotSent, NotUnderstood, Refused
from services.records import Call, Provenance
from services.redaction import Redactor
from services.setup.systems import is_loopback
from services.wire.failures import StaleConnection, is_passing
from services.wire.limits import ReplyCost
from services.wire.refusals import meaning_of
from services.wire.transport import Headers, Reply, Transport

_Answer = TypeVar("_Answer")


class Question(Protocol):
    """What of an endpoint a call looks at; `safe` ones change nothing and may be repeated."""

    @property
    def name(self) -> str:
        """Its name in Activity and the inspector."""
        ...

    @property
    def safe(self) -> bool:
        """Whether it changes nothing."""
        ...

    @property
    def cost(self) -> ReplyCost:
        """What its reply may cost."""
        ...

    @property
    def provenance(self) -> Provenance:
        """How its request is known."""
        ...

    @property
    def reply_known(self) -> Provenance:
        """How its reply is known."""
        ...


class Asked(NamedTuple):
    """One attempt, ready to send. `canonical` is the signed text, "" where nothing is signed."""

    url: str
    body: str
    canonical: str = ""
    iccid: str = ""
    headers: Headers = ()


def repeated(transport: Transport, safe: bool, attempt: Callable[[int, float], _Answer]) -> _Answer:
    """Make one call; a safe one again on a passing failure, and once more on a connection that went stale.

    `attempt` takes its number, from 1, and the deadline of all attempts together (monotonic seconds). Raises what the
    last attempt raised that was sent: NotSent only where none of them was.
    """
    deadline = transport.deadline()
    number, went_stale = 1, False
    unanswered: NoAnswer | None = None
    while True:
        try:
            return attempt(number, deadline)
        except StaleConnection:
            if went_stale or not safe:
                raise
            went_stale = True
        except (NotSent, NoAnswer) as error:
            unanswered = error if isinstance(error, NoAnswer) else unanswered
            enough = not safe or number > transport.limits.repeats
            if enough or not is_passing(error) or not transport.pause(number, deadline):
                raise unanswered or error  # noqa: B904 - an attempt of its own, which the other did not cause
            number += 1


class Caller:
    """Makes the calls of one account; thread-safe, blocking. Every attempt is reported to `on_call`, redacted.

    `redactor` gives the masks as they are at that moment: a token comes while the program runs.
    """

    def __init__(
        self,
        profile: str,
        transport: Transport,
        redactor: Callable[[], Redactor],
        on_call: Callable[[Call], None],
        now: Callable[[], datetime],
    ) -> None:
        self._profile = profile
        self._transport = transport
        self._redactor = redactor
        self._on_call = on_call
        self._now = now

    def call(
        self, question: Question, make: Callable[[datetime], Asked], understand: Callable[[Reply], _Answer]
    ) -> _Answer:
        """Make one call; a safe one is repeated on a passing failure, made afresh, within one total deadline.

        `understand` raises NotUnderstood, or Refused in the server's own words. Raises NotSent, NoAnswer, Refused, and
        for a safe call NotUnderstood; for any other that is NoAnswer("not_understood"): its outcome is unknown.
        """

        def attempt(number: int, deadline: float) -> _Answer:
            return self._attempt(question, make(self._now()), number, deadline, understand)

        return repeated(self._transport, question.safe, attempt)

    def _attempt(
        self, question: Question, asked: Asked, number: int, deadline: float, understand: Callable[[Reply], _Answer]
    ) -> _Answer:
        at, started = self._now(), time.perf_counter()
        reply: Reply | None = None
        problem: BaseException | None = None
        try:
            reply = self._transport.send(
                "POST",
                asked.url,
                asked.body.encode("utf-8"),
                safe=question.safe,
                deadline=deadline,
                most=question.cost.size,
                headers=asked.headers,
            )
            return self._understood(question, reply, understand)
        except BaseException as error:
            problem = error
            raise
        finally:
            milliseconds = (time.perf_counter() - started) * 1000
            self._report(question, asked, reply, problem, at=at, ms=milliseconds, attempt=number)

    def _understood(self, question: Question, reply: Reply, understand: Callable[[Reply], _Answer]) -> _Answer:
        raw = self._redactor().redact_bytes(reply.body)
        if reply.status != 200:
            raise NoAnswer("redirect" if 300 <= reply.status < 400 else "status", status=reply.status, raw=raw)
        try:
            return understand(reply)
        except NotUnderstood as problem:
            error: ConsoleError = self._not_understood(question, problem, reply.status, raw)
        except Refused as said:
            redact, meaning = self._redactor().redact, meaning_of(said.code, said.message)
            error = Refused(redact(said.code), redact(said.message), raw=raw, meaning=meaning)
        raise error

    def _not_understood(self, question: Question, problem: NotUnderstood, status: int, raw: str) -> ConsoleError:
        if question.safe:
            self._transport.forget()
            return NotUnderstood(problem.reason, raw=raw, detail=problem.detail)
        detail = self._redactor().redact(f"{problem.reason} {problem.detail}".rstrip())
        return NoAnswer("not_understood", status=status, detail=detail, raw=raw)

    def _report(
        self,
        question: Question,
        asked: Asked,
        reply: Reply | None,
        problem: BaseException | None,
        *,
        at: datetime,
        ms: float,
        attempt: int,
    ) -> None:
        redactor = self._redactor()  # with what is known by now: a log-in's own reply tells its token
        self._on_call(
            Call(
                at=at,
                profile=self._profile,
                endpoint=question.name,
                provenance=question.provenance,
                reply_known=question.reply_known,
                safe=question.safe,
                method="POST",
                url=redactor.redact(asked.url),
                iccid=asked.iccid,
                ms=ms,
                outcome=outcome_of(problem),
                status=reply.status if reply else getattr(problem, "status", None),
                attempt=attempt,
                request=redactor.redact(asked.body),
                canonical=redactor.redact(asked.canonical),
                reply=redactor.redact_bytes(reply.body) if reply else "",
                detail=redactor.redact(str(problem)) if problem else "",
                stale=isinstance(problem, StaleConnection),
            )
        )


def outcome_of(problem: BaseException | None) -> str:
    """What a call ended with, as `Call.outcome` has it."""
    if problem is None:
        return "ok"
    kinds: dict[type[BaseException], str] = {
        NotSent: "not_sent",
        Refused: "refused",
        NotUnderstood: "not_understood",
    }
    return kinds.get(type(problem), "no_answer")


def require_https(field: str, url: str) -> None:
    """Raise BadInput(field, "not_https") for a base that is neither https nor on this computer."""
    if not url.lower().startswith("https://") and not is_loopback(url):
        raise BadInput(field, "not_https")
