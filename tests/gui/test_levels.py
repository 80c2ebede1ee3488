"""Black, white, gamma and inversion of the display: the panel, the pictures, and what is remembered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
import tifffile
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from rflow_gui.app import build
from rflow_gui.models.tone import Levels, Tone
from tests.gui.fakes import textured

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rflow_gui.app import Program
    from tests.gui.fakes import FakeEngine


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    """A photograph of 8 bits and an X-radiograph of 12 bits in 16."""
    photo = textured(150, 220, seed=2)
    rays = 500 + textured(160, 240, seed=1)[..., 1].astype(np.uint16) * 12
    tifffile.imwrite(tmp_path / "photo.tif", photo, photometric="rgb")
    tifffile.imwrite(tmp_path / "rays.tif", rays, photometric="minisblack")
    return str(tmp_path / "photo.tif"), str(tmp_path / "rays.tif")


def open_both(qtbot: QtBot, program: Program, files: tuple[str, str]) -> None:
    before = program.document.pair
    program.pair.open_pair(*files)
    busy = ("open-source", "open-target", "render")
    qtbot.waitUntil(lambda: program.document.pair not in (None, before) and not any(map(program.runner.current, busy)))


@pytest.fixture
def opened(qtbot: QtBot, program: Program, files: tuple[str, str]) -> Program:
    open_both(qtbot, program, files)
    program.window.actions_["levels"].trigger()
    return program


def tones(program: Program) -> tuple[Tone, Tone]:
    """Of what the panes show: source, target."""
    panes = (program.window.source_pane, program.window.target_pane)
    source, target = (pane.canvas.picture.pictures()[0].tone for pane in panes)
    return source, target


def grey(program: Program) -> float:
    """Mean brightness of the target on the screen."""
    canvas = program.window.target_pane.canvas
    seen = canvas.picture.raster(canvas.picture.window)
    return float(seen.mean())


def test_by_themselves_8_bits_are_as_they_are_and_12_bits_fill_the_screen(opened: Program) -> None:
    source, target = tones(opened)
    values = opened.document.picture("target").values
    assert source == Tone()
    assert (target.black, target.white) == values.automatic
    assert 500 <= target.black < target.white <= 500 + 255 * 12


def test_the_panel_shows_the_chosen_picture(opened: Program) -> None:
    dock = opened.window.levels_dock
    assert dock.isVisible()
    target = opened.document.picture("target").values
    assert dock.black.value() == round(target.automatic[0])
    assert not dock.automatic.isEnabled()
    opened.window.levels_dock.role_changed.emit("source")
    assert (dock.black.value(), dock.white.value()) == (0, 255)


def test_fields_move_black_and_white_and_the_picture_follows(opened: Program) -> None:
    before = grey(opened)
    dock = opened.window.levels_dock
    dock.white.setValue(6000)
    assert tones(opened)[1].white == 6000
    assert grey(opened) < before
    dock.automatic.click()
    assert grey(opened) == before
    dock.stored.click()
    assert (tones(opened)[1].black, tones(opened)[1].white) == (0, 65535)
    assert tones(opened)[0] == Tone()


def test_black_never_passes_white(opened: Program) -> None:
    dock = opened.window.levels_dock
    white = dock.white.value()
    dock.black.setValue(white + 100)
    assert tones(opened)[1].black < tones(opened)[1].white
    assert dock.black.value() < white


def test_handles_of_the_histogram_are_dragged(opened: Program) -> None:
    histogram = opened.window.levels_dock.histogram
    before = tones(opened)[1]
    start = histogram.place_of("black")
    goal = QPointF(start.x() + 40, start.y())
    QTest.mousePress(histogram, Qt.MouseButton.LeftButton, pos=start.toPoint())
    QTest.mouseMove(histogram, goal.toPoint())
    QTest.mouseRelease(histogram, Qt.MouseButton.LeftButton, pos=goal.toPoint())
    after = tones(opened)[1]
    assert after.black > before.black
    assert after.white == pytest.approx(before.white)
    assert abs(histogram.place_of("black").x() - goal.x()) <= 1.5
    middle = histogram.place_of("gamma")
    QTest.mousePress(histogram, Qt.MouseButton.LeftButton, pos=middle.toPoint())
    QTest.mouseMove(histogram, QPointF(middle.x() - 20, middle.y()).toPoint())
    assert tones(opened)[1].gamma > 1.1
    QTest.mouseRelease(histogram, Qt.MouseButton.LeftButton)
    QTest.mouseMove(histogram, goal.toPoint())
    assert abs(histogram.place_of("gamma").x() - middle.x() + 20) <= 1.5


def test_gamma_lightens_and_inversion_makes_a_negative(opened: Program) -> None:
    before = grey(opened)
    dock = opened.window.levels_dock
    dock.gamma.setValue(2.0)
    assert grey(opened) > before + 10
    dock.gamma_slider.setValue(0)
    assert dock.gamma.value() == 1.0
    opened.window.actions_["invert_target"].trigger()
    assert dock.inverted.isChecked()
    assert grey(opened) == pytest.approx(255 - before, abs=0.6)
    opened.window.actions_["levels_reset"].trigger()
    assert not opened.window.actions_["invert_target"].isChecked()
    assert grey(opened) == before


def test_both_go_together_in_the_same_part_of_their_ranges(opened: Program) -> None:
    dock = opened.window.levels_dock
    dock.shared.click()
    low, high = opened.document.picture("target").values.automatic
    dock.white.setValue((low + high) / 2)
    source = tones(opened)[0]
    assert (source.black, source.white) == (0.0, pytest.approx(127.5, abs=0.1))
    dock.inverted.click()
    assert tones(opened)[0].inverted
    dock.shared.click()
    dock.inverted.click()
    assert [tone.inverted for tone in tones(opened)] == [True, False]


def test_the_comparison_has_the_same_tone(qtbot: QtBot, opened: Program) -> None:
    opened.window.actions_["mode_side_by_side"].trigger()
    opened.window.actions_["invert_source"].trigger()
    opened.window.levels_dock.white.setValue(6000)
    beside = [canvas.item for canvas in opened.window.compare_pane.canvases[1:]]
    qtbot.waitUntil(lambda: all(item.pictures() for item in beside))
    aligned, target = (item.pictures()[0].tone for item in beside)
    assert aligned.inverted
    assert (target.white, target.inverted) == (6000, False)


def test_levels_go_with_their_picture_when_the_pair_is_exchanged(opened: Program) -> None:
    opened.window.levels_dock.white.setValue(6000)
    opened.window.actions_["swap"].trigger()
    source, target = tones(opened)
    assert source.white == 6000
    assert target == Tone()


def test_a_pair_is_shown_as_it_was_left(
    qtbot: QtBot, opened: Program, engine: FakeEngine, files: tuple[str, str], tmp_path: Path
) -> None:
    opened.window.levels_dock.white.setValue(6000)
    opened.window.actions_["invert_source"].trigger()
    left = tones(opened)
    opened.window.close()
    again = build(engine.calls())
    qtbot.addWidget(again.window)
    with qtbot.waitExposed(again.window):
        again.window.show()
    other = str(tmp_path / "other.tif")
    tifffile.imwrite(other, textured(160, 240, seed=5), photometric="rgb")
    open_both(qtbot, again, (files[0], other))
    assert tones(again) == (Tone(), Tone())
    open_both(qtbot, again, files)
    assert tones(again) == left
    again.window.close()


@pytest.mark.parametrize("stored", ["", "[]", "{", '{"x": 1}', '{"PAIR": {"source": {"black": 9, "white": 3}}}'])
def test_what_is_stored_wrongly_is_not_used(
    qtbot: QtBot, program: Program, files: tuple[str, str], stored: str
) -> None:
    open_both(qtbot, program, files)
    name = program.levels._name_of_pair()
    program.preferences.set_text("levels", stored.replace("PAIR", name))
    program.levels._pair = ""
    program.document.pair_changed.emit()
    assert program.levels.levels("source") == Levels()


def test_alignment_and_picture_keep_their_values(opened: Program) -> None:
    image = opened.document.picture("target").image
    before = np.array(image.read())
    working = np.array(image.working(100).rgb)
    opened.window.levels_dock.white.setValue(900)
    opened.window.actions_["invert_target"].trigger()
    np.testing.assert_array_equal(image.read(), before)
    np.testing.assert_array_equal(image.working(100).rgb, working)


def test_whether_both_go_together_is_shown_of_each_pair(opened: Program) -> None:
    shared = opened.window.levels_dock.shared
    opened.window.actions_["duplicate_pair"].trigger()
    shared.click()
    opened.pairs.show_previous()
    assert not opened.levels.shared
    assert not shared.isChecked()
    opened.pairs.show_next()
    assert opened.levels.shared
    assert shared.isChecked()
