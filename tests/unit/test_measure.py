"""What the map says in numbers: against displacements that are known."""

from __future__ import annotations

import itertools
from dataclasses import replace

import cv2
import numpy as np
import pytest

from rflow_engine import coords, measure, warp
from rflow_engine.alignment import Alignment
from rflow_engine.errors import UsageError
from rflow_engine.images import open_image
from rflow_engine.proposal import Proposal
from rflow_engine.types import FlowField, HomographyFit, ImageInfo, Matches, Region, Regions, Size

TARGET = Size(width=1200, height=800)
GRID = Size(width=300, height=200)
HOMOGRAPHY = np.array([[0.8, 0.05, 30.0], [-0.04, 0.85, 60.0], [1e-4, -5e-5, 1.0]])
CENTRES = coords.cell_centres(GRID, TARGET)
BOX = Region(outline=np.array([[300.0, 200.0], [700.0, 200.0], [700.0, 500.0], [300.0, 500.0]]), name="Head")


def field_of(vectors: np.ndarray, confidence: np.ndarray | float = 1.0) -> FlowField:
    sure = np.broadcast_to(np.float32(confidence), GRID.shape)
    flow = np.broadcast_to(np.asarray(vectors, np.float32), (*GRID.shape, 2))
    return FlowField(flow=np.array(flow), confidence=np.array(sure), target_size=TARGET)


def aligned(
    flow: FlowField | None,
    homography: np.ndarray = HOMOGRAPHY,
    regions: Regions | None = None,
    source: Size = TARGET,
) -> Alignment:
    points = np.array([[10.0, 10.0], [900.0, 30.0], [800.0, 700.0], [40.0, 600.0]])
    matches = Matches(
        source=coords.apply_homography(homography, points),
        target=points,
        score=np.ones(4, np.float32),
        kind=np.zeros(4, np.uint8),
        kinds=("made up",),
        scale=np.ones(4, np.float32),
    )
    fit = HomographyFit(
        source_from_target=homography,
        inliers=np.ones(4, bool),
        excluded=np.zeros(4, bool),
        residuals=np.zeros(4),
        threshold=3.0,
    )
    pictures = [open_image(np.zeros((*size.shape, 3), np.uint8)) for size in (source, TARGET)]
    return Alignment(
        source=pictures[0], target=pictures[1], matches=matches, fit=fit, flow=flow, regions=regions or Regions()
    )


def moved_by(matrix: np.ndarray) -> np.ndarray:
    """The displacement of a (3, 3) map of the target onto itself."""
    return coords.apply_homography(matrix, CENTRES) - CENTRES


def turned(degrees: float, scale: float = 1.0, about: tuple[float, float] = (500.0, 350.0)) -> np.ndarray:
    """A turn anticlockwise on the screen, as OpenCV has it, which counts so itself."""
    return np.vstack([cv2.getRotationMatrix2D(about, degrees, scale), [0, 0, 1]])


# Signs


def test_a_thing_that_was_painted_higher_and_further_right_in_the_source_is_told_so() -> None:
    """A spot at (600, 400) of the target lies at (607, 388) once the source is laid on the target coarsely."""
    flow = field_of(np.array([7.0, -12.0]))
    result = aligned(flow)
    spot = np.array([[600.0, 400.0]])
    in_source = result.map_to_source(spot)
    laid_on_target = coords.apply_homography(coords.invert_homography(HOMOGRAPHY), in_source)
    np.testing.assert_allclose(laid_on_target - spot, [[7, -12]], atol=1e-6)
    found = measure.measure(measure.displacement(result))
    assert found.motion is not None
    np.testing.assert_allclose(found.motion.shift, (7, -12), atol=1e-6)
    assert found.mean == pytest.approx((7, -12))
    assert found.direction == pytest.approx(np.degrees(np.arctan2(12, 7)))


def test_the_signs_are_those_of_pixels() -> None:
    """A bright spot of the target is found higher and further right in the source as it is warped coarsely."""
    size = Size(width=160, height=120)
    source = np.zeros((*size.shape, 1), np.uint8)
    source[40:44, 90:94] = 255
    flow = FlowField(
        flow=np.broadcast_to(np.float32([8, -5]), (*size.shape, 2)),
        confidence=np.ones(size.shape, np.float32),
        target_size=size,
    )
    coarse, whole = (
        warp.fetch(source[..., 0], coords.pixel_centres(size) + (0 if given is None else given.flow))
        for given in (None, flow)
    )
    at_coarse, at_whole = (np.argwhere(picture).mean(axis=0)[::-1] for picture in (coarse, whole))
    # The whole map shows the spot where the target has it; the coarse one where the source has it.
    np.testing.assert_allclose(at_coarse - at_whole, (8, -5))
    np.testing.assert_allclose(measure.measure(flow).mean, (8, -5))


