"""What matches may say about the residual flow."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from rflow_engine import coords, frame
from rflow_engine.flow import guidance
from rflow_engine.images import WorkingImage
from rflow_engine.types import FlowField, HomographyFit, Matches, Size
from tests import pairs, pictures

FULL = Size(width=480, height=320)
MARGIN = 8
H = coords.shift(12, -7)
CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def built() -> frame.Frame:
    """A frame at half the full resolution."""
    rgb = pictures.scene(240, 160).astype(np.float32)
    image = WorkingImage(rgb=rgb, mask=None, full_size=FULL)
    return frame.build(image, image, H, long_side=240, margin=MARGIN)


def matches(*, kinds: tuple[str, ...] = ("keypoints, LighterGlue",), kind: np.ndarray | None = None) -> Matches:
    target = coords.cell_centres(Size(width=12, height=8), FULL).reshape(-1, 2)
    source = coords.apply_homography(H, target + pairs.drift(target))
    count = len(target)
    return Matches(
        source=source,
        target=target,
        score=np.full(count, 0.5, np.float32),
        kind=np.zeros(count, np.uint8) if kind is None else kind,
        kinds=kinds,
        scale=np.ones(count, np.float32),
    )


def fit(given: Matches, excluded: np.ndarray | None = None) -> HomographyFit:
    none = np.zeros(len(given), bool)
    return HomographyFit(
        source_from_target=H,
        inliers=none,
        excluded=none if excluded is None else excluded,
        residuals=np.zeros(len(given)),
        threshold=5.0,
    )


def test_matches_say_where_the_flow_leads_in_pixels_of_the_frame(built: frame.Frame) -> None:
    given = matches()
    guide = guidance.of_matches(given, fit(given), built)
    assert len(guide.points) == len(given)
    assert (guide.size.width, guide.size.height) == (240 + 16, 160 + 16)
    np.testing.assert_allclose(guide.points, given.target / 2 + MARGIN)
    np.testing.assert_allclose(guide.displacement, pairs.drift(given.target) / 2, atol=1e-9)


def test_only_what_a_network_accepted_and_nobody_took_out_guides(built: frame.Frame) -> None:
    kind = (np.arange(96) % 2).astype(np.uint8)
    given = matches(kinds=("keypoints, LighterGlue", "dense, mutual neighbours"), kind=kind)
    excluded = np.arange(96) < 20
    guide = guidance.of_matches(given, fit(given, excluded), built)
    np.testing.assert_allclose(guide.points, given.target[(kind == 0) & ~excluded] / 2 + MARGIN)


def test_a_match_at_odds_with_its_neighbours_is_left_out(built: frame.Frame) -> None:
    given = matches()
    source = given.source.copy()
    source[40] += [45.0, 0.0]
    odd = Matches(
        source=source, target=given.target, score=given.score, kind=given.kind, kinds=given.kinds, scale=given.scale
    )
    guide = guidance.of_matches(odd, fit(odd), built)
    np.testing.assert_allclose(guide.points, np.delete(given.target, 40, axis=0) / 2 + MARGIN)


def test_without_neighbours_no_match_guides(built: frame.Frame) -> None:
    for kinds in (("dense, mutual neighbours",), ()):
        given = (
            matches(kinds=kinds)
            if kinds
            else pictures.alignment_of(pictures.rgb8(), pictures.rgb8(), matches=3).matches
        )
        assert len(guidance.of_matches(given, fit(given), built).points) == 0


def test_the_guide_becomes_evidence_in_the_cells_it_lies_in(built: frame.Frame) -> None:
    given = matches()
    guide = guidance.of_matches(given, fit(given), built)
    found = guidance.evidence(guide, 22, 32, CPU)
    assert found.precision.shape == (3, 22, 32)
    column, row = (guide.points[30] / 8).astype(int)
    sure = float(found.precision[0, row, column])
    assert sure == pytest.approx(4.0 * 0.5)
    assert float(found.precision[1].abs().max()) == 0
    wanted = found.pull[:, row, column].numpy() / sure
    np.testing.assert_allclose(wanted, guide.displacement[30] / 8, rtol=1e-5)
    assert int((found.precision[0] > 0).sum()) == len(np.unique((guide.points / 8).astype(int), axis=0))


def test_matches_in_one_cell_add_up() -> None:
    guide = guidance.Guide(
        points=np.array([[3.0, 4.0], [5.0, 6.0]]),
        displacement=np.array([[8.0, 0.0], [0.0, 8.0]]),
        weight=np.array([0.75, 0.25]),
        size=Size(width=64, height=32),
    )
    found = guidance.evidence(guide, 4, 8, CPU)
    assert float(found.precision[0, 0, 0]) == pytest.approx(4.0)
    np.testing.assert_allclose(found.pull[:, 0, 0] / 4, [0.75, 0.25])


def test_locked_matches_guide_the_flow_whatever_their_neighbours_say(built: frame.Frame) -> None:
    given = matches(kinds=("by hand",))
    source = given.source.copy()
    source[40] += [30.0, 0.0]
    given = replace(given, source=source)
    locked = np.arange(len(given)) == 40
    guide = guidance.of_matches(given, replace(fit(given), locked=locked), built)
    np.testing.assert_allclose(guide.points, given.target[locked] / 2 + MARGIN)
    np.testing.assert_allclose(
        guide.displacement, (pairs.drift(given.target[locked]) + np.array([30.0, 0.0])) / 2, atol=1e-9
    )
    assert not len(guidance.of_matches(given, fit(given), built).points)


def test_a_steep_plane_guides_where_its_neighbours_lie_on_one_side(built: frame.Frame) -> None:
    given = matches()
    slanted = given.target[:, 0] > 250
    source = given.source.copy()
    steep = np.stack([0.4 * (given.target[:, 0] - 250) + 30, 0.1 * given.target[:, 1]], axis=1)
    source[slanted] += steep[slanted]
    source[90] += [0.0, 60.0]
    given = replace(given, source=source)
    guide = guidance.of_matches(given, fit(given), built)
    kept = {tuple(point) for point in np.round((guide.points - MARGIN) * 2, 6)}
    wanted = {tuple(point) for point in np.round(given.target[slanted & (np.arange(96) != 90)], 6)}
    assert len(wanted & kept) >= 0.9 * len(wanted)
    assert tuple(np.round(given.target[90], 6)) not in kept


def test_beyond_planes_a_match_is_judged_by_what_is_left(built: frame.Frame) -> None:
    given = matches()
    far = (given.target[:, 0] > 150) & (given.target[:, 0] < 310)
    given = replace(given, source=given.source + np.where(far, 150.0, 0.0)[:, None])
    grid = coords.cell_centres(Size(width=48, height=32), FULL)
    flow = np.repeat(np.where((grid[..., :1] > 150) & (grid[..., :1] < 310), 150.0, 0.0), 2, axis=2)
    base = FlowField(flow=flow.astype(np.float32), confidence=np.ones((32, 48), np.float32), target_size=FULL)
    guide = guidance.of_matches(given, fit(given), built, base)
    assert len(guide.points) == len(given)
    assert len(guidance.of_matches(given, fit(given), built).points) < len(given)
    expected = (pairs.drift(given.target) + np.where(far, 150.0, 0.0)[:, None]) / 2
    np.testing.assert_allclose(guide.displacement, expected, atol=1e-9)


def test_only_what_neighbours_share_speaks_for_a_field_that_bends(built: frame.Frame) -> None:
    given = matches()
    guide = guidance.of_matches(given, fit(given), built)
    bent = replace(guide, displacement=3 * guide.displacement)
    noise = replace(guide, displacement=np.random.default_rng(0).normal(0, 5, guide.displacement.shape))
    assert guidance.shared(bent) == pytest.approx(9 * guidance.shared(guide))
    assert abs(guidance.shared(noise)) < 6
    assert guidance.stiffness(noise) > guidance.stiffness(bent) == 1.0


def test_the_homography_holds_where_neighbours_lie_where_it_puts_them(built: frame.Frame) -> None:
    given = matches()
    guide = guidance.of_matches(given, fit(given), built)
    still = replace(guide, displacement=np.zeros_like(guide.displacement))
    third = replace(still, displacement=np.where(guide.points[:, :1] < 90, [[9.0, 4.0]], [[0.0, 0.0]]))
    assert guidance.held(still) == 1.0
    assert 0.4 < guidance.held(third) < 0.75
    assert guidance.held(replace(guide, displacement=guide.displacement + np.array([3.0, 3.0]))) < 0.3
    few = replace(still, points=still.points[:20], displacement=still.displacement[:20], weight=still.weight[:20])
    assert guidance.held(few) == 0.0


def test_matches_around_a_place_say_whether_they_agree_with_the_field(built: frame.Frame) -> None:
    given = matches()
    flow = pairs.drift(coords.pixel_centres(Size(width=240, height=160)) * 2) / 2
    wrong = flow.copy()
    wrong[:, 160:] += 6.0
    for field, left, right in ((flow, True, True), (wrong, True, False)):
        found = guidance.agreement(given, fit(given), built, field)
        assert found.shape == (160, 240)
        assert (found[:, :60] > 1.5).all() == left
        assert (found[:, 220:] > 0).all() == right
    assert (guidance.agreement(given, fit(given), built, wrong)[:, 220:] < -1.5).all()
    dense = matches(kinds=("cells, XFeat",))
    np.testing.assert_array_equal(guidance.agreement(dense, fit(dense), built, flow), 0)


def test_what_matches_share_does_not_depend_on_the_size_of_the_frame() -> None:
    full = Size(width=1600, height=1200)
    rgb = pictures.scene(1600, 1200).astype(np.float32)
    image = WorkingImage(rgb=rgb, mask=None, full_size=full)
    target = coords.cell_centres(Size(width=20, height=15), full).reshape(-1, 2)
    random = np.random.default_rng(4)
    moved = target + 6 * np.stack([np.sin(target[:, 1] / 300), np.cos(target[:, 0] / 250)], axis=1)
    moved += random.normal(0, 4.0, moved.shape)
    given = replace(
        matches(),
        source=coords.apply_homography(H, moved),
        target=target,
        score=np.full(len(target), 0.5, np.float32),
        kind=np.zeros(len(target), np.uint8),
        scale=np.ones(len(target), np.float32),
    )
    small, large = (
        guidance.of_matches(given, fit(given), frame.build(image, image, H, long_side=side, margin=MARGIN))
        for side in (640, 1280)
    )
    assert len(small.points) == len(large.points) > 200
    assert (small.unit, large.unit) == (1.0, 2.0)
    assert guidance.shared(large) == pytest.approx(guidance.shared(small), rel=0.01)
    assert guidance.held(large) == pytest.approx(guidance.held(small), abs=0.01)
    assert 1.0 < guidance.stiffness(small) < 20.0
    assert guidance.stiffness(large) == pytest.approx(guidance.stiffness(small), rel=0.02)


def test_exact_matches_that_nothing_holds_in_place_speak_for_a_field_that_bends() -> None:
    random = np.random.default_rng(6)
    points = np.stack(np.meshgrid(np.arange(8.0, 640, 16), np.arange(8.0, 480, 16)), axis=-1).reshape(-1, 2)
    # A slackened canvas: two pixels here and there, all over the picture.
    slack = 2 * np.stack([np.sin(points[:, 1] / 90), np.cos(points[:, 0] / 80)], axis=1)

    def guide(scatter: float, displacement: np.ndarray = slack) -> guidance.Guide:
        return guidance.Guide(
            points=points,
            displacement=displacement + random.normal(0, scatter, points.shape),
            weight=np.ones(len(points)),
            size=Size(width=640, height=480),
        )

    assert guidance.shared(guide(0.3)) == pytest.approx(guidance.shared(guide(2.0)), rel=0.2)
    assert guidance.scatter(guide(0.3)) < 0.5 < 2.0 < guidance.scatter(guide(2.0))
    assert guidance.stiffness(guide(0.3)) == 1.0
    assert guidance.stiffness(guide(2.0)) > 2.2
    # Where most of it stays, what has moved by itself is none of the canvas.
    corner = np.where(points[:, :1] > 500, slack, 0.0)
    assert guidance.stiffness(guide(0.3, corner)) > 2.2
