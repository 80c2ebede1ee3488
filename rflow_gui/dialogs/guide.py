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

FIRST = "README.md"
_WIDTH, _HEIGHT, _CONTENTS = 980, 720, 240
# Room beside a picture in a page, for the margins and the scroll bar.
_BESIDE = 48


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
        self._fitted = 0

    def show_page(self, file: Path, heading: str = "") -> None:
        """Show a page, from a heading on, which is named as in a link."""
        self._fitted = self._room
        self.setSource(QUrl.fromLocalFile(str(file)), QTextDocument.ResourceType.MarkdownResource)
        if heading:
            self._scroll_to(heading)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture as wide as there is room for, with all the pixels of the screen."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        image = QImage(self.source().resolved(QUrl(name)).toLocalFile())
        ratio = self.devicePixelRatioF()
        if image.width() > self._room * ratio:
            image = image.scaledToWidth(round(self._room * ratio), Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures to the new width."""
        super().resizeEvent(event)
        if self._room != self._fitted and not self.source().isEmpty():
            share = self.verticalScrollBar().value() / max(1, self.verticalScrollBar().maximum())
            self._fitted = self._room
            self.reload()
            self.verticalScrollBar().setValue(round(share * self.verticalScrollBar().maximum()))

    @property
    def _room(self) -> int:
        return max(120, self.viewport().width() - _BESIDE)

    def _scroll_to(self, heading: str) -> None:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and _slug(block.text()) == heading:
                self.setTextCursor(QTextCursor(block))
                place = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(place))
                return
            block = block.next()


def _slug(heading: str) -> str:
    return re.sub(r"[^\w -]", "", heading.lower()).strip().replace(" ", "-")


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
