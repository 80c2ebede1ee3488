"""One picture of the pair, with its matches."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from rflow_engine.types import AnyArray, Size
from rflow_gui.interaction import View, nearest_match
from rflow_gui.panes.canvas import Canvas
from rflow_gui.panes.drop_zone import DropFrame, DropZone, local_files
from rflow_gui.panes.header import PaneHeader
from rflow_gui.panes.image_item import PyramidImageItem
from rflow_gui.panes.match_layer import MatchLayer

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

Role: TypeAlias = Literal["source", "target"]


class ImageCanvas(Canvas):
    """A canvas with a picture and its matches."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = PyramidImageItem()
        self.matches = MatchLayer()
        self.add(self.picture)
        for item in self.matches.items:
            self.add(item)
        self.view_changed.connect(self._follow_zoom)

    def ratio_changed(self, ratio: float) -> None:
        """Draw the matches for another screen."""
        self.matches.set_screen(self.view().scale, ratio)

    @Slot()
    def _follow_zoom(self) -> None:
        self.matches.set_screen(self.view().scale, self._ratio())

    def match_at(self, x: float, y: float) -> int | None:
        """The visible match at a picture point."""
        reach = 9.0 * self._ratio()
        return nearest_match(
            self.matches.points, x, y, scale=self.view().scale, reach=reach, eligible=self.matches.visible
        )

    def hover_cursor(self, x: float, y: float) -> Qt.CursorShape:
        """A hand over matches."""
        hand = self.match_at(x, y) is not None
        return Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor


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
        match_hovered(object): index of the match under the cursor, or None.
    """

    view_changed = Signal()
    cursor_moved = Signal(object)
    files_dropped = Signal(list)
    open_requested = Signal()
    match_clicked = Signal(int)
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
        layout.addLayout(self._pages, 1)
        self._drop_zone.open_requested.connect(self.open_requested)
        self._canvas.view_changed.connect(self._on_view_changed)
        self._canvas.cursor_moved.connect(self._on_cursor_moved)
        self._canvas.clicked.connect(self._on_clicked)

    @property
    def canvas(self) -> Canvas:
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
            caption: the file's name.
        """
        self._canvas.picture.set_image(rgb, size)
        self._canvas.set_extent(self._canvas.picture.size)
        self._pages.setCurrentWidget(self._drop_zone if rgb is None else self._canvas)
        self._header.set_picture(Path(caption).name, caption, self._canvas.picture.size)
        self._header.set_scale(None if rgb is None else self._canvas.view().scale)
        if rgb is None:
            self.set_matches(None, None, None)

    def set_matches(
        self, points: AnyArray | None, inliers: AnyArray | None = None, excluded: AnyArray | None = None
    ) -> None:
        """Show matches.

        Args:
            points: (N, 2) points of this picture; None for none.
            inliers: (N,) bool, those that agree with the fit; None for none.
            excluded: (N,) bool, those taken out by hand; None for none.
        """
        self._canvas.matches.set_matches(points, inliers, excluded)
        self._hovered = None

    def set_match_visibility(self, inliers: bool, outliers: bool) -> None:
        """Choose which matches are drawn; matches taken out by hand are drawn with the inliers."""
        self._canvas.matches.set_visibility(bool(inliers), bool(outliers))

    def highlight(self, index: int | None) -> None:
        """Mark one match, or none."""
        self._canvas.matches.highlight(index)

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
        index = None if point is None else self._canvas.match_at(*point)
        if index != self._hovered:
            self._hovered = index
            self._canvas.matches.hover(index)
            self.match_hovered.emit(index)

    @Slot(float, float)
    def _on_clicked(self, x: float, y: float) -> None:
        index = self._canvas.match_at(x, y)
        self.match_clicked.emit(-1 if index is None else index)

    # Files dropped onto the pane

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Light up for files."""
        if local_files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._light_up(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go dark again."""
        self._light_up(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Announce the files."""
        self._light_up(False)
        files = local_files(event.mimeData())
        if files:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.files_dropped.emit(files)

    def _light_up(self, lit: bool) -> None:
        self._drop_zone.set_lit(lit)
        self._frame.setGeometry(self._canvas.rect())
        self._frame.set_lit(lit)
        self._frame.setVisible(lit)
