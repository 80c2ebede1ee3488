"""The menu bar: which action is where."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu

from rflow_gui.actions import Actions


def _tr(text: str) -> str:
    return QCoreApplication.translate("MainWindow", text)


class Menus:
    """Fills the menu bar of a window.

    Attributes:
        edit: the menu that undo and redo come first in.

    Args:
        window: whose menu bar it is.
        actions: every action.
        recent: the menu of pairs that were opened before.
        match: what can be done to the chosen matches, where they are.
        panels: in the order of the menu.
    """

    def __init__(
        self, window: QMainWindow, actions: Actions, recent: QMenu, match: QMenu, panels: Sequence[QDockWidget]
    ) -> None:
        self._window, self._actions, self._recent, self._match, self._panels = window, actions, recent, match, panels
        self._build()

    def _build(self) -> None:
        file = self._menu(_tr("&File"), "open_pair", "open_source", "open_target", "open_address", "open_sample")
        self._fill(file, "", "source_page", "target_page", "")
        self._recent.setTitle(_tr("Open &Recent"))
        file.addMenu(self._recent)
        self._fill(file, "", "new_session", "open_session", "save_session", "save_session_as", "locate_missing")
        self._fill(file, "", "swap", "", "export", "export_figure", "apply", "", "quit")
        self.edit = self._menu(
            _tr("&Edit"),
            "lock",
            "exclude",
            "restore",
            "restore_all",
            "",
            "copy_view",
            "save_view",
            "paste_address",
            "",
        )
        self._fill(self.edit, "select_all", "select_none", "select_inverse", "")
        check = self.edit.addMenu(_tr("&Check Matches"))
        self._fill(
            check, "close_up", "", "next_match", "previous_match", "", "keep_match", "reject_match", "refine_match"
        )
        self.edit.addSeparator()
        self.edit.addActions(self._actions.group("tool"))
        self._fill(self.edit, "", "propose_regions", "set_scale", "", "edit_shortcuts", "preferences")
        for name, role in (("preferences", QAction.MenuRole.PreferencesRole), ("quit", QAction.MenuRole.QuitRole)):
            self._actions[name].setMenuRole(role)
        self._fill(self._match, "lock", "exclude", "restore", "", "close_up", "refine_match")
        self._menu(
            _tr("&Pairs"),
            "add_pair",
            "duplicate_pair",
            "rename_pair",
            "remove_pair",
            "",
            "previous_pair",
            "next_pair",
        )
        self._build_view_menu()
        self._build_compare_menu()
        self._build_flow_menu()
        align = self._menu(_tr("&Align"), "align", "refine_further", "finish", "cancel", "")
        for title, group in ((_tr("&Preset"), "preset"), (_tr("&Device"), "device")):
            align.addMenu(self._group_menu(title, group))
        self._fill(align, "", "align_settings", "", "keep_fit", "swap_fits", "forget_fit")
        self._menu(_tr("&Help"), "guide", "shortcuts", "weights", "", "show_log", "about")

    def _build_view_menu(self) -> None:
        view = self._menu(_tr("&View"))
        view.addActions(self._actions.group("page"))
        self._fill(view, "", "fit", "actual_size", "zoom_in", "zoom_out", "")
        self._fill(view, "link", "crosshair", "overview", "")
        levels = view.addMenu(_tr("Le&vels"))
        levels.setToolTipsVisible(True)
        self._fill(levels, "levels", "", "invert_source", "invert_target", "", "levels_reset")
        view.addSeparator()
        self._fill(view, "show_inliers", "show_outliers", "colour_by_residual", "show_arrows", "")
        panels = view.addMenu(_tr("&Panels"))
        for panel in self._panels:
            panels.addAction(panel.toggleViewAction())
        panels.addSeparator()
        panels.addAction(self._actions["reset_layout"])
        view.addMenu(self._group_menu(_tr("&Theme"), "theme"))

    def _build_compare_menu(self) -> None:
        compare = self._menu(_tr("&Compare"))
        compare.addActions(self._actions.group("mode"))
        compare.addSeparator()
        compare.addActions(self._actions.group("stage"))
        self._fill(compare, "", "blink_flip", "blink_pause", "lens_pin")

    def _build_flow_menu(self) -> None:
        menu = self._menu(_tr("Fl&ow"))
        menu.addActions(self._actions.group("flow_mode"))
        self._fill(menu, "", "flow_arrows", "flow_grid", "flow_contours")
        for group in ("flow_reference", "flow_unsure", "flow_tool"):
            menu.addSeparator()
            menu.addActions(self._actions.group(group))
        self._fill(menu, "", "flow_panel", "flow_export_statistics")

    def _group_menu(self, title: str, group: str) -> QMenu:
        menu = QMenu(title, self._window)
        menu.addActions(self._actions.group(group))
        return menu

    def _menu(self, title: str, *names: str) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        menu.setToolTipsVisible(True)
        self._fill(menu, *names)
        return menu

    def _fill(self, menu: QMenu, *names: str) -> None:
        """Add actions by name; an empty name is a line between them."""
        for name in names:
            if name:
                menu.addAction(self._actions[name])
            else:
                menu.addSeparator()
