"""One picture of the pair, with its matches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from rflow_engine.types import AnyArray, BoolArray, Region, Size
from rflow_gui.interaction import Point, View, nearest_match
from rflow_gui.models.document import Role
from rflow_gui.models.locations import short_name
from rflow_gui.models.view_state import Tool
from rflow_gui.panes.arrow_layer import ArrowLayer
from rflow_gui.panes.canvas import Canvas
from rflow_gui.panes.detail_note import DetailNote
from rflow_gui.panes.drop_zone import DropFrame, DropZone, dropped_pictures
from rflow_gui.panes.header import PaneHeader
from rflow_gui.panes.hint import Hint
from rflow_gui.panes.image_item import PyramidImageItem
from rflow_gui.panes.lasso import LassoTool
from rflow_gui.panes.marker_look import MarkerLook
from rflow_gui.panes.match_layer import MatchLayer
from rflow_gui.panes.overview import Overview
from rflow_gui.panes.pending_layer import PendingLayer
from rflow_gui.panes.raster import Pyramid
from rflow_gui.panes.region_layer import RegionLayer
from rflow_gui.panes.ruler_layer import RulerLayer
from rflow_gui.panes.ruler_tool import RulerTool
from rflow_gui.panes.tiles import TiledPicture
from rflow_gui.panes.tools import CanvasTool, PointsTool, RegionTool

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent

    from rflow_gui.models.marks import Marks

_BESIDE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
"""Keys with which a click chooses a match beside those that are chosen."""


class ImageCanvas(Canvas):
    """A canvas with a picture, its regions, its matches, and the tool that works on them.

    Attributes:
        picture: the picture.
        regions: what counts of it.
        matches: its ends of the matches.
        arrows: how far they are off.
        pending: its end of the match that is being set.
        note: says how much of the picture's detail is shown.
        points_tool: sets points.
        region_tool: draws regions.
        lasso_tool: chooses matches by drawing around them.
        ruler: the line that is measured.
        ruler_tool: draws it.

    Signals:
        menu_requested(int, QPoint): the menu of a match was asked for, at a place on the screen.
    """

    menu_requested = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = PyramidImageItem()
        self.regions = RegionLayer()
        self.matches = MatchLayer()
        self.arrows = ArrowLayer()
        self.pending = PendingLayer()
        self.points_tool, self.region_tool = PointsTool(self), RegionTool(self)
        self.lasso_tool = LassoTool(self)
        self.ruler, self.ruler_tool = RulerLayer(), RulerTool(self)
        self._tools: dict[Tool, CanvasTool] = {
            Tool.HAND: CanvasTool(self),
            Tool.POINTS: self.points_tool,
            Tool.EXCLUDE: self.region_tool,
            Tool.INCLUDE: self.region_tool,
            Tool.LASSO: self.lasso_tool,
            Tool.INTEREST: self.region_tool,
            Tool.RULER: self.ruler_tool,
        }
        self._tool: CanvasTool = self._tools[Tool.HAND]
        self.note = DetailNote(self.viewport())
        self.add(self.picture)
        self.add(self.regions)
        self.add(self.arrows)
        self.add(self.ruler)
        for item in (*self.matches.items, *self.pending.items):
            self.add(item)
        self.view_changed.connect(self._follow_zoom)

    @property
    def tool(self) -> CanvasTool:
        """The tool in use."""
        return self._tool

    def set_tool(self, tool: Tool) -> None:
        """Take another tool; what was begun with the one before is given up."""
        if self._tools[tool] is not self._tool:
            self._tool.leave()
            self._tool = self._tools[tool]
            self.regions.set_editable(tool.draws)

    def set_extent(self, size: Size | None) -> None:
        """Say how large the picture is."""
        self.regions.set_extent(size)
        self.arrows.set_extent(size)
        self.ruler.set_extent(size)
        super().set_extent(size)

    def ratio_changed(self, ratio: float) -> None:
        """Draw the matches for another screen."""
        self.matches.set_screen(self.view().scale, ratio)
        self.pending.set_ratio(ratio)

    @Slot()
    def _follow_zoom(self) -> None:
        self.matches.set_screen(self.view().scale, self._ratio())

    def match_at(self, x: float, y: float) -> int | None:
        """The visible match at a picture point."""
        reach = 9.0 * self._ratio()
        return nearest_match(
            self.matches.points, x, y, scale=self.view().scale, reach=reach, eligible=self.matches.visible
        )

    def grips(self, x: float, y: float, modifiers: Qt.KeyboardModifier) -> bool:
        """Whether a drag belongs to the tool."""
        return self._tool.grips(x, y)

    def drag_grip(self, x: float, y: float, modifiers: Qt.KeyboardModifier) -> None:
        """Go on with a drag of the tool."""
        self._tool.drag(x, y)

    def drop_grip(self, x: float, y: float) -> None:
        """End a drag of the tool."""
        self._tool.drop(x, y)

    def takes_double_click(self, x: float, y: float) -> bool:
        """Whether a double click belongs to the tool."""
        return self._tool.double_click(x, y)

    def wants_key(self, event: QKeyEvent) -> bool:
        """Whether a key belongs to the tool."""
        return self._tool.wants(event)

    def takes_key(self, event: QKeyEvent) -> bool:
        """Do what the key means to the tool."""
        return self._tool.key(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the match under the cursor."""
        match = self.match_at(*self.to_picture(QPointF(event.pos())))
        if match is not None:
            self.menu_requested.emit(match, event.globalPos())
        event.accept()

    def hover_cursor(self, x: float, y: float) -> Qt.CursorShape:
        """The cursor of the tool."""
        return self._tool.cursor(x, y)


