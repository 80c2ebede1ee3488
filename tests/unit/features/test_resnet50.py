"""The ResNet-50 with invented weights: its parts, where its cells lie, and what it makes of pictures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from rflow_engine import matching, weights
from rflow_engine.context import SilentContext
from rflow_engine.errors import Cancelled, WeightsError
from rflow_engine.features import resnet50
from rflow_engine.features.resnet50 import ResNet50, ResNet50Backbone
from rflow_engine.types import Size
from tests import described as d

BACKBONE = ResNet50Backbone("resnet50-moco")


def invented(seed: int = 0) -> dict[str, torch.Tensor]:
    """Parameters by torchvision's names, of the scale at which signals neither fade nor grow."""
    random = torch.Generator().manual_seed(seed)
    state = {}
    for name, value in ResNet50().state_dict().items():
        if value.ndim == 4:
            deviation = (2 / value[0].numel()) ** 0.5
            state[name] = torch.randn(value.shape, generator=random) * deviation
        elif name.endswith("bn3.weight"):
            # Shortcuts carry most of the signal, as in a trained network.
            state[name] = torch.full(value.shape, 0.3)
        else:
            state[name] = value
    return state


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    """Networks that a test loads stay with that test."""
    yield
    resnet50._network.cache_clear()


@pytest.fixture
def with_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    state = invented()
    monkeypatch.setattr(weights, "state_dict", lambda name: state)


@pytest.fixture
def scene() -> np.ndarray:
    """(240, 320, 3) uint8."""
    return d.view(np.eye(3), d.SIZE)


def test_the_network_has_the_published_size_names_and_shapes() -> None:
    network = ResNet50()
    assert sum(p.numel() for p in network.parameters()) == 8_543_296
    shapes = {name: tuple(value.shape) for name, value in network.state_dict().items()}
    # 43 convolutions, each with a normalisation of five tensors.
    assert len(shapes) == 43 * 6
    assert shapes["conv1.weight"] == (64, 3, 7, 7)
    assert shapes["layer1.0.downsample.0.weight"] == (256, 64, 1, 1)
    assert shapes["layer2.3.conv2.weight"] == (128, 128, 3, 3)
    assert shapes["layer3.0.downsample.1.running_mean"] == (1024,)
    assert shapes["layer3.5.bn3.running_var"] == (1024,)
    # The 3 by 3 convolution of a block has the stride, as in torchvision, not the first one.
    blocks = dict(network.named_modules())
    assert blocks["layer2.0.conv1"].stride == (1, 1)
    assert blocks["layer2.0.conv2"].stride == (2, 2)


