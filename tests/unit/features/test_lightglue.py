"""ALIKED and DISK with LightGlue: with invented weights always, with the trained ones where they are installed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from kornia.feature.aliked import ALIKED
from kornia.feature.disk import DISK
from kornia.feature.lightglue import LightGlue

from rflow_engine import coords, features, matching, weights
from rflow_engine.errors import Cancelled, WeightsError
from rflow_engine.features import Backbone, Description, aliked, disk, lightglue
from rflow_engine.types import Size
from tests import described as d
from tests import pairs

BOTH = ("aliked", "disk")
KINDS = {"aliked": matching.ALIKED, "disk": matching.DISK}


@pytest.fixture(params=BOTH)
def backbone(request: pytest.FixtureRequest) -> Backbone:
    return features.backbone(request.param)


@pytest.fixture(params=BOTH)
def trained(request: pytest.FixtureRequest) -> Backbone:
    """A backbone with its trained weights; the test is left out where they are not installed."""
    if missing := features.available(request.param):
        pytest.skip(missing)
    return features.backbone(request.param)


def forget() -> None:
    for module in (aliked, disk, lightglue):
        module._network.cache_clear()


def old_name(key: str) -> str:
    """A parameter of the matcher as the authors' first release calls it."""
    first, _, rest = key.partition(".")
    if first != "transformers":
        return key
    number, kind, parameter = rest.split(".", 2)
    return f"{kind}.{number}.{parameter}"


def networks() -> dict[str, torch.nn.Module]:
    """Networks by the name of their weights, with the values they are born with."""
    torch.manual_seed(0)
    matchers = (LightGlue(None, input_dim=128) for _ in range(2))
    return dict(
        zip(
            (aliked.MATCHER, disk.MATCHER, aliked.VARIANT, disk.NETWORK),
            (*matchers, ALIKED(aliked.VARIANT), DISK()),
            strict=True,
        )
    )


@pytest.fixture
def invented(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, dict[str, torch.Tensor]]]:
    """State dicts that are found instead of the trained ones."""
    states = {name: dict(network.state_dict()) for name, network in networks().items()}
    for name in (aliked.MATCHER, disk.MATCHER):
        states[name] = {old_name(key): value for key, value in states[name].items()}
    monkeypatch.setattr(weights, "state_dict", states.__getitem__)
    forget()
    yield states
    forget()


@pytest.fixture(scope="module")
def scene() -> np.ndarray:
    """(240, 320, 3) uint8."""
    return d.view(np.eye(3), d.SIZE)


def small(backbone: Backbone, picture: np.ndarray) -> Description:
    return d.described(backbone, picture, keypoints=60)


def test_names_and_weights_are_those_of_the_catalogues(backbone: Backbone) -> None:
    assert backbone.weights == features.entry(backbone.name).weights
    assert all(weights.entry(name).name == name for name in backbone.weights)


@pytest.mark.usefixtures("invented")
def test_invented_networks_find_and_match_points(backbone: Backbone, scene: np.ndarray) -> None:
    source, target = small(backbone, scene), small(backbone, scene[20:200, 30:300])
    for description, size in ((source, d.SIZE), (target, Size(width=270, height=180))):
        found = d.found_in(description)
        assert 0 < len(found) <= 60
        assert found.points.dtype == np.float64
        assert found.scores.shape == (len(found),)
        assert (np.diff(found.scores) <= 1e-4).all() or backbone.name == "aliked"
        assert coords.contains(found.points, size).all()
        np.testing.assert_allclose(found.descriptors.norm(dim=1).numpy(), 1, atol=1e-4)
    matches = d.matched(backbone, source, target)
    assert matches.kinds == (KINDS[backbone.name],)
    assert ((matches.score >= 0) & (matches.score <= 1)).all()


def test_the_authors_names_are_understood(invented: dict[str, dict[str, torch.Tensor]]) -> None:
    old = invented[disk.MATCHER]
    assert "self_attn.8.Wqkv.weight" in old
    assert "cross_attn.0.to_qk.bias" in old
    loaded = lightglue._network(disk.MATCHER, torch.device("cpu")).state_dict()
    assert {old_name(key) for key in loaded} == set(old)
    for key, value in loaded.items():
        np.testing.assert_array_equal(value, old[old_name(key)])


def test_a_file_that_lacks_layers_is_refused(invented: dict[str, dict[str, torch.Tensor]]) -> None:
    for name in [key for key in invented[disk.MATCHER] if key.startswith("cross_attn.4.")]:
        del invented[disk.MATCHER][name]
    with pytest.raises(WeightsError, match="'disk-lightglue' do not fit"):
        lightglue._network(disk.MATCHER, torch.device("cpu"))
    del invented[aliked.VARIANT]["desc_head.agg_weights"]
    with pytest.raises(WeightsError, match="'aliked-n16rot' do not fit"):
        aliked._network(torch.device("cpu"))


@pytest.mark.usefixtures("invented")
@pytest.mark.parametrize("problem", d.nothing_to_find())
def test_pictures_without_content_have_no_features_and_no_matches(
    backbone: Backbone, scene: np.ndarray, problem: str
) -> None:
    empty, source = small(backbone, scene), small(backbone, scene)
    empty = backbone.describe(d.nothing_to_find()[problem], "target", d.SETTINGS, d.RUNTIME, d.SilentContext())
    assert d.found_in(empty).points.shape == (0, 2)
    assert d.found_in(empty).descriptors.shape == (0, 128)
    for pair in ((source, empty), (empty, source), (empty, empty)):
        assert len(d.matched(backbone, *pair)) == 0


