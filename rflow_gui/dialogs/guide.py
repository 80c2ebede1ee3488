"""The user guide in a window of its own: contents, search, and the page."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage, QKeySequence, QResizeEvent, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from rflow_gui.dialogs.guide_text import to_html

FIRST = "README.md"
_WIDTH, _HEIGHT, _CONTENTS = 980, 720, 240
_LEAST = QSize(320, 240)
# Room beside a picture in a page, for the margins and the scroll bar.
_BESIDE = 48
# Pictures that stand in tables, and their width.
_IN_TABLES = re.compile(r"/(mode|stage|flow)-")
_SMALL = 280


def folder() -> Path:
    """Where the guide lies: among the resources, or in the folder of the documents where the program is developed."""
    packed = Path(str(files("rflow_resources"))) / "guide"
    return packed if packed.is_dir() else Path(__file__).resolve().parents[2] / "docs" / "guide"


def pages(place: Path) -> dict[str, str]:
    """The pages of a guide in the order in which they are read: what each is called, by the name of its file."""
    first = place / FIRST
    linked = re.findall(r"\]\(([\w-]+\.md)\)", first.read_text(encoding="utf-8")) if first.is_file() else []
    names = [FIRST, *linked]
    return {name: _title(place / name) for name in dict.fromkeys(names) if (place / name).is_file()}


def _title(page: Path) -> str:
    with page.open(encoding="utf-8") as lines:
        return next(lines, "").lstrip("# ").strip() or page.stem


class GuidePage(QTextBrowser):
    """One page, with pictures no wider than itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(16)
        self._file, self._fitted = Path(), 0

    def show_page(self, file: Path, heading: str = "") -> None:
        """Show a page, from a heading on, which is named as in a link."""
        self._file, self._fitted = file, self._room
        self.setHtml(to_html(file.read_text(encoding="utf-8")))
        if heading:
            self.scrollToAnchor(heading)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture as wide as there is room for, with all the pixels of the screen."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        image = QImage(str(self._file.parent / QUrl(name).path()))
        ratio = self.devicePixelRatioF()
        width = min(_SMALL if _IN_TABLES.search(QUrl(name).path()) else image.width(), self._room)
        if image.width() > width * ratio:
            image = image.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures to the new width; what was read stays about where it was."""
        super().resizeEvent(event)
        if self._room != self._fitted and self._file.name:
            bar = self.verticalScrollBar()
            share = bar.value() / max(1, bar.maximum())
            self.show_page(self._file)
            bar.setValue(round(share * bar.maximum()))

    @property
    def _room(self) -> int:
        return max(120, self.viewport().width() - _BESIDE)


class GuideDialog(QDialog):
    """Contents on the left, the page on the right, and a search through all pages.

    Args:
        place: the folder of the guide.
        parent: the window it belongs to; it stays usable.
    """

    def __init__(self, place: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("User Guide"))
        self.setModal(False)
        self._place = place or folder()
        self._texts = {name: (self._place / name).read_text(encoding="utf-8").casefold() for name in pages(self._place)}
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.contents = QListWidget(self)
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setFixedWidth(_CONTENTS)
        self.contents.setWordWrap(True)
        self.contents.setSpacing(3)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = GuidePage(self)
        self.page.setAccessibleName(self.tr("Page of the guide"))
        self._none = QLabel(self.tr("It is on no page."), self)
        self._none.setProperty("role", "secondary")
        self._none.hide()
        for name, title in pages(self._place).items():
            item = QListWidgetItem(title, self.contents)
            item.setData(Qt.ItemDataRole.UserRole, name)
        self._lay_out()
        self.contents.currentItemChanged.connect(self._on_chosen)
        self.page.anchorClicked.connect(self._on_link)
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self.find_next)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        QShortcut(QKeySequence.StandardKey.FindNext, self, self.find_next)
        self.contents.setCurrentRow(0)

    def sizeHint(self) -> QSize:
        """Room for a page that is pleasant to read."""
        return QSize(_WIDTH, _HEIGHT)

    @property
    def shown(self) -> str:
        """The name of the page on the screen."""
        item = self.contents.currentItem()
        return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def show_page(self, name: str, heading: str = "") -> None:
        """Show a page of the guide, from a heading on."""
        for row in range(self.contents.count()):
            if self.contents.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.contents.setCurrentRow(row)
                self.page.show_page(self._place / name, heading)

    @Slot()
    def find_next(self) -> None:
        """Mark the next place of what is searched; behind the last of a page comes the first of the next one."""
        wanted = self.search.text()
        if not wanted or self.page.find(wanted):
            return
        rows = [row for row in range(self.contents.count()) if not self.contents.item(row).isHidden()]
        if not rows:
            return
        here = self.contents.currentRow()
        following = [row for row in rows if row > here] or rows
        self.contents.setCurrentRow(following[0])
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        self.page.find(wanted)

    @Slot(str)
    def _on_search(self, wanted: str) -> None:
        found = 0
        for row in range(self.contents.count()):
            item = self.contents.item(row)
            has = wanted.casefold() in self._texts[item.data(Qt.ItemDataRole.UserRole)]
            item.setHidden(not has)
            found += has
        self._none.setVisible(not found)
        current = self.contents.currentItem()
        if found and (current is None or current.isHidden()):
            rows = [row for row in range(self.contents.count()) if not self.contents.item(row).isHidden()]
            self.contents.setCurrentRow(rows[0])
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        if wanted:
            self.page.find(wanted)

    @Slot()
    def _on_chosen(self) -> None:
        if self.shown:
            self.page.show_page(self._place / self.shown)

    @Slot(QUrl)
    def _on_link(self, link: QUrl) -> None:
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)
            return
        self.show_page(Path(link.path()).name or self.shown, link.fragment())

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self._none)
        left.addWidget(self.contents, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addLayout(left)
        row.addWidget(self.page, 1)
        self.search.setFixedWidth(_CONTENTS)
        self.page.setMinimumSize(_LEAST)
        # Not left to Qt, which takes no more than two thirds of the screen for a dialog.
        self.resize(self.sizeHint().boundedTo(self.screen().availableSize()))
