"""The fine network of RANSAC-Flow (Shen, Darmon, Efros, Aubry, ECCV 2020, section 3.2), for its published weights.

A small residual network describes both pictures at a stride of 8 px, each description is compared with the 7 x 7
nearest ones of the other picture, and two heads read the flow and the matchability from those 49 similarities. The
layers, and what the parameters are called, follow the published checkpoints. Before its strides the network blurs with
[1, 2, 1] as R. Zhang describes it in "Making Convolutional Networks Shift-Invariant Again" (ICML 2019, section 3).

What is done otherwise than in the published program, because it would put the flow in the wrong place:

- The heads answer for cells, and a cell lies where its receptive field is centred: :data:`CELL_CENTRE` pixels from the
  corner of the picture, not in the middle of its 8 x 8 block. See :func:`at_pixels`.
- A flow of one cell is exactly :data:`STRIDE` pixels. The published program goes through coordinates of -1 to 1, whose
  unit is W / 2 in one place and (W - 1) / 2 in another, so that even a flow of zero moves pixels by up to a half.
- The flow is never clamped to the picture: where it leads is for the caller to judge.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import nn

from rflow_engine.errors import WeightsError
from rflow_engine.flow import sampling
from rflow_engine.said import said

STRIDE = 8
# The centre of the first cell's receptive field, in pixels from the corner. The striding layers are centred on the
# first pixel of each block; the pooling of two pixels, which comes first, moves that by half a pixel to its corner.
CELL_CENTRE = 1.0
# The pixels that can influence a cell lie within this distance from it (109 px), in whole cells.
REACH = 14
# Cells that the correlation looks around, in each direction.
RADIUS = 3

_SIDE = 2 * RADIUS + 1
_NEIGHBOURS = _SIDE * _SIDE
# What the parts are called in the published files. A fourth, "netCorr", is the correlation and has no parameters.
_PUBLISHED = {"describe": "netFeatCoarse", "flow": "netFlowCoarse", "match": "netMatch"}
_REMEDY = said(
    "Use one of the files published for RANSAC-Flow's fine stage, such as MegaDepth_Theta1_Eta001_Grad1_0.774.pth."
)


class Blur(nn.Module):
    """Smooths with [1, 2, 1] / 4 in both directions and keeps every second pixel; borders are mirrored."""

    kernel: torch.Tensor

    def __init__(self, channels: int) -> None:
        super().__init__()
        # It is known, so it is not among what the checkpoint has to bring; there it is called "filt".
        self.register_buffer("kernel", _binomial().expand(channels, 1, 3, 3).contiguous(), persistent=False)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(B, C, H, W) to (B, C, ceil(H / 2), ceil(W / 2))."""
        padded = F.pad(x, (1, 1, 1, 1), mode="reflect")
        return F.conv2d(padded, self.kernel, stride=2, groups=self.kernel.shape[0])


def _binomial() -> torch.Tensor:
    """(3, 3), of sum 1."""
    line = torch.tensor([0.25, 0.5, 0.25])
    return line[:, None] * line


def _convolution(inputs: int, outputs: int, *, stride: int = 1) -> nn.Conv2d:
    return nn.Conv2d(inputs, outputs, kernel_size=3, stride=stride, padding=1, bias=False)


class Block(nn.Module):
    """Two convolutions and a way around them, as in ResNet-18; the way around is blurred before it is thinned out."""

    def __init__(self, inputs: int, outputs: int, *, stride: int = 1) -> None:
        super().__init__()
        self.conv1 = _convolution(inputs, outputs, stride=stride)
        self.bn1 = nn.BatchNorm2d(outputs)
        self.conv2 = _convolution(outputs, outputs)
        self.bn2 = nn.BatchNorm2d(outputs)
        self.downsample = (
            nn.Sequential(Blur(inputs), nn.Conv2d(inputs, outputs, kernel_size=1, bias=False), nn.BatchNorm2d(outputs))
            if stride == 2
            else None
        )

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(B, inputs, H, W) to (B, outputs, H / stride, W / stride)."""
        around = x if self.downsample is None else self.downsample(x)
        inner = self.bn2(self.conv2(F.relu(self.bn1(self.conv1(x)))))
        return F.relu(inner + around)


class Extractor(nn.Module):
    """Describes a picture: RGB in [0, 1] to 256 channels at a stride of 8 px."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = _convolution(3, 64)
        self.bn1 = nn.BatchNorm2d(64)
        self.maxpool = nn.Sequential(nn.MaxPool2d(kernel_size=2, stride=1), Blur(64))
        self.layer1 = nn.Sequential(Block(64, 64), Block(64, 64))
        self.layer2 = nn.Sequential(Block(64, 128, stride=2), Block(128, 128))
        self.layer3 = nn.Sequential(Block(128, 256, stride=2), Block(256, 256))

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        """(B, 3, H, W), sides divisible by 8, to (B, 256, H / 8, W / 8)."""
        x: torch.Tensor = self.maxpool(F.relu(self.bn1(self.conv1(image))))
        for layer in (self.layer1, self.layer2, self.layer3):
            x = layer(x)
        return x


class Head(nn.Module):
    """Four convolutions over the similarities of each cell."""

    def __init__(self, outputs: int) -> None:
        super().__init__()
        self.conv1 = _convolution(_NEIGHBOURS, 512)
        self.bn1 = nn.BatchNorm2d(512)
        self.conv2 = _convolution(512, 256)
        self.bn2 = nn.BatchNorm2d(256)
        self.conv3 = _convolution(256, 128)
        self.bn3 = nn.BatchNorm2d(128)
        self.conv4 = _convolution(128, outputs)

    def forward(self, similarity: torch.Tensor) -> torch.Tensor:
        """(B, 49, h, w) to (B, outputs, h, w)."""
        x = F.relu(self.bn1(self.conv1(similarity)))
        x = F.relu(self.bn2(self.conv2(x)))
        x = F.relu(self.bn3(self.conv3(x)))
        scores: torch.Tensor = self.conv4(x)
        return scores


