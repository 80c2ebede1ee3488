"""Edits of the matches: taking out, putting back, locking, moving."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot

from rflow_engine import editing
from rflow_engine.editing import Edits
from rflow_gui.commands import EditCommand
from rflow_gui.models.document import Document, Role

if TYPE_CHECKING:
    from rflow_gui.interaction import Point
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.history import History


class EditController(QObject):
    """Turns what the user does to matches into commands; the refit follows from the document."""

    def __init__(self, window: MainWindow, document: Document, undo: History, runner: JobRunner) -> None:
        super().__init__(window)
        self._window, self._document, self._undo, self._runner = window, document, undo, runner
        self._drags = 0
        actions = window.actions_
        handlers: dict[str, Callable[[], None]] = {
            "exclude": self.remove_selected,
            "restore": self.restore_selected,
            "restore_all": self.restore_all,
            "lock": self.lock_selected,
        }
        for name, handler in handlers.items():
            actions[name].triggered.connect(handler)

    @property
    def allowed(self) -> bool:
        """Whether matches can be edited now: not while an alignment is about to replace them, or is written."""
        busy = self._runner.aligning or self._runner.current("export") is not None
        return self._document.pair is not None and not busy

    @property
    def selection(self) -> tuple[int, ...]:
        """The chosen matches that there are."""
        count = len(self._document.result.edits)
        return tuple(match for match in self._window.matches_dock.selection() if match < count)

    def remove(self, matches: Sequence[int]) -> None:
        """Take matches out by their numbers; those set by hand vanish."""
        edits = self._document.result.edits
        self._push(
            editing.delete(edits, matches),
            _counted(matches, self.tr("removal of a match"), self.tr("removal of {count} matches")),
        )

    def restore(self, matches: Sequence[int]) -> None:
        """Put matches back by their numbers."""
        edits = self._document.result.edits
        self._push(
            editing.restore(edits, matches),
            _counted(matches, self.tr("restored match"), self.tr("{count} restored matches")),
        )

    def lock(self, matches: Sequence[int], locked: bool = True) -> None:
        """Let the transform pass through matches, or no longer."""
        edits = self._document.result.edits
        if locked:
            self._push(
                editing.lock(edits, matches),
                _counted(matches, self.tr("locked match"), self.tr("{count} locked matches")),
            )
        else:
            self._push(
                editing.unlock(edits, matches),
                _counted(matches, self.tr("unlocked match"), self.tr("{count} unlocked matches")),
            )

    def add(self, source: Point, target: Point) -> int:
        """Add a match and choose it; gives its number."""
        edits = self._document.result.edits
        self._push(editing.add(edits, np.array(source), np.array(target)), self.tr("new match"))
        return len(edits)

    def drag(self, role: Role, match: int, x: float, y: float) -> None:
        """Move one end of a match; all movements until :meth:`drop` are undone together."""
        self._move(role, match, (x, y), f"drag {self._drags}")

    def put(self, role: Role, match: int, x: float, y: float) -> None:
        """Move one end of a match there, in a step of its own."""
        self._move(role, match, (x, y), "")

    def drop(self) -> None:
        """The drag has ended."""
        self._drags += 1

    def nudge(self, role: Role, match: int, dx: float, dy: float) -> None:
        """Move one end of a match by picture pixels; steps in a row are undone together."""
        matches = self._document.result.edits.matches
        x, y = (matches.source if role == "source" else matches.target)[match].tolist()
        self._move(role, match, (x + dx, y + dy), f"nudge {role} {match}")

    def _move(self, role: Role, match: int, point: Point, movement: str) -> None:
        edits = self._document.result.edits
        if match < len(edits):
            moved = editing.move(edits, match, **{role: np.array(point)})
            self._push(moved, self.tr("moved match"), movement)

    def _push(self, edits: Edits, text: str, movement: str = "") -> None:
        if movement or not edits.same_as(self._document.result.edits):
            self._undo.push(EditCommand(self._document, edits, text, movement))

    @Slot()
    def remove_selected(self) -> None:
        """Take out the chosen matches."""
        self.remove(self.selection)

    @Slot()
    def restore_selected(self) -> None:
        """Put the chosen matches back."""
        self.restore(self.selection)

    @Slot()
    def restore_all(self) -> None:
        """Put all matches back."""
        self.restore(np.flatnonzero(self._document.result.edits.excluded).tolist())

    @Slot()
    def lock_selected(self) -> None:
        """Lock the chosen matches; unlock them if all of them are locked."""
        chosen = list(self.selection)
        locked = self._document.result.edits.locked
        self.lock(chosen, not (chosen and bool(locked[chosen].all())))
        # The action has checked itself, also where nothing came of it.
        self._window.actions_.check("lock", bool(chosen) and bool(self._document.result.edits.locked[chosen].all()))


def _counted(matches: Sequence[int], one: str, several: str) -> str:
    return one if len(matches) == 1 else several.format(count=len(matches))
