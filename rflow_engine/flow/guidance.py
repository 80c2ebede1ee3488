"""What the matches say about the residual flow: a scene in depth moves where the homography does not reach."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import torch

from rflow_engine import coords, matching, warp
from rflow_engine.flow.solver import Evidence
from rflow_engine.frame import Frame
from rflow_engine.types import BoolArray, Float32Array, FloatArray, FlowField, HomographyFit, Matches, Size

# Matchers that place points to the pixel and accept a pair for more than likeness alone.
SHARP = (matching.LIGHTERGLUE, matching.ALIKED, matching.DISK, matching.SIFT)
# Long side of the pictures, reduced, that all that follows was chosen for.
_USUAL = 640
# Matches further than this share of the frame from where the homography puts them are taken for outliers.
_FARTHEST = 0.4
_NEIGHBOURS = 10
# A match may differ from the median of its neighbours by a few units, and by more the further away they are, or by
# less from the affine map that most of them agree with.
_SLACK, _SLACK_BY_DISTANCE, _SLACK_OF_AFFINE = 3.0, 0.15, 0.05
# Such a map is found in so many reweighted steps, pulled a little towards none, and may change areas by this factor.
_STEPS, _STIFFNESS, _STRETCH = 6, 0.05, 10.0
_PRECISION = 4.0
# Neighbours whose mean displacement is compared, what they share in units^2 from which a field bends freely, and
# the stiffest field.
_SURROUNDING = 12
# So many units from where the homography puts it, a place is still there.
_IN_PLACE = 1.0
_BENDING = 8.0
_STIFFEST = 20.0
# Exact matches need to share less, in squares of how far one of them lies from the mean of its neighbours, where no
# more than this share of places is where the homography puts them.
_EXACT, _LITTLE_HELD = 2.0, 0.45
# A match agrees with a field up to so many pixels of the frame. It speaks for places around it, by a Gaussian of this
# standard deviation, on a grid of such cells; in each, that much is said for and against anything beforehand.
_SAME, _AROUND, _CELL, _FEW = 3.0, 32.0, 8, 0.002


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """Matches that agree with their neighbours.

    Attributes:
        points: (N, 2) in pixels of the frame, margin included.
        displacement: (N, 2) residual flow there, in pixels of the frame.
        weight: (N,) confidence of the matcher.
        size: of the frame, margin included.
        unit: pixels of the frame for one of a picture reduced as keypoints are found in it: how exact matches are, and
            so how much they share, does not depend on the size at which flow is wanted.
    """

    points: FloatArray
    displacement: FloatArray
    weight: FloatArray
    size: Size
    unit: float = 1.0


def of_matches(matches: Matches, fit: HomographyFit, frame: Frame, base: FlowField | None = None) -> Guide:
    """The matches that may guide the flow: accepted by a network, not excluded, and at one with their neighbours.

    Those that the user has locked guide it in any case.

    Args:
        matches: all putative correspondences.
        fit: the homography that displacements are relative to.
        frame: the pair by that homography.
        base: what several planes make of the target, if there are several: then neighbours are compared by what is
            left beyond it, and matches are outliers that are far from where it puts them.
    """
    size, usable = _size_of(frame), _usable(matches, fit)
    points, displacement = _seen(matches, fit, frame, usable)
    left = displacement
    if base is not None:
        left = displacement - warp.sample_field(base.flow, matches.target[usable], base.target_size) * frame.scale
    weight = matches.score[usable].astype(np.float64)
    keep = np.abs(left).max(axis=1, initial=0.0) < _FARTHEST * size.long_side
    points, displacement, left, weight = points[keep], displacement[keep], left[keep], weight[keep]
    unit = frame.inner.long_side / min(_USUAL, round(frame.inner.long_side / float(frame.scale.mean())))
    agree = agrees_with_neighbours(points / unit, left / unit) | fit.locked[usable][keep]
    return Guide(points=points[agree], displacement=displacement[agree], weight=weight[agree], size=size, unit=unit)


def _size_of(frame: Frame) -> Size:
    return Size(width=frame.target.shape[1], height=frame.target.shape[0])


def _usable(matches: Matches, fit: HomographyFit) -> BoolArray:
    """(N,) which matches were placed to the pixel and not taken out, or were locked."""
    landed = coords.apply_homography(coords.invert_homography(fit.source_from_target), matches.source)
    sharp = matching.are_of(matches, *SHARP) | fit.locked
    return np.asarray(sharp & ~fit.excluded & np.isfinite(landed).all(axis=1))


def _seen(matches: Matches, fit: HomographyFit, frame: Frame, usable: BoolArray) -> tuple[FloatArray, FloatArray]:
    """(M, 2) where usable matches lie in the frame and (M, 2) what is left by the homography there, in its pixels."""
    landed = coords.apply_homography(coords.invert_homography(fit.source_from_target), matches.source[usable])
    target = matches.target[usable]
    return target * frame.scale + frame.margin, (landed - target) * frame.scale


def agreement(matches: Matches, fit: HomographyFit, frame: Frame, flow: FloatArray) -> Float32Array:
    """(h, w) whether the matches around a place say what a field says: the logarithm of those that do against others.

    Unlike those that guide the field, no match is left out for what its neighbours say; 0 where there are none.

    Args:
        matches: all putative correspondences.
        fit: the homography that the field is relative to.
        frame: the pair by that homography.
        flow: (h, w, 2) field in pixels of the frame, without its margin.
    """
    usable = _usable(matches, fit)
    points, displacement = _seen(matches, fit, frame, usable)
    height, width = flow.shape[:2]
    said = warp.sample_field(flow.astype(np.float32), points - frame.margin, Size(width=width, height=height))
    right = np.linalg.norm(displacement - said, axis=1) < _SAME
    cells = np.zeros((-(-height // _CELL), -(-width // _CELL), 2), np.float32)
    x, y = np.clip((points - frame.margin) // _CELL, 0, [cells.shape[1] - 1, cells.shape[0] - 1]).astype(np.intp).T
    np.add.at(cells, (y, x, np.where(right, 0, 1)), 1.0)
    around = cv2.GaussianBlur(cells, (0, 0), _AROUND / _CELL, borderType=cv2.BORDER_REFLECT_101)
    ratio = np.log(around[..., 0] + _FEW) - np.log(around[..., 1] + _FEW)
    return np.asarray(cv2.resize(ratio, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)


def agrees_with_neighbours(points: FloatArray, displacement: FloatArray) -> BoolArray:
    """(N,) which displacements are those of their neighbours, by their median or by their affine map."""
    if len(points) <= _NEIGHBOURS:
        return np.zeros(len(points), bool)
    index, distance = _nearest(points, _NEIGHBOURS)
    distance = distance.mean(axis=1)
    median = np.median(displacement[index], axis=1)
    expected, scatter, stretch = _affine(points[index] - points[:, None], displacement[index], median)
    slack = _SLACK + _SLACK_OF_AFFINE * distance
    agrees = (np.linalg.norm(displacement - expected, axis=1) < slack) & (scatter < slack)
    agrees &= (stretch > 1 / _STRETCH) & (stretch < _STRETCH)
    return np.asarray(agrees | (np.linalg.norm(displacement - median, axis=1) < _SLACK + _SLACK_BY_DISTANCE * distance))


def _affine(
    offsets: FloatArray, displacement: FloatArray, median: FloatArray
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """The affine map of the displacements around each of many points, by least absolute deviations.

    Args:
        offsets: (N, K, 2) from each point to its neighbours.
        displacement: (N, K, 2) of the neighbours.
        median: (N, 2) of the neighbours' displacements.

    Returns:
        (N, 2) the displacement expected at each point, (N,) the median of the neighbours' deviations from the map,
        and (N,) the factor by which it changes areas.
    """
    unit = np.linalg.norm(offsets, axis=2).mean(axis=1)[:, None, None] + 1e-6
    rows = np.concatenate([np.ones((*offsets.shape[:2], 1)), offsets / unit], axis=2)
    relative = displacement - median[:, None]
    stiff = np.diag([1e-6, _STIFFNESS, _STIFFNESS])
    deviation = np.linalg.norm(relative, axis=2)
    solution = np.zeros((len(offsets), 3, 2))
    for _ in range(_STEPS):
        weighted = rows * (1.0 / (deviation + 1.0))[..., None]
        normal = weighted.transpose(0, 2, 1) @ rows
        normal += stiff * weighted[..., 0].sum(axis=1)[:, None, None]
        solution = np.linalg.solve(normal, weighted.transpose(0, 2, 1) @ relative)
        deviation = np.linalg.norm(relative - rows @ solution, axis=2)
    stretch = np.linalg.det(np.eye(2) + solution[:, 1:] / unit)
    return median + solution[:, 0], np.median(deviation, axis=1), np.asarray(stretch)


def _nearest(points: FloatArray, count: int) -> tuple[np.ndarray[tuple[int, int], np.dtype[np.intp]], FloatArray]:
    """(N, count) indices of the nearest other points, and their distances."""
    distances = torch.cdist(torch.from_numpy(points), torch.from_numpy(points))
    near = torch.topk(distances, count + 1, largest=False)
    return np.asarray(near.indices[:, 1:].numpy(), np.intp), np.asarray(near.values[:, 1:].numpy())


def shared(guide: Guide) -> float:
    """The mean product, in units^2, of a match's displacement with that of its neighbours; 0 for few matches.

    Matches scatter around the homography either each for itself, because they are placed inexactly, or together with
    their neighbours, because the picture really is deformed there. This is the second part.
    """
    if len(guide.points) < 2 * _SURROUNDING:
        return 0.0
    index, _ = _nearest(guide.points, _SURROUNDING)
    around = guide.displacement[index].mean(axis=1)
    return float((guide.displacement * around).sum(axis=1).mean()) / guide.unit**2


def held(guide: Guide) -> float:
    """The share of places, as matches see them, that lie where the homography puts them; 0 for few matches.

    In a picture that is bent there are few such places, in one where something has moved they are the rest of it.
    """
    if len(guide.points) < 2 * _SURROUNDING:
        return 0.0
    index, _ = _nearest(guide.points, _SURROUNDING)
    left = np.linalg.norm(guide.displacement[index].mean(axis=1), axis=1)
    return float((left < _IN_PLACE * guide.unit).mean())


def stiffness(guide: Guide) -> float:
    """How much stiffer than usual the field should be, at least 1: what the matches say before any pixel is compared.

    Only what neighbours share speaks for a field that bends. Where there is hardly any, as between two states of one
    panel painting, structure that differs must not be allowed to pull the field about. What is enough depends on how
    exact the matches are: a painting photographed twice, its canvas slackened in between, bends by a few pixels
    everywhere, and its matches leave no doubt about it.
    """
    if len(guide.points) < 2 * _SURROUNDING:
        return 1.0
    enough = _BENDING
    if held(guide) < _LITTLE_HELD:
        enough = min(enough, _EXACT * scatter(guide) ** 2)
    return float(np.clip((enough / max(shared(guide), 1e-6)) ** 1.5, 1.0, _STIFFEST))


def scatter(guide: Guide) -> float:
    """The median distance, in units, of a match's displacement from the mean of its neighbours': how inexact it is.

    Two photographs of one painting give some 0.4, two paintings of one subject 2.
    """
    index, _ = _nearest(guide.points, _SURROUNDING)
    around = guide.displacement[index].mean(axis=1)
    return float(np.median(np.linalg.norm(guide.displacement - around, axis=1))) / guide.unit


def evidence(guide: Guide, height: int, width: int, device: torch.device) -> Evidence:
    """The guide as evidence on a grid of cells over the frame, in cells."""
    factors = np.array([width / guide.size.width, height / guide.size.height])
    cells = guide.points * factors
    x = np.clip(cells[:, 0].astype(np.intp), 0, width - 1)
    y = np.clip(cells[:, 1].astype(np.intp), 0, height - 1)
    sureness = np.zeros((height, width), np.float32)
    pull = np.zeros((height, width, 2), np.float32)
    np.add.at(sureness, (y, x), _PRECISION * guide.weight)
    np.add.at(pull, (y, x), _PRECISION * guide.weight[:, None] * guide.displacement * factors)
    precision = torch.from_numpy(sureness).to(device)
    wanted = torch.from_numpy(pull).to(device).permute(2, 0, 1)
    return Evidence(torch.stack([precision, torch.zeros_like(precision), precision]), wanted)
