"""The program itself; it prints what the look-up of its card came to, a line each time.

Started as: python -m tests.ui.system.waiting_program DATA_DIR PROFILE ICCID
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import main
from ui.start import program

if TYPE_CHECKING:
    from services.desk.desk import Desk
    from ui.frame.frame import Workplace
    from ui.session.open_card import OpenCard


class SayingProgram(program.Program):
    """The program, which says why its look-up failed."""

    def workplace(self, desk: Desk) -> Workplace:
        from ui.words import errors

        workplace = super().workplace(desk)

        def say(record: OpenCard, part: str) -> None:
            if part == "verdict" and record.verdict.error is not None:
                print(errors.sentence(record.verdict.error), flush=True)

        workplace.session.record_changed.connect(say)
        return workplace


if __name__ == "__main__":
    folder, profile, iccid = sys.argv[1:]
    program.Program = SayingProgram  # type: ignore[misc]  # this process is the program, saying more
    sys.exit(main.main(["--data-dir", folder, "--profile", profile, "--card", iccid]))