@pytest.mark.parametrize(("width", "height"), [(320, 240), (33, 17), (16, 16)])
def test_cells_are_sixteen_pixels_apart(width: int, height: int) -> None:
    with torch.inference_mode():
        cells = ResNet50().eval()(torch.zeros(1, 3, height, width))
    assert cells.shape == (1, 1024, -(-height // 16), -(-width // 16))


def test_the_names_are_those_that_the_catalogue_expects() -> None:
    from rflow_engine.weights.layouts import LAYOUTS

    expected = LAYOUTS["resnet50"].shapes
    own = ResNet50().state_dict()
    used = {name for name in own if not name.endswith("num_batches_tracked")}
    assert used == {name for name in expected if not name.startswith("layer4.")}
    assert all(tuple(own[name].shape) == expected[name] for name in used)


def test_cells_are_centred_where_the_gradients_are() -> None:
    """The mean place of what a cell depends on, weighted by how strongly, over several invented networks."""
    column, row = 10, 7
    centres = []
    for seed in range(3):
        network = ResNet50().eval()
        network.load_state_dict(invented(seed))
        random = torch.Generator().manual_seed(seed)
        pixels = torch.randn(2, 3, 256, 336, generator=random, requires_grad=True)
        cells = network(pixels)[:, :, row, column]
        (cells * torch.randn(cells.shape, generator=random)).sum().backward()
        assert pixels.grad is not None
        energy = pixels.grad.square().sum(dim=(0, 1)).double().numpy()
        y, x = np.mgrid[: energy.shape[0], : energy.shape[1]] + 0.5
        centres.append([(energy * x).sum() / energy.sum(), (energy * y).sum() / energy.sum()])
    expected = np.array([column, row]) * resnet50.STRIDE + resnet50.CELL_CENTRE
    # The middle of a block of 16 pixels would be 7.5 px away.
    np.testing.assert_allclose(np.mean(centres, axis=0), expected, atol=0.5)


def test_mirroring_about_a_cell_mirrors_the_cells() -> None:
    """Exactly so for symmetric kernels: then the picture and its cells have their centres in the same place."""
    state = invented()
    for name, value in state.items():
        if value.ndim == 4:
            state[name] = (value + value.flip(3)) / 2
    network = ResNet50().eval()
    network.load_state_dict(state)
    # 161 pixels: eleven cells, the first on the first pixel and the last on the last.
    pixels = torch.randn(1, 3, 48, 161, generator=torch.Generator().manual_seed(1))
    with torch.inference_mode():
        cells, mirrored = network(pixels), network(pixels.flip(3))
    assert cells.shape[3] == 11
    np.testing.assert_allclose(mirrored.flip(3).numpy(), cells.numpy(), atol=1e-4 * float(cells.abs().max()))


@pytest.mark.usefixtures("with_weights")
def test_the_source_has_all_scales_and_the_target_one(scene: np.ndarray) -> None:
    settings = d.settings(dense_scales=(2.0, 1.0, 0.5))
    shown = d.image(scene, full=Size(width=3200, height=1200))
    source = BACKBONE.describe(shown, "source", settings, d.RUNTIME, SilentContext())
    target = BACKBONE.describe(shown, "target", settings, d.RUNTIME, SilentContext())
    assert len(d.found_in(target)) == 20 * 15
    assert len(d.found_in(source)) == 40 * 30 + 20 * 15 + 10 * 8
    assert source.keypoints is None
    found = d.found_in(target)
    np.testing.assert_allclose(found.descriptors.norm(dim=1).numpy(), 1, atol=1e-5)
    # The third cell of the second row, of a picture that is 10 and 5 times as large.
    np.testing.assert_allclose(found.points[22], [10 * 32.5, 5 * 16.5])
    np.testing.assert_allclose(d.found_in(source).points[0], [10 * 0.25, 5 * 0.25])


@pytest.mark.usefixtures("with_weights")
def test_cells_are_matched_with_their_own_place(scene: np.ndarray) -> None:
    source = d.described(BACKBONE, scene)
    moved = d.described(BACKBONE, scene[32:, 48:])
    matches = d.matched(BACKBONE, source, moved)
    assert matches.kinds == (matching.RESNET50_MOCO,)
    assert ((matches.score >= 0) & (matches.score <= 1)).all()
    assert (matches.scale == resnet50.TOLERANCE).all()
    inside = (matches.target > 64).all(axis=1)
    assert inside.sum() > 60
    right = np.abs(matches.target - (matches.source - [48, 32])).max(axis=1) < 1
    assert right[inside].mean() > 0.8


@pytest.mark.usefixtures("with_weights")
def test_the_same_picture_gives_the_same_every_time(scene: np.ndarray) -> None:
    one, again = d.found_in(d.described(BACKBONE, scene)), d.found_in(d.described(BACKBONE, scene))
    np.testing.assert_array_equal(one.descriptors, again.descriptors)


@pytest.mark.usefixtures("with_weights")
def test_masked_regions_have_no_cells(scene: np.ndarray) -> None:
    mask = np.zeros(scene.shape[:2], bool)
    mask[60:200, 100:260] = True
    found = d.found_in(d.described(BACKBONE, d.image(scene, mask=mask)))
    x, y = found.points.T
    assert len(found) == 10 * 9
    assert len(found.descriptors) == len(found.scores) == len(found)
    assert ((x >= 100) & (x < 260) & (y >= 60) & (y < 200)).all()


@pytest.mark.usefixtures("with_weights")
@pytest.mark.parametrize("problem", d.nothing_to_find())
def test_pictures_without_content_have_no_features_and_no_matches(scene: np.ndarray, problem: str) -> None:
    empty = d.described(BACKBONE, d.nothing_to_find()[problem])
    assert d.found_in(empty).points.shape == (0, 2)
    assert d.found_in(empty).descriptors.shape == (0, 1024)
    source = d.described(BACKBONE, scene)
    for pair in ((source, empty), (empty, source), (empty, empty)):
        assert len(d.matched(BACKBONE, *pair)) == 0


@pytest.mark.usefixtures("with_weights")
def test_a_cancelled_job_stops(scene: np.ndarray) -> None:
    source = d.described(BACKBONE, scene)
    with pytest.raises(Cancelled):
        BACKBONE.describe(d.image(scene), "source", d.SETTINGS, d.RUNTIME, d.cancelled())
    with pytest.raises(Cancelled):
        BACKBONE.match(source, source, d.SETTINGS, d.RUNTIME, d.cancelled())


def test_missing_weights_are_named_with_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    d.only_weights_in(tmp_path, monkeypatch)
    for name in ("resnet50", "resnet50-moco"):
        with pytest.raises(WeightsError) as caught:
            d.described(ResNet50Backbone(name), np.zeros((32, 48, 3)))
        assert f"'{name}'" in caught.value.problem
        assert f"rflow weights fetch {name}" in caught.value.remedy


def test_a_file_as_moco_publishes_it_is_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, scene: np.ndarray
) -> None:
    d.only_weights_in(tmp_path, monkeypatch)
    encoder = invented() | {
        name: torch.zeros(1).expand(tuple(length or 1 for length in shape))
        for name, shape in weights_of_layer4().items()
    }
    content = {f"module.encoder_q.{name}": value for name, value in encoder.items()}
    content |= {f"module.encoder_k.{name}": torch.zeros_like(value) for name, value in invented().items()}
    file = tmp_path / weights.entry("resnet50-moco").file
    torch.save({"epoch": 800, "arch": "resnet50", "state_dict": content}, file)
    read = d.found_in(d.described(BACKBONE, scene))
    monkeypatch.setattr(weights, "state_dict", lambda name: invented())
    resnet50._network.cache_clear()
    np.testing.assert_array_equal(read.descriptors, d.found_in(d.described(BACKBONE, scene)).descriptors)


def weights_of_layer4() -> dict[str, tuple[int | None, ...]]:
    """Names and shapes of what a whole ResNet-50 has and the paper's features do not need."""
    from rflow_engine.weights.layouts import LAYOUTS

    return {name: shape for name, shape in LAYOUTS["resnet50"].shapes.items() if name.startswith("layer4.")}
