"""The inspector: how the transform is fitted, two fits beside each other, the matrix, lengths in millimetres."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from io import StringIO
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from rflow_engine import coords
from rflow_engine.alignment import Alignment
from rflow_engine.images import open_image
from rflow_engine.settings import CoarseSettings
from rflow_engine.types import FitFailure, HomographyFit
from rflow_gui.app import Program
from rflow_gui.docks import transform_text
from rflow_gui.docks.fit_comparison import FitComparison, corner_difference
from rflow_gui.docks.matrix_box import MatrixBox
from rflow_gui.docks.residual_histogram import ResidualHistogram
from rflow_gui.models.fit_choice import FitChoice
from rflow_gui.models.lengths import length
from rflow_gui.models.matrix_text import Direction, TextFormat, Units
from tests.gui.fakes import MATCHES, OUTLIERS, SOURCE_FROM_TARGET, FakeEngine, made_up_alignment, textured
from tests.gui.test_window import align, open_pair, wait_job

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# What the fake engine makes of the default settings.
THRESHOLD = 3.0


@pytest.fixture
def aligned(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> Program:
    open_pair(qtbot, program, pair)
    align(qtbot, program)
    return program


@pytest.fixture
def alignment() -> Alignment:
    return made_up_alignment(open_image(textured(150, 220, 1)), open_image(textured(160, 240, 2)))


def fit_of(program: Program) -> HomographyFit:
    assert program.document.result.alignment is not None
    return program.document.result.alignment.fit


# How it is fitted


def test_another_kind_is_fitted_without_aligning_again(qtbot: QtBot, aligned: Program, engine: FakeEngine) -> None:
    box, document = aligned.window.transform_dock.fit_box, aligned.document
    found = document.result.alignment
    with wait_job(qtbot, aligned, "refit"):
        box._model.setCurrentIndex(box._model.findData("affine"))
    assert fit_of(aligned).model == "affine"
    assert engine.align_count == 1
    assert engine.fitted_with[-1].coarse == replace(CoarseSettings(), model="affine")
    assert box._reset.isVisibleTo(box)
    qtbot.waitUntil(lambda: document.result.alignment is not None and document.result.alignment.flow is not None)
    assert document.result.alignment is not None
    assert document.result.alignment.flow is not None
    aligned.undo.undo()
    # What was found is shown again without computing.
    assert document.result.alignment is found
    assert box._model.currentData() == "homography"
    assert not box._reset.isVisibleTo(box)
    aligned.undo.redo()
    assert fit_of(aligned).model == "affine"


def test_the_threshold_is_typed_in_target_pixels(qtbot: QtBot, aligned: Program, engine: FakeEngine) -> None:
    box = aligned.window.transform_dock.fit_box
    assert box._threshold.value() == pytest.approx(THRESHOLD)
    with wait_job(qtbot, aligned, "refit"):
        box._threshold.setValue(45.0)
    assert fit_of(aligned).threshold == pytest.approx(45.0)
    assert engine.fitted_with[-1].coarse.threshold == pytest.approx(CoarseSettings().threshold * 15)
    assert fit_of(aligned).inlier_count > MATCHES - OUTLIERS
    assert aligned.undo.count() == 2


def test_dragging_the_line_of_the_histogram_fits_live_and_is_one_step(qtbot: QtBot, aligned: Program) -> None:
    histogram = aligned.window.transform_dock.fit_box.histogram
    for value in (2.5, 2.0, 1.0):
        with qtbot.waitSignal(aligned.document.result_changed):
            histogram.line.setValue(value)
            histogram.line.sigDragged.emit(histogram.line)
    assert fit_of(aligned).threshold == pytest.approx(1.0)
    # Under the hand the scale stays.
    assert histogram._end == pytest.approx(3 * THRESHOLD)
    histogram.line.sigPositionChangeFinished.emit(histogram.line)
    assert histogram._end == pytest.approx(3.0)
    assert aligned.undo.count() == 2
    aligned.undo.undo()
    assert fit_of(aligned).threshold == pytest.approx(THRESHOLD)
    assert histogram.line.value() == pytest.approx(THRESHOLD)


def test_seed_and_the_way_back_to_what_was_found(qtbot: QtBot, aligned: Program, engine: FakeEngine) -> None:
    box, document = aligned.window.transform_dock.fit_box, aligned.document
    found = document.result.alignment
    with wait_job(qtbot, aligned, "refit"):
        box._seed.setValue(11)
    assert engine.fitted_with[-1].seed == 11
    assert document.result.alignment is not None
    assert document.result.alignment.seed == 11
    box._reset.click()
    assert document.result.alignment is found
    assert box._seed.value() == 0


def test_edits_keep_the_choice_and_the_choice_keeps_the_edits(
    qtbot: QtBot, aligned: Program, engine: FakeEngine
) -> None:
    with wait_job(qtbot, aligned, "refit"):
        aligned.window.transform_dock.fit_box._model.setCurrentIndex(2)
    with wait_job(qtbot, aligned, "refit"):
        aligned.edits.remove([3])
    assert engine.fitted_with[-1].coarse.model == "similarity"
    assert engine.refits[-1].excluded[3]
    with wait_job(qtbot, aligned, "refit"):
        aligned.fits.choose_model("translation")
    assert engine.refits[-1].excluded[3]
    assert fit_of(aligned).model == "translation"


def test_a_kind_that_cannot_be_fitted_leaves_the_fit_and_offers_to_undo(
    qtbot: QtBot, aligned: Program, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    failure = FitFailure(reason="No affine map fits.", remedy="Choose another kind.")
    monkeypatch.setattr(
        aligned.runner._lanes["edits"]._worker, "_engine", replace(engine.calls(), refit=lambda *_: failure)
    )
    before = fit_of(aligned)
    with wait_job(qtbot, aligned, "refit"):
        aligned.fits.choose_model("affine")
    assert fit_of(aligned) is before
    assert "No affine map fits." in aligned.window.messages.text
    aligned.undo.undo()
    assert aligned.fits.choice == FitChoice.of(aligned.document.result.found.settings)  # type: ignore[union-attr]
    assert not aligned.window.messages.isVisible()


def test_nothing_can_be_chosen_before_there_is_a_fit(program: Program) -> None:
    assert program.fits.choice is None
    program.fits.choose_model("affine")
    program.fits.choose_threshold(2.0)
    assert program.undo.count() == 0


def test_the_threshold_stays_within_what_settings_allow() -> None:
    choice = FitChoice("homography", 5.0, 0)
    assert choice.with_threshold(6.0, pixels_of_one=2.0).threshold == 3.0
    assert choice.with_threshold(1e-9, pixels_of_one=2.0).threshold == 0.1
    assert choice.with_threshold(1e9, pixels_of_one=2.0).threshold == 100.0


def test_the_histogram_counts_every_match_once(qtbot: QtBot, alignment: Alignment) -> None:
    histogram = ResidualHistogram()
    qtbot.addWidget(histogram)
    residuals = np.concatenate([np.full(7, 0.1), np.full(5, 2.9), np.full(3, 8.99), [50.0, np.inf]])
    count = len(residuals)
    none = np.zeros(count, np.bool_)
    excluded = none.copy()
    excluded[0] = True
    fit = replace(
        alignment.fit, residuals=residuals, inliers=(residuals < 3) & ~excluded, excluded=excluded, locked=none
    )
    histogram.set_fit(fit)
    middles, heights = histogram.counts()
    near = {round(middle, 1): height for middle, height in zip(middles, heights, strict=True) if height}
    assert list(near.values()) == [6, 5, 3]
    assert histogram.line.value() == THRESHOLD


# Two fits


def test_a_kept_fit_is_compared_with_what_is_shown(qtbot: QtBot, aligned: Program) -> None:
    window, comparison = aligned.window, aligned.window.transform_dock.comparison
    assert not window.actions_["swap_fits"].isEnabled()
    window.actions_["keep_fit"].trigger()
    with wait_job(qtbot, aligned, "refit"):
        aligned.fits.choose_model("affine")
    rows = comparison.texts()
    assert rows[1] == ["Kind", "Homography", "Affine"]
    assert rows[2][1] == rows[2][2] == f"{MATCHES - OUTLIERS} of {MATCHES}"
    assert "0.0, 0.0, 0.0, 0.0 px" in comparison.difference
    window.actions_["swap_fits"].trigger()
    assert fit_of(aligned).model == "homography"
    assert comparison.texts()[1] == ["Kind", "Affine", "Homography"]
    aligned.undo.undo()
    assert fit_of(aligned).model == "affine"
    # Both are where they were.
    assert comparison.texts()[1] == ["Kind", "Homography", "Affine"]
    aligned.undo.redo()
    assert comparison.texts()[1] == ["Kind", "Affine", "Homography"]
    aligned.undo.undo()
    window.actions_["forget_fit"].trigger()
    assert not window.actions_["swap_fits"].isEnabled()
    assert not comparison._table.isVisibleTo(comparison)


def test_another_pair_has_no_kept_fit(qtbot: QtBot, aligned: Program, pair: tuple[str, str]) -> None:
    aligned.fits.keep()
    assert aligned.fits.kept is not None
    open_pair(qtbot, aligned, pair)
    assert aligned.fits.kept is None


def test_each_pair_has_a_kept_fit_of_its_own(qtbot: QtBot, aligned: Program, pair: tuple[str, str]) -> None:
    aligned.fits.keep()
    kept = aligned.fits.kept
    open_pair(qtbot, aligned, pair)
    align(qtbot, aligned)
    assert not aligned.window.actions_["swap_fits"].isEnabled()
    aligned.pairs.show_previous()
    assert aligned.fits.kept is kept
    assert aligned.window.actions_["swap_fits"].isEnabled()
    assert aligned.window.transform_dock.comparison._table.isVisibleTo(aligned.window.transform_dock.comparison)
    aligned.pairs.show_next()
    assert aligned.fits.kept is None


def test_the_difference_of_two_fits_is_measured_at_the_corners(qtbot: QtBot, alignment: Alignment) -> None:
    moved = replace(alignment.fit, source_from_target=coords.shift(3.0, -4.0) @ SOURCE_FROM_TARGET)
    other = replace(alignment, fit=moved)
    assert np.allclose(corner_difference(alignment, other), 5.0)
    comparison = FitComparison([])
    qtbot.addWidget(comparison)
    comparison.set_fits(alignment, other)
    assert "5.0, 5.0, 5.0, 5.0 px" in comparison.difference
    assert comparison.difference.count("5.00 px") == 2


# The matrix


def copied(box: MatrixBox, form: TextFormat) -> str:
    box.copy(form)
    return QApplication.clipboard().text()


def test_the_matrix_is_copied_exactly_in_every_form(qtbot: QtBot, alignment: Alignment) -> None:
    box = MatrixBox()
    qtbot.addWidget(box)
    box.set_alignment(alignment)
    wanted = alignment.source_from_target
    tabs = [[float(value) for value in line.split("\t")] for line in copied(box, TextFormat.TABS).splitlines()]
    assert np.array_equal(tabs, wanted)
    rows = [[float(value) for value in row] for row in csv.reader(StringIO(copied(box, TextFormat.CSV)))]
    assert np.array_equal(rows, wanted)
    names: dict[str, object] = {"np": np}
    exec(copied(box, TextFormat.NUMPY), names)
    assert np.array_equal(np.asarray(names["source_from_target"]), wanted)
    described = json.loads(copied(box, TextFormat.JSON))
    assert np.array_equal(described["source_from_target"], wanted)
    assert (described["units"], described["source_size"]) == ("pixels", [220, 150])


def test_normalised_and_inverted_matrices_map_points_alike(qtbot: QtBot, alignment: Alignment) -> None:
    box = MatrixBox()
    qtbot.addWidget(box)
    box.set_alignment(alignment)
    box._units.setCurrentIndex(box._units.findData(Units.NORMALISED))
    points = np.array([[0.0, 0.0], [120.0, 40.0], [240.0, 160.0]])
    landed = coords.apply_homography(alignment.source_from_target, points)
    unit_target, unit_source = 2 * points / (240, 160) - 1, 2 * landed / (220, 150) - 1
    matrix = box.matrix()
    assert matrix is not None
    assert np.allclose(coords.apply_homography(matrix, unit_target), unit_source)
    box._direction.setCurrentIndex(box._direction.findData(Direction.TARGET_FROM_SOURCE))
    back = box.matrix()
    assert back is not None
    assert np.allclose(coords.apply_homography(back, unit_source), unit_target)
    assert "target_from_source" in json.loads(box.text(TextFormat.JSON))


# Millimetres and corners


def test_millimetres_are_said_where_they_are_known() -> None:
    assert length(12.0, 0.1) == "12.00 px (1.2 mm)"
    assert length(12.0, None) == "12.00 px"
    assert length(float("nan"), 0.1) == "–"


def test_inlier_statistics_are_in_pixels_and_millimetres(alignment: Alignment) -> None:
    plain = {label: value for label, value, _ in transform_text.fit_rows(alignment.fit)}
    metric = {label: value for label, value, _ in transform_text.fit_rows(alignment.fit, 0.1)}
    # In pixels it stands where it is chosen.
    assert "Threshold" not in plain
    assert metric["Threshold"] == "3.00 px (0.3 mm)"
    residuals = np.full(MATCHES, 2.0)
    off = replace(alignment.fit, residuals=residuals)
    rows = {label: value for label, value, _ in transform_text.fit_rows(off)}
    assert rows["Root mean square"] == rows["Median residual"] == "2.00 px"


def test_corners_say_where_they_land_and_how_sure_that_is(alignment: Alignment) -> None:
    fit = replace(
        alignment.fit,
        source_from_target=coords.shift(30.0, 40.0),
        corner_errors=np.array([0.5, 1.0, 2.0, 5000.0]),
    )
    rows = [value for _, value, _ in transform_text.corner_rows(replace(alignment, fit=fit))]
    # The source is 220 × 150, the target 240 × 160.
    assert rows[0] == "30.0, 40.0; moved by 50.0 px"
    assert rows[2] == "270.0, 200.0; moved by 70.7 px"
    assert rows[4] == "0.5, 1.0, 2.0, — px"
