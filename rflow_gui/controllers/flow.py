"""The flow page: measuring in the background, how the flow is shown, the profile, and figures as CSV."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from rflow_engine.errors import EngineError
from rflow_engine.types import AnyArray, Region
from rflow_gui.controllers.failures import tell
from rflow_gui.dialogs.files import choose_csv
from rflow_gui.jobs.requests import Done, Ending, Failed, Job, MeasureRequest
from rflow_gui.models.document import ROLES
from rflow_gui.models.flow_csv import profile_csv, statistics_csv
from rflow_gui.models.flow_reading import FlowReading
from rflow_gui.models.view_state import FlowMode, FlowReference, Tool, Unsure, ViewModel, ViewState
from rflow_gui.widgets.message_bar import Kind

if TYPE_CHECKING:
    from rflow_engine.measure import Profile
    from rflow_gui.controllers.detail import DetailController
    from rflow_gui.controllers.regions import RegionsController
    from rflow_gui.interaction import Point
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.document import Document
    from rflow_gui.models.recent import Preferences
    from rflow_gui.models.regions_table import Place
    from rflow_gui.models.scales import Scales

_MODES = {f"flow_{mode.value}": mode for mode in FlowMode}
_REFERENCES = {f"flow_reference_{reference.value}": reference for reference in FlowReference}
_UNSURE = {f"flow_unsure_{unsure.value}": unsure for unsure in Unsure}
_TOOLS = {f"flow_tool_{tool.value}": tool for tool in (Tool.HAND, Tool.PROFILE, Tool.INTEREST)}
_MARKS = ("flow_arrows", "flow_grid", "flow_contours")
_KEY = "flow_view"
_PANEL_KEY = "flow_panel"
# A slider that moves and regions that are dragged are measured when the hand rests for so long.
_PAUSE_MS = 120


def remembered(preferences: Preferences) -> dict[str, Any]:
    """How the flow was shown last, as attributes of the view state; what is stored wrongly is left out."""
    try:
        stored = json.loads(preferences.text(_KEY, "{}"))
    except ValueError:
        return {}
    result: dict[str, Any] = {}
    for name in _stored_names():
        try:
            ViewModel().set(**{name: stored[name]})
        except (KeyError, TypeError, ValueError):
            continue
        default = getattr(ViewState(), name)
        if isinstance(default, bool) is isinstance(stored[name], bool):
            result[name] = type(default)(stored[name])
    return result


def _stored_names() -> list[str]:
    return [field.name for field in fields(ViewState) if field.name.startswith("flow_") and field.name != "flow_tool"]


class FlowController(QObject):
    """Keeps the flow page true to document and view state, and turns what is done there into requests."""

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        view: ViewModel,
        runner: JobRunner,
        regions: RegionsController,
        detail: DetailController,
        preferences: Preferences,
        scales: Scales,
    ) -> None:
        super().__init__(window)
        self._scales = scales
        self._window, self._document, self._view = window, document, view
        self._runner, self._regions, self._detail, self._preferences = runner, regions, detail, preferences
        self._pane, self._panel, self._options = (
            window.flow_page.pane,
            window.flow_page.panel,
            window.flow_page.options,
        )
        self._places: list[Place] = []
        self._line: tuple[Point, Point] | None = None
        self._profile: Profile | None = None
        self._mm: float | None = None
        self._stale = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.measure)
        document.pair_changed.connect(self._on_pair_changed)
        document.result_changed.connect(self._on_result_changed)
        document.regions_changed.connect(self._on_regions_changed)
        window.page_changed.connect(self._on_page_changed)
        view.changed.connect(self._on_view_changed)
        runner.finished.connect(self._on_finished)
        scales.changed.connect(self._on_scale_changed)
        self._connect_actions()
        self._connect_widgets()
        self._show_panel(preferences.text(_PANEL_KEY, "shown") != "hidden")
        self._on_view_changed(view.state, view.state)

    def stop(self) -> None:
        """Measure nothing any more: the window closes."""
        self._pause.stop()

    @property
    def profile(self) -> Profile | None:
        """What is plotted."""
        return self._profile

    def _connect_actions(self) -> None:
        actions = self._window.actions_
        for names, attribute in (
            (_MODES, "flow_mode"),
            (_REFERENCES, "flow_reference"),
            (_UNSURE, "flow_unsure"),
            (_TOOLS, "flow_tool"),
        ):
            for name, value in names.items():
                actions[name].triggered.connect(
                    lambda _=False, attribute=attribute, value=value: self._choose(attribute, value)
                )
        for name in _MARKS:
            actions[name].triggered.connect(lambda checked, name=name: self._choose(name, bool(checked)))
        actions["flow_panel"].triggered.connect(self._on_panel)
        actions["flow_export_statistics"].triggered.connect(self.export_statistics)

    def _connect_widgets(self) -> None:
        self._options.changed.connect(self._on_option)
        canvas = self._pane.canvas
        canvas.profile_tool.drawn.connect(self.draw_profile)
        canvas.profile_tool.cleared.connect(self.clear_profile)
        canvas.region_tool.drawn.connect(self._on_region_drawn)
        canvas.region_tool.reshaped.connect(self._on_region_reshaped)
        canvas.region_tool.dropped.connect(self._regions.end_drag)
        canvas.region_tool.delete_requested.connect(self._on_region_deleted)
        plot = self._panel.profile
        plot.pointed.connect(self._on_pointed)
        plot.clear_requested.connect(self.clear_profile)
        plot.copy_requested.connect(self.copy_profile)
        plot.export_requested.connect(self.export_profile)
        self._panel.copy_requested.connect(self.copy_statistics)
        self._panel.export_requested.connect(self.export_statistics)
        self._panel.chosen.connect(self._on_row_chosen)
        self._window.regions_dock.selected.connect(self._on_region_chosen)

    # What the document says

    @Slot()
    def _on_pair_changed(self) -> None:
        target = self._document.picture("target")
        self._pane.set_picture(None if target is None else self._detail.picture(target))
        self._take_scale()
        self.clear_profile()

    @Slot()
    def _on_scale_changed(self) -> None:
        self._take_scale()
        self._panel.set_reading(self._panel.reading, self._mm)
        self._on_region_chosen(self._window.regions_dock.selection())
        self._plot()

    def _take_scale(self) -> None:
        """Speak of millimetres where the target's scale is known."""
        target = self._document.picture("target")
        self._mm = None if target is None else self._scales.pixel_of(target.info)
        self._pane.set_scale(self._mm)

    @Slot()
    def _on_result_changed(self) -> None:
        self._runner.abandon("measure")
        shown = self._document.shown
        if shown is None or shown.flow is None:
            self._take(None)
        self._want()

    @Slot()
    def _on_regions_changed(self) -> None:
        self._show_regions()
        self._want()

    @Slot()
    def _on_page_changed(self) -> None:
        if self._stale:
            self._want()

    def _want(self) -> None:
        """Measure soon, once somebody looks."""
        self._stale = True
        if self._window.page == "flow":
            self._pause.start()

    @Slot()
    def measure(self) -> None:
        """Measure what is on the screen."""
        self._stale = False
        shown, state = self._document.shown, self._view.state
        if shown is None or shown.flow is None:
            self._runner.abandon("measure")
            return
        self._panel.set_measuring()
        self._runner.submit(MeasureRequest(shown, self._document.regions, state.flow_reference, state.flow_certain))

    @Slot(object, object)
    def _on_finished(self, job: Job, ending: Ending) -> None:
        if not isinstance(job.request, MeasureRequest):
            return
        if isinstance(ending, Done):
            self._take(ending.value)
        elif isinstance(ending, Failed):
            tell(self._window.messages, ending)
            self._panel.set_reading(self._panel.reading, self._mm)

    def _take(self, reading: FlowReading | None) -> None:
        if reading is not None:
            # The pane may wait for its turn to show the newest flow.
            self._pane.set_flow(reading.flow)
        self._pane.set_measured(reading)
        self._panel.set_reading(reading, self._mm)
        self._show_regions()
        self._on_region_chosen(self._window.regions_dock.selection())
        self._plot()

    # What the user wants to see

    def _choose(self, name: str, value: object) -> None:
        with self._window.steady_focus():
            self._window.set_page("flow")
            self._view.set(**{name: value})
        self._check(self._view.state)

    @Slot(str, object)
    def _on_option(self, name: str, value: object) -> None:
        self._view.set(**{name: value})

    @Slot(object, object)
    def _on_view_changed(self, old: ViewState, new: ViewState) -> None:
        self._pane.set_state(new)
        self._options.set_state(new)
        self._check(new)
        self._window.flow_page.hint.show_text(self._hint(new.flow_tool))
        if (old.flow_reference, old.flow_certain) != (new.flow_reference, new.flow_certain):
            self._want()
        if any(getattr(old, name) != getattr(new, name) for name in _stored_names()):
            self._preferences.set_text(_KEY, json.dumps({name: asdict(new)[name] for name in _stored_names()}))

    def _check(self, state: ViewState) -> None:
        actions = self._window.actions_
        for names, chosen in (
            (_MODES, state.flow_mode),
            (_REFERENCES, state.flow_reference),
            (_UNSURE, state.flow_unsure),
            (_TOOLS, state.flow_tool),
        ):
            for name, value in names.items():
                actions.check(name, value is chosen)
        for name in _MARKS:
            actions.check(name, getattr(state, name))

    def _hint(self, tool: Tool) -> str:
        if tool is Tool.PROFILE and self._line is None:
            return self.tr("Drag a line. Shift keeps it level, upright or slanting; Enter draws it across the view.")
        if tool is Tool.INTEREST:
            return self.tr("Click corner by corner and close with Enter or a double click; drag for a rectangle.")
        return ""

    @Slot(bool)
    def _on_panel(self, shown: bool) -> None:
        self._window.set_page("flow")
        self._show_panel(shown)
        self._preferences.set_text(_PANEL_KEY, "shown" if shown else "hidden")

    def _show_panel(self, shown: bool) -> None:
        self._panel.setVisible(shown)
        self._window.actions_.check("flow_panel", shown)

    # Regions

    @Slot(object)
    def _on_region_drawn(self, outline: AnyArray) -> None:
        self._regions.add("target", outline, "measure")
        self._show_panel(True)
        self._panel.show_statistics()

    @Slot(int, object)
    def _on_region_reshaped(self, number: int, outline: AnyArray) -> None:
        role, _ = self._places[number]
        if role == "target":
            self._regions.reshape(self._places[number], outline)

    @Slot(int)
    def _on_region_deleted(self, number: int) -> None:
        self._regions.delete(self._places[number])

    def _show_regions(self) -> None:
        """Draw what is measured; where regions of the source lie on the target is known once they were measured."""
        reading, shown = self._panel.reading, []
        known = {part.place: part.outline for part in (reading.parts if reading else ())}
        self._places = []
        for role in ROLES:
            for number, region in enumerate(getattr(self._document.regions, role)):
                outline = region.outline if role == "target" else known.get((role, number))
                if region.kind != "exclude" and outline is not None and len(outline) >= 3:
                    shown.append(Region(outline=outline, name=region.name, measured=True))
                    self._places.append((role, number))
        self._pane.set_regions(shown, self._chosen())

    def _chosen(self) -> int | None:
        """Which of the regions that are drawn is the chosen one."""
        place = self._window.regions_dock.selection()
        return self._places.index(place) if place in self._places else None

    @Slot(object)
    def _on_region_chosen(self, place: Place | None) -> None:
        self._pane.canvas.regions.select(self._chosen())
        if place is not None:
            self._panel.select_region(place)

    @Slot(object)
    def _on_row_chosen(self, place: Place | None) -> None:
        if place != self._window.regions_dock.selection():
            self._window.regions_dock.select(place)

    # The profile

    @Slot(object, object)
    def draw_profile(self, start: Point, end: Point) -> None:
        """Plot the displacement between two target points."""
        self._line = (start, end)
        self._pane.set_profile(self._line)
        self._show_panel(True)
        self._panel.show_profile()
        self._window.flow_page.hint.show_text("")
        self._plot()

    @Slot()
    def clear_profile(self) -> None:
        """Take the line away."""
        self._line = None
        self._pane.set_profile(None)
        self._window.flow_page.hint.show_text(self._hint(self._view.state.flow_tool))
        self._plot()

    def _plot(self) -> None:
        shown, self._profile = self._pane.displacement, None
        if self._line is not None and shown is not None:
            from rflow_engine.measure import profile

            self._profile = profile(shown, *self._line)
        self._panel.profile.show_profile(self._profile, self._mm, certain=self._view.state.flow_certain)

    @Slot(object)
    def _on_pointed(self, sample: int | None) -> None:
        known = self._profile is not None and sample is not None
        self._pane.canvas.profile.set_spot(tuple(self._profile.points[sample].tolist()) if known else None)  # type: ignore[union-attr]

    # CSV

    def _statistics(self) -> str:
        reading = self._panel.reading
        return "" if reading is None else statistics_csv(reading, self._mm, certain=self._view.state.flow_certain)

    @Slot()
    def copy_statistics(self) -> None:
        """Put the figures on the clipboard."""
        QGuiApplication.clipboard().setText(self._statistics())

    @Slot()
    def export_statistics(self) -> None:
        """Ask for a file and write the figures into it."""
        if self._panel.reading is None:
            self.measure()
            self._window.set_page("flow")
            self._window.messages.say(Kind.INFO, self.tr("The flow is being measured. Export it in a moment."))
            return
        self._ask_and_write(self.tr("Export Statistics"), "statistics.csv", self._statistics())

    @Slot()
    def copy_profile(self) -> None:
        """Put the samples on the clipboard."""
        if self._profile is not None:
            QGuiApplication.clipboard().setText(profile_csv(self._profile, self._mm))

    @Slot()
    def export_profile(self) -> None:
        """Ask for a file and write the samples into it."""
        if self._profile is not None:
            self._ask_and_write(self.tr("Export Profile"), "profile.csv", profile_csv(self._profile, self._mm))

    def _ask_and_write(self, title: str, name: str, text: str) -> None:
        folder = self._preferences.folder("export") or str(Path.home())
        path = choose_csv(self._window, title, str(Path(folder) / name))
        if path:
            self.write(path, text)

    def write(self, path: str, text: str) -> None:
        """Write a text whole or not at all, and say where it is."""
        from rflow_engine import atomic

        final, messages = Path(path), self._window.messages
        try:
            with atomic.writing_to(final.parent), atomic.scratch_folder(final.parent) as scratch:
                (scratch / final.name).write_text(text, encoding="utf-8", newline="")
                atomic.move_all(scratch, final.parent, [final.name])
        except EngineError as error:
            messages.say(Kind.ERROR, error.problem, error.remedy)
            return
        self._preferences.set_folder("export", str(final.parent))
        messages.say(Kind.SUCCESS, self.tr("“{name}” was written.").format(name=final.name), str(final.parent))
