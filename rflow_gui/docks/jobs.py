"""The list of jobs with the log of the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from rflow_gui.models.job_list import FRACTION_ROLE, STATE, TIME, TITLE, JobEntry, JobsModel
from rflow_gui.widgets.labels import placeholder
from rflow_gui.widgets.tables import panel_table

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

_REFRESH_MS = 500
_LEAST_HEIGHT = 48
_WIDTHS = {STATE: 150, TIME: 130}
_BAR_HEIGHT = 3


class _ProgressDelegate(QStyledItemDelegate):
    """Draws a thin bar under the words of a running job."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        fraction = index.data(FRACTION_ROLE)
        if fraction is None:
            return
        rect: QRect = option.rect.adjusted(4, 0, -8, -2)
        whole = QRect(rect.left(), rect.bottom() - _BAR_HEIGHT, rect.width(), _BAR_HEIGHT)
        palette: QPalette = option.palette
        painter.fillRect(whole, palette.color(QPalette.ColorRole.Mid))
        whole.setWidth(round(whole.width() * fraction))
        painter.fillRect(whole, palette.color(QPalette.ColorRole.Accent))


class JobsDock(QWidget):
    """Lists the jobs; passive.

    Signals:
        cancel_requested: (JobEntry) the user wants it to stop.
    """

    cancel_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = JobsModel(self)
        self.table = self._build_table()
        self.log = QPlainTextEdit(self)
        self.log.setReadOnly(True)
        self.log.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.log.setAccessibleName(self.tr("Log of the chosen job"))
        self.log.setPlaceholderText(self.tr("Nothing was reported yet."))
        self.log.setTabChangesFocus(True)
        self.cancel = QPushButton(self.tr("Cancel job"), self)
        self.copy = QPushButton(self.tr("Copy log"), self)
        self.clear = QPushButton(self.tr("Clear finished"), self)
        for button, tip in (
            (self.cancel, self.tr("Stop the chosen job, or take it out of the queue")),
            (self.copy, self.tr("Copy the log of the chosen job")),
            (self.clear, self.tr("Take the jobs that are over off the list")),
        ):
            button.setToolTip(tip)
        self._title = QLabel(self)
        self._title.setProperty("role", "secondary")
        self._lay_out()
        self.cancel.clicked.connect(self._on_cancel)
        self.copy.clicked.connect(self._on_copy)
        self.clear.clicked.connect(self.model.clear_finished)
        self.table.selectionModel().selectionChanged.connect(self.refresh)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._on_rows)
        self._clock = QTimer(self, interval=_REFRESH_MS)
        self._clock.timeout.connect(self.refresh)
        self.refresh()

    def chosen(self) -> JobEntry | None:
        """The job whose log is shown: the chosen one, or the newest."""
        rows = self.table.selectionModel().selectedRows()
        if rows:
            return self.model.entry_at(rows[0].row())
        return self.model.entry_at(0) if self.model.lines() else None

    @Slot()
    def refresh(self) -> None:
        """Show how far everything is by now."""
        if self.model.active and self.isVisible():
            self._clock.start()
        else:
            self._clock.stop()
        self.model.refresh()
        entry = self.chosen()
        self._stack.setCurrentIndex(0 if entry is None else 1)
        self.cancel.setEnabled(entry is not None and entry.cancellable and not entry.state.is_over)
        self.clear.setEnabled(any(self.model.entry_at(row).state.is_over for row in range(self.model.lines())))
        text = "" if entry is None else entry.log()
        self.copy.setEnabled(bool(text))
        self._title.setText("" if entry is None else entry.title)
        if text != self.log.toPlainText():
            at_end = self.log.verticalScrollBar().value() == self.log.verticalScrollBar().maximum()
            self.log.setPlainText(text)
            if at_end:
                self.log.verticalScrollBar().setValue(self.log.verticalScrollBar().maximum())

    def showEvent(self, event: object) -> None:
        """Catch up with what happened while it was closed."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the log beside the list where there is room for both, else below it."""
        super().resizeEvent(event)
        wide = self.width() > 1.2 * self.height()
        self._splitter.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    def _build_table(self) -> QTableView:
        table = panel_table(self.model, self.tr("Jobs"), 28, self)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setItemDelegateForColumn(STATE, _ProgressDelegate(table))
        header = table.horizontalHeader()
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)
        return table

    def _lay_out(self) -> None:
        self._splitter = QSplitter(self)
        self._splitter.setChildrenCollapsible(False)
        left, right = QWidget(self), QWidget(self)
        for part, contents, buttons in (
            (left, (self.table,), (self.cancel, self.clear)),
            (right, (self._title, self.log), (self.copy,)),
        ):
            column = QVBoxLayout(part)
            column.setContentsMargins(8, 8, 8, 8)
            column.setSpacing(8)
            for content in contents:
                column.addWidget(content)
            row = QHBoxLayout()
            row.setSpacing(8)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
            self._splitter.addWidget(part)
        for content in (self.table, self.log):
            # On a small screen one line is better than a window that is too high for it.
            content.setMinimumHeight(_LEAST_HEIGHT)
        self._splitter.setSizes([600, 400])
        self._stack = QStackedLayout(self)
        self._stack.addWidget(placeholder(self.tr("What runs, what waits and what was done is listed here."), self))
        self._stack.addWidget(self._splitter)

    @Slot()
    def _on_rows(self) -> None:
        self.refresh()

    @Slot()
    def _on_cancel(self) -> None:
        if (entry := self.chosen()) is not None:
            self.cancel_requested.emit(entry)

    @Slot()
    def _on_copy(self) -> None:
        if (entry := self.chosen()) is not None:
            QGuiApplication.clipboard().setText(f"{entry.title}\n{entry.log()}")
