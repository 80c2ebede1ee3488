"""How the transform is fitted, chosen anew; and two fits beside each other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from rflow_gui.commands import FitCommand, SwapFitsCommand
from rflow_gui.models.document import Document, Result
from rflow_gui.models.fit_choice import FitChoice
from rflow_gui.models.lengths import UNKNOWN

if TYPE_CHECKING:
    from rflow_gui.controllers.edits import EditController
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.history import History
    from rflow_gui.models.scales import Scales
    from rflow_gui.models.workspace import Workspace


class FitsController(QObject):
    """Turns choices of the inspector into commands, and holds the fit that was kept for comparison.

    Signals:
        changed: another fit is kept, or none.
    """

    changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        document: Document,
        undo: History,
        edits: EditController,
        scales: Scales,
    ) -> None:
        super().__init__(window)
        self._scales = scales
        self._window, self._workspace, self._document = window, workspace, document
        self._undo, self._edits = undo, edits
        self._kept: Result | None = None
        self._drags = 0
        box = window.transform_dock.fit_box
        box.model_chosen.connect(self.choose_model)
        box.threshold_chosen.connect(self.choose_threshold)
        box.threshold_dragged.connect(self._on_dragged)
        box.threshold_dropped.connect(self._on_dropped)
        box.seed_chosen.connect(self.choose_seed)
        box.reset_requested.connect(self.choose_as_found)
        actions = window.actions_
        actions["keep_fit"].triggered.connect(self.keep)
        actions["swap_fits"].triggered.connect(self.swap)
        actions["forget_fit"].triggered.connect(self.forget)
        document.pair_changed.connect(self.forget)
        workspace.leaving.connect(self._on_leaving)
        workspace.switched.connect(self._on_switched)
        document.result_changed.connect(self._show)
        document.edits_changed.connect(self._show)
        scales.changed.connect(self._show)
        self._show()

    # How it is fitted

    @property
    def choice(self) -> FitChoice | None:
        """How the transform is to be fitted; None without an alignment."""
        result = self._document.result
        if result.alignment is None:
            return None
        return result.choice or FitChoice.of(result.alignment.settings)

    @Slot(str)
    def choose_model(self, model: str) -> None:
        """Fit another kind of transform."""
        if choice := self.choice:
            self._push(replace(choice, model=model), self.tr("kind of transform"))  # type: ignore[arg-type]

    @Slot(float)
    def choose_threshold(self, pixels: float) -> None:
        """Take another residual, in target pixels, up to which a match is an inlier."""
        self._set_threshold(pixels, "")

    @Slot(int)
    def choose_seed(self, seed: int) -> None:
        """Draw other samples."""
        if choice := self.choice:
            self._push(replace(choice, seed=seed), self.tr("seed"))

    @Slot()
    def choose_as_found(self) -> None:
        """Fit as the pair was aligned."""
        if found := self._document.result.found:
            self._push(FitChoice.of(found.settings), self.tr("fit as found"))

    @Slot(float)
    def _on_dragged(self, pixels: float) -> None:
        self._set_threshold(pixels, f"threshold {self._drags}")

    @Slot()
    def _on_dropped(self) -> None:
        self._drags += 1
        self._show()

    def _set_threshold(self, pixels: float, movement: str) -> None:
        choice, each = self.choice, self._pixels_of_one()
        if choice is not None and each is not None:
            self._push(choice.with_threshold(pixels, pixels_of_one=each), self.tr("threshold"), movement)

    def _pixels_of_one(self) -> float | None:
        """Target pixels of one pixel of the settings' threshold."""
        alignment = self._document.result.alignment
        return None if alignment is None else alignment.fit.threshold / alignment.settings.coarse.threshold

    def _push(self, choice: FitChoice, text: str, movement: str = "") -> None:
        before = self.choice
        if before is not None and choice != before and self._edits.allowed:
            self._undo.push(FitCommand(self._document, before, choice, text, movement))
        else:
            self._show()

    # Two fits

    @property
    def kept(self) -> Result | None:
        """The fit that was kept."""
        return self._kept

    @Slot()
    def keep(self) -> None:
        """Keep the fit on the screen, to compare others with it."""
        result = self._document.result
        if result.alignment is not None:
            self._set_kept(result)

    @Slot()
    def swap(self) -> None:
        """Show the kept fit, and keep the one that was shown."""
        kept = self._kept
        if kept is not None and self._document.result.alignment is not None and self._edits.allowed:
            self._undo.push(SwapFitsCommand(self._document, kept, self._set_kept, self.tr("the other fit")))

    @Slot()
    def forget(self) -> None:
        """Compare with nothing any more."""
        self._set_kept(None)

    @Slot()
    def _on_leaving(self) -> None:
        self._workspace.current.kept = self._kept

    @Slot()
    def _on_switched(self) -> None:
        self._set_kept(self._workspace.current.kept)

    def _set_kept(self, result: Result | None) -> None:
        if result is not self._kept:
            self._kept = result
            self._show()
            self.changed.emit()

    # The inspector

    @Slot()
    def _show(self) -> None:
        """Let the inspector show how matches are fitted, and both fits."""
        dock, result, choice = self._window.transform_dock, self._document.result, self.choice
        dock.fit_box.setVisible(choice is not None)
        kept = None if self._kept is None else self._kept.alignment
        now = result.alignment
        sizes = UNKNOWN if now is None else self._scales.pixels_of(now.source.info, now.target.info)
        dock.comparison.set_fits(kept, now, sizes)
        each = self._pixels_of_one()
        if choice is None or each is None or result.alignment is None:
            return
        found = result.found
        dock.fit_box.set_choice(
            choice,
            threshold=choice.threshold * each,
            pixels_of_one=each,
            changed=found is not None and choice != FitChoice.of(found.settings),
        )
        dock.fit_box.set_fit(result.alignment.fit)
        dock.fit_box.set_enabled(self._document.preview is None)
