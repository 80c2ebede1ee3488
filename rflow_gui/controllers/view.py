"""What the user looks at: document and view state on one side, panes, panels and actions on the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot

from rflow_gui.controllers.compare import CompareController
from rflow_gui.controllers.cursor import CursorController
from rflow_gui.controllers.deferred import Deferred
from rflow_gui.controllers.places import PlacesController
from rflow_gui.interaction import ZOOM_STEP
from rflow_gui.models.lengths import UNKNOWN
from rflow_gui.models.marks import fitting_gain
from rflow_gui.models.match_filter import MatchFilter
from rflow_gui.models.remembered import recall
from rflow_gui.models.view_state import CompareMode, Stage, Tool, ViewModel, ViewState
from rflow_gui.panes.pair_fit import PairFit
from rflow_gui.panes.view_link import ViewLink

if TYPE_CHECKING:
    from rflow_gui.controllers.detail import DetailController
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.document import Document
    from rflow_gui.models.marks import Marks
    from rflow_gui.models.recent import Preferences
    from rflow_gui.models.scales import Scales
    from rflow_gui.panes.compare_pane import ComparePane
    from rflow_gui.panes.flow_pane import FlowPane
    from rflow_gui.panes.image_pane import ImagePane

# Differences are small where an alignment is good; at twice their size they can be seen.
_FIRST_GAIN = 2.0
_MODES = {f"mode_{mode.value.replace('-', '_')}": mode for mode in CompareMode}
_TOOLS = {f"tool_{tool.value}": tool for tool in Tool if tool is not Tool.PROFILE}
_FLOW_TOOLS = (Tool.HAND, Tool.INTEREST)
_STAGES = {"stage_before": Stage.BEFORE, "stage_coarse": Stage.COARSE, "stage_fine": Stage.FINE}


def initial_state(preferences: Preferences) -> ViewState:
    """What is looked at first: the comparison that was used last, but nothing that flickers by itself."""
    modes = tuple(mode.value for mode in CompareMode if mode is not CompareMode.BLINK)
    mode = preferences.text("mode", CompareMode.WIPE.value, modes)
    return ViewState(mode=CompareMode(mode), **({"difference_gain": _FIRST_GAIN} | recall(preferences)))


class ViewController(QObject):
    """Keeps panes, panels and checked actions true to document and view state."""

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        view: ViewModel,
        preferences: Preferences,
        detail: DetailController,
        scales: Scales,
    ) -> None:
        super().__init__(window)
        self._detail, self._scales = detail, scales
        self._window, self._document, self._view = window, document, view
        self._preferences = preferences
        self._interval = view.state.blink_interval_ms
        self._blink_shows_source = view.state.blink_shows_source
        # Pages whose panes do not show the newest result yet.
        self._stale: set[str] = set()
        self._deferred = Deferred(self)
        self._marks: Marks | None = None
        self._was_aligned = False
        self._link = ViewLink(window.source_pane, window.target_pane, self)
        self._whole = PairFit(window.source_pane.canvas, window.target_pane.canvas, self._link, self)
        self._cursor = CursorController(window, document, scales)
        self._places = PlacesController(window)
        self._compare_controller = CompareController(window, document, view, preferences)
        document.pair_changed.connect(self._show_pair)
        document.result_changed.connect(self._show_result)
        document.edits_changed.connect(self._show_matches)
        document.regions_changed.connect(self._show_transform)
        document.regions_changed.connect(self._show_regions)
        scales.changed.connect(self._show_transform)
        view.changed.connect(self._on_view_changed)
        window.page_changed.connect(self._freshen)
        self._connect_actions()
        self._connect_panes()
        window.set_page("pictures")
        window.actions_.check("link")
        self._on_view_changed(view.state, view.state)
        self._show_flow()

    def flush(self) -> None:
        """Draw at once what waits to be drawn."""
        self._deferred.flush()

    @property
    def cursor(self) -> CursorController:
        """What knows where the cursor is."""
        return self._cursor

    @property
    def link(self) -> ViewLink:
        """What links source and target pane."""
        return self._link

    def _connect_actions(self) -> None:
        actions = self._window.actions_
        for page in ("pictures", "compare", "flow"):
            actions[f"page_{page}"].triggered.connect(lambda _=False, page=page: self._window.set_page(page))
        for name, mode in _MODES.items():
            actions[name].triggered.connect(lambda _=False, mode=mode: self._compare(mode=mode))
        for name, stage in _STAGES.items():
            actions[name].triggered.connect(lambda _=False, stage=stage: self._compare(stage=stage))
        for name, tool in _TOOLS.items():
            actions[name].triggered.connect(lambda _=False, tool=tool: self.take_tool(tool))
        handlers = {
            "blink_pause": self._pause,
            "blink_flip": self._flip,
            "fit": self.fit,
            "actual_size": self.actual_size,
            "zoom_in": self.zoom_in,
            "zoom_out": self.zoom_out,
            "show_inliers": self._set_inliers,
            "show_outliers": self._set_outliers,
            "colour_by_residual": self._set_colours,
            "show_arrows": self._set_arrows,
        }
        for name, handler in handlers.items():
            actions[name].triggered.connect(handler)
        actions["link"].toggled.connect(self._link.set_enabled)

    def _connect_panes(self) -> None:
        window = self._window
        for pane, other in ((window.source_pane, window.target_pane), (window.target_pane, window.source_pane)):
            pane.match_clicked.connect(self._on_match_clicked)
            pane.match_hovered.connect(other.hover)
            pane.canvas.menu_requested.connect(self._on_menu_requested)
        window.matches_dock.selected.connect(self._on_selected)
        window.matches_dock.filtered.connect(self._on_filtered)
        window.residual_bar.gain_changed.connect(self._on_gain)
        window.compare_pane.wipe_moved.connect(self._on_wipe_moved)
        window.compare_pane.wipe_turned.connect(self._on_wipe_turned)
        window.compare_pane.blinked.connect(self._on_blinked)
        window.view_bar.mode_controls.changed.connect(self._on_control)

    # Document to panes

    @Slot()
    def _show_pair(self) -> None:
        window, document = self._window, self._document
        self._link_pair()
        for pane, role in ((window.source_pane, "source"), (window.target_pane, "target")):
            picture = document.picture(role)  # type: ignore[arg-type]
            if picture is None:
                pane.set_image(None)
            else:
                info = picture.info
                part = (info.page_name or str(info.page + 1)) if info.pages > 1 else ""
                pane.set_picture(self._detail.picture(picture), info.path or info.name, part)
        self.fit()
        window.target_pane.fit_view()
        self._link.follow_target()

    @Slot()
    def _show_result(self) -> None:
        self._show_transform()
        self._set_compare_state()
        self._link_pair()
        self._show_matches()
        self._stale.add("flow")
        self._freshen()

    @Slot()
    def _show_transform(self) -> None:
        document = self._document
        shown = document.shown
        sizes = UNKNOWN if shown is None else self._scales.pixels_of(shown.source.info, shown.target.info)
        self._window.transform_dock.set_alignment(
            shown, sizes, running=document.preview is not None, out_of_date=document.out_of_date
        )

    def _link_pair(self) -> None:
        shown, pair = self._document.shown, self._document.pair
        if pair is None:
            self._link.set_map(None)
            return
        self._link.set_map(
            None if shown is None else shown.source_from_target,
            source_size=pair[0].info.size,
            target_size=pair[1].info.size,
        )
        # Later transforms of the same pair are refits: the view must not move under the hand that edits.
        if self._was_aligned is not (shown is not None):
            self._was_aligned = shown is not None
            self._whole.refit()
            self._link.follow_target()

    @Slot()
    def _show_matches(self) -> None:
        self._marks = self._document.marks
        self._window.matches_dock.set_marks(self._marks)
        self._stale.add("pictures")
        self._freshen()

    @Slot()
    def _freshen(self) -> None:
        """Bring what the page shows up to date; pages that nobody sees wait until they are seen."""
        page = self._window.page
        if page not in self._stale:
            return
        self._stale.discard(page)
        if page == "flow":
            self._deferred.later("flow", self._show_flow)
        else:
            self._deferred.later("source", self._show_source_matches)
            self._deferred.later("target", self._show_target_matches)

    def _show_flow(self) -> None:
        shown, actions = self._document.shown, self._window.actions_
        first = self._window.flow_pane.canvas.extent is None
        self._window.flow_pane.set_flow(None if shown is None else shown.flow)
        if first:
            self._places.arrive()
        if self._document.pair is None:
            text, action = self.tr("Open a source and a target picture to align them."), actions["open_pair"]
        elif shown is None:
            text = self.tr("These pictures are not aligned yet. Align them with the fine stage.")
            action = actions["align"]
        elif self._document.preview is not None:
            text, action = self.tr("The fine stage is still running. Its flow will be shown here."), None
        else:
            text = self.tr("This alignment has no fine stage. Choose another preset than “Fast”, and align again.")
            action = actions["align_settings"]
        self._window.flow_pane.explain(text, action)

    def _show_source_matches(self) -> None:
        self._mark(self._window.source_pane)

    def _show_target_matches(self) -> None:
        self._mark(self._window.target_pane)

    def _mark(self, pane: ImagePane) -> None:
        pane.set_marks(self._marks, self._window.matches_dock.model.wanted)
        pane.highlight(self._window.matches_dock.selection())
        self._draw_arrows(pane)
        self._show_scale()

    def _draw_arrows(self, pane: ImagePane) -> None:
        pane.set_arrows(self._marks if self._view.state.show_arrows else None, self._gain())

    def _gain(self) -> float:
        """How many times longer arrows are drawn: as the user wants it, or as it can be seen well."""
        target = self._document.picture("target")
        if self._view.state.arrow_gain or self._marks is None or target is None:
            return self._view.state.arrow_gain or 1.0
        return fitting_gain(self._marks, target.info.size.long_side)

    def _show_scale(self) -> None:
        """Explain the colours and the arrows that are on the screen."""
        state, marks = self._view.state, self._marks
        self._window.residual_bar.show_scale(
            threshold=marks.threshold if marks is not None and state.colour_by_residual else None,
            gain=self._gain() if marks is not None and state.show_arrows else None,
        )

    # View state to panes and actions

    @Slot(object, object)
    def _on_view_changed(self, old: ViewState, new: ViewState) -> None:
        window, actions = self._window, self._window.actions_
        self._set_compare_state()
        window.view_bar.mode_controls.set_state(new)
        for pane in (window.source_pane, window.target_pane):
            pane.set_match_visibility(new.show_inliers, new.show_outliers)
            pane.set_colours(new.colour_by_residual)
            pane.set_tool(new.tool)
            self._draw_arrows(pane)
        self._show_scale()
        for name, tool in _TOOLS.items():
            actions.check(name, tool is new.tool)
        for name, mode in _MODES.items():
            actions.check(name, mode is new.mode)
        actions.check("show_inliers", new.show_inliers)
        actions.check("show_outliers", new.show_outliers)
        actions.check("colour_by_residual", new.colour_by_residual)
        actions.check("show_arrows", new.show_arrows)
        actions.check("blink_pause", new.blink_interval_ms == 0)
        if new.mode is not old.mode or new.blink_shows_source != old.blink_shows_source:
            self._blink_shows_source = new.blink_shows_source
        if new.blink_interval_ms:
            self._interval = new.blink_interval_ms
        self.refresh_stage()

    def _set_compare_state(self) -> None:
        """Compare with the wanted stage, or with the best one where no better is on its way."""
        wish, shown = self._view.state.stage, self._document.shown
        if wish is Stage.FINE and shown is not None and shown.flow is None and self._document.preview is None:
            wish = Stage.COARSE
        if shown is None:
            wish = Stage.BEFORE
        self._window.compare_pane.set_state(replace(self._view.state, stage=wish))

    @Slot()
    def refresh_stage(self) -> None:
        """Show as chosen the stage that is on the screen: the wanted one, or the best there is."""
        shown = self._window.compare_pane.shown_stage or Stage.BEFORE
        for name, stage in _STAGES.items():
            self._window.actions_.check(name, stage is shown)

    # Intents

    def _compare(self, **changes: object) -> None:
        with self._window.steady_focus():
            self._window.set_page("compare")
            self._view.set(**changes)
        self._preferences.set_text("mode", self._view.state.mode.value)
        self.refresh_stage()

    def take_tool(self, tool: Tool) -> None:
        """Use another tool; all of them work on the pictures themselves, some on the flow as well."""
        if self._window.page == "flow" and self._window.flow_pane.hint.isHidden() and tool in _FLOW_TOOLS:
            self._view.set(flow_tool=tool)
            for name, other in _TOOLS.items():
                self._window.actions_.check(name, other is self._view.state.tool)
            return
        self._view.set(tool=tool)
        if tool is not Tool.HAND:
            self._window.set_page("pictures")
            if tool is not Tool.RULER:
                self._window.show_regions() if tool.draws else self._window.show_matches()

    @Slot()
    def show_comparison(self) -> None:
        """A first result is there: show it, and look at it before anything is done to it."""
        self._view.set(tool=Tool.HAND)
        if self._window.page == "pictures":
            self._window.set_page("compare")

    @Slot(bool)
    def _pause(self, paused: bool) -> None:
        if paused:
            self._view.set(blink_interval_ms=0, blink_shows_source=self._blink_shows_source)
        else:
            self._view.set(blink_interval_ms=self._interval)

    @Slot()
    def _flip(self) -> None:
        if self._view.state.mode is not CompareMode.BLINK:
            return
        shown = self._blink_shows_source
        # What is on the screen is held first; without that the pane might already be told to show the other.
        self._view.set(blink_interval_ms=0, blink_shows_source=shown)
        self._view.set(blink_shows_source=not shown)

    @Slot(bool)
    def _set_inliers(self, shown: bool) -> None:
        self._view.set(show_inliers=shown)

    @Slot(bool)
    def _set_outliers(self, shown: bool) -> None:
        self._view.set(show_outliers=shown)

    @Slot(bool)
    def _set_colours(self, by_residual: bool) -> None:
        self._view.set(colour_by_residual=by_residual)

    @Slot(bool)
    def _set_arrows(self, shown: bool) -> None:
        self._view.set(show_arrows=shown)

    @Slot(float)
    def _on_gain(self, gain: float) -> None:
        self._view.set(arrow_gain=gain)

    @Slot(bool)
    def _on_blinked(self, shows_source: bool) -> None:
        self._blink_shows_source = shows_source

    @Slot(float)
    def _on_wipe_moved(self, fraction: float) -> None:
        self._view.set(wipe=fraction)

    @Slot(float)
    def _on_wipe_turned(self, angle: float) -> None:
        self._view.set(wipe_angle=angle)

    @Slot(str, object)
    def _on_control(self, name: str, value: object) -> None:
        self._view.set(**{name: value})

    # Zoom

    @Slot()
    def fit(self) -> None:
        """Show the whole pictures."""
        for pane in self._zoomed():
            pane.fit_view()
        # A pane that was fitted already announces no change, and the other one must follow all the same.
        self._link.follow_target()

    @Slot()
    def actual_size(self) -> None:
        """One picture pixel on one screen pixel."""
        for pane in self._zoomed():
            pane.zoom_to(1.0)

    @Slot()
    def zoom_in(self) -> None:
        """Larger by a step."""
        self._zoom_by(ZOOM_STEP)

    @Slot()
    def zoom_out(self) -> None:
        """Smaller by a step."""
        self._zoom_by(1 / ZOOM_STEP)

    def _zoom_by(self, factor: float) -> None:
        for pane in self._zoomed():
            pane.zoom_to(pane.view().scale * factor)

    def _zoomed(self) -> Sequence[ImagePane | ComparePane | FlowPane]:
        """The panes of the page; of linked panes the target, which the source follows."""
        window = self._window
        if window.page != "pictures":
            return [window.compare_pane if window.page == "compare" else window.flow_pane]
        panes = [pane for pane in (window.target_pane, window.source_pane) if not pane.is_empty]
        return panes[:1] if self._link.enabled else panes

    # Matches

    @Slot(int)
    def _on_match_clicked(self, match: int) -> None:
        self._window.matches_dock.select([match] if match >= 0 else [])

    @Slot(int, object)
    def _on_menu_requested(self, match: int, place: QPoint) -> None:
        if match not in self._window.matches_dock.selection():
            self._window.matches_dock.select([match])
        self._window.match_menu.popup(place)

    @Slot()
    def _show_regions(self) -> None:
        self._window.matches_dock.set_regions(self._document.regions)

    @Slot()
    def _on_filtered(self) -> None:
        """Draw what is listed; what is asked for by its state is drawn although its kind is switched off."""
        which = self._window.matches_dock.model.query.which
        if which is MatchFilter.OUTLIERS:
            self._view.set(show_outliers=True)
        elif which in (MatchFilter.INLIERS, MatchFilter.EXCLUDED):
            self._view.set(show_inliers=True)
        self._stale.add("pictures")
        self._freshen()

    @Slot(tuple)
    def _on_selected(self, chosen: tuple[int, ...]) -> None:
        marks = self._marks
        for pane in (self._window.source_pane, self._window.target_pane):
            pane.highlight(chosen)
        match = chosen[0] if len(chosen) == 1 and marks is not None and chosen[0] < len(marks) else None
        if match is not None and marks is not None:
            _bring_into_view(self._window.target_pane, *marks.matches.target[match].tolist())
            _bring_into_view(self._window.source_pane, *marks.matches.source[match].tolist())


def _bring_into_view(pane: ImagePane, x: float, y: float) -> None:
    place = pane.canvas.from_picture(x, y).toPoint()
    if not pane.canvas.rect().contains(place):
        pane.center_on(x, y)
