"""Choosing the set-up file to read or to write: Qt's file dialogs, opened without a loop of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


def choose_set_up_file(parent: QWidget, on_chosen: Callable[[Path], None]) -> None:
    """Ask for a set-up file to import."""
    dialog = _file_dialog(parent, translate("SetUpFile", "Choose a set-up file"), on_chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()


def choose_where_to_save(parent: QWidget, on_chosen: Callable[[Path], None]) -> None:
    """Ask where to write a set-up file."""
    dialog = _file_dialog(parent, translate("SetUpFile", "Save a set-up file for colleagues"), on_chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("json")
    dialog.selectFile("linksfield-profiles.json")
    dialog.open()


def _file_dialog(parent: QWidget, title: str, on_chosen: Callable[[Path], None]) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setObjectName("setUpFileDialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilters([translate("SetUpFile", "Set-up files (*.json)"), translate("SetUpFile", "All files (*)")])
    dialog.fileSelected.connect(lambda path: on_chosen(Path(path)))
    return dialog
