"""The close-up: patches that lie on each other, one match after the other, points moved by keys and by hand."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from rflow_engine import coords
from rflow_engine.alignment import Alignment
from rflow_engine.context import SilentContext
from rflow_engine.images import open_image
from rflow_engine.types import FlowField, Size
from rflow_gui.app import Program
from rflow_gui.docks.close_up import ZOOMS
from rflow_gui.jobs.patches import Patches, local_map, make_patches
from rflow_gui.jobs.pictures import opened
from rflow_gui.jobs.requests import PatchRequest
from rflow_gui.models.document import Picture
from tests.gui.fakes import MATCHES, SOURCE_FROM_TARGET, FakeEngine, made_up_alignment, textured
from tests.gui.test_window import align, open_pair, wait_job

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def checking(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> Program:
    """The close-up of the first match."""
    open_pair(qtbot, program, pair)
    align(qtbot, program)
    program.window.actions_["page_pictures"].trigger()
    with wait_job(qtbot, program, "patches"):
        program.window.actions_["close_up"].trigger()
    return program


def selected(program: Program) -> tuple[int, ...]:
    return program.window.matches_dock.selection()


# The patches


def smooth(height: int, width: int) -> np.ndarray:
    """(height, width, 3) uint8 that interpolation reproduces well."""
    return cv2.GaussianBlur(textured(height, width, seed=3), (0, 0), 3)


@pytest.fixture
def turned() -> tuple[Picture, Picture, Alignment]:
    """A target and a source that is turned, enlarged and mirrored, with the map that is known."""
    target = smooth(160, 240)
    homography = np.array([[-1.2, 0.5, 260.0], [0.4, 1.3, 20.0], [0.0, 0.0, 1.0]])
    # OpenCV counts from the middle of the first pixel.
    half = coords.shift(0.5, 0.5)
    centred = np.linalg.inv(half) @ homography @ half
    source = cv2.warpPerspective(target, centred, (400, 330), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)
    images = open_image(source), open_image(target)
    known = made_up_alignment(*images)
    alignment = replace(known, fit=replace(known.fit, source_from_target=homography))
    return opened(images[0]), opened(images[1]), alignment


def patches_at(
    turned: tuple[Picture, Picture, Alignment], point: tuple[float, float], zoom: float, off: float = 0.0
) -> Patches:
    source, target, alignment = turned
    there = alignment.map_to_source(np.array([point]))[0] + off
    wish = PatchRequest(source, target, alignment, (float(there[0]), float(there[1])), point, 64, zoom)
    return make_patches(wish, SilentContext())


@pytest.mark.parametrize("zoom", [1.0, 4.0])
def test_both_patches_show_the_same_where_the_match_is_right(
    turned: tuple[Picture, Picture, Alignment], zoom: float
) -> None:
    made = patches_at(turned, (110.3, 71.8), zoom)
    assert made.source.shape == made.target.shape == (64, 64, 3)
    difference = np.abs(made.source.astype(float) - made.target)
    assert difference.mean() < 2.0
    assert made.target.std() > 5.0
    np.testing.assert_allclose(made.miss, 0, atol=1e-6)


def test_a_patch_is_the_picture_itself_at_full_size(turned: tuple[Picture, Picture, Alignment]) -> None:
    made = patches_at(turned, (110.0, 72.0), 1.0)
    shown = turned[1].pixels[72 - 32 : 72 + 32, 110 - 32 : 110 + 32]
    assert np.abs(made.target.astype(int) - shown).max() <= 1


def test_the_ring_says_where_the_transform_expects_the_point(turned: tuple[Picture, Picture, Alignment]) -> None:
    made = patches_at(turned, (110.0, 72.0), 4.0, off=3.0)
    expected = np.linalg.solve(turned[2].source_from_target[:2, :2], [-3.0, -3.0])
    np.testing.assert_allclose(made.miss, expected, atol=1e-6)


def test_what_lies_outside_a_picture_is_grey(turned: tuple[Picture, Picture, Alignment]) -> None:
    made = patches_at(turned, (2.0, 72.0), 1.0)
    assert (made.target[:, :29] == 118).all()
    assert (made.target[:, 31:] != 118).any()


def test_pictures_of_16_bits_have_their_tone(tmp_path: Path) -> None:
    grey = smooth(160, 240)[..., 0].astype(np.uint16) * 40 + 1000
    cv2.imwrite(str(tmp_path / "deep.png"), grey)
    picture = opened(open_image(str(tmp_path / "deep.png")))
    wish = PatchRequest(picture, picture, None, (100.0, 80.0), (100.0, 80.0), 64, 1.0)
    made = make_patches(wish, SilentContext())
    assert np.ptp(made.target) > 60
    assert np.array_equal(made.source, made.target)
    assert np.isnan(made.miss).all()


def test_a_fold_of_the_flow_does_not_turn_the_patch_over(turned: tuple[Picture, Picture, Alignment]) -> None:
    flow = np.zeros((16, 24, 2), np.float32)
    flow[..., 0] = -2.0 * np.linspace(5, 235, 24)
    field = FlowField(flow=flow, confidence=np.ones((16, 24), np.float32), target_size=Size(width=240, height=160))
    folded = replace(turned[2], flow=field)
    point = np.array([110.0, 72.0])
    assert np.allclose(local_map(folded, point, 8.0), turned[2].source_from_target[:2, :2])
    # A flow that stretches has its say.
    gentle = replace(field, flow=0.1 * np.abs(flow))
    stretched = local_map(replace(turned[2], flow=gentle), point, 8.0)
    assert np.allclose(stretched[:, 0], 1.2 * turned[2].source_from_target[:2, 0], rtol=1e-3)


# One after the other


def test_the_close_up_shows_the_first_match_by_itself(checking: Program) -> None:
    dock = checking.window.close_up_dock
    assert selected(checking) == (0,)
    assert dock.isVisible()
    title, count, facts = dock.texts()
    assert title == "Match 1"
    assert count == f"1 of {MATCHES}, 0 checked"
    assert "inlier" in facts
    assert dock.source_view.patch is not None
    ring = dock.source_view.ring
    assert ring is not None
    # The flow of the fake engine moves everything by a pixel to the right.
    assert np.allclose(ring, (dock.zoom / dock.devicePixelRatioF(), 0), atol=1e-3)


def test_keys_keep_and_reject_in_the_order_of_the_list(qtbot: QtBot, checking: Program) -> None:
    window = checking.window
    window.matches_dock.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    window.matches_dock.select([MATCHES - 1])
    canvas = window.target_pane.canvas
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Y)
    qtbot.keyClick(canvas, Qt.Key.Key_E)
    assert selected(checking) == (MATCHES - 3,)
    assert np.flatnonzero(checking.document.result.edits.excluded).tolist() == [MATCHES - 2]
    qtbot.keyClick(canvas, Qt.Key.Key_Comma)
    assert selected(checking) == (MATCHES - 2,)
    qtbot.keyClick(canvas, Qt.Key.Key_Period)
    assert selected(checking) == (MATCHES - 3,)
    assert checking.close_up.checked == 2
    checking.undo.undo()
    assert not checking.document.result.edits.excluded.any()


def test_the_last_match_is_the_last(checking: Program) -> None:
    checking.window.matches_dock.select([MATCHES - 1])
    checking.window.actions_["next_match"].trigger()
    assert selected(checking) == (MATCHES - 1,)
    checking.window.actions_["keep_match"].trigger()
    assert "✓ checked" in checking.window.close_up_dock.texts()[2]


def test_a_rejected_match_set_by_hand_vanishes_and_the_next_is_shown(checking: Program) -> None:
    number = checking.edits.add((50.0, 50.0), (60.0, 60.0))
    checking.window.matches_dock.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    checking.window.matches_dock.select([number])
    checking.window.actions_["reject_match"].trigger()
    assert len(checking.document.result.edits) == MATCHES
    assert selected(checking) == (MATCHES - 1,)


# Moving the ends


def test_arrows_move_the_point_by_a_pixel_and_by_a_tenth(qtbot: QtBot, checking: Program) -> None:
    document, dock = checking.document, checking.window.close_up_dock
    before = document.result.edits.matches
    qtbot.keyClick(dock.target_view, Qt.Key.Key_Right)
    qtbot.keyClick(dock.target_view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert np.allclose(document.result.edits.matches.target[0] - before.target[0], (1.0, 0.1))
    qtbot.keyClick(dock.source_view, Qt.Key.Key_Left)
    # The source is laid on the target's frame: its pixels are others.
    expected = SOURCE_FROM_TARGET[:2, :2] @ (-1.0, 0.0)
    assert np.allclose(document.result.edits.matches.source[0] - before.source[0], expected, atol=0.02)
    checking.undo.undo()
    checking.undo.undo()
    assert np.array_equal(document.result.edits.matches.target, before.target)


def test_dragging_the_picture_moves_the_point_the_other_way(qtbot: QtBot, checking: Program) -> None:
    document, view = checking.document, checking.window.close_up_dock.target_view
    before = document.result.edits.matches.target[0].copy()
    steps = checking.undo.count()
    start = QPoint(40, 40)
    qtbot.mousePress(view, LEFT, pos=start)
    qtbot.mouseMove(view, start + QPoint(8, 0))
    qtbot.mouseMove(view, start + QPoint(12, 4))
    qtbot.mouseRelease(view, LEFT, pos=start + QPoint(12, 4))
    zoom = checking.window.close_up_dock.zoom / view.devicePixelRatioF()
    assert np.allclose(document.result.edits.matches.target[0] - before, (-12 / zoom, -4 / zoom))
    assert checking.undo.count() == steps + 1


def test_refining_puts_the_end_where_the_pictures_agree(qtbot: QtBot, checking: Program, engine: FakeEngine) -> None:
    matches = checking.document.result.edits.matches
    alignment = checking.document.result.alignment
    assert alignment is not None
    with wait_job(qtbot, checking, "propose"):
        checking.window.actions_["refine_match"].trigger()
    assert engine.asked == [("target", tuple(matches.target[0].tolist()))]
    # The fake engine proposes a place two pixels to the right of the map's and one above.
    expected = alignment.map_to_source(matches.target[:1])[0] + (2, -1)
    assert np.allclose(checking.document.result.edits.matches.source[0], expected)


def test_where_nothing_is_clear_the_match_stays(qtbot: QtBot, checking: Program, engine: FakeEngine) -> None:
    engine.proposal = lambda proposal: replace(proposal, sharp=False)
    before = checking.document.result.edits
    with wait_job(qtbot, checking, "propose"):
        checking.window.actions_["refine_match"].trigger()
    assert checking.document.result.edits is before
    assert "no clear counterpart" in checking.window.messages.text


def test_wheel_and_slider_magnify(qtbot: QtBot, checking: Program) -> None:
    dock = checking.window.close_up_dock
    with wait_job(qtbot, checking, "patches"):
        dock.source_view.zoomed.emit(1)
    assert dock.zoom == 8.0
    with wait_job(qtbot, checking, "patches"):
        dock.set_zoom(len(ZOOMS) - 1)
    assert dock.zoom == 16.0
    assert dock.target_view.patch is not None


def test_flipping_exchanges_the_pictures_while_it_is_held(qtbot: QtBot, checking: Program) -> None:
    dock = checking.window.close_up_dock
    source, target = dock.source_view.patch, dock.target_view.patch
    qtbot.mousePress(dock._flip, LEFT)
    assert dock.source_view.patch is target
    assert dock.target_view.patch is source
    qtbot.mouseRelease(dock._flip, LEFT)
    assert dock.source_view.patch is source


def test_without_a_chosen_match_the_close_up_is_empty(checking: Program) -> None:
    checking.window.matches_dock.select([])
    assert checking.window.close_up_dock.target_view.patch is None
    assert checking.close_up.match is None


def test_each_pair_remembers_which_matches_were_checked(qtbot: QtBot, checking: Program, pair: tuple[str, str]) -> None:
    checking.window.actions_["keep_match"].trigger()
    assert checking.close_up.checked == 1
    open_pair(qtbot, checking, pair)
    align(qtbot, checking)
    # The same pictures have the same matches, but nobody has looked at these.
    assert checking.close_up.checked == 0
    checking.pairs.show_previous()
    assert checking.close_up.checked == 1


def test_nothing_is_done_to_a_match_that_is_not_seen_yet(qtbot: QtBot, checking: Program, engine: FakeEngine) -> None:
    # Somebody else's work keeps the worker that reads pictures.
    free = threading.Event()
    engine.proposal = lambda proposal: (free.wait(), proposal)[1]
    checking.close_up.refine()
    view, before = checking.window.close_up_dock.source_view, checking.document.result.edits
    checking.window.actions_["next_match"].trigger()
    view.nudged.emit(1.0, 0.0)
    view.dragged.emit(5.0, 0.0)
    untouched = checking.document.result.edits is before
    try:
        # Nor is the picture of the one before left under the new name.
        qtbot.waitUntil(lambda: view.patch is None)
    finally:
        with wait_job(qtbot, checking, "patches"):
            free.set()
    assert untouched
    assert view.patch is not None
    view.nudged.emit(1.0, 0.0)
    assert checking.document.result.edits is not before
