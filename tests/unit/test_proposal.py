"""The partner of a point: found to a quarter of a pixel where structure tells, left alone where it does not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
import pytest

from rflow_engine import coords, proposal
from rflow_engine.alignment import Alignment
from rflow_engine.errors import UsageError
from rflow_engine.features.base import Role
from rflow_engine.images import ImageSource, open_image
from rflow_engine.proposal import Proposal
from rflow_engine.types import Box, FlowField, Size
from tests import pairs, pictures

SOURCE, TARGET = Size(width=760, height=600), Size(width=700, height=525)
# How far the transform that is known misses.
OFF = coords.shift(4.0, -3.0)
MIRRORED = coords.shift(380, 300) @ np.array([[-0.9, 0.5, 0], [0.5, 0.9, 0], [0, 0, 1.0]]) @ coords.shift(-350, -262)
SIDES: tuple[Role, Role] = ("source", "target")


def same(picture: np.ndarray) -> np.ndarray:
    return picture


def inverted(picture: np.ndarray) -> np.ndarray:
    return 255 - picture


def darkened(picture: np.ndarray) -> np.ndarray:
    return np.uint8(255 * (picture / 255.0) ** 1.8)


def deep(picture: np.ndarray) -> np.ndarray:
    return picture.astype(np.uint16) * 9 + 9000


def floating(picture: np.ndarray) -> np.ndarray:
    return picture.astype(np.float32) * 3e-4 - 0.3


def partly_see_through(picture: np.ndarray) -> np.ndarray:
    return np.dstack([picture, np.full(picture.shape[:2], 255, np.uint8)])


@lru_cache
def target() -> np.ndarray:
    return pairs.shipped("target", TARGET.width)


@lru_cache
def opened(tone: Callable[[np.ndarray], np.ndarray] = same, *, mirrored: bool = False) -> tuple[ImageSource, ...]:
    truth = MIRRORED if mirrored else pairs.H
    return open_image(tone(pairs.moved(target(), truth, SOURCE))), open_image(target())


def spread(size: Size = TARGET, count: int = 24) -> np.ndarray:
    return np.random.default_rng(5).random((count, 2)) * [size.width, size.height]


def results(pair: tuple[ImageSource, ...], truth: np.ndarray, side: Role, known: np.ndarray) -> tuple[Any, Any]:
    """Proposals for points spread over the target, and their (N,) distances from the truth."""
    points = spread()
    landed = coords.apply_homography(truth, points)
    seen = coords.contains(landed, pair[0].info.size)
    given, wanted = (points, landed) if side == "target" else (landed, points)
    found = [proposal.propose(*pair, point, side=side, source_from_target=known) for point in given[seen]]
    return found, np.array([np.linalg.norm(f.point - w) for f, w in zip(found, wanted[seen], strict=True)])


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("tone", [same, inverted, darkened, deep, floating, partly_see_through])
def test_partners_are_found_to_a_quarter_of_a_pixel(tone: Callable[[np.ndarray], np.ndarray], side: Role) -> None:
    found, away = results(opened(tone), pairs.H, side, OFF @ pairs.H)
    sharp = np.array([f.sharp for f in found])
    assert sharp.mean() > 0.9
    assert np.quantile(away[sharp], 0.9) < 0.25
    assert np.median(away[sharp]) < 0.1
    assert np.median([f.similarity for f in found]) > 0.85
    assert np.median([f.shift for f in found]) == pytest.approx(5.0, abs=0.4)


@pytest.mark.parametrize("side", SIDES)
def test_partners_are_found_in_a_mirrored_and_turned_picture(side: Role) -> None:
    _, away = results(opened(mirrored=True), MIRRORED, side, OFF @ MIRRORED)
    assert np.quantile(away, 0.9) < 0.25


@pytest.mark.parametrize("side", SIDES)
def test_partners_are_found_in_a_picture_of_a_third_of_the_size(side: Role) -> None:
    third = np.diag([1 / 3, 1 / 3, 1.0])
    whole = pairs.shipped("target", 1200)
    size = Size(width=400, height=whole.shape[0] // 3)
    pair = open_image(cv2.resize(whole, (size.width, size.height), interpolation=cv2.INTER_AREA)), open_image(whole)
    points = spread(Size(width=1200, height=whole.shape[0]))
    landed = coords.apply_homography(third, points)
    given, wanted = (points, landed) if side == "target" else (landed, points)
    away = []
    for point, partner in zip(given, wanted, strict=True):
        found = proposal.propose(*pair, point, side=side, source_from_target=coords.shift(1.0, 0.7) @ third)
        away.append(np.linalg.norm(found.point - partner))
    # A quarter of a pixel of the smaller picture.
    assert np.quantile(away, 0.9) < (0.25 if side == "target" else 0.75)


def test_the_flow_is_followed_before_the_search() -> None:
    pair = opened()
    flow = FlowField(
        flow=np.full((4, 6, 2), (12.0, 9.0), np.float32), confidence=np.ones((4, 6), np.float32), target_size=TARGET
    )
    known = pairs.H @ coords.shift(-12.0, -9.0)
    point = np.array([300.0, 200.0])
    partner = coords.apply_homography(pairs.H, point)
    for side, given, wanted in (("target", point, partner), ("source", partner, point)):
        found = proposal.propose(*pair, given, side=side, source_from_target=known, flow=flow)
        np.testing.assert_allclose(found.point, wanted, atol=0.25)
        assert found.shift < 0.3
    blind = proposal.propose(*pair, point, side="target", source_from_target=known)
    assert blind.shift > 5


def test_a_result_leads_to_the_partner() -> None:
    alignment: Alignment = pictures.alignment_of(*opened(), OFF @ pairs.H)
    found = proposal.propose_for(alignment, [300.0, 200.0], side="target")
    np.testing.assert_allclose(found.point, coords.apply_homography(pairs.H, np.array([300.0, 200.0])), atol=0.25)
    flow = FlowField(
        flow=np.full((4, 6, 2), (50.0, 0.0), np.float32), confidence=np.ones((4, 6), np.float32), target_size=TARGET
    )
    moved = proposal.propose_for(replace(alignment, flow=flow), [300.0, 200.0], side="target")
    assert np.linalg.norm(moved.point - found.point) > 20


@pytest.mark.parametrize("point", [(5, 60), (60, 4), (697, 100), (330, 521), (20, 20)])
def test_partners_are_found_near_the_border(point: tuple[float, float]) -> None:
    found = proposal.propose(*opened(), point, side="target", source_from_target=OFF @ pairs.H)
    assert found.sharp
    np.testing.assert_allclose(found.point, coords.apply_homography(pairs.H, np.array(point)), atol=0.25)


def unsure(source: np.ndarray, target: np.ndarray, point: tuple[float, float] = (200.0, 150.0)) -> Proposal:
    """A proposal that must be where the transform (the identity, moved by 3) puts the point."""
    known = coords.shift(3.0, 0.0)
    found = proposal.propose(open_image(source), open_image(target), point, side="target", source_from_target=known)
    assert not found.sharp
    np.testing.assert_allclose(found.point, [point[0] + 3.0, point[1]], atol=1e-9)
    assert found.shift == 0
    assert 0 <= found.similarity <= 1
    return found


def test_a_flat_place_stays_where_the_transform_puts_it() -> None:
    picture = pictures.rgb8(400, 300, seed=1)
    picture[60:240, 90:310] = 128
    assert unsure(picture, picture).similarity < 0.2


def test_noise_is_no_structure() -> None:
    rng = np.random.default_rng(0)
    one, two = (np.uint8(np.clip(rng.normal(128, 12, (300, 400, 3)), 0, 255)) for _ in range(2))
    unsure(one, two)


def test_an_edge_alone_does_not_tell_the_place_along_it() -> None:
    picture = np.full((300, 400, 3), 60, np.uint8)
    picture[:, 200:] = 190
    unsure(picture, picture)


def test_a_pattern_that_repeats_does_not_tell_the_place() -> None:
    y, x = np.mgrid[:300, :400]
    weave = np.uint8(127 + 60 * np.sin(x * 2 * np.pi / 6) + 60 * np.sin(y * 2 * np.pi / 6))
    unsure(weave, weave)


def test_different_content_is_no_partner() -> None:
    unsure(pictures.rgb8(400, 300, seed=1), pictures.rgb8(400, 300, seed=2))


def test_a_partner_just_beyond_the_border_is_looked_for_within() -> None:
    point = np.array([30.0, 300.0])
    partner = coords.apply_homography(pairs.H, point)
    known = coords.shift(-partner[0] - 3.0, 2.0) @ pairs.H
    source = pairs.moved(target(), pairs.H, SOURCE)[:, int(partner[0]) - 2 :]
    found = proposal.propose(open_image(source), opened()[1], point, side="target", source_from_target=known)
    assert found.sharp
    np.testing.assert_allclose(found.point, partner - [int(partner[0]) - 2, 0.0], atol=0.25)


@pytest.mark.parametrize(
    ("point", "side", "words"),
    [
        ((-1.0, 20.0), "target", "lies outside the target"),
        ((20.0, 601.0), "source", "lies outside the source"),
        ((np.nan, 20.0), "source", "lies outside the source"),
        ((60.0, 300.0), "target", "source does not show"),
        ((2.0, 2.0), "source", "target does not show"),
    ],
)
def test_a_point_without_a_partner_is_refused(point: tuple[float, float], side: Role, words: str) -> None:
    with pytest.raises(UsageError, match=words) as refused:
        proposal.propose(*opened(), point, side=side, source_from_target=coords.shift(-120.0, 0.0) @ pairs.H)
    assert refused.value.remedy


class Counting:
    """A picture that notes how much of it is read."""

    def __init__(self, picture: ImageSource) -> None:
        self._picture = picture
        self.info = picture.info
        self.largest = 0

    def read(self, box: Box | None = None) -> np.ndarray:
        assert box is not None
        self.largest = max(self.largest, box.size.pixels)
        return self._picture.read(box)

    def read_mask(self, box: Box | None = None) -> None:
        assert box is not None


def test_only_the_surroundings_of_the_point_are_read() -> None:
    large = cv2.resize(target(), (2800, 2100), interpolation=cv2.INTER_CUBIC)
    source, whole = Counting(open_image(large)), Counting(open_image(large))
    found = proposal.propose(
        source,  # type: ignore[arg-type]
        whole,  # type: ignore[arg-type]
        (1200.0, 900.0),
        side="target",
        source_from_target=coords.shift(20.0, -15.0),
    )
    np.testing.assert_allclose(found.point, (1200.0, 900.0), atol=0.25)
    assert 0 < source.largest < 0.1 * 2800 * 2100
    assert 0 < whole.largest < 0.1 * 2800 * 2100
