"""A program that dies at every move of the table, before, within and after its commit, and around the call."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from services.records import OrderNumbers
from services.writes.making import order_write
from services.writes.records import Intent, WriteResult
from services.writes.states import OPEN, SENDABLE_AGAIN, STEPS, TRANSITIONS, Cause, State
from tests.services.writes.stage import Stage, stage

Move = tuple[State, Cause]
MOMENTS = ("begin", "written", "committed")


class Died(BaseException):
    """The program ends here."""


class Death:
    """The step hook of one PC: harmless until it is told at which step to strike."""

    def __init__(self) -> None:
        self.moment = ""
        self.passed: list[str] = []

    def __call__(self, name: str) -> None:
        self.passed.append(name)
        if name == self.moment:
            raise Died(name)


class Scene:
    """A PC and the death that waits for it; `strike` is called by a story right before the move it is about."""

    def __init__(self, pc: Stage, death: Death, moment: str) -> None:
        self.pc = pc
        self._death = death
        self._moment = moment

    def strike(self) -> None:
        self._death.moment = self._moment

    def restart(self) -> None:
        self.pc.restart(self._death)


@pytest.fixture
def play(tmp_path: Path) -> Iterator[Callable[[str], Scene]]:
    death = Death()
    with stage(tmp_path, step=death) as pc:
        yield lambda moment: Scene(pc, death, moment)


# ------------------------------------------------------------------ one story for each move


def ordered(scene: Scene) -> None:
    scene.strike()
    scene.pc.order()


def stopped(scene: Scene) -> None:
    scene.strike()
    scene.pc.stop_renewal()


def refused(scene: Scene) -> None:
    review = scene.pc.review()
    scene.pc.sandbox.set_faults("singleOrder=refused:E1:No")
    scene.strike()
    scene.pc.fixes.carry_out(review)


def refused_and_there(scene: Scene) -> None:
    review = scene.pc.review()
    scene.pc.sandbox.set_faults("singleOrder#1=refused-after:E1:No")
    scene.strike()
    scene.pc.fixes.carry_out(review)


def never_connected(scene: Scene) -> None:
    review = scene.pc.review()
    scene.pc.sandbox.stop()
    scene.strike()
    scene.pc.fixes.carry_out(review)


def without_proof(scene: Scene) -> None:
    review = scene.pc.review()
    scene.pc.sandbox.set_faults("singleOrder#1=drop-after")
    scene.strike()
    scene.pc.fixes.carry_out(review)


def recorded_and_left_behind(scene: Scene) -> None:
    scene.pc.fixes.approve(scene.pc.review())
    scene.strike()
    scene.restart()


def sending_and_left_behind(scene: Scene) -> None:
    scene.pc.restart(dies_at_once)
    with pytest.raises(Died):
        scene.pc.order()
    scene.strike()
    scene.restart()


def dies_at_once(name: str) -> None:
    if name == "call:begin":
        raise Died(name)


def said_to_be_placed(scene: Scene) -> None:
    outcome = unanswered(scene, "drop-after")
    scene.strike()
    scene.pc.fixes.decide_placed(outcome.intent.intent, "desk-1")


def said_not_to_be_placed(scene: Scene) -> None:
    outcome = unanswered(scene, "drop-before")
    scene.strike()
    scene.pc.fixes.decide_not_placed(outcome.intent.intent, "desk-1", "nothing there")


def found_late(scene: Scene) -> None:
    intent = not_placed(scene)
    arrives(scene.pc, intent)
    scene.strike()
    scene.pc.fixes.look_for_late(intent.intent)


def found_late_after_an_attempt_that_never_left(scene: Scene) -> None:
    intent = not_placed(scene)
    review = scene.pc.fixes.review_again(scene.pc.subject(), intent.intent)
    scene.pc.sandbox.stop()
    scene.pc.fixes.carry_out(review, reason="wanted")
    scene.pc.sandbox.start()
    arrives(scene.pc, intent)
    scene.strike()
    scene.pc.fixes.look_for_late(intent.intent)


def not_sent_goes_out_again(scene: Scene) -> None:
    never_connected(Scene(scene.pc, Death(), ""))
    scene.pc.sandbox.start()
    (intent,) = intents_of(scene.pc)
    review = scene.pc.fixes.review_again(scene.pc.subject(), intent.intent)
    scene.strike()
    scene.pc.fixes.carry_out(review, reason="wanted")


def not_placed_goes_out_again(scene: Scene) -> None:
    intent = not_placed(scene)
    review = scene.pc.fixes.review_again(scene.pc.subject(), intent.intent)
    scene.strike()
    scene.pc.fixes.carry_out(review, reason="wanted")


def unanswered(scene: Scene, fault: str) -> WriteResult:
    pc = scene.pc
    review = pc.fixes.review(pc.subject(), order_write(pc.draft()))
    pc.sandbox.set_faults(f"singleOrder#1={fault}")
    outcome = pc.fixes.carry_out(review)
    pc.sandbox.set_faults("")
    pc.wait_until_decidable(outcome)
    return outcome


def not_placed(scene: Scene) -> Intent:
    outcome = unanswered(scene, "drop-before")
    return scene.pc.fixes.decide_not_placed(outcome.intent.intent, "desk-1", "nothing there")


def arrives(pc: Stage, intent: Intent) -> None:
    """The very request that was lost on its way."""
    write = intent.write
    assert write.draft is not None
    pc.client("").place_order(write.draft, OrderNumbers(order_no=write.order_no, pay_id=write.pay_id))


STORIES: dict[Move, Callable[[Scene], None]] = {
    (State.APPROVED, Cause.WRITTEN_DOWN): ordered,
    (State.RECORDED, Cause.ABOUT_TO_CONNECT): ordered,
    (State.RECORDED, Cause.LEFT_BEHIND): recorded_and_left_behind,
    (State.SENDING, Cause.ANSWER_NAMES_IT): ordered,
    (State.SENDING, Cause.READ_BACK_SHOWS_IT): stopped,
    (State.SENDING, Cause.REFUSAL): refused,
    (State.SENDING, Cause.FOUND_AFTER_REFUSAL): refused_and_there,
    (State.SENDING, Cause.NEVER_CONNECTED): never_connected,
    (State.SENDING, Cause.NO_PROOF): without_proof,
    (State.SENDING, Cause.LEFT_BEHIND): sending_and_left_behind,
    (State.UNKNOWN, Cause.AGENT_SAYS_PLACED): said_to_be_placed,
    (State.UNKNOWN, Cause.AGENT_SAYS_NOT_PLACED): said_not_to_be_placed,
    (State.NOT_PLACED, Cause.FOUND_LATE): found_late,
    (State.NOT_SENT, Cause.FOUND_LATE): found_late_after_an_attempt_that_never_left,
    (State.NOT_SENT, Cause.WRITTEN_DOWN): not_sent_goes_out_again,
    (State.NOT_PLACED, Cause.WRITTEN_DOWN): not_placed_goes_out_again,
}


def test_there_is_a_story_for_every_move_that_is_written_down_and_for_no_other() -> None:
    written = {(move.source, move.cause) for move in TRANSITIONS if move.target is not State.APPROVED}
    assert set(STORIES) == written


def test_the_steps_are_the_three_moments_of_every_move_and_both_ends_of_the_call() -> None:
    """A test that dies at all of these has died everywhere."""
    targets = {move.target.value for move in TRANSITIONS if move.target is not State.APPROVED}
    assert set(STEPS) == {f"{target}:{at}" for target in targets for at in MOMENTS} | {"call:begin", "call:answered"}


def test_the_program_itself_says_every_step_and_no_other(tmp_path: Path) -> None:
    said: set[str] = set()
    for number, story in enumerate(dict.fromkeys(STORIES.values())):
        folder, death = tmp_path / str(number), Death()
        folder.mkdir()
        with stage(folder, step=death) as pc:
            story(Scene(pc, death, ""))
        said |= set(death.passed)
    assert said == set(STEPS)


# ------------------------------------------------------------------ dying


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("move", STORIES, ids=lambda move: f"{move[0].value} {move[1].value}")
def test_a_program_that_dies_at_any_move_finds_its_intent_again_and_doubles_nothing(
    play: Callable[[str], Scene], move: Move, moment: str
) -> None:
    source, cause = move
    target = next(each.target for each in TRANSITIONS if (each.source, each.cause) == move)
    scene = play(f"{target.value}:{moment}")
    with pytest.raises(Died):
        STORIES[move](scene)
    there = [intent.state for intent in intents_of(scene.pc)]
    assert there == ([target] if moment == "committed" else [] if source is State.APPROVED else [source])
    if moment == "committed" and target is not State.RECORDED:
        assert intents_of(scene.pc)[0].cause == cause.value
    goes_on_and_doubles_nothing(scene.pc)


@pytest.mark.parametrize("moment", ["call:begin", "call:answered"])
def test_a_program_that_dies_around_the_call_doubles_nothing(play: Callable[[str], Scene], moment: str) -> None:
    scene = play(moment)
    with pytest.raises(Died):
        ordered(scene)
    goes_on_and_doubles_nothing(scene.pc)


def goes_on_and_doubles_nothing(pc: Stage) -> None:
    """Start again, see that what the journal says is so, and bring what is open to its end."""
    pc.sandbox.set_faults("")
    pc.sandbox.start()
    pc.restart()
    assert pc.journal.verify().ok
    intents = intents_of(pc)
    if not intents:
        # It was never written down, so it was never approved.
        assert pc.requests("singleOrder") == 0
        return
    (intent,) = intents
    assert intent.state not in OPEN - {State.UNKNOWN}
    assert (intent in pc.fixes.unknown()) is (intent.state is State.UNKNOWN)
    says_what_is_so(pc, intent)
    go_on(pc, intent.intent)
    says_what_is_so(pc, pc.fixes.ledger.load(intent.intent))


def says_what_is_so(pc: Stage, intent: Intent) -> None:
    there = len(pc.on_server(intent.write.order_no))
    assert there <= 1
    if intent.state in (State.CONFIRMED, State.PLACED):
        assert there == 1
    if intent.state in (State.NOT_SENT, State.REFUSED) and not intent.earlier_may_have_arrived:
        assert there == 0


def go_on(pc: Stage, name: str) -> None:
    """As the proposal says; what did not arrive is sent once more."""
    intent = pc.fixes.ledger.load(name)
    if intent.state is State.UNKNOWN:
        pc.check_intent(intent)
        pc.check_intent(intent)
        pc.clock.move(601)
        if pc.check_intent(intent).proposal is State.PLACED:
            pc.fixes.decide_placed(name, "desk-1")
        else:
            pc.fixes.decide_not_placed(name, "desk-1", "nothing there")
    if pc.fixes.ledger.load(name).may_come_late:
        pc.fixes.look_for_late(name)
    intent = pc.fixes.ledger.load(name)
    if intent.state in SENDABLE_AGAIN and intent.write.draft is not None:
        again = pc.fixes.carry_out(pc.fixes.review_again(pc.subject(), name), reason="wanted")
        assert again.state is State.CONFIRMED


def intents_of(pc: Stage) -> tuple[Intent, ...]:
    return pc.fixes.ledger.standing(State)
