"""The weights of the networks: what there is, where it lies, and buttons to get the rest."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QStandardPaths, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rflow_gui.dialogs.weights_text import WeightsText
from rflow_gui.panes.drop_zone import DropFrame, local_files
from rflow_gui.widgets.job_status import JobStatus
from rflow_gui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from rflow_engine.weights import Status
    from rflow_engine.weights.index import Record
    from rflow_gui.jobs.weights import WeightsReport

_NAME = Qt.ItemDataRole.UserRole
_CELL_PADDING = 24
_VARIANT = Qt.ItemDataRole.UserRole + 1


class WeightsDialog(QDialog):
    """Shows the catalogue and asks for what is to be done; the work is done by jobs.

    Signals:
        fetch_requested: (name) the user agreed to download it.
        add_requested: (list of paths) chosen or dropped.
        verify_requested: (list of names).
        use_requested: (name, SHA-256) which of several files is to be used.
        folder_requested: (path) to be shown in the file manager.
        cancel_requested: to stop what runs.
    """

    fetch_requested = Signal(str)
    add_requested = Signal(list)
    verify_requested = Signal(list)
    use_requested = Signal(str, str)
    folder_requested = Signal(str)
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Weights of the Networks"))
        self.setAcceptDrops(True)
        self._texts = WeightsText(self)
        self._statuses: dict[str, Status] = {}
        self._folder = ""
        self._hosts: dict[str, tuple[str, ...]] = {}
        self._busy = False
        self.question: QMessageBox | None = None
        self.messages = MessageBar(self)
        self.tree = self._make_tree()
        self.details = self._make_details()
        stop = QAction(self.tr("Cancel"), self)
        stop.setToolTip(self.tr("Stop; what was downloaded so far is kept"))
        stop.triggered.connect(self._on_cancel)
        self.job_status = JobStatus(stop, self)
        self.fetch_button = self._button(
            self.tr("Fetch…"), self.tr("Download the selected weights"), self._ask_to_fetch
        )
        self.add_button = self._button(
            self.tr("Add File…"), self.tr("Take a file of weights that you have; or drop it here"), self._choose_file
        )
        self.use_button = self._button(self.tr("Use This File"), self.tr("Use it instead of the other"), self._use)
        self.verify_button = self._button(
            self.tr("Verify All"), self.tr("Read all files that are here and compare their SHA-256"), self._verify
        )
        self.folder_button = self._button(
            self.tr("Show Folder"), self.tr("Open the folder of the selected file"), self._show_folder
        )
        self._frame = DropFrame(self.tr("Drop to add the weights"), self)
        self._frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._frame.hide()
        self._lay_out()
        # What was said has been read.
        self.rejected.connect(self.messages.hide)
        self.resize(920, 700)
        self.refresh()

    def set_report(self, report: WeightsReport) -> None:
        """Show where everything stands; what was selected stays so."""
        name, variant = self.chosen, self._chosen_variant()
        self._statuses = {status.entry.name: status for status in report.statuses}
        self._folder, self._hosts = report.folder, report.hosts
        self.tree.clear()
        for status in report.statuses:
            item = self._item(status)
            self.tree.addTopLevelItem(item)
            for place in range(item.childCount()):
                self.tree.setFirstColumnSpanned(place, self.tree.indexFromItem(item), True)
        self.tree.expandAll()
        names = [self.tree.fontMetrics().horizontalAdvance(name) for name in self._statuses]
        self.tree.header().resizeSection(0, max(names, default=60) + _CELL_PADDING)
        self.select(next((n for n in report.touched if n in self._statuses), name), variant)

    def select(self, name: str, variant: str = "") -> None:
        """Select an entry, or one of its files; the first if there is none of that name."""
        rows = [row for place in range(self.tree.topLevelItemCount()) if (row := self.tree.topLevelItem(place))]
        for row in (*(row for row in rows if row.data(0, _NAME) == name), *rows[:1]):
            files = [file for place in range(row.childCount()) if (file := row.child(place))]
            item = next((file for file in files if variant and file.data(0, _VARIANT) == variant), row)
            self.tree.setCurrentItem(item)
            self.tree.scrollToItem(item)
            return

    @property
    def chosen(self) -> str:
        """The name of the selected entry; empty if there is none."""
        item = self.tree.currentItem()
        return str(item.data(0, _NAME)) if item is not None else ""

    def begin(self, message: str) -> None:
        """Something runs now."""
        self._busy = True
        self.messages.hide()
        # One after the other: both at once would make the dialog wider.
        self._idle.hide()
        self.job_status.begin(message)
        self.refresh()

    def report(self, fraction: float, message: str) -> None:
        """What runs has come this far."""
        self.job_status.report(fraction, message)

    def end(self) -> None:
        """Nothing runs any more."""
        self._busy = False
        self.job_status.end()
        self._idle.show()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Describe what is selected, and enable what can be done with it."""
        status = self._statuses.get(self.chosen)
        record = self._chosen_record()
        there = status is not None and status.path is not None
        needed = status is not None and status.state in ("missing", "damaged") and bool(status.entry.addresses)
        self.details.setText(self._texts.details(status, record, self._muted()) if status is not None else "")
        self.fetch_button.setEnabled(needed and not self._busy)
        begun = status is not None and bool(status.partial)
        self.fetch_button.setText(self.tr("Go On Fetching…") if begun else self.tr("Fetch…"))
        self.add_button.setEnabled(not self._busy)
        several = status is not None and len(status.variants) > 1
        self.use_button.setVisible(several)
        self.use_button.setEnabled(record is not None and not record.active and not self._busy)
        self.verify_button.setEnabled(bool(self._here()) and not self._busy)
        self.folder_button.setEnabled(there or os.path.isdir(self._folder))

    # What the user does

    @Slot()
    def _ask_to_fetch(self) -> None:
        """Nothing is downloaded before the user knows from where, how much, and under which licence."""
        status = self._statuses[self.chosen]
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Fetch Weights"))
        box.setTextFormat(Qt.TextFormat.RichText)
        box.setText(self._texts.question(status))
        box.setInformativeText(self._texts.terms(status, self._folder, self._hosts.get(self.chosen, ())))
        yes = box.addButton(self.tr("Fetch"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(yes)
        box.setStyleSheet("QLabel#qt_msgbox_informativelabel { min-width: 400px; }")
        box.setProperty("weights", status.entry.name)
        box.accepted.connect(self._on_agreed)
        box.finished.connect(self._on_answered)
        self.question = box
        box.open()

    @Slot()
    def _on_agreed(self) -> None:
        if self.question is not None:
            self.fetch_requested.emit(self.question.property("weights"))

    @Slot()
    def _on_answered(self) -> None:
        if self.question is not None:
            self.question.deleteLater()
            self.question = None

    @Slot()
    def _on_activated(self) -> None:
        """A double click or Enter on what is not here asks whether to fetch it."""
        if self.fetch_button.isEnabled():
            # Later: the key goes on to this dialog, which would press the question's button with it.
            QTimer.singleShot(0, self, self._ask_to_fetch)

    @Slot()
    def _choose_file(self) -> None:
        kinds = f"{self.tr('Weights')} (*.pth *.pt *.pth.tar *.tar *.ckpt *.bin);;{self.tr('All files')} (*)"
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Add Files of Weights"), folder, kinds)
        if paths:
            self.add_requested.emit(paths)

    @Slot()
    def _verify(self) -> None:
        self.verify_requested.emit(self._here())

    @Slot()
    def _use(self) -> None:
        self.use_requested.emit(self.chosen, self._chosen_variant())

    @Slot()
    def _show_folder(self) -> None:
        status, record = self._statuses.get(self.chosen), self._chosen_record()
        path = record.path if record is not None else str(status.path) if status is not None and status.path else ""
        self.folder_requested.emit(os.path.dirname(path) if path else self._folder)

    @Slot()
    def _on_cancel(self) -> None:
        self.job_status.stopping()
        self.cancel_requested.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome, unless something runs."""
        if local_files(event.mimeData()) and not self._busy:
            event.acceptProposedAction()
            self._light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The files went elsewhere."""
        self._light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        self._light(False)
        event.acceptProposedAction()
        self.add_requested.emit(local_files(event.mimeData()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the frame for dropping on the whole dialog."""
        super().resizeEvent(event)
        self._frame.setGeometry(self.rect())

    def changeEvent(self, event: QEvent) -> None:
        """Another theme has other colours, also in the texts."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_idle"):
            self.refresh()

    def _light(self, lit: bool) -> None:
        self._frame.setVisible(lit)
        self._frame.raise_()
        self._frame.set_lit(lit)

    # How it is made

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setAccessibleName(self.tr("Weights"))
        tree.setHeaderLabels(
            [self.tr("Weights"), self.tr("For"), self.tr("Size"), self.tr("Licence"), self.tr("State")]
        )
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setUniformRowHeights(True)
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setIndentation(16)
        tree.setStyleSheet("QTreeView::item { padding: 6px 5px; }")
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        for column in range(5):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        # The files of an entry go over all columns, and must not make the first one wider.
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        tree.headerItem().setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        tree.currentItemChanged.connect(self.refresh)
        tree.itemActivated.connect(self._on_activated)
        return tree

    def _make_details(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setOpenExternalLinks(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setAccessibleName(self.tr("About the selected weights"))
        return label

    def _button(self, text: str, tip: str, handler: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        button.setAutoDefault(False)
        button.clicked.connect(handler)
        return button

    def _lay_out(self) -> None:
        intro = QLabel(
            self.tr(
                "Weights are the trained numbers of the networks. Those of the default come with the program; others "
                "are fetched only when you ask for it. Every file is checked before it is used."
            ),
            self,
        )
        intro.setWordWrap(True)
        intro.setProperty("role", "secondary")
        area = QScrollArea(self)
        area.setAccessibleName(self.tr("About the chosen weights"))
        area.setWidget(self.details)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFixedHeight(146)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.fetch_button, self.add_button, self.use_button, self.verify_button, self.folder_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._make_close())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(intro)
        column.addWidget(self.messages)
        column.addWidget(self.tree, 1)
        column.addWidget(area)
        column.addLayout(self._make_progress())
        column.addLayout(row)

    def _make_close(self) -> QPushButton:
        button = QPushButton(self.tr("Close"), self)
        button.setAutoDefault(False)
        button.clicked.connect(self.reject)
        return button

    def _make_progress(self) -> QHBoxLayout:
        """What runs, or, in the same place, what can be done."""
        self._idle = QLabel(self.tr("Drop a file of weights anywhere on this window to add it."), self)
        self._idle.setProperty("role", "secondary")
        self._idle.setMinimumHeight(self.job_status.sizeHint().height())
        row = QHBoxLayout()
        row.addWidget(self._idle)
        row.addWidget(self.job_status)
        row.addStretch(1)
        return row

    def _item(self, status: Status) -> QTreeWidgetItem:
        item = QTreeWidgetItem(list(self._texts.row(status)))
        item.setData(0, _NAME, status.entry.name)
        item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if status.state in ("missing", "damaged"):
            font = item.font(4)
            font.setBold(status.state == "damaged")
            font.setItalic(status.state == "missing")
            item.setFont(4, font)
        if len(status.variants) > 1:
            for record in status.variants:
                item.addChild(self._variant(status, record))
        return item

    def _variant(self, status: Status, record: Record) -> QTreeWidgetItem:
        child = QTreeWidgetItem([self._texts.variant(record)])
        child.setData(0, _NAME, status.entry.name)
        child.setData(0, _VARIANT, record.sha256)
        return child

    def _here(self) -> list[str]:
        return [name for name, status in self._statuses.items() if status.path is not None]

    def _muted(self) -> str:
        return self.palette().color(QPalette.ColorRole.PlaceholderText).name()

    def _chosen_variant(self) -> str:
        item = self.tree.currentItem()
        return str(item.data(0, _VARIANT) or "") if item is not None else ""

    def _chosen_record(self) -> Record | None:
        status, variant = self._statuses.get(self.chosen), self._chosen_variant()
        if status is None or not variant:
            return None
        return next((record for record in status.variants if record.sha256 == variant), None)
