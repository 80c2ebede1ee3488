"""Checking matches one after the other: what the close-up shows, and what is done to the match in it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Slot

from rflow_engine.said import recalled
from rflow_gui.interaction import inside
from rflow_gui.jobs.requests import Done, Ending, Failed, Job, PatchRequest, ProposeRequest
from rflow_gui.models.document import Document, Role
from rflow_gui.models.lengths import length
from rflow_gui.models.matches_table import state_text
from rflow_gui.texts import shown
from rflow_gui.widgets.message_bar import Kind

if TYPE_CHECKING:
    from rflow_engine.editing import Edits
    from rflow_engine.types import FloatArray
    from rflow_gui.controllers.edits import EditController
    from rflow_gui.jobs.patches import Patches
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.scales import Scales


# The patches of another match must not stay longer than they are taken for the flicker of a change.
_PATIENCE_MS = 150


class CloseUpController(QObject):
    """Shows the chosen match, goes to the next, and remembers which were checked."""

    def __init__(
        self, window: MainWindow, document: Document, edits: EditController, runner: JobRunner, scales: Scales
    ) -> None:
        super().__init__(window)
        self._scales = scales
        self._window, self._document, self._edits, self._runner = window, document, edits, runner
        self._dock, self._table = window.close_up_dock, window.matches_dock
        self._patches: Patches | None = None
        # Which match the patches show, and which those on their way: the number and of how many.
        self._shown: tuple[int, int] | None = None
        self._coming: tuple[int, int] | None = None
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._forget_patches)
        # What is shown or on its way: the same match at the same places need not be read again.
        self._asked: PatchRequest | None = None
        self._proposal: ProposeRequest | None = None
        # Of every pair, by the places of their ends: numbers change when matches set by hand vanish.
        self._checked_of: defaultdict[int, set[bytes]] = defaultdict(set)
        self._dock.wanted.connect(self._show)
        self._table.selected.connect(self._show)
        document.edits_changed.connect(self._show)
        scales.changed.connect(self._show)
        document.result_changed.connect(self._show)
        document.pair_changed.connect(self._on_pair_changed)
        runner.finished.connect(self._on_finished)
        self._connect("source")
        self._connect("target")
        actions = window.actions_
        for name, handler in (
            ("next_match", self.next),
            ("previous_match", self.previous),
            ("keep_match", self.keep),
            ("reject_match", self.reject),
            ("refine_match", self.refine),
            ("close_up", self.open),
        ):
            actions[name].triggered.connect(handler)

    def _connect(self, role: Role) -> None:
        view = self._dock.source_view if role == "source" else self._dock.target_view
        view.nudged.connect(lambda dx, dy: self._on_nudged(role, dx, dy))
        view.dragged.connect(lambda dx, dy: self._on_dragged(role, dx, dy))
        view.dropped.connect(self._edits.drop)

    @property
    def match(self) -> int | None:
        """The match that is shown: the chosen one, or of several the current one."""
        chosen = self._edits.selection
        return chosen[0] if chosen else None

    @property
    def _checked(self) -> set[bytes]:
        return self._checked_of[self._runner.pair]

    @property
    def checked(self) -> int:
        """How many of the listed matches were checked."""
        edits = self._document.result.edits
        return sum(self._key(edits, match) in self._checked for match in self._table.model.listed if match < len(edits))

    # One after the other

    @Slot()
    def open(self) -> None:
        """Bring the close-up to the front, with a match in it."""
        self._window.show_close_up(reopen=True)
        if self.match is None:
            self.next()

    @Slot()
    def next(self) -> None:
        """Go to the next match of the list."""
        self._step(1)

    @Slot()
    def previous(self) -> None:
        """Go to the match before."""
        self._step(-1)

    @Slot()
    def keep(self) -> None:
        """The match is right: remember that, and go to the next."""
        match = self.match
        if match is not None:
            self._checked.add(self._key(self._document.result.edits, match))
            self._step(1)
            # Where the list ends the same match stays, and is checked now.
            self._show()

    @Slot()
    def reject(self) -> None:
        """The match is wrong: take it out, and go to the next."""
        match = self.match
        if match is None or not self._edits.allowed:
            return
        following = self._neighbour(1)
        by_hand = bool(self._document.result.edits.by_hand[match])
        self._checked.add(self._key(self._document.result.edits, match))
        self._edits.remove([match])
        if following is not None and following != match:
            # One that was set by hand vanishes, and those behind it move up.
            self._table.select([following - (by_hand and following > match)])

    def _step(self, by: int) -> None:
        following = self._neighbour(by)
        if following is not None:
            self._table.select([following])
        self._window.show_close_up()

    def _neighbour(self, by: int) -> int | None:
        """The match so many rows further down the list; the last one where it ends."""
        model, match = self._table.model, self.match
        if not model.rowCount():
            return None
        row = None if match is None else model.row_of(match)
        following = (0 if by > 0 else model.rowCount() - 1) if row is None else row + by
        return model.match_at(min(max(following, 0), model.rowCount() - 1))

    # Moving its ends

    def _on_nudged(self, role: Role, dx: float, dy: float) -> None:
        """Move an end by target pixels along the sides of its view."""
        match = self.match
        if match is not None and self._is_shown(match) and self._edits.allowed:
            way = self._axes(role) @ (dx, dy)
            self._edits.nudge(role, match, float(way[0]), float(way[1]))

    def _on_dragged(self, role: Role, dx: float, dy: float) -> None:
        """The picture was dragged by pixels of the window: the point moves the other way."""
        match, picture = self.match, self._document.picture(role)
        if match is None or picture is None or not (self._is_shown(match) and self._edits.allowed):
            return
        ratio = self._dock.devicePixelRatioF()
        way = self._axes(role) @ (np.array([-dx, -dy]) * ratio / self._dock.zoom)
        points = getattr(self._document.result.edits.matches, role)
        self._edits.drag(role, match, *inside(picture.info.size, *(points[match] + way).tolist()))

    def _axes(self, role: Role) -> FloatArray:
        """(2, 2) from target pixels to those of a picture, as it is laid out."""
        if role == "target" or self._patches is None:
            return np.eye(2)
        return self._patches.source_from_target

    @Slot()
    def refine(self) -> None:
        """Ask where in the source the partner of the target point lies by what the pictures show."""
        match, alignment = self.match, self._document.result.alignment
        if match is not None and alignment is not None and self._edits.allowed:
            x, y = self._document.result.edits.matches.target[match].tolist()
            self._proposal = ProposeRequest(alignment, "target", (x, y))
            self._runner.submit(self._proposal)

    # What is shown

    def _is_shown(self, match: int) -> bool:
        """Whether the patches are those of a match, and no longer those of the one before."""
        return self._shown == (match, len(self._document.result.edits))

    @Slot()
    def _forget_patches(self) -> None:
        self._patches = self._shown = None
        self._dock.show_patches(None)

    @Slot()
    def _on_pair_changed(self) -> None:
        if not self._document.switching:
            self._checked.clear()
        self._patches = self._shown = self._asked = None
        self._show()

    @Slot()
    def _show(self) -> None:
        """Say which match is chosen, and ask for its pictures if somebody looks."""
        match, pair, marks = self.match, self._document.pair, self._document.marks
        if match is None or pair is None or marks is None or match >= len(marks):
            self._asked = None
            self._runner.abandon("patches")
            self._dock.show_match("", "", "")
            return
        if not self._dock.isVisible():
            return
        self._describe(match)
        matches, alignment = marks.matches, self._document.result.alignment
        ends = tuple(matches.source[match].tolist()), tuple(matches.target[match].tolist())
        side = round(self._dock.room * self._dock.devicePixelRatioF())
        request = PatchRequest(*pair, alignment, ends[0], ends[1], side, self._dock.zoom)
        if side > 0 and not (self._asked and request.same_as(self._asked)):
            self._asked, self._coming = request, (match, len(self._document.result.edits))
            if self._shown not in (None, self._coming):
                self._patience.start()
            self._runner.submit(request)

    def _describe(self, match: int) -> None:
        edits, marks, pair = self._document.result.edits, self._document.marks, self._document.pair
        assert marks is not None
        assert pair is not None
        title = self.tr("Match {number}").format(number=match + 1)
        row = self._table.model.row_of(match)
        listed = self._table.model.rowCount()
        done = self.tr("✓ checked") if self._key(edits, match) in self._checked else ""
        place = self.tr("{row} of {listed}, {checked} checked").format(
            row="–" if row is None else row + 1, listed=listed, checked=self.checked
        )
        facts = self.tr("{state}, residual {residual}, score {score} ({matcher}) {checked}").format(
            state=state_text(marks, match),
            residual=length(float(marks.residuals[match]), self._scales.pixel_of(pair[1].info)),
            score=f"{marks.matches.score[match]:.2f}",
            matcher=shown(recalled(marks.matches.kinds[int(marks.matches.kind[match])])),
            checked=done,
        )
        self._dock.show_match(title, place, facts.strip())

    @staticmethod
    def _key(edits: Edits, match: int) -> bytes:
        return bytes(edits.matches.source[match].tobytes() + edits.matches.target[match].tobytes())

    @Slot(object, object)
    def _on_finished(self, job: Job, ending: Ending) -> None:
        if isinstance(job.request, PatchRequest):
            self._take_patches(job.request, ending)
        elif job.request is self._proposal:
            self._proposal = None
            self._take_proposal(job.request, ending)

    def _take_patches(self, request: PatchRequest, ending: Ending) -> None:
        self._patience.stop()
        if isinstance(ending, Done):
            self._patches, self._shown = ending.value, self._coming
            scale = request.zoom / self._dock.devicePixelRatioF()
            x, y = (scale * ending.value.miss).tolist()
            self._dock.show_patches((ending.value.source, ending.value.target), (x, y))
        elif isinstance(ending, Failed):
            self._forget_patches()
            self._window.messages.say(Kind.WARNING, ending.problem, ending.remedy)

    def _take_proposal(self, request: ProposeRequest, ending: Ending) -> None:
        match, messages = self.match, self._window.messages
        if match is None or not self._edits.allowed:
            return
        if tuple(self._document.result.edits.matches.target[match].tolist()) != request.point:
            return  # another match is chosen by now
        if isinstance(ending, Done) and ending.value.sharp:
            self._edits.put("source", match, *ending.value.point.tolist())
        elif isinstance(ending, Done):
            text = self.tr("There is no clear counterpart in the source.")
            messages.say(Kind.INFO, text, self.tr("The match stays where it is."))
        elif isinstance(ending, Failed):
            messages.say(Kind.INFO, ending.problem, ending.remedy)