@pytest.mark.usefixtures("invented")
@pytest.mark.parametrize("size", [(16, 16), (17, 200), (300, 18)])
def test_narrow_pictures_are_no_fault(backbone: Backbone, size: tuple[int, int]) -> None:
    found = d.found_in(small(backbone, d.view(np.eye(3), Size(width=size[0], height=size[1]))))
    assert len(found.points) == len(found.descriptors) == len(found.scores)


@pytest.mark.usefixtures("invented")
def test_masked_regions_have_no_points_and_take_no_others_place(backbone: Backbone, scene: np.ndarray) -> None:
    mask = np.zeros(scene.shape[:2], bool)
    mask[60:200, 100:260] = True
    shown = d.image(scene, mask=mask, full=Size(width=640, height=480))
    x, y = (d.found_in(d.described(backbone, shown, keypoints=30)).points / 2).T
    assert len(x) > 20
    assert ((x >= 100) & (x < 260) & (y >= 60) & (y < 200)).all()


class ChangesItsMind:
    """A context that says no after it was asked some times."""

    def __init__(self, patience: int) -> None:
        self.patience = patience

    def report(self, progress: object) -> None:
        """Nobody listens."""

    def raise_if_cancelled(self) -> None:
        """Count."""
        self.patience -= 1
        if self.patience < 0:
            raise Cancelled


@pytest.mark.usefixtures("invented")
def test_a_cancelled_job_stops_between_the_layers(backbone: Backbone, scene: np.ndarray) -> None:
    with pytest.raises(Cancelled):
        backbone.describe(d.image(scene), "source", d.SETTINGS, d.RUNTIME, d.cancelled())
    source = small(backbone, scene)
    context = ChangesItsMind(patience=4)
    with pytest.raises(Cancelled):
        backbone.match(source, source, d.SETTINGS, d.RUNTIME, context)
    assert context.patience == -1
    # The next job is none of its business.
    d.matched(backbone, source, source)


def test_missing_weights_are_named_with_what_to_do(
    backbone: Backbone, scene: np.ndarray, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    d.only_weights_in(tmp_path, monkeypatch)
    monkeypatch.setattr("rflow_engine.weights.places.package_file", lambda wanted: None)
    forget()
    with pytest.raises(WeightsError) as caught:
        small(backbone, scene)
    assert f"'{backbone.weights[0]}'" in caught.value.problem
    assert caught.value.remedy
    assert features.available(backbone.name).startswith("The weights")


MAPS = {
    "moved by a fraction": (coords.shift(0.3, 0.7), d.SIZE),
    "turned": (d.turned(20.0), d.SIZE),
    "larger": (np.diag([1.5, 1.5, 1.0]), Size(width=480, height=360)),
    "seen from the side": (pairs.H, Size(width=352, height=288)),
}


@pytest.mark.parametrize("case", MAPS)
def test_trained_networks_match_points_to_within_a_pixel(trained: Backbone, scene: np.ndarray, case: str) -> None:
    h, size = MAPS[case]
    source = d.described(trained, scene)
    target = d.described(trained, d.view(h, size), long_side=512)
    matches = d.matched(trained, source, target)
    error = d.errors(matches, h)
    distance = np.linalg.norm(error, axis=1)
    assert len(matches) > 100
    assert (distance < 3).mean() > 0.95
    assert np.median(distance) < (1.3 if case == "larger" else 0.7)
    # Where a learned detector sees a corner depends a little on scale and rotation.
    assert (np.abs(error[distance < 3].mean(axis=0)) < 0.3).all()


def test_trained_networks_keep_the_place_when_only_the_frame_moves(trained: Backbone) -> None:
    """A crop by a multiple of all strides is the same picture in another place: what is off here is our arithmetic."""
    whole = d.view(np.eye(3), Size(width=320, height=288))
    one, other = d.described(trained, whole), d.described(trained, whole[64:288, 32:320])
    matches = d.matched(trained, one, other)
    error = d.errors(matches, coords.shift(-32, -64))
    distance = np.linalg.norm(error, axis=1)
    assert len(matches) > 100
    assert np.median(distance) < 0.25
    assert (np.abs(np.median(error, axis=0)) < 0.05).all()


def test_trained_networks_give_the_same_every_time(trained: Backbone, scene: np.ndarray) -> None:
    one, again = d.described(trained, scene), d.described(trained, scene)
    np.testing.assert_array_equal(d.found_in(one).points, d.found_in(again).points)
    np.testing.assert_array_equal(d.found_in(one).descriptors, d.found_in(again).descriptors)
    first, second = d.matched(trained, one, one), d.matched(trained, one, again)
    np.testing.assert_array_equal(first.source, second.source)
    np.testing.assert_array_equal(first.score, second.score)
    assert len(first) > 0.9 * len(d.found_in(one))
    np.testing.assert_array_equal(first.source, first.target)


def test_matches_do_not_depend_on_the_full_resolution(trained: Backbone, scene: np.ndarray) -> None:
    large = replace(d.image(scene), full_size=Size(width=3200, height=2400))
    one, other = d.described(trained, scene), d.described(trained, large)
    np.testing.assert_allclose(d.found_in(other).points, 10 * d.found_in(one).points)
    matches = d.matched(trained, one, other)
    assert len(matches) > 0.9 * len(d.found_in(one))
    np.testing.assert_allclose(matches.target, 10 * matches.source)
