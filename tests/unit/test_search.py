"""Turned, mirrored, enlarged, cut or in other tones: a source is found wherever a person would find it, or refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

import cv2
import numpy as np
import pytest

import rflow_engine
from rflow_engine import coarse, coords, looks, matching, regions, runtime, search, views, ways
from rflow_engine.alignment import Alignment
from rflow_engine.context import CallbackContext, JobContext, SilentContext
from rflow_engine.errors import Cancelled
from rflow_engine.images import open_image
from rflow_engine.looks import Looker
from rflow_engine.settings import CoarseSettings, FineSettings, Settings
from rflow_engine.types import FitFailure, HomographyFit, Matches, Progress, Region, Regions, Size, Verdict
from rflow_engine.ways import Candidate
from tests import pairs, pictures

COARSE = CoarseSettings(long_side=400, keypoints=1024)
SETTINGS = Settings(device="cpu", coarse=COARSE, fine=FineSettings(enabled=False))
# Features that do not bear a turn, so that the search has to find it.
UPRIGHT = replace(SETTINGS, coarse=replace(COARSE, backbones=("xfeat",)))
TARGET = Size(width=400, height=333)


@lru_cache
def painting(width: int) -> np.ndarray:
    return pairs.shipped("target", width)


@lru_cache
def whole() -> np.ndarray:
    """(333, 400, 3) uint8."""
    picture = cv2.resize(painting(1200), (TARGET.width, TARGET.height), interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(picture)


def about_the_middle(linear: np.ndarray, size: Size, dx: float = 0.0, dy: float = 0.0) -> np.ndarray:
    """source_from_target that brings the middle of the target to the middle of a source of ``size``, and moves it."""
    full = np.eye(3)
    full[:2, :2] = linear
    there = coords.shift(size.width / 2 + dx, size.height / 2 + dy)
    return there @ full @ coords.shift(-TARGET.width / 2, -TARGET.height / 2)


def moved(linear: np.ndarray, size: Size) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Source, target and source_from_target."""
    homography = about_the_middle(linear, size, 6.0, -4.0)
    return pairs.moved(whole(), homography, size), whole(), homography


def quarter() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A detail as large as a quarter of each side, at a higher resolution."""
    large = painting(1200)
    left, top, width = 520, 330, 300
    detail = large[top : top + 230, left : left + width].copy()
    scale = np.array([large.shape[1] / TARGET.width, large.shape[0] / TARGET.height])
    return detail, whole(), coords.shift(-left, -top) @ np.diag([*scale, 1.0])


def in_the_other_direction(
    pair: tuple[np.ndarray, np.ndarray, np.ndarray],
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    source, target, homography = pair
    return target, source, coords.invert_homography(homography)


def overlapping() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Two parts of the painting that share 30 percent of each."""
    large = painting(700)
    width, away = 400, 280
    return large[20:350, away : away + width].copy(), large[:360, :width].copy(), coords.shift(-away, -20.0)


