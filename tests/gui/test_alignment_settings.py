"""The settings of the next alignment: presets, changes to them, the dialog, and what is remembered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, get_args

import pytest
from PySide6.QtCore import Qt

from rflow_engine.alignment import Alignment
from rflow_engine.errors import WeightsError
from rflow_engine.settings import BACKBONES, PRESETS, FlowMethod, preset, with_device
from rflow_gui.app import Program, build
from rflow_gui.dialogs.alignment import AlignmentDialog
from rflow_gui.models.settings_text import FEATURES, METHOD_NOTES, METHODS, is_custom, preset_title
from tests.gui.fakes import FakeEngine
from tests.gui.test_window import align, open_pair, wait_job

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def dialog(qtbot: QtBot) -> AlignmentDialog:
    dialog = AlignmentDialog(preset("balanced"))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.parametrize("name", list(PRESETS))
def test_a_preset_sets_every_field_and_comes_out_unchanged(dialog: AlignmentDialog, name: str) -> None:
    dialog.seed.setValue(99)
    row = dialog.preset.findData(name)
    dialog.preset.setCurrentIndex(row)
    dialog.preset.activated.emit(row)
    assert dialog.settings() == preset(name)
    assert dialog._custom.text() == ""


def test_every_kind_of_features_is_offered_and_explained(dialog: AlignmentDialog) -> None:
    assert set(FEATURES) == set(BACKBONES) == set(dialog.features)


def test_what_is_chosen_comes_out(dialog: AlignmentDialog) -> None:
    dialog.features["xfeat"].setChecked(False)
    dialog.features["resnet50"].setChecked(True)
    dialog.search.setCurrentIndex(dialog.search.findData("full"))
    dialog.model.setCurrentIndex(dialog.model.findData("affine"))
    dialog.method.setCurrentIndex(dialog.method.findData("off"))
    dialog.refinement.setChecked(False)
    dialog.flow_size.setValue(2560)
    dialog.planes.setValue(3)
    dialog.threshold.setValue(2.5)
    dialog.seed.setValue(7)
    settings = dialog.settings()
    assert settings.coarse.backbones == tuple(
        name
        for name in BACKBONES
        if name == "resnet50" or name in preset("balanced").coarse.backbones
        if name != "xfeat"
    )
    assert (settings.coarse.search, settings.coarse.model, settings.coarse.homographies) == ("full", "affine", 3)
    assert (settings.coarse.threshold, settings.seed, settings.fine.enabled) == (2.5, 7, False)
    assert (settings.fine.refinement, settings.fine.long_side) == (False, 2560)
    assert settings.preset == "balanced"
    assert is_custom(settings)
    assert "Balanced" in dialog._custom.text()
    dialog._reset.click()
    assert dialog.settings() == preset("balanced")


def test_every_method_of_the_fine_stage_is_offered_and_explained(dialog: AlignmentDialog) -> None:
    assert set(METHODS) == set(METHOD_NOTES) == {"off", *get_args(FlowMethod)}
    for method in METHODS:
        dialog.method.setCurrentIndex(dialog.method.findData(method))
        assert dialog._method_note.text() == METHOD_NOTES[method]
        fine = dialog.settings().fine
        assert (fine.method if fine.enabled else "off") == method


def test_without_features_there_is_nothing_to_align_by(dialog: AlignmentDialog) -> None:
    for check in dialog.features.values():
        check.setChecked(False)
    assert not dialog._ok.isEnabled()
    assert "at least one" in dialog._note.text()
    dialog._reset.click()
    assert dialog._ok.isEnabled()
    assert dialog.settings() == preset("balanced")


def test_features_without_weights_say_so_and_lead_to_them(qtbot: QtBot, dialog: AlignmentDialog) -> None:
    dialog.features["disk"].setChecked(True)
    dialog.set_missing({"disk": "The weights 'disk' are not here.", "resnet50": "The weights 'resnet50' are not here."})
    assert not dialog.features["resnet50"].isEnabled()
    assert dialog.features["resnet50"].toolTip() == "The weights 'resnet50' are not here."
    # One that was chosen can be taken off.
    assert dialog.features["disk"].isEnabled()
    assert "DISK" in dialog._note.text()
    with qtbot.waitSignal(dialog.weights_requested):
        qtbot.mouseClick(dialog._get, Qt.MouseButton.LeftButton)
    dialog.method.setCurrentIndex(dialog.method.findData("paper"))
    dialog.set_missing({"paper": "The weights 'ransac-flow' are not here."})
    assert "needs weights" in dialog.method.currentText()
    assert "network" in dialog._note.text()
    dialog.set_missing({})
    assert "needs weights" not in dialog.method.currentText()
    assert dialog.features["resnet50"].isEnabled()
    assert not dialog._get.isVisible()
    assert dialog._note.text() == ""


def test_changed_settings_are_used_named_and_remembered(
    qtbot: QtBot, program: Program, engine: FakeEngine, pair: tuple[str, str]
) -> None:
    engine.missing = {"disk": "The weights 'disk' are not here."}
    actions = program.window.actions_
    assert not actions["preset_custom"].isVisible()
    with wait_job(qtbot, program, "features"):
        actions["align_settings"].trigger()
    dialog = program.settings.dialog
    assert not dialog.features["disk"].isEnabled()
    dialog.model.setCurrentIndex(dialog.model.findData("similarity"))
    actions["align_settings"].trigger()
    assert program.settings.dialog is dialog
    dialog.accept()
    assert program.settings.dialog is None
    assert actions["preset_custom"].isChecked()
    assert actions["preset_custom"].text() == "Custom (based on “Balanced”)"
    open_pair(qtbot, program, pair)
    align(qtbot, program)
    settings = program.document.result.alignment.settings
    assert settings.coarse.model == "similarity"
    assert settings.preset == "balanced"
    program.window.close()
    again = build(engine.calls())
    qtbot.addWidget(again.window)
    assert again.settings.settings == settings
    assert again.window.actions_["preset_custom"].isChecked()
    again.window.actions_["preset_fast"].trigger()
    assert again.settings.settings == preset("fast")
    assert not again.window.actions_["preset_custom"].isVisible()
    again.window.close()


def test_an_alignment_without_its_weights_leads_to_them(
    qtbot: QtBot, program: Program, engine: FakeEngine, pair: tuple[str, str]
) -> None:
    def fail(coarse: Alignment) -> None:
        raise WeightsError("The weights 'disk' are not here.", "Fetch them.")

    engine.answer = fail
    open_pair(qtbot, program, pair)
    align(qtbot, program)
    (button,) = program.window.messages.buttons
    with wait_job(qtbot, program, "weights-list"):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert program.weights.dialog is not None


@pytest.mark.parametrize("stored", ["no json", "[]", '{"version": 99}', '{"version": 2, "colour": "red"}'])
def test_settings_that_cannot_be_read_are_the_preset(qtbot: QtBot, engine: FakeEngine, stored: str) -> None:
    from rflow_gui.models.recent import Preferences

    preferences = Preferences()
    preferences.set_text("preset", "accurate")
    preferences.set_text("alignment/custom", stored)
    preferences.sync()
    program = build(engine.calls())
    qtbot.addWidget(program.window)
    assert program.settings.settings == preset("accurate")
    program.window.close()


def test_a_device_is_no_change_of_the_preset() -> None:
    settings = with_device(preset("fast"), "cpu")
    assert not is_custom(settings)
    assert preset_title(settings) == "Fast"
    assert is_custom(replace(settings, seed=1))
