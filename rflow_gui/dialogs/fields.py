"""Fields of forms, and the labels beside them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QLabel, QWidget


def choices(texts: Mapping[str, str], name: str, parent: QWidget) -> QComboBox:
    """A box to choose one of several values.

    Args:
        texts: what each value is called, by the value.
        name: for screen readers.
        parent: the dialog.
    """
    box = QComboBox(parent)
    box.setAccessibleName(name)
    for value, text in texts.items():
        box.addItem(text, value)
    return box


def label_beside(field: QWidget, text: str) -> QLabel:
    """A label as tall as a field, so that both texts are on one line."""
    label = QLabel(text, field.parentWidget())
    label.setMinimumHeight(field.sizeHint().height())
    return label
