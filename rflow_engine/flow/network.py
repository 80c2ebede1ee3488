"""FineNet: our own network of the fine stage, small enough for a processor without a GPU.

What it is given is nearly right already: the coarsely aligned pair and a field on a grid of 8 px, made by matches and
correlation of features (:mod:`rflow_engine.flow.predict`). It refines that field at 1/8, 1/4 and 1/2 of the working
size. At each level the source's features are warped by the field so far, compared with the target's around every
place, and a few convolutions turn similarities, features and what the coarser level remembered into a step of the
field and two probabilities: that it is right within :data:`NEAR` and within :data:`FAR` pixels. So no step is bounded
by 24 px as in the paper, and the structure follows from Shen et al. (ECCV 2020), PWC-Net (Sun et al., CVPR 2018) and
RAFT (Teed and Deng, ECCV 2020).

Everything is local: batch normalisation is a fixed scale once trained, and pictures are normalised over windows, so a
tile with enough around it gives what the whole gives.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import nn

from rflow_engine.errors import WeightsError
from rflow_engine.said import said

# Sides of pictures must be divisible by the stride of the backbone whose features enter, five halvings.
MULTIPLE = 32
# The coarsest stride, that of the backbone's features and of the initial field.
STRIDE = 8
# Channels of the backbone's features (XFeat).
DEEP = 64
# What the two probabilities are about, in pixels of the pictures given.
NEAR, FAR = 1.0, 3.0
# Pixels around a place that can influence it, as measured by the tests: what tiles must overlap by.
REACH = 384

# Tone is normalised over windows of some five times so many pixels; and noise that is not structure, in [0, 1].
_WINDOWS = (2, 8)
_NOISE = 0.01


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The sizes of a network, coarsest level first: strides 8, 4 and 2.

    Attributes:
        features: channels that are compared.
        hidden: channels of the refiners.
        radii: cells that are compared on every side.
        steps: how often each level's refiner runs.
        dilations: of the refiners' convolutions.
    """

    features: tuple[int, int, int] = (64, 32, 16)
    hidden: tuple[int, int, int] = (80, 48, 24)
    radii: tuple[int, int, int] = (4, 3, 2)
    steps: tuple[int, int, int] = (2, 1, 1)
    dilations: tuple[tuple[int, ...], ...] = ((1, 2, 4, 1), (1, 2, 4, 1), (1, 2, 1))

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        return asdict(self)

    @staticmethod
    def from_json(values: Mapping[str, Any]) -> Plan:
        """The inverse of :meth:`to_json`, also after lists took the place of tuples."""
        return Plan(
            features=tuple(values["features"]),
            hidden=tuple(values["hidden"]),
            radii=tuple(values["radii"]),
            steps=tuple(values["steps"]),
            dilations=tuple(tuple(row) for row in values["dilations"]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Views:
    """A coarsely aligned pair as the network takes it; B pairs, sides divisible by :data:`MULTIPLE`.

    Attributes:
        target: (B, 1, H, W) grey in [0, 1].
        source: (B, 1, H, W) grey, laid roughly on the target.
        source_valid: (B, 1, H, W) in [0, 1], where the source has a picture.
        target_deep: (B, 64, H / 8, W / 8) the backbone's features, of unit length.
        source_deep: the same of the source.
        field: (B, 2, H / 8, W / 8) the field to start from, in cells of 8 px.
    """

    target: torch.Tensor
    source: torch.Tensor
    source_valid: torch.Tensor
    target_deep: torch.Tensor
    source_deep: torch.Tensor
    field: torch.Tensor


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What is known after one step.

    Attributes:
        stride: pixels a cell.
        flow: (B, 2, h, w) field in pixels of the pictures.
        near: (B, h, w) logit of the probability that it is within :data:`NEAR` px of the truth.
        far: (B, h, w) the same within :data:`FAR` px.
    """

    stride: int
    flow: torch.Tensor
    near: torch.Tensor
    far: torch.Tensor


class FineNet(nn.Module):
    """Encoder and three refiners."""

    def __init__(self, plan: Plan | None = None) -> None:
        super().__init__()
        self.plan = plan or Plan()
        self.encoder = Encoder(self.plan.features)
        self.refiners = nn.ModuleList(
            Refiner(
                features=self.plan.features[level],
                hidden=self.plan.hidden[level],
                coarser=self.plan.hidden[level - 1] if level else 0,
                radius=self.plan.radii[level],
                dilations=self.plan.dilations[level],
            )
            for level in range(3)
        )

    def forward(self, views: Views) -> list[Estimate]:
        """The estimate after every step, the coarsest first and the best last."""
        target, source = self.encoder(views)
        field, memory = views.field, views.field
        estimates = []
        for level, refiner in enumerate(self.refiners):
            assert isinstance(refiner, Refiner)
            stride = STRIDE >> level
            valid = F.avg_pool2d(views.source_valid, stride)
            heard = None
            if level:
                field, heard = enlarged(field) * 2.0, refiner.from_coarser(_twice(memory))
            moving = torch.cat([source[level] * valid, valid], dim=1)
            for _ in range(self.plan.steps[level]):
                # As in RAFT, a step learns from its own result, not from what later steps make of it.
                field, memory, logits = refiner(target[level], moving, field.detach(), heard)
                heard = refiner.from_before(memory)
                estimates.append(Estimate(stride=stride, flow=field * stride, near=logits[:, 0], far=logits[:, 1]))
        return estimates


class Encoder(nn.Module):
    """Describes a picture at the strides 8, 4 and 2, in unit vectors."""

    def __init__(self, features: tuple[int, int, int]) -> None:
        super().__init__()
        eighth, quarter, half = features
        # Four neighbouring pixels in two normalisations.
        self.at_half = nn.Sequential(_convolution(4 * len(_WINDOWS), half), Residual(half))
        self.at_quarter = nn.Sequential(_convolution(half, quarter, stride=2), Residual(quarter), Residual(quarter))
        self.at_eighth = _convolution(quarter, eighth, stride=2)
        self.joined = nn.Sequential(_convolution(eighth + DEEP, eighth), Residual(eighth))
        # At first the coarsest level compares the backbone's features as they are.
        self.out = nn.ModuleList([_zero(nn.Conv2d(eighth, DEEP, 1)), _centred(quarter), _centred(half)])

    def forward(self, views: Views) -> tuple[list[torch.Tensor], list[torch.Tensor]]:
        """Features of the target and of the source, the coarsest first."""
        everywhere = torch.ones_like(views.source_valid)
        pictures = torch.cat([normalised(views.target, everywhere), normalised(views.source, views.source_valid)])
        deep = torch.cat([views.target_deep, views.source_deep])
        half = self.at_half(F.pixel_unshuffle(pictures, 2))
        quarter = self.at_quarter(half)
        eighth = self.joined(torch.cat([self.at_eighth(quarter), deep], dim=1))
        described = [deep + self.out[0](eighth), self.out[1](quarter), self.out[2](half)]
        pairs = [torch.chunk(F.normalize(x.float(), dim=1, eps=1e-4), 2) for x in described]
        return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


class Refiner(nn.Module):
    """One level: looks around where the field leads and improves it."""

    def __init__(self, *, features: int, hidden: int, coarser: int, radius: int, dilations: tuple[int, ...]) -> None:
        super().__init__()
        self.radius = radius
        side = 2 * radius + 1
        self.sharpness = nn.Parameter(torch.tensor(10.0))
        # Similarities, their peak (x, y, height), both features, the field against its surroundings, validity.
        self.mix = _convolution(side * side + 3 + 2 * features + 2 + 1, hidden, size=1)
        self.from_coarser: nn.Module = nn.Conv2d(coarser, hidden, 1) if coarser else nn.Identity()
        self.from_before: nn.Module = nn.Conv2d(hidden, hidden, 1)
        self.think = nn.Sequential(*(Residual(hidden, dilation) for dilation in dilations))
        # Step (x, y), how much of the peak is believed (x, y), and two logits.
        self.head = _zero(nn.Conv2d(hidden, 6, 3, padding=1))

    def forward(
        self, target: torch.Tensor, moving: torch.Tensor, field: torch.Tensor, heard: torch.Tensor | None
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """One step.

        Args:
            target: (B, C, h, w) features.
            moving: (B, C + 1, h, w) features of the source and where it has a picture.
            field: (B, 2, h, w) in cells.
            heard: (B, hidden, h, w) what the coarser level, or the step before, says; None at the very first.

        Returns:
            (B, 2, h, w) the field, (B, hidden, h, w) memory, and (B, 2, h, w) logits.
        """
        # Half precision would round places to a tenth of a cell.
        with torch.autocast(field.device.type, enabled=False):
            warped = warp(moving, field)
            source, valid = warped[:, :-1], warped[:, -1:]
            volume = correlate(target, source, self.radius)
            peak, height = _peak(volume, self.sharpness, self.radius)
        detail = field - F.avg_pool2d(field, 5, 1, 2, count_include_pad=False)
        x = self.mix(torch.cat([volume, peak, height, target, source, detail, valid], dim=1))
        x = self.think(x if heard is None else x + heard)
        with torch.autocast(field.device.type, enabled=False):
            found = self.head(x.float())
        step = found[:, :2] + torch.sigmoid(found[:, 2:4]) * peak
        return field + step, x, found[:, 4:6]


class Residual(nn.Module):
    """A convolution and a way around it."""

    def __init__(self, channels: int, dilation: int = 1) -> None:
        super().__init__()
        self.convolution = nn.Conv2d(channels, channels, 3, padding=dilation, dilation=dilation, bias=False)
        self.normal = nn.BatchNorm2d(channels)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(B, channels, h, w) to the same."""
        return F.relu(x + self.normal(self.convolution(x)))


def _convolution(inputs: int, outputs: int, *, size: int = 3, stride: int = 1) -> nn.Sequential:
    convolution = nn.Conv2d(inputs, outputs, size, stride=stride, padding=size // 2, bias=False)
    return nn.Sequential(convolution, nn.BatchNorm2d(outputs), nn.ReLU())


def _centred(channels: int) -> nn.Sequential:
    """Mixes channels so that they are 0 on average: products of features that share a mean tell little."""
    return nn.Sequential(nn.Conv2d(channels, channels, 1, bias=False), nn.BatchNorm2d(channels))


def _zero(convolution: nn.Conv2d) -> nn.Conv2d:
    """The same, saying nothing before it has learnt anything."""
    nn.init.zeros_(convolution.weight)
    if convolution.bias is not None:
        nn.init.zeros_(convolution.bias)
    return convolution


def normalised(picture: torch.Tensor, valid: torch.Tensor) -> torch.Tensor:
    """(B, 2, H, W) a grey picture (B, 1, H, W) with mean 0 and deviation 1 around, 0 where there is no picture."""
    stack = torch.cat([picture, picture.square(), torch.ones_like(picture)], dim=1) * valid
    parts = []
    for cell in _WINDOWS:
        mean, square, share = _around(stack, cell).chunk(3, dim=1)
        share = share.clamp_min(1e-3)
        mean = mean / share
        deviation = (square / share - mean.square()).clamp_min(0.0).add(_NOISE**2).sqrt()
        parts.append((picture - mean) * valid / deviation)
    return torch.cat(parts, dim=1).clamp(-4.0, 4.0)


def _around(x: torch.Tensor, cell: int) -> torch.Tensor:
    """Means over some 5 x 5 cells of ``cell`` px: on the grid of cells, which is cheap, and smooth in between."""
    cells = F.avg_pool2d(x, cell)
    return enlarged(F.avg_pool2d(cells, 5, 1, 2), cell)


def enlarged(x: torch.Tensor, factor: int = 2) -> torch.Tensor:
    """(B, C, factor h, factor w), linear in between."""
    return F.interpolate(x, scale_factor=factor, mode="bilinear", align_corners=False)


def _twice(memory: torch.Tensor) -> torch.Tensor:
    return F.interpolate(memory, scale_factor=2, mode="nearest")


def warp(moving: torch.Tensor, field: torch.Tensor) -> torch.Tensor:
    """(B, C, h, w) a map fetched from where a field (B, 2, h, w) in cells leads; 0 beyond its border."""
    height, width = field.shape[2:]
    y = torch.arange(height, device=field.device, dtype=field.dtype)[:, None] + 0.5
    x = torch.arange(width, device=field.device, dtype=field.dtype) + 0.5
    grid = torch.stack([(field[:, 0] + x) * (2.0 / width) - 1.0, (field[:, 1] + y) * (2.0 / height) - 1.0], dim=-1)
    return F.grid_sample(moving, grid.to(moving.dtype), mode="bilinear", padding_mode="zeros", align_corners=False)


def correlate(target: torch.Tensor, source: torch.Tensor, radius: int) -> torch.Tensor:
    """(B, (2 radius + 1)^2, h, w) products of every cell with those around it in the source, row by row of offsets."""
    volume: torch.Tensor = _Correlation.apply(  # type: ignore[no-untyped-call]
        target, F.pad(source, (radius,) * 4), radius
    )
    return volume


class _Correlation(torch.autograd.Function):
    """Shifted products, added up in one piece of memory: slices of a padded map and their gradients cost copies."""

    @staticmethod
    def forward(ctx: Any, target: torch.Tensor, padded: torch.Tensor, radius: int) -> torch.Tensor:
        ctx.save_for_backward(target, padded)
        ctx.radius = radius
        volume = target.new_empty(target.shape[0], (2 * radius + 1) ** 2, *target.shape[2:])
        product = torch.empty_like(target)
        for number, window in enumerate(_windows(padded, radius)):
            torch.mul(target, window, out=product)
            torch.sum(product, dim=1, out=volume[:, number])
        return volume

    @staticmethod
    def backward(ctx: Any, *gradients: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, None]:
        target, padded = ctx.saved_tensors
        to_target, to_padded = torch.zeros_like(target), torch.zeros_like(padded)
        windows = zip(_windows(padded, ctx.radius), _windows(to_padded, ctx.radius), strict=True)
        for number, (window, to_window) in enumerate(windows):
            gradient = gradients[0][:, number : number + 1]
            to_target.addcmul_(gradient, window)
            to_window.addcmul_(gradient, target)
        return to_target, to_padded, None


def _windows(padded: torch.Tensor, radius: int) -> list[torch.Tensor]:
    height, width = padded.shape[2] - 2 * radius, padded.shape[3] - 2 * radius
    side = range(2 * radius + 1)
    return [padded[:, :, y : y + height, x : x + width] for y in side for x in side]


def _peak(volume: torch.Tensor, sharpness: torch.Tensor, radius: int) -> tuple[torch.Tensor, torch.Tensor]:
    """(B, 2, h, w) mean offset in cells under the softmax of the similarities; (B, 1, h, w) the greatest of them."""
    probability = F.softmax(volume * sharpness, dim=1)
    steps = torch.arange(-radius, radius + 1, device=volume.device, dtype=volume.dtype)
    y, x = torch.meshgrid(steps, steps, indexing="ij")
    kernel = torch.stack([x.flatten(), y.flatten()])[:, :, None, None]
    return F.conv2d(probability, kernel), volume.amax(dim=1, keepdim=True)


def from_parameters(plan: Plan, state: Mapping[str, torch.Tensor]) -> FineNet:
    """The network with trained parameters, ready for use, on the CPU.

    Raises:
        WeightsError: if they are those of something else.
    """
    network = FineNet(plan)
    try:
        network.load_state_dict(dict(state))
    except RuntimeError as error:
        raise WeightsError(
            said(
                "These weights are not those of this version of FineNet: {reason}",
                reason=" ".join(str(error).split())[:200],
            ),
            said("Use the file that came with this version of the program."),
        ) from error
    return network.eval().requires_grad_(False)
