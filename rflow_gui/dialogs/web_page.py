"""The page of the preferences about pictures on the web."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from rflow_gui.dialogs.fields import choices, label_beside

_LIMITS = (0, 500_000_000, 2_000_000_000, 10_000_000_000, 50_000_000_000)


class WebPage(QWidget):
    """Shows what is kept of pictures on the web, and which computers may be asked without a question.

    Signals:
        limit_chosen: (bytes) so much may be kept.
        clear_requested: what is kept shall be thrown away.
        forget_requested: every computer shall be asked about again.
    """

    limit_chosen = Signal(object)
    clear_requested = Signal()
    forget_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Keep loaded parts up to")
        texts = {str(size): self._size(size) if size else self.tr("Nothing") for size in _LIMITS}
        self.limit = choices(texts, title, self)
        self.limit.activated.connect(self._on_limit)
        self.used = self._words(self.tr("Looking…"))
        self.clear = QPushButton(self.tr("Clear"), self)
        self.clear.setToolTip(
            self.tr("Throw away the parts of pictures that are kept; they are loaded again when needed")
        )
        self.clear.setAutoDefault(False)
        self.clear.clicked.connect(self.clear_requested)
        self.hosts = self._words("")
        self.forget = QPushButton(self.tr("Ask again"), self)
        self.forget.setToolTip(self.tr("Ask before pictures of a session are loaded, whatever was said before"))
        self.forget.setAutoDefault(False)
        self.forget.clicked.connect(self.forget_requested)
        form = QFormLayout(self)
        form.setContentsMargins(16, 20, 16, 16)
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        label = label_beside(self.limit, title)
        label.setBuddy(self.limit)
        form.addRow(label, self.limit)
        form.addRow("", self._row(self.used, self.clear))
        form.addRow(label_beside(self.forget, self.tr("Load without asking")), self._row(self.hosts, self.forget))
        note = self._words(
            self.tr(
                "Pictures on IIIF servers are loaded in parts. None is loaded unless you open its address, or agree "
                "when a session or a recent pair has one."
            )
        )
        form.addRow("", note)
        self.show_hosts(())

    def show_cache(self, used: int, limit: int, folder: str) -> None:
        """Say how much is kept, and where."""
        place = self.limit.findData(str(limit))
        if place < 0:
            # A limit from the command line.
            self.limit.addItem(self._size(limit), str(limit))
            place = self.limit.count() - 1
        self.limit.setCurrentIndex(place)
        self.used.setText(self.tr("{size} are kept.").format(size=self._size(used)))
        self.used.setToolTip(folder)
        self.clear.setEnabled(used > 0)

    def show_hosts(self, hosts: Sequence[str]) -> None:
        """Say which computers may be asked without a question."""
        self.hosts.setText(", ".join(hosts) if hosts else self.tr("None"))
        self.forget.setEnabled(bool(hosts))

    def _words(self, text: str) -> QLabel:
        words = QLabel(text, self)
        words.setProperty("role", "secondary")
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        return words

    def _row(self, words: QLabel, button: QPushButton) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(words, 1)
        row.addWidget(button)
        return row

    @staticmethod
    def _size(size: int) -> str:
        return QLocale().formattedDataSize(
            size, 1 if size % 10**9 and size > 10**9 else 0, QLocale.DataSizeFormat.DataSizeSIFormat
        )

    @Slot()
    def _on_limit(self) -> None:
        self.limit_chosen.emit(int(self.limit.currentData()))
