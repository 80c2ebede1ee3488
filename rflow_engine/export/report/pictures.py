"""The pictures of a report, made from the alignment at the size at which they are printed."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from rflow_engine import coords, flow_colours, warp
from rflow_engine.alignment import Alignment
from rflow_engine.context import JobContext
from rflow_engine.export.figures import figure_canvas
from rflow_engine.export.options import ExportOptions, Output
from rflow_engine.export.pictures import assemble
from rflow_engine.images import ImageSource
from rflow_engine.types import AnyArray, FloatArray, Size

SIDE = 1500
"""Long side in pixels: 166 mm at 230 pixels per inch."""
_THUMBNAIL = 900
_INLIER, _OUTLIER, _HALO = (31, 98, 188), (207, 106, 8), (255, 255, 255)
# Circles are drawn on 4 × 4 finer coordinates, so that they are not snapped to pixels.
_SHIFT = 4


def thumbnail(picture: ImageSource) -> AnyArray:
    """(h, w, 3) uint8 the whole picture, small."""
    return np.asarray(picture.display(_THUMBNAIL), np.uint8)


def comparison(alignment: Alignment, kind: Output, options: ExportOptions, context: JobContext) -> AnyArray:
    """(h, w, 3) uint8 a picture that compares, in the frame of the target."""
    plain = replace(options, crop="target", background="transparent")
    canvas, _ = figure_canvas(alignment, kind, plain, SIDE)
    return assemble(canvas, context)


def flow_picture(alignment: Alignment, limit: float) -> AnyArray:
    """(h, w, 3) uint8 the residual flow as colours."""
    assert alignment.flow is not None
    vectors, _ = _over_target(alignment)
    return flow_colours.flow_to_rgb(vectors, limit)


def confidence_picture(alignment: Alignment) -> AnyArray:
    """(h, w, 3) uint8 the confidence as colours."""
    return flow_colours.confidence_to_rgb(_over_target(alignment)[1])


def _over_target(alignment: Alignment) -> tuple[FloatArray, FloatArray]:
    """Flow and confidence over the whole target, in the size of a figure."""
    flow = alignment.flow
    assert flow is not None
    size = flow.target_size.scaled_to(SIDE // 2)
    points = coords.cell_centres(size, flow.target_size).reshape(-1, 2)
    vectors = warp.sample_field(flow.flow, points, flow.target_size).reshape(*size.shape, 2)
    return vectors, warp.sample_field(flow.confidence, points, flow.target_size).reshape(size.shape)


def matches_picture(alignment: Alignment, role: str) -> AnyArray:
    """(h, w, 3) uint8 one picture with its matches: filled dots for inliers, crosses for outliers.

    Args:
        alignment: the result.
        role: "source" or "target".
    """
    picture: ImageSource = getattr(alignment, role)
    shown = np.array(picture.display(_THUMBNAIL), np.uint8)
    # Pale, so that the marks are seen on every ground.
    shown = np.asarray(shown * 0.62 + 0.38 * 255, np.uint8)
    size = Size(width=shown.shape[1], height=shown.shape[0])
    points = coords.rescale(getattr(alignment.matches, role), picture.info.size, size)
    fit = alignment.fit
    radius = max(1.4, size.long_side / 420)
    for point in points[~fit.inliers & ~fit.excluded]:
        _cross(shown, point, radius)
    for point in points[fit.inliers]:
        _dot(shown, point, radius)
    return shown


def _dot(picture: AnyArray, point: FloatArray, radius: float) -> None:
    centre = _fixed(point)
    for size, colour in ((radius + 0.8, _HALO), (radius, _INLIER)):
        cv2.circle(picture, centre, round(size * 2**_SHIFT), colour, -1, cv2.LINE_AA, _SHIFT)


def _cross(picture: AnyArray, point: FloatArray, radius: float) -> None:
    for dx, dy in ((1, 1), (1, -1)):
        step = np.array([dx, dy]) * radius
        cv2.line(picture, _fixed(point - step), _fixed(point + step), _OUTLIER, 1, cv2.LINE_AA, _SHIFT)


def _fixed(point: FloatArray) -> tuple[int, int]:
    x, y = np.rint(coords.to_centre_origin(point) * 2**_SHIFT).astype(int)
    return int(x), int(y)
