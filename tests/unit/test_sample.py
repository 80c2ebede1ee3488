"""The sample pair: the generator repeats itself, its truth is true, and the shipped files are what it makes."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from rflow_resources import sample
from rflow_resources.sample import _geometry as geometry
from rflow_resources.sample import make_sample
from rflow_resources.sample.make_sample import Pair

from rflow_engine import coords
from rflow_engine.types import Size

SCALE = 0.2
FOLDER = Path(sample.__file__).parent


@pytest.fixture(scope="module")
def seen() -> tuple[np.ndarray, np.ndarray]:
    """The still life as it was and as the copyist has it, with the margin."""
    return make_sample.see(altered=False, scale=SCALE), make_sample.see(altered=True, scale=SCALE)


@pytest.fixture(scope="module")
def pair(seen: tuple[np.ndarray, np.ndarray]) -> Pair:
    return Pair(make_sample.paint_target(seen[0], SCALE), make_sample.paint_source(seen[1], SCALE), SCALE)


@pytest.fixture(scope="module")
def shipped() -> Pair:
    return Pair(_read("target.png"), _read("source.png"), 1.0)


def _read(name: str) -> np.ndarray:
    with Image.open(FOLDER / name) as picture:
        assert picture.mode == "RGB"
        return np.asarray(picture)


def _unaltered(shape: tuple[int, ...], scale: float) -> np.ndarray:
    keep = np.ones(shape, bool)
    for x0, y0, x1, y1 in np.round(geometry.altered_boxes(scale)).astype(int):
        keep[max(y0, 0) : y1, max(x0, 0) : x1] = False
    return keep


def _warped(pair: Pair, shift: tuple[float, float] = (0.0, 0.0), *, with_drift: bool = True) -> np.ndarray:
    """The source fetched through the truth (off by ``shift`` source pixels) onto the target, grey."""
    h, w = pair.target.shape[:2]
    centres = coords.pixel_centres(Size(width=w, height=h))
    moved = centres + geometry.drift(centres, pair.scale) if with_drift else centres
    places = geometry.apply(geometry.source_from_target(pair.scale), moved) + np.array(shift)
    places = coords.to_centre_origin(places).astype(np.float32)
    grey = cv2.cvtColor(pair.source, cv2.COLOR_RGB2GRAY).astype(np.float32)
    return cv2.remap(
        grey, places[..., 0], places[..., 1], cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT, borderValue=0
    )


def _local_ncc(first: np.ndarray, second: np.ndarray, radius: float) -> np.ndarray:
    """Normalised correlation in Gaussian windows; small where there is no structure."""

    def mean(image: np.ndarray) -> np.ndarray:
        return cv2.GaussianBlur(image, (0, 0), radius)

    a, b = first.astype(np.float32), second.astype(np.float32)
    both = mean(a * b) - mean(a) * mean(b)
    var_a, var_b = mean(a * a) - mean(a) ** 2, mean(b * b) - mean(b) ** 2
    return np.asarray(both / np.sqrt(np.maximum(var_a, 4) * np.maximum(var_b, 4)))


def _agreement(pair: Pair, shift: tuple[float, float] = (0.0, 0.0), *, with_drift: bool = True) -> float:
    """Mean local correlation of target and warped source outside the altered places."""
    target = cv2.cvtColor(pair.target, cv2.COLOR_RGB2GRAY)
    # Half a pixel of blur lets the drawing speak rather than the threads of two different canvases.
    blur = max(2.0 * pair.scale, 0.5)
    first = cv2.GaussianBlur(target.astype(np.float32), (0, 0), blur)
    second = cv2.GaussianBlur(_warped(pair, shift, with_drift=with_drift), (0, 0), blur)
    ncc = _local_ncc(first, second, max(12 * pair.scale, 4))
    keep = _unaltered(target.shape, pair.scale)
    keep[: round(20 * pair.scale)] = keep[-round(20 * pair.scale) :] = False
    keep[:, : round(40 * pair.scale)] = keep[:, -round(40 * pair.scale) :] = False
    return float(ncc[keep].mean())


def test_the_homography_is_a_turn_of_seven_degrees_with_a_little_perspective() -> None:
    w, h = geometry.TARGET
    found = coords.decompose(
        geometry.source_from_target(),
        source_size=Size(width=geometry.SOURCE[0], height=geometry.SOURCE[1]),
        target_size=Size(width=w, height=h),
    )
    assert found.rotation == pytest.approx(geometry.ROTATION, abs=0.5)
    assert found.scale_x == pytest.approx(1 / geometry.SHRINK, rel=0.03)
    assert found.perspective == pytest.approx((3.2e-5 * w, -2.1e-5 * h), rel=0.1)
    assert not found.mirrored


def test_the_homography_of_a_small_pair_is_that_of_the_large_one_resized() -> None:
    expected = coords.rescale_homography(geometry.source_from_target(), source_factor=0.3, target_factor=0.3)
    np.testing.assert_allclose(geometry.source_from_target(0.3), expected, rtol=1e-12)


def test_undrift_inverts_the_drift() -> None:
    points = np.random.default_rng(0).uniform(-60, 1260, (500, 2))
    back = geometry.undrift(points)
    np.testing.assert_allclose(back + geometry.drift(back), points, atol=1e-8)


def test_the_drift_is_a_few_pixels_smooth_and_no_homography() -> None:
    w, h = geometry.TARGET
    points = coords.cell_centres(Size(width=60, height=45), Size(width=w, height=h))
    d = geometry.drift(points)
    assert 6.0 < np.linalg.norm(d, axis=-1).max() < 12.0
    assert np.abs(np.diff(d, axis=0)).max() < 0.08 * h / 45
    fitted, _ = cv2.findHomography(points.reshape(-1, 2), (points + d).reshape(-1, 2))
    rest = geometry.apply(fitted, points) - points - d
    assert np.sqrt((rest**2).sum(axis=-1).mean()) > 2.0


def test_the_points_of_the_truth_lie_inside_and_outside_the_altered_places() -> None:
    target, source = geometry.truth_points()
    assert len(target) > 1500
    assert coords.contains(target, Size(width=geometry.TARGET[0], height=geometry.TARGET[1])).all()
    assert coords.contains(source, Size(width=geometry.SOURCE[0], height=geometry.SOURCE[1])).all()
    keep = _unaltered((geometry.TARGET[1], geometry.TARGET[0]), 1.0)
    assert keep[target[:, 1].astype(int), target[:, 0].astype(int)].all()
    expected = coords.apply_homography(geometry.source_from_target(), target + geometry.drift(target))
    np.testing.assert_allclose(source, expected, atol=1e-9)


def test_what_was_altered_in_the_scene_lies_in_the_boxes(seen: tuple[np.ndarray, np.ndarray]) -> None:
    first, second = seen
    edge = round(make_sample.MARGIN * SCALE)
    change = np.abs(first - second).max(axis=2)[edge:-edge, edge:-edge]
    keep = _unaltered(change.shape, SCALE)
    assert np.quantile(change[keep], 0.998) < 0.04
    for name, box in zip(geometry.ALTERED, np.round(geometry.altered_boxes(SCALE)).astype(int), strict=True):
        x0, y0, x1, y1 = box
        if "added" not in name:
            assert change[y0:y1, x0:x1].max() > 0.04, name


def test_painting_again_gives_the_same_pixels(seen: tuple[np.ndarray, np.ndarray], pair: Pair) -> None:
    np.testing.assert_array_equal(make_sample.paint_target(seen[0], SCALE), pair.target)
    np.testing.assert_array_equal(make_sample.paint_source(seen[1], SCALE), pair.source)
    small = make_sample.see(altered=True, scale=0.05)
    np.testing.assert_array_equal(small, make_sample.see(altered=True, scale=0.05))


def test_a_small_pair_has_the_sizes_asked_for(pair: Pair) -> None:
    assert pair.target.shape == (180, 240, 3)
    assert pair.source.shape == (196, 236, 3)
    assert pair.target.dtype == pair.source.dtype == np.uint8


def test_through_the_truth_a_small_source_looks_like_its_target(pair: Pair) -> None:
    right = _agreement(pair)
    assert right > 0.8
    assert right > _agreement(pair, (3.0, 0.0)) + 0.1
    assert right > _agreement(pair, with_drift=False)


def test_saving_writes_three_files_that_can_be_read_again(pair: Pair, tmp_path: Path) -> None:
    make_sample.save_pair(pair, tmp_path / "new")
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == ["source.png", "target.png", "truth.npz"]
    with Image.open(tmp_path / "new" / "target.png") as picture:
        np.testing.assert_array_equal(np.asarray(picture), pair.target)
    with np.load(tmp_path / "new" / "truth.npz", allow_pickle=False) as truth:
        np.testing.assert_allclose(truth["homography"], geometry.source_from_target(SCALE))


def test_the_shipped_truth_is_that_of_the_generator() -> None:
    target, source = geometry.truth_points()
    with np.load(FOLDER / "truth.npz", allow_pickle=False) as truth:
        np.testing.assert_allclose(truth["target"], target, atol=1e-9)
        np.testing.assert_allclose(truth["source"], source, atol=1e-6)
        np.testing.assert_allclose(truth["homography"], geometry.source_from_target(), rtol=1e-12)
        np.testing.assert_array_equal(truth["altered"], geometry.altered_boxes())
        assert truth["names"].tolist() == list(geometry.ALTERED)
        assert truth["names"].dtype.kind == "U"


def test_the_shipped_pictures_have_the_agreed_sizes_and_are_small(shipped: Pair) -> None:
    assert shipped.target.shape == (geometry.TARGET[1], geometry.TARGET[0], 3)
    assert shipped.source.shape == (geometry.SOURCE[1], geometry.SOURCE[0], 3)
    assert sum(path.stat().st_size for path in FOLDER.glob("*.*")) < 5_000_000


def test_the_shipped_pictures_are_those_of_the_generator(shipped: Pair, pair: Pair) -> None:
    for large, small in ((shipped.target, pair.target), (shipped.source, pair.source)):
        shrunk = cv2.resize(large, small.shape[1::-1], interpolation=cv2.INTER_AREA)
        first, second = (cv2.GaussianBlur(x.astype(np.float32), (0, 0), 2) for x in (shrunk, small))
        assert np.abs(first - second).mean() < 5
        assert np.corrcoef(first.ravel(), second.ravel())[0, 1] > 0.98


def test_through_the_truth_the_shipped_source_looks_like_the_target(shipped: Pair) -> None:
    assert _agreement(shipped) > 0.75


@pytest.mark.parametrize("axis", [0, 1])
def test_the_shipped_truth_is_right_to_a_fraction_of_a_pixel(shipped: Pair, axis: int) -> None:
    steps = np.array([-1.5, 0.0, 1.5])
    values = [_agreement(shipped, (s, 0.0) if axis == 0 else (0.0, s)) for s in steps]
    # The top of the parabola through the three is where the pictures agree best.
    a, b, _ = np.polyfit(steps, values, 2)
    assert a < 0
    assert abs(-b / (2 * a)) < 0.1


def test_the_alterations_show(shipped: Pair) -> None:
    target = cv2.cvtColor(shipped.target, cv2.COLOR_RGB2GRAY)
    ncc = _local_ncc(target, _warped(shipped), 6)
    everywhere = np.median(ncc[_unaltered(target.shape, 1.0)])
    for name in ("peach left out", "fly added", "signature added"):
        x0, y0, x1, y1 = geometry.ALTERED[name]
        assert np.quantile(ncc[y0:y1, x0:x1], 0.1) < everywhere - 0.3, name
