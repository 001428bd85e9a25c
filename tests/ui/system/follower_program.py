"""The program itself, with hands that follow one payment; what happens to it goes to standard output, a line each.

Started as: python -m tests.ui.system.follower_program DATA_DIR PARTNER_CODE ICCID PAY_ID, PAY_ID "" only watches.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

import main
from ui.start import program

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.background.ask_payments import FollowedAnswer
    from services.desk.desk import Desk
    from services.start.open_desk import OpenedDesk
    from ui.frame.frame import Workplace

PROFILE = "Shop"


class FollowingProgram(program.Program):
    """The program, whose keyring is open already."""

    def workplace(self, desk: Desk) -> Workplace:
        desk.vault.use_for_this_run(PROFILE, PARTNER_CODE)
        workplace = super().workplace(desk)

        def say(answer: FollowedAnswer) -> None:
            payment = answer.payment
            print(payment.ended or "waits", payment.pay_id, *workplace.toasts.texts(), flush=True)

        # Connected after the window's own: the notice stands already.
        workplace.session.payment_followed.connect(say)
        return workplace

    def _begin(self, workplace: Workplace, opened: OpenedDesk, practise: Callable[[], str]) -> None:
        super()._begin(workplace, opened, practise)
        session = workplace.session

        def begin() -> None:
            record = session.open_card(PROFILE, ICCID)
            if PAY_ID:
                session.following.follow(record, PAY_ID)

        QTimer.singleShot(0, begin)


if __name__ == "__main__":
    folder, PARTNER_CODE, ICCID, PAY_ID = sys.argv[1:]
    program.Program = FollowingProgram  # type: ignore[misc]  # this process is the program with hands
    sys.exit(main.main(["--data-dir", folder, "--profile", PROFILE]))
