"""Mutual nearest neighbours against brute force, and how sets of matches are joined."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from rflow_engine import matching
from rflow_engine.context import CallbackContext, SilentContext
from rflow_engine.errors import Cancelled
from rflow_engine.features import Features
from rflow_engine.types import Matches


def descriptors(count: int, *, channels: int = 12, seed: int = 0) -> torch.Tensor:
    values = np.random.default_rng(seed).normal(size=(count, channels)).astype(np.float32)
    return torch.nn.functional.normalize(torch.from_numpy(values), dim=1)


def brute_force(source: torch.Tensor, target: torch.Tensor) -> list[tuple[int, int]]:
    similarity = source.numpy() @ target.numpy().T
    return [
        (i, j)
        for i in range(len(source))
        for j in range(len(target))
        if similarity[i].argmax() == j and similarity[:, j].argmax() == i
    ]


@pytest.mark.parametrize("budget", [1, 41, 90, 1000, 10**9])
@pytest.mark.parametrize(("count", "other"), [(57, 41), (30, 64), (1, 9), (9, 1)])
def test_any_block_size_gives_what_brute_force_gives(count: int, other: int, budget: int) -> None:
    source, target = descriptors(count, seed=1), descriptors(other, seed=2)
    pairs, score = matching.mutual_nearest(source, target, budget=budget, context=SilentContext())
    wanted = brute_force(source, target)
    assert wanted
    assert [tuple(pair) for pair in pairs.tolist()] == wanted
    np.testing.assert_allclose(score, [float(source[i] @ target[j]) for i, j in wanted], atol=1e-6)
    assert score.dtype == np.float32


def test_a_shuffled_copy_is_found_again() -> None:
    source = descriptors(80)
    order = np.random.default_rng(3).permutation(80)
    pairs, score = matching.mutual_nearest(source, source[order], budget=500, context=SilentContext())
    np.testing.assert_array_equal(pairs[:, 0], np.arange(80))
    np.testing.assert_array_equal(order[pairs[:, 1]], pairs[:, 0])
    np.testing.assert_allclose(score, 1.0, atol=1e-6)


def test_twins_are_matched_once_for_any_block_size() -> None:
    single = descriptors(5)
    twins = torch.cat([single, single, single])
    for budget in (1, 5, 20, 10**6):
        pairs, _ = matching.mutual_nearest(twins, single, budget=budget, context=SilentContext())
        np.testing.assert_array_equal(pairs, np.stack([np.arange(5)] * 2, axis=1))


@pytest.mark.parametrize(("count", "other"), [(0, 5), (5, 0), (0, 0)])
def test_nothing_matches_nothing(count: int, other: int) -> None:
    pairs, score = matching.mutual_nearest(descriptors(count), descriptors(other), budget=100, context=SilentContext())
    assert pairs.shape == (0, 2)
    assert score.shape == (0,)


def test_cancelling_stops_between_blocks() -> None:
    calls = []

    class StopAtThird(CallbackContext):
        def raise_if_cancelled(self) -> None:
            calls.append(1)
            if len(calls) == 3:
                raise Cancelled

    with pytest.raises(Cancelled):
        matching.mutual_nearest(descriptors(50), descriptors(10), budget=20, context=StopAtThird())
    assert len(calls) == 3


def features(count: int, *, seed: int) -> Features:
    rng = np.random.default_rng(seed)
    return Features(
        points=rng.random((count, 2)) * 100,
        descriptors=descriptors(count, seed=seed),
        scores=rng.random(count).astype(np.float32),
    )


def test_pairs_become_the_points_they_index() -> None:
    source, target = features(6, seed=1), features(8, seed=2)
    pairs = np.array([[0, 7], [5, 1], [2, 2]])
    found = matching.matches_of(source, target, pairs, np.ones(3, np.float32), kind="invented", scale=2.5)
    np.testing.assert_array_equal(found.source, source.points[[0, 5, 2]])
    np.testing.assert_array_equal(found.target, target.points[[7, 1, 2]])
    np.testing.assert_array_equal(found.scale, np.float32(2.5))
    assert found.kinds == ("invented",)


def matches(*, kind: str, count: int, start: float) -> Matches:
    return matching.matches_of(
        Features(points=start + np.arange(2.0 * count).reshape(-1, 2), descriptors=descriptors(count), scores=None),  # type: ignore[arg-type]
        features(count, seed=9),
        np.stack([np.arange(count)] * 2, axis=1),
        np.linspace(0.1, 0.9, count, dtype=np.float32),
        kind=kind,
        scale=start,
    )


def test_joining_keeps_order_kinds_and_values() -> None:
    parts = [matches(kind="a", count=3, start=1), matches(kind="b", count=2, start=5)]
    both = matching.join([*parts, matches(kind="a", count=4, start=9)])
    assert both.kinds == ("a", "b")
    np.testing.assert_array_equal(both.kind, [0, 0, 0, 1, 1, 0, 0, 0, 0])
    np.testing.assert_array_equal(both.scale, np.repeat(np.float32([1, 5, 9]), [3, 2, 4]))
    np.testing.assert_array_equal(both.source[:5], np.concatenate([part.source for part in parts]))
    np.testing.assert_array_equal(both.score[:3], parts[0].score)


def test_joining_what_was_joined_translates_its_kinds() -> None:
    first = matching.join([matches(kind="a", count=1, start=1), matches(kind="b", count=1, start=2)])
    second = matching.join([matches(kind="b", count=1, start=3), matches(kind="c", count=1, start=4)])
    both = matching.join([first, second])
    assert [both.kinds[k] for k in both.kind] == ["a", "b", "b", "c"]


def test_an_empty_part_can_be_joined() -> None:
    both = matching.join([matches(kind="a", count=0, start=1), matches(kind="b", count=2, start=5)])
    assert [both.kinds[k] for k in both.kind] == ["b", "b"]
