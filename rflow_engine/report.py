"""A result in figures and in words, for the command line."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from rflow_engine.coords import Decomposition
from rflow_engine.types import FlowField, ImageInfo

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment

# From here on a point of the map counts as certain in the summary.
_CONFIDENT = 0.5


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
        "matches": len(alignment.matches),
        "inliers": fit.inlier_count,
        "median_residual_px": fit.median_residual,
        "threshold_px": fit.threshold,
        "source_from_target": fit.source_from_target.tolist(),
        "transform": asdict(alignment.decomposition),
        "flow": None if alignment.flow is None else _flow_figures(alignment.flow),
        "seconds": dict(alignment.timings),
    }
    return {key: plain(value) for key, value in values.items()}


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
    fit = alignment.fit
    share = fit.inlier_count / max(len(alignment.matches), 1)
    lines = [
        f"Aligned {alignment.source.info.name} to {alignment.target.info.name}"
        f" in {sum(alignment.timings.values()):.1f} s on {alignment.device}.",
        f"  Matches    {fit.inlier_count:,} of {len(alignment.matches):,} agree ({100 * share:.0f} %),"
        f" median residual {fit.median_residual:.2f} px",
        f"  Transform  {transform_words(alignment.decomposition)}",
        f"  Flow       {_flow_words(alignment.flow)}",
    ]
    if truth is not None:
        alone = f" ({truth.homography:.2f} px by the homography alone)" if alignment.flow is not None else ""
        lines.append(
            f"  Accuracy   median error {truth.whole:.2f} px against the known truth at {truth.points:,} points{alone}"
        )
    lines.append(f"  Files      {', '.join(file.name for file in files)}")
    lines.append(f"             in {directory}")
    return "\n".join(lines)


def transform_words(transform: Decomposition) -> str:
    """What the homography does to the source, as a person would say it."""
    words = ["mirrored"] if transform.mirrored else []
    turn = abs(transform.rotation)
    if turn >= 0.05:
        words.append(f"turned {turn:.1f}° {'anticlockwise' if transform.rotation > 0 else 'clockwise'}")
    scale = math.sqrt(abs(transform.scale_x * transform.scale_y))
    words.append(f"scaled by {scale:.3f}")
    stretch = abs(transform.scale_x) / abs(transform.scale_y)
    if abs(stretch - 1) >= 0.005:
        words.append(f"stretched by {stretch:.3f} in width")
    perspective = max(abs(value) for value in transform.perspective)
    if perspective >= 0.005:
        words.append(f"perspective {100 * perspective:.1f} %")
    return ", ".join(words)


def _flow_words(flow: FlowField | None) -> str:
    if flow is None:
        return "none: the homography alone is the result"
    values = _flow_figures(flow)
    return (
        f"median {values['median_px']:.2f} px, 95 % within {values['p95_px']:.1f} px,"
        f" at most {values['max_px']:.1f} px; {100 * values['confident_share']:.0f} % of the target certain"
    )


def _flow_figures(flow: FlowField) -> dict[str, Any]:
    certain = flow.confidence >= _CONFIDENT
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
