"""Nothing needs a mouse, and everything has a name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QMenu,
    QTabBar,
    QToolButton,
    QWidget,
)

from rflow_gui.app import Program
from rflow_gui.controllers import pair as pair_module
from rflow_gui.dialogs.about import AboutDialog
from rflow_gui.dialogs.confirm import CloseDialog
from rflow_gui.dialogs.fault import FaultDialog
from rflow_gui.dialogs.shortcuts import ShortcutsDialog
from rflow_gui.panes.canvas import Canvas
from tests.gui.fakes import FakeEngine

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

# Actions that stand in a menu only when there is something for them.
LATE = {"clear_recent"}


@pytest.fixture
def opened(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> Program:
    program.pair.open_pair(*pair)
    qtbot.waitUntil(lambda: program.document.pair is not None)
    return program


@pytest.fixture
def aligned(qtbot: QtBot, opened: Program) -> Program:
    opened.align.align()
    qtbot.waitUntil(lambda: opened.document.result.alignment is not None and opened.runner.current("render") is None)
    return opened


def dialogs(qtbot: QtBot, program: Program) -> Iterator[QDialog]:
    """Every dialog of the window, one after the other."""
    actions = program.window.actions_
    for name, owner in (
        ("preferences", program.choices),
        ("align_settings", program.settings),
        ("weights", program.weights),
        ("export", program.export),
    ):
        actions[name].trigger()
        dialog = owner.dialog  # type: ignore[attr-defined]
        assert dialog is not None, name
        yield dialog
        dialog.close()
    for dialog in (
        ShortcutsDialog(actions, program.window),
        AboutDialog("/log", program.window),
        CloseDialog(["a job"], program.window),
        FaultDialog("ValueError", "report", "/log", program.window),
    ):
        qtbot.addWidget(dialog)
        yield dialog


def focusable(root: QWidget) -> Iterator[QWidget]:
    """Whatever the Tab key stops at, if it is shown; parts that Qt makes for its own widgets belong to them."""
    for widget in root.findChildren(QWidget):
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        parent = widget.parent()
        if isinstance(parent, QAbstractSpinBox | QComboBox) or widget.objectName().startswith("qt_"):
            continue
        if isinstance(widget, QTabBar) or isinstance(parent, QTabBar) or widget.focusProxy() is not None:
            continue
        # Buttons of messages get their texts with the message.
        if isinstance(widget, QAbstractButton) and not (widget.isVisible() or widget.text()) and widget.icon().isNull():
            continue
        # The list that a choice opens, and windows of their own.
        if widget.isWindow() or (widget.window() is not root.window()):
            continue
        yield widget


def name_of(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def speaks(text: str) -> bool:
    """Whether a screen reader has something to say: letters, not only signs."""
    return any(letter.isalpha() for letter in text) or any(letter.isdigit() for letter in text)


def nameless(root: QWidget) -> list[str]:
    found = []
    for widget in focusable(root):
        if not speaks(name_of(widget)):
            path, parent = [], widget
            while parent is not None:
                path.append(f"{type(parent).__name__} {parent.objectName()}".strip())
                parent = parent.parentWidget()
            found.append(" in ".join(path))
    return found


def test_everything_in_the_window_has_a_name(aligned: Program) -> None:
    assert len(list(focusable(aligned.window))) > 20
    assert not nameless(aligned.window), "\n".join(nameless(aligned.window))


def test_everything_in_the_dialogs_has_a_name(qtbot: QtBot, aligned: Program) -> None:
    for dialog in dialogs(qtbot, aligned):
        assert nameless(dialog) == [], type(dialog).__name__
        assert dialog.windowTitle()
        assert any(True for _ in focusable(dialog)), f"nothing to press in {type(dialog).__name__}"


def in_menus(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        yield action
        if (under := action.menu()) is not None:
            yield from in_menus(under)


def test_every_action_is_in_a_menu_and_has_a_tip(program: Program) -> None:
    there: set[QAction] = set()
    for action in program.window.menuBar().actions():
        there.update(in_menus(action.menu()))
    for name, action in program.window.actions_.everything().items():
        assert action in there or name in LATE, f"{name} is in no menu"
        tip = action.toolTip()
        assert tip, f"{name} has no tip"
        assert len(tip) > len(action.text().replace("&", "")) or tip != action.text(), name
        keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        assert not keys or keys in tip, f"the tip of {name} does not name its key"
        assert action.statusTip(), name


def test_menus_have_letters_to_press_each_its_own(program: Program) -> None:
    """In a menu two entries with the same letter need two presses each."""
    for title in program.window.menuBar().actions():
        assert "&" in title.text()
        letters = [
            action.text()[action.text().index("&") + 1].lower()
            for action in title.menu().actions()
            if "&" in action.text().replace("&&", "") and action.isVisible()
        ]
        twice = {letter for letter in letters if letters.count(letter) > 1}
        assert len(twice) <= 6, f"{title.text()}: {sorted(twice)}"


def test_the_tab_key_reaches_everything(aligned: Program) -> None:
    window = aligned.window
    wanted = {widget for widget in focusable(window) if widget.isVisible() and widget.isEnabled()}
    reached, widget = set(), window.nextInFocusChain()
    while widget is not window and widget is not None:
        reached.add(widget)
        widget = widget.nextInFocusChain()
    assert wanted <= reached


def test_focus_is_seen(aligned: Program, qapp: QApplication) -> None:
    """A button looks different while the keyboard is in it."""
    window = aligned.window
    for button in window.findChildren(QToolButton):
        if button.isVisible() and button.isEnabled() and button.focusPolicy() & Qt.FocusPolicy.TabFocus:
            window.target_pane.canvas.setFocus()
            before = button.grab().toImage()
            button.setFocus(Qt.FocusReason.TabFocusReason)
            if not button.hasFocus():
                continue
            assert button.grab().toImage() != before, button.text() or button.accessibleName()


# The whole way without a mouse


def key(qtbot: QtBot, program: Program, what: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Press a key wherever the keyboard is."""
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    qtbot.keyClick(QApplication.focusWidget() or program.window, what, held)


