"""Pictures as backbones get them, with a known map between them, and what was found in them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from rflow_engine import coords, runtime
from rflow_engine.context import CallbackContext, SilentContext
from rflow_engine.features import Backbone, Description, Features
from rflow_engine.images import WorkingImage
from rflow_engine.settings import CoarseSettings
from rflow_engine.types import Matches, Size
from tests import pairs

if TYPE_CHECKING:
    import pytest

RUNTIME = runtime.choose("cpu")
SIZE = Size(width=320, height=240)
SETTINGS = CoarseSettings(long_side=320, keypoints=400, dense_long_side=320, dense_scales=(1.0,))


def image(rgb: np.ndarray, *, mask: np.ndarray | None = None, full: Size | None = None) -> WorkingImage:
    """A picture of values in [0, 1] or 8 bits."""
    values = rgb.astype(np.float32) / 255 if rgb.dtype == np.uint8 else np.asarray(rgb, np.float32)
    size = Size(width=rgb.shape[1], height=rgb.shape[0])
    return WorkingImage(rgb=np.ascontiguousarray(values), mask=mask, full_size=full or size)


def view(target_from_source: np.ndarray, size: Size, *, name: str = "target") -> np.ndarray:
    """The shipped painting, ``SIZE`` large in the source, as seen after a homography.

    It is drawn from the large picture at three times the size and reduced by averaging: each pixel sees the area that
    it covers, whatever the scale.
    """
    picture = pairs.shipped(name, 4 * SIZE.width)
    full = coords.shift(-0.5, -0.5) @ np.diag([3.0, 3.0, 1.0]) @ target_from_source @ np.diag([0.25, 0.25, 1.0])
    drawn = cv2.warpPerspective(
        picture,
        full @ coords.shift(0.5, 0.5),
        (3 * size.width, 3 * size.height),
        flags=cv2.INTER_AREA,
        borderMode=cv2.BORDER_REFLECT,
    )
    return cv2.resize(drawn, (size.width, size.height), interpolation=cv2.INTER_AREA)


def turned(degrees: float, size: Size = SIZE) -> np.ndarray:
    """(3, 3) rotation about the middle of a picture."""
    cos, sin = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    middle = (size.width / 2, size.height / 2)
    turn = np.array([[cos, -sin, 0.0], [sin, cos, 0.0], [0.0, 0.0, 1.0]])
    return np.asarray(coords.shift(*middle) @ turn @ coords.shift(-middle[0], -middle[1]))


def settings(**changes: Any) -> CoarseSettings:
    """The sizes of these tests, but for what is given."""
    return replace(SETTINGS, **changes)


def described(backbone: Backbone, picture: WorkingImage | np.ndarray, **changes: Any) -> Description:
    """What a backbone finds in a source, at the sizes of these tests or others."""
    shown = picture if isinstance(picture, WorkingImage) else image(picture)
    return backbone.describe(shown, "source", settings(**changes), RUNTIME, SilentContext())


def matched(backbone: Backbone, source: Description, target: Description) -> Matches:
    """The matches of two descriptions."""
    return backbone.match(source, target, SETTINGS, RUNTIME, SilentContext())


def errors(matches: Matches, target_from_source: np.ndarray) -> np.ndarray:
    """(N, 2) where each target point lies from where its source point belongs."""
    return np.asarray(matches.target - coords.apply_homography(target_from_source, matches.source))


def found_in(description: Description) -> Features:
    """Its keypoints, or its dense features."""
    features = description.keypoints if description.keypoints is not None else description.dense
    assert features is not None
    return features


def nothing_to_find() -> dict[str, WorkingImage]:
    """Pictures in which no backbone can find anything, by what is wrong with them."""
    scene = view(np.eye(3), SIZE)
    return {
        "one pixel wide": image(scene[:, :1]),
        "one pixel": image(scene[:1, :1]),
        "of one colour": image(np.full((96, 128, 3), 0.5)),
        "black": image(np.zeros((96, 128, 3))),
        "hidden": image(scene, mask=np.zeros(scene.shape[:2], bool)),
    }


def cancelled() -> CallbackContext:
    """The context of a job that nobody wants any more."""
    context = CallbackContext()
    context.cancel()
    return context


def only_weights_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """See to it that weights are found in no folder but this one; packages that carry some stay."""
    monkeypatch.setenv("RFLOW_WEIGHTS", str(folder))
    monkeypatch.setenv("TORCH_HOME", str(folder / "torch"))
    for variable in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA", "HOME"):
        monkeypatch.setenv(variable, str(folder / "home"))
