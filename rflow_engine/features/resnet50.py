"""The features of the paper: conv4 of a ResNet-50, at seven scales of the source and one of the target.

Shen et al., ECCV 2020, section 3.1: the network (He et al., CVPR 2016) up to ``layer3``, trained on ImageNet for
classification or, without labels, by MoCo; cosine similarity of its cells; mutual nearest neighbours. The network
is written here, with the parameter names of torchvision's, so that weights in that layout fit as they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from rflow_engine import coords, matching, weights
from rflow_engine.context import JobContext
from rflow_engine.features.base import (
    Description,
    Features,
    Role,
    inside_mask,
    joined,
    no_features,
    pixels,
    rounded,
    shows_nothing,
)
from rflow_engine.images import WorkingImage
from rflow_engine.runtime import Runtime
from rflow_engine.settings import CoarseSettings
from rflow_engine.types import Matches, Size

STRIDE = 16
CHANNELS = 1024
# Where a cell is centred, in pixels from the corner of the picture for the first one: every strided layer keeps its
# first output on its first input, so the receptive fields are centred on pixels 0, 16, 32, ..., not on the middles of
# blocks of 16 pixels. Measured by tests/unit/features/test_resnet50.py from the gradients.
CELL_CENTRE = 0.5
# Cells are twice as far apart as XFeat's.
TOLERANCE = 4.0
_MEAN = (0.485, 0.456, 0.406)
_DEVIATION = (0.229, 0.224, 0.225)


class Bottleneck(nn.Module):
    """A block of three convolutions around a shortcut; the middle one has the stride.

    Args:
        inputs: channels that come in.
        width: channels inside; four times as many go out.
        stride: of the block.
    """

    def __init__(self, inputs: int, width: int, stride: int = 1) -> None:
        super().__init__()
        outputs = 4 * width
        self.conv1 = nn.Conv2d(inputs, width, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = nn.Conv2d(width, width, 3, stride, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(width)
        self.conv3 = nn.Conv2d(width, outputs, 1, bias=False)
        self.bn3 = nn.BatchNorm2d(outputs)
        self.relu = nn.ReLU(inplace=True)
        self.downsample: nn.Module | None = None
        if stride != 1 or inputs != outputs:
            self.downsample = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(B, inputs, H, W) to (B, 4 width, H / stride, W / stride)."""
        shortcut = x if self.downsample is None else self.downsample(x)
        x = self.relu(self.bn1(self.conv1(x)))
        x = self.relu(self.bn2(self.conv2(x)))
        result: torch.Tensor = self.relu(self.bn3(self.conv3(x)).add_(shortcut))
        return result


class ResNet50(nn.Module):
    """ResNet-50 up to ``layer3`` (conv4): 8,543,296 parameters."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(3, 64, 7, 2, 3, bias=False)
        self.bn1 = nn.BatchNorm2d(64)
        self.relu = nn.ReLU(inplace=True)
        self.maxpool = nn.MaxPool2d(3, 2, 1)
        self.layer1 = _layer(64, 64, blocks=3, stride=1)
        self.layer2 = _layer(256, 128, blocks=4, stride=2)
        self.layer3 = _layer(512, 256, blocks=6, stride=2)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(B, 3, H, W), normalised as for ImageNet, to (B, 1024, ceil(H / 16), ceil(W / 16))."""
        x = self.maxpool(self.relu(self.bn1(self.conv1(x))))
        result: torch.Tensor = self.layer3(self.layer2(self.layer1(x)))
        return result


def _layer(inputs: int, width: int, *, blocks: int, stride: int) -> nn.Sequential:
    rest = [Bottleneck(4 * width, width) for _ in range(blocks - 1)]
    return nn.Sequential(Bottleneck(inputs, width, stride), *rest)


@dataclass(frozen=True, slots=True)
class ResNet50Backbone:
    """Dense conv4 features; see :class:`rflow_engine.features.base.Backbone`.

    Attributes:
        name: also the name of its weights: "resnet50" (ImageNet) or "resnet50-moco".
    """

    name: str = "resnet50"

    @property
    def weights(self) -> tuple[str, ...]:
        """One file."""
        return (self.name,)

    def describe(
        self, image: WorkingImage, role: Role, settings: CoarseSettings, runtime: Runtime, context: JobContext
    ) -> Description:
        """Cells of the source at ``dense_scales``, of the target at one; see the protocol."""
        network = _network(self.name, runtime.device)
        if shows_nothing(image):
            return Description(image=image, dense=no_features(CHANNELS, runtime))
        base = min(1.0, settings.dense_long_side / image.size.long_side)
        parts = []
        for scale in settings.dense_scales if role == "source" else (1.0,):
            context.raise_if_cancelled()
            parts.append(_cells(image, scale * base, network, runtime))
        return Description(image=image, dense=joined(parts))

    def match(
        self,
        source: Description,
        target: Description,
        settings: CoarseSettings,
        runtime: Runtime,
        context: JobContext,
    ) -> Matches:
        """Mutual nearest neighbours of all cells; see the protocol."""
        assert source.dense is not None
        assert target.dense is not None
        pairs, score = matching.mutual_nearest(
            source.dense.descriptors, target.dense.descriptors, budget=runtime.similarity_budget, context=context
        )
        kind = matching.RESNET50_MOCO if self.name == "resnet50-moco" else matching.RESNET50
        return matching.matches_of(
            source.dense, target.dense, pairs, np.clip(score, 0.0, 1.0), kind=kind, scale=TOLERANCE
        )


@lru_cache(maxsize=2)
def _network(name: str, device: torch.device) -> ResNet50:
    model = ResNet50()
    state = weights.state_dict(name)
    # The file has more layers than are used here; and counters of batches, which mean nothing, or lacks them.
    model.load_state_dict({key: state.get(key, value) for key, value in model.state_dict().items()})
    return model.requires_grad_(False).eval().to(device)


@torch.inference_mode()
def _cells(image: WorkingImage, scale: float, network: ResNet50, runtime: Runtime) -> Features:
    """All cells of the picture resized by ``scale``."""
    wanted = Size(width=max(1, round(image.size.width * scale)), height=max(1, round(image.size.height * scale)))
    size = rounded(wanted, STRIDE)
    mean, deviation = (torch.tensor(values)[:, None, None] for values in (_MEAN, _DEVIATION))
    features = network(((pixels(image, size) - mean) / deviation).to(runtime.device))[0]
    height, width = features.shape[1:]
    x, y = np.meshgrid(np.arange(width), np.arange(height))
    points = coords.rescale(np.stack([x.ravel(), y.ravel()], axis=1) * STRIDE + CELL_CENTRE, size, image.full_size)
    keep = np.flatnonzero(inside_mask(image, points))
    flat = features.reshape(CHANNELS, -1).T[torch.from_numpy(keep).to(features.device)]
    return Features(
        points=points[keep],
        descriptors=F.normalize(flat, dim=1),
        scores=np.asarray(flat.norm(dim=1).float().cpu().numpy(), np.float32),
    )
