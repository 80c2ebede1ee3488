"""What must hold for every map: the inverse undoes it, and pieces agree with the whole."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from rflow_engine import coords, warp
from rflow_engine.types import Box, Size
from tests import pictures

sizes = st.builds(Size, width=st.integers(40, 3000), height=st.integers(40, 3000))


@st.composite
def homographies(draw: st.DrawFn, size: Size) -> pictures.Array:
    """Turned, scaled, sheared, possibly mirrored, with a perspective that keeps the target before the horizon."""
    angle = draw(st.floats(-np.pi, np.pi))
    scale = draw(st.floats(0.3, 3.0))
    stretch = draw(st.floats(0.7, 1.4)) * draw(st.sampled_from([1.0, -1.0]))
    shear = draw(st.floats(-0.4, 0.4))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    h = np.eye(3)
    h[:2, :2] = scale * turn @ np.array([[1.0, shear], [0.0, stretch]])
    h[:2, 2] = [draw(st.floats(-2000, 2000)), draw(st.floats(-2000, 2000))]
    h[2, :2] = [draw(st.floats(-0.2, 0.2)) / size.width, draw(st.floats(-0.2, 0.2)) / size.height]
    return h


@st.composite
def cases(draw: st.DrawFn) -> tuple[Size, pictures.Array, warp.FlowField, pictures.Array]:
    size = draw(sizes)
    amplitude = draw(st.floats(0, 0.02)) * size.long_side
    # Slopes stay well below 1, so that the map does not fold.
    flow = pictures.smooth_flow(
        size, amplitude=min(amplitude, 0.05 * min(size.width, size.height)), seed=draw(st.integers(0, 99))
    )
    points = np.random.default_rng(draw(st.integers(0, 99))).random((20, 2)) * [size.width, size.height]
    return size, draw(homographies(size)), flow, points


@settings(deadline=None, max_examples=60)
@given(cases())
def test_inverse_undoes_the_map(case: tuple[Size, pictures.Array, warp.FlowField, pictures.Array]) -> None:
    _, homography, flow, points = case
    for field in (None, flow):
        there = warp.map_to_source(homography, field, points)
        back = warp.map_to_target(homography, field, there)
        np.testing.assert_allclose(back, points, atol=5e-3)


@settings(deadline=None, max_examples=60)
@given(cases(), st.data())
def test_any_region_agrees_with_single_points(
    case: tuple[Size, pictures.Array, warp.FlowField, pictures.Array], data: st.DataObject
) -> None:
    size, homography, flow, _ = case
    left = data.draw(st.integers(-50, size.width))
    top = data.draw(st.integers(-50, size.height))
    box = Box(
        left=left, top=top, right=left + data.draw(st.integers(1, 90)), bottom=top + data.draw(st.integers(1, 150))
    )
    points = coords.pixel_centres(box.size) + np.array([left, top])
    expected = warp.map_to_source(homography, flow, points.reshape(-1, 2)).reshape(points.shape)
    np.testing.assert_allclose(warp.source_grid(homography, flow, box, box.size), expected, atol=2e-3)
    tile = warp.tile_map(homography, flow, box)
    np.testing.assert_allclose(tile.x, expected[..., 0], atol=1e-6)
    np.testing.assert_allclose(tile.y, expected[..., 1], atol=1e-6)


@settings(deadline=None, max_examples=40)
@given(st.integers(-30, 30), st.integers(-30, 30), st.sampled_from(["uint8", "uint16", "float32"]))
def test_whole_shifts_keep_every_bit(dx: int, dy: int, kind: str) -> None:
    picture = pictures.rgb16(120, 80).astype(kind)
    size = pictures.size_of(picture)
    box = Box(left=0, top=0, right=120, bottom=80)
    values = warp.fetch(picture, warp.source_grid(coords.shift(dx, dy), None, box, size), interpolation="cubic")
    expected = np.zeros_like(picture)
    rows, columns = np.arange(80) + dy, np.arange(120) + dx
    inside = ((rows >= 0) & (rows < 80))[:, None] & ((columns >= 0) & (columns < 120))
    expected[inside] = picture[rows.clip(0, 79)][:, columns.clip(0, 119)][inside]
    np.testing.assert_array_equal(values, expected)
