"""What stories about profiles do again and again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QListWidget

from services.sandbox import Sandbox
from tests.ui.story import Story
from ui.field import Field

GOOD_CARD = "89852000000000010015"


def type_profile(story: Story, name: str, sandbox: Sandbox) -> None:
    """Fill the form in for a custom profile at the sandbox, without saving it."""
    story.type("profileNameInput", name)
    story.choose("environmentBox", "Custom addresses")
    story.type("vshopUrlInput", sandbox.vshop_url)
    story.type("paymentUrlInput", sandbox.payment_url)
    story.type("topupUrlInput", sandbox.topup_url)


def error_at(story: Story, name: str) -> str:
    """The error that stands under this input, "" if there is none."""
    widget = story.find(name)
    while not isinstance(widget, Field):
        widget = widget.parentWidget()
    return widget.error


def typed(story: Story, name: str) -> str:
    return story.find(name, QLineEdit).text()


def said(story: Story, name: str) -> str:
    """What the notice of this name says, "" while it is hidden."""
    notice = story.find(name)
    return notice.findChild(QLabel).text() if notice.isVisible() else ""


def listed(story: Story) -> list[str]:
    """The entries of the profile list."""
    entries = story.find("profilesList", QListWidget)
    return [entries.item(row).text() for row in range(entries.count())]


def choose_file(story: Story, path: Path) -> None:
    """Answer the file dialog that is open."""
    dialog = story.find("setUpFileDialog", QFileDialog)
    story.do(lambda: dialog.selectFile(str(path)))
    story.do(dialog.accept)
