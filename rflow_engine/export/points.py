"""The matches as tables for other programs, each in the coordinates that it counts in."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from rflow_engine import coords, editing
from rflow_engine.alignment import Alignment
from rflow_engine.types import AnyArray

_MATCHES_HEADER = (
    "number",
    "source_x",
    "source_y",
    "target_x",
    "target_y",
    "state",
    "by_hand",
    "locked",
    "matcher",
    "score",
    "scale",
    "residual_px",
    "residual_whole_map_px",
)
_QGIS_HEADER = "mapX,mapY,sourceX,sourceY,enable,dX,dY,residual"


def states(alignment: Alignment) -> list[str]:
    """What each match counts as: "inlier", "outlier" or "excluded"."""
    fit = alignment.fit
    return [
        "excluded" if excluded else "inlier" if inlier else "outlier"
        for inlier, excluded in zip(fit.inliers, fit.excluded, strict=True)
    ]


def matches_csv(alignment: Alignment) -> str:
    """All matches, one a line, with a header.

    Points are in pixels of the full resolution with the top-left corner at (0, 0), the middle of the first pixel at
    (0.5, 0.5), y downwards. Residuals are in target pixels: of the homography, and of the whole map.
    """
    matches, fit = alignment.matches, alignment.fit
    by_hand, left = editing.start(alignment).by_hand, alignment.residuals.distance
    return _csv(
        _MATCHES_HEADER,
        (
            (
                index + 1,
                *_rounded([*matches.source[index], *matches.target[index]]),
                state,
                int(by_hand[index]),
                int(fit.locked[index]),
                matches.kinds[matches.kind[index]],
                *_rounded([matches.score[index], matches.scale[index], fit.residuals[index], left[index]]),
            )
            for index, state in enumerate(states(alignment))
        ),
    )


def bigwarp_csv(alignment: Alignment) -> str:
    """Landmarks as BigWarp saves them: name, whether it counts, x and y in the moving and in the fixed picture.

    BigWarp puts the middle of the first pixel at (0, 0); pixels are the unit of a picture that is not calibrated.
    """
    matches, inliers = alignment.matches, alignment.fit.inliers
    moving, fixed = coords.to_centre_origin(matches.source), coords.to_centre_origin(matches.target)
    rows = (
        (f"Pt-{index}", "true" if inliers[index] else "false", *_exact([*moving[index], *fixed[index]]))
        for index in range(len(matches))
    )
    file = io.StringIO()
    writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerows(rows)
    return file.getvalue()


def qgis_points(alignment: Alignment) -> str:
    """Ground control points of QGIS's georeferencer: the source is to be put in place, the target is the map.

    QGIS lays a picture without a place in the world with its top-left corner at (0, 0) and y upwards, so that all its
    pixels have negative y. Residuals are those of the whole map, in source pixels, as QGIS writes them.
    """
    matches, inliers = alignment.matches, alignment.fit.inliers
    miss = alignment.map_to_source(matches.target) - matches.source
    lines = [_QGIS_HEADER]
    for index in range(len(matches)):
        dx, dy = (value if math.isfinite(value) else 0.0 for value in miss[index])
        values = _exact([*_upward(matches.target[index]), *_upward(matches.source[index])])
        lines.append(",".join([*values, str(int(inliers[index])), *_exact([dx, -dy, math.hypot(dx, dy)])]))
    return "\n".join(lines) + "\n"


def _upward(point: AnyArray) -> tuple[float, float]:
    return float(point[0]), -float(point[1])


def _csv(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return file.getvalue()


def _rounded(values: Iterable[Any]) -> list[str]:
    """Numbers with four decimals; nothing where there is no number."""
    return [f"{float(value):.4f}" if np.isfinite(value) else "" for value in values]


def _exact(values: Iterable[Any]) -> list[str]:
    # Adding 0 turns a negative zero into a plain one.
    return [repr(round(float(value), 6) + 0.0) for value in values]
