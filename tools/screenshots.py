"""Pictures of every tab and dialog, light and dark, in every language: `uv run python -m tools.screenshots [FOLDER]`.

The real window is played over the real sandbox, on a screen that only exists in memory.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from services.sandbox import Sandbox, sample_cards
from tools.open_window import PROFILE, Stage, bases_of, stage

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from tests.ui.story import Story

FOLDER = Path(__file__).resolve().parents[1] / "build" / "screenshots"
# The pseudo-language, twice as long as English, once.
LOOKS = (("light", "en"), ("dark", "en"), ("light", "zh_CN"), ("dark", "zh_CN"), ("light", "pseudo"))
TICKET = "T-48213"


def main(arguments: list[str]) -> int:
    """Take all pictures into the folder named, or into build/screenshots."""
    folder = Path(arguments[0]) if arguments else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with stage() as prepared:
        for theme, language in LOOKS:
            with _story(prepared, theme, language) as story:
                Photographer(story, folder, f"{theme}-{language}").take_all()
    return 0


class Photographer:
    """Plays one agent's morning and takes a picture at every stop; `folder`/NAME-THEME-LANGUAGE.png."""

    def __init__(self, story: Story, folder: Path, look: str) -> None:
        self._story = story
        self._folder = folder
        self._look = look

    def take_all(self) -> None:
        """Every tab and dialog, in the order in which an agent meets them."""
        self._take("idle")
        self._look_up("in_use_two_waiting")
        self._take("card")
        self._tabs("orders", "payments", "activity")
        self._copy_for_ticket()
        self._trouble()
        self._order()
        self._payments()
        self._renewal()
        self._dialogs()

    def _look_up(self, key: str) -> None:
        card = next(card for card in sample_cards() if card.key == key)
        self._story.look_up(card.iccid, TICKET)

    def _tabs(self, *names: str) -> None:
        for name in names:
            self._story.go(name)
            self._take(name)

    def _copy_for_ticket(self) -> None:
        self._story.go("card")
        self._story.click("copyForTicketButton")
        self._take("copy-for-ticket", "copyForTicketPopup")

    def _renewal(self) -> None:
        story = self._story
        self._look_up("auto_renewing")
        self._tabs("renewal")
        story.click("stopRenewalButton")
        self._take("stop-renewal", "stopRenewalDialog")
        story.click("confirmButton")
        story.wait(lambda: story.record.stopped is not None and not story.record.write_under_way, "the stop to end")
        story.wait(story.settled, "the read-back")
        self._take("renewal-stopped")

    def _payments(self) -> None:
        story = self._story
        self._look_up("paid_twice")
        story.go("payments")
        for pay_id in next(card for card in sample_cards() if card.key == "paid_twice").pay_ids:
            story.type("payIdInput", pay_id)
            story.click("queryPaymentButton")
        story.wait(self._all_asked, "the payments' results")
        self._take("payments-twice")

    def _all_asked(self) -> bool:
        return all(remote.state != "loading" for remote in self._story.record.payments.values())

    def _order(self) -> None:
        from PySide6.QtWidgets import QTableView

        story = self._story
        self._look_up("fresh")
        self._tabs("plans")
        story.type("plansFilter", "europe")
        table = story.find("plansTable", QTableView)
        story.wait(lambda: 0 < table.model().rowCount() < 214, "the filter")
        story.do(lambda: table.selectRow(1))
        self._take("plans-filtered")
        story.click("orderPlanButton")
        self._take("new-order")
        story.click("reviewButton")
        self._take("review", "reviewDialog")
        story.click("confirmButton")
        story.wait(lambda: story.record.placed is not None and not story.record.write_under_way, "the order")
        story.wait(story.settled, "the orders")
        self._take("order-placed")

    def _trouble(self) -> None:
        self._look_up("other_partner")
        self._take("card-refused")

    def _dialogs(self) -> None:
        from ui.dialogs.about import AboutDialog
        from ui.dialogs.shortcuts import ShortcutsDialog

        workplace, window = self._story.workplace, self._story.window
        for name, dialog, show in (
            ("inspector", "inspectorDialog", workplace.open_inspector),
            ("profiles", "profilesDialog", workplace.open_profiles),
            ("agent", "agentDialog", workplace.open_agent),
            ("partner-code", "partnerCodeDialog", lambda: workplace.open_partner_code(PROFILE)),
            ("first-start", "firstStartDialog", workplace.open_first_start),
            ("about", "aboutDialog", lambda: workplace.open_dialog(AboutDialog(window))),
            ("keys", "shortcutsDialog", lambda: workplace.open_dialog(ShortcutsDialog(window))),
        ):
            self._story.do(show)
            self._take(name, dialog)

    def _take(self, name: str, dialog: str = "") -> None:
        """Save the window, with this dialog or popup over it, which is closed afterwards unless it is to be used."""
        from PySide6.QtWidgets import QDialog

        story = self._story
        over: QWidget | None = None
        if dialog:
            story.wait(lambda: story.shown(dialog), dialog)
            over = story.find(dialog)
        story.run(_rest())
        _composed(story.window, over).save(str(self._folder / f"{name}-{self._look}.png"))
        if over is not None and dialog not in ("stopRenewalDialog", "reviewDialog"):
            story.do(over.reject if isinstance(over, QDialog) else over.close)


async def _rest() -> None:
    """Let what timers announce (spinners, growing dialogs) come to rest before a picture."""
    await asyncio.sleep(0.4)


def _composed(window: QWidget, over: QWidget | None) -> QPixmap:
    """The window, and over it the dialog in the middle or the popup where it stands, with a thin frame."""
    from PySide6.QtGui import QColor, QPainter

    picture = window.grab()
    if over is None:
        return picture
    upper = over.grab()
    corner = over.geometry().topLeft() - window.geometry().topLeft()
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), QColor(0, 0, 0, 70))
    painter.drawPixmap(corner, upper)
    painter.setPen(QColor(128, 128, 128))
    painter.drawRect(corner.x() - 1, corner.y() - 1, upper.width() + 1, upper.height() + 1)
    painter.end()
    return picture


@contextmanager
def _story(stage: Stage, theme: str, language: str) -> Iterator[Story]:
    """The real window in these colours and this language, over a sandbox of its own."""
    from tests.ui.story import Story

    stage.theme.apply(theme)
    stage.translation.apply(language)
    with Sandbox() as sandbox, stage.open_window(bases_of(sandbox), sandbox.partner_code) as workplace:
        yield Story(workplace, workplace.console.desk, sandbox, stage.loop)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
