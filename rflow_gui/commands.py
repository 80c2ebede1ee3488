"""Every kind of edit that can be undone. Commands hold values and points, never pixels."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from rflow_engine.editing import Edits
from rflow_engine.types import Regions
from rflow_gui.models.document import Document, Result
from rflow_gui.models.fit_choice import FitChoice
from rflow_gui.models.workspace import Entry, PairState, Workspace


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Commands", text, None, count)


class AlignCommand(QUndoCommand):
    """A new alignment took the place of the one before."""

    def __init__(self, document: Document, after: Result, text: str = "") -> None:
        super().__init__(text or _tr("alignment"))
        self._document, self._before = document, document.result
        self._after = _sharing(after, document.result)

    def redo(self) -> None:
        """Show the new alignment."""
        self._document.set_result(self._after)

    def undo(self) -> None:
        """Show the one before, or none."""
        self._document.set_result(self._before)


class SwapFitsCommand(AlignCommand):
    """The fit that was kept for comparison took the place of the one on the screen, which is kept instead.

    Args:
        keep: keeps a fit.
    """

    def __init__(self, document: Document, kept: Result, keep: Callable[[Result], None], text: str) -> None:
        super().__init__(document, kept, text)
        self._keep = keep

    def redo(self) -> None:
        """Show the one, keep the other."""
        super().redo()
        self._keep(self._before)

    def undo(self) -> None:
        """The other way round."""
        super().undo()
        self._keep(self._after)


def _sharing(after: Result, before: Result) -> Result:
    """A result that holds the same map only once: who aligns again and again would fill the memory with copies."""
    now, known = after.alignment, before.alignment
    if now is None or known is None or now.flow is None or known.flow is None:
        return after
    same = (
        np.array_equal(now.source_from_target, known.source_from_target)
        and np.array_equal(now.flow.flow, known.flow.flow)
        and np.array_equal(now.flow.confidence, known.flow.confidence)
    )
    if not same:
        return after
    shared = replace(now, flow=known.flow)
    return replace(after, alignment=shared, found=shared if after.found is now else after.found)


class _MergingCommand(QUndoCommand):
    """One of several that become one where they belong to the same movement of the hand.

    Args:
        text: what was done.
        movement: name of the movement; commands with the same name that follow each other are undone together. An
            empty name belongs to nothing else.
    """

    def __init__(self, text: str, movement: str) -> None:
        super().__init__(text)
        # Qt compares numbers, and takes -1 for "merge with nothing".
        self._id = (zlib.crc32(f"{type(self).__name__} {movement}".encode()) >> 1) if movement else -1

    def id(self) -> int:
        """The number of the movement."""
        return self._id


class EditCommand(_MergingCommand):
    """The matches were changed by hand; the refit follows from the document."""

    def __init__(self, document: Document, after: Edits, text: str, movement: str = "") -> None:
        super().__init__(text, movement)
        self._document, self._before, self._after = document, document.result.edits, after

    def redo(self) -> None:
        """Take the matches as they became."""
        self._document.set_edits(self._after)

    def undo(self) -> None:
        """Take the matches as they were."""
        self._document.set_edits(self._before)

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Go on where the newer command ended."""
        assert isinstance(other, EditCommand)
        self._after = other._after
        return True


class FitCommand(_MergingCommand):
    """The transform is fitted to the same matches in another way; the refit follows from the document."""

    def __init__(self, document: Document, before: FitChoice, after: FitChoice, text: str, movement: str = "") -> None:
        super().__init__(text, movement)
        self._document, self._before, self._after = document, before, after

    def redo(self) -> None:
        """Fit as it is wanted."""
        self._document.set_choice(self._after)

    def undo(self) -> None:
        """Fit as it was."""
        self._document.set_choice(self._before)

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Go on where the newer command ended."""
        assert isinstance(other, FitCommand)
        self._after = other._after
        return True


class RegionsCommand(_MergingCommand):
    """What counts of the pictures was changed."""

    def __init__(self, document: Document, after: Regions, text: str, movement: str = "") -> None:
        super().__init__(text, movement)
        self._document, self._before, self._after = document, document.regions, after

    def redo(self) -> None:
        """Let the new regions count."""
        self._document.set_regions(self._after)

    def undo(self) -> None:
        """Go back to the regions before."""
        self._document.set_regions(self._before)

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Go on where the newer command ended."""
        assert isinstance(other, RegionsCommand)
        self._after = other._after
        return True


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


class RenamePairCommand(QUndoCommand):
    """A pair was called something else."""

    def __init__(self, workspace: Workspace, entry: Entry, name: str) -> None:
        super().__init__(_tr("name of a pair"))
        self._workspace, self._entry = workspace, entry
        self._before, self._after = entry.name, name

    def redo(self) -> None:
        """Call it so."""
        self._workspace.update(self._entry, name=self._after)

    def undo(self) -> None:
        """Call it as before."""
        self._workspace.update(self._entry, name=self._before)


class RemovePairCommand(QUndoCommand):
    """A pair that is not on the screen was taken out of the session."""

    def __init__(self, workspace: Workspace, entry: Entry) -> None:
        super().__init__(_tr("removal of a pair"))
        self._workspace, self._entry = workspace, entry
        self._position = workspace.position(entry)

    def redo(self) -> None:
        """Take it out."""
        self._workspace.take(self._entry)

    def undo(self) -> None:
        """Put it back where it was, and show it."""
        self._workspace.insert(self._entry, self._position)
        self._workspace.show(self._entry)
        others = [entry for entry in self._workspace.entries if entry is not self._entry]
        if len(others) == 1 and self._workspace.state(others[0]) is PairState.EMPTY:
            # It was there only because a window is never without a pair.
            self._workspace.take(others[0])
