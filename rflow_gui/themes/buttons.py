"""The button of the main thing to do."""

from __future__ import annotations

from PySide6.QtWidgets import QStyleOptionToolButton, QToolButton, QWidget

from rflow_gui.themes.icons import icon


class PrimaryToolButton(QToolButton):
    """A tool button filled with the accent colour.

    It takes text, state and shortcut from its default action, but draws an icon of its own: the action's would not be
    seen on the accent.

    Args:
        sign: name of the icon.
    """

    def __init__(self, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = icon(sign, on_accent=True)
        self.setProperty("role", "primary")

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        """Put the icon for the accent in the place of the action's."""
        super().initStyleOption(option)
        option.icon = self._sign
