"""The first start: who works here, and four ways to begin."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from services.errors import ConsoleError
from services.parsing.plain_text import read_agent_name
from ui.dialogs.base.sheet import Sheet
from ui.dialogs.profiles.dialog import ProfilesDialog
from ui.dialogs.profiles.set_up_file import choose_set_up_file
from ui.dialogs.profiles.set_up_preview import SetUpPreview
from ui.look.icons import set_icon
from ui.widgets.basics import named
from ui.widgets.boxes import NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.field import Field
from ui.widgets.labels import caption_label, plain_label
from ui.words import errors

if TYPE_CHECKING:
    from services.records import Profile
    from ui.session.session import Session

translate = QCoreApplication.translate


class ChoiceButton(QPushButton):
    """One of a few ways to go on. Its height follows its text."""

    def __init__(self, name: str, icon_name: str, title: str, text: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAutoDefault(False)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = QHBoxLayout(self)
        self._assemble(icon_name, title, text)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._row.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        return self._row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.totalMinimumSize()

    # ------------------------------------------------------------------ internals

    def _assemble(self, icon_name: str, title: str, text: str) -> None:
        icon, arrow = QLabel(), QLabel()
        set_icon(icon, icon_name, "link", 20)
        set_icon(arrow, "chevron-right")
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (plain_label(title, "strong", selectable=False), plain_label(text, "muted", selectable=False)):
            words.addWidget(label)
        self._row.setContentsMargins(16, 11, 14, 12)
        self._row.setSpacing(14)
        self._row.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(words, 1)
        self._row.addWidget(arrow, 0, Qt.AlignmentFlag.AlignVCenter)
        for label in self.findChildren(QLabel):
            # A press anywhere on the button is a press of the button.
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class FirstStartDialog(Sheet):
    """Practise on the sandbox, take over a set-up file, connect to UAT or to production.

    `practise` starts the sandbox and shows its profile. Accepted as soon as there is a profile to work with, which is
    then the one of the card on show.
    """

    def __init__(self, session: Session, practise: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(
            parent, "firstStartDialog", translate("FirstStartDialog", "Welcome to Linksfield Console"), 560
        )
        self._session = session
        self._start_practice = practise
        self.profiles: ProfilesDialog | None = None
        self.notice = named(NoticeBox(), "firstStartNotice")
        self.name = named(QLineEdit(), "firstAgentInput")
        self.name_field = Field(
            self.tr("Your name"),
            self.name,
            self.tr("It is shown next to everything you do here, and is not sent to Linksfield."),
        )
        self.ways = self._ways()
        self.later = self.add_button(push_button(self.tr("Not now"), name="firstStartLaterButton"))
        self._assemble()
        self._load()
        self._connect()

    # ------------------------------------------------------------------ assemble, load

    def _ways(self) -> dict[str, ChoiceButton]:
        return {
            "practise": ChoiceButton(
                "practiseButton",
                "sim",
                self.tr("Practise with sample cards"),
                self.tr("Sample cards and a simulated Linksfield on this computer. Nothing is real."),
            ),
            "file": ChoiceButton(
                "setUpFileButton",
                "download",
                self.tr("I have a set-up file"),
                self.tr("A colleague gave you a profiles.json file. You only need to enter the partner code."),
            ),
            "uat": ChoiceButton(
                "connectUatButton",
                "link",
                self.tr("Connect to test (UAT)"),
                self.tr("Linksfield's test system. No customer is charged."),
            ),
            "production": ChoiceButton(
                "connectProductionButton",
                "external",
                self.tr("Connect to production"),
                self.tr("The real cards and orders of your customers."),
            ),
        }

    def _assemble(self) -> None:
        ways = QVBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(caption_label(self.tr("How do you want to start?")))
        for button in self.ways.values():
            ways.addWidget(button)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.name_field)
        self.body.addLayout(ways)
        self.hint.setText(self.tr("Profiles can be changed later in the menu."))

    def _load(self) -> None:
        self.name.setText(self._session.agent)
        self.name.setFocus()

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        self.later.clicked.connect(lambda _checked: self.put_off())
        self.ways["practise"].clicked.connect(lambda _checked: self.practise())
        self.ways["file"].clicked.connect(lambda _checked: self.ask_for_file())
        for environment in ("uat", "production"):
            self.ways[environment].clicked.connect(lambda _checked, way=environment: self.connect_to(way))

    # ------------------------------------------------------------------ slots

    def put_off(self) -> None:
        """Begin without a profile; a name that was typed is kept all the same."""
        if not self.name.text().strip() or self._take_name():
            self.reject()

    def practise(self) -> None:
        if self._take_name():
            self._start_practice()
            self.accept()

    def ask_for_file(self) -> None:
        if self._take_name():
            choose_set_up_file(self, self.import_file)

    def import_file(self, path: Path) -> None:
        """Take over the profiles of a set-up file, then ask for the partner code of the first."""
        self._session.tasks.start("firstStart:import", self._import(path))

    def connect_to(self, environment: str) -> None:
        """Type a new profile in this environment; once it is saved, this dialog is done."""
        if self._take_name():
            profiles = self._open_profiles(ProfilesDialog(self._session, self, new_in=environment))
            profiles.saved.connect(self._on_first_saved)

    def done(self, result: int) -> None:
        self._session.tasks.cancel("firstStart:import")
        super().done(result)

    # ------------------------------------------------------------------ work off the GUI thread

    async def _import(self, path: Path) -> None:
        try:
            found = await self._session.background.read(self._session.desk.profiles.look_into, path)
        except ConsoleError as error:
            self.notice.show_text(errors.sentence(error), "red")
            return
        preview = SetUpPreview(found, self._session.desk.profiles, self)
        preview.accepted.connect(lambda: self._session.tasks.start("firstStart:import", self._take(found)))
        preview.open()

    async def _take(self, added: Sequence[Profile]) -> None:
        try:
            await self._session.background.read(self._session.desk.profiles.take, added)
        except ConsoleError as error:
            self.notice.show_text(errors.sentence(error), "red")
            return
        name = added[0].name
        self._session.profile_saved("", name)
        profiles = self._open_profiles(ProfilesDialog(self._session, self, show=name))
        profiles.say_added(added)
        profiles.finished.connect(lambda _result: self._begin_with(name))

    # ------------------------------------------------------------------ internals

    def _take_name(self) -> bool:
        """Keep the agent's name; without one nothing begins."""
        try:
            self._session.set_agent(read_agent_name(self.name.text()))
        except ConsoleError as error:
            self.name_field.show_error(errors.sentence(error))
            return False
        return True

    def _open_profiles(self, profiles: ProfilesDialog) -> ProfilesDialog:
        self.profiles = profiles
        profiles.open()
        return profiles

    def _on_first_saved(self, name: str) -> None:
        if self.profiles is not None:
            self.profiles.accept()
        self._begin_with(name)

    def _begin_with(self, name: str) -> None:
        self._session.set_profile(name)
        self.accept()
