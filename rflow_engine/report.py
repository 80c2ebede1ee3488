"""A result in figures and in words, for the command line."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from rflow_engine.coords import Decomposition
from rflow_engine.measure import CERTAIN
from rflow_engine.said import Said, joined, said
from rflow_engine.settings import SPLINES
from rflow_engine.types import FlowField, ImageInfo

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment
    from rflow_engine.planes import PlaneMap

# How a map is called by the method of its fine stage.
_METHODS = {
    None: "homography",
    "planes": "several planes",
    "guided": "flow without network",
    "learned": "flow",
    "paper": "the paper's flow",
    "tps": "thin-plate spline",
    "bspline": "B-spline",
}
# Width of the labels and of the lines of the summary.
_LABEL, _WIDTH = 10, 110
# From this factor on a change of size is told as such.
_MUCH = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class TruthError:
    """How far an alignment is from a known truth: medians in source pixels.

    Attributes:
        points: how many points were compared.
        homography: median distance of the coarse map.
        whole: median distance of the whole map, flow included.
    """

    points: int
    homography: float
    whole: float


def against_truth(alignment: Alignment, truth: Path) -> TruthError:
    """Compare with known correspondences.

    Args:
        alignment: the result.
        truth: an ``.npz`` file with ``target`` and ``source``, both (N, 2) float64 in full-resolution pixels.
    """
    with np.load(truth, allow_pickle=False) as data:
        target, source = data["target"], data["source"]

    def median(result: Alignment) -> float:
        miss = np.linalg.norm(result.map_to_source(target) - source, axis=1)
        # A point that is mapped nowhere is as wrong as can be.
        return float(np.median(np.nan_to_num(miss, nan=np.inf)))

    return TruthError(points=len(target), homography=median(alignment.coarse()), whole=median(alignment))


def figures(alignment: Alignment) -> dict[str, Any]:
    """The figures of a result as plain values for JSON; what is not a number becomes None."""
    fit = alignment.fit
    values = {
        "source": _picture(alignment.source.info),
        "target": _picture(alignment.target.info),
        "preset": alignment.settings.preset,
        "device": alignment.device,
        "seed": alignment.seed,
        "verdict": {
            "level": alignment.verdict.level,
            "reason": alignment.verdict.reason,
            "figures": dict(alignment.verdict.figures),
        },
        "searched": alignment.tried,
        "found": transform_words(alignment.decomposition),
        "matches": len(alignment.matches),
        "inliers": fit.inlier_count,
        "median_residual_px": fit.median_residual,
        "threshold_px": fit.threshold,
        "model": fit.model,
        "source_from_target": fit.source_from_target.tolist(),
        "transform": asdict(alignment.decomposition),
        "expected_corner_errors_px": corner_errors(alignment),
        "planes": None if alignment.planes is None else _plane_figures(alignment.planes),
        "flow": None if alignment.flow is None else _flow_figures(alignment.flow),
        "method": alignment.method,
        "whole_map": _residual_figures(alignment),
        "seconds": dict(alignment.timings),
        "notes": alignment.notes,
    }
    return {key: plain(value) for key, value in values.items()}


def corner_errors(alignment: Alignment) -> list[float | None]:
    """The expected errors at the target's corners in source pixels, in the order of ``HomographyFit.corner_errors``.

    None where it is not known, or so large that it says no more than that.
    """
    largest = alignment.source.info.size.long_side
    return [float(error) if error <= largest else None for error in alignment.fit.corner_errors]


def warning(alignment: Alignment) -> str:
    """What the user must not overlook; empty if there is nothing."""
    return "" if alignment.verdict.level == "accepted" else f"The alignment is doubtful: {alignment.verdict.reason}"


def plain(value: Any) -> Any:
    """``value`` with NumPy numbers, tuples and NaN turned into what JSON knows."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def summary(alignment: Alignment, files: Sequence[Path], directory: Path, truth: TruthError | None) -> str:
    """The result in a few lines for a person."""
    lines = [
        f"Aligned {alignment.source.info.name} to {alignment.target.info.name}"
        f" in {sum(alignment.timings.values()):.1f} s on {alignment.device}.",
        *(line for label, text in _rows(alignment) if text for line in _labelled(label, text)),
        *(line for note in alignment.notes for line in _labelled("Note", note)),
    ]
    if truth is not None:
        alone = f" ({truth.homography:.2f} px by the homography alone)" if alignment.flow is not None else ""
        accuracy = f"median error {truth.whole:.2f} px against the known truth at {truth.points:,} points{alone}"
        lines += _labelled("Accuracy", accuracy)
    # Paths are not broken, so that they can be copied.
    lines.append(f"  {'Files':<{_LABEL}} {', '.join(file.name for file in files)}")
    lines.append(f"  {'':<{_LABEL}} in {directory}")
    return "\n".join(lines)


