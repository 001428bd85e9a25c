"""The parts of *Check what happened*: what Linksfield says, what to tell the customer, the reason for a decision."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from services.writes.by_contract import contract_gone
from services.writes.states import What
from ui.widgets.basics import named
from ui.widgets.boxes import NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.copy_button import CopyButton
from ui.widgets.field import Field
from ui.widgets.labels import Dot, at_first_line, caption_label, muted_label, plain_label
from ui.widgets.safe_text import line_text
from ui.words.checks import Line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from services.writes.records import Check, Intent

translate = QCoreApplication.translate


class SaysNow(QFrame):
    """Findings, each with the dot of what it is worth, and what follows from them; *Ask again* stands beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("saysNow")
        self.setProperty("role", "card")
        self.caption = caption_label()
        self.so = plain_label()
        self.so.setObjectName("checkSo")
        self.remark = muted_label()
        self.ask_button = push_button(self.tr("Check again"), name="askAgainButton")
        self.ask_button.setAccessibleDescription(self.tr("Ask Linksfield again"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self._assemble()

    def texts(self) -> list[str]:
        """The findings on show."""
        return [label.text() for label in self.findChildren(type(self.so), "finding")]

    def show_findings(self, caption: str, lines: Sequence[Line], so: str, remark: str) -> None:
        """Show these findings in the place of the ones before."""
        self.caption.setText(caption)
        self.so.setText(so)
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))
        while (item := self._lines.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.setParent(None)
                row.deleteLater()
        for line in lines:
            self._lines.addWidget(_FindingRow(line))
        spoken = [caption, *(line.text for line in lines), so, remark]
        self.setAccessibleName("\n".join(text for text in spoken if text))

    def _assemble(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.so, 1)
        foot.addWidget(self.ask_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addWidget(self.caption)
        column.addLayout(self._lines)
        column.addWidget(self.remark)
        column.addLayout(foot)


class _FindingRow(QFrame):
    """A dot and its words."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        self.setAccessibleName(line.text)
        text = plain_label(line.text)
        text.setObjectName("finding")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(at_first_line(Dot(line.tone)))
        row.addWidget(text, 1)


class TellBox(QFrame):
    """One line to tell the customer now, to read aloud or to copy."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.setProperty("tone", "grey")
        self._line = ""
        self.label: QLabel = plain_label()
        self.label.setObjectName("tellCustomer")
        self.copy_button = CopyButton(lambda: self._line, slim=True, name="copyTellButton")
        self.copy_button.setAccessibleName(self.tr("Copy the line for the customer"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.setSpacing(12)
        row.addWidget(self.label, 1)
        row.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignTop)

    def show_line(self, line: str) -> None:
        """Show the line; hidden while there is none."""
        self._line = line[:1].upper() + line[1:]
        self.label.setText(self.tr("Tell the customer: {line}").format(line=line))
        self.setAccessibleName(self.label.text())
        self.setVisible(bool(line))


class ReasonPanel(NoticeBox):
    """A warning, a reason, and the button that decides; *Back* leaves everything as it is. Hidden until asked."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("decisionPanel")
        self._on_decide: Callable[[str], None] = lambda _reason: None
        self.reason = named(QLineEdit(), "decisionReasonInput")
        self.field = Field(self.tr("Reason"), self.reason, self.tr("Saved with your name."))
        self.back = self.add_button(push_button(self.tr("Back"), name="decisionBackButton"))
        self.decide = self.add_button(push_button("", "danger", "decisionConfirmButton"))
        self.back.setAccessibleName(self.tr("Back, without deciding"))
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, self.field)
        self.back.clicked.connect(lambda _checked: self.withdraw())
        self.decide.clicked.connect(lambda _checked: self._on_decide(self.reason.text().strip()))
        self.reason.textChanged.connect(lambda _text: self._show_decide())

    def ask(self, sentence: str, decision: str, on_decide: Callable[[str], None]) -> None:
        """Ask for the reason of this decision; `on_decide` gets it."""
        self._on_decide = on_decide
        self.decide.setText(decision)
        self.decide.setAccessibleName(decision)
        self.show_text(sentence, "amber")
        self._show_decide()
        self.reason.setFocus()

    def withdraw(self) -> None:
        """Take the question away; what was typed stays for the next time."""
        self.show_text("")

    def _show_decide(self) -> None:
        self.decide.setEnabled(bool(self.reason.text().strip()))


def warning(check: Check) -> str:
    """What saying "not placed" risks; where nobody could look, that and why."""
    risk = _risk(check.intent)
    if not contract_gone(check.evidence):
        return risk
    nobody = translate(
        "CheckWords",
        "Nobody has looked whether it is there: CSSS is no longer set up in profile {profile}. Only Linksfield can "
        "say.",
    ).format(profile=line_text(check.intent.subject.profile))
    return f"{nobody}\n{risk}"


def _risk(intent: Intent) -> str:
    if intent.write.what is What.STOP_RENEWAL:
        return translate("CheckWords", "It may still go through. Look at the auto-renewal before you stop it again.")
    if intent.write.what is What.RENEW_ORDER:
        return translate(
            "CheckWords",
            "It may still go through: if the order was extended after all, sending it again extends it twice.",
        )
    return translate(
        "CheckWords",
        "It may still go through: if the order was placed after all, sending it again makes a second one.",
    )
