"""Edits of the matches by hand: what is asked for and nothing else, and never in place."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from rflow_engine import editing
from rflow_engine.editing import Edits
from rflow_engine.errors import UsageError
from tests import pictures


@pytest.fixture
def edits() -> Edits:
    """Eight matches of which number 3 is excluded."""
    picture = pictures.rgb8()
    return editing.start(pictures.alignment_of(picture, picture))


def numbers(mask: np.ndarray) -> list[int]:
    return np.flatnonzero(mask).tolist()


def test_edits_start_as_the_result_is(edits: Edits) -> None:
    assert len(edits) == 8
    assert numbers(edits.excluded) == [3]
    assert not edits.locked.any()
    assert not edits.by_hand.any()


def test_a_match_by_hand_comes_last_and_is_locked(edits: Edits) -> None:
    added = editing.add(edits, [10.5, 20.0], (30, 40))
    assert len(added) == 9
    np.testing.assert_array_equal(added.matches.source[8], [10.5, 20.0])
    np.testing.assert_array_equal(added.matches.target[8], [30.0, 40.0])
    assert numbers(added.locked) == [8]
    assert numbers(added.by_hand) == [8]
    assert added.matches.kinds == ("invented", editing.BY_HAND)
    np.testing.assert_array_equal(added.matches.source[:8], edits.matches.source)
    again = editing.add(added, (1, 2), (3, 4))
    assert again.matches.kinds == added.matches.kinds
    assert numbers(again.by_hand) == [8, 9]
    assert len(edits) == 8


def test_one_can_begin_with_nothing() -> None:
    empty = editing.empty()
    assert len(empty) == 0
    assert not empty.by_hand.size
    one = editing.add(empty, (1, 2), (3, 4))
    assert numbers(one.locked) == [0]
    assert len(editing.delete(one, [0])) == 0


@pytest.mark.parametrize("point", [(1.0,), (1, 2, 3), (np.nan, 1), (np.inf, 0)])
def test_a_point_must_be_two_finite_numbers(edits: Edits, point: tuple[float, ...]) -> None:
    with pytest.raises(UsageError, match="two finite numbers"):
        editing.add(edits, point, (1, 2))
    with pytest.raises(UsageError, match="two finite numbers"):
        editing.move(edits, 0, target=point)


def test_a_dragged_match_is_one_by_hand_and_locked(edits: Edits) -> None:
    moved = editing.move(edits, 3, target=(7, 8))
    np.testing.assert_array_equal(moved.matches.target[3], [7, 8])
    np.testing.assert_array_equal(moved.matches.source, edits.matches.source)
    np.testing.assert_array_equal(np.delete(moved.matches.target, 3, 0), np.delete(edits.matches.target, 3, 0))
    assert numbers(moved.locked) == [3]
    assert numbers(moved.by_hand) == [3]
    assert not moved.excluded.any()
    both = editing.move(edits, 5, source=(1, 2), target=(3, 4))
    assert both.matches.source[5].tolist() == [1, 2]
    assert edits.matches.target[3].tolist() != [7, 8]


def test_excluding_and_putting_back(edits: Edits) -> None:
    assert numbers(editing.exclude(edits, [0, 7]).excluded) == [0, 3, 7]
    assert numbers(editing.exclude(edits, np.arange(8) > 5).excluded) == [3, 6, 7]
    assert not editing.restore(edits, [3]).excluded.any()
    assert numbers(editing.restore(edits, []).excluded) == [3]


def test_no_match_is_both_locked_and_excluded(edits: Edits) -> None:
    locked = editing.lock(edits, [2, 3])
    assert numbers(locked.locked) == [2, 3]
    assert not locked.excluded.any()
    back = editing.exclude(locked, [3])
    assert numbers(back.locked) == [2]
    assert numbers(back.excluded) == [3]
    assert numbers(editing.unlock(locked, [2]).locked) == [3]
    with pytest.raises(ValueError, match="both excluded and locked"):
        Edits(matches=edits.matches, excluded=np.ones(8, bool), locked=np.ones(8, bool))


def test_only_what_was_set_by_hand_vanishes(edits: Edits) -> None:
    added = editing.add(editing.add(edits, (1, 1), (2, 2)), (3, 3), (4, 4))
    left = editing.delete(added, [1, 8])
    assert len(left) == 9
    assert numbers(left.excluded) == [1, 3]
    assert left.matches.source[8].tolist() == [3, 3]
    assert numbers(left.locked) == [8]
    assert numbers(left.by_hand) == [8]
    none = editing.delete(edits, [1])
    assert none.matches is edits.matches


def test_a_number_that_is_not_there_is_refused(edits: Edits) -> None:
    with pytest.raises(IndexError):
        editing.exclude(edits, [8])


def test_edits_cannot_be_written_to(edits: Edits) -> None:
    for values in (edits.excluded, edits.locked, edits.matches.source):
        with pytest.raises(ValueError, match="read-only"):
            values[0] = 1


def test_the_same_wishes_are_told_from_others(edits: Edits) -> None:
    assert edits.same_as(editing.restore(editing.exclude(edits, [1]), [1]))
    assert not edits.same_as(editing.exclude(edits, [1]))
    assert not edits.same_as(editing.lock(edits, [1]))
    assert not edits.same_as(editing.add(edits, (1, 2), (3, 4)))
    once = editing.move(edits, 1, source=(1, 2))
    assert once.same_as(editing.move(edits, 1, source=(1, 2)))
    assert not once.same_as(editing.move(edits, 1, source=(1, 3)))


def test_editing_waits_for_no_network() -> None:
    code = "import sys, rflow_engine.editing; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
