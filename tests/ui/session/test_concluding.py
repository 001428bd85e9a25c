"""What follows for an open card is concluded once for all that draw it, anew at another moment or with new facts."""

from __future__ import annotations

from datetime import timedelta

import time_machine

from services.desk.verdicts.verdicts import Kind
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS


def test_a_verdict_stands_for_one_moment_and_for_one_set_of_facts(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    record, concluding = story.record, story.session.concluding
    with time_machine.travel(story.session.desk.now() + timedelta(minutes=1), tick=False) as moment:
        first = concluding.verdict(record)
        assert first is not None
        assert concluding.verdict(record) is first
        moment.shift(timedelta(seconds=1))
        later = concluding.verdict(record)
        assert later is not None
        assert later.at - first.at == timedelta(seconds=1)
        record.found_off = later.at
        changed = concluding.verdict(record)
        assert changed is not None
        assert (later.kind, changed.kind) == (Kind.NOTHING_KNOWN, Kind.RENEWAL_WAS_OFF)
        moment.shift(timedelta(hours=-1))
        earlier = concluding.verdict(record)
        assert earlier is not None
        assert earlier.at < first.at, "the computer's clock was set back"
