"""Draws the program's icons for every system from one SVG: `uv run python -m tools.icons`.

What comes out is committed: whoever builds needs no screen, and two builds are the same.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "packaging" / "icons"
SOURCE = FOLDER / "linksfield-console.svg"
ICO = FOLDER / "linksfield-console.ico"
ICNS = FOLDER / "linksfield-console.icns"
WINDOW = ROOT / "resources" / "app"
"""The icons that the running window shows."""

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS_SIZES = {"icp4": 16, "icp5": 32, "ic11": 32, "ic12": 64, "ic07": 128, "ic13": 256, "ic08": 256, "ic14": 512}
LINUX_SIZES = (16, 32, 48, 64, 128, 256, 512)
WINDOW_SIZES = (16, 32, 64, 256)


def drawn(size: int) -> bytes:
    """The icon as a PNG of this many pixels."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # bytes in the stubs, text at run time
    return bytes(held.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """An icon of Windows: a table of sizes, then the pictures as PNG (known since Windows Vista)."""
    place = 6 + 16 * len(pictures)
    table = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in pictures.items():
        table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return table + b"".join(pictures.values())


def icns(pictures: dict[str, bytes]) -> bytes:
    """An icon of macOS: each picture as PNG after its four letters and its length."""
    parts = b"".join(
        letters.encode() + struct.pack(">I", len(picture) + 8) + picture for letters, picture in pictures.items()
    )
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def main() -> int:
    """Draw them all into `packaging/icons` and `resources/app`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    ICO.write_bytes(ico({size: drawn(size) for size in ICO_SIZES}))
    ICNS.write_bytes(icns({letters: drawn(size) for letters, size in ICNS_SIZES.items()}))
    WINDOW.mkdir(exist_ok=True)
    for folder, sizes in ((FOLDER, LINUX_SIZES), (WINDOW, WINDOW_SIZES)):
        for size in sizes:
            (folder / f"linksfield-console-{size}.png").write_bytes(drawn(size))
    del application
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
