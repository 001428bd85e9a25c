"""The Card tab when the look-up failed: why, the likely causes, and what to try."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from services.errors import ConsoleError, Refused, SecretUnavailable
from ui.look.colours import SIZES
from ui.session.remote import LOADING
from ui.widgets.boxes import CardFrame, NoticeBox
from ui.widgets.buttons import CancelButton, push_button
from ui.widgets.labels import Badge, plain_label
from ui.widgets.safe_text import button_text
from ui.words import errors, systems
from ui.words.amounts import card_groups

if TYPE_CHECKING:
    from services.records import Environment, ProfileTrial
    from ui.session.open_card import OpenCard


class CardTrouble(QScrollArea):
    """Shows one failed look-up.

    Signals: `cancelled()`, `switch_wanted(profile)`, `code_wanted(profile, error)`.
    """

    cancelled = Signal()
    switch_wanted = Signal(str)
    code_wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._record: OpenCard | None = None
        # -- widgets
        self.reason = NoticeBox()
        self.reason.setObjectName("lookUpTrouble")
        self.causes = CardFrame(self.tr("Likely causes"))
        self.others = plain_label(wrap=False)
        self.trials = TrialList()
        # -- buttons
        self.code_button = push_button(self.tr("Enter the partner code"), "primary", "typeCodeButton")
        self.cancel = CancelButton("cancelOthersButton")
        self._assemble()
        self._connect()

    def show_record(
        self, record: OpenCard, error: ConsoleError, environment: Environment | None, *, alone: bool
    ) -> None:
        """Show why the look-up of this card failed; `alone`: its profile is the only one on this computer."""
        self._record = record
        refused = isinstance(error, Refused) and not error.is_busy
        # Of a refusal the verdict above has Linksfield's own words.
        self.reason.show_text("" if refused else errors.sentence(error), "amber")
        self.causes.setVisible(refused)
        self.causes.show_facts("", "\n".join(self._likely_causes(record, environment, alone)) if refused else "")
        self.code_button.setVisible(isinstance(error, SecretUnavailable))
        self._show_others(record, refused)

    # ------------------------------------------------------------------ assemble

    def _assemble(self) -> None:
        self.code_button.setAccessibleName(self.code_button.text())
        content = QWidget()
        content.setProperty("role", "page")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.gap)
        column.addWidget(self.reason)
        column.addWidget(self.causes)
        column.addLayout(_row(self.others, self.code_button, self.cancel))
        column.addWidget(self.trials)
        column.addStretch(1)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _connect(self) -> None:
        self.cancel.clicked.connect(lambda _checked: self.cancelled.emit())
        self.code_button.clicked.connect(lambda _checked: self._on_code())
        self.trials.switch_wanted.connect(self.switch_wanted)
        self.trials.code_wanted.connect(self.code_wanted)

    # ------------------------------------------------------------------ internals

    def _on_code(self) -> None:
        if self._record is not None:
            self.code_wanted.emit(self._record.profile, self._record.verdict.error)

    def _likely_causes(self, record: OpenCard, environment: Environment | None, alone: bool) -> list[str]:
        digit = (
            self.tr("1. A digit is wrong: compare {card} with the card, digit by digit.")
            if record.luhn_ok
            else self.tr(
                "1. A digit is wrong, most likely: the check digit of {card} does not match. Compare it again."
            )
        )
        word = systems.environment_word(environment) if environment is not None else ""
        return [
            digit.format(card=card_groups(record.iccid)),
            self.tr("2. It is a card of another partner. No other profile is set up here: add one under Profiles.")
            if alone
            else self.tr("2. It is a card of another partner: one of your other profiles may know it."),
            self.tr(
                "3. Wrong environment: {profile} works with {environment}; the card may be in another system."
            ).format(profile=record.profile, environment=word or "?"),
        ]

    def _show_others(self, record: OpenCard, refused: bool) -> None:
        asking = record.trials.state == LOADING
        self.cancel.show_waiting(refused and asking)
        self.others.setText(self.tr("Trying your other profiles...") if refused and asking else "")
        self.trials.show_trials(record.trials.value or () if refused else ())


class TrialList(QFrame):
    """What each of the other profiles says of the card.

    Signals: `switch_wanted(profile)`, `code_wanted(profile, error)`.
    """

    switch_wanted = Signal(str)
    code_wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("profileTrials")
        self.setProperty("role", "card")
        self._shown: tuple[ProfileTrial, ...] = ()
        self._last_stop: QWidget = self
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(SIZES.gap)
        self._grid.setColumnStretch(2, 1)
        self.hide()

    def show_trials(self, trials: tuple[ProfileTrial, ...]) -> None:
        """Show these answers, a row each."""
        if trials != self._shown:
            self._shown = trials
            self._clear()
            for row, trial in enumerate(trials):
                self._add(row, trial)
        self.setVisible(bool(trials))

    # ------------------------------------------------------------------ internals

    def _clear(self) -> None:
        self._last_stop = self
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, row: int, trial: ProfileTrial) -> None:
        words, tone = self._answer(trial.outcome)
        self._grid.addWidget(plain_label(trial.profile, "strong", wrap=False), row, 0)
        self._grid.addWidget(Badge(words, tone), row, 1)
        sentence = errors.sentence(trial.error) if trial.error is not None else ""
        self._grid.addWidget(plain_label(sentence, "muted"), row, 2)
        button = self._button(trial)
        if button is not None:
            button.setAccessibleName(self._spoken(trial, button.text()))
            self._grid.addWidget(button, row, 3)
            # Answers come late: Tab takes their buttons where they stand, in turn.
            self.setTabOrder(self._last_stop, button)
            self._last_stop = button

    def _spoken(self, trial: ProfileTrial, words: str) -> str:
        """What a screen reader says: which profile it is about, also where the row alone shows it."""
        if trial.outcome == "secret":
            return self.tr("Enter the partner code of {profile}").format(profile=trial.profile)
        return words

    def _button(self, trial: ProfileTrial) -> QPushButton | None:
        profile, error = trial.profile, trial.error
        if trial.outcome == "ok":
            words = button_text(self.tr("Switch to {profile}").format(profile=profile))
            button = push_button(words, "primary", "switchProfileButton")
            button.clicked.connect(lambda _checked: self.switch_wanted.emit(profile))
            return button
        if trial.outcome == "secret":
            button = push_button(self.tr("Enter the partner code"), name="typeOtherCodeButton")
            button.clicked.connect(lambda _checked: self.code_wanted.emit(profile, error))
            return button
        return None

    def _answer(self, outcome: str) -> tuple[str, str]:
        return {
            "ok": (self.tr("Card found"), "green"),
            "refused": (self.tr("Card not found"), "grey"),
            "secret": (self.tr("Not asked"), "amber"),
            "not_sent": (self.tr("Not asked"), "amber"),
        }.get(outcome, (self.tr("No answer"), "amber"))


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
