"""Bringing the source near before pixels are compared."""

from __future__ import annotations

import numpy as np
import pytest

from rflow_engine import coords, frame, planes, warp
from rflow_engine.context import SilentContext
from rflow_engine.flow import carrier, guidance
from rflow_engine.flow.guidance import Guide
from rflow_engine.images import WorkingImage
from rflow_engine.settings import CoarseSettings
from rflow_engine.types import FlowField, Size
from tests import pairs, pictures, scenes

MARGIN = 16


@pytest.fixture(scope="module")
def built() -> frame.Frame:
    """A frame at half the full resolution."""
    rgb = pictures.scene(320, 210).astype(np.float32)
    image = WorkingImage(rgb=rgb, mask=None, full_size=scenes.SIZE)
    return frame.build(image, image, scenes.MAIN, long_side=320, margin=MARGIN)


def guide_of(displacement: np.ndarray, points: np.ndarray, built: frame.Frame) -> Guide:
    """A guide from full-resolution points and displacements."""
    return Guide(
        points=points * built.scale + built.margin,
        displacement=displacement * built.scale,
        weight=np.ones(len(points)),
        size=Size(width=320 + 2 * MARGIN, height=210 + 2 * MARGIN),
    )


POINTS = coords.cell_centres(Size(width=32, height=21), scenes.SIZE).reshape(-1, 2)


def test_what_matches_share_is_a_smooth_field_through_them(built: frame.Frame) -> None:
    wanted = 4 * pairs.drift(POINTS)
    found = carrier.find(guide_of(wanted, POINTS, built), None, built, scenes.SIZE, SilentContext())
    assert found is not None
    assert found.grid_size == built.inner
    inner = ((POINTS > 40) & (POINTS < [600, 380])).all(axis=1)
    away = warp.sample_field(found.flow, POINTS, scenes.SIZE) - wanted
    assert np.linalg.norm(away[inner], axis=1).max() < 5.0
    assert np.median(np.linalg.norm(away, axis=1)) < 2.5


def test_where_the_homography_is_enough_nothing_is_carried(built: frame.Frame) -> None:
    noise = np.random.default_rng(0).normal(0, 3, POINTS.shape)
    for guide in (
        guide_of(noise, POINTS, built),
        guide_of(0.5 * pairs.drift(POINTS), POINTS, built),
        guide_of(40 + noise[:5], POINTS[:5], built),
    ):
        assert carrier.find(guide, None, built, scenes.SIZE, SilentContext()) is None


def test_planes_carry_to_where_no_match_is(built: frame.Frame) -> None:
    given, _ = scenes.matches_of(scenes.SIDE_BY_SIDE)
    here = (given.target[:, 0] < 350) | ((given.target[:, 0] > 430) & (given.target[:, 0] < 540))
    given = scenes.of_points(given.source[here], given.target[here])
    fit = scenes.fit_of(scenes.SIDE_BY_SIDE, given)
    several = planes.find(given, fit, scenes.SIZE, scenes.SIZE, CoarseSettings(homographies=2), 0, SilentContext())
    assert several is not None
    base = planes.flow_of(several, built.inner)
    guide = guidance.of_matches(given, fit, built, base)
    found = carrier.find(guide, base, built, scenes.SIZE, SilentContext())
    assert found is not None
    there = np.array([[600.0, 100.0], [610.0, 300.0]])
    expected = coords.apply_homography(scenes.WALL, there)
    np.testing.assert_allclose(warp.map_to_source(scenes.MAIN, found, there), expected, atol=4.0)


def test_relative_to_the_carrier_and_composed_with_it_is_the_whole(built: frame.Frame) -> None:
    x, y = np.moveaxis(coords.cell_centres(built.inner, scenes.SIZE), 2, 0)
    flow = np.stack([20 + 0.05 * x, 10 * np.sin(y / 90)], axis=-1).astype(np.float32)
    field = FlowField(flow=flow, confidence=np.ones(flow.shape[:2], np.float32), target_size=scenes.SIZE)
    inner = POINTS[((POINTS > 60) & (POINTS < [560, 360])).all(axis=1)]
    wanted = warp.sample_field(flow, inner, scenes.SIZE) + pairs.drift(inner)
    wanted[3] += [300.0, 0.0]
    left = carrier.beyond(guide_of(wanted, inner, built), field, built)
    # One was outvoted.
    np.testing.assert_allclose(left.points, np.delete(inner, 3, axis=0) * built.scale + MARGIN)
    residual = left.displacement / built.scale
    at = np.delete(inner, 3, axis=0) + residual
    whole = residual + warp.sample_field(flow, at, scenes.SIZE)
    np.testing.assert_allclose(whole, np.delete(wanted, 3, axis=0), atol=0.05)
    constant = np.broadcast_to(np.array([3.0, -2.0]), (*built.inner.shape, 2))
    composed = carrier.composed(constant, field)
    centres = coords.cell_centres(built.inner, scenes.SIZE)
    expected = constant + warp.sample_field(flow, (centres + constant).reshape(-1, 2), scenes.SIZE).reshape(
        composed.shape
    )
    np.testing.assert_allclose(composed, expected)


def test_a_frame_fetched_through_a_field_shows_the_source_where_the_field_leads(built: frame.Frame) -> None:
    rgb = pictures.scene(640, 420).astype(np.float32)
    image = WorkingImage(rgb=rgb, mask=None, full_size=scenes.SIZE)
    flow = np.full((42, 64, 2), [24.0, -16.0], np.float32)
    field = FlowField(flow=flow, confidence=np.ones((42, 64), np.float32), target_size=scenes.SIZE)
    moved = frame.build(image, image, np.eye(3), long_side=320, margin=MARGIN, flow=field)
    shifted = frame.build(image, image, coords.shift(24.0, -16.0), long_side=320, margin=MARGIN)
    np.testing.assert_allclose(moved.source, shifted.source, atol=1e-4)
