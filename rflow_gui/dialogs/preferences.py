"""What the user prefers: how the program looks, what it may take, which keys it obeys."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from rflow_gui.dialogs.buttons import without_icons
from rflow_gui.dialogs.fields import choices, label_beside
from rflow_gui.dialogs.key_editor import KeyEditor
from rflow_gui.dialogs.web_page import WebPage
from rflow_gui.models.options import (
    AUTOSAVE,
    CANVAS,
    CONFIRM_EXIT,
    LANGUAGE,
    MARKER_COLOURS,
    MARKER_SIZE,
    MEMORY,
    THEME,
)


class PreferencesDialog(QDialog):
    """Shows the preferences; what is changed holds at once.

    Args:
        languages: what each language that can be chosen is called, by its code.
        devices: what each device that can be chosen is called, by its short name.

    Signals:
        chosen: (key, value) the user has chosen something else.
        reset_requested: everything is to be as it was at first.
    """

    chosen = Signal(str, str)
    reset_requested = Signal()

    def __init__(self, languages: Mapping[str, str], devices: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.fields: dict[str, QComboBox] = {}
        self.keys = KeyEditor(self)
        self.pages = QTabWidget(self)
        self.pages.addTab(self._general(languages), self.tr("General"))
        self.pages.addTab(self._looks(), self.tr("Appearance"))
        self.pages.addTab(self._computing(devices), self.tr("Computing"))
        self.web = WebPage(self)
        self.pages.addTab(self.web, self.tr("Network"))
        self.pages.addTab(self.keys, self.tr("Shortcuts"))
        buttons = without_icons(QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self))
        buttons.rejected.connect(self.reject)
        self.reset = buttons.addButton(self.tr("Reset everything…"), QDialogButtonBox.ButtonRole.ResetRole)
        self.reset.setToolTip(self.tr("Preferences and keys as they were at first; pictures and work are not touched"))
        self.reset.clicked.connect(self._on_reset)
        self._sure = False
        for button in buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(self.pages, 1)
        column.addWidget(buttons)
        self.resize(680, 520)

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what is chosen, by key."""
        for key, value in values.items():
            field = self.fields[key]
            field.setCurrentIndex(max(0, field.findData(value)))

    def show_keys(self) -> None:
        """Turn to the keys."""
        self.pages.setCurrentWidget(self.keys)
        self.keys.search.setFocus()

    def _general(self, languages: Mapping[str, str]) -> QWidget:
        page, form = self._page()
        self._row(form, LANGUAGE, self.tr("Language"), languages, self.tr("Holds from the next start on."))
        self._row(form, CONFIRM_EXIT.key, self.tr("Ask before closing"), CONFIRM_EXIT.names())
        note = self.tr("Copies of what is not saved, to be recovered after a crash; they go when you save or close.")
        self._row(form, AUTOSAVE.key, self.tr("Automatic copies"), AUTOSAVE.names(), note)
        return page

    def _looks(self) -> QWidget:
        page, form = self._page()
        self._row(form, THEME.key, self.tr("Theme"), THEME.names())
        note = self.tr("What surrounds a picture changes how light and how colourful it looks.")
        self._row(form, CANVAS.key, self.tr("Around the pictures"), CANVAS.names(), note)
        note = self.tr("For inliers and outliers; both pairs of colours can be told apart by everybody.")
        self._row(form, MARKER_COLOURS.key, self.tr("Colours of matches"), MARKER_COLOURS.names(), note)
        self._row(form, MARKER_SIZE.key, self.tr("Size of matches"), MARKER_SIZE.names())
        return page

    def _computing(self, devices: Mapping[str, str]) -> QWidget:
        page, form = self._page()
        self._row(form, "device", self.tr("Device"), devices)
        note = self.tr(
            "So much memory the decoded pictures may keep; with more, zooming and exporting wait less often."
        )
        self._row(form, MEMORY.key, self.tr("Memory for pictures"), MEMORY.names(), note)
        return page

    def _page(self) -> tuple[QWidget, QFormLayout]:
        page = QWidget(self)
        form = QFormLayout(page)
        form.setContentsMargins(16, 20, 16, 16)
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        return page, form

    def _row(self, form: QFormLayout, key: str, label: str, texts: Mapping[str, str], note: str = "") -> None:
        field = choices(texts, label, self)
        field.activated.connect(lambda _, key=key, field=field: self.chosen.emit(key, field.currentData()))
        self.fields[key] = field
        title = label_beside(field, label)
        title.setBuddy(field)
        form.addRow(title, field)
        if note:
            words = QLabel(note, self)
            words.setProperty("role", "secondary")
            words.setWordWrap(True)
            field.setAccessibleDescription(note)
            form.addRow("", words)

    @Slot()
    def _on_reset(self) -> None:
        """A second press does it: nothing else has to be opened to ask."""
        if not self._sure:
            self._sure = True
            self.reset.setText(self.tr("Press again to reset everything"))
            return
        self._sure = False
        self.reset.setText(self.tr("Reset everything…"))
        self.reset_requested.emit()
