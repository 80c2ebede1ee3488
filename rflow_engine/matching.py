"""From described points to putative correspondences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

from rflow_engine.said import said
from rflow_engine.types import BoolArray, Float32Array, FloatArray, Matches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rflow_engine.context import JobContext
    from rflow_engine.features.base import Features

# The matchers, as they are named to the user.
LIGHTERGLUE = said("keypoints, LighterGlue")
NEIGHBOURS = said("keypoints, mutual neighbours")
DENSE = said("dense, mutual neighbours")
SIFT = said("SIFT, ratio test")
RESNET50 = said("ResNet-50, mutual neighbours")
RESNET50_MOCO = said("ResNet-50 MoCo, mutual neighbours")
ALIKED = said("ALIKED, LightGlue")
DISK = said("DISK, LightGlue")
STRUCTURE = said("edges, local correlation")

IndexPairs = np.ndarray[tuple[int, int], np.dtype[np.intp]]


@torch.inference_mode()
def mutual_nearest(
    source: torch.Tensor, target: torch.Tensor, *, budget: int, context: JobContext
) -> tuple[IndexPairs, Float32Array]:
    """Pairs of descriptors that are each other's nearest neighbour.

    The similarity matrix is visited in blocks of rows, never held as a whole, so that memory stays bounded for any
    number of features.

    Args:
        source: (N, C) descriptors of unit length.
        target: (M, C) descriptors of unit length.
        budget: at most so many entries of the similarity matrix at once.
        context: asked between blocks whether to go on.

    Returns:
        (K, 2) indices into source and target in the order of the source, and (K,) cosine similarity.
    """
    count, other = len(source), len(target)
    if not count or not other:
        return np.zeros((0, 2), np.intp), np.zeros(0, np.float32)
    rows = max(1, budget // other)
    best_target = torch.empty(count, dtype=torch.long, device=source.device)
    best_value = torch.empty(count, dtype=source.dtype, device=source.device)
    column_value = torch.full((other,), -torch.inf, dtype=source.dtype, device=source.device)
    column_source = torch.zeros(other, dtype=torch.long, device=source.device)
    for start in range(0, count, rows):
        context.raise_if_cancelled()
        block = source[start : start + rows] @ target.T
        best_value[start : start + rows], best_target[start : start + rows] = block.max(dim=1)
        value, row = block.max(dim=0)
        better = value > column_value
        column_value = torch.where(better, value, column_value)
        column_source = torch.where(better, row + start, column_source)
    index = torch.arange(count, device=source.device)
    mutual = column_source[best_target] == index
    pairs = torch.stack([index[mutual], best_target[mutual]], dim=1)
    return np.asarray(pairs.cpu().numpy(), np.intp), np.asarray(best_value[mutual].float().cpu().numpy(), np.float32)


def matches_of(
    source: Features, target: Features, pairs: IndexPairs, score: Float32Array, *, kind: str, scale: float
) -> Matches:
    """Index pairs as correspondences of one kind."""
    return Matches(
        source=np.ascontiguousarray(source.points[pairs[:, 0]]),
        target=np.ascontiguousarray(target.points[pairs[:, 1]]),
        score=score,
        kind=np.zeros(len(pairs), np.uint8),
        kinds=(kind,),
        scale=np.full(len(pairs), scale, np.float32),
    )


def are_of(matches: Matches, *kinds: str) -> BoolArray:
    """(N,) which matches one of the named matchers proposed."""
    return np.array([kind in kinds for kind in matches.kinds] or [False])[matches.kind]


def select(matches: Matches, chosen: BoolArray) -> Matches:
    """Only the chosen matches, (N,) bool."""
    return Matches(
        source=matches.source[chosen],
        target=matches.target[chosen],
        score=matches.score[chosen],
        kind=matches.kind[chosen],
        kinds=matches.kinds,
        scale=matches.scale[chosen],
    )


def join(parts: Sequence[Matches]) -> Matches:
    """Several sets of correspondences as one, their kinds kept."""
    kinds: list[str] = []
    codes = []
    for part in parts:
        lookup = []
        for name in part.kinds:
            if name not in kinds:
                kinds.append(name)
            lookup.append(kinds.index(name))
        codes.append(np.array(lookup or [0], np.uint8)[part.kind])

    def stacked(name: str) -> FloatArray:
        return np.asarray(np.concatenate([getattr(part, name) for part in parts]))

    return Matches(
        source=stacked("source"),
        target=stacked("target"),
        score=stacked("score").astype(np.float32),
        kind=np.concatenate(codes),
        kinds=tuple(kinds),
        scale=stacked("scale").astype(np.float32),
    )
