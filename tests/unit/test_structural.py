"""Pictures are laid on each other by their edges alone, whatever their tones."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np
import pytest

from rflow_engine import coords, matching, runtime, structural, views
from rflow_engine.context import CallbackContext, SilentContext
from rflow_engine.errors import Cancelled
from rflow_engine.images import WorkingImage, open_image
from rflow_engine.structural import EdgeMaps, Placement
from rflow_engine.types import Matches, Size
from tests import pairs, pictures

RUNTIME = runtime.choose("cpu")
TARGET, SOURCE = Size(width=400, height=300), Size(width=330, height=360)
ANGLES = (-20.0, -10.0, 0.0, 10.0, 20.0)
SCALES = (0.7, 0.85, 1.0, 1.2, 1.4)


def toned(rgb: np.ndarray, look: str) -> np.ndarray:
    """(h, w, 3) uint8 the same forms in other tones."""
    if look == "inverted":
        return 255 - rgb
    if look == "gamma":
        return np.rint(255 * (rgb / 255.0) ** 2.5).astype(np.uint8)
    grey = cv2.GaussianBlur(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), (0, 0), 1.2)
    drawn = cv2.GaussianBlur(255 - cv2.Canny(grey, 30, 80), (0, 0), 0.8)
    return np.repeat(drawn[..., None], 3, axis=2)


def similarity(angle: float, scale: float, dx: float, dy: float, *, mirrored: bool = False) -> np.ndarray:
    """source_from_target: the source is mirrored, turned clockwise about its middle, enlarged and moved from there."""
    target_from_source = coords.shift(TARGET.width / 2 + dx, TARGET.height / 2 + dy)
    linear = np.eye(3)
    linear[:2, :2] = scale * views.rotation(angle) @ np.diag([-1.0 if mirrored else 1.0, 1.0])
    target_from_source = target_from_source @ linear @ coords.shift(-SOURCE.width / 2, -SOURCE.height / 2)
    return np.linalg.inv(target_from_source)


@lru_cache
def target() -> np.ndarray:
    return pairs.shipped("target", TARGET.width)


def placed(
    source: np.ndarray | WorkingImage,
    fixed: np.ndarray | WorkingImage,
    *,
    mirrored: bool = False,
    count: int = 2,
    context: CallbackContext | None = None,
) -> list[Placement]:
    moving, still = (p if isinstance(p, WorkingImage) else open_image(p).working(640) for p in (source, fixed))
    return structural.placements(
        moving,
        still,
        angles=ANGLES,
        scales=SCALES,
        mirrored=mirrored,
        count=count,
        runtime=RUNTIME,
        context=context or SilentContext(),
    )


def away(placement: Placement, truth: np.ndarray) -> float:
    """Median distance in the target, as a share of its long side, from where the truth lays the same source points."""
    points = pairs.grid(TARGET)
    landed = coords.apply_homography(np.linalg.inv(placement.source_from_target) @ truth, points)
    return float(np.median(np.linalg.norm(landed - points, axis=1))) / TARGET.long_side


@pytest.mark.parametrize("look", ["inverted", "gamma", "drawn"])
@pytest.mark.parametrize(
    ("angle", "scale", "mirrored"),
    [(0.0, 1.0, False), (-20.0, 1.15, False), (10.0, 0.8, True)],
    ids=["upright", "turned", "mirrored"],
)
def test_a_similarity_is_found_whatever_the_tones(look: str, angle: float, scale: float, mirrored: bool) -> None:
    truth = similarity(angle, scale, 14.0, -9.0, mirrored=mirrored)
    source = toned(pairs.moved(target(), truth, SOURCE), look)
    best = placed(source, target(), mirrored=mirrored)[0]
    assert (best.angle, best.mirrored) == (angle, mirrored)
    # At the size at which both have the same long side.
    assert best.scale == pytest.approx(scale * SOURCE.long_side / TARGET.long_side, rel=0.1)
    assert away(best, truth) < 0.04
    assert best.significance > 25


def test_a_source_that_reaches_far_beyond_the_target_is_found() -> None:
    source = pairs.shipped("target", 600)
    part = source[330:405, 495:595].copy()
    found = structural.placements(
        open_image(source).working(640),
        open_image(part).working(640),
        angles=(0.0,),
        scales=(6.0,),
        mirrored=False,
        count=1,
        runtime=RUNTIME,
        context=SilentContext(),
    )[0]
    np.testing.assert_allclose(coords.apply_homography(found.source_from_target, np.zeros(2)), [495, 330], atol=3)


def test_unrelated_pictures_are_less_significant() -> None:
    truth = similarity(10.0, 1.0, 0.0, 0.0)
    related = placed(toned(pairs.moved(target(), truth, SOURCE), "inverted"), target())[0].significance
    for seed in (1, 2, 3):
        unrelated = placed(pictures.rgb8(SOURCE.width, SOURCE.height, seed=seed), target())[0].significance
        assert unrelated < 0.5 * related


def test_placements_come_best_first_and_differ_from_each_other() -> None:
    source = pairs.moved(target(), similarity(0.0, 1.0, 0.0, 0.0), SOURCE)
    found = placed(source, target(), count=4)
    assert len(found) == 4
    significances = [placement.significance for placement in found]
    assert significances == sorted(significances, reverse=True)
    middle = np.array([TARGET.width, TARGET.height]) / 2
    for number, one in enumerate(found):
        for other in found[:number]:
            between = coords.invert_homography(other.source_from_target) @ one.source_from_target
            apart = np.linalg.norm(coords.apply_homography(between, middle) - middle)
            assert apart > 20 or abs(one.angle - other.angle) > 5 or abs(np.log(one.scale / other.scale)) > 0.1


def test_placements_are_the_same_every_time() -> None:
    source = toned(target(), "inverted")
    for one, other in zip(placed(source, target()), placed(source, target()), strict=True):
        np.testing.assert_array_equal(one.source_from_target, other.source_from_target)
        assert one.significance == other.significance


def test_what_is_masked_has_no_part_in_a_placement() -> None:
    truth = similarity(0.0, 1.0, 10.0, 5.0)
    source = pairs.moved(target(), truth, SOURCE)
    # Another picture covers the left of the target, and says the opposite.
    covered = target().copy()
    covered[:, :170] = pairs.moved(target(), coords.shift(-25.0, 40.0), TARGET)[:, :170]
    mask = np.ones(TARGET.shape, bool)
    mask[:, :170] = False
    plain = open_image(covered).working(640)
    best = placed(source, WorkingImage(rgb=plain.rgb, mask=mask, full_size=TARGET))[0]
    assert away(best, truth) < 0.04


def test_cancelling_stops_the_search_for_a_placement() -> None:
    context = CallbackContext()
    context.cancel()
    with pytest.raises(Cancelled):
        placed(target(), target(), context=context)


# Windows.


def edges(rgb: np.ndarray, mask: np.ndarray | None = None) -> EdgeMaps:
    return structural.describe((rgb.astype(np.float32) / 255).mean(axis=2), mask)


def local(source: EdgeMaps, fixed: EdgeMaps, radius: int = 8, context: CallbackContext | None = None) -> Matches:
    return structural.local_matches(source, fixed, radius, RUNTIME, context or SilentContext())


@pytest.mark.parametrize(("dx", "dy"), [(0.0, 0.0), (3.0, -2.0), (2.3, 1.6), (-4.5, 5.25)])
@pytest.mark.parametrize("look", ["as it is", "inverted"])
def test_windows_are_placed_to_a_fraction_of_a_pixel(look: str, dx: float, dy: float) -> None:
    moved = pairs.moved(target(), coords.shift(dx, dy), TARGET)
    found = local(edges(toned(moved, look) if look != "as it is" else moved), edges(target()))
    assert len(found) > 200
    assert found.kinds == (matching.STRUCTURE,)
    error = np.linalg.norm(found.source - found.target - [dx, dy], axis=1)
    assert np.median(error) < 0.3
    assert np.quantile(error, 0.9) < 0.8
    np.testing.assert_allclose(np.median(found.source - found.target, axis=0), [dx, dy], atol=0.1)
    assert 0 < found.score.min() <= found.score.max() <= 1
    assert coords.contains(found.target, TARGET).all()


def test_sizes_need_not_be_even() -> None:
    odd = Size(width=391, height=287)
    found = local(edges(target()[1 : 1 + odd.height, 2 : 2 + odd.width]), edges(target()[: odd.height, : odd.width]))
    np.testing.assert_allclose(np.median(found.source - found.target, axis=0), [-2, -1], atol=0.1)


def test_a_shift_beyond_the_radius_is_not_guessed() -> None:
    moved = pairs.moved(target(), coords.shift(14.0, 0.0), TARGET)
    near, far = local(edges(moved), edges(target()), 5), local(edges(moved), edges(target()), 18)
    assert len(near) < 0.35 * len(far)


def test_unrelated_pictures_share_few_windows() -> None:
    related = local(edges(toned(target(), "gamma")), edges(target()))
    unrelated = local(edges(pictures.rgb8(400, 300, seed=5)), edges(target()))
    assert len(unrelated) < 0.5 * len(related)
    assert unrelated.score.mean() < 0.6 * related.score.mean()


@pytest.mark.parametrize("flat", ["source", "target", "both"])
def test_a_picture_of_one_colour_has_no_windows(flat: str) -> None:
    blank = edges(np.full((300, 400, 3), 90, np.uint8))
    assert not np.abs(blank.channels).max() > 1e-6
    sides = [blank if flat in (side, "both") else edges(target()) for side in ("source", "target")]
    assert len(local(sides[0], sides[1])) == 0


@pytest.mark.parametrize("shape", [(1, 1), (3, 4), (6, 200), (12, 9)])
def test_the_smallest_pictures_have_edges_but_no_matches(shape: tuple[int, int]) -> None:
    maps = structural.describe(np.random.default_rng(0).random(shape, np.float32))
    assert maps.channels.shape == (8, *shape)
    assert np.isfinite(maps.channels).all()
    assert len(local(maps, maps)) == 0


def test_straight_edges_alone_fit_anywhere_along_themselves() -> None:
    bars = np.zeros((300, 400, 3), np.uint8)
    bars[:, 100:140] = bars[:, 260:330] = 220
    assert len(local(edges(bars), edges(bars))) == 0


@pytest.mark.parametrize("side", ["source", "target"])
def test_windows_lie_where_both_pictures_count(side: str) -> None:
    mask = np.ones(TARGET.shape, bool)
    mask[:, 180:] = False
    both = [edges(target(), mask if name == side else None) for name in ("source", "target")]
    found = local(both[0], both[1])
    assert len(found) > 50
    assert found.target[:, 0].max() < 180
    # The border of a mask is no edge.
    for maps in both:
        np.testing.assert_array_equal(maps.channels[:, maps.mask == 0], 0)


def test_edges_do_not_know_light_from_dark() -> None:
    one, other = edges(target()), edges(255 - target())
    np.testing.assert_allclose(one.channels, other.channels, atol=2e-3)
    np.testing.assert_allclose(one.channels.sum(axis=(1, 2)), 0, atol=2.0)


def test_edges_have_their_direction() -> None:
    across = np.zeros((40, 60), np.float32)
    across[:, 30:] = 1.0
    down = np.zeros((40, 60), np.float32)
    down[20:] = 1.0
    assert structural.describe(across).channels[:, 20, 30].argmax() == 0
    assert structural.describe(down).channels[:, 20, 30].argmax() == 4


def test_edges_and_windows_are_the_same_wherever_the_memory_lies() -> None:
    grey = np.ascontiguousarray((target().astype(np.float32) / 255).mean(axis=2))
    results = []
    for offset in (0, 4, 12, 20, 36, 56):
        memory = np.zeros(grey.nbytes + 128, np.uint8)
        start = -memory.ctypes.data % 64 + offset
        lying = memory[start : start + grey.nbytes].view(np.float32).reshape(grey.shape)
        lying[...] = grey
        # Whatever lies between two calls moves what the second one allocates.
        between = [np.zeros(1000 * (offset + number) + 16, np.uint8) for number in range(8)]
        maps = structural.describe(lying)
        results.append((maps.channels, local(maps, edges(np.roll(target(), 2, axis=1)))))
        assert len(between) == 8
    for channels, found in results[1:]:
        np.testing.assert_array_equal(channels, results[0][0])
        np.testing.assert_array_equal(found.source, results[0][1].source)
        np.testing.assert_array_equal(found.score, results[0][1].score)


def test_cancelling_stops_the_windows() -> None:
    context = CallbackContext()
    context.cancel()
    with pytest.raises(Cancelled):
        local(edges(target()), edges(target()), context=context)
