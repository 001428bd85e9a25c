"""What stories about profiles do again and again."""

from __future__ import annotations

from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QListWidget, QWidget

from services.sandbox import Sandbox
from tests.ui.story import Story
from ui.widgets.field import Field

NO_KEYRING: KeyringBackend = Keyring()  # type: ignore[no-untyped-call]  # keyring ships it untyped
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
    widget: QWidget | None = story.find(name)
    while not isinstance(widget, Field):
        assert widget is not None, f"{name} stands in no field"
        widget = widget.parentWidget()
    return widget.error


def typed(story: Story, name: str) -> str:
    return story.find(name, QLineEdit).text()


def said(story: Story, name: str) -> str:
    """What the notice of this name says, "" while it is hidden."""
    notice: QWidget = story.find(name)
    words = notice.findChild(QLabel)
    return words.text() if words is not None and notice.isVisible() else ""


def listed(story: Story) -> list[str]:
    """The entries of the profile list."""
    entries = story.find("profilesList", QListWidget)
    return [entries.item(row).text() for row in range(entries.count())]


def choose_file(story: Story, path: Path, name: str = "setUpFileDialog") -> None:
    """Answer the file dialog that is open."""
    dialog = story.find(name, QFileDialog)
    typed_name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert typed_name is not None
    # Its list of completions is a window of its own, which the offscreen screen cannot raise.
    typed_name.setCompleter(None)  # type: ignore[arg-type]  # documented by Qt, missing in the stubs
    story.do(lambda: typed_name.setText(str(path)))
    story.do(dialog.accept)


def wait_for_file(story: Story, path: Path, button: str) -> None:
    """Wait until what this button exports is there to its end: a file is seen before anything is in it."""
    story.wait(path.exists, "the file")
    story.wait(lambda: not story.session.tasks.is_running(f"export:{button}"), "the file, whole")
