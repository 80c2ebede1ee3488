"""Choosing one of the pictures that a manifest lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from rflow_engine import addresses
from rflow_gui.dialogs.buttons import without_icons
from rflow_gui.models.document import Role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rflow_engine.images.iiif.manifest import Listed


_SEARCHED = Qt.ItemDataRole.UserRole + 1


class ManifestDialog(QDialog):
    """Lists the pictures of a manifest.

    Args:
        title: what the manifest is called; may be empty.
        pictures: those that can be opened.
        role: what the chosen one will be.
    """

    def __init__(self, title: str, pictures: Sequence[Listed], role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose a Picture"))
        self.resize(560, 480)
        texts = {
            "source": self.tr("The address is that of a manifest, a list of pictures. Which one shall be the source?"),
            "target": self.tr("The address is that of a manifest, a list of pictures. Which one shall be the target?"),
        }
        head = QLabel(texts[role], self)
        head.setWordWrap(True)
        name = QLabel(f"{title}", self)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)
        name.setProperty("role", "secondary")
        name.setVisible(bool(title))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the pictures"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pictures"))
        for number, one in enumerate(pictures, 1):
            words = self.tr("{number}. {label} ({host})")
            label = one.label or addresses.name_of(one.address)
            item = QListWidgetItem(words.format(number=number, label=label, host=addresses.host(one.address)))
            item.setToolTip(one.address)
            item.setData(Qt.ItemDataRole.UserRole, one.address)
            # Not the computer, whose name all of them share.
            item.setData(_SEARCHED, f"{number}. {label}".casefold())
            self.list.addItem(item)
        self.list.setSpacing(2)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self.accept)
        self.list.currentItemChanged.connect(self._check)
        kinds = QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel
        buttons = without_icons(QDialogButtonBox(kinds, self))
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Open)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        for widget in (head, name, self.search, self.list, buttons):
            column.addWidget(widget)
        self.list.setFocus()

    @property
    def address(self) -> str:
        """The address of the chosen picture; empty for none."""
        item = self.list.currentItem()
        return "" if item is None or item.isHidden() else str(item.data(Qt.ItemDataRole.UserRole))

    @Slot(str)
    def _filter(self, typed: str) -> None:
        wanted = typed.casefold().split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            text = str(item.data(_SEARCHED))
            item.setHidden(not all(word in text for word in wanted))
        shown = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if shown and self.list.currentRow() not in shown:
            self.list.setCurrentRow(shown[0])
        self._check()

    @Slot()
    def _check(self) -> None:
        self.ok.setEnabled(bool(self.address))
