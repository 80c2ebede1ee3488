"""The list of the pairs of the session."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QFont, QFontMetrics, QImage, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from rflow_gui.models.pairs_list import FRACTION_ROLE, IMAGES_ROLE, STATE_ROLE, TEXT_ROLE, PairsModel
from rflow_gui.models.workspace import PairState
from rflow_gui.themes.icons import pixmap
from rflow_gui.widgets.buttons import action_button

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from rflow_gui.models.workspace import Entry

_THUMB, _MARGIN, _GAP, _SIGN = QSize(40, 40), 8, 4, 14
_SIGNS = {
    PairState.EMPTY: "",
    PairState.READY: "",
    PairState.RUNNING: "refine",
    PairState.ALIGNED: "check",
    PairState.DOUBTFUL: "warning",
    PairState.FAILED: "cancel",
}


class _PairDelegate(QStyledItemDelegate):
    """Draws a pair: both pictures, its name, and under it how far it is, with a sign."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """High enough for the pictures and for two lines of text."""
        text = 2 * QFontMetrics(option.font).height() + _GAP
        return QSize(0, max(_THUMB.height(), text) + 2 * _MARGIN)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw it over the ground that the style draws."""
        self.initStyleOption(option, index)
        option.text = ""
        widget, rect = option.widget, option.rect
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        painter.save()
        left = self._draw_pictures(painter, rect, index.data(IMAGES_ROLE), option)
        self._draw_texts(painter, self._text_rect(rect, left), option, index)
        painter.restore()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Put the field for the name where the name is."""
        rect: QRect = option.rect
        left = rect.left() + _MARGIN + 2 * (_THUMB.width() + _GAP)
        height = editor.sizeHint().height()
        editor.setGeometry(left, rect.center().y() - height // 2, rect.right() - left - _GAP, height)

    @staticmethod
    def _text_rect(rect: QRect, left: int) -> QRect:
        return QRect(
            left + _GAP, rect.top() + _MARGIN, rect.right() - left - _GAP - _MARGIN, rect.height() - 2 * _MARGIN
        )

    @staticmethod
    def _draw_pictures(
        painter: QPainter, rect: QRect, images: Sequence[QImage | None], option: QStyleOptionViewItem
    ) -> int:
        """Draw both pictures; gives where the text begins."""
        palette: QPalette = option.palette
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left = rect.left() + _MARGIN
        for image in images:
            place = QRect(left, rect.center().y() - _THUMB.height() // 2, _THUMB.width(), _THUMB.height())
            if image is None:
                painter.setPen(palette.color(QPalette.ColorRole.Mid))
                painter.drawRect(place.adjusted(0, 0, -1, -1))
            else:
                painter.drawImage(_inside(image.size(), place), image)
            left = place.right() + _GAP
        return left

    @staticmethod
    def _draw_texts(
        painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        palette: QPalette = option.palette
        font = QFont(option.font)
        line, state = QFontMetrics(font).height(), PairState(index.data(STATE_ROLE))
        top = rect.center().y() - line - _GAP // 2
        font.setBold(bool(option.state & QStyle.StateFlag.State_Selected))
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        name = QFontMetrics(font).elidedText(index.data(), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(QRect(rect.left(), top, rect.width(), line), Qt.AlignmentFlag.AlignVCenter, name)
        font.setBold(False)
        painter.setFont(font)
        below = QRect(rect.left(), top + line + _GAP, rect.width(), line)
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        colour = palette.color(QPalette.ColorRole.Text) if state is PairState.DOUBTFUL else muted
        if sign := _SIGNS[state]:
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(below.left(), below.center().y() - _SIGN // 2, pixmap(sign, _SIGN, colour, ratio))
            below.adjust(_SIGN + _GAP, 0, 0, 0)
        painter.setPen(colour)
        text = QFontMetrics(font).elidedText(index.data(TEXT_ROLE), Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, text)
        fraction = index.data(FRACTION_ROLE)
        if fraction is not None:
            track = QRect(rect.left(), below.bottom() + 2, rect.width(), 3)
            painter.fillRect(track, palette.color(QPalette.ColorRole.Mid))
            track.setWidth(round(track.width() * fraction))
            painter.fillRect(track, palette.color(QPalette.ColorRole.Accent))


class _PairsView(QListView):
    """The list itself; a click below the pairs leaves the current one chosen."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ignore clicks on nothing."""
        if self.indexAt(event.position().toPoint()).isValid():
            super().mousePressEvent(event)


class PairsDock(QWidget):
    """Lists the pairs; passive.

    Args:
        actions: add, duplicate, remove: shown as buttons and in the menu of a pair.

    Signals:
        chosen: (number) a pair shall be shown.
        renamed: (number, name) a pair shall be called something else.
    """

    chosen = Signal(int)
    renamed = Signal(int, str)

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: PairsModel | None = None
        self._list = _PairsView(self)
        self._list.setAccessibleName(self.tr("Pairs"))
        self._list.setItemDelegate(_PairDelegate(self._list))
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._list.setTabKeyNavigation(False)
        self._list.installEventFilter(self)
        self._remove = actions[-1]
        head = QHBoxLayout()
        head.setSpacing(4)
        for action in actions:
            self._list.addAction(action)
            head.addWidget(action_button(action, self, Qt.ToolButtonStyle.ToolButtonIconOnly))
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._list, 1)

    @property
    def list(self) -> QListView:
        """The list itself."""
        return self._list

    def set_model(self, model: PairsModel) -> None:
        """Show these pairs."""
        self._model = model
        self._list.setModel(model)
        model.renamed.connect(self.renamed)
        self._list.selectionModel().currentChanged.connect(self._on_current)

    def select(self, entry: Entry) -> None:
        """Mark the pair on the screen."""
        if self._model is not None and (row := self._model.row_of(entry)) >= 0:
            index = self._model.index(row)
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._list.selectionModel().setCurrentIndex(index, flag)

    def edit_name(self) -> None:
        """Let the user type another name for the pair on the screen."""
        self._list.setFocus()
        self._list.edit(self._list.currentIndex())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remove the pair with the Delete key, which means the chosen matches elsewhere."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._remove.trigger()
                return True
        return super().eventFilter(watched, event)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, new: QModelIndex, old: QModelIndex) -> None:
        entry = self._model.entry_at(new.row()) if self._model is not None and new.isValid() else None
        if entry is not None:
            self.chosen.emit(entry.number)


def _inside(size: QSize, place: QRect) -> QRect:
    """The largest rectangle of this shape in the middle of a place."""
    fitted = size.scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = place.left() + (place.width() - fitted.width()) // 2
    return QRect(left, place.top() + (place.height() - fitted.height()) // 2, fitted.width(), fitted.height())
