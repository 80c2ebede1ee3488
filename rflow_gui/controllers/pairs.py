"""Several pairs in one window: switching, adding, removing, and what arrives for a pair that is not on the screen."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from rflow_engine.types import Progress
from rflow_gui.commands import RemovePairCommand, RenamePairCommand
from rflow_gui.controllers.failures import tell
from rflow_gui.jobs.requests import AlignRequest, Channel, Done, Ending, Failed, Job, OpenRequest
from rflow_gui.jobs.result_requests import RefineRequest
from rflow_gui.main_window import PAGES
from rflow_gui.models import stored_view
from rflow_gui.models.pairs_list import PairsModel
from rflow_gui.models.view_state import ViewModel
from rflow_gui.models.workspace import Entry, Workspace
from rflow_gui.widgets.message_bar import Kind

if TYPE_CHECKING:
    from rflow_gui.controllers.align import AlignController
    from rflow_gui.controllers.pair import PairController
    from rflow_gui.controllers.settings import SettingsController
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.document import Document
    from rflow_gui.models.history import History
    from rflow_gui.models.levels import LevelsModel
    from rflow_gui.panes.canvas import Canvas

# What is about the screen, and begun anew when the pair is shown again.
_OF_THE_SCREEN: tuple[Channel, ...] = ("refit", "propose", "borders", "render")


class PairsController(QObject):
    """Keeps the list of pairs, and gives every pair what belongs to it."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        document: Document,
        history: History,
        view: ViewModel,
        runner: JobRunner,
        pair: PairController,
        settings: SettingsController,
        align: AlignController,
        levels: LevelsModel,
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._document = window, workspace, document
        self._history, self._view, self._runner = history, view, runner
        self._pair, self._settings, self._align, self._levels = pair, settings, align, levels
        # What was said when a pair was removed, as long as that is what would be undone.
        self._removal = ""
        runner.pair = workspace.current.number
        dock = window.pairs_dock
        self._model = PairsModel(workspace, self)
        dock.set_model(self._model)
        dock.chosen.connect(self.show_number)
        dock.renamed.connect(self.rename)
        workspace.leaving.connect(self._on_leaving)
        workspace.switched.connect(self._on_switched)
        workspace.pairs_changed.connect(self._on_pairs_changed)
        document.pair_changed.connect(self._refresh_current)
        document.result_changed.connect(self._refresh_current)
        runner.started.connect(self._on_started)
        runner.progressed.connect(self._on_progress)
        runner.finished.connect(self._on_finished)
        pair.before_pair.connect(self.make_room)
        history.indexChanged.connect(self._on_history_moved)
        handlers = {
            "add_pair": self.add,
            "duplicate_pair": self.duplicate,
            "rename_pair": dock.edit_name,
            "remove_pair": self.remove,
            "next_pair": self.show_next,
            "previous_pair": self.show_previous,
        }
        for name, handler in handlers.items():
            window.actions_[name].triggered.connect(handler)
        dock.select(workspace.current)

    # What the user does

    @Slot(int)
    def show_number(self, number: int) -> None:
        """Put a pair on the screen."""
        if entry := self._workspace.entry(number):
            self._workspace.show(entry)

    @Slot()
    def show_next(self) -> None:
        """The pair below, or the first."""
        self._step(1)

    @Slot()
    def show_previous(self) -> None:
        """The pair above, or the last."""
        self._step(-1)

    def _step(self, step: int) -> None:
        entries = self._workspace.entries
        here = self._workspace.position(self._workspace.current)
        self._workspace.show(entries[(here + step) % len(entries)])

    @Slot()
    def add(self) -> None:
        """Ask for two pictures and make another pair of them."""
        if paths := self._pair.choose_pair():
            self._add_empty()
            self._pair.open_here(*paths)

    @Slot()
    def make_room(self) -> None:
        """Before another pair is opened: what was made of the one on the screen is kept, beside it."""
        if self._workspace.has_work(self._workspace.current):
            self._add_empty()

    def _add_empty(self) -> None:
        entry = self._workspace.new(settings=self._settings.settings)
        self._workspace.insert(entry, len(self._workspace.entries))
        self._workspace.show(entry)
        self._window.set_page("pictures")

    @Slot()
    def duplicate(self) -> None:
        """The same pictures once more with all that is known, to try something else."""
        workspace, current = self._workspace, self._workspace.current
        self.park()
        title = workspace.title(current)
        entry = workspace.new(
            name=self._free_name(title),
            content=replace(self._document.content, preview=None),
            settings=current.settings,
            view=dict(current.view),
        )
        workspace.insert(entry, workspace.position(current) + 1)
        workspace.show(entry)

    def _free_name(self, title: str) -> str:
        taken = {self._workspace.title(entry) for entry in self._workspace.entries}
        names = (self.tr("{name} ({number})").format(name=title, number=number) for number in range(2, len(taken) + 3))
        return next(name for name in names if name not in taken)

    @Slot(int, str)
    def rename(self, number: int, name: str) -> None:
        """Call a pair something else; without a name it is called after its pictures."""
        if entry := self._workspace.entry(number):
            self._workspace.show(entry)
            self._history.push(RenamePairCommand(self._workspace, entry, name))

    @Slot()
    def remove(self) -> None:
        """Take the pair on the screen out of the session; it can be brought back."""
        workspace, gone = self._workspace, self._workspace.current
        title = workspace.title(gone)
        had_work = workspace.has_work(gone)
        self._runner.abandon("align")
        for channel in ("open-source", "open-target"):
            self._runner.abandon(channel)
        gone.fraction = None
        position = workspace.position(gone)
        if len(workspace.entries) == 1:
            workspace.insert(workspace.new(settings=gone.settings), 1)
        others = [entry for entry in workspace.entries if entry is not gone]
        workspace.show(others[min(position, len(others) - 1)])
        # The command belongs to the pair that is shown now: there it is undone.
        self._history.push(RemovePairCommand(workspace, gone))
        if had_work or title:
            text = self.tr("“{name}” was removed from the session.").format(name=title)
            self._window.messages.say(Kind.INFO, text, "", (self.tr("Undo"), self._history.undo))
            self._removal = self._window.messages.text

    @Slot()
    def _on_history_moved(self) -> None:
        """The offer to undo a removal would undo something else by now."""
        if self._removal and self._window.messages.text == self._removal:
            self._window.messages.hide()
        self._removal = ""

    # Leaving one and coming to another

    def park(self) -> None:
        """Take note of how the pair on the screen is looked at, and of its settings."""
        current = self._workspace.current
        current.view, current.settings = self._seen(), self._settings.settings

    @Slot(object)
    def _on_leaving(self, coming: Entry) -> None:
        self.park()
        self._window.messages.hide()
        for channel in _OF_THE_SCREEN:
            self._runner.abandon(channel)
        job = self._runner.current("align")
        if job is not None and not isinstance(job.request, AlignRequest | RefineRequest):
            # A fine stage that follows edits begins again when the pair is shown.
            self._runner.abandon("align")
        self._runner.pair = coming.number
        self._settings.set_settings(coming.settings, remember=False)

    @Slot()
    def _on_switched(self) -> None:
        entry = self._workspace.current
        self._look(entry.view)
        self._window.pairs_dock.select(entry)
        arrived, entry.arrived, entry.waiting = entry.arrived, None, None
        if arrived is not None:
            self._align.receive(*arrived)
        self._refresh_current()

    def _seen(self) -> dict[str, Any]:
        zoom = {name: list(canvas.view()) for name, canvas in self._canvases().items() if not canvas.is_fitted}
        return {
            "page": self._window.page,
            "state": stored_view.plain(self._view.state),
            "zoom": zoom,
            "levels": self._levels.plain(),
        }

    def _look(self, view: dict[str, Any]) -> None:
        """Look at the pair as it was looked at; what a later or damaged session says otherwise is left as it is."""
        if view.get("page") in PAGES:
            self._window.set_page(view["page"])
        for name, value in stored_view.restored(view.get("state")).items():
            with contextlib.suppress(ValueError):
                self._view.set(**{name: value})
        self._levels.restore(view.get("levels"))
        zoom = view.get("zoom")
        canvases = self._canvases()
        for name, place in (zoom if isinstance(zoom, dict) else {}).items():
            if name in canvases and _is_view(place) and canvases[name].extent is not None:
                canvases[name].center_on(*place)

    def _canvases(self) -> dict[str, Canvas]:
        """The canvases by name; the source before the target, which leads where both are linked."""
        window = self._window
        return {
            "source": window.source_pane.canvas,
            "target": window.target_pane.canvas,
            "compare": window.compare_pane.canvas(),
            "flow": window.flow_pane.canvas,
        }

    # What is said in the list

    @Slot()
    def _on_pairs_changed(self) -> None:
        self._window.pairs_dock.select(self._workspace.current)
        if len(self._workspace.entries) > 1:
            self._window.show_pairs()

    @Slot()
    def _refresh_current(self) -> None:
        current = self._workspace.current
        # Another picture ends an alignment, of which nothing more is heard.
        self._workspace.update(current, fraction=current.fraction if self._runner.aligning else None)

    # What arrives

    @Slot(object)
    def _on_started(self, job: Job) -> None:
        if isinstance(job.request, AlignRequest | RefineRequest) and (entry := self._workspace.entry(job.pair)):
            self._workspace.update(entry, fraction=0.0, failure="")

    @Slot(object, object)
    def _on_progress(self, job: Job, progress: Progress) -> None:
        entry = self._workspace.entry(job.pair)
        if entry is None or not isinstance(job.request, AlignRequest | RefineRequest):
            return
        if progress.partial is not None and entry is not self._workspace.current:
            entry.content = replace(entry.content, preview=progress.partial)  # type: ignore[arg-type]
        self._workspace.update(entry, fraction=progress.fraction)

    @Slot(object, object)
    def _on_finished(self, job: Job, ending: Ending) -> None:
        entry = self._workspace.entry(job.pair)
        if entry is None:
            return
        if isinstance(job.request, AlignRequest | RefineRequest):
            self._take_alignment(entry, job, ending)
        elif isinstance(job.request, OpenRequest) and entry is not self._workspace.current:
            if isinstance(ending, Done):
                # An alignment of the pictures before would be taken for one of these.
                self._runner.abandon("align", entry.number)
                self._workspace.put_picture(entry, job.request.role, ending.value)
            elif isinstance(ending, Failed):
                tell(self._window.messages, ending)

    def _take_alignment(self, entry: Entry, job: Job, ending: Ending) -> None:
        failure = ""
        if isinstance(ending, Failed):
            failure = ending.problem
        elif isinstance(ending, Done) and not ending.value:
            failure = ending.value.reason
        refined = isinstance(job.request, RefineRequest)
        # A pair that cannot be refined further is aligned all the same.
        self._workspace.update(entry, fraction=None, failure="" if refined else failure)
        if entry is self._workspace.current:
            return
        found = ending.value if isinstance(ending, Done) and ending.value else None
        content = entry.content if found is None else replace(entry.content, preview=None)
        self._workspace.update(entry, content=content, arrived=(job, ending), waiting=found)
        self._announce(entry, ending, failure, refined=refined)

    def _announce(self, entry: Entry, ending: Ending, failure: str, *, refined: bool) -> None:
        """Say what came of a pair that is not on the screen."""
        messages, show = self._window.messages, (self.tr("Show"), lambda: self.show_number(entry.number))
        title = self._workspace.title(entry)
        if failure:
            problem = (
                self.tr("“{name}” could not be refined.") if refined else self.tr("“{name}” could not be aligned.")
            )
            messages.say(Kind.WARNING, problem.format(name=title), failure, show)
        elif isinstance(ending, Done):
            text = self.tr("“{name}” is refined.") if refined else self.tr("“{name}” is aligned.")
            messages.say(Kind.SUCCESS, text.format(name=title), "", show)


def _is_view(place: object) -> bool:
    return (
        isinstance(place, list)
        and len(place) == 3
        and all(isinstance(value, int | float) and abs(value) < 1e9 for value in place)
        and place[2] > 0
    )
