"""What the benchmark says of a confidence, against confidences made to have the figure."""

from __future__ import annotations

import importlib
from pathlib import Path

import numpy as np
import pytest

from benchmarks import calibration


def calibrated(count: int = 20_000, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Confidences, and whether each was right, that mean exactly what they say."""
    rng = np.random.default_rng(seed)
    said = rng.random(count)
    return said, rng.random(count) < said


def test_the_area_is_the_share_of_pairs_in_the_right_order() -> None:
    score = np.array([0.9, 0.4, 0.4, 0.7, 0.1])
    right = np.array([True, True, False, False, False])
    # 0.9 beats all three, 0.4 beats one and is as good as another.
    assert calibration.area_under_roc(score, right) == pytest.approx((3 + 1.5) / 6)


def test_the_area_of_a_perfect_an_inverted_and_a_constant_confidence() -> None:
    right = np.arange(10) >= 4
    assert calibration.area_under_roc(np.arange(10.0), right) == 1.0
    assert calibration.area_under_roc(-np.arange(10.0), right) == 0.0
    assert calibration.area_under_roc(np.full(10, 0.3), right) == 0.5


def test_the_area_does_not_depend_on_the_order_of_the_points() -> None:
    rng = np.random.default_rng(1)
    score, right, weights = np.round(rng.random(300), 1), rng.random(300) < 0.4, rng.random(300)
    order = rng.permutation(300)
    shuffled = calibration.area_under_roc(score[order], right[order], weights[order])
    assert shuffled == pytest.approx(calibration.area_under_roc(score, right, weights))


def test_a_weight_counts_as_so_many_points() -> None:
    score, right = np.array([0.2, 0.8, 0.5, 0.6]), np.array([False, True, True, False])
    times = np.array([1, 2, 3, 4])
    repeated = calibration.area_under_roc(np.repeat(score, times), np.repeat(right, times))
    assert calibration.area_under_roc(score, right, times.astype(float)) == pytest.approx(repeated)


def test_without_right_and_wrong_there_is_no_area() -> None:
    assert np.isnan(calibration.area_under_roc(np.array([0.1, 0.9]), np.array([True, True])))


@pytest.mark.parametrize("bins", ["width", "mass"])
def test_a_confidence_that_means_what_it_says_has_no_error(bins: calibration.Bins) -> None:
    said, right = calibrated()
    found = calibration.reliability(said, right, bins=bins)
    assert found.error < 0.02
    assert found.mass.sum() == pytest.approx(1.0)
    assert len(found.mass) == calibration.BINS


@pytest.mark.parametrize("bins", ["width", "mass"])
def test_a_confidence_that_promises_too_much_is_off_by_that(bins: calibration.Bins) -> None:
    said, right = calibrated()
    assert calibration.reliability(0.5 + 0.5 * said, right, bins=bins).error == pytest.approx(0.25, abs=0.02)


@pytest.mark.parametrize("bins", ["width", "mass"])
def test_equal_confidences_stay_in_one_bin(bins: calibration.Bins) -> None:
    right = np.arange(100) < 50
    found = calibration.reliability(np.full(100, 0.5), right, bins=bins)
    np.testing.assert_allclose(found.mass, [1.0])
    assert found.error == pytest.approx(0.0)


def test_bins_of_equal_mass_hold_equally_much() -> None:
    said = np.random.default_rng(0).random(1500) ** 4
    found = calibration.reliability(said, said > 0.5, bins="mass")
    np.testing.assert_allclose(found.mass, 1 / calibration.BINS, rtol=0.02)


def test_certainty_is_within_the_last_bin() -> None:
    found = calibration.reliability(np.array([0.0, 1.0]), np.array([False, True]))
    assert found.error == 0.0
    np.testing.assert_array_equal(found.said, [0.0, 1.0])


def test_sparsification_by_the_true_order_is_the_oracle() -> None:
    error = np.random.default_rng(2).exponential(size=500)
    found = calibration.sparsification(-error, error)
    assert found.area == pytest.approx(0.0)
    assert found.error[-1] == pytest.approx(error.mean())


def test_sparsification_of_a_constant_confidence_is_flat() -> None:
    error = np.array([0.0, 1.0, 2.0, 9.0])
    found = calibration.sparsification(np.full(4, 0.5), error, steps=4)
    np.testing.assert_allclose(found.error, 3.0)
    np.testing.assert_allclose(found.oracle, [0.0, 0.5, 1.0, 3.0])


def test_lost_points_count_as_the_cap() -> None:
    found = calibration.sparsification(np.array([0.9, 0.1]), np.array([1.0, np.inf]), cap=20.0, steps=2)
    np.testing.assert_allclose(found.error, [1.0, 10.5])
    assert found.relative_area == pytest.approx(0.0)


def test_every_pair_counts_the_same() -> None:
    weights = calibration.equal_weights([2, 0, 8])
    np.testing.assert_allclose(weights, [0.5] * 2 + [0.125] * 8)


def test_the_diagrams_are_drawn_for_every_method(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(calibration.__file__).parent))
    script = importlib.import_module("bench_confidence")
    said, right = calibrated(500)
    parts = [
        script.Points(method="m", suite="s", pair="p", confidence=said, error=np.where(right, 0.5, np.inf)),
        script.Points(method="m", suite="t", pair="q", confidence=said[:50], error=np.where(right, 0.5, 30.0)[:50]),
    ]
    points = script.whole(parts)
    drawn = np.asarray(script.picture({"one": points, "two": points}))
    assert drawn.shape == (720, 1080, 3)
    for row in (drawn[:360], drawn[360:]):
        for panel in np.split(row, 3, axis=1):
            assert (panel.reshape(-1, 3) == [0x3B, 0x6F, 0xB6]).all(axis=1).any()
    assert points.figures()["AUC 3 px"] == pytest.approx(
        script.whole(parts, by_points=True).figures()["AUC 3 px"], abs=0.1
    )
    assert len(list(script.table(parts))) == 1 + 4 + 4
