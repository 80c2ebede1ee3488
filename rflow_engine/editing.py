"""Edits of the matches by hand: pure functions from one state of the matches to the next.

They compute nothing but what the user did, hold points and no pictures, and are quick enough for every movement of
the mouse. What follows from them is the business of :func:`rflow_engine.pipeline.refit`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

from rflow_engine.errors import UsageError
from rflow_engine.said import said
from rflow_engine.types import AnyArray, BoolArray, FloatArray, Matches, read_only

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment

# The matcher of pairs that the user has set, as it is named to the user.
BY_HAND = said("by hand")
# Which matches an edit is about: their numbers, or a mask over all of them.
Indices: TypeAlias = Sequence[int] | NDArray[np.intp] | BoolArray
# Two numbers x and y.
Point: TypeAlias = Sequence[float] | AnyArray


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Edits:
    """The matches as the user wants them.

    Attributes:
        matches: all matches, in the order of the matchers; new ones set by hand are appended.
        excluded: (N,) bool: left out of the fit.
        locked: (N,) bool: the fit passes as near to them as it can; never excluded as well.
    """

    matches: Matches
    excluded: BoolArray
    locked: BoolArray

    def __post_init__(self) -> None:
        for name in ("excluded", "locked"):
            values = np.array(getattr(self, name), np.bool_)
            if values.shape != (len(self.matches),):
                raise ValueError(f"expected {len(self.matches)} values of {name}, got shape {values.shape}")
            object.__setattr__(self, name, read_only(values))
        if (self.excluded & self.locked).any():
            raise ValueError("expected no match that is both excluded and locked")

    def __len__(self) -> int:
        return len(self.matches)

    @property
    def by_hand(self) -> BoolArray:
        """(N,) bool: which matches were set or moved by hand."""
        return np.array([kind == BY_HAND for kind in self.matches.kinds] or [False])[self.matches.kind]

    @property
    def were_made(self) -> bool:
        """Whether anything was done to the matches by hand."""
        return bool(self.excluded.any() or self.locked.any() or self.by_hand.any())

    def same_as(self, other: Edits) -> bool:
        """Whether both ask for the same fit."""
        return bool(
            np.array_equal(self.excluded, other.excluded)
            and np.array_equal(self.locked, other.locked)
            and (
                self.matches is other.matches
                or (
                    np.array_equal(self.matches.source, other.matches.source)
                    and np.array_equal(self.matches.target, other.matches.target)
                )
            )
        )


def start(alignment: Alignment) -> Edits:
    """The matches of a result with what was done to them so far."""
    return Edits(matches=alignment.matches, excluded=alignment.fit.excluded, locked=alignment.fit.locked)


def of_matches(matches: Matches) -> Edits:
    """Matches that nothing was done to yet, such as those of a refused pair."""
    none = np.zeros(len(matches), bool)
    return Edits(matches=matches, excluded=none, locked=none)


def empty() -> Edits:
    """No matches at all, to begin by hand."""
    return of_matches(
        Matches(
            source=np.zeros((0, 2)),
            target=np.zeros((0, 2)),
            score=np.zeros(0, np.float32),
            kind=np.zeros(0, np.uint8),
            kinds=(BY_HAND,),
            scale=np.zeros(0, np.float32),
        )
    )


def add(edits: Edits, source_point: Point, target_point: Point) -> Edits:
    """A new match, locked, at the end.

    Args:
        edits: the state before.
        source_point: (2,) full-resolution source pixels.
        target_point: (2,) full-resolution target pixels.

    Raises:
        UsageError: if a point is not two finite numbers.
    """
    matches = edits.matches
    kinds, code = _with_by_hand(matches.kinds)
    added = replace(
        matches,
        source=np.concatenate([matches.source, _point(source_point)[None]]),
        target=np.concatenate([matches.target, _point(target_point)[None]]),
        score=np.append(matches.score, np.float32(1)),
        kind=np.append(matches.kind, np.uint8(code)),
        kinds=kinds,
        scale=np.append(matches.scale, np.float32(1)),
    )
    return Edits(matches=added, excluded=np.append(edits.excluded, False), locked=np.append(edits.locked, True))


def move(edits: Edits, index: int, *, source: Point | None = None, target: Point | None = None) -> Edits:
    """A match dragged to another place in one or both pictures: from now on it is set by hand, and locked.

    Args:
        edits: the state before.
        index: number of the match.
        source: (2,) its new place in full-resolution source pixels; where it was by default.
        target: (2,) the same in the target.

    Raises:
        UsageError: if a point is not two finite numbers.
    """
    matches = edits.matches
    kinds, code = _with_by_hand(matches.kinds)
    moved = replace(
        matches,
        source=matches.source if source is None else _changed(matches.source, index, _point(source)),
        target=matches.target if target is None else _changed(matches.target, index, _point(target)),
        # The matcher's word about the old place says nothing about the new one.
        score=_changed(matches.score, index, 1),
        kind=_changed(matches.kind, index, code),
        kinds=kinds,
        scale=_changed(matches.scale, index, 1),
    )
    return Edits(
        matches=moved,
        excluded=_changed(edits.excluded, index, False),
        locked=_changed(edits.locked, index, True),
    )


def exclude(edits: Edits, indices: Indices) -> Edits:
    """Matches left out of the fit; locked ones are locked no longer."""
    return replace(
        edits, excluded=_changed(edits.excluded, indices, True), locked=_changed(edits.locked, indices, False)
    )


def restore(edits: Edits, indices: Indices) -> Edits:
    """Excluded matches put back."""
    return replace(edits, excluded=_changed(edits.excluded, indices, False))


def lock(edits: Edits, indices: Indices) -> Edits:
    """Matches that the fit must follow; excluded ones come back."""
    return replace(
        edits, excluded=_changed(edits.excluded, indices, False), locked=_changed(edits.locked, indices, True)
    )


def unlock(edits: Edits, indices: Indices) -> Edits:
    """Locked matches that become like all others."""
    return replace(edits, locked=_changed(edits.locked, indices, False))


def delete(edits: Edits, indices: Indices) -> Edits:
    """Take matches away: those set by hand vanish, those that a matcher found are excluded, so that they can come back.

    The numbers of the matches behind a vanished one move up.
    """
    wanted = _changed(np.zeros(len(edits), bool), indices, True)
    left = exclude(edits, wanted & ~edits.by_hand)
    keep = ~(wanted & edits.by_hand)
    if keep.all():
        return left
    matches = edits.matches
    fewer = replace(
        matches,
        source=matches.source[keep],
        target=matches.target[keep],
        score=matches.score[keep],
        kind=matches.kind[keep],
        scale=matches.scale[keep],
    )
    return Edits(matches=fewer, excluded=left.excluded[keep], locked=left.locked[keep])


def _with_by_hand(kinds: tuple[str, ...]) -> tuple[tuple[str, ...], int]:
    """The matchers with the user among them, and the user's number."""
    return (kinds, kinds.index(BY_HAND)) if BY_HAND in kinds else ((*kinds, BY_HAND), len(kinds))


def _changed(values: AnyArray, indices: Indices | int, value: object) -> AnyArray:
    copy = np.array(values)
    # An empty list would become an array of floats, which index nothing.
    copy[np.asarray(indices, np.intp) if np.size(indices) == 0 else np.asarray(indices)] = value
    return copy


def _point(point: Point) -> FloatArray:
    values = np.asarray(point, np.float64)
    if values.shape != (2,) or not np.isfinite(values).all():
        raise UsageError(said("A point must be two finite numbers x and y, got {point}.", point=repr(point)))
    return values
