"""Every kind of edit that can be undone. Commands hold values and points, never pixels."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from rflow_engine.types import BoolArray
from rflow_gui.models.document import Document, Result


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Commands", text, None, count)


class AlignCommand(QUndoCommand):
    """A new alignment took the place of the one before."""

    def __init__(self, document: Document, after: Result) -> None:
        super().__init__(_tr("alignment"))
        self._document, self._before, self._after = document, document.result, after

    def redo(self) -> None:
        """Show the new alignment."""
        self._document.set_result(self._after)

    def undo(self) -> None:
        """Show the one before, or none."""
        self._document.set_result(self._before)


class ExcludeCommand(QUndoCommand):
    """Matches were taken out, or put back; the refit follows from the document."""

    def __init__(self, document: Document, excluded: BoolArray, text: str) -> None:
        super().__init__(text)
        self._document, self._before, self._after = document, document.result.excluded, excluded

    def redo(self) -> None:
        """Take exactly the new choice of matches out."""
        self._document.set_excluded(self._after)

    def undo(self) -> None:
        """Go back to the choice before."""
        self._document.set_excluded(self._before)


class SwapCommand(QUndoCommand):
    """Source and target changed places, which drops their alignment."""

    def __init__(self, document: Document) -> None:
        super().__init__(_tr("swap of source and target"))
        self._document, self._before = document, document.result

    def redo(self) -> None:
        """Exchange the pictures."""
        self._document.swap()

    def undo(self) -> None:
        """Exchange them back, with the alignment they had."""
        self._document.swap(self._before)