@pytest.mark.parametrize("degrees", [2.0, -3.5])
def test_turn_and_size_of_a_part_are_found(degrees: float) -> None:
    field = field_of(moved_by(turned(degrees, 1.04)))
    part = measure.region_mask(aligned(field), field, BOX)
    motion = measure.measure(field, part).motion
    assert motion is not None
    assert motion.turn == pytest.approx(degrees, abs=1e-3)
    assert motion.scale == pytest.approx(1.04, abs=1e-5)
    # About the middle of the box the turn moves nothing.
    np.testing.assert_allclose(motion.shift, (0, 0), atol=1e-3)
    assert motion.rest < 1e-3
    assert motion.has_turned
    assert motion.has_grown
    assert not motion.has_moved
    assert not motion.has_rest


# References


def test_relative_to_the_coarse_transform_the_displacement_is_the_flow() -> None:
    flow = field_of(np.array([3.0, 1.0]), 0.8)
    field = measure.displacement(aligned(flow))
    np.testing.assert_array_equal(field.flow, flow.flow)


@pytest.mark.parametrize("mirror", [np.eye(3), np.diag([-1.0, 1.0, 1.0])])
def test_relative_to_a_similarity_perspective_shows_and_turning_does_not(mirror: np.ndarray) -> None:
    shift = coords.shift(0 if mirror[0, 0] > 0 else 1600, 0)
    similar = shift @ mirror @ np.diag([1.3, 1.3, 1.0]) @ turned(25, about=(600, 400))
    flow = field_of(np.zeros(2))
    large = Size(width=4000, height=4000)
    to_middle = coords.shift(900, 700)
    field = measure.displacement(aligned(flow, to_middle @ similar, source=large), "similarity")
    np.testing.assert_allclose(field.flow, 0, atol=1e-3)
    perspective = np.array([[1.0, 0, 0], [0, 1, 0], [8e-5, 0, 1]])
    tilted = aligned(flow, to_middle @ similar @ perspective, source=large)
    assert np.abs(measure.displacement(tilted).flow).max() == 0
    field = measure.displacement(tilted, "similarity")
    assert measure.measure(field).p95 > 5
    # It is a displacement of the whole map: from it and the similarity the source points come back.
    points = CENTRES.reshape(-1, 2)
    mapped = tilted.map_to_source(points)
    similarity = measure.best_similarity(mapped, points, np.ones(len(points)), mirrored=mirror[0, 0] < 0)
    landed = points + field.flow.reshape(-1, 2)
    np.testing.assert_allclose(coords.apply_homography(similarity, mapped), landed, atol=1e-2)


def test_a_limb_that_moved_does_not_pull_the_similarity_along() -> None:
    vectors = np.zeros((*GRID.shape, 2))
    vectors[50:130, 60:160] = (0, -25)
    field = measure.displacement(aligned(field_of(vectors), np.eye(3)), "similarity")
    assert np.abs(field.flow[:40]).max() < 0.5
    np.testing.assert_allclose(field.flow[90, 110], (0, -25), atol=0.5)


def test_uncertain_places_do_not_count_in_the_similarity() -> None:
    vectors, sure = np.zeros((*GRID.shape, 2)), np.ones(GRID.shape)
    vectors[:, :120], sure[:, :120] = moved_by(turned(20, 1.2))[:, :120], 0.0
    field = measure.displacement(aligned(field_of(vectors, sure), np.eye(3)), "similarity")
    np.testing.assert_allclose(field.flow[:, 120:], 0, atol=0.01)


def test_nothing_is_certain_beyond_the_source_or_where_it_does_not_count() -> None:
    shifted = coords.shift(-200.0, 0.0)
    field = measure.displacement(aligned(field_of(np.zeros(2)), shifted, Regions(target=(BOX,))))
    outside = CENTRES[..., 0] < 200
    inside_box = measure.region_mask(aligned(field, shifted), field, BOX)
    np.testing.assert_array_equal(field.confidence == 0, outside | inside_box)


