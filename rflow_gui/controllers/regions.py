"""Regions: drawing, naming, proposing them, and saying when an alignment no longer follows them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QObject, Slot

from rflow_engine.types import AnyArray, Region, RegionKind, Regions
from rflow_gui.commands import RegionsCommand
from rflow_gui.controllers.deferred import WhenReleased
from rflow_gui.controllers.failures import tell
from rflow_gui.jobs.requests import BordersRequest, Done, Ending, Failed, Job
from rflow_gui.models.document import ROLES, Document, Role
from rflow_gui.models.regions_table import Place, with_region
from rflow_gui.models.view_state import Tool, ViewModel
from rflow_gui.widgets.message_bar import Kind

if TYPE_CHECKING:
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.history import History
    from rflow_gui.panes.image_pane import ImagePane


_KINDS: dict[Tool, RegionKind] = {Tool.EXCLUDE: "exclude", Tool.INCLUDE: "include", Tool.INTEREST: "measure"}


class RegionsController(QObject):
    """Turns outlines into commands, and keeps panes and panel true to the document's regions."""

    def __init__(
        self, window: MainWindow, document: Document, view: ViewModel, undo: History, runner: JobRunner
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._view = window, document, view
        self._undo, self._runner = undo, runner
        self._drags = 0
        self._late = False
        self._calm = WhenReleased(self)
        self._notice = ""
        self._panes: dict[Role, ImagePane] = {"source": window.source_pane, "target": window.target_pane}
        for role, pane in self._panes.items():
            self._connect(role, pane)
        dock = window.regions_dock
        dock.selected.connect(self._show)
        dock.renamed.connect(self.rename)
        dock.toggled.connect(self.toggle)
        dock.deleted.connect(self.delete)
        document.regions_changed.connect(self._on_regions_changed)
        document.pair_changed.connect(self._on_pair_changed)
        document.result_changed.connect(self._on_maybe_out_of_date)
        runner.finished.connect(self._on_finished)
        window.actions_["propose_regions"].triggered.connect(self.propose)

    def _connect(self, role: Role, pane: ImagePane) -> None:
        tool = pane.canvas.region_tool
        tool.drawn.connect(lambda outline: self.draw(role, outline))
        tool.reshaped.connect(lambda number, outline: self.reshape((role, number), outline))
        tool.dropped.connect(self.end_drag)
        tool.delete_requested.connect(lambda number: self.delete((role, number)))

    def draw(self, role: Role, outline: AnyArray) -> None:
        """Add a region of the kind that the tool draws, and choose it."""
        self.add(role, outline, _KINDS.get(self._view.state.tool, "exclude"))

    def add(self, role: Role, outline: AnyArray, kind: RegionKind) -> None:
        """Add a region, and choose it."""
        number = len(getattr(self._document.regions, role))
        region = Region(outline=outline, name=self._free_name(role, kind)).of_kind(kind)
        self._push((role, number), region, self.tr("new region"))
        self._window.regions_dock.select((role, number))

    @Slot(object, str)
    def rename(self, place: Place, name: str) -> None:
        """Give a region another name."""
        self._push(place, replace(self._region(place), name=name), self.tr("name of a region"))

    @Slot(object)
    def toggle(self, place: Place) -> None:
        """Make an excluded region included, an included one measured, a measured one excluded."""
        region = self._region(place)
        kinds: tuple[RegionKind, ...] = get_args(RegionKind)
        following = kinds[(kinds.index(region.kind) + 1) % len(kinds)]
        self._push(place, region.of_kind(following), self.tr("kind of a region"))

    @Slot(object)
    def delete(self, place: Place) -> None:
        """Take a region away."""
        self._push(place, None, self.tr("deletion of a region"))

    @Slot()
    def propose(self) -> None:
        """Look for plain borders and frames in the background."""
        images = [None if picture is None else picture.image for picture in map(self._document.picture, ROLES)]
        self._runner.submit(BordersRequest(*images))

    def reshape(self, place: Place, outline: AnyArray) -> None:
        """Give a region another outline; what one drag does is undone at once."""
        reshaped = replace(self._region(place), outline=outline)
        self._push(place, reshaped, self.tr("shape of a region"), f"corner {self._drags}")

    def end_drag(self) -> None:
        """A drag has ended: the next one is undone by itself."""
        self._drags += 1

    def _region(self, place: Place) -> Region:
        role, number = place
        region: Region = getattr(self._document.regions, role)[number]
        return region

    def _push(self, place: Place, region: Region | None, text: str, movement: str = "") -> None:
        regions = with_region(self._document.regions, place, region)
        self._undo.push(RegionsCommand(self._document, regions, text, movement))

    def _free_name(self, role: Role, kind: RegionKind) -> str:
        stems = {
            "exclude": self.tr("Excluded {number}"),
            "include": self.tr("Included {number}"),
            "measure": self.tr("Region {number}"),
        }
        stem = stems[kind]
        # Regions that are measured are listed together, whichever picture they were drawn in.
        roles = ROLES if kind == "measure" else (role,)
        taken = {region.name for role in roles for region in getattr(self._document.regions, role)}
        return next(name for number in range(1, len(taken) + 2) if (name := stem.format(number=number)) not in taken)

    # What the document says

    @Slot()
    def _on_regions_changed(self) -> None:
        self._window.regions_dock.set_regions(self._document.regions)
        self._show()
        self._on_maybe_out_of_date()

    @Slot()
    def _on_pair_changed(self) -> None:
        self._runner.abandon("borders")
        self._on_regions_changed()

    @Slot()
    def _show(self) -> None:
        chosen = self._window.regions_dock.selection()
        for role, pane in self._panes.items():
            pane.set_regions(
                getattr(self._document.regions, role), chosen[1] if chosen is not None and chosen[0] == role else None
            )

    @Slot()
    def _on_maybe_out_of_date(self) -> None:
        self._calm.call(self._say_whether_out_of_date)

    def _say_whether_out_of_date(self) -> None:
        messages, late = self._window.messages, self._document.out_of_date
        was_late, self._late = self._late, late
        if late and not was_late:
            again = (self.tr("Align again"), self._window.actions_["align"].trigger)
            problem = self.tr("The regions have changed since this alignment.")
            messages.say(Kind.INFO, problem, self.tr("It still follows those before."), again)
            self._notice = messages.text
        elif not late and self._notice and messages.text == self._notice:
            messages.hide()

    # What comes back

    @Slot(object, object)
    def _on_finished(self, job: Job, ending: Ending) -> None:
        if not isinstance(job.request, BordersRequest):
            return
        if isinstance(ending, Done):
            self._take(ending.value)
        elif isinstance(ending, Failed):
            tell(self._window.messages, ending)

    def _take(self, found: Regions) -> None:
        """Add the borders that are not there yet."""
        regions, added = self._document.regions, 0
        for role in ROLES:
            known = {region.outline.tobytes() for region in getattr(regions, role)}
            for border in getattr(found, role):
                if border.outline.tobytes() not in known:
                    added += 1
                    named = replace(border, name=self.tr("Border {number}").format(number=added))
                    regions = with_region(regions, (role, len(getattr(regions, role))), named)
        if added:
            self._undo.push(RegionsCommand(self._document, regions, self.tr("proposed borders")))
            self._window.set_page("pictures")
        elif found:
            self._window.messages.say(Kind.INFO, self.tr("The borders that were found are in the list already."))
        else:
            self._window.messages.say(
                Kind.INFO,
                self.tr("No plain border or frame was found."),
                self.tr("Draw around what must not count with the tool Exclude."),
            )
