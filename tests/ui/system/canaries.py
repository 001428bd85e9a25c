"""Secrets that are recognised wherever they come up, and where they are looked for."""

from __future__ import annotations

import json
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qsl, urlencode

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from services.sandbox import Sandbox
from services.sandbox.answers import Answer
from services.sandbox.fields import Received
from services.sandbox.handling import Wait
from services.sandbox.sample_cards import OUR_PARTNER
from services.sandbox.signing import sign
from services.sandbox.sisters.csss_signing import SECRET as CSSS_SECRET
from services.sandbox.sisters.csss_signing import sign as csss_sign
from services.sandbox.sisters.esim_qr import PASSWORD as ESIM_PASSWORD

CODE = "QZXCNRY7K"
"""The partner code of these stories. Behind it the digits of a payId may stand: that is Linksfield's convention."""
KEY = "c0ffee11c0ffee22c0ffee33c0ffee44c0ffee55"
KEY_ID = "canary-1"
PASSWORD = "pw-CNRY-proxy-93"
ACTIVATION = "LPA:1$rsp.example.com$SANDBOX-"
"""How every activation code of the sandbox begins; it may be in the picture, and copied by its own button."""
_MOST_ROWS = 60
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_ACCESSIBLE = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
_PROPERTIES = ("windowTitle", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription")


class CanarySandbox(Sandbox):
    """The sandbox for a partner of that code; every sign that came in is a canary, too."""

    def __init__(self) -> None:
        super().__init__()
        self.signs: set[str] = set()

    @property
    def partner_code(self) -> str:
        return CODE

    def _answer(self, received: Received, wait: Wait) -> Answer:
        if received.path.startswith("/esim_qr"):
            return super()._answer(
                replace(received, body=received.body.replace(CODE.encode(), OUR_PARTNER.encode())), wait
            )
        if received.path.startswith("/csss"):
            answer = super()._answer(self._signed_afresh(received), wait)
            return replace(answer, body=answer.body.replace(OUR_PARTNER.encode(), CODE.encode()))
        if not received.path.startswith(("/vshop", "/payment", "/topup")):
            return super()._answer(received, wait)
        translated, asked = self._translated(received)
        answer = super()._answer(translated, wait)
        body = answer.body.replace(OUR_PARTNER.encode(), CODE.encode())
        if asked.startswith(OUR_PARTNER):  # a sample's payment, asked for by the number that it has there
            body = body.replace(asked.replace(OUR_PARTNER, CODE, 1).encode(), asked.encode())
        return replace(answer, body=body)

    def _signed_afresh(self, received: Received) -> Received:
        """A call of CSSS as the sandbox's own partner would have sent it."""
        fields = json.loads(received.body.replace(CODE.encode(), OUR_PARTNER.encode()))
        self.signs.add(str(fields.pop("sign", "")))
        return replace(received, body=json.dumps({**fields, "sign": csss_sign(fields)}, ensure_ascii=False).encode())

    def _translated(self, received: Received) -> tuple[Received, str]:
        """The request as the sandbox's own partner would have sent it, and the payId that was asked for."""
        fields = dict(parse_qsl(received.query)) if received.method == "GET" else json.loads(received.body)
        self.signs.add(str(fields.pop("sign", "")))
        asked = str(fields.get("payId") or fields.get("order_id") or "")
        own = {name: str(value).replace(CODE, OUR_PARTNER) for name, value in fields.items()}
        own["sign"] = sign(own)
        if received.method == "GET":
            return replace(received, query=urlencode(own)), asked
        return replace(received, body=json.dumps(own, ensure_ascii=False).encode()), asked


class Watch:
    """Looks for canaries in texts and files, and counts what it looked at."""

    def __init__(self, signs: set[str]) -> None:
        self.counted: Counter[str] = Counter()
        self.leaks: list[str] = []
        self._signs = signs
        others = "|".join(map(re.escape, (KEY, PASSWORD, ACTIVATION, ESIM_PASSWORD, CSSS_SECRET, "SANDBOX-QR")))
        self._anywhere = re.compile(rf"{CODE}(?!\d{{14}})|{others}", re.IGNORECASE)
        self._at_all = re.compile(rf"{CODE}|{others}", re.IGNORECASE)

    def also(self, *secrets: str) -> None:
        """Look for these from now on, too."""
        more = "|".join(map(re.escape, secrets))
        self._anywhere = re.compile(f"{self._anywhere.pattern}|{more}", re.IGNORECASE)
        self._at_all = re.compile(f"{self._at_all.pattern}|{more}", re.IGNORECASE)

    def text(self, text: str, where: str, *, pay_ids: bool = True) -> None:
        """Look at one text; `pay_ids` says whether one may stand in it."""
        self.counted["texts"] += 1
        found = (self._anywhere if pay_ids else self._at_all).search(text)
        if found is not None:
            self.leaks.append(f"{where}: {text[max(found.start() - 40, 0) : found.end() + 40]!r}")
        elif "sign" in text and any(made in text for made in self._signs if made):
            self.leaks.append(f"{where}: a sign")

    def screen(self, where: str, within: QWidget | None = None) -> None:
        """Look at every text of every widget there is, shown or not; or of those in one window alone."""
        self.counted["stories"] += 1
        for widget in within.findChildren(QWidget) if within is not None else QApplication.allWidgets():
            for text in _texts_of(widget):
                self.text(text, f"{where}, {type(widget).__name__} {widget.objectName()}")
        self.clipboard(where)

    def clipboard(self, where: str, *, pay_ids: bool = True) -> None:
        """Look at what was copied."""
        self.text(QGuiApplication.clipboard().text(), f"{where}, clipboard", pay_ids=pay_ids)

    def files(self, folder: Path) -> None:
        """Look at every file below a folder, and into what is packed."""
        for path in sorted(each for each in folder.rglob("*") if each.is_file()):
            never = path.name.endswith(".log") or path.name.startswith("contract-")
            self._bytes(path.read_bytes(), path.name, pay_ids=not never)
            if zipfile.is_zipfile(path):
                with zipfile.ZipFile(path) as archive:
                    for name in archive.namelist():
                        self._bytes(archive.read(name), f"{path.name}/{name}", pay_ids=True)

    def _bytes(self, content: bytes, name: str, *, pay_ids: bool) -> None:
        self.counted["files"] += 1
        for coding in ("utf-8", "utf-16-le"):
            self.text(content.decode(coding, "replace"), name, pay_ids=pay_ids)
        for made in self._signs:
            if made and made.encode() in content:
                self.leaks.append(f"{name}: a sign")


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield from (str(widget.property(name) or "") for name in _PROPERTIES)
    yield from _content(widget)
    spoken = QAccessible.queryAccessibleInterface(widget)
    if spoken:
        yield from (spoken.text(kind) for kind in _ACCESSIBLE)


def _content(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLineEdit):
        yield from (widget.displayText(), widget.placeholderText())
    elif isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    elif isinstance(widget, QTabWidget):
        yield from (widget.tabText(at) for at in range(widget.count()))
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QAbstractItemView):
        yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if not model:
        return
    for row in range(min(model.rowCount(), _MOST_ROWS)):
        for column in range(1 if isinstance(view, QListView) else model.columnCount()):
            yield from (str(model.index(row, column).data(role) or "") for role in _ROLES)
