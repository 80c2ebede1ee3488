"""The fine stage of the paper, on pairs whose flow is known, with weights whose answer is known."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from rflow_engine import runtime, weights
from rflow_engine import settings as settings_module
from rflow_engine.coarse import Pair
from rflow_engine.context import CallbackContext, JobContext, SilentContext, Stage
from rflow_engine.errors import Cancelled, UsageError, WeightsError
from rflow_engine.flow import paper, paper_network, predict
from rflow_engine.images import open_image
from rflow_engine.settings import FineSettings, Settings
from rflow_engine.types import FlowField, HomographyFit, Matches, Progress
from tests import paper_weights

CPU = runtime.choose("cpu")
WIDTH, HEIGHT, SPARE = 238, 166, 120
SETTINGS = Settings(fine=FineSettings(method="paper", long_side=WIDTH))


@pytest.fixture(autouse=True)
def published(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Callable[[], paper_weights.State]]]:
    """The made-up weights take the place of the published ones."""
    given = {paper.WEIGHTS: paper_weights.matching}
    monkeypatch.setattr(weights, "path", lambda name: Path(__file__))
    monkeypatch.setattr(weights, "state_dict", lambda name: given[name]())
    paper._network.cache_clear()
    yield given
    paper._network.cache_clear()


def picture(dx: int = 0, dy: int = 0) -> np.ndarray:
    """(HEIGHT, WIDTH, 3) uint8, its content (dx, dy) further to the right and down."""
    scene = paper_weights.texture(WIDTH + 2 * SPARE, HEIGHT + 2 * SPARE)[SPARE - dy :, SPARE - dx :]
    return np.rint(scene[:HEIGHT, :WIDTH] * 255).astype(np.uint8)


def pair_of(source: np.ndarray, target: np.ndarray) -> Pair:
    return Pair(source=open_image(source).working(WIDTH), target=open_image(target).working(WIDTH))


def fit_of(shift: tuple[float, float] = (0, 0)) -> HomographyFit:
    """A homography that only shifts, without matches."""
    matrix = np.array([[1.0, 0, shift[0]], [0, 1, shift[1]], [0, 0, 1]])
    nothing = np.zeros(0, bool)
    return HomographyFit(
        source_from_target=matrix, inliers=nothing, excluded=nothing, residuals=np.zeros(0), threshold=3.0
    )


def flow_of(
    source: np.ndarray,
    target: np.ndarray,
    *,
    shift: tuple[float, float] = (0, 0),
    settings: Settings = SETTINGS,
    context: JobContext | None = None,
) -> FlowField:
    return paper.residual_flow(pair_of(source, target), fit_of(shift), settings, CPU, context or SilentContext())


def inner(field: np.ndarray) -> np.ndarray:
    """The part whose partners, and all that the network sees around them, are in both pictures."""
    return field[48:-48, 48:-48]


def test_equal_pictures_have_no_flow_at_all() -> None:
    found = flow_of(picture(), picture())
    assert found.flow.shape == (HEIGHT, WIDTH, 2)
    assert np.abs(found.flow).max() < 0.01
    assert inner(found.confidence).min() > 0.9


@pytest.mark.parametrize(("dx", "dy"), [(8, 0), (0, -16), (-16, 8)])
def test_a_known_shift_is_found(dx: int, dy: int) -> None:
    found = flow_of(picture(dx, dy), picture())
    np.testing.assert_allclose(inner(found.flow), np.broadcast_to([dx, dy], inner(found.flow).shape), atol=0.02)
    assert inner(found.confidence).min() > 0.85


def test_what_the_homography_explains_is_not_flow() -> None:
    found = flow_of(picture(24, 8), picture(), shift=(8, 8))
    np.testing.assert_allclose(inner(found.flow), np.broadcast_to([16, 0], inner(found.flow).shape), atol=0.02)


def test_flow_is_in_pixels_of_the_full_target() -> None:
    doubled = [np.repeat(np.repeat(picture(dx), 2, axis=0), 2, axis=1) for dx in (8, 0)]
    found = flow_of(*doubled)
    assert found.target_size == open_image(doubled[1]).info.size
    assert found.flow.shape == (HEIGHT, WIDTH, 2)
    np.testing.assert_allclose(inner(found.flow), np.broadcast_to([16, 0], inner(found.flow).shape), atol=0.04)


def test_one_pass_ends_at_three_cells_and_two_go_further(monkeypatch: pytest.MonkeyPatch) -> None:
    source = picture(32, 0)
    near = flow_of(source, picture())
    assert np.abs(near.flow).max() <= 24.001
    assert inner(near.confidence).max() < 0.2
    monkeypatch.setattr(paper, "_ONE_PASS", WIDTH - 1)
    far = flow_of(source, picture())
    middle = (slice(60, -60), slice(60, -60))
    np.testing.assert_allclose(far.flow[middle], np.broadcast_to([32, 0], far.flow[middle].shape), atol=0.05)
    assert far.confidence[middle].min() > 0.85


def test_where_the_source_has_no_picture_nothing_is_certain() -> None:
    found = flow_of(picture(), picture(-120, 0), shift=(120, 0))
    assert np.abs(inner(found.flow)[:, :40]).max() < 0.02
    assert found.confidence[20:-20, 20:80].min() > 0.85
    assert not found.confidence[:, WIDTH - 118 :].any()


def test_what_is_left_out_asks_for_no_flow_and_is_not_certain() -> None:
    pair = pair_of(picture(8, 0), picture())
    mask = np.ones((HEIGHT, WIDTH), bool)
    mask[:, 150:] = False
    masked = replace(pair, target=replace(pair.target, mask=mask))
    found = paper.residual_flow(masked, fit_of(), SETTINGS, CPU, SilentContext())
    assert not found.confidence[:, 150:].any()
    assert np.abs(found.flow[:, 175:]).max() < 0.02
    np.testing.assert_allclose(found.flow[40:-40, 40:110, 0], 8, atol=0.02)
    assert found.confidence[40:-40, 40:110].min() > 0.85


def test_a_part_that_differs_is_uncertain_in_both_directions() -> None:
    source = picture()
    source[:, 140:] = np.random.default_rng(0).integers(0, 256, source[:, 140:].shape)
    found = flow_of(source, picture())
    assert found.confidence[20:-20, 20:110].min() > 0.85
    assert found.confidence[:, 165:].max() < 0.05


def test_matchability_is_that_of_both_directions(published: dict[str, Callable[[], paper_weights.State]]) -> None:
    def undecided() -> paper_weights.State:
        return paper_weights.matching() | {"netMatch.conv4.weight": torch.zeros(1, 128, 3, 3)}

    published[paper.WEIGHTS] = undecided
    np.testing.assert_allclose(flow_of(picture(), picture()).confidence, 0.25, atol=1e-6)


def test_tiles_leave_no_trace(monkeypatch: pytest.MonkeyPatch) -> None:
    network = paper_network.from_published(paper_weights.random())
    target, source = torch.rand(2, 3, 75, 395, generator=torch.Generator().manual_seed(2))
    stage = Stage(SilentContext(), 0, 1)
    with torch.inference_mode():
        whole = paper.in_tiles(network, target, source, stage)
        monkeypatch.setattr(paper, "_TILE", 20)
        pieces = paper.in_tiles(network, target, source, stage)
    assert whole.flow.shape == (2, 10, 50)
    assert whole.flow.std() > 0.01
    for name in ("flow", "forward", "backward"):
        torch.testing.assert_close(getattr(pieces, name), getattr(whole, name), atol=1e-4, rtol=0)


def test_it_reports_and_can_be_stopped_between_tiles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paper, "_TILE", 16)
    reports: list[Progress] = []
    context = CallbackContext(reports.append)

    def stop(progress: Progress) -> None:
        reports.append(progress)
        if progress.fraction > 0.5:
            context.cancel()

    context.on_progress = stop
    with pytest.raises(Cancelled):
        flow_of(picture(), picture(), context=context)
    fractions = [report.fraction for report in reports]
    assert fractions == sorted(fractions)
    assert len(fractions) > 4
    assert 0.5 < fractions[-1] < 0.9


def test_the_settings_choose_the_method() -> None:
    none = np.zeros((0, 2))
    matches = Matches(
        source=none,
        target=none,
        score=np.zeros(0, np.float32),
        kind=np.zeros(0, np.uint8),
        kinds=(),
        scale=np.zeros(0, np.float32),
    )
    pair = pair_of(picture(8, 0), picture())
    found = predict.residual_flow(pair, matches, fit_of(), SETTINGS, CPU, SilentContext())
    assert np.array_equal(found.flow, flow_of(picture(8, 0), picture()).flow)


def test_other_weights_are_refused_before_any_work(published: dict[str, Callable[[], paper_weights.State]]) -> None:
    published[paper.WEIGHTS] = lambda: {"conv1.weight": torch.zeros(3)}
    with pytest.raises(WeightsError, match="not those of RANSAC-Flow"):
        flow_of(picture(), picture(), settings=replace(SETTINGS, seed=1))


def test_the_method_is_kept_in_files_and_checked() -> None:
    assert Settings().fine.method == "learned"
    data = settings_module.to_json(SETTINGS)
    assert data["fine"]["method"] == "paper"
    assert settings_module.from_json(data) == SETTINGS
    data["fine"]["method"] = "magic"
    with pytest.raises(UsageError, match="no flow method 'magic'"):
        settings_module.from_json(data)
