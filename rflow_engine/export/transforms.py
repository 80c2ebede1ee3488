"""The transform for other programs: as JSON, and as a transform file of ITK.

ITK's transforms run, as ours do, from the fixed picture (the target) to the moving one (the source). Its points are
physical: here the spacing is 1 and the middle of the first pixel the origin (0, 0), which is what ITK takes for a
picture that says nothing else. An affine transform and the residual flow are written exactly. ITK has no homography:
one with perspective is written as a displacement field, whose error is measured and said.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from rflow_engine import coords, warp
from rflow_engine.alignment import Alignment
from rflow_engine.errors import UsageError
from rflow_engine.said import said
from rflow_engine.types import AnyArray, FloatArray, Size

_HEADER = "#Insight Transform File V1.0"
_FRAME = (
    "# From the target (fixed) to the source (moving), in pixels: spacing 1, the middle of the first pixel at (0, 0).\n"
    "# Set the spacing of both pictures to 1 where a reader has taken another from their resolution."
)
_PERSPECTIVE = 1e-12
# Nodes along the long side of the field that stands for a homography.
_NODES = 400
# Places between nodes at which its error is measured.
_CHECKED = 257


@dataclass(frozen=True, slots=True)
class ItkTransform:
    """A transform file of ITK.

    Attributes:
        text: what goes into the file.
        kind: what it holds, in words.
        largest_error: how far it is from the map at most, in source pixels, within the target.
    """

    text: str
    kind: str
    largest_error: float


def is_affine(homography: AnyArray) -> bool:
    """Whether a homography has no perspective, so that six numbers hold all of it."""
    h = np.asarray(homography, np.float64)
    return bool(abs(h[2, 0]) <= _PERSPECTIVE and abs(h[2, 1]) <= _PERSPECTIVE and h[2, 2] != 0)


def transform_json(alignment: Alignment) -> str:
    """The transform in numbers: both directions, both ways to count pixels, and what it does to the source."""
    matrix = alignment.source_from_target
    half = coords.shift(0.5, 0.5)
    to_centre = np.linalg.inv(half) @ matrix @ half
    described = {
        "format": "rflow transform",
        "version": 1,
        "model": alignment.fit.model,
        "affine": is_affine(matrix),
        "source": _picture(alignment.source.info.name, alignment.source.info.size),
        "target": _picture(alignment.target.info.name, alignment.target.info.size),
        "convention": (
            "Points are (x, y) in pixels of the full resolution, y downwards. The matrices multiply columns (x, y, 1); "
            "divide by the third number. In those named 'corner' the top-left corner of a picture is (0, 0); in those "
            "named 'centre' the middle of its first pixel is, as in OpenCV, ITK, ImageJ and scikit-image. The residual "
            "flow, if there is one, is not in these matrices."
        ),
        "corner": {
            "source_from_target": matrix.tolist(),
            "target_from_source": coords.invert_homography(matrix).tolist(),
        },
        "centre": {
            "source_from_target": coords.unit_last(to_centre).tolist(),
            "target_from_source": coords.invert_homography(to_centre).tolist(),
        },
        "decomposition": asdict(alignment.decomposition),
        "residual_flow": alignment.flow is not None,
        "planes": [] if alignment.planes is None else [plane.tolist() for plane in alignment.planes.homographies],
    }
    return json.dumps(described, indent=1, allow_nan=False, ensure_ascii=False) + "\n"


def _picture(name: str, size: Size) -> dict[str, Any]:
    return {"name": name, "width": size.width, "height": size.height}


def itk_transform(alignment: Alignment) -> ItkTransform:
    """The whole map as an ITK transform.

    Raises:
        UsageError: if the horizon of the homography lies in the target, where there is no displacement.
    """
    matrix, flow = alignment.source_from_target, alignment.flow
    if is_affine(matrix):
        coarse, kind, error = _affine(matrix), said("Affine transform"), 0.0
    else:
        coarse, error = _homography_as_field(alignment)
        kind = said("Displacement field in place of the homography")
    if flow is None:
        return ItkTransform(_file([coarse]), kind, error)
    # ITK applies the last transform first: the flow in the target, then the way to the source.
    spacing = coords.scale_between(flow.grid_size, flow.target_size)
    field = _field(np.asarray(flow.flow, np.float64), 0.5 * spacing - 0.5, spacing)
    whole = _file(["CompositeTransform_double_2_2", coarse, field])
    return ItkTransform(whole, said("{kind}, after a displacement field with the residual flow", kind=kind), error)


def _homography_as_field(alignment: Alignment) -> tuple[str, float]:
    """The homography as displacements on a grid that reaches as far beyond the target as the flow; and its error."""
    size, matrix = alignment.target.info.size, alignment.source_from_target
    grid = size.scaled_to(_NODES)
    spacing = coords.scale_between(grid, size)
    reach = 0.0 if alignment.flow is None else float(np.abs(alignment.flow.flow).max())
    margin = int(np.ceil(reach / spacing.min())) + 1
    nodes = coords.pixel_centres(Size(width=grid.width + 2 * margin, height=grid.height + 2 * margin)) * spacing
    nodes -= margin * spacing
    vectors = coords.apply_homography(matrix, nodes) - nodes
    if not np.isfinite(vectors).all():
        raise UsageError(
            said("The horizon of this transform lies in the target, so that ITK has no transform for it."),
            said("Export the transform as JSON."),
        )
    error = _largest_error(alignment, vectors, nodes[0, 0], spacing)
    return _field(vectors, coords.to_centre_origin(nodes[0, 0]), spacing), error


def _largest_error(alignment: Alignment, vectors: FloatArray, first: FloatArray, spacing: FloatArray) -> float:
    """How far the interpolated field is from the homography, over points of the target that are not its nodes."""
    size = alignment.target.info.size
    x, y = (np.linspace(0, length, _CHECKED) for length in (size.width, size.height))
    points = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    field = Size(width=vectors.shape[1], height=vectors.shape[0])
    cells = coords.from_centre_origin((points - first) / spacing)
    shifted = points + warp.sample_field(vectors.astype(np.float32), cells, field)
    truth = coords.apply_homography(alignment.source_from_target, points)
    return float(np.linalg.norm(shifted - truth, axis=1).max())


def _file(transforms: list[str]) -> str:
    parts = [_HEADER, _FRAME]
    for number, transform in enumerate(transforms):
        parts += [f"#Transform {number}", f"Transform: {transform}"]
    return "\n".join(parts) + "\n"


def _affine(matrix: AnyArray) -> str:
    """An affine transform about (0, 0): the matrix row by row, then the shift."""
    half = coords.shift(0.5, 0.5)
    h = np.linalg.inv(half) @ (np.asarray(matrix, np.float64) / matrix[2, 2]) @ half
    values = [h[0, 0], h[0, 1], h[1, 0], h[1, 1], h[0, 2], h[1, 2]]
    return f"AffineTransform_double_2_2\nParameters: {_numbers(values)}\nFixedParameters: 0 0"


def _field(vectors: FloatArray, origin: FloatArray, spacing: FloatArray) -> str:
    """A displacement field: the vectors of its nodes, x quickest; its size, origin, spacing and axes."""
    height, width = vectors.shape[:2]
    fixed = [width, height, *origin, *spacing, 1, 0, 0, 1]
    return (
        "DisplacementFieldTransform_double_2_2\n"
        # A millionth of a pixel is enough, and half as long.
        f"Parameters: {_numbers(vectors.round(6).reshape(-1))}\nFixedParameters: {_numbers(fixed)}"
    )


def _numbers(values: Any) -> str:
    return " ".join(_number(value) for value in values)


def _number(value: Any) -> str:
    return repr(round(float(value), 12) + 0.0).removesuffix(".0")
