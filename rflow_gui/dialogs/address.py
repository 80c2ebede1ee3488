"""Asking for the addresses of pictures on the web."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from rflow_engine import addresses
from rflow_gui.dialogs.buttons import without_icons
from rflow_gui.dialogs.fields import label_beside
from rflow_gui.models.document import ROLES, Role

_EXAMPLE = "https://example.org/iiif/painting/info.json"


class AddressField(QWidget):
    """Takes one address, and says what it is as it is typed.

    Args:
        name: for screen readers.
        recent: addresses to choose from.
        given: what to begin with.
    """

    def __init__(self, name: str, recent: Sequence[str], given: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = QComboBox(self)
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setAccessibleName(name)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.addItems(list(recent))
        line = self.line
        line.setPlaceholderText(_EXAMPLE)
        line.setClearButtonEnabled(True)
        self.box.setCurrentText(given)
        line.setCursorPosition(0)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setProperty("role", "secondary")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.box)
        column.addWidget(self.note)
        self.box.editTextChanged.connect(self._say)
        self._say()

    @property
    def line(self) -> QLineEdit:
        """The line where the address is typed."""
        line = self.box.lineEdit()
        assert line is not None
        return line

    @property
    def address(self) -> str:
        """The address that will be asked for; empty while there is none that can be used."""
        try:
            return addresses.info_address(self.box.currentText()) if self.box.currentText().strip() else ""
        except ValueError:
            return ""

    @property
    def is_fine(self) -> bool:
        """Whether the field is empty, or holds an address."""
        return not self.box.currentText().strip() or bool(self.address)

    @Slot()
    def _say(self) -> None:
        text, address = self.box.currentText().strip(), self.address
        if not text:
            said = ""
        elif not address and "@" in text and addresses.is_address(text):
            said = self.tr("Addresses with a user name or a password are not opened.")
        elif not address:
            said = self.tr("An address begins with https:// and the name of a computer.")
        elif address == text:
            said = self.tr("“{name}” from {host}").format(name=addresses.name_of(address), host=addresses.host(address))
        else:
            said = self.tr("Will ask for {address}").format(address=address)
        self.note.setText(said)
        self.box.setAccessibleDescription(said)


class AddressDialog(QDialog):
    """Asks for the address of the source, of the target, or of both.

    Args:
        recent: addresses that were opened before, newest first.
        given: addresses to begin with.
    """

    def __init__(self, recent: Sequence[str], given: Mapping[Role, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open from IIIF Address"))
        self.setMinimumWidth(620)
        intro = QLabel(
            self.tr(
                "Museums and libraries show large pictures on IIIF image servers. Paste the address of the picture’s "
                "info.json, or of any image of it. Only what is looked at or aligned is loaded, and nothing before you "
                "press Open."
            ),
            self,
        )
        intro.setWordWrap(True)
        titles = {"source": self.tr("Source (moves)"), "target": self.tr("Target (stays)")}
        self.fields: dict[Role, AddressField] = {}
        # A form would put a label beside the middle of field and note.
        form = QGridLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setColumnStretch(1, 1)
        for row, role in enumerate(ROLES):
            field = AddressField(titles[role], recent, given.get(role, ""), self)
            field.box.editTextChanged.connect(self._check)
            self.fields[role] = field
            label = label_beside(field.box, titles[role])
            label.setBuddy(field.box)
            form.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            form.addWidget(field, row, 1)
        kinds = QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel
        buttons = without_icons(QDialogButtonBox(kinds, self))
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Open)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(intro)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(buttons)
        # What was given needs no typing, the other one may.
        self._check()
        free = [role for role in ROLES if not given.get(role)]
        (self.fields[free[0]].box if free else self.ok).setFocus()

    def addresses(self) -> dict[Role, str]:
        """The addresses that were entered, by role."""
        return {role: field.address for role, field in self.fields.items() if field.address}

    @Slot()
    def _check(self) -> None:
        fine = all(field.is_fine for field in self.fields.values())
        self.ok.setEnabled(fine and bool(self.addresses()))
