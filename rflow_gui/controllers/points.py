"""Points by hand: a click in one picture, a proposal in the other, and a match once both are confirmed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence

from rflow_gui.interaction import Point, inside
from rflow_gui.jobs.requests import Done, Ending, Job, ProposeRequest
from rflow_gui.models.document import ROLES, Document, Role
from rflow_gui.models.view_state import Tool, ViewModel

if TYPE_CHECKING:
    from rflow_gui.controllers.edits import EditController
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.panes.image_pane import ImagePane

_FEWEST_AUTOMATIC = 4
# While the first end is dragged its partner is asked for at every rest of the hand.
_PAUSE_MS = 150


@dataclass(frozen=True, slots=True)
class Pending:
    """A pair that is being set.

    Attributes:
        first: the picture in which it was begun.
        source: its end in the source, or None.
        target: its end in the target, or None.
        similarity: how alike both places are, in [0, 1]; None where nobody has looked.
        sharp: whether the structure of the pictures determines the place.
        moved: whether the user has moved the proposed end.
    """

    first: Role
    source: Point | None = None
    target: Point | None = None
    similarity: float | None = None
    sharp: bool = False
    moved: bool = False

    @property
    def second(self) -> Role:
        """The picture in which the partner lies."""
        return "target" if self.first == "source" else "source"

    def end(self, role: Role) -> Point | None:
        """The end in a picture."""
        return self.source if role == "source" else self.target

    def with_end(self, role: Role, point: Point) -> Pending:
        """The pair with an end somewhere else."""
        return replace(self, source=point) if role == "source" else replace(self, target=point)


class PointsController(QObject):
    """Holds the pair that is being set, and moves matches with mouse and keyboard.

    Signals:
        changed: the pair being set is another one.
    """

    changed = Signal()

    def __init__(
        self, window: MainWindow, document: Document, view: ViewModel, edits: EditController, runner: JobRunner
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._view = window, document, view
        self._edits, self._runner = edits, runner
        self._pending: Pending | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._connect("source", window.source_pane)
        self._connect("target", window.target_pane)
        runner.finished.connect(self._on_finished)
        runner.started.connect(self._show)
        runner.finished.connect(self._show)
        document.pair_changed.connect(self.cancel)
        document.result_changed.connect(self._show)
        document.edits_changed.connect(self._show)
        view.changed.connect(self._on_view_changed)
        self._show()

    def _connect(self, role: Role, pane: ImagePane) -> None:
        tool = pane.canvas.points_tool
        tool.placed.connect(lambda x, y: self.place(role, x, y))
        tool.match_moved.connect(lambda match, x, y: self._on_match_moved(role, match, x, y))
        tool.match_dropped.connect(self._edits.drop)
        tool.pending_moved.connect(lambda x, y: self._on_pending_moved(role, x, y))
        tool.pending_clicked.connect(lambda: self._on_pending_clicked(role))
        tool.nudged.connect(lambda dx, dy: self._on_nudged(role, dx, dy))
        tool.confirmed.connect(self.confirm)
        tool.cancelled.connect(self.cancel)

    @property
    def pending(self) -> Pending | None:
        """The pair that is being set."""
        return self._pending

    def stop(self) -> None:
        """Ask for nothing any more: the window closes."""
        self._pause.stop()

    @Slot()
    def begin_by_hand(self) -> None:
        """Show both pictures with the tool that sets points."""
        self._window.set_page("pictures")
        self._view.set(tool=Tool.POINTS)
        self._window.show_matches()
        self._window.source_pane.canvas.setFocus()

    def place(self, role: Role, x: float, y: float) -> None:
        """Begin a pair, or end it by a click on the place of its partner."""
        pending = self._pending
        if pending is not None and role == pending.second:
            self._pending = pending.with_end(role, (x, y))
            self.confirm()
        elif self._edits.allowed:
            self._window.matches_dock.select([])
            self._begin(role, (x, y))

    def _begin(self, role: Role, point: Point) -> None:
        """Set one end; the transform says where the other is until the proposal comes."""
        self._runner.abandon("propose")
        self._set(self._mapped(Pending(role).with_end(role, point)))
        self._ask()

    @Slot()
    def _ask(self) -> None:
        """Ask for the partner of the first end, where there is a transform that says roughly where to look."""
        pending, alignment = self._pending, self._document.result.alignment
        point = None if pending is None else pending.end(pending.first)
        if pending is not None and point is not None and alignment is not None:
            self._runner.submit(ProposeRequest(alignment, pending.first, point))

    def _mapped(self, pending: Pending) -> Pending:
        """The pair with its second end where the transform puts it."""
        alignment, point = self._document.result.alignment, pending.end(pending.first)
        if alignment is None:
            return pending
        there = np.array([point])
        mapped = alignment.map_to_target(there) if pending.first == "source" else alignment.map_to_source(there)
        return self._with_mapped(pending, mapped[0].tolist())

    def _with_mapped(self, pending: Pending, point: list[float]) -> Pending:
        picture = self._document.picture(pending.second)
        if picture is None or not np.isfinite(point).all():
            return pending
        return pending.with_end(pending.second, inside(picture.info.size, *point))

    @Slot()
    def confirm(self) -> None:
        """Make a match of the pair, once both ends are there."""
        pending = self._pending
        if pending is None or pending.source is None or pending.target is None:
            return
        self._forget()
        number = self._edits.add(pending.source, pending.target)
        self._window.matches_dock.select([number])

    @Slot()
    def cancel(self) -> None:
        """Give the pair up."""
        if self._pending is not None:
            self._forget()

    def _forget(self) -> None:
        self._pause.stop()
        self._runner.abandon("propose")
        self._set(None)

    def _set(self, pending: Pending | None) -> None:
        self._pending = pending
        for role, pane in zip(ROLES, (self._window.source_pane, self._window.target_pane), strict=True):
            pane.set_pending(None if pending is None else pending.end(role), pair=pending is not None)
        self._show()
        self.changed.emit()

    # The hand

    def _on_match_moved(self, role: Role, match: int, x: float, y: float) -> None:
        if not self._edits.allowed:
            return
        self._edits.drag(role, match, x, y)
        if self._window.matches_dock.selection() != (match,):
            self._window.matches_dock.select([match])

    def _on_pending_moved(self, role: Role, x: float, y: float) -> None:
        if self._pending is None:
            return
        self._runner.abandon("propose")
        pending = replace(self._pending.with_end(role, (x, y)), similarity=None)
        if role == pending.second:
            self._pause.stop()
            self._set(replace(pending, moved=True))
        elif pending.moved:
            self._set(pending)
        else:
            self._set(self._mapped(pending))
            self._pause.start()

    def _on_pending_clicked(self, role: Role) -> None:
        if self._pending is not None and role == self._pending.second:
            self.confirm()

    def _on_nudged(self, role: Role, dx: float, dy: float) -> None:
        pending, chosen = self._pending, self._edits.selection
        if pending is not None and (end := pending.end(role)):
            self._on_pending_moved(role, end[0] + dx, end[1] + dy)
        elif pending is None and len(chosen) == 1 and self._edits.allowed:
            self._edits.nudge(role, chosen[0], dx, dy)

    # What comes back

    @Slot(object, object)
    def _on_finished(self, job: Job, ending: Ending) -> None:
        request, pending = job.request, self._pending
        if not isinstance(request, ProposeRequest) or pending is None:
            return
        if pending.first != request.role or pending.end(request.role) != request.point or pending.moved:
            return
        if isinstance(ending, Done):
            found = ending.value
            point = found.point.tolist()
            self._set(replace(self._with_mapped(pending, point), similarity=found.similarity, sharp=found.sharp))
        else:
            # Where the pictures do not say where the partner is, the transform's word stands.
            self._set(replace(pending, similarity=0.0))

    @Slot(object, object)
    def _on_view_changed(self, old: object, new: object) -> None:
        if self._view.state.tool is not Tool.POINTS:
            self.cancel()
        self._show()

    @Slot()
    def _show(self) -> None:
        """Say what to do next."""
        self._window.tool_hint.show_text(self._hint())

    def _hint(self) -> str:
        tool, pending = self._view.state.tool, self._pending
        if tool is Tool.HAND:
            return ""
        if tool.draws:
            return self.tr("Click corner by corner and close with Enter or a double click; drag for a rectangle.")
        if tool is Tool.LASSO:
            return self.tr("Draw around matches to select them; Shift selects more, Ctrl fewer.")
        if tool is Tool.RULER:
            keys = self._window.actions_["set_scale"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            text = self.tr("Drag along what you measure, or click both ends; Shift keeps the line straight.")
            known = self.tr("{keys}: set the scale.").format(keys=keys) if keys else ""
            return f"{text} {known}".strip()
        if pending is None:
            return self._invitation()
        names = {"source": self.tr("source"), "target": self.tr("target")}
        if pending.end(pending.second) is None:
            return self.tr("Now click the same place in the {picture}.").format(picture=names[pending.second])
        if pending.similarity is None and not pending.moved and self._document.result.alignment is not None:
            return self.tr("Looking for the partner in the {picture}…").format(picture=names[pending.second])
        todo = self.tr("Drag it where it belongs; click it or press Enter to confirm.")
        return f"{self._likeness(pending)} {todo}".strip()

    def _likeness(self, pending: Pending) -> str:
        """How far a proposal can be relied on; empty where there is none."""
        if pending.moved or pending.similarity is None:
            return ""
        if not pending.sharp:
            return self.tr("No clear counterpart: placed by the transform.")
        return self.tr("Proposed, {share:.0f} % alike.").format(share=100 * pending.similarity)

    def _invitation(self) -> str:
        count = len(self._document.result.edits)
        if not self._edits.allowed:
            return self.tr("Points can be set as soon as what runs now has ended.")
        if self._document.result.alignment is None and count == 0:
            return self.tr("Click a place in one picture, then the same place in the other.")
        if self._document.result.is_by_hand and count < _FEWEST_AUTOMATIC:
            set_so_far = self.tr("1 point set") if count == 1 else self.tr("{count} points set").format(count=count)
            return self.tr("{points}; four or more determine the perspective too.").format(points=set_so_far)
        if not self._view.state.show_inliers:
            return self.tr("Click a place in one picture to add a match, or drag a match.")
        # Where matches lie close together, every click meets one of them.
        return self.tr(
            "Click a free place in one picture to add a match, or drag a match; the key I hides the inliers."
        )
