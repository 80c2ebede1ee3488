"""The first page: what the program does, where to drop pictures, and the pairs opened before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from rflow_gui.models.document import ROLES, Role
from rflow_gui.models.locations import short_name
from rflow_gui.models.recent import RecentPair
from rflow_gui.panes.drop_zone import DropZone, dropped_pictures
from rflow_gui.panes.recent_card import RecentCard, shown_folder
from rflow_gui.texts import plain
from rflow_gui.themes.buttons import PrimaryToolButton
from rflow_gui.themes.icons import icon
from rflow_gui.widgets.buttons import action_button
from rflow_gui.widgets.labels import section_title

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QIcon, QImage, QPixmap

    from rflow_gui.actions import Actions

_LEFT, _RIGHT = 600, 420
_ZONE_HEIGHT = 196
_ICON = 56


@dataclass(frozen=True, slots=True, eq=False)
class RecentEntry:
    """A pair of the list.

    Attributes:
        pair: its files.
        pictures: small versions of source and target; None where there is none.
    """

    pair: RecentPair
    pictures: tuple[QImage | None, QImage | None] = (None, None)


class WelcomeZone(DropZone):
    """A place to drop the picture of one role, or both pictures at once.

    Signals:
        files_dropped(list): their paths.
    """

    files_dropped = Signal(list)

    def __init__(self, title: str, explanation: str, parent: QWidget | None = None) -> None:
        super().__init__(title, explanation, parent, inset=1.0)
        self.setAcceptDrops(True)
        self.setMinimumHeight(_ZONE_HEIGHT)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Light up for files."""
        if dropped_pictures(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.set_lit(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go dark again."""
        self.set_lit(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Announce the files."""
        self.set_lit(False)
        if files := dropped_pictures(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.files_dropped.emit(files)


class WelcomePane(QScrollArea):
    """Stands in the place of the pictures while there are none.

    Attributes:
        zones: where to drop pictures, by role.

    Signals:
        open_requested(str): the drop zone of a role was clicked.
        files_dropped(str, list): files were dropped on the zone of a role.
        recent_chosen(object): a pair of the list.
        recent_removed(object): a pair shall go off the list.
        sample_chosen(): the pair that comes with the program.
    """

    open_requested = Signal(str)
    files_dropped = Signal(str, list)
    recent_chosen = Signal(object)
    recent_removed = Signal(object)
    sample_chosen = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setObjectName("welcome")
        self.setAccessibleName(self.tr("Welcome"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.zones: dict[Role, WelcomeZone] = {}
        self._cards: list[RecentCard] = []
        self._sample: tuple[QImage | None, QImage | None] = (None, None)
        body = QWidget(self)
        middle = QVBoxLayout(body)
        middle.setContentsMargins(32, 24, 32, 24)
        row = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(row)
        # A little above the middle looks like the middle.
        middle.addStretch(2)
        row.setSpacing(56)
        row.addStretch(1)
        row.addWidget(self._build_left(body), 100, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._build_right(body), 70, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.setWidget(body)
        self.set_recent(())

    @property
    def cards(self) -> tuple[RecentCard, ...]:
        """The cards of the pairs opened before; the sample pair's comes last."""
        return tuple(self._cards)

    def set_sample(self, pictures: tuple[QImage | None, QImage | None]) -> None:
        """Give the small versions of the sample pair."""
        self._sample = pictures
        self._cards[-1].set_pictures(pictures)

    def set_recent(self, entries: Sequence[RecentEntry]) -> None:
        """List other pairs."""
        for card in self._cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(entry) for entry in entries]
        sample = RecentCard(
            (self.tr("Sample pair"),),
            self.tr("A painted still life and a framed copy of it"),
            self._sample,
            self._actions["open_sample"].statusTip(),
            removable=False,
            parent=self._column,
        )
        sample.clicked.connect(self.sample_chosen)
        self._cards.append(sample)
        for place, card in enumerate(self._cards):
            self._list.insertWidget(place, card)
        self._none.setVisible(not entries)
        self._clear.setVisible(bool(entries))

    def _card(self, entry: RecentEntry) -> RecentCard:
        pair = entry.pair
        folder = shown_folder(pair.source, pair.target)
        names = short_name(pair.source), f"→ {short_name(pair.target)}"
        card = RecentCard(names, folder, entry.pictures, f"{pair.source}\n{pair.target}", parent=self._column)
        card.clicked.connect(lambda: self.recent_chosen.emit(pair))
        card.removed.connect(lambda: self.recent_removed.emit(pair))
        return card

    def _build_left(self, parent: QWidget) -> QWidget:
        side, column = _column(parent, _LEFT)
        column.addLayout(self._build_title(side))
        column.addSpacing(16)
        column.addLayout(self._build_zones(side))
        column.addSpacing(8)
        column.addLayout(self._build_buttons(side))
        column.addSpacing(20)
        column.addLayout(self._build_steps(side))
        return side

    def _build_title(self, parent: QWidget) -> QHBoxLayout:
        sign = QLabel(parent)
        sign.setPixmap(_picture(icon("app"), parent))
        sign.setFixedSize(_ICON, _ICON)
        name = QLabel("RANSAC-Flow", parent)
        name.setObjectName("welcomeTitle")
        text = QLabel(self.tr("Lay one picture on another, point by point, and see what differs between them."), parent)
        text.setWordWrap(True)
        text.setObjectName("welcomeText")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(name)
        words.addWidget(text)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(sign)
        row.addLayout(words, 1)
        return row

    def _build_zones(self, parent: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(20)
        text = self.tr("Drop a picture here")
        texts = {"source": (self.tr("Source (moves)"), text), "target": (self.tr("Target (stays)"), text)}
        for role in ROLES:
            zone = WelcomeZone(*texts[role], parent)
            zone.open_requested.connect(lambda role=role: self.open_requested.emit(role))
            zone.files_dropped.connect(lambda files, role=role: self.files_dropped.emit(role, files))
            self.zones[role] = zone
            row.addWidget(zone, 1)
        return row

    def _build_buttons(self, parent: QWidget) -> QHBoxLayout:
        pair = PrimaryToolButton("open", parent)
        pair.setObjectName("welcomeOpen")
        pair.setDefaultAction(self._actions["open_pair"])
        pair.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        pair.setIconSize(QSize(20, 20))
        pair.setAccessibleName(plain(self._actions["open_pair"].text()))
        sample = action_button(self._actions["open_sample"], parent, Qt.ToolButtonStyle.ToolButtonTextBesideIcon, 20)
        sample.setObjectName("hintButton")
        hint = QLabel(self.tr("Two pictures can be dropped at once."), parent)
        hint.setObjectName("muted")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(pair)
        row.addWidget(sample)
        row.addStretch(1)
        row.addWidget(hint)
        return row

    def _build_steps(self, parent: QWidget) -> QGridLayout:
        steps = (
            (self.tr("Open two pictures"), self.tr("Two versions, a copy, before and after, visible and infrared.")),
            (
                self.tr("Align"),
                self.tr("The program finds how the source lies on the target, and says how sure it is."),
            ),
            (self.tr("Compare and export"), self.tr("Wipe, blink, overlay, difference; then save at full resolution.")),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, (title, text) in enumerate(steps):
            number = QLabel(str(row + 1), parent, alignment=Qt.AlignmentFlag.AlignCenter)
            number.setObjectName("welcomeStep")
            number.setFixedSize(28, 28)
            words = QLabel(f"<b>{title}</b><br>{text}", parent)
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.RichText)
            grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
        return grid

    def _build_right(self, parent: QWidget) -> QWidget:
        side, column = _column(parent, _RIGHT)
        head = QHBoxLayout()
        head.addWidget(section_title(self.tr("Recent pairs"), side), 1)
        self._clear = action_button(self._actions["clear_recent"], side, Qt.ToolButtonStyle.ToolButtonTextOnly)
        head.addWidget(self._clear)
        self._none = QLabel(self.tr("Pairs that you open are listed here. To begin with, try the sample pair."), side)
        self._none.setWordWrap(True)
        self._none.setObjectName("muted")
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._column = side
        column.addLayout(head)
        column.addWidget(self._none)
        column.addSpacing(4)
        column.addLayout(self._list)
        return side


def _column(parent: QWidget, widest: int) -> tuple[QWidget, QVBoxLayout]:
    side = QWidget(parent)
    side.setMaximumWidth(widest)
    side.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    return side, column


def _picture(sign: QIcon, widget: QWidget) -> QPixmap:
    return sign.pixmap(QSize(_ICON, _ICON), widget.devicePixelRatioF())
