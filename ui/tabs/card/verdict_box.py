"""What is concluded about a card, heading its tab: name, sentence, what it rests on, the one next step, the others."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from services.desk.verdicts.verdicts import Evidence, Kind, Step
from ui.look.icons import set_icon
from ui.look.theme import restyle
from ui.widgets.basics import named
from ui.widgets.buttons import push_button
from ui.widgets.labels import Badge, muted_label, plain_label
from ui.widgets.safe_text import tip_text
from ui.widgets.wrapping_row import WrappingRow
from ui.words import verdict_steps, verdicts
from ui.words.amounts import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from services.desk.verdicts.verdicts import Conclusion, Offer, Verdict

translate = QCoreApplication.translate

# More lines than this are counted: a card may have many payments.
_MOST_LINES = 6
# What else is true and stands below the verdict, in the strip of facts.
_IN_STRIP = frozenset({Kind.IN_USE, Kind.RENEWAL_ON, Kind.RENEWAL_WAS_OFF, Kind.NOTHING_KNOWN})
_SIGNS = {"red": "error", "amber": "warning", "green": "check"}


class VerdictBox(QFrame):
    """Shows one verdict, and concludes nothing of its own.

    Signals: `step_wanted(Offer)`, and `retry_wanted(Evidence)` for what could not be seen.
    """

    step_wanted = Signal(object)
    retry_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("verdictBox")
        self.setProperty("role", "card")
        # -- widgets
        self.pill = named(Badge(), "verdictPill")
        self.remark = named(muted_label(), "verdictRemark")
        self.sentence = named(plain_label("", "verdict"), "verdictSentence")
        self.effect = named(muted_label(), "verdictStepEffect")
        self._lines: list[_Line] = []
        self._others: dict[Step, QPushButton] = {}
        self._offers: dict[Step, Offer] = {}
        self._primary: Step | None = None
        self._shown: tuple[Step | None, bool, list[Offer]] | None = None
        # -- buttons
        self.step_button = push_button("", "primary", "verdictStepButton")
        self._assemble()
        self.step_button.clicked.connect(lambda _checked: self._want(self._primary))

    def show_verdict(self, verdict: Verdict, remark: str, *, filled: bool = True) -> None:
        """Show this verdict; `remark` stands beside its name. Not `filled`: another button is the next step."""
        word, tone = verdicts.pill(verdict)
        sentence = verdicts.sentence(verdict.head, verdict) if verdict.head is not None else ""
        self.pill.show_state(word, tone)
        self.remark.setText(remark)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self._show_lines(verdict)
        self._show_steps(verdict, filled=filled)
        self._tell(f"{word}. {sentence}" if sentence else word)

    # ------------------------------------------------------------------ assemble

    def _assemble(self) -> None:
        self.remark.setWordWrap(False)
        self.effect.setWordWrap(False)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.pill)
        head.addWidget(self.remark, 1)
        self._evidence = QVBoxLayout()
        self._evidence.setSpacing(2)
        self.steps = QWidget()
        self._row = WrappingRow(self.step_button, self.effect, spacing=12)
        self.steps.setLayout(self._row)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.sentence)
        column.addLayout(self._evidence)
        column.addWidget(self.steps)

    # ------------------------------------------------------------------ internals

    def _tell(self, spoken: str) -> None:
        self.setAccessibleName(spoken)
        self.setAccessibleDescription("\n".join(line.spoken for line in self._lines if not line.isHidden()))

    def _show_lines(self, verdict: Verdict) -> None:
        told = list(_told(verdict))
        more = len(told) - _MOST_LINES + 1 if len(told) > _MOST_LINES else 0
        # What is only counted is not put into words: that of a hundred payments would stop the window.
        shown = [_in_words(each, verdict) for each in (told[: _MOST_LINES - 1] if more else told)]
        if more:
            shown.append(Said("info", "grey", "", counted(self.tr("%n more", None, more), more)))
        while len(self._lines) < len(shown):
            line = _Line(len(self._lines) + 1)
            line.retry.connect(self.retry_wanted)
            self._lines.append(line)
            self._evidence.addWidget(line)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(shown))
            if place < len(shown):
                line.show_line(shown[place])

    def _show_steps(self, verdict: Verdict, *, filled: bool) -> None:
        step = verdict.primary
        self._offers = {offer.step: offer for offer in verdict.offers}
        self._primary = step
        others = [each for each in verdict.offers if each.step is not step and verdict_steps.is_shown(each, verdict)]
        # What can be done comes first, what cannot and why after it.
        others.sort(key=lambda each: not each.offered)
        shown = (step, filled, others)
        if shown != self._shown:
            # Drawn for every part that arrives: the same buttons again would be laid out anew.
            self._shown = shown
            self._show_primary(step, filled=filled)
            self._show_others(others)
            self.steps.setVisible(step is not None or bool(others))

    def _show_primary(self, step: Step | None, *, filled: bool) -> None:
        self.step_button.setVisible(step is not None)
        effect = verdict_steps.step_effect(step) if step is not None else ""
        if step is not None:
            self.step_button.setText(verdict_steps.step_words(step))
            self.step_button.setAccessibleName(self.step_button.text())
            self.step_button.setAccessibleDescription(effect)
            restyle(self.step_button, "kind", _kind(step, filled=filled))
        self.effect.setText(effect)
        self.effect.setVisible(bool(effect))

    def _show_others(self, others: list[Offer]) -> None:
        for button in self._others.values():
            button.hide()
        before = self.step_button
        for offer in others:
            button = self._show_other(offer)
            # They come and go: Tab takes them where they stand.
            self.setTabOrder(before, button)
            before = button

    def _show_other(self, offer: Offer) -> QPushButton:
        button = self._others.get(offer.step)
        if button is None:
            button = push_button(verdict_steps.step_words(offer.step), "link", offer_name(offer.step))
            button.setAccessibleName(button.text())
            button.clicked.connect(partial(self._want, offer.step))
            self._others[offer.step] = button
        else:
            self._row.removeWidget(button)
        self._row.addWidget(button)
        reason = verdict_steps.why_not(offer.why_not) if offer.why_not is not None else ""
        button.setEnabled(offer.offered)
        button.setToolTip(tip_text(reason) if reason else "")
        button.setAccessibleDescription(reason or verdict_steps.step_effect(offer.step))
        button.show()
        return button

    def _want(self, step: Step | None, _checked: bool = False) -> None:
        if step is not None and self._offers[step].offered:
            self.step_wanted.emit(self._offers[step])


def offer_name(step: Step) -> str:
    """The objectName of a step that is not the primary one: "verdictOfferCopyReply"."""
    return f"verdictOffer{step.value.title().replace('_', '')}"


class Said(NamedTuple):
    """A line: sign, tone, the word that the sign stands for, text; and what is asked for again by *Retry*."""

    icon: str
    tone: str
    word: str
    text: str
    unseen: Evidence | None = None


class _Line(QWidget):
    """One line under the sentence: a sign that a word stands for, and what was seen. Signal: `retry(Evidence)`."""

    retry = Signal(object)

    def __init__(self, place: int) -> None:
        super().__init__()
        self._said: Said | None = None
        self._sign = QLabel()
        self._text = plain_label()
        self._retry_button = push_button(translate("VerdictBox", "Retry"), "link", f"verdictRetry{place}")
        self.spoken = ""
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self._retry_button, 0, Qt.AlignmentFlag.AlignTop)
        self._retry_button.clicked.connect(lambda _checked: self.retry.emit(self._said.unseen if self._said else None))

    def show_line(self, said: Said) -> None:
        if said == self._said:
            # Drawn for every part that arrives: the same again would be laid out again.
            return
        self._said = said
        set_icon(self._sign, said.icon, said.tone)
        self._sign.setAccessibleName(said.word)
        self._sign.setToolTip(tip_text(said.word) if said.word else "")
        self._text.setText(said.text)
        self._retry_button.setVisible(said.unseen is not None)
        # The button is higher than a line of words: its sign would stand above them.
        beside = Qt.AlignmentFlag.AlignTop if said.unseen is None else Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(self._sign, beside)
        self._retry_button.setAccessibleName(translate("VerdictBox", "Retry: {what}").format(what=said.text))
        self.spoken = f"{said.word}: {said.text}" if said.word else said.text


def _told(verdict: Verdict) -> Iterator[Evidence | Conclusion]:
    """What the verdict rests on, or what has come in so far; then what else is true.

    A conclusion that something could not be seen is its questions, each to be asked again.
    """
    yield from verdict.head.evidence if verdict.head is not None else verdict.evidence
    for other in verdict.also:
        if other.kind is Kind.NO_ANSWER and not other.facts.pay_id:
            yield from other.evidence
        elif other.kind not in _IN_STRIP:
            yield other


def _in_words(told: Evidence | Conclusion, verdict: Verdict) -> Said:
    if isinstance(told, Evidence):
        return _seen(told, verdict)
    tone, text = verdicts.tone(told.kind), verdicts.sentence(told, verdict)
    return Said(_SIGNS.get(tone, "info"), tone, verdicts.name(told), text, _unseen(told))


def _unseen(other: Conclusion) -> Evidence | None:
    """What a conclusion lacks, to be asked for again."""
    if other.kind is not Kind.NO_ANSWER:
        return None
    return next((each for each in other.evidence if each.not_seen), None)


def _seen(evidence: Evidence, verdict: Verdict) -> Said:
    unseen = evidence if evidence.not_seen else None
    return Said(*verdict_steps.mark(evidence), verdict_steps.evidence_line(evidence, verdict.at), unseen)


def _kind(step: Step, *, filled: bool) -> str:
    if step is Step.STOP_RENEWAL:
        return "danger"
    return "primary" if filled else "secondary"
