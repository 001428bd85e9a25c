"""A QR code on screen, as a picture and as a drawing: always dark on white, in every theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from services.desk.customer_link import Matrix

SCALE = 12
"""Width of a module in a saved picture, in pixels."""

_LEAST = 4


class QrCode(QWidget):
    """Paints a code as large as there is room, in whole pixels a module: a blurred one is harder to read."""

    def __init__(self) -> None:
        super().__init__()
        self._modules: Matrix = ()
        self.setObjectName("qrCode")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def show_modules(self, modules: Matrix) -> None:
        self._modules = modules
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = max(len(self._modules) * 6, 200)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        side = len(self._modules) * _LEAST
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._modules:
            return
        painter = QPainter(self)
        scale = max(1, min(self.width(), self.height()) // len(self._modules))
        side = scale * len(self._modules)
        paint(painter, self._modules, QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side))


def paint(painter: QPainter, modules: Matrix, place: QRect) -> None:
    """Paint the code, its quiet zone included, into a square whose side is a multiple of its modules."""
    painter.fillRect(place, Qt.GlobalColor.white)
    scale = place.width() // len(modules)
    for row, line in enumerate(modules):
        for column, dark in enumerate(line):
            if dark:
                painter.fillRect(place.x() + column * scale, place.y() + row * scale, scale, scale, QColor("black"))


def png(modules: Matrix) -> bytes:
    """The code as a PNG file."""
    side = SCALE * len(modules)
    image = QImage(side, side, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint(painter, modules, image.rect())
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def svg(modules: Matrix) -> bytes:
    """The code as an SVG file: one unit a module, and a run of dark ones one rectangle."""
    side = len(modules)
    runs = "".join(f"M{start} {row}h{length}v1h-{length}z" for row, start, length in _runs(modules))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" width="{side * SCALE}" '
        f'height="{side * SCALE}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{side}v{side}H0z"/>'
        f'<path d="{runs}"/></svg>\n'
    ).encode()


def _runs(modules: Matrix) -> list[tuple[int, int, int]]:
    """Row, first column and length of every run of dark modules."""
    found: list[tuple[int, int, int]] = []
    for row, line in enumerate(modules):
        start = -1
        for column, dark in enumerate((*line, False)):
            if dark and start < 0:
                start = column
            elif not dark and start >= 0:
                found.append((row, start, column - start))
                start = -1
    return found
