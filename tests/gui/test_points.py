"""Points by hand, through the real window: set, proposed, confirmed, dragged, moved with keys, locked, deleted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from rflow_engine import editing
from rflow_engine.types import FitFailure
from rflow_gui.app import Program
from rflow_gui.models.marks import marks_of
from rflow_gui.models.view_state import Tool
from rflow_gui.panes.image_pane import ImagePane
from rflow_gui.widgets.message_bar import Kind
from tests.gui.fakes import MATCHES, OUTLIERS, FakeEngine, made_up_alignment, made_up_marks, textured
from tests.gui.test_window import align, open_pair, wait_job

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> Program:
    open_pair(qtbot, program, pair)
    return program


@pytest.fixture
def pointing(qtbot: QtBot, opened: Program) -> Program:
    """An alignment, the pictures on the screen without its matches, and the tool for points."""
    align(qtbot, opened)
    opened.window.actions_["tool_points"].trigger()
    opened.window.actions_["show_inliers"].trigger()
    assert opened.window.page == "pictures"
    opened.views.flush()
    return opened


def place(pane: ImagePane, x: float, y: float) -> QPoint:
    return pane.canvas.from_picture(x, y).toPoint()


def click(qtbot: QtBot, pane: ImagePane, x: float, y: float) -> tuple[float, float]:
    """Click as near to a picture point as the screen allows; gives the picture point that was hit."""
    at = place(pane, x, y)
    qtbot.mouseClick(pane.canvas.viewport(), LEFT, pos=at)
    return pane.canvas.to_picture(at.toPointF())


def drag(qtbot: QtBot, pane: ImagePane, start: QPoint, *way: QPoint) -> None:
    viewport = pane.canvas.viewport()
    qtbot.mousePress(viewport, LEFT, pos=start)
    for step in way:
        qtbot.mouseMove(viewport, step)
    qtbot.mouseRelease(viewport, LEFT, pos=way[-1])


def last(program: Program) -> tuple[np.ndarray, np.ndarray]:
    matches = program.document.result.edits.matches
    return matches.source[-1], matches.target[-1]


# Setting


@pytest.mark.parametrize("first", ["source", "target"])
def test_a_click_proposes_the_partner_and_enter_makes_a_match(
    qtbot: QtBot, pointing: Program, engine: FakeEngine, first: str
) -> None:
    window = pointing.window
    panes = {"source": window.source_pane, "target": window.target_pane}
    second = "target" if first == "source" else "source"
    with wait_job(qtbot, pointing, "propose"):
        hit = click(qtbot, panes[first], 90, 70)
    assert engine.asked == [(first, pytest.approx(hit))]
    pending = pointing.points.pending
    alignment = pointing.document.result.alignment
    mapped = (alignment.map_to_target if first == "source" else alignment.map_to_source)(np.array([hit]))[0]
    assert pending.end(first) == pytest.approx(hit)
    assert pending.end(second) == pytest.approx(mapped + np.array([2, -1]))
    assert panes[second].canvas.pending.point == pending.end(second)
    assert "90 %" in window.tool_hint.text()
    assert len(pointing.document.result.edits) == MATCHES
    with wait_job(qtbot, pointing, "align"):
        qtbot.keyClick(panes[first].canvas, Qt.Key.Key_Return)
    edits = pointing.document.result.edits
    assert len(edits) == MATCHES + 1
    assert edits.locked[-1]
    assert edits.by_hand[-1]
    ends = dict(zip(("source", "target"), last(pointing), strict=True))
    np.testing.assert_allclose(ends[first], hit)
    np.testing.assert_allclose(ends[second], mapped + np.array([2, -1]))
    assert window.matches_dock.selection() == (MATCHES,)
    assert pointing.document.result.alignment.matches is edits.matches
    assert pointing.document.result.alignment.flow is not None
    assert pointing.points.pending is None
    pointing.undo.undo()
    assert len(pointing.document.result.edits) == MATCHES


def test_a_click_in_the_other_picture_says_where_the_partner_is(qtbot: QtBot, pointing: Program) -> None:
    first = click(qtbot, pointing.window.target_pane, 150, 40)
    second = click(qtbot, pointing.window.source_pane, 40, 120)
    assert pointing.points.pending is None
    source, target = last(pointing)
    np.testing.assert_allclose(target, first)
    np.testing.assert_allclose(source, second)


def test_a_click_on_the_proposal_confirms_it(qtbot: QtBot, pointing: Program) -> None:
    with wait_job(qtbot, pointing, "propose"):
        click(qtbot, pointing.window.target_pane, 150, 40)
    proposed = pointing.points.pending.source
    click(qtbot, pointing.window.source_pane, *proposed)
    assert last(pointing)[0] == pytest.approx(proposed)


def test_escape_gives_the_pair_up_and_nothing_else(qtbot: QtBot, pointing: Program, engine: FakeEngine) -> None:
    window = pointing.window
    window.activateWindow()
    click(qtbot, window.target_pane, 150, 40)
    qtbot.keyClick(window.target_pane.canvas, Qt.Key.Key_Escape)
    assert pointing.points.pending is None
    assert window.target_pane.canvas.pending.point is None
    assert len(pointing.document.result.edits) == MATCHES
    assert pointing.undo.count() == 1
    assert pointing.view.state.tool is Tool.POINTS


def test_another_tool_or_another_picture_gives_the_pair_up(
    qtbot: QtBot, pointing: Program, pair: tuple[str, str]
) -> None:
    click(qtbot, pointing.window.target_pane, 150, 40)
    pointing.window.actions_["tool_hand"].trigger()
    assert pointing.points.pending is None
    pointing.window.actions_["tool_points"].trigger()
    click(qtbot, pointing.window.target_pane, 150, 40)
    assert pointing.points.pending is not None
    with wait_job(qtbot, pointing, "open-source"):
        pointing.pair.open("source", pair[0])
    assert pointing.points.pending is None


def test_both_ends_of_the_pending_pair_can_be_dragged(qtbot: QtBot, pointing: Program) -> None:
    pane = pointing.window.source_pane
    with wait_job(qtbot, pointing, "propose"):
        click(qtbot, pointing.window.target_pane, 150, 40)
    x, y = pointing.points.pending.source
    at = place(pane, x, y)
    drag(qtbot, pane, at, at + QPoint(9, 0), at + QPoint(24, -10))
    scale = pane.view().scale / pane.canvas.devicePixelRatioF()
    moved = pointing.points.pending.source
    # It stays where it lay under the cursor: the movement counts, not where the marker was taken.
    assert moved == pytest.approx((x + 24 / scale, y - 10 / scale))
    assert "Proposed" not in pointing.window.tool_hint.text()
    pane.canvas.setFocus()
    qtbot.keyClick(pane.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert pointing.points.pending.source == pytest.approx((moved[0] + 0.1, moved[1]))


def test_the_first_end_can_be_moved_and_its_partner_is_looked_for_again(
    qtbot: QtBot, pointing: Program, engine: FakeEngine
) -> None:
    pane = pointing.window.target_pane
    with wait_job(qtbot, pointing, "propose"):
        click(qtbot, pane, 150, 40)
    at = place(pane, *pointing.points.pending.target)
    with wait_job(qtbot, pointing, "propose"):
        drag(qtbot, pane, at, at + QPoint(10, 0), at + QPoint(14, 20))
    pending = pointing.points.pending
    assert len(engine.asked) == 2
    assert engine.asked[-1] == ("target", pending.target)
    mapped = pointing.document.result.alignment.map_to_source(np.array([pending.target]))[0]
    assert pending.source == pytest.approx(mapped + np.array([2, -1]))
    assert "90 %" in pointing.window.tool_hint.text()


def test_a_late_proposal_does_not_undo_what_the_hand_did(qtbot: QtBot, pointing: Program) -> None:
    pane = pointing.window.source_pane
    click(qtbot, pointing.window.target_pane, 150, 40)
    at = place(pane, *pointing.points.pending.source)
    drag(qtbot, pane, at, at + QPoint(12, 12))
    dragged = pointing.points.pending.source
    with wait_job(qtbot, pointing, "borders"):
        pointing.regions.propose()  # in the same lane, so that the proposal must have come by now
    assert pointing.points.pending.source == dragged


def test_a_place_without_structure_is_said_to_be_one(qtbot: QtBot, pointing: Program, engine: FakeEngine) -> None:
    engine.proposal = lambda found: replace(found, sharp=False)
    with wait_job(qtbot, pointing, "propose"):
        click(qtbot, pointing.window.target_pane, 150, 40)
    assert "No clear counterpart" in pointing.window.tool_hint.text()


def test_a_failing_proposal_leaves_the_place_of_the_transform(
    qtbot: QtBot, pointing: Program, engine: FakeEngine
) -> None:
    def fail(found: object) -> None:
        raise ValueError("by chance")

    engine.proposal = fail
    with wait_job(qtbot, pointing, "propose"):
        hit = click(qtbot, pointing.window.target_pane, 150, 40)
    mapped = pointing.document.result.alignment.map_to_source(np.array([hit]))[0]
    assert pointing.points.pending.source == pytest.approx(mapped)


def test_a_click_beside_the_picture_sets_nothing(qtbot: QtBot, pointing: Program) -> None:
    click(qtbot, pointing.window.target_pane, -4, 40)
    assert pointing.points.pending is None


def test_the_hint_says_how_to_get_at_places_below_the_matches(qtbot: QtBot, pointing: Program) -> None:
    assert pointing.window.tool_hint.text().startswith("Click a place")
    pointing.window.actions_["show_inliers"].trigger()
    assert "the key I hides the inliers" in pointing.window.tool_hint.text()


def test_a_pair_can_be_set_without_a_mouse(qtbot: QtBot, pointing: Program) -> None:
    window = pointing.window
    window.target_pane.center_on(100, 80, 2.0)
    canvas = window.target_pane.canvas
    canvas.setFocus()
    with wait_job(qtbot, pointing, "propose"):
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert pointing.points.pending.target == (100, 80)
    qtbot.keyClick(window.source_pane.canvas, Qt.Key.Key_Up)
    qtbot.keyClick(window.source_pane.canvas, Qt.Key.Key_Return)
    assert len(pointing.document.result.edits) == MATCHES + 1


def test_with_the_hand_a_click_sets_nothing(qtbot: QtBot, pointing: Program) -> None:
    pointing.window.actions_["tool_hand"].trigger()
    click(qtbot, pointing.window.target_pane, 150, 40)
    assert pointing.points.pending is None
    assert pointing.window.tool_hint.text() == ""


# Moving


def shown_match(program: Program) -> tuple[int, QPoint]:
    """A match far from all others, made visible, and its place in the target pane."""
    program.window.actions_["show_inliers"].trigger()
    program.views.flush()
    points = program.document.result.edits.matches.target
    pane = program.window.target_pane
    distance = np.linalg.norm(points[:, None] - points[None], axis=2) + 1e9 * np.eye(len(points))
    middle = np.linalg.norm(points - (120, 80), axis=1) < 60
    match = int(np.argmax(np.where(middle, distance.min(axis=1), 0)))
    return match, place(pane, *points[match])


def test_a_match_follows_the_mouse_and_the_transform_the_match(
    qtbot: QtBot, pointing: Program, engine: FakeEngine
) -> None:
    pane = pointing.window.target_pane
    match, at = shown_match(pointing)
    before = pointing.document.result.edits.matches.target[match]
    with wait_job(qtbot, pointing, "refit"):
        drag(qtbot, pane, at, at + QPoint(5, 0), at + QPoint(12, 4), at + QPoint(16, 8))
    edits = pointing.document.result.edits
    scale = pane.view().scale / pane.canvas.devicePixelRatioF()
    np.testing.assert_allclose(edits.matches.target[match], before + np.array([16, 8]) / scale, atol=1e-9)
    assert edits.locked[match]
    assert pointing.window.matches_dock.selection() == (match,)
    assert pointing.undo.count() == 2
    qtbot.waitUntil(lambda: bool(engine.refined))
    qtbot.waitUntil(lambda: pointing.document.result.alignment.flow is not None)
    assert engine.refined[-1] is edits
    pointing.undo.undo()
    np.testing.assert_array_equal(pointing.document.result.edits.matches.target[match], before)
    assert not pointing.document.result.edits.locked[match]


def test_nothing_moves_under_a_hand_that_drags(qtbot: QtBot, pointing: Program) -> None:
    window = pointing.window
    pointing.edits.remove(range(3, MATCHES))
    qtbot.waitUntil(lambda: not pointing.document.result.needs_refit or window.messages.text != "")
    window.messages.hide()
    QApplication.processEvents()
    pane = window.target_pane
    match = 1
    pane.canvas.center_on(*pointing.document.result.edits.matches.target[match], 2.0)
    window.actions_["show_inliers"].trigger()
    pointing.views.flush()
    viewport, at = pane.canvas.viewport(), place(pane, *pointing.document.result.edits.matches.target[match])
    before = viewport.height()
    qtbot.mousePress(viewport, LEFT, pos=at)
    with wait_job(qtbot, pointing, "refit"):
        qtbot.mouseMove(viewport, at + QPoint(15, 6))
    assert window.messages.text == ""
    assert viewport.height() == before
    qtbot.mouseRelease(viewport, LEFT, pos=at + QPoint(15, 6))
    qtbot.waitUntil(lambda: "Too few matches are left." in window.messages.text)


def test_two_drags_are_undone_one_by_one(qtbot: QtBot, pointing: Program) -> None:
    pane = pointing.window.target_pane
    match, at = shown_match(pointing)
    drag(qtbot, pane, at, at + QPoint(10, 0))
    pointing.views.flush()
    between = pointing.document.result.edits.matches.target[match]
    at = place(pane, *between)
    drag(qtbot, pane, at, at + QPoint(0, 14))
    assert pointing.undo.count() == 3
    pointing.undo.undo()
    np.testing.assert_array_equal(pointing.document.result.edits.matches.target[match], between)


def test_arrow_keys_move_the_chosen_match_in_the_picture_that_has_the_keyboard(qtbot: QtBot, pointing: Program) -> None:
    window = pointing.window
    window.matches_dock.select([3])
    matches = pointing.document.result.edits.matches
    pane = window.source_pane
    pane.canvas.setFocus()
    for _ in range(3):
        qtbot.keyClick(pane.canvas, Qt.Key.Key_Left)
    qtbot.keyClick(pane.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    moved = pointing.document.result.edits.matches
    step = 1 / pane.view().scale
    np.testing.assert_allclose(moved.source[3], matches.source[3] + (-3 * step, 0.1))
    np.testing.assert_array_equal(moved.target[3], matches.target[3])
    assert pointing.undo.count() == 2
    pointing.undo.undo()
    np.testing.assert_array_equal(pointing.document.result.edits.matches.source[3], matches.source[3])


def test_without_a_chosen_match_arrows_move_the_view(qtbot: QtBot, pointing: Program) -> None:
    pane = pointing.window.target_pane
    pane.zoom_to(4.0)
    before = pane.view()
    pane.canvas.setFocus()
    qtbot.keyClick(pane.canvas, Qt.Key.Key_Right)
    assert pane.view().x > before.x
    assert pointing.undo.count() == 1


def test_fits_under_way_are_shown_and_the_last_edit_is_followed(
    qtbot: QtBot, pointing: Program, engine: FakeEngine
) -> None:
    for step in range(20):
        pointing.edits.drag("target", 2, 100 + step, 60)
    pointing.edits.drop()
    qtbot.waitUntil(lambda: not pointing.document.result.needs_refit)
    assert len(engine.refits) < 20
    assert engine.refits[-1].matches.target[2].tolist() == [119, 60]
    qtbot.waitUntil(lambda: pointing.document.result.alignment.flow is not None)
    assert len(engine.refined) == 1


def test_a_match_under_the_cursor_is_marked_in_both_pictures(qtbot: QtBot, pointing: Program) -> None:
    pane, other = pointing.window.target_pane, pointing.window.source_pane
    match, at = shown_match(pointing)
    pointing.window.actions_["crosshair"].trigger()
    QApplication.processEvents()
    before = other.canvas.viewport().grab().toImage()
    qtbot.mouseMove(pane.canvas.viewport(), at)
    marked = other.canvas.viewport().grab().toImage()
    changed = [
        (x, y)
        for x in range(marked.width())
        for y in range(marked.height())
        if marked.pixel(x, y) != before.pixel(x, y)
    ]
    end = place(other, *pointing.document.result.edits.matches.source[match])
    assert changed
    assert max(np.hypot(x - end.x(), y - end.y()) for x, y in changed) < 14


def test_the_menu_of_a_match_is_about_that_match(qtbot: QtBot, pointing: Program) -> None:
    match, at = shown_match(pointing)
    viewport = pointing.window.target_pane.canvas.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, viewport.mapToGlobal(at))
    QApplication.sendEvent(viewport, event)
    menu = pointing.window.match_menu
    assert menu.isVisible()
    assert pointing.window.matches_dock.selection() == (match,)
    menu.actions()[0].trigger()
    menu.close()
    assert pointing.document.result.edits.locked[match]


# Locking, deleting


def test_locking_and_unlocking(qtbot: QtBot, pointing: Program) -> None:
    window = pointing.window
    window.matches_dock.select([1, 2])
    window.actions_["lock"].trigger()
    assert np.flatnonzero(pointing.document.result.edits.locked).tolist() == [1, 2]
    assert window.actions_["lock"].isChecked()
    window.matches_dock.select([1])
    window.actions_["lock"].trigger()
    assert np.flatnonzero(pointing.document.result.edits.locked).tolist() == [2]
    assert not window.actions_["lock"].isChecked()
    assert window.matches_dock.model.counts()["fixed"] == 1


def test_delete_takes_away_what_was_set_by_hand_and_excludes_the_rest(qtbot: QtBot, pointing: Program) -> None:
    added = pointing.edits.add((50.0, 50.0), (60.0, 60.0))
    pointing.window.matches_dock.select([0, added])
    pointing.window.actions_["exclude"].trigger()
    edits = pointing.document.result.edits
    assert len(edits) == MATCHES
    assert np.flatnonzero(edits.excluded).tolist() == [0]
    pointing.undo.undo()
    assert len(pointing.document.result.edits) == MATCHES + 1


def test_matches_cannot_be_edited_while_an_alignment_is_about_to_replace_them(
    qtbot: QtBot, pointing: Program, engine: FakeEngine
) -> None:
    engine.gate.clear()
    with qtbot.waitSignal(pointing.align.coarse_found):
        pointing.window.actions_["align"].trigger()
    pointing.window.actions_["tool_points"].trigger()
    click(qtbot, pointing.window.target_pane, 150, 40)
    assert pointing.points.pending is None
    assert "as soon as what runs now has ended" in pointing.window.tool_hint.text()
    with wait_job(qtbot, pointing, "align"):
        engine.gate.set()
    pointing.window.actions_["tool_points"].trigger()
    assert pointing.window.tool_hint.text().startswith("Click a place")


# Beginning by hand


def test_after_a_refusal_points_alone_align_the_pair(qtbot: QtBot, opened: Program, engine: FakeEngine) -> None:
    engine.answer = lambda coarse: FitFailure(reason="Only 3 matches agree.", remedy="Try other pictures.")
    align(qtbot, opened)
    window = opened.window
    (button,) = window.messages.buttons
    assert button.text() == "Set points by hand"
    qtbot.mouseClick(button, LEFT)
    assert window.page == "pictures"
    assert opened.view.state.tool is Tool.POINTS
    assert "Click a place" in window.tool_hint.text()
    with wait_job(qtbot, opened, "refit"):
        click(qtbot, window.target_pane, 60, 40)
        assert "source" in window.tool_hint.text()
        click(qtbot, window.source_pane, 60, 42)
    assert opened.document.result.alignment is None
    assert window.messages.kind is Kind.INFO
    assert "Set another one." in window.messages.text
    with wait_job(qtbot, opened, "align"):
        click(qtbot, window.target_pane, 200, 40)
        click(qtbot, window.source_pane, 170, 32)
    assert window.messages.text == ""
    alignment = opened.document.result.alignment
    assert alignment is not None
    assert alignment.flow is not None
    assert alignment.matches.kinds == (editing.BY_HAND,)
    assert window.actions_["export"].isEnabled()
    opened.undo.undo()
    opened.undo.undo()
    assert opened.document.result.alignment is None
    assert len(opened.document.result.edits) == 0
    assert window.matches_dock.model.rowCount() == 0


def test_points_set_by_hand_outlast_a_new_alignment(qtbot: QtBot, pointing: Program, engine: FakeEngine) -> None:
    with wait_job(qtbot, pointing, "align"):
        pointing.edits.add((50.0, 40.0), (60.0, 44.0))
    pointing.window.actions_["preset_accurate"].trigger()
    align(qtbot, pointing)
    assert len(pointing.document.result.edits) == MATCHES + 1
    np.testing.assert_array_equal(last(pointing), [(50, 40), (60, 44)])
    qtbot.waitUntil(lambda: not pointing.document.result.needs_refit and not pointing.document.result.needs_fine)
    pointing.undo.undo()
    assert len(pointing.document.result.edits) == MATCHES + 1
    pointing.undo.undo()
    assert len(pointing.document.result.edits) == MATCHES


def test_a_comparison_nobody_looks_at_waits_until_the_hand_rests(qtbot: QtBot, pointing: Program) -> None:
    qtbot.waitUntil(lambda: pointing.runner.current("render") is None)
    for step in range(5):
        with wait_job(qtbot, pointing, "refit"):
            pointing.edits.drag("target", 2, 100 + step, 60)
        assert pointing.runner.current("render") is None
    pointing.window.set_page("compare")
    assert pointing.runner.current("render") is not None


# How it looks


def test_shapes_tell_what_was_done_by_hand(qtbot: QtBot) -> None:
    pane = ImagePane("source")
    qtbot.addWidget(pane)
    pane.resize(400, 300)
    pane.show()
    pane.set_image(np.zeros((100, 200, 3), np.uint8))
    points = np.array([[40.0, 50.0], [100.0, 50.0], [160.0, 50.0]])
    yes, no = np.ones(3, bool), np.zeros(3, bool)
    corners = {}
    for name, locked, by_hand in (("plain", no, no), ("locked", yes, no), ("set", yes, yes)):
        pane.set_marks(made_up_marks(points, yes, None, locked, by_hand))
        QApplication.processEvents()
        image = pane.canvas.viewport().grab().toImage()
        at = pane.canvas.from_picture(*points[1]).toPoint()
        corner = image.pixelColor(at + QPoint(4, 4)).lightness()
        side = image.pixelColor(at + QPoint(5, 0)).lightness()
        corners[name] = (corner > 100, side > 100)
    # A square fills its corners, a diamond reaches out to its sides, a dot does neither.
    assert corners["locked"][0]
    assert not corners["set"][0]
    assert corners["set"][1]
    assert not any(corners["plain"])


def test_marks_carry_over_what_the_last_fit_said() -> None:
    from rflow_engine.images import open_image

    alignment = made_up_alignment(open_image(textured(150, 220, 1)), open_image(textured(160, 240, 2)))
    edits = editing.add(editing.start(alignment), np.array([1.0, 2.0]), np.array([3.0, 4.0]))
    edits = editing.move(edits, 5, source=np.array([9.0, 9.0]))
    marks = marks_of(edits, alignment.matches, alignment.fit)
    assert np.flatnonzero(np.isnan(marks.residuals)).tolist() == [5, MATCHES]
    assert marks.outliers.sum() == OUTLIERS
    shorter = marks_of(editing.delete(edits, [5]), alignment.matches, alignment.fit)
    assert len(shorter) == MATCHES
    np.testing.assert_array_equal(shorter.residuals[:5], alignment.fit.residuals[:5])
    np.testing.assert_array_equal(shorter.residuals[5:-1], alignment.fit.residuals[6:])
