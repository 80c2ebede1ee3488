"""Target and aligned source, compared."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from rflow_engine.types import AnyArray, Size
from rflow_gui.interaction import Point, View
from rflow_gui.models.nudges import nudged
from rflow_gui.models.view_state import CompareMode, Stage, ViewState
from rflow_gui.panes.compare_canvas import CompareCanvas, aligned
from rflow_gui.panes.compare_names import CompareNames
from rflow_gui.panes.compose import Layer
from rflow_gui.panes.grid_lines import SourceMap
from rflow_gui.panes.hint import Hint
from rflow_gui.panes.raster import Pyramid
from rflow_gui.panes.tiles import TiledPicture
from rflow_gui.panes.view_link import ViewLink

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent

_LAYERS = {
    CompareMode.OVERLAY: Layer.OVERLAY,
    CompareMode.WIPE: Layer.WIPE,
    CompareMode.DIFFERENCE: Layer.DIFFERENCE,
    CompareMode.SPYGLASS: Layer.SPYGLASS,
    CompareMode.FALSE_COLOUR: Layer.FALSE_COLOUR,
    CompareMode.CHECKERBOARD: Layer.CHECKERBOARD,
    CompareMode.EDGES: Layer.EDGES,
    CompareMode.GRID: Layer.GRID,
}
_FALLBACKS = {
    Stage.FINE: (Stage.FINE, Stage.COARSE, Stage.BEFORE),
    Stage.COARSE: (Stage.COARSE, Stage.BEFORE),
    Stage.BEFORE: (Stage.BEFORE,),
}
_NUDGES = {Qt.Key.Key_Comma: -1.0, Qt.Key.Key_Period: 1.0}
# Faster changes than about three a second can harm people with photosensitive epilepsy.
_FASTEST_BLINK_MS = 170


class ComparePane(QWidget):
    """Compares the target with a version of the source that was brought into its frame.

    All views are in the frame of the target, so zoom and middle stay when the mode changes.

    Signals:
        wipe_moved(float): the user dragged the boundary to this fraction.
        wipe_turned(float): the user turned the boundary to this angle in degrees (dragging with Shift).
        cursor_moved(object): target point (x, y) under the cursor, or None.
        adjusted(object): the user changed the view state with wheel, key or mouse; new values by their names.
        view_changed(): zoom or pan changed.
        blinked(bool): the blink comparison now shows the source (True) or the target.
    """

    wipe_moved = Signal(float)
    wipe_turned = Signal(float)
    adjusted = Signal(object)
    cursor_moved = Signal(object)
    view_changed = Signal()
    blinked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Comparison"))
        self._state = ViewState()
        self._target: TiledPicture | None = None
        self._stages: dict[Stage, TiledPicture] = {}
        self._maps: dict[Stage, SourceMap] = {}
        self._shows_source = False
        self._single, self._left, self._right = CompareCanvas(), CompareCanvas(), CompareCanvas()
        self._lead = self._left
        self._hint = Hint("overlay")
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._blink)
        self._build()
        self._refresh()

    def _build(self) -> None:
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._left)
        row.addWidget(self._right)
        self._pair = pair
        self._pages = QStackedLayout(self)
        for page in (self._hint, self._single, pair):
            self._pages.addWidget(page)
        # Both are in the frame of the target; which of them is called its source is all the same.
        self._link = ViewLink(self._right, self._left, self)
        self._single.setAccessibleName(self.tr("Comparison"))
        self._left.setAccessibleName(self.tr("Aligned source"))
        self._right.setAccessibleName(self.tr("Target"))
        self._single.wipe_moved.connect(self.wipe_moved)
        self._single.wipe_turned.connect(self.wipe_turned)
        self._single.lens_moved.connect(self._on_lens_moved)
        self._single.nudged.connect(self._nudge)
        self._single.view_changed.connect(self._explain)
        for canvas in (self._single, self._left, self._right):
            canvas.cursor_moved.connect(self.cursor_moved)
        for canvas in (self._single, self._left):
            canvas.view_changed.connect(self.view_changed)

    # What is shown

    def set_pictures(self, target: AnyArray | None, target_size: Size | None = None) -> None:
        """Show another target, and forget all versions of the source.

        Args:
            target: (h, w, 3) uint8, possibly reduced; None for none.
            target_size: full-resolution size; by default that of ``target``.
        """
        if target is not None and target_size is None:
            target_size = Size(width=target.shape[1], height=target.shape[0])
        known = None if target is None or target_size is None else TiledPicture(Pyramid(target, target_size))
        self.set_target(known)

    def set_target(self, target: TiledPicture | None) -> None:
        """Show another target, or none, and forget all versions of the source."""
        self._target = target
        self._stages = {}
        self._refresh()

    def set_stage_picture(self, stage: Stage, rgb: AnyArray | None, mask: AnyArray | None = None) -> None:
        """Give one version of the source, over the whole target.

        Args:
            stage: which version.
            rgb: (h, w, 3) uint8 in the target's frame, possibly reduced; None to take it away.
            mask: (h, w) bool, where the source has a picture; None for everywhere.
        """
        target = self._target
        self.set_stage(stage, None if rgb is None or target is None else aligned(rgb, mask, target.size))

    def set_stage(self, stage: Stage, source: TiledPicture | None) -> None:
        """Give one version of the source, in the frame of the target, or take it away."""
        if source is None:
            self._stages.pop(stage, None)
        else:
            self._stages[stage] = source
        self._refresh()

    @property
    def canvases(self) -> tuple[CompareCanvas, ...]:
        """All drawing surfaces, visible or not."""
        return self._single, self._left, self._right

    def set_maps(self, maps: Mapping[Stage, SourceMap]) -> None:
        """Say how the source lies on the target at each stage, for the deformed grid."""
        self._maps = dict(maps)
        self._refresh()

    def set_state(self, state: ViewState) -> None:
        """Compare in another way."""
        old, self._state = self._state, state
        entered = state.mode is CompareMode.BLINK and old.mode is not CompareMode.BLINK
        if entered or state.blink_shows_source != old.blink_shows_source:
            self._shows_source = state.blink_shows_source
        self._refresh()

    @property
    def shown_stage(self) -> Stage | None:
        """The version that is compared: the wanted one, or the nearest earlier one; None if there is none."""
        return next((stage for stage in _FALLBACKS[self._state.stage] if stage in self._stages), None)

    @property
    def label(self) -> str:
        """The text of the inline label, or of the hint."""
        if self._pages.currentWidget() is self._hint:
            return self._hint.text()
        return (self._right if self._pages.currentWidget() is self._pair else self._single).caption.full_text

    @property
    def key(self) -> str:
        """What the key of colours says."""
        return self._single.legend.text

    # The view

    def canvas(self) -> CompareCanvas:
        """The canvas that leads the view now."""
        return self._lead

    def view(self) -> View:
        """Target point in the middle, and screen pixels per target pixel."""
        return self.canvas().view()

    def fit_view(self) -> None:
        """Show the whole target."""
        self.canvas().fit_view()

    def zoom_to(self, scale: float) -> None:
        """Set the scale about the middle."""
        self.canvas().zoom_to(scale)

    def center_on(self, x: float, y: float, scale: float | None = None) -> None:
        """Show a target point in the middle."""
        if self._target is not None:
            self.canvas().center_on(x, y, scale)

    def lens_place(self) -> Point:
        """Where the middle of the spyglass is, in [0, 1] of the target's width and height."""
        return self._fraction(*self._single.lens_point())

    # Inside

    def _refresh(self) -> None:
        stage = self.shown_stage
        page = self._page(stage)
        self._carry_view(page)
        source = None if stage is None else self._stages[stage]
        size = None if self._target is None else self._target.size
        for canvas in (self._single, self._left, self._right):
            canvas.item.set_pictures(self._target, source)
            canvas.set_extent(size)
        self._link.set_map(None, source_size=size, target_size=size)
        self._single.item.set_map(None if stage is None else self._maps.get(stage))
        self._left.item.show_layer(Layer.SOURCE, self._state)
        self._right.item.show_layer(Layer.TARGET, self._state)
        self._pages.setCurrentWidget(page)
        self._show_single()
        self._name(stage)
        self._run_timer()

    def _page(self, stage: Stage | None) -> QWidget:
        if self._target is None or stage is None:
            return self._hint
        return self._pair if self._state.mode is CompareMode.SIDE_BY_SIDE else self._single

    def _carry_view(self, page: QWidget) -> None:
        """Let the canvases of a page look where those of the page before looked."""
        before = self._lead
        after = self._single if page is self._single else self._left if page is self._pair else before
        if after is before:
            return
        self._lead = after
        if before.is_fitted or before.extent is None:
            after.fit_view()
        else:
            after.set_extent(before.extent)
            after.center_on(*before.view())

    def _show_single(self) -> None:
        layer = _LAYERS.get(self._state.mode, Layer.SOURCE if self._shows_source else Layer.TARGET)
        self._single.item.show_layer(layer, self._state)
        self._single.viewport().update()

    def _name(self, stage: Stage | None) -> None:
        """Write the inline labels, or the hint."""
        if self._target is None:
            self._hint.show_text(self.tr("Open a source and a target picture to compare them."))
            return
        if stage is None:
            self._hint.show_text(self.tr("Nothing to compare yet. Align the pictures first."))
            return
        names = CompareNames(self._state, self._version(stage))
        self._single.caption.show_text(names.caption(shows_source=self._shows_source))
        self._single.item.letters = names.letters()
        self._left.caption.show_text(self._version(stage))
        self._right.caption.show_text(self.tr("Target"))
        self._explain()
        self.setAccessibleDescription(self.label)

    @Slot()
    def _explain(self) -> None:
        """Write the key of colours; the grid's spacing is another at another zoom."""
        stage = self.shown_stage
        if stage is None:
            self._single.legend.show_key()
            return
        names = CompareNames(self._state, self._version(stage))
        spacing = self._single.item.spacing(self._single.view().scale)
        has_flow = stage is Stage.FINE
        self._single.legend.show_key(names.entries(spacing, has_flow=has_flow), names.scale())

    def _version(self, stage: Stage) -> str:
        names = {
            Stage.BEFORE: self.tr("Source (before alignment)"),
            Stage.COARSE: self.tr("Source (homography only)"),
            Stage.FINE: self.tr("Source (aligned)"),
        }
        if stage is self._state.stage:
            return names[stage]
        missing = self.tr("no fine stage yet") if self._state.stage is Stage.FINE else self.tr("not aligned yet")
        return f"{names[stage]} – {missing}"

    # Blinking

    def _run_timer(self) -> None:
        interval = self._state.blink_interval_ms
        wanted = (
            self._state.mode is CompareMode.BLINK
            and interval > 0
            and self.isVisible()
            and self._pages.currentWidget() is self._single
        )
        if not wanted:
            self._timer.stop()
        elif not self._timer.isActive() or self._timer.interval() != max(interval, _FASTEST_BLINK_MS):
            self._timer.start(max(interval, _FASTEST_BLINK_MS))

    @Slot()
    def _blink(self) -> None:
        self._shows_source = not self._shows_source
        self._show_single()
        self._name(self.shown_stage)
        self.blinked.emit(self._shows_source)

    # The user's hand

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space shows the other picture of a blink; comma and full stop change what matters most in a comparison."""
        key = event.key()
        if self._state.mode is CompareMode.BLINK and key == Qt.Key.Key_Space:
            self._blink()
            if self._timer.isActive():
                self._timer.start()
        elif key in _NUDGES and nudged(self._state, 1.0):
            self._nudge(_NUDGES[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    @Slot(float)
    def _nudge(self, steps: float) -> None:
        changes = nudged(self._state, steps)
        if changes:
            self.adjusted.emit(changes)

    @Slot(object)
    def _on_lens_moved(self, point: Point | None) -> None:
        self.adjusted.emit({"lens_at": None if point is None else self._fraction(*point)})

    def _fraction(self, x: float, y: float) -> Point:
        """A target point in [0, 1] of the target's width and height."""
        size = self._single.extent
        if size is None:
            return 0.5, 0.5
        return min(max(x / size.width, 0.0), 1.0), min(max(y / size.height, 0.0), 1.0)

    def showEvent(self, event: QShowEvent) -> None:
        """Blink only while somebody can see it."""
        super().showEvent(event)
        self._run_timer()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop blinking."""
        super().hideEvent(event)
        self._timer.stop()
