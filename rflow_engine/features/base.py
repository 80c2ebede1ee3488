"""What every feature backend delivers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

import cv2
import numpy as np

from rflow_engine import coords
from rflow_engine.errors import WeightsError
from rflow_engine.said import said
from rflow_engine.types import BoolArray, Float32Array, FloatArray, Size

if TYPE_CHECKING:
    import torch

    from rflow_engine.context import JobContext
    from rflow_engine.images import WorkingImage
    from rflow_engine.runtime import Runtime
    from rflow_engine.settings import CoarseSettings
    from rflow_engine.types import Matches

Role = Literal["source", "target"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """Described points of one picture.

    Attributes:
        points: (N, 2) float64, full-resolution pixels.
        descriptors: (N, C) float32 tensor on the device, of unit length.
        scores: (N,) float32, how good a point is; comparable within one picture only.
    """

    points: FloatArray
    descriptors: torch.Tensor
    scores: Float32Array

    def __len__(self) -> int:
        return len(self.points)


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """What a backbone has found in one picture, kept so that it is found only once.

    Attributes:
        image: the picture (or a turned, mirrored or enlarged view of one) that was described.
        keypoints: points that stand out; None where the backbone has none.
        dense: all cells of the backbone's feature map; None where it has none or they were not asked for.
    """

    image: WorkingImage
    keypoints: Features | None = None
    dense: Features | None = None


class Backbone(Protocol):
    """What the coarse stage asks of every kind of feature.

    A backbone is an object without state of its own: networks are loaded once a process and device, by functions
    with a cache. Points of both calls are full-resolution pixels of the pictures given.
    """

    @property
    def name(self) -> str:
        """The identifier used in settings."""

    @property
    def weights(self) -> tuple[str, ...]:
        """Names of the catalogue's weights that it needs; none for a method without a network."""

    def describe(
        self, image: WorkingImage, role: Role, settings: CoarseSettings, runtime: Runtime, context: JobContext
    ) -> Description:
        """Find features.

        Args:
            image: the picture; its mask is honoured.
            role: dense features of the source are taken at several scales, those of the target at one.
            settings: how many, and at which sizes.
            runtime: where to compute.
            context: asked between steps whether to go on.

        Raises:
            WeightsError: if the network's weights are missing or damaged.
        """

    def match(
        self,
        source: Description,
        target: Description,
        settings: CoarseSettings,
        runtime: Runtime,
        context: JobContext,
    ) -> Matches:
        """Putative correspondences of two descriptions that this backbone made."""


# Nothing can be told apart in a narrower picture.
_MIN_SIDE = 16
# Less than half a step of an 8-bit picture.
_BLANK = 1 / 512


def shows_nothing(image: WorkingImage) -> bool:
    """Whether a picture has no features at all: too narrow, of one colour, or hidden by its mask."""
    if min(image.size.shape) < _MIN_SIDE:
        return True
    content = image.rgb if image.mask is None else image.rgb[image.mask]
    return not content.size or float(np.ptp(content.reshape(-1, content.shape[-1]), axis=0).max()) < _BLANK


def no_features(channels: int, runtime: Runtime) -> Features:
    """Features of a picture that has none."""
    import torch

    return Features(
        points=np.zeros((0, 2)),
        descriptors=torch.zeros((0, channels), device=runtime.device),
        scores=np.zeros(0, np.float32),
    )


def joined(parts: Sequence[Features]) -> Features:
    """Features of several scales as one set; there must be at least one part."""
    import torch

    return Features(
        points=np.concatenate([part.points for part in parts]),
        descriptors=torch.cat([part.descriptors for part in parts]),
        scores=np.concatenate([part.scores for part in parts]),
    )


def resize(image: Float32Array, size: Size) -> Float32Array:
    """``image`` resized, by area averaging where it shrinks and linearly where it grows."""
    if image.shape[:2] == size.shape:
        return image
    shrinks = size.width < image.shape[1]
    flag = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(image, (size.width, size.height), interpolation=flag), np.float32)


def resized_mask(mask: BoolArray, size: Size) -> BoolArray:
    """(h, w) bool mask at another size, each cell by what lies at its centre."""
    nearest = cv2.resize(mask.astype(np.uint8), (size.width, size.height), interpolation=cv2.INTER_NEAREST)
    return np.asarray(nearest > 0)


def pixels(image: WorkingImage, size: Size) -> torch.Tensor:
    """(1, 3, H, W) float32 in [0, 1], the picture resized to ``size``, on the CPU."""
    import torch

    return torch.from_numpy(np.ascontiguousarray(resize(image.rgb, size).transpose(2, 0, 1)))[None]


def take_weights(network: torch.nn.Module, name: str, state: Mapping[str, torch.Tensor], *, more: bool = False) -> None:
    """Give one of kornia's networks its parameters; what nobody learned, such as thresholds, it has already.

    Args:
        network: without weights.
        name: of the weights, for messages.
        state: the parameters by their names in the network.
        more: whether the file may hold more than the network has.

    Raises:
        WeightsError: if learned parameters are missing, or there are others.
    """
    missing, unexpected = network.load_state_dict(state, strict=False)
    learned = set(dict(network.named_parameters())) & set(missing)
    if learned or (unexpected and not more):
        raise WeightsError(
            said(
                "The weights '{name}' do not fit this version of kornia ({missing} values missing, "
                "{unknown} not known).",
                name=name,
                missing=len(learned),
                unknown=len(unexpected),
            ),
            said("Reinstall the program with its pinned versions, or run 'rflow doctor'."),
        )


def rounded(size: Size, multiple: int) -> Size:
    """``size`` with both sides rounded to a multiple (at least one)."""
    return Size(
        width=max(multiple, round(size.width / multiple) * multiple),
        height=max(multiple, round(size.height / multiple) * multiple),
    )


def inside_mask(image: WorkingImage, points: FloatArray) -> BoolArray:
    """Which full-resolution points lie where the picture has content."""
    if image.mask is None:
        return np.ones(len(points), bool)
    cells = np.floor(coords.rescale(points, image.full_size, image.size)).astype(np.intp)
    x = np.clip(cells[:, 0], 0, image.size.width - 1)
    y = np.clip(cells[:, 1], 0, image.size.height - 1)
    return np.asarray(image.mask[y, x])