def tab_to(qtbot: QtBot, program: Program, widget: QWidget) -> None:
    """Press Tab until the keyboard is in a widget."""
    for _ in range(200):
        if widget.hasFocus():
            return
        key(qtbot, program, Qt.Key.Key_Tab)
    pytest.fail(f"the Tab key does not lead to {type(widget).__name__}")


def test_a_pair_is_opened_aligned_edited_looked_at_and_exported_by_keys_alone(
    qtbot: QtBot,
    program: Program,
    engine: FakeEngine,
    pair: tuple[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ctrl = Qt.KeyboardModifier.ControlModifier
    window, document = program.window, program.document
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    answers = iter(pair)
    monkeypatch.setattr(pair_module, "choose_picture", lambda *arguments: next(answers))
    key(qtbot, program, Qt.Key.Key_O, ctrl)
    qtbot.waitUntil(lambda: document.pair is not None)
    key(qtbot, program, Qt.Key.Key_Return, ctrl)
    qtbot.waitUntil(lambda: document.result.alignment is not None)
    assert window.page == "compare"
    for page, name in ((Qt.Key.Key_F4, "flow"), (Qt.Key.Key_F3, "compare"), (Qt.Key.Key_F2, "pictures")):
        key(qtbot, program, page)
        assert window.page == name
    table = window.matches_dock.table
    tab_to(qtbot, program, table)
    key(qtbot, program, Qt.Key.Key_Down)
    key(qtbot, program, Qt.Key.Key_Down)
    assert window.matches_dock.selection()
    key(qtbot, program, Qt.Key.Key_Delete)
    assert document.result.edits.excluded.sum() == 1
    key(qtbot, program, Qt.Key.Key_Z, ctrl)
    assert not document.result.edits.excluded.any()
    # Out of the table again.
    key(qtbot, program, Qt.Key.Key_Tab)
    assert not table.hasFocus()
    canvas = window.target_pane.canvas
    tab_to(qtbot, program, canvas)
    scale = canvas.view().scale
    key(qtbot, program, Qt.Key.Key_Plus)
    assert canvas.view().scale > scale
    qtbot.waitUntil(lambda: window.actions_["export"].isEnabled())
    key(qtbot, program, Qt.Key.Key_E, ctrl)
    dialog = program.export.dialog
    assert dialog is not None
    dialog.folder.setFocus()
    dialog.folder.selectAll()
    qtbot.keyClicks(dialog.folder, str(tmp_path / "out"))
    with qtbot.waitSignal(program.runner.ended):
        qtbot.keyClick(dialog.folder, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.runner.current("export") is None)
    assert any((tmp_path / "out").iterdir())


def test_every_canvas_can_be_moved_and_zoomed_by_keys(aligned: Program) -> None:
    for canvas in aligned.window.findChildren(Canvas):
        assert canvas.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert canvas.accessibleName()
