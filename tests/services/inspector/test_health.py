from __future__ import annotations

import socket

import pytest
from msgspec.structs import replace

from services.errors import NoAnswer, NotSent
from services.inspector.health import RECENT, Health, health
from services.records import Call
from tests.services.desk.office import FRESH, Office
from tests.services.inspector.test_readable import CALL


def call(outcome: str = "ok", ms: float = 200.0, *, stale: bool = False) -> Call:
    return replace(CALL, outcome=outcome, ms=ms, stale=stale)


def test_before_any_call_nothing_is_said() -> None:
    assert health([]) == Health(asked=0, unanswered=0, seconds=None, offline=False)


def test_a_refusal_is_an_answer_and_the_median_is_of_the_answered_ones() -> None:
    calls = [call(ms=100), call("refused", 300), call("not_understood", 900), call("no_answer", 60_000)]
    assert health(calls) == Health(asked=4, unanswered=1, seconds=0.3, offline=False)


def test_only_the_last_ten_calls_count() -> None:
    calls = [*[call("no_answer")] * 5, *[call()] * RECENT]
    assert health(calls) == Health(asked=RECENT, unanswered=0, seconds=0.2, offline=False)


def test_what_never_left_says_nothing_of_linksfield_but_that_this_pc_may_be_offline() -> None:
    assert health([call(), call("not_sent")]) == Health(asked=1, unanswered=0, seconds=0.2, offline=True)
    assert health([call("not_sent"), call()]).offline is False


def test_a_connection_that_was_closed_while_idle_is_no_unanswered_call() -> None:
    stale = call("no_answer", stale=True)
    assert health([call(), stale, call()]) == Health(asked=2, unanswered=0, seconds=0.2, offline=False)
    # Nor does it push an earlier call out of the last ten.
    assert health([call("no_answer"), *[call(), stale] * (RECENT - 1)]).unanswered == 1


def test_the_calls_of_a_desk_are_summed_up(office: Office) -> None:
    client = office.desk.clients.client("Practice")
    client.verify(FRESH)
    office.sandbox.set_faults("singleVerify=status:400")
    with pytest.raises(NoAnswer):
        client.verify(FRESH)
    seen = health(office.desk.calls.all())
    assert (seen.asked, seen.unanswered, seen.offline) == (2, 1, False)
    assert seen.seconds is not None
    assert 0 < seen.seconds < 5


def test_a_port_that_takes_no_connection_counts_as_offline(office: Office) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    closed = replace(office.practice("Closed"), vshop_url=f"http://127.0.0.1:{port}/vshop")
    office.add(closed)
    with pytest.raises(NotSent):
        office.desk.clients.client("Closed").verify(FRESH)
    assert health(office.desk.calls.all()).offline
