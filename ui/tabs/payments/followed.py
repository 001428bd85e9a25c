"""The payments of a card that are followed by themselves: how each stands, for how long, and a way to stop."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from ui.widgets.buttons import push_button
from ui.widgets.labels import plain_label
from ui.words.payments import followed_text

if TYPE_CHECKING:
    from services.background.followed_payments import FollowedPayment
    from ui.session.open_card import OpenCard
    from ui.session.session import Session


class FollowedBox(QFrame):
    """A line for each followed payment of the card on show; hidden while there is none."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("followedBox")
        self.setProperty("role", "notice")
        self.setProperty("tone", "blue")
        self.setAccessibleName(self.tr("Followed payments"))
        self._session = session
        self._record: OpenCard | None = None
        self._shown: list[tuple[str, str, bool]] = []
        self._labels: list[QLabel] = []
        self._lines: list[QFrame] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 8, 14, 8)
        self._column.setSpacing(6)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._show)
        session.followed_changed.connect(self._show)
        self.hide()

    def show_record(self, record: OpenCard) -> None:
        self._record = record
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._second.start()
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._second.stop()

    # ------------------------------------------------------------------ internals

    def _show(self) -> None:
        if self._record is None:
            return
        followed = self._session.following.of(self._record)
        which = [(*payment.key, payment.delivery) for payment in followed]
        if which != self._shown:
            self._shown = which
            self._make_lines(followed)
        now = self._session.desk.now()
        for label, payment in zip(self._labels, followed, strict=True):
            label.setText(followed_text(payment, now))
        self.setVisible(bool(followed))

    def _make_lines(self, followed: tuple[FollowedPayment, ...]) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines, self._labels = [], []
        for payment in followed:
            line, label = QFrame(), plain_label()
            stop = push_button(self.tr("Stop"), name="stopFollowingButton")
            stop.setProperty("slim", True)
            stop.setAccessibleName(self.tr("Stop following {payment}").format(payment=payment.pay_id))
            stop.clicked.connect(partial(self._session.following.stop, payment))
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(label, 1)
            row.addWidget(stop)
            self._column.addWidget(line)
            self._lines.append(line)
            self._labels.append(label)