def infrared() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Tones turned over and bent, blurred, with a light of its own and noise, slightly turned."""
    size = Size(width=380, height=340)
    source, target, homography = moved(0.95 * views.rotation(6.0), size)
    grey = 1.0 - (cv2.cvtColor(source, cv2.COLOR_RGB2GRAY) / 255.0) ** 0.7
    light = np.linspace(0.7, 1.0, size.width)[None, :] * np.linspace(1.0, 0.8, size.height)[:, None]
    noise = np.random.default_rng(3).normal(0.0, 0.01, grey.shape)
    seen = cv2.GaussianBlur(grey, (0, 0), 0.8) * light + noise
    return np.rint(255 * np.repeat(seen.clip(0, 1)[..., None], 3, axis=2)).astype(np.uint8), target, homography


FLIP = np.diag([-1.0, 1.0])
LANDSCAPE, PORTRAIT = Size(width=410, height=320), Size(width=330, height=400)
CASES: dict[str, Callable[[], tuple[np.ndarray, np.ndarray, np.ndarray]]] = {
    "upright": lambda: moved(np.eye(2), LANDSCAPE),
    "turned by 90°": lambda: moved(views.rotation(90.0), PORTRAIT),
    "turned by 180°": lambda: moved(views.rotation(180.0), LANDSCAPE),
    "turned by 137°": lambda: moved(0.9 * views.rotation(137.0), LANDSCAPE),
    "mirrored": lambda: moved(FLIP, LANDSCAPE),
    "mirrored, turned by 90°": lambda: moved(views.rotation(90.0) @ FLIP, PORTRAIT),
    "a quarter": quarter,
    "the whole of a quarter": lambda: in_the_other_direction(quarter()),
    "stretched by half": lambda: moved(np.diag([1.5, 1.0]), Size(width=600, height=330)),
    "overlapping by 30 %": overlapping,
    "infrared": infrared,
}


def run(
    source: np.ndarray,
    target: np.ndarray,
    settings: Settings = SETTINGS,
    context: JobContext | None = None,
    areas: Regions | None = None,
) -> Alignment | FitFailure:
    return rflow_engine.align(source, target, settings, context, areas)


def aligned(
    source: np.ndarray, target: np.ndarray, settings: Settings = SETTINGS, areas: Regions | None = None
) -> Alignment:
    result = run(source, target, settings, areas=areas)
    assert isinstance(result, Alignment), result
    return result


@lru_cache
def found_in(name: str) -> Alignment:
    """The result of a case."""
    return aligned(*CASES[name]()[:2])


def worst(found: np.ndarray, truth: np.ndarray, source: Size, target: Size) -> float:
    """The largest error where both pictures show the same, as a share of the source's long side."""
    points = np.concatenate(
        [coords.cell_centres(Size(width=40, height=40), target).reshape(-1, 2), coords.corners(target)]
    )
    wanted = coords.apply_homography(truth, points)
    seen = coords.contains(wanted, source)
    assert seen.sum() > 50
    away = np.linalg.norm(coords.apply_homography(found, points) - wanted, axis=1)[seen]
    return float(away.max()) / source.long_side


@pytest.mark.parametrize("name", CASES)
def test_the_source_is_found_to_a_hundredth_of_its_size(name: str) -> None:
    source, target, truth = CASES[name]()
    result = found_in(name)
    assert worst(result.source_from_target, truth, pictures.size_of(source), pictures.size_of(target)) < 0.01
    assert result.verdict.level == "accepted"
    assert result.verdict.figures["support"] == pytest.approx(result.fit.support)
    assert result.decomposition.mirrored == ("mirrored" in name)
    assert coords.contains(result.matches.source, pictures.size_of(source)).mean() > 0.99
    assert coords.contains(result.matches.target, pictures.size_of(target)).mean() > 0.99


# Unrelated pictures, for which everything is tried.


@pytest.fixture(scope="module")
def refused() -> tuple[Alignment | FitFailure, list[Progress]]:
    heard: list[Progress] = []
    other = pictures.rgb8(400, 300, seed=8)
    return run(other, whole(), context=CallbackContext(heard.append)), heard


def test_unrelated_pictures_are_refused_with_a_reason(refused: tuple[Alignment | FitFailure, list[Progress]]) -> None:
    result, _ = refused
    assert isinstance(result, FitFailure)
    assert result.reason.endswith(".")
    assert all(words in result.reason for words, _ in ways.WAYS)
    assert "same subject" in result.remedy
    assert result.matches is not None
    assert len(result.matches) > 0


def test_progress_never_decreases_and_names_what_is_searched(
    refused: tuple[Alignment | FitFailure, list[Progress]],
) -> None:
    _, heard = refused
    fractions = [progress.fraction for progress in heard]
    assert fractions == sorted(fractions)
    assert 0.0 <= fractions[0] <= fractions[-1] <= 1.0
    searched = [progress.message for progress in heard if progress.message.startswith("Searching")]
    assert len(searched) == len(set(searched)) == len(ways.WAYS)


