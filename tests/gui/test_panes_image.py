from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from rflow_engine.coords import apply_homography
from rflow_engine.types import Size
from rflow_gui.panes.drop_zone import DropFrame, DropZone
from rflow_gui.panes.hint import Hint
from rflow_gui.panes.image_pane import ImagePane
from rflow_gui.panes.view_link import ViewLink
from rflow_gui.themes.palettes import CANVAS
from tests.gui.fakes import made_up_marks

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SIZE = Size(width=600, height=300)


def pixels(widget: QWidget) -> np.ndarray:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def texture(size: Size, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (size.height, size.width, 3)).astype(np.uint8)


@pytest.fixture
def pane(qtbot: QtBot) -> ImagePane:
    pane = ImagePane("source")
    qtbot.addWidget(pane)
    pane.resize(500, 400)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


@pytest.fixture
def shown(pane: ImagePane) -> ImagePane:
    pane.set_image(texture(SIZE), SIZE, "/archive/copy.tif")
    QApplication.processEvents()
    return pane


def turn_wheel(pane: ImagePane, at: QPointF, delta: int) -> None:
    viewport = pane.canvas.viewport()
    event = QWheelEvent(
        at,
        QPointF(viewport.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def files(*paths: Path | str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


COPY, LEFT, PLAIN = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


# The picture


def test_at_one_to_one_the_screen_shows_the_pixels_of_the_picture(shown: ImagePane) -> None:
    rgb = texture(SIZE)
    shown.center_on(300, 150, 1.0)
    QApplication.processEvents()
    seen = pixels(shown.canvas.viewport())
    at = shown.canvas.from_picture(280, 140).toPoint()
    np.testing.assert_array_equal(seen[at.y() : at.y() + 40, at.x() : at.x() + 50], rgb[140:180, 280:330])


def test_beside_the_picture_the_canvas_is_neutral(shown: ImagePane) -> None:
    shown.fit_view()
    QApplication.processEvents()
    corner = pixels(shown.canvas.viewport())[2, 2]
    np.testing.assert_array_equal(corner, [int(CANVAS[i : i + 2], 16) for i in (1, 3, 5)])
    assert np.ptp(corner) == 0


def test_a_picture_is_fitted_and_stays_fitted_while_the_pane_grows(shown: ImagePane) -> None:
    before = shown.view()
    assert (before.x, before.y) == (300, 150)
    shown.resize(900, 700)
    QApplication.processEvents()
    after = shown.view()
    assert after.scale > before.scale
    edge = shown.canvas.from_picture(600, 0).x()
    assert 0 < shown.canvas.viewport().width() - edge < 20


def test_a_view_that_was_chosen_survives_resizing_and_a_picture_of_the_same_size(shown: ImagePane) -> None:
    shown.center_on(200, 100, 2.0)
    shown.resize(900, 700)
    QApplication.processEvents()
    shown.set_image(texture(SIZE, 4), SIZE, "other.tif")
    assert shown.view() == (200, 100, 2.0)
    shown.set_image(texture(Size(width=90, height=50)), Size(width=90, height=50), "small.tif")
    assert (shown.view().x, shown.view().y) == (45, 25)


def test_a_reduced_picture_is_measured_in_pixels_of_the_full_one(pane: ImagePane) -> None:
    pane.set_image(texture(Size(width=300, height=150)), Size(width=6000, height=3000), "big.tif")
    assert (pane.view().x, pane.view().y) == (3000, 1500)
    texts = [label.text() for label in pane.findChildren(QLabel)]
    assert any("6000 × 3000" in text for text in texts)
    assert "big.tif" in texts


# Zoom and pan


@pytest.mark.parametrize("delta", [120, -120, 360])
def test_the_wheel_zooms_about_the_cursor(shown: ImagePane, delta: int) -> None:
    cursor = QPointF(130, 140)
    under = shown.canvas.to_picture(cursor)
    scale = shown.view().scale
    turn_wheel(shown, cursor, delta)
    assert shown.canvas.to_picture(cursor) == pytest.approx(under)
    assert (shown.view().scale > scale) == (delta > 0)


def test_zooming_ends_somewhere(shown: ImagePane) -> None:
    for _ in range(60):
        turn_wheel(shown, QPointF(250, 180), 480)
    assert shown.view().scale == 64
    for _ in range(60):
        turn_wheel(shown, QPointF(250, 180), -480)
    assert shown.view().scale > 0.05


def test_dragging_moves_the_picture_with_the_cursor(shown: ImagePane, qtbot: QtBot) -> None:
    shown.center_on(300, 150, 2.0)
    viewport = shown.canvas.viewport()
    under = shown.canvas.to_picture(QPointF(200, 150))
    with qtbot.waitSignal(shown.view_changed):
        qtbot.mousePress(viewport, LEFT, pos=QPoint(200, 150))
        qtbot.mouseMove(viewport, QPoint(215, 140))
        qtbot.mouseMove(viewport, QPoint(240, 120))
    assert shown.canvas.to_picture(QPointF(240, 120)) == pytest.approx(under)
    qtbot.mouseRelease(viewport, LEFT, pos=QPoint(240, 120))
    settled = shown.view()
    qtbot.mouseMove(viewport, QPoint(60, 60))
    assert shown.view() == settled


def test_the_picture_cannot_be_dragged_out_of_sight(shown: ImagePane, qtbot: QtBot) -> None:
    shown.center_on(300, 150, 2.0)
    viewport = shown.canvas.viewport()
    for _ in range(5):
        qtbot.mousePress(viewport, LEFT, pos=QPoint(20, 20))
        qtbot.mouseMove(viewport, QPoint(250, 180))
        qtbot.mouseMove(viewport, QPoint(480, 340))
        qtbot.mouseRelease(viewport, LEFT, pos=QPoint(480, 340))
    assert shown.view() == (0, 0, 2.0)


def test_a_double_click_fits_the_picture(shown: ImagePane, qtbot: QtBot) -> None:
    fitted = shown.view()
    shown.center_on(100, 100, 5.0)
    qtbot.mouseDClick(shown.canvas.viewport(), LEFT, pos=QPoint(100, 100))
    assert shown.view() == fitted


@pytest.mark.parametrize(
    ("key", "moves"),
    [(Qt.Key.Key_Right, (1, 0)), (Qt.Key.Key_Left, (-1, 0)), (Qt.Key.Key_Down, (0, 1)), (Qt.Key.Key_Up, (0, -1))],
)
def test_arrows_pan(shown: ImagePane, qtbot: QtBot, key: Qt.Key, moves: tuple[int, int]) -> None:
    shown.center_on(300, 150, 4.0)
    qtbot.keyClick(shown.canvas, key)
    x, y, scale = shown.view()
    assert (np.sign(x - 300), np.sign(y - 150)) == moves
    assert scale == 4.0


def test_plus_minus_and_home_zoom(shown: ImagePane, qtbot: QtBot) -> None:
    fitted = shown.view()
    qtbot.keyClick(shown.canvas, Qt.Key.Key_Plus)
    assert shown.view().scale > fitted.scale
    qtbot.keyClick(shown.canvas, Qt.Key.Key_Minus)
    assert shown.view().scale == pytest.approx(fitted.scale)
    shown.center_on(10, 10, 3.0)
    qtbot.keyClick(shown.canvas, Qt.Key.Key_Home)
    assert shown.view() == fitted


def test_the_cursor_is_reported_in_picture_pixels(shown: ImagePane, qtbot: QtBot) -> None:
    shown.center_on(300, 150, 2.0)
    viewport = shown.canvas.viewport()
    seen: list[object] = []
    shown.cursor_moved.connect(seen.append)
    middle = QPoint(viewport.width() // 2, viewport.height() // 2)
    qtbot.mouseMove(viewport, middle + QPoint(40, -20))
    assert seen[-1] == pytest.approx((320, 140), abs=0.51)
    shown.center_on(0, 0, 2.0)
    qtbot.mouseMove(viewport, middle - QPoint(60, 60))
    assert seen[-1] is None


# Matches

POINTS = np.array([[100.0, 60.0], [300.0, 150.0], [500.0, 240.0], [180.0, 220.0]])
INLIERS = np.array([True, False, True, True])
EXCLUDED = np.array([False, False, False, True])


@pytest.fixture
def matched(shown: ImagePane) -> ImagePane:
    shown.set_image(np.zeros((300, 600, 3), np.uint8), SIZE, "dark.tif")
    shown.set_marks(made_up_marks(POINTS, INLIERS, EXCLUDED))
    shown.set_match_visibility(True, True)
    QApplication.processEvents()
    return shown


def colour_at(pane: ImagePane, index: int) -> np.ndarray:
    at = pane.canvas.from_picture(*POINTS[index])
    seen = pixels(pane.canvas.viewport())
    return np.median(
        seen[round(at.y()) - 1 : round(at.y()) + 1, round(at.x()) - 1 : round(at.x()) + 1].reshape(-1, 3), axis=0
    )


def test_kinds_of_matches_have_their_colours(matched: ImagePane) -> None:
    red, _, blue = colour_at(matched, 0)
    assert blue > red + 80
    red, _, blue = colour_at(matched, 1)
    assert red > blue + 80
    assert np.ptp(colour_at(matched, 3)) < 20


def test_hidden_matches_are_not_drawn_and_cannot_be_hit(matched: ImagePane, qtbot: QtBot) -> None:
    matched.set_match_visibility(True, False)
    np.testing.assert_array_equal(colour_at(matched, 1), 0)
    with qtbot.waitSignal(matched.match_clicked) as clicked:
        qtbot.mouseClick(matched.canvas.viewport(), LEFT, pos=matched.canvas.from_picture(*POINTS[1]).toPoint())
    assert clicked.args == [-1]
    matched.set_match_visibility(False, True)
    np.testing.assert_array_equal(colour_at(matched, 0), 0)


@pytest.mark.parametrize("index", range(4))
def test_a_click_on_a_match_says_which(matched: ImagePane, qtbot: QtBot, index: int) -> None:
    at = matched.canvas.from_picture(*POINTS[index]).toPoint() + QPoint(3, -2)
    with qtbot.waitSignal(matched.match_clicked) as clicked:
        qtbot.mouseClick(matched.canvas.viewport(), LEFT, pos=at)
    assert clicked.args == [index]


def test_a_drag_over_a_match_is_no_click(matched: ImagePane, qtbot: QtBot) -> None:
    viewport = matched.canvas.viewport()
    at = matched.canvas.from_picture(*POINTS[0]).toPoint()
    with qtbot.assertNotEmitted(matched.match_clicked):
        qtbot.mousePress(viewport, LEFT, pos=at - QPoint(30, 0))
        qtbot.mouseMove(viewport, at)
        qtbot.mouseRelease(viewport, LEFT, pos=at)


def test_hovering_marks_a_match_and_leaving_it_lets_go(matched: ImagePane, qtbot: QtBot) -> None:
    seen: list[object] = []
    matched.match_hovered.connect(seen.append)
    at = matched.canvas.from_picture(*POINTS[2]).toPoint()
    before = pixels(matched.canvas.viewport())
    qtbot.mouseMove(matched.canvas.viewport(), at)
    assert matched.canvas.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert (pixels(matched.canvas.viewport()) != before).any()
    qtbot.mouseMove(matched.canvas.viewport(), at + QPoint(-60, 0))
    assert seen == [2, None]


def test_a_highlight_rings_its_match_only(matched: ImagePane) -> None:
    before = pixels(matched.canvas.viewport()).astype(int)
    matched.highlight([2])
    changed = np.argwhere(np.abs(pixels(matched.canvas.viewport()).astype(int) - before).max(axis=-1) > 8)
    at = matched.canvas.from_picture(*POINTS[2])
    distance = np.hypot(changed[:, 1] - at.x(), changed[:, 0] - at.y())
    assert len(changed) > 20
    assert distance.max() < 15
    matched.highlight([])
    np.testing.assert_array_equal(pixels(matched.canvas.viewport()), before)
    matched.highlight([99])
    np.testing.assert_array_equal(pixels(matched.canvas.viewport()), before)


def test_thousands_of_matches_are_a_handful_of_scene_items(shown: ImagePane) -> None:
    before = len(shown.canvas.scene().items())
    rng = np.random.default_rng(8)
    shown.set_marks(made_up_marks(rng.uniform(0, 300, (5000, 2)), rng.random(5000) < 0.5))
    assert len(shown.canvas.scene().items()) == before


def test_many_markers_shrink_and_grow_again_with_the_zoom(shown: ImagePane) -> None:
    rng = np.random.default_rng(9)
    layer = shown.canvas.matches  # type: ignore[attr-defined]
    shown.set_marks(made_up_marks(rng.uniform(0, 300, (30, 2)), np.ones(30, bool)))
    few = layer.marker_size
    shown.set_marks(made_up_marks(rng.uniform(0, 300, (3000, 2)), np.ones(3000, bool)))
    shown.fit_view()
    assert layer.marker_size < few
    assert layer.items[0].opacity() < 1
    shown.zoom_to(8.0)
    assert layer.marker_size == few
    assert layer.items[0].opacity() == 1


def test_matches_without_a_place_are_left_out(shown: ImagePane) -> None:
    shown.set_marks(made_up_marks(np.array([[np.nan, 4.0], [50.0, 60.0]]), np.array([True, True])))
    shown.highlight([0])
    assert shown.canvas.match_at(50, 60) == 1  # type: ignore[attr-defined]


# The empty pane


def test_an_empty_pane_offers_to_open_a_picture(pane: ImagePane, qtbot: QtBot) -> None:
    zone = pane.findChild(DropZone)
    assert zone is not None
    assert zone.isVisible()
    assert not pane.canvas.isVisible()
    with qtbot.waitSignal(pane.open_requested):
        qtbot.mouseClick(zone, LEFT, pos=QPoint(60, 60))
    with qtbot.waitSignal(pane.open_requested):
        qtbot.mouseClick(zone.button, LEFT)
    with qtbot.waitSignal(pane.open_requested):
        qtbot.keyClick(zone.button, Qt.Key.Key_Space)


def test_taking_the_picture_away_brings_the_offer_back(shown: ImagePane) -> None:
    zone = shown.findChild(DropZone)
    assert zone is not None
    assert not zone.isVisible()
    shown.set_marks(made_up_marks(POINTS, INLIERS))
    shown.set_image(None)
    assert zone.isVisible()
    assert shown.is_empty


def test_dropped_files_are_announced(pane: ImagePane, qtbot: QtBot, tmp_path: Path) -> None:
    data = files(tmp_path / "a b.tif", tmp_path / "ä.png")
    zone = pane.findChild(DropZone)
    assert zone is not None
    QApplication.sendEvent(pane, QDragEnterEvent(QPoint(50, 90), COPY, data, LEFT, PLAIN))
    assert zone.is_lit
    with qtbot.waitSignal(pane.files_dropped) as dropped:
        QApplication.sendEvent(pane, QDropEvent(QPointF(50, 90), COPY, data, LEFT, PLAIN))
    assert [Path(p) for p in dropped.args[0]] == [tmp_path / "a b.tif", tmp_path / "ä.png"]
    assert not zone.is_lit


def test_a_drag_that_leaves_or_carries_no_files_changes_nothing(shown: ImagePane, qtbot: QtBot) -> None:
    frame = next(f for f in shown.findChildren(DropFrame) if not isinstance(f, DropZone))
    data = files("/archive/x.tif")
    QApplication.sendEvent(shown, QDragEnterEvent(QPoint(50, 90), COPY, data, LEFT, PLAIN))
    assert frame.isVisible()
    QApplication.sendEvent(shown, QDragLeaveEvent())
    assert not frame.isVisible()
    text = QMimeData()
    text.setText("hello")
    enter = QDragEnterEvent(QPoint(50, 90), COPY, text, LEFT, PLAIN)
    enter.ignore()
    QApplication.sendEvent(shown, enter)
    assert not enter.isAccepted()
    with qtbot.assertNotEmitted(shown.files_dropped):
        QApplication.sendEvent(shown, QDropEvent(QPointF(50, 90), COPY, text, LEFT, PLAIN))


def test_what_is_shown_is_not_painted_again_and_again(pane: ImagePane, qtbot: QtBot) -> None:
    """A widget that changes itself while it is painted keeps a processor busy for nothing."""
    hint = Hint("overlay", "Nothing to compare yet.")
    qtbot.addWidget(hint)
    hint.show()
    qtbot.waitExposed(hint)
    for _ in range(20):
        QApplication.processEvents()
    counter = _PaintCounter()
    zone = pane.findChild(DropZone)
    assert zone is not None
    for widget in (zone, hint, *zone.findChildren(QWidget), *hint.findChildren(QWidget)):
        widget.installEventFilter(counter)
    for _ in range(20):
        QApplication.processEvents()
    assert counter.paints == 0
    zone.set_lit(True)
    QApplication.processEvents()
    assert counter.paints > 0


class _PaintCounter(QObject):
    paints = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.paints += event.type() == QEvent.Type.Paint
        return False


# Linked panes


@pytest.fixture
def linked(qtbot: QtBot) -> tuple[ImagePane, ImagePane, ViewLink]:
    source, target = ImagePane("source"), ImagePane("target")
    for pane, size in ((source, Size(width=800, height=500)), (target, Size(width=400, height=300))):
        qtbot.addWidget(pane)
        pane.resize(500, 400)
        pane.show()
        qtbot.waitExposed(pane)
        pane.set_image(texture(size), size, "x.tif")
    return source, target, ViewLink(source, target)


HOMOGRAPHY = np.array([[1.9, 0.1, 20.0], [-0.08, 1.7, 15.0], [1e-4, 5e-5, 1.0]])


def test_linked_panes_show_the_same_place_whichever_is_moved(linked: tuple[ImagePane, ImagePane, ViewLink]) -> None:
    source, target, link = linked
    link.set_map(HOMOGRAPHY)
    target.center_on(150, 120, 2.0)
    assert source.view()[:2] == pytest.approx(tuple(apply_homography(HOMOGRAPHY, np.array([150.0, 120.0]))))
    assert source.view().scale == pytest.approx(2.0 / 1.8, rel=0.06)
    source.center_on(500, 260, 0.7)
    back = apply_homography(HOMOGRAPHY, np.array(target.view()[:2]))
    assert tuple(back) == pytest.approx((500, 260))
    # Neither pane answered the other's answer.
    assert source.view() == (500, 260, 0.7)


def test_without_a_homography_the_panes_are_linked_by_scale(linked: tuple[ImagePane, ImagePane, ViewLink]) -> None:
    source, target, link = linked
    link.set_map(None, source_size=Size(width=800, height=600), target_size=Size(width=400, height=300))
    target.center_on(100, 75, 2.0)
    assert source.view() == pytest.approx((200, 150, 1.0))


def test_a_link_can_be_switched_off_and_on(linked: tuple[ImagePane, ImagePane, ViewLink]) -> None:
    source, target, link = linked
    link.set_map(HOMOGRAPHY)
    link.set_enabled(False)
    before = source.view()
    target.center_on(33, 44, 3.0)
    assert source.view() == before
    link.set_enabled(True)
    assert source.view()[:2] == pytest.approx(tuple(apply_homography(HOMOGRAPHY, np.array([33.0, 44.0]))))


def test_without_a_map_nothing_is_linked(linked: tuple[ImagePane, ImagePane, ViewLink]) -> None:
    source, target, _link = linked
    before = source.view()
    target.center_on(33, 44, 3.0)
    assert source.view() == before
