from __future__ import annotations

import json
import threading
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from services.background.followed_payments import (
    KEPT,
    LONGEST_PAUSE,
    FollowedFile,
    FollowedPayment,
    FollowPayments,
    pause_after,
)
from services.errors import NotSetUp
from services.records import PaymentResult, PaymentState

START = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
PAY_ID = "P0002702026112314050012345"
CARD = "89852000000000010015"


class Clock:
    """A clock that is put forward by hand."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


class MemoryStore:
    """Keeps what was saved last."""

    def __init__(self) -> None:
        self.saved: tuple[FollowedPayment, ...] = ()

    def load(self) -> tuple[FollowedPayment, ...]:
        return self.saved

    def save(self, payments: Iterable[FollowedPayment]) -> None:
        self.saved = tuple(payments)


def says(state: PaymentState, status: str = "") -> PaymentResult:
    return PaymentResult(pay_id=PAY_ID, status=status, state=state)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def following(clock: Clock) -> FollowPayments:
    return FollowPayments(MemoryStore(), clock)


def test_it_is_asked_about_at_once_and_then_with_growing_pauses(following: FollowPayments, clock: Clock) -> None:
    following.follow("UAT", CARD, PAY_ID)
    waits = []
    for _ in range(12):
        (due,) = following.due()
        following.answered(due, says(PaymentState.PENDING))
        assert following.due() == ()
        wait = following.seconds_to_next()
        assert wait is not None
        waits.append(round(wait, 2))
        clock.pass_by(wait)
    assert waits == [2, 3, 4.5, 6.75, 10.12, 15.19, 22.78, 34.17, 51.26, 60, 60, 60]


def test_the_pause_stays_the_longest_for_ever() -> None:
    assert pause_after(1_000_000) == LONGEST_PAUSE


@pytest.mark.parametrize(("state", "ended"), [(PaymentState.PAID, "paid"), (PaymentState.FAILED, "failed")])
def test_paid_and_failed_end_it(following: FollowPayments, clock: Clock, state: PaymentState, ended: str) -> None:
    followed = following.follow("UAT", CARD, PAY_ID, ticket="T-1", agent="Ann")
    clock.pass_by(90)
    done = following.answered(followed, says(state, "1"))
    assert (done.ended, done.status, done.ticket, done.agent, done.asked) == (ended, "1", "T-1", "Ann", 1)
    clock.pass_by(3600)
    assert done.elapsed(clock()) == timedelta(seconds=90)
    assert (following.followed(), following.due(), following.seconds_to_next()) == ((), (), None)
    assert following.all(CARD) == (done,)


@pytest.mark.parametrize("state", [PaymentState.PENDING, PaymentState.UNKNOWN])
def test_pending_is_pending_and_an_unknown_status_is_no_end(following: FollowPayments, state: PaymentState) -> None:
    after = following.answered(following.follow("UAT", CARD, PAY_ID), says(state, "7"))
    assert (after.ended, after.state, after.status) == ("", state, "7")


def test_no_answer_is_no_result(following: FollowPayments, clock: Clock) -> None:
    followed = following.answered(following.follow("UAT", CARD, PAY_ID), says(PaymentState.PENDING, "2"))
    for _ in range(2):
        followed = following.no_answer(followed)
    assert (followed.state, followed.unanswered, followed.asked) == (PaymentState.PENDING, 2, 3)
    assert following.answered(followed, says(PaymentState.PENDING)).unanswered == 0
    clock.pass_by(5)
    assert followed.elapsed(clock()) == timedelta(seconds=5)


def test_the_agent_stops_it_and_a_late_answer_changes_nothing(following: FollowPayments) -> None:
    followed = following.follow("UAT", CARD, PAY_ID)
    stopped = following.stop("UAT", PAY_ID)
    assert stopped is not None
    assert stopped.ended == "stopped"
    assert following.answered(followed, says(PaymentState.PAID)) == stopped
    assert following.stop("UAT", PAY_ID) is None
    assert following.stop("UAT", "other") is None


def test_following_again_goes_on_and_after_an_end_begins_anew(following: FollowPayments, clock: Clock) -> None:
    first = following.follow("UAT", CARD, PAY_ID)
    clock.pass_by(5)
    assert following.follow("UAT", CARD, PAY_ID) == first
    following.stop("UAT", PAY_ID)
    again = following.follow("UAT", CARD, PAY_ID)
    assert (again.started, again.ended) == (clock(), "")
    assert following.answered(first, says(PaymentState.PAID)) == again


def test_the_same_pay_id_of_two_profiles_is_two_payments(following: FollowPayments) -> None:
    following.follow("UAT", CARD, PAY_ID)
    following.follow("Europe", CARD, PAY_ID)
    assert len(following.followed()) == 2


def test_a_clock_that_was_put_back_does_not_hold_it_up(following: FollowPayments, clock: Clock) -> None:
    followed = following.answered(following.follow("UAT", CARD, PAY_ID), says(PaymentState.PENDING))
    clock.pass_by(-7200)
    assert following.due() == (followed,)
    assert followed.elapsed(clock()) == timedelta()


def test_the_longest_overdue_comes_first(following: FollowPayments, clock: Clock) -> None:
    for number in range(3):
        following.follow("UAT", CARD, f"P{number}")
        clock.pass_by(1)
    assert [payment.pay_id for payment in following.due()] == ["P0", "P1", "P2"]


def test_old_ends_are_forgotten_and_what_is_followed_never(clock: Clock) -> None:
    following = FollowPayments(MemoryStore(), clock)
    following.follow("UAT", CARD, "kept")
    for number in range(KEPT + 10):
        clock.pass_by(1)
        following.follow("UAT", CARD, f"P{number}")
        following.stop("UAT", f"P{number}")
    assert len(following.all()) == KEPT
    assert [payment.pay_id for payment in following.followed()] == ["kept"]
    assert following.all()[-1].pay_id == f"P{KEPT + 9}"


# ------------------------------------------------------------------ over a restart


def test_it_goes_on_after_a_restart(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "followed.json"
    before = FollowPayments(FollowedFile(path, clock), clock)
    pending = before.answered(before.follow("UAT", CARD, PAY_ID, ticket="T-1"), says(PaymentState.PENDING, "2"))
    clock.pass_by(30)
    after = FollowPayments(FollowedFile(path, clock), clock)
    assert after.due() == (pending,)
    assert after.due()[0].elapsed(clock()) == timedelta(seconds=30)


@pytest.mark.parametrize("content", ["", "[]", '{"payments": 7}', '{"payments": [{"profile": "UAT"}]}', '{"x": 1}'])
def test_a_damaged_file_is_kept_aside(tmp_path: Path, clock: Clock, content: str) -> None:
    path = tmp_path / "followed.json"
    path.write_text(content, encoding="utf-8")
    following = FollowPayments(FollowedFile(path, clock), clock)
    assert following.all() == ()
    following.follow("UAT", CARD, PAY_ID)
    assert json.loads(path.read_text(encoding="utf-8"))["payments"][0]["pay_id"] == PAY_ID
    assert [each.read_text() for each in tmp_path.glob("followed.json.damaged*")] == [content]


def test_a_folder_that_cannot_be_written_is_said_and_following_goes_on(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "file").write_text("in the way")
    following = FollowPayments(FollowedFile(tmp_path / "file" / "followed.json", clock), clock)
    with pytest.raises(NotSetUp):
        following.follow("UAT", CARD, PAY_ID)
    assert len(following.due()) == 1


def test_payments_follow_a_renamed_profile_and_go_with_a_deleted_one(clock: Clock) -> None:
    store = MemoryStore()
    following = FollowPayments(store, clock)
    for profile in ("UAT", "Shop"):
        following.follow(profile, CARD, PAY_ID)
    following.rename("UAT", "Test system")
    assert [payment.profile for payment in store.saved] == ["Shop", "Test system"]
    renamed = following.find("Test system", PAY_ID)
    assert renamed is not None
    assert following.answered(renamed, says(PaymentState.PAID)).ended == "paid"
    following.forget("Test system")
    assert [payment.profile for payment in store.saved] == ["Shop"]


def test_whoever_looks_does_not_wait_for_the_file_to_be_written(clock: Clock) -> None:
    writing, go_on = threading.Event(), threading.Event()

    class SlowStore(MemoryStore):
        def save(self, payments: Iterable[FollowedPayment]) -> None:
            writing.set()
            assert go_on.wait(5), "nobody could look meanwhile"
            super().save(payments)

    following = FollowPayments(SlowStore(), clock)
    saving = threading.Thread(target=following.follow, args=("UK", "8985", "P1"))
    saving.start()
    assert writing.wait(5)
    assert [payment.pay_id for payment in following.followed()] == ["P1"]
    assert following.find("UK", "P1") is not None
    go_on.set()
    saving.join()
