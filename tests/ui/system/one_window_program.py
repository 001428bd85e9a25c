"""The program itself, whose keyring is open already; it says which cards are open in its window, a line each time.

Started as: python -m tests.ui.system.one_window_program DATA_DIR PARTNER_CODE ICCID
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import main
from ui.start import program

if TYPE_CHECKING:
    from services.desk.desk import Desk
    from ui.frame.frame import Workplace

PROFILE = "Shop"


class TalkingProgram(program.Program):
    """The program, which says what is open."""

    def workplace(self, desk: Desk) -> Workplace:
        desk.vault.use_for_this_run(PROFILE, PARTNER_CODE, desk.clients.origins(PROFILE))
        workplace = super().workplace(desk)
        session = workplace.session
        session.cards_changed.connect(lambda: print(*sorted(each.iccid for each in session.records), flush=True))
        return workplace


if __name__ == "__main__":
    folder, PARTNER_CODE, iccid = sys.argv[1:]
    program.Program = TalkingProgram  # type: ignore[misc]  # this process is the program, talking
    sys.exit(main.main(["--data-dir", folder, "--profile", PROFILE, "--card", iccid]))
