"""The main window: where everything has its place. It knows no jobs and decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDockWidget,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rflow_gui.actions import EDIT, PANELS, Actions
from rflow_gui.actions.menus import Menus
from rflow_gui.docks.aside import DocksAside
from rflow_gui.docks.close_up import CloseUpDock
from rflow_gui.docks.jobs import JobsDock
from rflow_gui.docks.levels import LevelsDock
from rflow_gui.docks.magnifier import MagnifierDock
from rflow_gui.docks.matches import MatchesDock
from rflow_gui.docks.pairs import PairsDock
from rflow_gui.docks.regions import RegionsDock
from rflow_gui.docks.transform import TransformDock
from rflow_gui.panes.compare_pane import ComparePane
from rflow_gui.panes.drop_zone import dropped_pictures
from rflow_gui.panes.flow_page import FlowPage
from rflow_gui.panes.image_pane import ImagePane
from rflow_gui.panes.residual_bar import ResidualBar
from rflow_gui.panes.tool_hint import ToolHint
from rflow_gui.panes.welcome import WelcomePane
from rflow_gui.themes.buttons import PrimaryToolButton
from rflow_gui.widgets.cursor_readout import CursorReadout
from rflow_gui.widgets.dock_tabs import hide_stray_tabs
from rflow_gui.widgets.job_status import JobStatus
from rflow_gui.widgets.message_bar import MessageBar
from rflow_gui.widgets.view_bar import ViewBar

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent

PAGES = ("pictures", "compare", "flow")
_STATE_VERSION = 2


class MainWindow(QMainWindow):
    """Toolbar, message bar, pages, panels, status bar.

    Attributes:
        actions_: every action.
        source_pane: the picture that moves.
        target_pane: the picture that stays.
        compare_pane: the two compared.
        flow_page: the residual flow, how it is shown, and what is measured of it.
        flow_pane: the residual flow itself.
        transform_dock: the inspector.
        close_up_dock: both ends of a match.
        matches_dock: the table of matches.
        regions_dock: the list of regions.
        levels_dock: how bright and dark the pictures are shown.
        magnifier_dock: both pictures under a loupe.
        jobs_dock: the list of jobs.
        pairs_dock: the list of pairs.
        messages: the line above the pictures.
        job_status: progress at the bottom.
        cursor_readout: the read-out at the bottom.
        welcome: the first page, while there is no picture.
        tool_hint: what to do with the tool in use.
        residual_bar: what the colours and arrows on the matches mean.
        view_bar: page switch and controls.
        match_menu: what can be done to the chosen matches.
        may_close: asked one after the other before the window closes; the first that says no keeps it open.
        on_close: called once when the window closes, before it goes.

    Signals:
        files_dropped: (list of paths) files were dropped on the window rather than on a pane.
        page_changed: another page is on the screen.
    """

    files_dropped = Signal(list)
    page_changed = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.actions_ = actions
        actions.setParent(self)
        self.may_close: list[Callable[[], bool]] = []
        self.on_close: Callable[[], None] = lambda: None
        self.setObjectName("mainWindow")
        self.setWindowTitle("RANSAC-Flow")
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        # The list of jobs lies below the pictures alone: the panels beside them keep their height.
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.recent_menu = QMenu(self)
        self.match_menu = QMenu(self)
        self._build_centre()
        self._build_docks()
        self._build_toolbar()
        self._build_status_bar()
        self._menus = Menus(self, actions, self.recent_menu, self.match_menu, self._panels())
        for action_id in actions:
            self.addAction(actions[action_id])
        self.resize(QSize(1440, 900).boundedTo(self.screen().availableSize()))
        self.target_pane.canvas.setFocus()
        self._default_state = self.saveState(_STATE_VERSION)
        self._docks_aside = DocksAside(self, _STATE_VERSION)

    @property
    def page(self) -> str:
        """The name of the page on the screen."""
        return PAGES[self._pages.currentIndex()]

    def page_picture(self) -> QWidget:
        """What the page shows, without the controls around it."""
        return (self._picture_page, self.compare_pane, self.flow_pane.picture)[self._pages.currentIndex()]

    def set_page(self, page: str) -> None:
        """Show a page."""
        index = PAGES.index(page)
        with self.steady_focus():
            self._pages.setCurrentIndex(index)
            self.view_bar.set_page(index)
        self.actions_.check(f"page_{page}")
        self.page_changed.emit()

    @contextmanager
    def steady_focus(self) -> Iterator[None]:
        """Keep the keyboard where it is while widgets come and go; from one that goes it moves to the picture.

        Qt would hand it to whichever button is next, which then looks as if it were chosen.
        """
        before = self.focusWidget()
        yield
        if self.is_welcoming:
            self.welcome.setFocus()
        elif before is None or not before.isVisible():
            canvases = (self.target_pane.canvas, self.compare_pane.canvas(), self.flow_pane.canvas)
            canvases[self._pages.currentIndex()].setFocus()
        else:
            before.setFocus()

    def restore_layout(self, geometry: QByteArray | None, state: QByteArray | None) -> None:
        """Take on a remembered layout, as far as it can be used."""
        if geometry is not None:
            self.restoreGeometry(geometry)
        if state is not None:
            self.restoreState(state, _STATE_VERSION)
        if self.is_welcoming:
            self._docks_aside.put_aside()
            hide_stray_tabs(self)

    def layout_state(self) -> tuple[QByteArray, QByteArray]:
        """The layout, to be remembered."""
        return self.saveGeometry(), self._docks_aside.state

    def reset_layout(self) -> None:
        """Put panels and toolbars back where they were at first."""
        self.restoreState(self._default_state, _STATE_VERSION)
        self._size_docks()
        if self.is_welcoming:
            self._docks_aside.put_aside()
        hide_stray_tabs(self)

    def showEvent(self, event: QShowEvent) -> None:
        """See that nothing lies over the pictures."""
        super().showEvent(event)
        hide_stray_tabs(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let whoever built the window stop what runs, then close, unless somebody objects."""
        if not all(agrees() for agrees in self.may_close):
            event.ignore()
            return
        self.on_close()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files and addresses."""
        if dropped_pictures(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Announce the files."""
        paths = dropped_pictures(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def _build_centre(self) -> None:
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.view_bar = ViewBar(self.actions_, centre)
        self.messages = MessageBar(centre)
        self._pages = QStackedWidget()
        page = self._picture_page = QWidget(self._pages)
        ground = QWidget(page)
        pictures = QSplitter(Qt.Orientation.Horizontal, ground)
        self.residual_bar = ResidualBar(page)
        for parent, parts in ((ground, (pictures,)), (page, (ground, self.residual_bar))):
            below = QVBoxLayout(parent)
            below.setContentsMargins(0, 0, 0, 0)
            below.setSpacing(0)
            for part in parts:
                below.addWidget(part, 1 if part is not self.residual_bar else 0)
        pictures.setChildrenCollapsible(False)
        pictures.setHandleWidth(3)
        self.source_pane = ImagePane("source", pictures)
        self.target_pane = ImagePane("target", pictures)
        pictures.addWidget(self.source_pane)
        pictures.addWidget(self.target_pane)
        pictures.setSizes([500, 500])
        self.tool_hint = ToolHint(ground)
        self.compare_pane = ComparePane(self._pages)
        self.flow_page = FlowPage(self.actions_, self._pages)
        self.flow_pane = self.flow_page.pane
        for content in (page, self.compare_pane, self.flow_page):
            self._pages.addWidget(content)
        self.welcome = WelcomePane(self.actions_, centre)
        self._content = QStackedWidget(centre)
        self._content.addWidget(self._pages)
        self._content.addWidget(self.welcome)
        column.addWidget(self.view_bar)
        column.addWidget(self.messages)
        column.addWidget(self._content, 1)
        self.setCentralWidget(centre)

    def _build_docks(self) -> None:
        edits = [self.actions_[name] for name in ("lock", "exclude", "restore")]
        drawing = [self.actions_[name] for name in ("tool_exclude", "tool_include", "tool_interest", "propose_regions")]
        fits = [self.actions_[name] for name in ("keep_fit", "swap_fits", "forget_fit")]
        self.transform_dock = TransformDock(fits, self)
        self.matches_dock = MatchesDock(edits, self)
        self.regions_dock = RegionsDock(drawing, self)
        self.levels_dock = LevelsDock(self)
        steps = [self.actions_[name] for name in ("previous_match", "next_match")]
        verdicts = [self.actions_[name] for name in ("keep_match", "reject_match")]
        self.close_up_dock = CloseUpDock(steps, verdicts, [self.actions_["refine_match"]], self)
        self._transform_panel = self._panel("transformDock", self.tr("Transform"), self.transform_dock)
        self._close_up_panel = self._panel("closeUpDock", self.tr("Close-Up"), self.close_up_dock)
        self._matches_panel = self._panel("matchesDock", self.tr("Matches"), self.matches_dock)
        self._regions_panel = self._panel("regionsDock", self.tr("Regions"), self.regions_dock)
        self._levels_panel = self._panel("levelsDock", self.tr("Levels"), self.levels_dock)
        self.jobs_dock = JobsDock(self)
        bottom = Qt.DockWidgetArea.BottomDockWidgetArea
        self._jobs_panel = self._panel("jobsDock", self.tr("Jobs"), self.jobs_dock, bottom)
        self._jobs_panel.hide()
        self.actions_.set_first_keys("panel_jobsDock", ("Ctrl+J",))
        pairing = [self.actions_[name] for name in ("add_pair", "duplicate_pair", "rename_pair", "remove_pair")]
        self.pairs_dock = PairsDock(pairing, self)
        left = Qt.DockWidgetArea.LeftDockWidgetArea
        self._pairs_panel = self._panel("pairsDock", self.tr("Pairs"), self.pairs_dock, left)
        self._pairs_panel.setMinimumWidth(200)
        self._pairs_panel.hide()
        self.magnifier_dock = MagnifierDock(self)
        self._magnifier_panel = self._panel("magnifierDock", self.tr("Magnifier"), self.magnifier_dock)
        self._magnifier_panel.hide()
        self.actions_.set_first_keys("panel_magnifierDock", ("Shift+Z",))
        self.tabifyDockWidget(self._matches_panel, self._regions_panel)
        self.tabifyDockWidget(self._regions_panel, self._levels_panel)
        self.tabifyDockWidget(self._transform_panel, self._close_up_panel)
        # Three panels above each other would make the window higher than many screens.
        self.tabifyDockWidget(self._close_up_panel, self._magnifier_panel)
        self._transform_panel.raise_()
        self._matches_panel.raise_()
        self._size_docks()

    def _panel(
        self,
        name: str,
        title: str,
        content: QWidget,
        area: Qt.DockWidgetArea = Qt.DockWidgetArea.RightDockWidgetArea,
    ) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(content)
        dock.setMinimumWidth(280)
        self.addDockWidget(area, dock)
        tip = self.tr("Show or hide the panel “{title}”").format(title=title)
        self.actions_.adopt(f"panel_{name}", dock.toggleViewAction(), tip, PANELS)
        # One that is asked for shall be seen, also where it shares its place with others.
        dock.toggleViewAction().triggered.connect(lambda shown: dock.raise_() if shown else None)
        return dock

    def _size_docks(self) -> None:
        panels = [self._transform_panel, self._matches_panel]
        self.resizeDocks(panels, [372, 372], Qt.Orientation.Horizontal)
        self.resizeDocks(panels, [520, 300], Qt.Orientation.Vertical)

    def show_pairs(self) -> None:
        """Open the list of pairs."""
        if self._pairs_panel.isHidden():
            self._pairs_panel.show()
            self.resizeDocks([self._pairs_panel], [260], Qt.Orientation.Horizontal)

    def show_jobs(self) -> None:
        """Open the list of jobs."""
        self._jobs_panel.show()
        self._jobs_panel.raise_()

    @property
    def is_welcoming(self) -> bool:
        """Whether the first page is on the screen, in the place of all others."""
        return self._content.currentWidget() is self.welcome

    def show_welcome(self, shown: bool) -> None:
        """Show the first page alone, or the pages with the panels beside them."""
        if shown == self.is_welcoming:
            return
        with self.steady_focus():
            self._content.setCurrentWidget(self.welcome if shown else self._pages)
            self.view_bar.setVisible(not shown)
            if shown:
                self._docks_aside.put_aside()
            else:
                self._docks_aside.bring_back()

    def show_regions(self) -> None:
        """Bring the list of regions to the front, unless it was closed."""
        if not self._regions_panel.isHidden():
            self._regions_panel.raise_()

    @Slot()
    def show_levels(self) -> None:
        """Bring the levels to the front, also where they were closed."""
        self._levels_panel.show()
        self._levels_panel.raise_()

    def show_close_up(self, *, reopen: bool = False) -> None:
        """Bring the close-up to the front; if it was closed only on demand."""
        if reopen:
            self._close_up_panel.show()
        if not self._close_up_panel.isHidden():
            self._close_up_panel.raise_()

    def show_matches(self) -> None:
        """Bring the list of matches to the front, unless it was closed."""
        if not self._matches_panel.isHidden():
            self._matches_panel.raise_()

    def _build_toolbar(self) -> None:
        bar = QToolBar(self.tr("Toolbar"), self)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(20, 20))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for name in ("open_source", "open_target", "swap"):
            bar.addAction(self.actions_[name])
        bar.addSeparator()
        bar.addWidget(self._align_button(bar))
        bar.addAction(self.actions_["cancel"])
        bar.addSeparator()
        # Undo and redo come later, and a separator must not be seen where there is nothing to separate.
        self._undo_place = bar.addSeparator()
        self._undo_place.setVisible(False)
        space = QWidget(bar)
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(space)
        for name in ("zoom_out", "zoom_in", "actual_size", "fit"):
            bar.addAction(self.actions_[name])
            _icon_only(bar.widgetForAction(self.actions_[name]))
        bar.addSeparator()
        bar.addAction(self.actions_["export"])
        self._toolbar = bar
        self.addToolBar(bar)

    def _align_button(self, parent: QWidget) -> QToolButton:
        button = PrimaryToolButton("align", parent)
        button.setObjectName("primaryButton")
        button.setDefaultAction(self.actions_["align"])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(button)
        menu.addAction(self.tr("Preset")).setEnabled(False)
        menu.addActions(self.actions_.group("preset"))
        menu.addSeparator()
        menu.addAction(self.tr("Device")).setEnabled(False)
        menu.addActions(self.actions_.group("device"))
        menu.addSeparator()
        menu.addAction(self.actions_["align_settings"])
        button.setMenu(menu)
        return button

    def _build_status_bar(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        self.cursor_readout = CursorReadout(bar)
        self.job_status = JobStatus(self.actions_["cancel"], bar, finish=self.actions_["finish"])
        bar.addWidget(self.cursor_readout, 1)
        bar.addPermanentWidget(self.job_status)
        # As high as with a button in it, so that the pictures do not move when a job begins.
        bar.setMinimumHeight(self.job_status.sizeHint().height() + 6)

    def _panels(self) -> tuple[QDockWidget, ...]:
        """The panels in the order of the menu."""
        return (
            self._pairs_panel,
            self._transform_panel,
            self._close_up_panel,
            self._matches_panel,
            self._regions_panel,
            self._levels_panel,
            self._magnifier_panel,
            self._jobs_panel,
        )

    def set_undo_actions(self, undo: QAction, redo: QAction) -> None:
        """Give undo and redo their places in menu and toolbar."""
        for action in (undo, redo):
            self.actions_.adopt(action.objectName(), action, action.toolTip(), EDIT)
        first = self._menus.edit.actions()[0]
        self._menus.edit.insertActions(first, [undo, redo])
        self._menus.edit.insertSeparator(first)
        self._toolbar.insertActions(self._undo_place, [undo, redo])
        for action in (undo, redo):
            _icon_only(self._toolbar.widgetForAction(action))


def _icon_only(button: QWidget | None) -> None:
    if isinstance(button, QToolButton):
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
