"""Full resolution where somebody looks: asks a worker for the tiles that the panes lack, the visible ones first."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rflow_engine.types import Progress
from rflow_gui.jobs.detail import PictureTiles, TileMade, TileMaker, Wish, Wishes
from rflow_gui.jobs.requests import DetailRequest, Ending, Failed, Job, StagePicture
from rflow_gui.models.document import ROLES, Document, Picture
from rflow_gui.panes.raster import Pyramid
from rflow_gui.panes.tiles import TileCache, TiledPicture, TileKey
from rflow_gui.texts import shown

if TYPE_CHECKING:
    from rflow_gui.docks.magnifier import LoupeCanvas
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.levels import LevelsModel
    from rflow_gui.panes.compare_canvas import CompareCanvas
    from rflow_gui.panes.image_item import VisibleRasterItem
    from rflow_gui.panes.image_pane import ImageCanvas

# While the view moves, what is wanted is looked at so often.
_LOOK_MS = 20
# Tiles that arrive together are drawn together.
_DRAW_MS = 40


class DetailController(QObject):
    """Makes the pictures that panes show, and keeps them supplied with tiles.

    Signals:
        settled: nothing that is on the screen waits for a tile.
    """

    settled = Signal()

    def __init__(self, window: MainWindow, document: Document, levels: LevelsModel, runner: JobRunner) -> None:
        super().__init__(window)
        self._levels = levels
        self._window, self._document, self._runner = window, document, runner
        self.cache = TileCache()
        self._wishes = Wishes()
        # By the number of the picture.
        self._makers: dict[int, TileMaker] = {}
        self._images: dict[int, Picture] = {}
        self._pictures: WeakValueDictionary[int, TiledPicture] = WeakValueDictionary()
        self._shared: dict[Picture, TiledPicture] = {}
        self._failed: dict[int, str] = {}
        self._arrived: set[int] = set()
        self._look = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._look.timeout.connect(self._ask)
        self._draw = QTimer(self, singleShot=True, interval=_DRAW_MS)
        self._draw.timeout.connect(self._draw_arrived)
        for _, item in self._views():
            item.drawn.connect(self._on_drawn)
        window.page_changed.connect(self._on_drawn)
        runner.progressed.connect(self._on_progress)
        runner.finished.connect(self._on_finished)

    def stop(self) -> None:
        """Ask for nothing any more: the window closes."""
        self._look.stop()
        self._draw.stop()
        self._wishes.replace(())

    # Pictures

    def picture(self, opened: Picture) -> TiledPicture:
        """An opened picture for the panes; the same for all of them, so that they share its tiles."""
        if opened not in self._shared:
            base = Pyramid(opened.pixels, opened.info.size, opened.halves)
            tiled = TiledPicture(base, tone=self._levels.tone_of(opened), cache=self._cache_for(opened))
            self._shared[opened] = self._known(tiled, PictureTiles(opened), opened)
        return self._shared[opened]

    def stage(self, made: StagePicture) -> TiledPicture:
        """A version of the source in the frame of the target."""
        size, source = made.tiles.target_size, made.tiles.source
        base = Pyramid(made.pixels, size, made.halves)
        mask = Pyramid(made.covered, size, made.covered_halves)
        tiled = TiledPicture(base, mask, tone=self._levels.tone_of(source), cache=self._cache_for(source))
        return self._known(tiled, made.tiles, source)

    def set_tones(self) -> None:
        """Show all pictures with the levels that are wanted now."""
        changed = set()
        for number, picture in self._pictures.items():
            tone = self._levels.tone_of(self._images[number])
            if tone != picture.tone:
                picture.tone = tone
                changed.add(number)
        self._redraw(changed)

    def _cache_for(self, opened: Picture) -> TileCache | None:
        return self.cache if opened.image.reads_regions else None

    def _known(self, picture: TiledPicture, maker: TileMaker, opened: Picture) -> TiledPicture:
        self._pictures[picture.number] = picture
        self._makers[picture.number] = maker
        self._images[picture.number] = opened
        return picture

    def _prune(self) -> None:
        """Forget pictures that were closed, and versions of the source that were replaced."""
        opened = [self._document.picture(role) for role in ROLES]
        self._shared = {picture: tiled for picture, tiled in self._shared.items() if picture in opened}
        for number in [number for number in self._makers if number not in self._pictures]:
            del self._makers[number], self._images[number]
            self._failed.pop(number, None)
            self.cache.drop(number)

    # Wishes

    def _views(self) -> Iterator[tuple[ImageCanvas | CompareCanvas | LoupeCanvas, VisibleRasterItem]]:
        for pane in (self._window.target_pane, self._window.source_pane):
            yield pane.canvas, pane.canvas.picture
        for canvas in self._window.compare_pane.canvases:
            yield canvas, canvas.item
        yield self._window.flow_pane.canvas, self._window.flow_pane.canvas.flow
        for loupe in self._window.magnifier_dock.canvases:
            yield loupe, loupe.picture

    @Slot()
    def _on_drawn(self) -> None:
        if not self._look.isActive():
            self._look.start()

    @Slot()
    def _ask(self) -> None:
        """Tell the worker what is wanted now; what is not seen any more is forgotten."""
        self._prune()
        for number, picture in self._pictures.items():
            # With more memory in the preferences, a picture can be kept decoded that could not be before.
            picture.supply_from(self._cache_for(self._images[number]))
        lists: list[list[tuple[int, TileKey]]] = []
        for canvas, item in self._views():
            window = item.window
            missing = []
            if canvas.isVisible() and window is not None:
                for picture in item.pictures():
                    if picture.number in self._makers and picture.number not in self._failed:
                        missing.append([(picture.number, key) for key in picture.missing(window)])
            lists += missing
            canvas.note.say(self._note(item), at_once=not any(missing))
        # Pictures take turns, so that all of them become sharp together.
        turns = itertools.chain.from_iterable(itertools.zip_longest(*lists))
        wanted = dict.fromkeys(wish for wish in turns if wish is not None)
        self._wishes.replace(Wish(number, key, self._makers[number]) for number, key in wanted)
        if not wanted:
            self.settled.emit()
        elif self._runner.current("detail") is None:
            self._runner.submit(DetailRequest(self._wishes, self.cache))

    def _note(self, item: VisibleRasterItem) -> str:
        """What has to be said about the detail that is on the screen."""
        window = item.window
        if window is None:
            return ""
        for picture in item.pictures():
            if problem := self._failed.get(picture.number):
                return self.tr("Shown reduced: {problem}").format(problem=shown(problem))
            opened = self._images.get(picture.number)
            if opened is not None and opened.is_missing:
                return self.tr("“{name}” is missing.").format(name=opened.info.name)
            if opened is not None and picture.is_reduced_at(window.scale):
                text = self.tr(
                    "Shown reduced: “{name}” can only be decoded as a whole ({gigabytes:.1f} GB). "
                    "For every pixel, allow more memory in the preferences, or save it as an uncompressed TIFF."
                )
                return text.format(name=opened.info.name, gigabytes=opened.info.decoded_bytes / 1e9)
        if any(not picture.is_sharp(window) for picture in item.pictures()):
            return self.tr("Loading detail…")
        return ""

    @Slot(object, object)
    def _on_progress(self, job: Job, progress: Progress) -> None:
        if isinstance(progress.partial, TileMade):
            self._arrived.add(progress.partial.picture)
            if not self._draw.isActive():
                self._draw.start()

    @Slot()
    def _draw_arrived(self) -> None:
        self._redraw(self._arrived)
        self._arrived.clear()

    def _redraw(self, numbers: set[int]) -> None:
        for _, item in self._views():
            if any(picture.number in numbers for picture in item.pictures()):
                item.refresh()

    @Slot(object, object)
    def _on_finished(self, job: Job, ending: Ending) -> None:
        if not isinstance(job.request, DetailRequest):
            return
        if isinstance(ending, Failed):
            # The worker stops at the first tile that cannot be read; its picture stays as it is.
            failed = self._wishes.give_up()
            if failed is not None:
                self._failed[failed] = ending.problem
        self._on_drawn()
