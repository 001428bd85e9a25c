"""What this program is, and what ships with it: versions and licences."""

from __future__ import annotations

import platform
from importlib import metadata
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QWidget

from services.version import VERSION
from ui.dialogs.base.sheet import Sheet
from ui.tables.columns import Column
from ui.tables.row_model import RowModel
from ui.tables.table import Table, table_frame
from ui.widgets.buttons import push_button
from ui.widgets.copy_button import CopyButton
from ui.widgets.labels import muted_label, plain_label

translate = QCoreApplication.translate

# What the program is shipped with. Some of it only on one system: what is not there is not listed.
SHIPPED = (
    "PySide6_Essentials",
    "shiboken6",
    "requests",
    "urllib3",
    "certifi",
    "charset-normalizer",
    "idna",
    "truststore",
    "msgspec",
    "keyring",
    "jaraco.classes",
    "jaraco.context",
    "jaraco.functools",
    "more-itertools",
    "importlib_metadata",
    "lazy-importer",
    "zipp",
    "backports.tarfile",
    "SecretStorage",
    "jeepney",
    "cryptography",
    "cffi",
    "pycparser",
    "pywin32-ctypes",
    "qasync",
    "platformdirs",
    "segno",
    "PyNaCl",
)


class Part(NamedTuple):
    """One thing that ships: its name, version and licence."""

    name: str
    version: str
    licence: str


class AboutDialog(Sheet):
    """Versions and licences of the program and of everything in it, to read and to copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "aboutDialog", translate("AboutDialog", "About Linksfield Console"), 700)
        self.parts = shipped_parts()
        self.table = Table(self._model(), "licencesTable", self.tr("Parts and their licences"), identity="name")
        self.copy = self.add_left_button(CopyButton(self.text, self.tr("Copy versions"), name="copyVersionsButton"))
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeAboutButton"))
        self._assemble()
        self._load()
        self.close_button.clicked.connect(self.accept)

    def text(self) -> str:
        """Everything as plain lines, for a bug report."""
        lines = [f"Linksfield Console {VERSION}", platform.platform()]
        return "\n".join([*lines, *(f"{part.name} {part.version} ({part.licence})" for part in self.parts)])

    def _assemble(self) -> None:
        version = self.tr("Version {version}, under the MIT licence.").format(version=VERSION)
        words = self.tr("For support staff who fix Linksfield SIM card orders by hand. Not a Linksfield product.")
        self.body.addWidget(plain_label(version, "strong"))
        self.body.addWidget(muted_label(words))
        frame = table_frame(self.table)
        self.scrolls_by_itself(frame, 280, 70)
        if self.scrolls:
            frame.setMaximumHeight(frame.minimumHeight())
        self.body.addWidget(frame, 1)

    def _model(self) -> RowModel[Part]:
        return RowModel(
            [
                Column[Part]("name", self.tr("Part"), lambda part: part.name, width=190),
                Column[Part]("version", self.tr("Version"), lambda part: part.version, width=110),
                Column[Part]("licence", self.tr("Licence"), lambda part: part.licence, width=330),
            ]
        )

    def _load(self) -> None:
        self.table.rows.set_rows(self.parts)
        self.close_button.setFocus()


def shipped_parts() -> list[Part]:
    """Python, Qt and every shipped library that is here, with the licence its own metadata names."""
    parts = [
        Part("Python", platform.python_version(), "PSF-2.0"),
        Part("Qt", qVersion(), "LGPL-3.0-only"),
    ]
    for name in SHIPPED:
        try:
            found = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        parts.append(Part(found["Name"], found["Version"], _licence(found)))
    return parts


def _licence(found: metadata.PackageMetadata) -> str:
    """The licence: the newer field, the older one if it is short, else the classifier's last words."""
    for field in ("License-Expression", "License"):
        if field in found and "\n" not in found[field]:
            return found[field]
    classifiers = [text for text in found.get_all("Classifier") or [] if text.startswith("License")]
    return classifiers[0].split("::")[-1].strip() if classifiers else translate("AboutDialog", "not stated")
