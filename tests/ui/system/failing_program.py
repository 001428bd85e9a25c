"""The program itself, with a fault that keeps its window from being brought to life.

Started as: python -m tests.ui.system.failing_program DATA_DIR.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import main
from ui.start import program

if TYPE_CHECKING:
    from services.desk.desk import Desk
    from ui.frame.frame import Workplace


class FailingProgram(program.Program):
    """The program, once everything is open."""

    def workplace(self, desk: Desk) -> Workplace:
        raise LookupError(f"of {desk.now()} for SECRET4711")


if __name__ == "__main__":
    program.Program = FailingProgram  # type: ignore[misc]  # this process is the program with a fault
    sys.exit(main.main(["--data-dir", sys.argv[1]]))
