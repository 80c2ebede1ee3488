"""Invented truth must be true: what the flow says lies where the pictures show it."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from rflow_engine.training import media, warps
from tests import pictures

SIZE = (128, 160)


def scene(seed: int) -> warps.Scene:
    rng = np.random.default_rng(seed)
    return warps.invent(pictures.rgb8(300, 260, seed=1), pictures.rgb8(240, 300, seed=2), SIZE, rng)


def fetched(image: np.ndarray, flow: np.ndarray) -> np.ndarray:
    y, x = np.mgrid[: flow.shape[0], : flow.shape[1]].astype(np.float32)
    return cv2.remap(image, x + flow[..., 0], y + flow[..., 1], cv2.INTER_LINEAR)


@pytest.mark.parametrize("seed", range(12))
def test_the_source_shows_the_target_where_the_flow_leads(seed: int) -> None:
    made = scene(seed)
    visible = cv2.erode(made.visible.astype(np.uint8), np.ones((3, 3))) > 0
    difference = np.abs(fetched(made.source, made.flow) - made.target).max(axis=2)
    assert visible.mean() > 0.3
    # What is left is blur from fetching twice, next to the edges of forms.
    assert np.median(difference[visible]) < 0.01
    assert (difference[visible] > 0.15).mean() < 0.01


@pytest.mark.parametrize("seed", range(4))
def test_what_is_hidden_is_said_to_be(seed: int) -> None:
    made = scene(100 + seed)
    y, x = np.mgrid[: SIZE[0], : SIZE[1]]
    landed_x, landed_y = x + made.flow[..., 0], y + made.flow[..., 1]
    outside = (landed_x < 0) | (landed_y < 0) | (landed_x > SIZE[1] - 1) | (landed_y > SIZE[0] - 1)
    assert not made.visible[outside].any()
    assert made.source_valid.shape == SIZE
    assert set(np.unique(made.source_valid)) <= {0.0, 1.0} or made.source_valid.min() >= 0


def test_the_same_seed_gives_the_same_scene() -> None:
    a, b = scene(5), scene(5)
    assert all(np.array_equal(getattr(a, name), getattr(b, name)) for name in a.__slots__)


def test_a_field_is_inverted() -> None:
    rng = np.random.default_rng(3)
    flow = warps.residual((224, 256), rng) * 2
    flow = warps.limited(flow)
    back = warps.inverted(flow)
    there_and_back = (flow + fetched(back, flow))[40:-40, 40:-40]
    assert np.abs(there_and_back).max() < 0.05


def test_fields_do_not_fold() -> None:
    rng = np.random.default_rng(4)
    for _ in range(10):
        flow = warps.residual((224, 256), rng)
        dx, dy = np.gradient(flow, axis=1), np.gradient(flow, axis=0)
        jacobian = (1 + dx[..., 0]) * (1 + dy[..., 1]) - dx[..., 1] * dy[..., 0]
        assert jacobian.min() > 0


def test_the_field_to_start_from_is_near_the_truth() -> None:
    truth = np.full((64, 64, 2), 5.0, np.float32)
    errors = [np.abs(warps.start_field(truth, np.random.default_rng(seed)) - 5).mean() for seed in range(60)]
    assert min(errors) < 0.01
    assert 0.3 < np.median(errors) < 4


@pytest.mark.parametrize("kind", media.KINDS)
def test_views_are_grey_pictures(kind: str) -> None:
    for seed in range(8):
        views = media.views_of(scene(seed), np.random.default_rng(seed), kind)
        for view in views:
            assert view.shape == SIZE
            assert view.dtype == np.float32
            assert view.min() >= 0
            assert view.max() <= 1


def test_views_of_the_same_kind_stay_alike() -> None:
    made = scene(2)
    alike = []
    for kind in media.KINDS:
        target, source = media.views_of(made, np.random.default_rng(9), kind)
        moved = fetched(source, made.flow)
        alike.append(np.corrcoef(target[made.visible], moved[made.visible])[0, 1])
    assert alike[0] > 0.9
