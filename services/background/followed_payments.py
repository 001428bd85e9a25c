"""Payments that are followed until they are paid, have failed, or the agent stops: when to ask next, and nothing else.

A payment that is paid can be followed once more, until its order arrives on the card. No thread and no network here:
whoever drives it asks for what is `due`, and says what came of it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal, Protocol

import msgspec

from services.errors import BadInput, NotSetUp
from services.records import PaymentResult, PaymentState, Record
from services.setup.json_files import Damaged, keep_aside, read_object, write_object

FIRST_PAUSE = 2.0
LONGEST_PAUSE = 60.0
GROWTH = 1.5
"""Seconds between two questions, from the first to the longest, each so many times the one before."""

KEPT = 200
"""How many followed payments are remembered, ended ones included."""

End = Literal["", "paid", "failed", "arrived", "stopped"]
"""What a followed payment can have come to; "" while it is followed."""

_ENDS: dict[PaymentState, End] = {PaymentState.PAID: "paid", PaymentState.FAILED: "failed"}


class FollowedPayment(Record, frozen=True):
    """A payment that is followed; it belongs to a profile and a card, not to a tab. Times are aware UTC.

    `state` is the last answer's, None before the first; `unanswered` counts questions without an answer since.
    `ended` is "" while it is followed, then "paid", "failed", "arrived" or "stopped", at `ended_at`.
    `delivery`: it is paid, and its order is waited for: until the card has more orders than `orders_before` (None
    until they were counted first). Linksfield's list carries no order numbers: one more is a hint, not a proof.
    """

    profile: str
    iccid: str
    pay_id: str
    started: datetime
    next_at: datetime
    ticket: str = ""
    agent: str = ""
    asked: int = 0
    unanswered: int = 0
    state: PaymentState | None = None
    status: str = ""
    ended: End = ""
    ended_at: datetime | None = None
    delivery: bool = False
    orders_before: int | None = None

    def elapsed(self, now: datetime) -> timedelta:
        """How long it has been followed, until its end or `now`; never negative."""
        return max((self.ended_at or now) - self.started, timedelta())

    @property
    def key(self) -> tuple[str, str]:
        """What tells it apart: the profile and the payId."""
        return self.profile, self.pay_id


class FollowedStore(Protocol):
    """Where followed payments outlive the program."""

    def load(self) -> tuple[FollowedPayment, ...]:
        """Everything that was saved last; nothing if it cannot be read."""
        ...

    def save(self, payments: Iterable[FollowedPayment]) -> None:
        """Replace what was saved. Raises NotSetUp("data_folder")."""
        ...


class FollowedMemory:
    """Keeps nothing: for a program without a data folder of its own."""

    def load(self) -> tuple[FollowedPayment, ...]:
        """Nothing."""
        return ()

    def save(self, payments: Iterable[FollowedPayment]) -> None:
        """Forget them; raises nothing."""


# Made with the module, before any thread: two that ask msgspec for the same type's decoder at once can crash.
_payment = msgspec.json.Decoder(FollowedPayment)
_COUNTS = range(10**9)
_YEARS = range(2000, 3000)  # a time outside of them is none of ours, and local times of it may not exist


class FollowedFile:
    """A JSON file of followed payments, `<data-dir>/followed.json`: payIds and cards, no secrets.

    A file that cannot be read is kept aside, and so is one of which some rows cannot: the others go on, and the agent
    can follow a payment again. `problems` is what `load` found and must be said.
    """

    def __init__(self, path: Path, now: Callable[[], datetime]) -> None:
        self._path = path
        self._now = now
        self.problems: tuple[BadInput, ...] = ()

    def load(self) -> tuple[FollowedPayment, ...]:
        """Everything that was saved last and can be read. Raises nothing."""
        self.problems = ()
        try:
            found = read_object(self._path)
            rows = [] if found is None else found.get("payments")
            if not isinstance(rows, list):
                raise Damaged("payments is not a list")
        except OSError:
            return ()
        except Damaged:
            self._put_aside("damaged")
            return ()
        payments = tuple(payment for row in rows if (payment := _read_payment(row)) is not None)
        if len(payments) < len(rows):
            self._put_aside("rows", count=len(rows) - len(payments))
            with suppress(NotSetUp):
                self.save(payments)
        return payments

    def save(self, payments: Iterable[FollowedPayment]) -> None:
        """Replace what was saved. Raises NotSetUp("data_folder")."""
        try:
            write_object(self._path, {"payments": msgspec.to_builtins(tuple(payments))})
        except OSError as error:
            raise NotSetUp("data_folder", f"{self._path}: {error.strerror or type(error).__name__}") from error

    def _put_aside(self, reason: str, **facts: int) -> None:
        try:
            aside = keep_aside(self._path, self._now())
        except OSError:
            # The next save replaces it: not being able to follow at all would be worse.
            self.problems = (BadInput("followed_file", "stuck", kept=str(self._path)),)
        else:
            self.problems = (BadInput("followed_file", reason, kept=str(aside), **facts),)


def _read_payment(row: object) -> FollowedPayment | None:
    """The payment that a row of the file stands for; None for anything else."""
    try:
        payment = _payment.decode(msgspec.json.encode(row))
    except (msgspec.MsgspecError, ValueError, TypeError, OverflowError):
        return None
    times = (payment.started, payment.next_at, payment.ended_at or payment.started)
    counts = (payment.asked, payment.unanswered, payment.orders_before or 0)
    sound = all(time.tzinfo is not None and time.year in _YEARS for time in times)
    return payment if sound and all(each in _COUNTS for each in counts) else None


class FollowPayments:
    """Which payments are followed, and when each is asked about next. Thread-safe; blocks for the store alone.

    Every method that changes something raises what the store's `save` raises, after it has taken effect here.
    """

    def __init__(self, store: FollowedStore, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now
        # Held while the file is written; who only looks takes no lock: what is changed is put in place whole.
        self._lock = threading.Lock()
        self._payments = {payment.key: payment for payment in store.load()}

    def follow(
        self,
        profile: str,
        iccid: str,
        pay_id: str,
        *,
        ticket: str = "",
        agent: str = "",
        delivery: bool = False,
        orders_before: int | None = None,
    ) -> FollowedPayment:
        """Follow a payment, or the delivery of its order, from now on.

        One that is followed already in the same way goes on as it is, any other begins anew.
        """
        now = self._now()
        wanted = FollowedPayment(
            profile=profile,
            iccid=iccid,
            pay_id=pay_id,
            started=now,
            next_at=now,
            ticket=ticket,
            agent=agent,
            delivery=delivery,
            orders_before=orders_before,
        )
        with self._lock:
            known = self._payments.get(wanted.key)
            if known is not None and not known.ended and known.delivery == delivery:
                return known
            return self._put(wanted)

    def answered(self, payment: FollowedPayment, result: PaymentResult) -> FollowedPayment:
        """Linksfield answered: paid and failed end it; pending is pending, and an unknown status is asked about again.

        An answer for a payment that was stopped meanwhile changes nothing; returns how it stands now.
        """
        ended: End = _ENDS.get(result.state, "")
        return self._asked(
            payment,
            state=result.state,
            status=result.status,
            unanswered=0,
            ended=ended,
            ended_at=self._now() if ended else None,
        )

    def listed(self, payment: FollowedPayment, count: int) -> FollowedPayment:
        """Linksfield listed so many orders on the card: one more than before ends the waiting for a delivery.

        Fewer than before (one was used up) are counted from then on.
        """
        before = payment.orders_before
        ended: End = "arrived" if before is not None and count > before else ""
        return self._asked(
            payment,
            unanswered=0,
            orders_before=count if before is None else min(before, count),
            ended=ended,
            ended_at=self._now() if ended else None,
        )

    def no_answer(self, payment: FollowedPayment) -> FollowedPayment:
        """There was no usable answer: it is asked about again after the next pause."""
        return self._asked(payment, unanswered=payment.unanswered + 1)

    def stop(self, profile: str, pay_id: str) -> FollowedPayment | None:
        """The agent stops following it; None if it was not followed."""
        with self._lock:
            known = self._payments.get((profile, pay_id))
            if known is None or known.ended:
                return None
            return self._put(msgspec.structs.replace(known, ended="stopped", ended_at=self._now()))

    def rename(self, old: str, new: str) -> None:
        """The payments of a renamed profile go on under its new name."""
        with self._lock:
            known = self._payments.values()
            moved = [msgspec.structs.replace(each, profile=new) for each in known if each.profile == old != new]
            if moved:
                kept = [each for each in known if each.profile != old]
                self._payments = {payment.key: payment for payment in (*kept, *moved)}
                self._store.save(self._payments.values())

    def forget(self, profile: str) -> None:
        """The payments of a deleted profile are forgotten: nobody could ask about them."""
        with self._lock:
            kept = {key: payment for key, payment in self._payments.items() if payment.profile != profile}
            if len(kept) < len(self._payments):
                self._payments = kept
                self._store.save(kept.values())

    def find(self, profile: str, pay_id: str) -> FollowedPayment | None:
        """How this payment stands; None if it was never followed, or was forgotten since."""
        return self._payments.get((profile, pay_id))

    def due(self) -> tuple[FollowedPayment, ...]:
        """What is to be asked about now, longest overdue first."""
        now = self._now()
        found = [payment for payment in self.followed() if _wait(payment, now) <= 0]
        return tuple(sorted(found, key=lambda payment: payment.next_at))

    def seconds_to_next(self) -> float | None:
        """How long nothing is due; None if nothing is followed."""
        now = self._now()
        return min((max(_wait(payment, now), 0.0) for payment in self.followed()), default=None)

    def followed(self) -> tuple[FollowedPayment, ...]:
        """Every payment that has not ended, oldest first."""
        return tuple(payment for payment in self.all() if not payment.ended)

    def all(self, iccid: str = "") -> tuple[FollowedPayment, ...]:
        """Every payment remembered, of one card or of all, ended ones too, oldest first."""
        wanted = [payment for payment in self._payments.values() if iccid in ("", payment.iccid)]
        return tuple(sorted(wanted, key=lambda payment: payment.started))

    # ------------------------------------------------------------------ internals

    def _asked(self, payment: FollowedPayment, **changes: object) -> FollowedPayment:
        with self._lock:
            known = self._payments.get(payment.key)
            if known is None or known.ended or known.started != payment.started:
                return known or payment
            asked = known.asked + 1
            next_at = self._now() + timedelta(seconds=pause_after(asked))
            return self._put(msgspec.structs.replace(known, asked=asked, next_at=next_at, **changes))

    def _put(self, payment: FollowedPayment) -> FollowedPayment:
        """Keep it, forget the oldest that have ended, and save; holding the lock."""
        payments = {**self._payments, payment.key: payment}
        ended = sorted((each for each in payments.values() if each.ended), key=lambda each: each.started)
        for old in ended[: max(0, len(payments) - KEPT)]:
            del payments[old.key]
        self._payments = payments
        self._store.save(payments.values())
        return payment


def pause_after(asked: int) -> float:
    """Seconds to wait after the question of this number (from 1): 2, 3, 4.5 ... 60."""
    # Far below the power at which a float overflows.
    return min(FIRST_PAUSE * GROWTH ** min(asked - 1, 30), LONGEST_PAUSE)


def _wait(payment: FollowedPayment, now: datetime) -> float:
    """Seconds until it is due. More than the longest pause means that the clock was put back: it is due now."""
    seconds = (payment.next_at - now).total_seconds()
    return seconds if seconds <= LONGEST_PAUSE else 0.0
