"""Preferences: shown, put into effect at once, remembered; and the keys of the actions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton

from rflow_engine.images import reader
from rflow_gui.actions import Actions
from rflow_gui.app import Program, build
from rflow_gui.dialogs.confirm import CloseDialog
from rflow_gui.dialogs.key_editor import KeyEditor
from rflow_gui.dialogs.preferences import PreferencesDialog
from rflow_gui.dialogs.shortcuts import ShortcutsDialog
from rflow_gui.models import keys
from rflow_gui.models.keys import Binding
from rflow_gui.models.options import OPTIONS
from rflow_gui.panes.canvas import Canvas
from rflow_gui.panes.marker_look import COLOURS
from rflow_gui.themes.palettes import CANVASES, apply_theme, canvas_colour, set_canvas
from tests.gui.fakes import FakeEngine, made_up_marks

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    budget = reader.SHELF.budget
    yield
    reader.SHELF.budget = budget
    set_canvas(CANVASES["neutral"])
    apply_theme(qapp, "light")


@pytest.fixture
def dialog(program: Program) -> PreferencesDialog:
    program.window.actions_["preferences"].trigger()
    assert program.choices.dialog is not None
    return program.choices.dialog


@pytest.fixture
def editor(dialog: PreferencesDialog) -> KeyEditor:
    return dialog.keys


def pick(dialog: PreferencesDialog, key: str, value: str) -> None:
    """Choose a value as a user does."""
    field = dialog.fields[key]
    field.setCurrentIndex(field.findData(value))
    field.activated.emit(field.currentIndex())


def surrounds(program: Program) -> set[str]:
    return {canvas.backgroundBrush().color().name() for canvas in program.window.findChildren(Canvas)}


def test_every_choice_can_be_made_and_is_remembered(dialog: PreferencesDialog, program: Program) -> None:
    for option in OPTIONS:
        for value in option.texts:
            pick(dialog, option.key, value)
            assert option.read(program.preferences) == value


def test_choices_hold_at_once(dialog: PreferencesDialog, program: Program) -> None:
    pick(dialog, "canvas", "dark")
    assert surrounds(program) == {CANVASES["dark"]}
    pick(dialog, "memory", "1500")
    assert reader.SHELF.budget == 1_500_000_000
    pick(dialog, "theme", "contrast")
    assert program.window.palette().window().color().name() == "#000000"
    assert program.window.actions_["theme_contrast"].isChecked()
    pick(dialog, "device", "cpu")
    assert program.settings.settings.device == "cpu"


def test_markers_get_other_colours_and_sizes(dialog: PreferencesDialog, program: Program, qtbot: QtBot) -> None:
    matches = program.window.target_pane.canvas.matches
    matches.set_marks(np.array([[10.0, 10.0]]), made_up_marks(np.array([[10.0, 10.0]]), np.array([True])))
    dot = matches.items[2]
    assert len(dot.points()) == 1
    before = dot.points()[0].size()
    pick(dialog, "marker_colours", "violet-yellow")
    pick(dialog, "marker_size", "larger")
    assert dot.points()[0].brush().color().name() == COLOURS["violet-yellow"][0]
    assert dot.points()[0].size() == 2 * before


# How people without one of the three kinds of cones see linear RGB (Machado, Oliveira and Fernandes 2009).
VISION = {
    "normal": np.eye(3),
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}


def lightness_and_hue(colour: str, vision: str) -> np.ndarray:
    """CIELAB of a colour as somebody sees it."""
    rgb = np.array([int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)])
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    seen = np.clip(np.array(VISION[vision]) @ linear, 0, 1)[None, None].astype(np.float32)
    encoded = np.where(seen <= 0.0031308, seen * 12.92, 1.055 * seen ** (1 / 2.4) - 0.055).astype(np.float32)
    return np.asarray(cv2.cvtColor(encoded, cv2.COLOR_RGB2Lab)[0, 0])


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("colours", COLOURS)
def test_everybody_can_tell_the_colours_of_matches_apart(colours: str, vision: str) -> None:
    inlier, outlier, _ = COLOURS[colours]
    assert np.linalg.norm(lightness_and_hue(inlier, vision) - lightness_and_hue(outlier, vision)) > 50


def test_choices_hold_at_the_next_start(dialog: PreferencesDialog, program: Program, qtbot: QtBot) -> None:
    pick(dialog, "canvas", "black")
    pick(dialog, "memory", "4000")
    set_canvas(CANVASES["neutral"])
    reader.SHELF.budget = 1
    again = build(FakeEngine().calls())
    qtbot.addWidget(again.window)
    assert surrounds(again) == {CANVASES["black"]}
    assert reader.SHELF.budget == 4_000_000_000
    again.window.close()


def test_what_was_stored_wrongly_is_the_default(program: Program) -> None:
    for option in OPTIONS:
        program.preferences.set_text(option.key, "nonsense")
        assert option.read(program.preferences) == option.default


def test_everything_is_reset_at_the_second_press(dialog: PreferencesDialog, program: Program) -> None:
    pick(dialog, "canvas", "light")
    program.window.actions_.set_keys("swap", ("Ctrl+9",))
    program.preferences.set_text("keys", '{"swap": ["Ctrl+9"]}')
    dialog.reset.click()
    assert canvas_colour() == CANVASES["light"]
    dialog.reset.click()
    assert surrounds(program) == {CANVASES["neutral"]}
    assert dialog.fields["canvas"].currentData() == "neutral"
    assert program.window.actions_["swap"].shortcut() == QKeySequence("Ctrl+Shift+X")
    assert all(option.read(program.preferences) == option.default for option in OPTIONS)


def test_the_dialog_is_opened_once(dialog: PreferencesDialog, program: Program, qtbot: QtBot) -> None:
    program.window.actions_["edit_shortcuts"].trigger()
    assert program.choices.dialog is dialog
    assert dialog.pages.currentWidget() is dialog.keys
    dialog.close()
    assert program.choices.dialog is None


# Closing


@pytest.mark.parametrize("answer", [True, False])
def test_closing_while_something_runs_is_asked_about(
    qtbot: QtBot,
    program: Program,
    engine: FakeEngine,
    pair: tuple[str, str],
    monkeypatch: pytest.MonkeyPatch,
    answer: bool,
) -> None:
    asked: list[str] = []

    def exec_(dialog: CloseDialog) -> int:
        asked.append(dialog.informativeText())
        (dialog.close_button if answer else dialog.escapeButton()).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", exec_)
    program.pair.open_pair(*pair)
    qtbot.waitUntil(lambda: program.document.pair is not None)
    program.choices.choose("confirm_exit", "busy")
    engine.gate.clear()
    with qtbot.waitSignal(program.align.coarse_found):
        program.align.align()
    program.window.close()
    assert asked == ["Align “source.png” to “target.png”"]
    assert program.window.isVisible() is not answer
    program.choices.choose("confirm_exit", "never")


def test_closing_an_idle_window_asks_nothing(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMessageBox, "exec", lambda dialog: pytest.fail("asked"))
    program.choices.choose("confirm_exit", "busy")
    program.window.close()
    assert not program.window.isVisible()


# Keys


def test_no_two_actions_share_a_key(program: Program) -> None:
    bindings = program.window.actions_.bindings()
    keys.with_keys(bindings, {})
    for binding in bindings:
        for key in binding.keys:
            assert keys.conflicts(key, bindings, binding.id) == [], f"{key} of {binding.id}"


def test_every_action_is_listed(editor: KeyEditor, program: Program) -> None:
    listed = {binding.id for binding in editor.model.bindings}
    assert listed == set(program.window.actions_.everything())
    assert {"undo", "redo", "panel_jobsDock", "align"} <= listed
    assert all(binding.text and binding.section for binding in editor.model.bindings)


def press(qtbot: QtBot, editor: KeyEditor, keys_: str) -> None:
    editor.keys.setKeySequence(QKeySequence(keys_))


def test_a_key_is_recorded_used_and_remembered(qtbot: QtBot, editor: KeyEditor, program: Program) -> None:
    editor.window().show_keys()  # type: ignore[attr-defined]
    editor.choose("swap")
    editor.keys.setFocus()
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(editor.keys, Qt.Key.Key_J, held)
    assert editor.keys.keySequence() == QKeySequence("Ctrl+Alt+J")
    assert "free" in editor.note.text()
    editor.use.click()
    swap = program.window.actions_["swap"]
    assert swap.shortcuts() == [QKeySequence("Ctrl+Alt+J")]
    assert "Ctrl+Alt+J" in swap.toolTip()
    again = build(FakeEngine().calls())
    qtbot.addWidget(again.window)
    assert again.window.actions_["swap"].shortcuts() == [QKeySequence("Ctrl+Alt+J")]
    again.window.close()


def test_a_conflict_is_shown_and_resolved(qtbot: QtBot, editor: KeyEditor, program: Program) -> None:
    editor.choose("swap")
    press(qtbot, editor, "Ctrl+E")
    assert "Export" in editor.note.text()
    editor.use.click()
    actions = program.window.actions_
    assert actions["swap"].shortcut() == QKeySequence("Ctrl+E")
    assert actions["export"].shortcuts() == []
    # The one that lost its key gets it back, and the other loses it.
    editor.choose("export")
    editor.reset.click()
    assert actions["export"].shortcut() == QKeySequence("Ctrl+E")
    assert actions["swap"].shortcuts() == []
    editor.reset_all.click()
    assert actions["swap"].shortcut() == QKeySequence("Ctrl+Shift+X")
    assert not editor.reset_all.isEnabled()


def test_a_key_can_be_taken_away(editor: KeyEditor, program: Program) -> None:
    editor.choose("align")
    editor.remove.click()
    assert program.window.actions_["align"].shortcuts() == []
    assert not editor.remove.isEnabled()


def test_actions_and_keys_are_searched_for(editor: KeyEditor) -> None:
    editor.search.setText("ctrl+o")
    assert [editor.table.model().index(row, 0).data() for row in range(editor.table.model().rowCount())] == [
        "Open Pair"
    ]
    editor.search.setText("zoom view")
    assert editor.table.model().rowCount() == 2
    editor.search.setText("")
    assert editor.table.model().rowCount() == len(editor.model.bindings)


def test_the_sheet_shows_the_users_own_keys(qtbot: QtBot, program: Program) -> None:
    program.window.actions_.set_keys("swap", ("Ctrl+Alt+9",))
    sheet = ShortcutsDialog(program.window.actions_, program.window)
    qtbot.addWidget(sheet)
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    assert "Ctrl+Alt+9" in texts
    assert "Undo" in texts


def test_the_sheet_leads_to_the_editor(qtbot: QtBot, program: Program) -> None:
    sheet = ShortcutsDialog(program.window.actions_, program.window)
    qtbot.addWidget(sheet)
    sheet.show()
    next(button for button in sheet.findChildren(QPushButton) if button.text() == "Change keys…").click()
    qtbot.waitUntil(lambda: program.choices.dialog is not None)
    assert not sheet.isVisible()


def test_what_is_remembered_of_keys_survives_nonsense() -> None:
    assert keys.remembered("not json") == {}
    assert keys.remembered("[1]") == {}
    assert keys.remembered('{"a": ["Ctrl+A"], "b": "x", "c": [3], "d": []}') == {"a": ("Ctrl+A",), "d": ()}
    binding = Binding("a", "A", "S", ("B",), ("Ctrl+A",))
    assert keys.remembered(keys.changed([binding])) == {"a": ("Ctrl+A",)}


def test_keys_of_actions_that_are_gone_are_ignored(qtbot: QtBot, program: Program) -> None:
    program.preferences.set_text("keys", '{"no_such_action": ["Ctrl+A"], "swap": ["Ctrl+Alt+J"]}')
    again = build(FakeEngine().calls())
    qtbot.addWidget(again.window)
    assert again.window.actions_["swap"].shortcuts() == [QKeySequence("Ctrl+Alt+J")]
    again.window.close()


def test_actions_without_a_window_have_their_keys(qapp: QApplication) -> None:
    actions = Actions(qapp)
    assert all(binding.default == keys.portable(actions[binding.id].shortcuts()) for binding in actions.bindings())
    actions.deleteLater()


def test_a_chosen_key_stays_where_it_is_when_a_new_action_comes_with_it() -> None:
    old, new = Binding("old", "Old", "Menu", ("Ctrl+O",)), Binding("new", "New", "Menu", ("Ctrl+J", "F7"))
    keys.with_keys((old, new), {"old": ("Ctrl+J",)})
    assert (old.keys, new.keys) == (("Ctrl+J",), ("F7",))
