"""What the user can choose, as frozen values, with presets and a versioned JSON form."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, is_dataclass, replace
from typing import Any, Literal, get_args

from rflow_engine.errors import UsageError
from rflow_engine.said import said, sentence

DeviceName = Literal["auto", "cpu", "cuda", "mps"]
SearchName = Literal["off", "auto", "full"]
ModelChoice = Literal["auto", "translation", "similarity", "affine", "homography"]
FlowMethod = Literal["learned", "guided", "paper", "tps", "bspline"]
SPLINES: tuple[FlowMethod, ...] = ("tps", "bspline")
BACKBONES = ("xfeat", "sift", "resnet50", "resnet50-moco", "aliked", "disk")
VERSION = 3
LARGEST_FLOW = 300_000
"""Long side in pixels beyond which no picture is; the fine stage takes it for full resolution."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoarseSettings:
    """The coarse stage: matches and their homography.

    Attributes:
        backbones: which kinds of features to match; their matches are fitted together.
        search: whether to try turned, mirrored, enlarged and reduced views of the source: never, when the plain view
            convinces nobody, or always.
        model: the kind of transform; "auto" takes the stiffest that the matches do not contradict.
        homographies: at most so many planes; 1 looks for a single transform.
        long_side: long side in pixels of the images that keypoints are found in.
        keypoints: at most so many keypoints an image.
        lighterglue: match keypoints with the LighterGlue network rather than by mutual nearest neighbours.
        dense: add matches of dense features at several scales, as in the paper.
        dense_long_side: long side in pixels of the target for dense features.
        dense_scales: factors by which the source is resized for dense features (the paper has seven, 0.5 to 2). Not 1:
            between pictures of the same size the cells of both grids would lie on each other, and their matches would
            pull every fit towards the identity.
        threshold: residual, in pixels of an image with ``long_side``, up to which a match is an inlier.
        iterations: at most so many random samples.
        min_inliers: fewer inliers than this are no evidence.
    """

    backbones: tuple[str, ...] = ("xfeat", "sift")
    search: SearchName = "auto"
    model: ModelChoice = "homography"
    homographies: int = 4
    long_side: int = 640
    keypoints: int = 2048
    lighterglue: bool = True
    dense: bool = True
    dense_long_side: int = 480
    dense_scales: tuple[float, ...] = (1.5, 1.07, 0.7)
    threshold: float = 5.0
    iterations: int = 10_000
    min_inliers: int = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class FineSettings:
    """The fine stage: residual flow and matchability.

    Attributes:
        enabled: whether to run it; without it the homography is the result.
        method: "learned" joins evidence from matches, features, image structure and our own network; "guided" is the
            same without the network; "paper" runs the network of RANSAC-Flow with its published weights, which have to
            be fetched first; "tps" and "bspline" lay a stiff map through the matches, a smoothing thin-plate spline or
            a cubic B-spline on a grid of control points, and look at no pixels.
        network: file of a network that ``rflow train`` wrote; empty for the one that comes with the program. Learned
            method only.
        long_side: long side in pixels of the target at which flow is computed.
        refinement: whether the field is refined on the structure of this pair. Without it, it is what matches, features
            and network make of it: in less than half the time, and less exact. Methods "learned" and "guided" only, as
            the next two.
        iterations: refinement steps on each level of the pyramid; half as many on the finest.
        smoothness: weight of a smooth field against the evidence of the pictures.
    """

    enabled: bool = True
    method: FlowMethod = "learned"
    network: str = ""
    long_side: int = 640
    refinement: bool = True
    iterations: int = 4
    smoothness: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that decides a result, besides the pictures.

    Attributes:
        preset: the name of the preset this started from.
        device: where to compute; "auto" takes CUDA, then MPS, then the CPU.
        seed: of everything random.
    """

    preset: str = "balanced"
    coarse: CoarseSettings = field(default_factory=CoarseSettings)
    fine: FineSettings = field(default_factory=FineSettings)
    device: DeviceName = "auto"
    seed: int = 0

    def __post_init__(self) -> None:
        _validate(self)


_CHOICES: dict[str, tuple[str, tuple[str, ...]]] = {
    "device": (sentence("There is no device {value}."), get_args(DeviceName)),
    "coarse.search": (sentence("There is no search {value}."), get_args(SearchName)),
    "coarse.model": (sentence("There is no kind of transform {value}."), get_args(ModelChoice)),
    "fine.method": (sentence("There is no flow method {value}."), get_args(FlowMethod)),
}
_RANGES: dict[str, tuple[float, float]] = {
    "coarse.homographies": (1, 8),
    "coarse.long_side": (64, 16_384),
    "coarse.keypoints": (16, 100_000),
    "coarse.dense_long_side": (64, 4_096),
    "coarse.threshold": (0.1, 100.0),
    "coarse.iterations": (10, 10_000_000),
    "coarse.min_inliers": (4, 100_000),
    "fine.long_side": (64, LARGEST_FLOW),
    "fine.iterations": (1, 1_000),
    "fine.smoothness": (0.0, 1_000.0),
    "seed": (0, 2**31 - 1),
}


def _validate(settings: Settings) -> None:
    for path, (unknown, names) in _CHOICES.items():
        value = _at(settings, path)
        if value not in names:
            raise UsageError(
                said(unknown, value=repr(value)),
                said("Choose one of: {names}.", names=", ".join(names)),
            )
    _validate_backbones(settings.coarse.backbones)
    for path, (low, high) in _RANGES.items():
        value = _at(settings, path)
        whole = isinstance(low, int)
        if isinstance(value, bool) or not isinstance(value, int if whole else int | float):
            raise UsageError(
                said("{path} must be a whole number, got {value}.", path=path, value=repr(value))
                if whole
                else said("{path} must be a number, got {value}.", path=path, value=repr(value))
            )
        if not low <= value <= high:
            raise UsageError(
                said(
                    "{path} must be between {low} and {high}, got {value}.",
                    path=path,
                    low=low,
                    high=high,
                    value=repr(value),
                )
            )
    scales = settings.coarse.dense_scales
    if not scales or not all(isinstance(s, int | float) and 0.05 <= s <= 8 for s in scales):
        raise UsageError(
            said("coarse.dense_scales must be numbers between 0.05 and 8, got {scales}.", scales=repr(scales))
        )


def _at(settings: Settings, path: str) -> Any:
    """The value at a path such as ``coarse.model``."""
    value: Any = settings
    for part in path.split("."):
        value = getattr(value, part)
    return value


def _validate_backbones(names: Any) -> None:
    known = said("Choose one or more of: {names}.", names=", ".join(BACKBONES))
    if not isinstance(names, tuple) or not all(isinstance(name, str) for name in names):
        raise UsageError(said("coarse.backbones must be names, got {names}.", names=repr(names)), known)
    if not names:
        raise UsageError(said("No features are chosen, so there is nothing to align by."), known)
    for name in names:
        if name not in BACKBONES:
            raise UsageError(said("There are no features called {name}.", name=repr(name)), known)
        if names.count(name) > 1:
            raise UsageError(
                said("The features {name} are named more than once.", name=repr(name)), said("Name each once.")
            )


PRESETS: dict[str, tuple[str, Settings]] = {
    "fast": (
        "keypoints and homography only, without search and residual flow; for a first look",
        Settings(
            preset="fast",
            coarse=CoarseSettings(backbones=("xfeat",), search="off", homographies=1, dense=False),
            fine=FineSettings(enabled=False),
        ),
    ),
    "balanced": ("the default: coarse and fine at 640 px", Settings(preset="balanced")),
    "accurate": (
        "more keypoints and flow at 1280 px; several times slower",
        Settings(
            preset="accurate",
            coarse=CoarseSettings(
                long_side=1024, keypoints=4096, dense_scales=(2.0, 1.67, 1.33, 1.07, 0.83, 0.67, 0.5)
            ),
            fine=FineSettings(long_side=1280, iterations=8),
        ),
    ),
    "paper": (
        "the paper's own recipe: ResNet-50 at seven scales and its network; needs weights (rflow weights)",
        Settings(
            preset="paper",
            coarse=CoarseSettings(
                backbones=("resnet50",),
                search="off",
                model="homography",
                homographies=1,
                lighterglue=False,
                long_side=640,
                dense_long_side=640,
                dense_scales=(2.0, 1.67, 1.33, 1.0, 0.83, 0.67, 0.5),
                threshold=4.0,
                iterations=10_000,
                min_inliers=15,
            ),
            fine=FineSettings(method="paper"),
        ),
    ),
}


def preset(name: str) -> Settings:
    """The settings of a preset.

    Raises:
        UsageError: if there is none of that name.
    """
    try:
        return PRESETS[name][1]
    except KeyError:
        raise UsageError(
            said("There is no preset '{name}'.", name=name), said("Choose one of: {names}.", names=", ".join(PRESETS))
        ) from None


def with_device(settings: Settings, device: str) -> Settings:
    """The same settings on another device.

    Raises:
        UsageError: if the name is not one of auto, cpu, cuda, mps.
    """
    names = get_args(DeviceName)
    if device not in names:
        raise UsageError(
            said("There is no device '{device}'.", device=device),
            said("Choose one of: {names}.", names=", ".join(names)),
        )
    return replace(settings, device=device)  # type: ignore[arg-type]


def to_json(settings: Settings) -> dict[str, Any]:
    """A versioned dictionary of plain values."""
    return {"version": VERSION, **json.loads(json.dumps(asdict(settings)))}


def from_json(data: Mapping[str, Any]) -> Settings:
    """The inverse of :func:`to_json`, also of earlier versions: what they did not know yet gets its default.

    Raises:
        UsageError: for a later version, an unknown name or a value of the wrong type or range.
    """
    version = data.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or not 1 <= version <= VERSION:
        raise UsageError(
            said(
                "These settings have version {version}, this program reads versions 1 to {newest}.",
                version=repr(version),
                newest=VERSION,
            ),
            said("Open them with the program that wrote them, or choose a preset."),
        )
    values = {key: value for key, value in data.items() if key != "version"}
    settings = _build(Settings, values)
    assert isinstance(settings, Settings)
    return settings


def _build(cls: type[Any], values: Mapping[str, Any], prefix: str = "") -> Any:
    defaults = cls()
    known = {f.name for f in fields(cls)}
    if unknown := sorted(set(values) - known):
        raise UsageError(
            said("Unknown setting '{prefix}{unknown}'.", prefix=prefix, unknown=unknown[0]),
            said("Known are: {names}.", names=", ".join(sorted(known))),
        )
    return cls(**{name: _convert(prefix + name, value, getattr(defaults, name)) for name, value in values.items()})


def _convert(path: str, value: Any, default: Any) -> Any:
    """A value as JSON has it, as the kind of value that the default is; numbers are checked with their range."""
    if is_dataclass(default):
        if not isinstance(value, Mapping):
            raise UsageError(said("{path} must be a group of settings, got {value}.", path=path, value=repr(value)))
        return _build(type(default), value, f"{path}.")
    if isinstance(default, tuple):
        if not isinstance(value, list):
            raise UsageError(said("{path} must be a list, got {value}.", path=path, value=repr(value)))
        return tuple(value)
    if isinstance(default, bool) and not isinstance(value, bool):
        raise UsageError(said("{path} must be true or false, got {value}.", path=path, value=repr(value)))
    if isinstance(default, str) and not isinstance(value, str):
        raise UsageError(said("{path} must be a text, got {value}.", path=path, value=repr(value)))
    return value
