"""What must hold for every view: the whole picture fits, its pixels lie where its map says, and points come back."""

from __future__ import annotations

import numpy as np
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rflow_engine import coords, views
from rflow_engine.images import WorkingImage
from rflow_engine.types import Size
from tests import pictures

sizes = st.builds(Size, width=st.integers(1, 90), height=st.integers(1, 90))
angles = st.floats(-360, 360)


@st.composite
def linears(draw: st.DrawFn) -> pictures.Array:
    """(2, 2) turned, possibly mirrored, and scaled differently along two directions."""
    factors = np.diag([draw(st.floats(0.2, 2.5)) * draw(st.sampled_from([1.0, -1.0])), draw(st.floats(0.2, 2.5))])
    return np.asarray(views.rotation(draw(angles)) @ factors @ views.rotation(draw(angles)))


def image(size: Size, full: Size | None = None) -> WorkingImage:
    rgb = np.random.default_rng(0).random((*size.shape, 3), np.float32)
    return WorkingImage(rgb=rgb, mask=None, full_size=full or size)


@given(size=sizes, linear=linears(), factor=st.floats(1.0, 9.0))
@settings(deadline=None, max_examples=60)
def test_the_whole_picture_fits_and_points_come_back(size: Size, linear: pictures.Array, factor: float) -> None:
    full = Size(width=round(size.width * factor), height=round(size.height * factor))
    view = views.through(image(size, full), linear)
    shown = view.image.size
    landed = coords.apply_homography(view.view_from_full, coords.corners(full))
    # An axis-parallel view is a resized picture: it fits to the pixel; another one to half a pixel.
    np.testing.assert_allclose(landed.min(axis=0), 0.0, atol=1e-6)
    assert (np.abs(landed.max(axis=0) - [shown.width, shown.height]) <= np.where(landed.max(axis=0) < 1, 1, 0.51)).all()
    assert np.isfinite(view.image.rgb).all()
    assert 0.0 <= view.image.rgb.min() <= view.image.rgb.max() <= 1.0
    points = np.random.default_rng(1).random((20, 2)) * [full.width, full.height]
    seen = coords.apply_homography(view.view_from_full, points)
    np.testing.assert_allclose(
        coords.apply_homography(np.linalg.inv(view.view_from_full), seen), points, atol=1e-6 * full.long_side
    )


@given(
    linear=linears(),
    x=st.floats(0.35, 0.65),
    y=st.floats(0.35, 0.65),
    tip=st.tuples(st.floats(-5e-4, 5e-4), st.floats(-5e-4, 5e-4)),
)
@settings(deadline=None, max_examples=60)
def test_a_spot_lies_where_the_map_says(linear: pictures.Array, x: float, y: float, tip: tuple[float, float]) -> None:
    size = Size(width=120, height=90)
    place = np.array([x * size.width, y * size.height])
    away = np.linalg.norm(coords.pixel_centres(size) - place, axis=2)
    spot = np.repeat(np.exp(-0.5 * (away / 4.0) ** 2)[..., None], 3, axis=2).astype(np.float32)
    plain = views.through(WorkingImage(rgb=spot, mask=None, full_size=size), linear)
    tipped = np.eye(3)
    tipped[2, :2] = tip
    matrix = tipped @ plain.view_from_full
    view = views.onto(WorkingImage(rgb=spot, mask=None, full_size=size), matrix, plain.image.size)
    expected = coords.apply_homography(matrix, place)
    stretch = np.linalg.svd(coords.local_affine(matrix, place), compute_uv=False)
    assume(stretch.min() > 0.15)
    # The whole spot has to lie in the view.
    margin = 14.0 * stretch.max()
    assume(
        ((expected > margin) & (expected < np.array([view.image.size.width, view.image.size.height]) - margin)).all()
    )
    grey = np.where(view.image.mask, view.image.rgb[..., 0], 0.0).astype(np.float64)
    grey[grey < 0.02 * grey.max()] = 0.0
    centre = (coords.pixel_centres(view.image.size) * grey[..., None]).sum(axis=(0, 1)) / grey.sum()
    # Perspective moves the middle of what is seen a little away from what is seen of the middle.
    np.testing.assert_allclose(centre, expected, atol=0.1 + 0.3 * stretch.max() * np.abs(tip).max() / 5e-4)
