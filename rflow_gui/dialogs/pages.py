"""Which picture of a file with several."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from rflow_engine.images import PageInfo
from rflow_engine.types import AnyArray
from rflow_gui.dialogs.buttons import without_icons

_SIDE = 96


class PagesDialog(QDialog):
    """Offers the pictures of a file with name, size and a small version.

    Args:
        name: of the file.
        pages: its pictures, each with its (h, w, 3) uint8 small version or None.
        current: number of the one that is open.
    """

    def __init__(
        self,
        name: str,
        pages: list[tuple[PageInfo, AnyArray | None]],
        current: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose Picture"))
        self.resize(520, 480)
        intro = QLabel(self.tr("“{name}” holds {count} pictures.").format(name=name, count=len(pages)), self)
        intro.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pictures in the file"))
        self.list.setIconSize(QSize(_SIDE, _SIDE))
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(2)
        for page, pixels in pages:
            self.list.addItem(self._item(page, pixels))
        self.list.setCurrentRow(current)
        self.list.itemActivated.connect(self.accept)
        kinds = QDialogButtonBox.StandardButton
        buttons = without_icons(QDialogButtonBox(kinds.Open | kinds.Cancel, self))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._open = buttons.button(kinds.Open)
        self.list.currentRowChanged.connect(self._check)
        column = QVBoxLayout(self)
        column.addWidget(intro)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self._check()
        self.list.setFocus()

    @property
    def chosen(self) -> int:
        """The number of the picture that is selected."""
        return max(self.list.currentRow(), 0)

    @Slot()
    def _check(self) -> None:
        self._open.setEnabled(self.list.currentRow() >= 0)

    def _item(self, page: PageInfo, pixels: AnyArray | None) -> QListWidgetItem:
        title = self.tr("{number}: {name}") if page.name else self.tr("Picture {number}")
        grey, colour = self.tr("{size} px, grey, {bits} bits"), self.tr("{size} px, colour, {bits} bits")
        lines = (
            title.format(number=page.number + 1, name=page.name),
            (grey if page.channels == 1 else colour).format(size=page.size, bits=page.bits),
        )
        item = QListWidgetItem("\n".join(lines))
        item.setIcon(_icon(pixels))
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        item.setSizeHint(QSize(0, _SIDE + 8))
        return item


def _icon(pixels: AnyArray | None) -> QIcon:
    """A small picture in the middle of a square, so that all texts begin at one place."""
    square = QPixmap(_SIDE, _SIDE)
    square.fill(Qt.GlobalColor.transparent)
    if pixels is not None:
        height, width = pixels.shape[:2]
        image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        small = image.scaled(
            _SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter = QPainter(square)
        painter.drawImage((_SIDE - small.width()) // 2, (_SIDE - small.height()) // 2, small)
        painter.end()
    icon = QIcon(square)
    # Not in the colour of the selection.
    icon.addPixmap(square, QIcon.Mode.Selected)
    return icon
