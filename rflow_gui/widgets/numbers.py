"""Fields for numbers, whose text keeps the distance from the edge that it has in all other fields."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox, QWidget

# Style sheets move the frame of such a field, but not the text in it.
_INSET = 8


def _inset(field: QAbstractSpinBox) -> None:
    field.lineEdit().setTextMargins(_INSET - 2, 0, 0, 0)


class WholeNumber(QSpinBox):
    """A field for a whole number."""

    def __init__(self, parent: QWidget | None = None, **properties: Any) -> None:
        super().__init__(parent, **properties)
        _inset(self)


class DecimalNumber(QDoubleSpinBox):
    """A field for a decimal number."""

    def __init__(self, parent: QWidget | None = None, **properties: Any) -> None:
        super().__init__(parent, **properties)
        _inset(self)