@dataclass(frozen=True, slots=True, kw_only=True)
class Cells:
    """What the network says about a coarsely aligned pair, on its grid of cells.

    Attributes:
        flow: (2, h, w) ``(dx, dy)`` in cells: the source shows the target's cell that much further on.
        forward: (h, w) in [0, 1], whether a cell of the target has a partner in the source.
        backward: (h, w) in [0, 1], whether a cell of the source has a partner in the target.
    """

    flow: torch.Tensor
    forward: torch.Tensor
    backward: torch.Tensor


class FineNetwork(nn.Module):
    """Extractor, correlation and both heads: 6,236,992 parameters."""

    def __init__(self) -> None:
        super().__init__()
        self.describe = Extractor()
        self.flow = Head(_NEIGHBOURS)
        self.match = Head(1)

    def forward(self, target: torch.Tensor, source: torch.Tensor) -> Cells:
        """What the network says about two pictures (3, H, W), RGB in [0, 1], with sides divisible by 8."""
        # One after the other: the first layers, at full size, take most of the memory.
        a, b = (F.normalize(self.describe(image[None]), dim=1) for image in (target, source))
        similarity = torch.cat([correlate(a, b), correlate(b, a)])
        match = torch.sigmoid(self.match(similarity))
        return Cells(flow=expected_offset(self.flow(similarity[:1]))[0], forward=match[0, 0], backward=match[1, 0])


def correlate(here: torch.Tensor, there: torch.Tensor) -> torch.Tensor:
    """(B, 49, h, w) similarity of each cell to those around its place in the other picture, row by row from top left.

    Args:
        here: (B, C, h, w) of unit length.
        there: (B, C, h, w) of unit length; nothing is similar to what lies beyond its border.
    """
    height, width = here.shape[2:]
    padded = F.pad(there, (RADIUS, RADIUS, RADIUS, RADIUS))
    shifted = (padded[..., y : y + height, x : x + width] for y in range(_SIDE) for x in range(_SIDE))
    return torch.stack([(here * other).sum(dim=1) for other in shifted], dim=1)


def expected_offset(scores: torch.Tensor) -> torch.Tensor:
    """(B, 2, h, w) mean offset ``(dx, dy)`` in cells, under the softmax of the scores (B, 49, h, w) of the offsets."""
    probability = F.softmax(scores, dim=1)
    steps = torch.arange(-RADIUS, RADIUS + 1, device=scores.device, dtype=scores.dtype)
    y, x = torch.meshgrid(steps, steps, indexing="ij")
    offsets = torch.stack([x.flatten(), y.flatten()])
    return torch.einsum("bnhw,kn->bkhw", probability, offsets)


def at_pixels(cells: torch.Tensor, height: int, width: int) -> torch.Tensor:
    """(C, height, width) values of a (C, h, w) grid of cells at the pixel centres of the picture; linear in between."""
    points = sampling.centres(height, width, cells.device)
    return sampling.read(cells, (points - CELL_CENTRE) / STRIDE + 0.5)


def from_published(state: Mapping[str, torch.Tensor]) -> FineNetwork:
    """The network with published weights, ready for use, on the CPU.

    Args:
        state: parameters by name, "netFeatCoarse.conv1.weight" and so on.

    Raises:
        WeightsError: if these are the weights of something else.
    """
    network = FineNetwork()
    own = {_published_name(name): name for name in network.state_dict() if not _is_counter(name)}
    given = {name: value for name, value in state.items() if not _is_counter(name)}
    blurs = {name: given.pop(name) for name in list(given) if name.endswith(".filt")}
    expected = {name: network.state_dict()[own[name]] for name in own}
    if problem := _misfit(expected, given) or _other_blur(blurs):
        raise WeightsError(
            said("These weights are not those of RANSAC-Flow's fine network: {problem}.", problem=problem), _REMEDY
        )
    network.load_state_dict({own[name]: value for name, value in given.items()}, strict=False)
    return network.eval().requires_grad_(False)


def _published_name(name: str) -> str:
    part, _, rest = name.partition(".")
    return f"{_PUBLISHED[part]}.{rest}"


def _is_counter(name: str) -> bool:
    """Whether this only counts the steps of training."""
    return name.endswith("num_batches_tracked")


def _misfit(expected: Mapping[str, torch.Tensor], given: Mapping[str, torch.Tensor]) -> str:
    """What is wrong with the given parameters; empty if nothing is."""
    if missing := sorted(expected.keys() - given.keys()):
        return said(
            "{count} of {all} arrays are missing, such as '{name}'",
            count=len(missing),
            all=len(expected),
            name=missing[0],
        )
    if unknown := sorted(given.keys() - expected.keys()):
        return said("there is no place for '{name}'", name=unknown[0])
    for name, value in expected.items():
        if given[name].shape != value.shape:
            return said(
                "'{name}' should have the shape {shape}, found {found}",
                name=name,
                shape=tuple(value.shape),
                found=tuple(given[name].shape),
            )
        if not bool(torch.isfinite(given[name]).all()):
            return said("'{name}' holds values that are not numbers", name=name)
    return ""


def _other_blur(blurs: Mapping[str, torch.Tensor]) -> str:
    for name, value in blurs.items():
        if value.shape[-2:] != (3, 3) or not torch.allclose(value.float(), _binomial(), atol=1e-4):
            return said("'{name}' is not the blur [1, 2, 1] it was trained with", name=name)
    return ""