def test_without_a_flow_there_is_nothing_to_measure() -> None:
    with pytest.raises(UsageError, match="no residual flow"):
        measure.displacement(aligned(None))


# Parts


def test_regions_of_both_pictures_are_measured_and_excluded_ones_are_not() -> None:
    vectors = np.zeros((*GRID.shape, 2))
    field = field_of(vectors)
    alignment = aligned(field)
    inside = measure.region_mask(alignment, field, BOX)
    vectors[inside] = (0, 4)
    field = field_of(vectors)
    alignment = aligned(field)
    in_source = Region(outline=alignment.map_to_source(BOX.outline), name="Head, source", measured=True)
    regions = Regions(target=(BOX.of_kind("measure"), BOX), source=(in_source,))
    found = measure.measure_regions(alignment, measure.displacement(alignment), regions)
    assert [m.name for m in found] == ["Head", "Head, source"]
    assert found[0].motion is not None
    np.testing.assert_allclose(found[0].motion.shift, (0, 4), atol=1e-6)
    assert found[0].share == pytest.approx(400 * 300 / TARGET.pixels, rel=0.02)
    # The box of the source, drawn around what the target shows there, reaches a little further.
    assert found[1].median == pytest.approx(4)
    assert found[1].share == pytest.approx(found[0].share, rel=0.05)


def test_statistics_are_those_of_the_certain_places() -> None:
    vectors, sure = np.zeros((*GRID.shape, 2)), np.ones(GRID.shape)
    vectors[:, :100] = (30, 40)
    vectors[:, 100:] = (3, 4)
    sure[:, :100] = 0.2
    field = field_of(vectors, sure)
    found = measure.measure(field)
    assert (found.median, found.p95, found.largest) == pytest.approx((5, 5, 5))
    assert found.certain == pytest.approx(2 / 3)
    everything = measure.measure(field, only_certain=False)
    assert everything.largest == pytest.approx(50)
    assert everything.certain == found.certain
    assert measure.measure(field, certain=0.1).largest == pytest.approx(50)


def test_where_too_little_is_certain_no_motion_is_claimed() -> None:
    sure = np.zeros(GRID.shape)
    sure[:2, :50] = 0.9
    found = measure.measure(field_of(np.array([20.0, 0.0]), sure))
    assert found.motion is None
    assert found.median == pytest.approx(20)
    nothing = measure.measure(field_of(np.array([20.0, 0.0]), 0.0))
    assert nothing.motion is None
    assert np.isnan(nothing.median)
    assert nothing.certain == 0
    empty = measure.measure(field_of(np.array([20.0, 0.0])), np.zeros(GRID.shape, bool))
    assert empty.motion is None


def test_the_truth_lies_within_the_uncertainty_where_errors_go_together() -> None:
    """Errors as large as those of the map, the same over the distance over which the map's are."""
    random, within, uncertainties = np.random.default_rng(3), [], []
    cell = TARGET.width / GRID.width
    for _ in range(60):
        coarse = random.normal(0, 0.7 * cell / 1.18, (7, 10, 2)).astype(np.float32)
        error = cv2.resize(coarse, (10 * 32, 7 * 32), interpolation=cv2.INTER_NEAREST)[: GRID.height, : GRID.width]
        motion = measure.measure(field_of(np.array([6.0, -2.0]) + error)).motion
        assert motion is not None
        within.append(np.abs(np.array(motion.shift) - (6, -2)).max() <= motion.shift_uncertainty)
        uncertainties.append(motion.shift_uncertainty)
    assert np.mean(within) >= 0.9
    assert np.mean(uncertainties) < 2 * cell


def test_a_small_part_is_less_certain_than_the_whole() -> None:
    field = field_of(np.array([6.0, -2.0]))
    part = measure.region_mask(aligned(field), field, BOX)
    small, large = measure.measure(field, part).motion, measure.measure(field).motion
    assert small is not None
    assert large is not None
    assert small.shift_uncertainty > 1.5 * large.shift_uncertainty
    assert small.turn_uncertainty > 2 * large.turn_uncertainty


# Area and folds