def test_a_search_that_is_cancelled_stops() -> None:
    heard: list[str] = []

    def listen(progress: Progress) -> None:
        assert not context.cancelled
        heard.append(progress.message)
        if sum(message.startswith("Searching") for message in heard) == 2:
            context.cancel()

    context = CallbackContext(listen)
    with pytest.raises(Cancelled):
        run(pictures.rgb8(300, 220, seed=8), whole(), context=context)
    assert context.cancelled


def test_cancelling_is_asked_for_within_every_way_of_searching() -> None:
    source, target = pictures.rgb8(300, 220, seed=8), whole()

    class Deaf(CallbackContext):
        """Cancelled, and says so only when it is asked the second time."""

        asked = 0

        def raise_if_cancelled(self) -> None:
            self.asked += 1
            if self.asked > 1:
                raise Cancelled

    for _, propose in ways.WAYS:
        with pytest.raises(Cancelled):
            list(propose(looker(source, target, context=Deaf())))


# What is searched, and when.


def test_a_pair_that_matches_plainly_is_not_searched() -> None:
    assert found_in("upright").tried == ()


def test_only_a_search_finds_what_the_features_do_not_bear() -> None:
    source, target, truth = CASES["turned by 180°"]()
    off = replace(UPRIGHT, coarse=replace(UPRIGHT.coarse, search="off"))
    without = run(source, target, off)
    assert isinstance(without, FitFailure)
    assert "search" in without.remedy
    found = aligned(source, target, UPRIGHT)
    assert found.tried
    assert all(words and words == words.strip() for words in found.tried)
    assert worst(found.source_from_target, truth, LANDSCAPE, TARGET) < 0.01


def test_without_a_search_features_that_bear_a_turn_find_it() -> None:
    source, target, truth = CASES["turned by 90°"]()
    off = replace(SETTINGS, coarse=replace(COARSE, search="off"))
    result = aligned(source, target, off)
    assert result.tried == ()
    assert matching.SIFT in result.matches.kinds
    assert worst(result.source_from_target, truth, PORTRAIT, TARGET) < 0.01


def test_the_same_seed_finds_the_same() -> None:
    one, other = found_in("infrared"), aligned(*infrared()[:2])
    np.testing.assert_array_equal(one.source_from_target, other.source_from_target)
    np.testing.assert_array_equal(one.matches.source, other.matches.source)
    np.testing.assert_array_equal(one.fit.inliers, other.fit.inliers)
    assert one.tried == other.tried
    assert one.verdict == other.verdict


@pytest.mark.parametrize("left_counts", [True, False], ids=["left", "right"])
def test_the_search_honours_what_counts(left_counts: bool) -> None:
    """The target shows the subject twice, on its head: what is left out is not looked for."""
    source = cv2.resize(whole(), (240, 200), interpolation=cv2.INTER_AREA)
    target = np.concatenate([source[::-1, ::-1], source[::-1, ::-1]], axis=1).copy()
    half = coords.corners(Size(width=240, height=200)) + np.array([0.0 if left_counts else 240.0, 0.0])
    areas = Regions(target=(Region(outline=half, include=True),))
    result = aligned(source, target, UPRIGHT, areas)
    truth = np.array([[-1.0, 0, 240 if left_counts else 480], [0, -1, 200], [0, 0, 1]])
    corners = coords.apply_homography(result.source_from_target, half)
    np.testing.assert_allclose(corners, coords.apply_homography(truth, half), atol=2.4)
    assert regions.contains(areas.target, result.matches.target[result.fit.inliers]).all()


# The parts of a search.


def looker(
    source: np.ndarray, target: np.ndarray, settings: Settings = SETTINGS, context: JobContext | None = None
) -> Looker:
    images = open_image(source), open_image(target)
    side = settings.coarse.long_side
    return Looker(
        images=images,
        pair=coarse.Pair(source=images[0].working(side), target=images[1].working(side)),
        regions=Regions(),
        settings=settings,
        runtime=runtime.choose("cpu"),
        context=context or SilentContext(),
    )


