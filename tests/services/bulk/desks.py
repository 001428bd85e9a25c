"""A desk over a sandbox with a fleet of cards, without a window."""

from __future__ import annotations

import threading
from pathlib import Path

from msgspec.structs import replace

from services.bulk.look_up import BulkLookUp, CardAnswer, Stage
from services.bulk.pace import Pace
from services.bulk.reports import Fate, Report
from services.bulk.running import BulkRun
from services.clock import SystemClock
from services.desk.desk import Desk
from services.journal import Journal
from services.records import Bases, Profile, Subject
from services.sandbox import Sandbox
from services.sandbox.sample_cards import fleet_cards
from services.setup.profiles import ProfileBook
from services.setup.settings import Settings
from services.setup.vault import Part, Vault
from services.wire.transport import Limits, Transport
from tests.services.waiting import wait_for

PROFILE = "Practice"
BY = Subject(profile=PROFILE, iccid="", ticket="SUP-9", agent="mei")


def numbers(count: int) -> tuple[str, ...]:
    return tuple(card.iccid for card in fleet_cards(count))


def desk_over(sandbox: Sandbox, folder: Path) -> Desk:
    """As a start of the program makes it, over the files of this folder."""
    clock = SystemClock()
    profiles, vault = ProfileBook(folder / "profiles.json"), Vault()
    bases = Bases(vshop=sandbox.vshop_url, payment=sandbox.payment_url, topup=sandbox.topup_url)
    profiles.practise_at(bases)
    profiles.add(Profile(PROFILE, "custom", *bases.urls))
    vault.use_for_this_run(PROFILE, sandbox.partner_code)
    journal = Journal(folder, clock.now, os_user="tester")
    transport = Transport(limits=Limits(pause=0.001, total=3.0, read=1.0))
    return Desk(profiles, vault, Settings(folder / "settings.json"), transport, journal, clock)


def with_csss(desk: Desk, sandbox: Sandbox) -> Desk:
    """The same desk, its profile with CSSS."""
    profile = desk.clients.profile(PROFILE)
    desk.profiles.replace(PROFILE, replace(profile, csss_url=sandbox.csss_url))
    here = desk.clients.origins(PROFILE)
    desk.vault.use_part_for_this_run(PROFILE, Part.CSSS, sandbox.csss_secret, here)
    return desk


def begun_later(desk: Desk, iccids: tuple[str, ...]) -> BulkLookUp:
    """Not begun yet."""
    return BulkLookUp(desk, BY, iccids, Pace(interval=0, first_pause=0.01))


def look_up(desk: Desk, iccids: tuple[str, ...], pace: Pace | None = None) -> BulkLookUp:
    """Begun, with hardly a pause between two cards."""
    made = BulkLookUp(desk, BY, iccids, pace or Pace(interval=0, first_pause=0.01))
    made.start()
    return made


def answers_of(desk: Desk, iccids: tuple[str, ...]) -> tuple[CardAnswer, ...]:
    """Look these up, and give the answers in their order."""
    found = all_of(look_up(desk, iccids))
    return tuple(found[iccid] for iccid in iccids)


def threads() -> int:
    """How many threads still ask for cards."""
    return sum(thread.name.startswith("bulk_") for thread in threading.enumerate())


def all_of(run: BulkLookUp) -> dict[str, CardAnswer]:
    """The answers of a whole run, by card."""
    wait_for(lambda: run.progress.stage in (Stage.DONE, Stage.HELD, Stage.CANCELLED), 40)
    return {answer.iccid: answer for answer in run.take()}


def run(work: BulkRun, *, most: int = 1000) -> Report:
    """Send for so many cards at most; what became of them."""
    for _ in range(most):
        if work.next() is None:
            break
    return work.report


def fates(report: Report) -> dict[str, Fate]:
    return {each.iccid: each.fate for each in report.outcomes}