def test_areas_change_by_the_square_of_the_scale() -> None:
    field = field_of(moved_by(turned(10, 1.1)))
    np.testing.assert_allclose(measure.area_change(field), 1.21, atol=1e-4)
    assert measure.measure(field).stretch == pytest.approx(0.21, abs=1e-4)


def test_areas_change_where_width_and_height_of_cells_differ() -> None:
    wide = Size(width=60, height=200)
    centres = coords.cell_centres(wide, TARGET)
    stretched = np.stack([0.3 * centres[..., 0], 0.0 * centres[..., 1]], axis=-1)
    field = FlowField(flow=stretched.astype(np.float32), confidence=np.ones(wide.shape, np.float32), target_size=TARGET)
    np.testing.assert_allclose(measure.area_change(field), 1.3, atol=1e-4)


def test_folds_are_counted() -> None:
    vectors = np.zeros((*GRID.shape, 2))
    # Between x = 400 and x = 480 the map runs backwards.
    x = CENTRES[..., 0]
    vectors[..., 0] = -np.clip(2 * (x - 400), 0, 160)
    found = measure.measure(field_of(vectors))
    assert found.folds == pytest.approx(80 / 1200, abs=0.01)
    assert measure.measure(field_of(np.zeros(2))).folds == 0


# Profile


def test_a_profile_has_its_right_hand_side_on_the_right() -> None:
    field = field_of(np.array([5.0, 2.0]), 0.6)
    east = measure.profile(field, (100.0, 300.0), (500.0, 300.0))
    np.testing.assert_allclose(east.along, 5, atol=1e-5)
    np.testing.assert_allclose(east.across, 2, atol=1e-5)  # who walks to the right has what is below at the right hand
    north = measure.profile(field, (100.0, 700.0), (100.0, 300.0))
    np.testing.assert_allclose(north.along, -2, atol=1e-5)
    np.testing.assert_allclose(north.across, 5, atol=1e-5)
    assert north.distance[0] == 0
    assert north.distance[-1] == pytest.approx(400)
    np.testing.assert_allclose(north.confidence, 0.6, atol=1e-6)


def test_results_cannot_be_written_to() -> None:
    alignment = aligned(field_of(np.zeros(2)))
    line = measure.profile(measure.displacement(alignment), (0.0, 0.0), (10.0, 10.0))
    assert not any(getattr(line, name).flags.writeable for name in ("distance", "points", "along", "across"))
    assert not alignment.residuals.distance.flags.writeable
    proposed = Proposal(point=np.zeros(2), similarity=1.0, shift=0.0, sharp=True)
    assert not proposed.point.flags.writeable


def test_a_profile_samples_every_cell_and_knows_where_the_picture_ends() -> None:
    vectors = np.zeros((*GRID.shape, 2))
    vectors[..., 1] = 0.01 * CENTRES[..., 0]
    line = measure.profile(field_of(vectors), (1000.0, 100.0), (1400.0, 100.0))
    assert len(line) >= 200
    inside = line.points[:, 0] <= 1198
    np.testing.assert_allclose(line.across[inside], 0.01 * line.points[inside, 0], atol=1e-3)
    np.testing.assert_array_equal(line.confidence > 0, line.points[:, 0] <= 1200)
    assert len(measure.profile(field_of(vectors), (0, 0), (1200, 800), most=50)) == 50
    with pytest.raises(ValueError, match="two different points"):
        measure.profile(field_of(vectors), (3.0, 4.0), (3.0, 4.0))


def test_only_resolutions_that_mean_something_give_millimetres() -> None:
    info = ImageInfo(name="x", path=None, size=TARGET, channels=3, dtype="uint8", format="TIFF")
    assert measure.millimetres_per_pixel(info) is None
    assert measure.millimetres_per_pixel(replace(info, resolution=(254.0, 254.0))) == pytest.approx(0.1)
    for resolution in ((72.0, 72.0), (96.0, 96.0), (1.0, 1.0), (300.0, 150.0), (0.0, 0.0)):
        assert measure.millimetres_per_pixel(replace(info, resolution=resolution)) is None


def test_a_similarity_needs_two_points() -> None:
    for points in itertools.chain([np.zeros((0, 2)), np.ones((1, 2)), np.ones((5, 2)), np.full((4, 2), np.nan)]):
        with pytest.raises(ValueError, match="two different points"):
            measure.best_similarity(points, points, np.ones(len(points)))