def confirmed(looker: Looker, candidate: Candidate) -> search.Found | None:
    return search.Confirmer(looker=looker).confirm(candidate)


def test_a_rough_proposal_is_settled_and_confirmed() -> None:
    source, target, truth = infrared()
    rough = truth @ coords.shift(9.0, -7.0)
    found = confirmed(looker(source, target), Candidate(source_from_target=rough, rough=True))
    assert found is not None
    assert found.verdict.level == "accepted"
    assert matching.STRUCTURE in found.matches.kinds
    assert worst(found.fit.source_from_target, truth, pictures.size_of(source), TARGET) < 0.01


def test_a_wrong_proposal_is_not_believed() -> None:
    source, target, truth = infrared()
    wrong = truth @ about_the_middle(views.rotation(70.0), TARGET, 30.0, 40.0)
    found = confirmed(looker(source, target), Candidate(source_from_target=wrong))
    assert found is None or found.verdict.level == "refused"


def test_a_proposal_that_lays_the_pictures_beside_each_other_shows_nothing() -> None:
    source, target, _ = infrared()
    beside = Candidate(source_from_target=coords.shift(5000.0, 0.0))
    assert confirmed(looker(source, target), beside) is None


def test_a_look_shows_the_same_place_in_both_pictures() -> None:
    detail, target, truth = quarter()
    seen = looks.look(looker(detail, target), truth, 300)
    assert seen is not None
    assert seen.source.image.size == seen.target.image.size
    # As large as the coarser of both pictures, the target, bears.
    assert seen.target.image.size.long_side <= 300
    points = np.array([[60.0, 50.0], [110.0, 90.0]])
    back = coords.apply_homography(np.linalg.inv(seen.target.view_from_full), points)
    through = coords.apply_homography(np.linalg.inv(seen.source.view_from_full), points)
    np.testing.assert_allclose(through, coords.apply_homography(truth, back), atol=1e-6)
    both = seen.source.image.mask & seen.target.image.mask
    assert both.mean() > 0.85
    greys = [view.image.rgb.mean(axis=2)[both] for view in (seen.source, seen.target)]
    assert np.corrcoef(greys)[0, 1] > 0.95


def test_pictures_are_read_closer_only_once_and_never_larger_than_they_are() -> None:
    pair = looker(painting(1200), whole())
    assert pair.closer(0, 200) is pair.pair.source
    close = pair.closer(0, 700)
    assert close.size.long_side == 1024
    assert pair.closer(0, 900) is close
    assert pair.closer(0, 5000).size.long_side == 1200
    assert pair.closer(1, 5000) is pair.pair.target


def test_of_two_findings_the_better_judged_counts_then_the_better_supported() -> None:
    def found(level: str, support: float) -> search.Found:
        nothing = Matches(
            source=np.zeros((0, 2)),
            target=np.zeros((0, 2)),
            score=np.zeros(0, np.float32),
            kind=np.zeros(0, np.uint8),
            kinds=(),
            scale=np.zeros(0, np.float32),
        )
        none = np.zeros(0, bool)
        fit = HomographyFit(
            source_from_target=np.eye(3),
            inliers=none,
            excluded=none,
            residuals=np.zeros(0),
            threshold=5.0,
            support=support,
        )
        verdict = Verdict(level=level, reason="Invented.")  # type: ignore[arg-type]
        return search.Found(matches=nothing, fit=fit, verdict=verdict)

    low, high, doubtful = found("accepted", 20.0), found("accepted", 30.0), found("doubtful", 40.0)
    assert search.better(low, high) is search.better(high, low) is high
    assert search.better(doubtful, low) is search.better(low, doubtful) is low
    assert search.better(found("refused", 90.0), doubtful) is doubtful
    assert search.better(None, low) is search.better(low, None) is low
    assert search.better(None, None) is None
