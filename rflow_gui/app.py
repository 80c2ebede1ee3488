"""Where everything is put together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import rflow_engine
from rflow_engine.addresses import is_address
from rflow_gui import translation
from rflow_gui.actions import Actions
from rflow_gui.controllers.addresses import AddressController
from rflow_gui.controllers.align import AlignController
from rflow_gui.controllers.apply import ApplyController
from rflow_gui.controllers.close_up import CloseUpController
from rflow_gui.controllers.detail import DetailController
from rflow_gui.controllers.edits import EditController
from rflow_gui.controllers.export import ExportController
from rflow_gui.controllers.figure import FigureController
from rflow_gui.controllers.fits import FitsController
from rflow_gui.controllers.flow import FlowController, remembered
from rflow_gui.controllers.jobs import JobsController
from rflow_gui.controllers.levels import LevelsController
from rflow_gui.controllers.looking import LookingController
from rflow_gui.controllers.measuring import MeasuringController
from rflow_gui.controllers.missing import MissingController
from rflow_gui.controllers.pages import PagesController
from rflow_gui.controllers.pair import PairController
from rflow_gui.controllers.pairs import PairsController
from rflow_gui.controllers.points import PointsController
from rflow_gui.controllers.preferences import PreferencesController
from rflow_gui.controllers.recovery import RecoveryController, state_folder
from rflow_gui.controllers.refine import RefineController
from rflow_gui.controllers.regions import RegionsController
from rflow_gui.controllers.render import RenderController
from rflow_gui.controllers.selection import SelectionController
from rflow_gui.controllers.sessions import SUFFIX, SessionsController
from rflow_gui.controllers.settings import SettingsController
from rflow_gui.controllers.shell import THEMES, ShellController
from rflow_gui.controllers.snapshot import SnapshotController
from rflow_gui.controllers.status import StatusController
from rflow_gui.controllers.view import ViewController, initial_state
from rflow_gui.controllers.web_cache import WebCacheController
from rflow_gui.controllers.weights import WeightsController
from rflow_gui.controllers.welcome import WelcomeController
from rflow_gui.jobs.engine_calls import EngineCalls
from rflow_gui.jobs.garbage import GarbageTimer
from rflow_gui.jobs.requests import Channel, WarmUpRequest
from rflow_gui.jobs.runner import JobRunner
from rflow_gui.main_window import MainWindow
from rflow_gui.models.consent import Consent
from rflow_gui.models.document import Document
from rflow_gui.models.history import History
from rflow_gui.models.levels import LevelsModel
from rflow_gui.models.options import AUTOSAVE, LANGUAGE
from rflow_gui.models.recent import APPLICATION, Preferences
from rflow_gui.models.scales import Scales
from rflow_gui.models.view_state import ViewModel
from rflow_gui.models.workspace import Workspace
from rflow_gui.themes.icons import icon
from rflow_gui.themes.palettes import apply_theme

# Long enough for the first picture of the window to be on the screen.
_WARM_UP_DELAY_MS = 50
_OPENING: tuple[Channel, ...] = ("open-source", "open-target", "session-open")


@dataclass(frozen=True)
class Program:
    """Everything that lives as long as the window.

    Attributes:
        window: the window.
        document: the pair on the screen and its alignment.
        workspace: all pairs of the session.
        view: what the user looks at.
        undo: the edits, of each pair for itself.
        runner: the workers.
        preferences: what is remembered.
        pair: opens pictures.
        addresses: opens pictures on the web.
        consent: which computers on the web may be asked.
        settings: how the next alignment is made.
        align: aligns, and follows the edits.
        refine: goes on with the flow at larger sizes.
        apply: lays other pictures.
        edits: changes the matches.
        selection: chooses matches.
        close_up: goes from match to match.
        fits: chooses how the transform is fitted, and compares two fits.
        points: sets points by hand.
        regions: draws what counts.
        flow: measures the flow.
        views: keeps the panes true.
        levels: how bright and dark the pictures are shown.
        detail: makes pictures sharp where they are looked at.
        render: supplies the compare pane.
        export: exports.
        snapshot: copies and saves what the page shows.
        figure: saves one figure for print.
        shell: theme, layout, help.
        status: actions and progress.
        weights: looks after the weights.
        jobs: lists the jobs.
        choices: what the user prefers.
        pairs: switches between pairs.
        sessions: saves and opens sessions.
        missing: finds pictures that are not where they were.
        recovery: keeps automatic copies.
        welcome: the first page.
        scales: how large the pictures are in reality.
        looking: cross, magnifier, overviews.
        measuring: the ruler.
        garbage: collects garbage in the window's thread.
    """

    window: MainWindow
    document: Document
    view: ViewModel
    workspace: Workspace
    undo: History
    runner: JobRunner
    preferences: Preferences
    pair: PairController
    addresses: AddressController
    consent: Consent
    pages: PagesController
    settings: SettingsController
    align: AlignController
    refine: RefineController
    apply: ApplyController
    edits: EditController
    selection: SelectionController
    close_up: CloseUpController
    fits: FitsController
    points: PointsController
    regions: RegionsController
    flow: FlowController
    views: ViewController
    levels: LevelsModel
    detail: DetailController
    render: RenderController
    export: ExportController
    snapshot: SnapshotController
    figure: FigureController
    shell: ShellController
    status: StatusController
    weights: WeightsController
    jobs: JobsController
    choices: PreferencesController
    pairs: PairsController
    sessions: SessionsController
    missing: MissingController
    recovery: RecoveryController
    welcome: WelcomeController
    scales: Scales
    looking: LookingController
    measuring: MeasuringController
    garbage: GarbageTimer

    def close(self) -> None:
        """Remember the layout, cancel what runs and wait for the threads."""
        self.shell.remember_layout()
        self.window.hide()
        self.align.stop()
        self.points.stop()
        self.render.stop()
        self.flow.stop()
        self.detail.stop()
        self.runner.stop()
        self.recovery.stop()
        self.garbage.stop()

    def warm_up(self) -> None:
        """Load the libraries of the engine in the background, after the pictures that are on their way."""
        if any(self.runner.current(channel) for channel in _OPENING):
            # Both load libraries, one holding Python's lock while it waits for the other: the window would stall.
            QTimer.singleShot(_WARM_UP_DELAY_MS, self.window, self.warm_up)
            return
        self.garbage.pause()
        self.runner.finished.connect(self._on_finished)
        self.runner.submit(WarmUpRequest())

    def _on_finished(self, job: object, ending: object) -> None:
        if isinstance(getattr(job, "request", None), WarmUpRequest):
            self.garbage.resume()


def prepare(app: QApplication) -> None:
    """Name the application."""
    app.setApplicationName(APPLICATION)
    app.setApplicationDisplayName("RANSAC-Flow")
    app.setApplicationVersion(rflow_engine.__version__)
    app.setDesktopFileName(APPLICATION)
    app.setWindowIcon(icon("app"))


def build(
    engine: EngineCalls | None = None,
    log_folder: str = "",
    languages: dict[str, str] | None = None,
    copies: Path | None = None,
) -> Program:
    """Make the window and everything behind it; nothing is shown yet.

    Args:
        engine: the engine's functions; tests give their own.
        log_folder: where the log is, for the user to find.
        languages: what each language that can be chosen is called, by its code; by default those that there are.
        copies: where automatic copies of sessions are kept; None to keep none.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    preferences = Preferences()
    apply_theme(app, preferences.text("theme", "system", THEMES))  # type: ignore[arg-type]
    window = MainWindow(Actions(app))
    document, undo = Document(window), History(window)
    scales = Scales(preferences, window)
    workspace = Workspace(document, undo, scales, window)
    view = ViewModel(replace(initial_state(preferences), **remembered(preferences)), window)
    preferences.setParent(window)
    runner = JobRunner(engine, window)
    # The view follows the document first, so that a new pair is in the panes before its stages are asked for.
    levels = LevelsModel(document, preferences, window)
    detail = DetailController(window, document, levels, runner)
    LevelsController(window, document, levels, detail)
    views = ViewController(window, document, view, preferences, detail, scales)
    looking = LookingController(window, document, preferences, views.cursor, detail, views.link)
    levels.changed.connect(looking.refresh_overviews)
    render = RenderController(window, document, runner, detail)
    settings = SettingsController(window, runner, preferences)
    align = AlignController(window, document, undo, runner, settings)
    edits = EditController(window, document, undo, runner)
    fits = FitsController(window, workspace, document, undo, edits, scales)
    points = PointsController(window, document, view, edits, runner)
    render.rendered.connect(views.refresh_stage)
    align.coarse_found.connect(views.show_comparison)
    align.aligned.connect(views.show_comparison)
    align.begin_by_hand.connect(points.begin_by_hand)
    weights = WeightsController(window, runner, settings)
    settings.weights_requested.connect(weights.show)
    shell = ShellController(window, undo, preferences, log_folder)
    regions = RegionsController(window, document, view, undo, runner)
    consent = Consent(preferences)
    pair = PairController(window, document, undo, runner, preferences, consent)
    pages = PagesController(window, document, runner, pair)
    addresses = AddressController(window, document, preferences, consent, pair)
    pairs = PairsController(window, workspace, document, undo, view, runner, pair, settings, align, levels)
    sessions = SessionsController(window, workspace, document, runner, settings, pairs, preferences, scales)
    pair.session_requested.connect(sessions.open)
    program = Program(
        window=window,
        document=document,
        workspace=workspace,
        view=view,
        undo=undo,
        runner=runner,
        preferences=preferences,
        pair=pair,
        addresses=addresses,
        consent=consent,
        pages=pages,
        settings=settings,
        align=align,
        refine=RefineController(window, document, undo, runner, align),
        apply=ApplyController(window, document, runner, preferences),
        edits=edits,
        selection=SelectionController(window),
        close_up=CloseUpController(window, document, edits, runner, scales),
        fits=fits,
        points=points,
        regions=regions,
        flow=FlowController(window, document, view, runner, regions, detail, preferences, scales),
        views=views,
        levels=levels,
        detail=detail,
        render=render,
        export=ExportController(window, document, runner, preferences, scales),
        snapshot=SnapshotController(window, document, view, runner, preferences),
        figure=FigureController(window, document, runner, preferences, scales),
        shell=shell,
        status=StatusController(window, document, view, runner, align, workspace, fits),
        weights=weights,
        jobs=JobsController(window, runner),
        choices=PreferencesController(window, preferences, settings, shell, languages or translation.choices()),
        pairs=pairs,
        sessions=sessions,
        missing=MissingController(
            window, workspace, document, runner, sessions, preferences, scales, consent, addresses
        ),
        recovery=RecoveryController(window, workspace, sessions, runner, shell, copies),
        welcome=WelcomeController(window, document, runner, preferences, pair),
        scales=scales,
        looking=looking,
        measuring=MeasuringController(window, document, scales, looking),
        garbage=GarbageTimer(window),
    )
    WebCacheController(window, runner, consent, program.choices)
    program.choices.put_into_effect(AUTOSAVE, program.recovery.set_interval)
    window.on_close = program.close
    return program


def start(source: str = "", target: str = "", *, sample: bool = False, log_folder: str = "") -> Program:
    """Show the window, open what was asked for, and load the engine in the background."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    prepare(app)
    translation.install(app, Preferences().text(LANGUAGE, translation.SYSTEM))
    program = build(log_folder=log_folder, copies=state_folder())
    program.garbage.start()
    program.window.show()
    if sample:
        program.pair.open_sample()
    elif source.lower().endswith(SUFFIX) and not is_address(source):
        program.sessions.open(source)
    elif source and target:
        program.consent.grant(source, target)
        program.pair.open_pair(source, target)
    elif source:
        program.consent.grant(source)
        program.pair.open("source", source)
    program.recovery.look()
    QTimer.singleShot(_WARM_UP_DELAY_MS, program.window, program.warm_up)
    return program
