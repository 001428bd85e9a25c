"""A QR code leaves a dialog: as a file, or on paper."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QFileDialog

from ui.widgets.basics import named
from ui.widgets.qr_code import paint, png, svg

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from services.desk.customer_link import Matrix
    from ui.session.session import Session
    from ui.widgets.boxes import NoticeBox

_SLOT = "save QR code"


class QrOutput(QObject):
    """Saves and prints codes of one dialog; what came of it is said in its notice."""

    def __init__(self, session: Session, dialog: QDialog, notice: NoticeBox) -> None:
        super().__init__(dialog)
        self._session = session
        self._dialog = dialog
        self._notice = notice

    def save(self, modules: Matrix, name: str) -> None:
        """Ask where to, under this name, and write it there."""
        asking = named(QFileDialog(self._dialog, self.tr("Save the QR code")), "saveQrDialog")
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setNameFilters([self.tr("Image (*.png)"), self.tr("Vector image (*.svg)")])
        asking.setDefaultSuffix("png")
        asking.selectFile(f"{name}.png")
        asking.fileSelected.connect(partial(self._on_file, modules))
        asking.open()

    def print(self, modules: Matrix, below: str) -> None:
        """Ask on which printer, and print it there with this text under it."""
        # Loaded with the first print: most starts print nothing.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        asking = named(QPrintDialog(printer, self._dialog), "printQrDialog")
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.finished.connect(partial(self._on_print_chosen, printer, modules, below))
        # Its own open() wants a slot by name.
        QDialog.open(asking)

    def cancel(self) -> None:
        """The dialog goes: what is being saved is told to nobody any more."""
        self._session.tasks.cancel(_SLOT)

    # ------------------------------------------------------------------ internals

    def _on_file(self, modules: Matrix, path: str) -> None:
        self._session.tasks.start(_SLOT, self._save(modules, Path(path)))

    async def _save(self, modules: Matrix, path: Path) -> None:
        content = svg(modules) if path.suffix.lower() == ".svg" else png(modules)
        try:
            await self._session.background.file(path.write_bytes, content)
        except OSError as error:
            words = self.tr("It could not be saved to {path}: {reason}.")
            self._notice.show_text(words.format(path=path, reason=error.strerror or type(error).__name__), "amber")
            return
        self._notice.show_text(self.tr("Saved to {path}.").format(path=path), "green")

    def _on_print_chosen(self, printer: QPrinter, modules: Matrix, below: str, result: int) -> None:
        if result == QDialog.DialogCode.Accepted and not print_code(printer, modules, below):
            self._notice.show_text(self.tr("Printing failed. Save it as an image and print that."), "amber")


def print_code(printer: QPrinter, modules: Matrix, text: str) -> bool:
    """Print the code across half the page with this text under it; whether the printer took it."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    page = painter.viewport()
    side = page.width() // 2 // len(modules) * len(modules)
    place = QRect((page.width() - side) // 2, page.height() // 8, side, side)
    paint(painter, modules, place)
    below = QRect(0, place.bottom(), page.width(), page.height() - place.bottom())
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWrapAnywhere
    painter.drawText(below, flags, text)
    return painter.end()
