"""The close-up: both ends of a match side by side at full resolution, to check one match after the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from rflow_gui.panes.patch_view import PatchView
from rflow_gui.widgets.buttons import action_button
from rflow_gui.widgets.labels import placeholder

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QHideEvent, QShowEvent

    from rflow_gui.interaction import Point
    from rflow_gui.models.tone import ByteImage

ZOOMS = (1.0, 2.0, 4.0, 8.0, 16.0)
_FIRST_ZOOM = 2


class CloseUpDock(QWidget):
    """Shows one match; passive.

    Args:
        steps: to the match before and to the next.
        verdicts: what can be done to the match, before the next one is shown.
        others: what else can be done to it.

    Attributes:
        source_view: around the source point, laid on the target's frame.
        target_view: around the target point.

    Signals:
        wanted(): another patch fits: the panel was shown or resized, or the magnification changed.
    """

    wanted = Signal()

    def __init__(
        self,
        steps: Sequence[QAction] = (),
        verdicts: Sequence[QAction] = (),
        others: Sequence[QAction] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._patches: tuple[ByteImage, ByteImage] | None = None
        self._ring: Point | None = None
        self.source_view = PatchView(self.tr("Around the source point"), self)
        self.target_view = PatchView(self.tr("Around the target point"), self)
        for view in (self.source_view, self.target_view):
            view.setToolTip(
                self.tr("Drag the picture, or press an arrow key, to move the point; with Alt a tenth of a pixel")
            )
            view.zoomed.connect(self._on_wheel)
        # One of them suffices: both are always of one size.
        self.target_view.resized.connect(self.wanted)
        self._title, self._count = QLabel(self), QLabel(self)
        self._facts = QLabel(self)
        self._facts.setWordWrap(True)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._count.setProperty("role", "secondary")
        self._zoom = self._build_zoom()
        self._flip = self._build_flip()
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addLayout(self._build_head(steps))
        column.addLayout(self._build_views(), 1)
        column.addLayout(self._build_tools(others))
        column.addWidget(self._facts)
        column.addLayout(self._build_verdicts(verdicts))
        self._stack = QStackedLayout(self)
        text = self.tr("Select a match in the table or in the pictures to see both of its ends.")
        self._stack.addWidget(placeholder(text, self))
        self._stack.addWidget(content)

    @property
    def zoom(self) -> float:
        """Screen pixels per target pixel."""
        return ZOOMS[self._zoom.value()]

    @property
    def room(self) -> int:
        """Pixels of the window across the shorter side of a view."""
        return min(self.target_view.width(), self.target_view.height())

    def set_zoom(self, place: int) -> None:
        """Choose a magnification by its place among :data:`ZOOMS`."""
        self._zoom.setValue(place)

    def show_match(self, title: str, count: str, facts: str) -> None:
        """Say which match is shown; an empty title for none.

        Args:
            title: its number and state.
            count: where it stands in the list, and how many were checked.
            facts: its residual, score and so on.
        """
        self._stack.setCurrentIndex(1 if title else 0)
        self._title.setText(title)
        self._count.setText(count)
        self._facts.setText(facts)
        if not title:
            self.show_patches(None)

    def show_patches(self, patches: tuple[ByteImage, ByteImage] | None, ring: Point | None = None) -> None:
        """Show what lies around source and target point, or nothing; ``ring`` as for :class:`PatchView`."""
        self._patches, self._ring = patches, ring
        self._draw()

    def texts(self) -> tuple[str, str, str]:
        """Title, count and facts as they are shown."""
        return self._title.text(), self._count.text(), self._facts.text()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what was not made while nobody looked."""
        super().showEvent(event)
        self.wanted.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Show nothing stale when it is seen again."""
        super().hideEvent(event)
        self._flip.setDown(False)

    def _build_head(self, steps: Sequence[QAction]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        row.addWidget(self._title)
        row.addWidget(self._count, 1)
        for action in steps:
            row.addWidget(action_button(action, self))
        return row

    def _build_views(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for name, view in ((self.tr("Source"), self.source_view), (self.tr("Target"), self.target_view)):
            column = QVBoxLayout()
            column.setSpacing(2)
            label = QLabel(name, self)
            label.setProperty("role", "secondary")
            column.addWidget(label)
            column.addWidget(view, 1)
            row.addLayout(column, 1)
        return row

    def _build_tools(self, others: Sequence[QAction]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._zoom, 1)
        row.addWidget(self._zoom_text)
        row.addWidget(self._flip)
        for action in others:
            row.addWidget(action_button(action, self))
        return row

    def _build_verdicts(self, verdicts: Sequence[QAction]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for action in verdicts:
            button = action_button(action, self, Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setProperty("role", "outlined")
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _build_zoom(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(0, len(ZOOMS) - 1)
        slider.setPageStep(1)
        slider.setMinimumWidth(60)
        slider.setAccessibleName(self.tr("Magnification"))
        slider.setToolTip(self.tr("Magnification; the wheel over a picture changes it, too"))
        self._zoom_text = QLabel(self)
        self._zoom_text.setMinimumWidth(self.fontMetrics().horizontalAdvance("00 ×"))
        slider.valueChanged.connect(self._on_zoom)
        slider.setValue(_FIRST_ZOOM)
        return slider

    def _build_flip(self) -> QToolButton:
        button = QToolButton(self)
        button.setText(self.tr("Hold to flip"))
        button.setProperty("role", "outlined")
        button.setToolTip(self.tr("While it is held, source and target change places: what jumps does not match"))
        button.pressed.connect(self._draw)
        button.released.connect(self._draw)
        return button

    @Slot()
    def _draw(self) -> None:
        if self._patches is None:
            self.source_view.show_patch(None)
            self.target_view.show_patch(None)
            return
        source, target = self._patches
        if self._flip.isDown():
            source, target = target, source
        self.source_view.show_patch(source, None if self._flip.isDown() else self._ring)
        self.target_view.show_patch(target, self._ring if self._flip.isDown() else None)

    @Slot(int)
    def _on_zoom(self, place: int) -> None:
        self._zoom_text.setText(self.tr("{factor} ×").format(factor=f"{ZOOMS[place]:.0f}"))
        self.wanted.emit()

    @Slot(int)
    def _on_wheel(self, notches: int) -> None:
        self._zoom.setValue(self._zoom.value() + notches)
