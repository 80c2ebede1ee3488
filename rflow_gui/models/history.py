"""The histories of edits: each pair has its own, and what is undone belongs to the pair on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand, QUndoGroup, QUndoStack

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


class History(QUndoGroup):
    """Commands go to the stack of the pair on the screen; undo and redo come from there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current = self.new_stack()
        self.show_stack(self._current)

    @property
    def stack(self) -> QUndoStack:
        """The stack of the pair on the screen."""
        return self._current

    def new_stack(self) -> QUndoStack:
        """An empty stack for another pair."""
        return QUndoStack(self)

    def show_stack(self, stack: QUndoStack) -> None:
        """From now on edits belong to this stack."""
        self._current = stack
        self.setActiveStack(stack)

    def push(self, command: QUndoCommand) -> None:
        """Do something, and remember how it is undone."""
        self._current.push(command)

    def clear(self) -> None:
        """Forget the edits of the pair on the screen."""
        self._current.clear()

    def count(self) -> int:
        """How many commands the pair on the screen remembers."""
        return self._current.count()

    def index(self) -> int:
        """How many of them are done, not undone."""
        return self._current.index()

    def setIndex(self, index: int) -> None:
        """Undo or redo until so many are done."""
        self._current.setIndex(index)