def _rows(alignment: Alignment) -> Iterator[tuple[str, str]]:
    """What is told of a result, each with its label; without a text there is nothing to tell."""
    fit, verdict = alignment.fit, alignment.verdict
    share = fit.inlier_count / max(len(alignment.matches), 1)
    yield "Verdict", f"{verdict.level if verdict.level == 'accepted' else verdict.level.upper()}: {verdict.reason}"
    yield "Searched", ", ".join(alignment.tried)
    yield (
        "Matches",
        f"{fit.inlier_count:,} of {len(alignment.matches):,} agree ({100 * share:.0f} %),"
        f" median residual {fit.median_residual:.2f} px",
    )
    yield "Transform", f"{fit.model}: {transform_words(alignment.decomposition)}"
    yield "Corners", _corner_words(corner_errors(alignment))
    yield "Planes", "" if alignment.planes is None else _plane_words(alignment.planes, alignment.method)
    yield "Flow", _flow_words(alignment.flow)
    yield "Residuals", _residual_words(alignment)


def _labelled(label: str, text: str) -> list[str]:
    """A text beside its label, in lines that fit a terminal."""
    indent = " " * (_LABEL + 3)
    return textwrap.wrap(text, _WIDTH, initial_indent=f"  {label:<{_LABEL}} ", subsequent_indent=indent)


def transform_words(transform: Decomposition) -> Said:
    """What the homography does to the source, as a person would say it."""
    words = [said("mirrored")] if transform.mirrored else []
    turn = abs(transform.rotation)
    if turn >= 0.05:
        words.append(
            said("turned by {turn:.1f}° anticlockwise", turn=turn)
            if transform.rotation > 0
            else said("turned by {turn:.1f}° clockwise", turn=turn)
        )
    words.append(_scale_words(math.sqrt(abs(transform.scale_x * transform.scale_y))))
    stretch = abs(transform.scale_x) / abs(transform.scale_y)
    if abs(stretch - 1) >= 0.005:
        words.append(said("stretched by {stretch:.3f} in width", stretch=stretch))
    perspective = max(abs(value) for value in transform.perspective)
    if perspective >= 0.005:
        words.append(said("perspective {percent:.1f} %", percent=100 * perspective))
    return joined(words, ", ")


def _scale_words(scale: float) -> Said:
    if scale >= _MUCH:
        return said("enlarged {scale:.2f} times", scale=scale)
    if scale <= 1 / _MUCH:
        return said("reduced {scale:.2f} times", scale=1 / scale)
    return said("scaled by {scale:.3f}", scale=scale)


def _corner_words(errors: Sequence[float | None]) -> str:
    values = ", ".join("—" if error is None else f"{error:.{1 if error >= 1 else 2}f}" for error in errors)
    return f"expected to be off by {values} px of the source (clockwise from the top left)"


def _plane_words(planes: PlaneMap, method: str | None) -> str:
    shares = ", ".join(f"{100 * share:.0f} %" for share in planes.shares)
    unused = "; a spline follows the first alone" if method in SPLINES else ""
    return f"{len(planes)} transforms, which hold in {shares} of the target{unused}"


def _residual_words(alignment: Alignment) -> str:
    """How near the whole map comes to the matches, and how near the homography alone."""
    left = alignment.residuals
    if not left.count:
        return ""
    figures = f"median {left.median:.2f} px, 95 % within {left.p95:.2f} px"
    words = f"{_METHODS[alignment.method]}: {figures} at {left.count:,} sharp inliers"
    if alignment.flow is None:
        return words
    alone = alignment.coarse().residuals
    return f"{words}; by the homography alone {alone.median:.2f} and {alone.p95:.2f} px"


def _residual_figures(alignment: Alignment) -> dict[str, Any]:
    left = alignment.residuals
    return {"median_px": left.median, "p95_px": left.p95, "matches": left.count, "within_threshold": left.within}


def _plane_figures(planes: PlaneMap) -> list[dict[str, Any]]:
    return [
        {"source_from_target": matrix.tolist(), "share": share, "inliers": count}
        for matrix, share, count in zip(planes.homographies, planes.shares, planes.inliers, strict=True)
    ]


def _flow_words(flow: FlowField | None) -> str:
    if flow is None:
        return "none: the homography alone is the result"
    values = _flow_figures(flow)
    return (
        f"median {values['median_px']:.2f} px, 95 % within {values['p95_px']:.1f} px,"
        f" at most {values['max_px']:.1f} px; {100 * values['confident_share']:.0f} % of the target certain"
    )


def _flow_figures(flow: FlowField) -> dict[str, Any]:
    certain = flow.confidence >= CERTAIN
    # Where nothing matches, the flow is a guess that would distort the statistics.
    magnitude = flow.magnitude[certain] if certain.any() else flow.magnitude.ravel()
    median, p95, largest = np.percentile(magnitude, [50, 95, 100])
    return {
        "median_px": float(median),
        "p95_px": float(p95),
        "max_px": float(largest),
        "confident_share": float(certain.mean()),
        "grid": [flow.grid_size.width, flow.grid_size.height],
    }


def _picture(info: ImageInfo) -> dict[str, Any]:
    return {
        "name": info.name,
        "path": info.path,
        "width": info.size.width,
        "height": info.size.height,
        "notes": list(info.notes),
    }