class ImagePane(QWidget):
    """Shows the source or the target.

    Args:
        role: which picture of the pair this is.

    Signals:
        view_changed(): zoom or pan changed.
        cursor_moved(object): picture point (x, y) under the cursor, or None.
        files_dropped(list): paths that were dropped.
        open_requested(): the empty pane was clicked.
        match_clicked(int): index of the match that was clicked; -1 for a click beside all matches.
        match_toggled(int): a match was clicked with Ctrl or Shift: it is chosen beside others, or no longer.
        match_hovered(object): index of the match under the cursor, or None.
    """

    view_changed = Signal()
    cursor_moved = Signal(object)
    files_dropped = Signal(list)
    open_requested = Signal()
    match_clicked = Signal(int)
    match_toggled = Signal(int)
    match_hovered = Signal(object)

    def __init__(self, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.role: Role = role
        self.setAcceptDrops(True)
        moves = role == "source"
        self.setAccessibleName(self.tr("Source picture") if moves else self.tr("Target picture"))
        self._header = PaneHeader(
            self.tr("Source") if moves else self.tr("Target"), self.tr("moves") if moves else self.tr("stays")
        )
        self._canvas = ImageCanvas()
        self._canvas.setAccessibleName(self.accessibleName())
        self._drop_zone = DropZone(
            self.tr("Source (moves)") if moves else self.tr("Target (stays)"),
            self.tr("Drop a picture here, or click to choose one"),
        )
        self._waiting = Hint("image")
        self.overview = Overview(self._canvas, self._canvas.picture.raster)
        self._frame = DropFrame(
            self.tr("Drop to replace the source") if moves else self.tr("Drop to replace the target"), self._canvas
        )
        self._frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._frame.hide()
        self._hovered: int | None = None
        self._build()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        self._pages = QStackedLayout()
        self._pages.addWidget(self._drop_zone)
        self._pages.addWidget(self._canvas)
        self._pages.addWidget(self._waiting)
        layout.addLayout(self._pages, 1)
        self._drop_zone.open_requested.connect(self.open_requested)
        self._canvas.view_changed.connect(self._on_view_changed)
        self._canvas.cursor_moved.connect(self._on_cursor_moved)
        self._canvas.clicked.connect(self._on_clicked)

    @property
    def canvas(self) -> ImageCanvas:
        """The drawing surface."""
        return self._canvas

    @property
    def is_empty(self) -> bool:
        """Whether no picture is shown."""
        return self._canvas.extent is None

    def set_image(self, rgb: AnyArray | None, size: Size | None = None, caption: str = "") -> None:
        """Show a picture, or the drop zone.

        Zoom and middle stay when the new picture is as large as the one before.

        Args:
            rgb: (h, w, 3) uint8, possibly reduced; None for none.
            size: full-resolution size; by default that of ``rgb``.
            caption: the path of the file, or an address.
        """
        if rgb is not None and size is None:
            size = Size(width=rgb.shape[1], height=rgb.shape[0])
        self.set_picture(None if rgb is None or size is None else TiledPicture(Pyramid(rgb, size)), caption)

    def set_picture(self, picture: TiledPicture | None, caption: str = "", part: str = "") -> None:
        """Show a picture that becomes sharp where it is looked at, or the drop zone.

        Args:
            picture: the picture; None for none.
            caption: the file's name.
            part: which picture of a file with several.
        """
        self._canvas.picture.set_picture(picture)
        self._canvas.set_extent(self._canvas.picture.size)
        self._pages.setCurrentWidget(self._drop_zone if picture is None else self._canvas)
        name = f"{short_name(caption)} · {part}" if part else short_name(caption)
        self._header.set_picture(name, caption, self._canvas.picture.size)
        self._header.set_scale(None if picture is None else self._canvas.view().scale)
        if picture is None:
            self.set_marks(None)

    def show_opening(self, name: str, size: Size | None = None) -> None:
        """Say which picture is on its way, unless another one is shown until it comes.

        Args:
            name: the file's name.
            size: full-resolution size, once the header is read.
        """
        if self.is_empty:
            self._waiting.show_text(self.tr("Opening {name}…").format(name=name))
            self._header.set_picture(name, name, size)
            self._pages.setCurrentWidget(self._waiting)

    def show_nothing(self) -> None:
        """Offer to open a picture where none came."""
        if self.is_empty:
            self._header.set_picture("", "", None)
            self._pages.setCurrentWidget(self._drop_zone)

    @property
    def is_opening(self) -> bool:
        """Whether a picture is said to be on its way."""
        return self._pages.currentWidget() is self._waiting

    def set_marks(self, marks: Marks | None, wanted: BoolArray | None = None) -> None:
        """Show matches, or none.

        Args:
            marks: the matches.
            wanted: (N,) bool, which of them are drawn at all; all by default.
        """
        points = None if marks is None else getattr(marks.matches, self.role)
        self._canvas.matches.set_marks(points, marks, wanted)
        self._hovered = None

    def set_arrows(self, marks: Marks | None, gain: float = 1.0) -> None:
        """Show how far the visible matches that agree with the transform are off, or nothing.

        Those that do not agree point anywhere, and would hide the others.

        Args:
            marks: the matches; None for no arrows.
            gain: how many times longer arrows are drawn.
        """
        if marks is None or len(marks) != len(self._canvas.matches.visible):
            self._canvas.arrows.set_arrows(None)
            return
        seen = self._canvas.matches.visible & marks.inliers
        points = getattr(marks.matches, self.role)
        self._canvas.arrows.set_arrows(points[seen], marks.misses(self.role)[seen], gain)

    def set_colours(self, by_residual: bool) -> None:
        """Let the colours of the matches say what they are, or how far they are off."""
        self._canvas.matches.set_colours(by_residual)

    def set_marker_look(self, chosen: MarkerLook) -> None:
        """Draw the markers of matches larger or smaller, or in other colours."""
        self._canvas.matches.set_look(chosen)

    def set_regions(self, regions: Sequence[Region], selected: int | None = None) -> None:
        """Show what counts of the picture, and mark one of the regions, or none."""
        self._canvas.regions.set_regions(regions)
        self._canvas.regions.select(selected)

    def set_pending(self, point: Point | None, *, pair: bool) -> None:
        """Show this picture's end of the match that is being set.

        Args:
            point: the picture point; None where there is none yet.
            pair: whether a match is being set at all.
        """
        self._canvas.pending.set_point(point)
        self._canvas.points_tool.has_pending = pair

    def set_tool(self, tool: Tool) -> None:
        """Choose what the left button does."""
        self._canvas.set_tool(tool)

    def set_match_visibility(self, inliers: bool, outliers: bool) -> None:
        """Choose which matches are drawn; those taken out by hand go with the inliers, locked ones are always drawn."""
        self._canvas.matches.set_visibility(bool(inliers), bool(outliers))

    def highlight(self, chosen: Sequence[int]) -> None:
        """Mark some matches, or none."""
        self._canvas.matches.highlight(chosen)

    @Slot(object)
    def hover(self, index: int | None) -> None:
        """Mark the match whose other end is under the cursor, or none."""
        self._canvas.matches.hover(index)

    def fit_view(self) -> None:
        """Show the whole picture."""
        self._canvas.fit_view()

    def zoom_to(self, scale: float) -> None:
        """Set the scale (screen pixels per picture pixel) about the middle."""
        self._canvas.zoom_to(scale)

    def center_on(self, x: float, y: float, scale: float | None = None) -> None:
        """Show a picture point in the middle."""
        if not self.is_empty:
            self._canvas.center_on(x, y, scale)

    def view(self) -> View:
        """Picture point in the middle, and screen pixels per picture pixel."""
        return self._canvas.view()

    @Slot()
    def _on_view_changed(self) -> None:
        self._header.set_scale(self._canvas.view().scale)
        self.view_changed.emit()

    @Slot(object)
    def _on_cursor_moved(self, point: tuple[float, float] | None) -> None:
        self.cursor_moved.emit(point)
        self._canvas.tool.hover(point)
        index = None if point is None else self._canvas.match_at(*point)
        if index != self._hovered:
            self._hovered = index
            self._canvas.matches.hover(index)
            self.match_hovered.emit(index)

    @Slot(float, float)
    def _on_clicked(self, x: float, y: float) -> None:
        if self._canvas.tool.click(x, y):
            return
        index = self._canvas.match_at(x, y)
        if not self._canvas.modifiers & _BESIDE:
            self.match_clicked.emit(-1 if index is None else index)
        elif index is not None:
            self.match_toggled.emit(index)

    # Files dropped onto the pane

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Light up for files."""
        if dropped_pictures(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._light_up(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go dark again."""
        self._light_up(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Announce the files."""
        self._light_up(False)
        files = dropped_pictures(event.mimeData())
        if files:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.files_dropped.emit(files)

    def _light_up(self, lit: bool) -> None:
        self._drop_zone.set_lit(lit)
        self._frame.setGeometry(self._canvas.rect())
        self._frame.set_lit(lit)
        self._frame.setVisible(lit)
