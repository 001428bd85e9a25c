"""The front of the sandbox: finds the call, applies faults, has the work done and makes the answer. No sockets."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from services.sandbox import shapes
from services.sandbox.answers import Answer, Document, Late, json_answer, page_answer, shaped
from services.sandbox.calls import MALL, Api, Call, group_calls, mall_calls
from services.sandbox.faults import Fault, Faults
from services.sandbox.fields import Received, read_fields
from services.sandbox.orders import Repeat
from services.sandbox.refusals import Refusal
from services.sandbox.shapes import Shape
from services.sandbox.sisters.csss import csss_calls
from services.sandbox.sisters.esim_qr import esim_qr_calls
from services.sandbox.world import World

# Waits so many seconds; True means that the server is stopping.
Wait = Callable[[float], bool]

_LOG_LENGTH = 10_000
_OF_WRITES = frozenset(
    {
        Shape.ECHO,
        Shape.AFTER_TEN_MINUTES,
        Shape.HALF_KNOWN_CODES,
        Shape.COMMITS_AND_REFUSES,
        Shape.COMMITS_AND_BUSY,
    }
)
_NOT_JSON = b'\x00\xff\xfe{"operateCode": "S", '


@dataclass
class LogEntry:
    """One received request; never with its sign or partner code. `answer` is an operateCode or a fault."""

    at: datetime
    call: str
    method: str
    path: str
    card: str
    order_no: str
    pay_id: str
    worked: bool = False
    answer: str = ""

    def as_state(self) -> dict[str, object]:
        """Return the entry as `GET /sandbox/state` shows it."""
        return {
            "at": self.at.isoformat(),
            "call": self.call,
            "method": self.method,
            "path": self.path,
            "card": self.card,
            "orderNo": self.order_no,
            "payId": self.pay_id,
            "worked": self.worked,
            "answer": self.answer,
        }


@dataclass
class RequestLog:
    """The latest requests, and how many there were of each call."""

    entries: deque[LogEntry] = field(default_factory=lambda: deque(maxlen=_LOG_LENGTH))
    counts: Counter[str] = field(default_factory=Counter)

    def add(self, entry: LogEntry) -> None:
        """Add one received request."""
        self.entries.append(entry)
        self.counts[entry.call] += 1

    def clear(self) -> None:
        """Forget every request."""
        self.entries.clear()
        self.counts.clear()


@dataclass
class Exchange:
    """One request on its way through the front."""

    call: Call
    received: Received
    fields: dict[str, object] | Refusal
    entry: LogEntry
    faults: list[Fault]

    def at(self, *, after: bool) -> list[Fault]:
        """Return the faults before or after the work."""
        return [fault for fault in self.faults if fault.after is after]


class Front:
    """Answers requests to the Mall API. Thread-safe: the world's lock is held for the work, never while waiting."""

    def __init__(self, world: World, faults: Faults, repeat: Repeat, shapes: frozenset[Shape] = frozenset()) -> None:
        self._world = world
        self._faults = faults
        calls = (*mall_calls(repeat), *group_calls(), *csss_calls(), *esim_qr_calls())
        self._calls = {(call.method, call.path): call for call in calls}
        self.log = RequestLog()
        self.late = 0
        self.shapes = shapes
        self._turn = 0

    def answer(self, received: Received, wait: Wait) -> Answer:
        """Answer one request; `wait` is used by the slow faults."""
        call = self._calls.get((received.method, received.path))
        if call is None:
            return self._not_found(received)
        exchange = self._open(call, received)
        return self._delivered(self._answer(exchange, wait), exchange.faults)

    def _not_found(self, received: Received) -> Answer:
        with self._world.lock:
            entry = LogEntry(self._world.now(), "unknown", received.method, received.path, "", "", "", answer="404")
            self.log.add(entry)
        return page_answer(404, "404 Not Found")

    def _open(self, call: Call, received: Received) -> Exchange:
        fields: dict[str, object] | Refusal
        try:
            fields = read_fields(received)
        except Refusal as unreadable:
            fields = unreadable
        card, order_no, pay_id = ("", "", "") if isinstance(fields, Refusal) else call.api.names(fields)
        with self._world.lock:
            entry = LogEntry(self._world.now(), call.name, received.method, received.path, card, order_no, pay_id)
            self.log.add(entry)
            return Exchange(call, received, fields, entry, self._faults.holding(call.name, (card, order_no, pay_id)))

    def _answer(self, exchange: Exchange, wait: Wait) -> Answer:
        if early := self._instead(exchange, exchange.at(after=False), wait):
            return early
        if habit := self._by_habit(exchange):
            return habit
        document = self._work(exchange)
        if instead := self._instead(exchange, exchange.at(after=True), wait):
            return instead
        return Answer(body=shaped(document, (fault.kind for fault in exchange.faults)))

    def _work(self, exchange: Exchange) -> Document:
        """Check the request and do what it asks."""
        call, api = exchange.call, exchange.call.api
        with self._world.lock:
            self._world.settle()
            try:
                if isinstance(exchange.fields, Refusal):
                    raise exchange.fields
                checked = api.check(self._world, exchange.received, exchange.fields, call.required)
                told = shapes.reshaped(call.name, call.work(self._world, checked), self.shapes)
            except Refusal as refused:
                exchange.entry.answer = refused.code
                return api.refusal(refused.code, refused.message)
            exchange.entry.worked = True
            exchange.entry.answer = api.done
            return api.success(told)

    # ------------------------------------------------------------------ habits

    def _by_habit(self, exchange: Exchange) -> Answer | None:
        """What this server does instead of carrying a request out and answering it; None = just that."""
        habit, name = self.shapes, exchange.call.name
        if Shape.BUSY_READS in habit and name in (shapes.READS | shapes.BY_NUMBER):
            exchange.entry.answer = Shape.BUSY_READS
            return shapes.busy()
        if name not in shapes.WRITES or isinstance(exchange.fields, Refusal):
            return None
        answer = self._of_write(exchange, exchange.fields)
        if answer is not None:
            exchange.entry.answer = next(iter(habit & _OF_WRITES))
        return answer

    def _of_write(self, exchange: Exchange, fields: dict[str, object]) -> Answer | None:
        habit = self.shapes
        if Shape.ECHO in habit:
            return shapes.echo(fields)
        if Shape.AFTER_TEN_MINUTES in habit:
            return self._eleven_minutes_later(exchange)
        if Shape.HALF_KNOWN_CODES in habit:
            return self._half_known(exchange, fields)
        if Shape.REPEATS_POSTS in habit:
            # The first of the two; its answer is lost in the gateway.
            self._work(exchange)
            return None
        instead = shapes.instead_of(habit)
        if instead is not None and self._work(exchange)["operateCode"] == "S":
            return instead
        return None

    def _eleven_minutes_later(self, exchange: Exchange) -> Answer:
        with self._world.lock:
            due = self._world.now() + timedelta(seconds=shapes.TEN_MINUTES_AND_MORE)
            self._world.do_later(due, lambda: self._work(exchange))
        return Answer(drop=True)

    def _half_known(self, exchange: Exchange, fields: dict[str, object]) -> Answer:
        with self._world.lock:
            self._turn += 1
            turn = self._turn
        if turn % 2:
            self._work(exchange)
        return shapes.half_known(turn, fields)

    # ------------------------------------------------------------------ faults

    def _instead(self, exchange: Exchange, faults: Iterable[Fault], wait: Wait) -> Answer | None:
        """Go through faults in their order: wait for the slow ones, return the answer of the first that replaces it."""
        for fault in faults:
            answer = self._of_fault(exchange, fault, wait)
            if answer is not None:
                exchange.entry.answer = fault.kind
                return answer
        return None

    def _of_fault(self, exchange: Exchange, fault: Fault, wait: Wait) -> Answer | None:
        if fault.kind == "slow":
            return Answer(drop=True) if wait(fault.number) else None
        if fault.kind == "late":
            return self._postponed(exchange, fault.number)
        return replacement(fault, exchange.call.api)

    def _postponed(self, exchange: Exchange, seconds: float) -> Answer:
        with self._world.lock:
            self.late += 1
        return Answer(drop=True, late=Late(seconds=seconds, work=lambda: self._work_late(exchange)))

    def _work_late(self, exchange: Exchange) -> None:
        with self._world.lock:
            try:
                self._work(exchange)
            finally:
                self.late -= 1

    def forget(self) -> None:
        """Forget the requests received so far; late work still comes."""
        with self._world.lock:
            self.log.clear()

    @staticmethod
    def _delivered(answer: Answer, faults: Iterable[Fault]) -> Answer:
        for fault in faults:
            if fault.kind == "cut":
                answer = replace(answer, cut=True)
            elif fault.kind == "dribble":
                answer = replace(answer, trickle=fault.number)
        return answer


def replacement(fault: Fault, api: Api = MALL) -> Answer | None:
    """Return the answer a fault puts in place of the real one, None if its kind leaves that standing."""
    if fault.kind == "refused":
        code, _, message = fault.text.partition(":")
        return json_answer(api.refusal(code, message))
    if fault.kind == "status":
        return page_answer(int(fault.number), f"{fault.number:g} from the sandbox")
    if fault.kind == "enormous":
        return Answer(
            body=b'{"operateCode":"S","message":"success","data":{"filler":""}}', filler=int(fault.number) << 20
        )
    return _FIXED.get(fault.kind) if fault.kind != "redirect" else _redirect(fault.text)


def _redirect(url: str) -> Answer:
    return Answer(status=307, location=url or "/vshop/redirected")


_FIXED = {
    "drop": Answer(drop=True),
    "html": page_answer(200, "Welcome. Please log in to use the network."),
    "garbage": Answer(body=_NOT_JSON),
    "foreign": json_answer({"code": 0, "msg": "success", "data": {}}),
}
