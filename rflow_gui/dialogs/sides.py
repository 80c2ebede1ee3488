"""Dialogs with the choices on the left, what will come of them on the right, and the buttons below."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout

from rflow_gui.dialogs.buttons import without_icons


def lay_out_sides(dialog: QDialog, sides: tuple[QLayout, QLayout], foot: QLayout, share: tuple[int, int]) -> None:
    """Fill a dialog.

    Args:
        dialog: an empty one.
        sides: the choices, and the preview.
        foot: see :func:`foot_of`.
        share: how the width is shared out between the sides.
    """
    row = QHBoxLayout()
    row.setSpacing(28)
    for side, part in zip(sides, share, strict=True):
        row.addLayout(side, part)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 16)
    column.setSpacing(16)
    column.addLayout(row, 1)
    column.addLayout(foot)


def foot_of(dialog: QDialog, note: QLabel, text: str) -> tuple[QHBoxLayout, QPushButton]:
    """The lowest row: a note, the button that does it, and Cancel.

    Args:
        dialog: is accepted and rejected by the buttons.
        note: says what is missing.
        text: of the button that does it.
    """
    note.setProperty("role", "secondary")
    buttons = without_icons(QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, dialog))
    does = buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
    does.setDefault(True)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    foot = QHBoxLayout()
    foot.addWidget(note, 1)
    foot.addWidget(buttons)
    return foot, does
