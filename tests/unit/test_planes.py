"""Where in the target each of several transforms holds, and the map made of them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from rflow_engine import coords, planes, warp
from rflow_engine.context import CallbackContext, JobContext, SilentContext
from rflow_engine.errors import Cancelled
from rflow_engine.planes import PlaneMap
from rflow_engine.settings import CoarseSettings
from rflow_engine.types import HomographyFit, Matches, Size
from tests import scenes
from tests.scenes import Scene

SETTINGS = CoarseSettings(homographies=5)
GRID = Size(width=128, height=84)
SCENES = [scenes.SIDE_BY_SIDE, scenes.FOLD, scenes.PATCH, scenes.THREE]


def found_in(
    given: Matches,
    fit: HomographyFit,
    *,
    settings: CoarseSettings = SETTINGS,
    size: Size = scenes.SIZE,
    context: JobContext | None = None,
) -> PlaneMap | None:
    return planes.find(given, fit, size, size, settings, 0, context or SilentContext())


def planes_of(scene: Scene, *, outliers: float = 0.25) -> PlaneMap:
    given, _ = scenes.matches_of(scene, outliers=outliers)
    found = found_in(given, scenes.fit_of(scene, given))
    assert found is not None
    return found


def as_the_truth_numbers_them(found: PlaneMap, scene: Scene) -> np.ndarray:
    """(K,) the true plane of each transform found."""
    points = coords.cell_centres(GRID, scenes.SIZE).reshape(-1, 2)
    truth = scene.label(points)

    def error(h: np.ndarray, k: int) -> float:
        there = points[truth == k]
        away = coords.apply_homography(h, there) - coords.apply_homography(scene.homographies[k], there)
        return float(np.linalg.norm(away, axis=1).max())

    return np.array([np.argmin([error(h, k) for k in range(len(scene.homographies))]) for h in found.homographies])


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("outliers", [0.0, 0.4])
def test_labels_are_right_away_from_borders(scene: Scene, outliers: float) -> None:
    found = planes_of(scene, outliers=outliers)
    number = as_the_truth_numbers_them(found, scene)
    assert number.tolist() == [0, *sorted(number[1:].tolist(), key=number.tolist().index)]
    assert len(set(number.tolist())) == len(scene.homographies)
    points = coords.cell_centres(GRID, scenes.SIZE).reshape(-1, 2)
    clear = scene.border(points) > 16
    right = number[found.label_at(points)] == scene.label(points)
    assert right[clear].mean() >= 0.97
    assert right.mean() >= 0.93
    assert found.shares.sum() == pytest.approx(1)
    assert (found.inliers > 20).all()


@pytest.mark.parametrize("scene", SCENES)
def test_the_map_is_each_transform_inside_its_region(scene: Scene) -> None:
    found = planes_of(scene)
    d = planes.displacement(found, GRID)
    points = coords.cell_centres(GRID, scenes.SIZE).reshape(-1, 2)
    label = found.label_at(points)
    mapped = coords.apply_homography(found.homographies[0], points + d.reshape(-1, 2))
    own = np.stack([coords.apply_homography(h, points) for h in found.homographies])[label, np.arange(len(points))]
    # A step towards itself of up to 70 px needs as much room, or the map would fold.
    inside = (scene.border(points) > 90) & (label == found.label_at(points + np.array([20, 0])))
    inside &= label == found.label_at(points - np.array([20, 0]))
    assert inside.mean() > 0.2
    np.testing.assert_allclose(mapped[inside], own[inside], atol=1e-6)
    for k, h in enumerate(scene.homographies):
        there = inside & (scene.label(points) == k)
        away = np.linalg.norm(mapped[there] - coords.apply_homography(h, points[there]), axis=1)
        assert np.all(away < 2.0)


@pytest.mark.parametrize("scene", SCENES)
def test_the_map_does_not_fold(scene: Scene) -> None:
    found = planes_of(scene)
    for grid in (Size(width=61, height=40), GRID, Size(width=320, height=210)):
        assert not planes.folds(planes.displacement(found, grid), scenes.SIZE).any()


def test_a_fold_is_where_neighbours_change_places() -> None:
    d = np.zeros((6, 9, 2))
    size = Size(width=90, height=60)
    assert not planes.folds(d, size).any()
    d[3, 4] = [25.0, 0.0]
    folded = planes.folds(d, size)
    assert folded[3, 4]
    assert not folded[:, :3].any()


def test_the_fold_of_a_sheet_is_found_where_its_halves_meet() -> None:
    found = planes_of(scenes.FOLD)
    columns = np.arange(found.labels.shape[1])
    meeting = [np.searchsorted(row, 1) for row in found.labels]
    pitch = scenes.SIZE.width / len(columns)
    assert np.median(np.abs(np.array(meeting) * pitch - 360)) < 1.5 * pitch


@pytest.mark.parametrize("bend", [None, scenes.swaying(5.0), scenes.barrel(0.02)])
def test_one_plane_gives_none(bend: object) -> None:
    given, _ = scenes.matches_of(scenes.FLAT, bend=bend)  # type: ignore[arg-type]
    assert found_in(given, scenes.fit_of(scenes.FLAT, given)) is None


def test_nothing_is_looked_for_where_one_transform_is_wanted() -> None:
    given, _ = scenes.matches_of(scenes.THREE)
    fit = scenes.fit_of(scenes.THREE, given)
    assert found_in(given, fit, settings=CoarseSettings(homographies=1)) is None
    two = found_in(given, fit, settings=CoarseSettings(homographies=2))
    assert two is not None
    assert len(two) == 2


def test_what_was_taken_out_by_hand_makes_no_plane() -> None:
    given, truth = scenes.matches_of(scenes.PATCH)
    fit = replace(scenes.fit_of(scenes.PATCH, given), excluded=truth == 1)
    assert found_in(given, fit) is None


def test_it_is_the_same_at_any_resolution_and_every_time() -> None:
    given, _ = scenes.matches_of(scenes.THREE)
    fit = scenes.fit_of(scenes.THREE, given)
    found, again = found_in(given, fit), found_in(given, fit)
    large = replace(given, source=given.source * 5, target=given.target * 5)
    size = Size(width=scenes.SIZE.width * 5, height=scenes.SIZE.height * 5)
    h = coords.rescale_homography(fit.source_from_target, source_factor=5.0, target_factor=5.0)
    other = found_in(large, replace(fit, source_from_target=h, threshold=25.0), size=size)
    assert found is not None
    assert again is not None
    assert other is not None
    np.testing.assert_array_equal(found.homographies, again.homographies)
    np.testing.assert_array_equal(found.labels, again.labels)
    assert found.labels.shape == other.labels.shape
    assert (found.labels == other.labels).mean() > 0.99
    away = planes.displacement(found, GRID) - planes.displacement(other, GRID) / 5
    assert np.median(np.linalg.norm(away, axis=2)) < 0.05


def test_what_it_gives_cannot_be_written_to() -> None:
    found = planes_of(scenes.PATCH)
    assert not any(array.flags.writeable for array in (found.homographies, found.labels, found.certainty))
    with pytest.raises(ValueError, match=r"\(K, 3, 3\)"):
        replace(found, homographies=np.eye(3))
    with pytest.raises(ValueError, match=r"\(h, w\)"):
        replace(found, labels=found.labels[0])


def test_as_a_flow_it_is_sure_where_its_inliers_are() -> None:
    given, _ = scenes.matches_of(scenes.PATCH)
    here = given.target[:, 1] < 330
    given = scenes.of_points(given.source[here], given.target[here])
    found = found_in(given, scenes.fit_of(scenes.PATCH, given))
    assert found is not None
    flow = planes.flow_of(found, Size(width=160, height=105))
    assert flow.confidence.min() >= 0
    assert flow.confidence.max() <= 1
    assert float(np.median(flow.confidence[:70])) > 0.9
    assert float(flow.confidence[-4:].max()) < 0.6
    point = np.array([[420.0, 200.0]])
    expected = coords.apply_homography(scenes.PASTED, point)
    np.testing.assert_allclose(warp.map_to_source(scenes.MAIN, flow, point), expected, atol=1.0)


def test_a_transform_that_goes_wild_far_from_its_inliers_does_no_harm() -> None:
    given, _ = scenes.matches_of(scenes.SIDE_BY_SIDE)
    found = found_in(given, scenes.fit_of(scenes.SIDE_BY_SIDE, given))
    assert found is not None
    wild = scenes.WALL.copy()
    # Its horizon passes through the region that it is said to hold in.
    wild[2] = [-1 / 560, 0.0, 1.0]
    d = planes.displacement(replace(found, homographies=np.stack([scenes.MAIN, wild])), GRID)
    assert np.isfinite(d).all()
    assert not planes.folds(d, scenes.SIZE).any()


def test_it_stops_when_nobody_wants_it_any_more() -> None:
    given, _ = scenes.matches_of(scenes.THREE)
    context = CallbackContext()
    context.cancel()
    with pytest.raises(Cancelled):
        found_in(given, scenes.fit_of(scenes.THREE, given), context=context)
