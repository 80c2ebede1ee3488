"""Weights in the layout of RANSAC-Flow's published files, made up so that the right answer is known."""

from __future__ import annotations

import cv2
import numpy as np
import torch

_BLOCKS = {  # name: (channels in, channels out, strides)
    "layer1.0": (64, 64, False),
    "layer1.1": (64, 64, False),
    "layer2.0": (64, 128, True),
    "layer2.1": (128, 128, False),
    "layer3.0": (128, 256, True),
    "layer3.1": (256, 256, False),
}
_HEAD = (49, 512, 256, 128)
State = dict[str, torch.Tensor]


def shapes() -> dict[str, tuple[int, ...]]:
    """Every array of a published file by its name, flattened with dots."""
    found: dict[str, tuple[int, ...]] = {"netFeatCoarse.conv1.weight": (64, 3, 3, 3)}
    found |= _norm("netFeatCoarse.bn1", 64) | {"netFeatCoarse.maxpool.1.filt": (64, 1, 3, 3)}
    for name, (inputs, outputs, strides) in _BLOCKS.items():
        block = f"netFeatCoarse.{name}"
        found |= {f"{block}.conv1.weight": (outputs, inputs, 3, 3), f"{block}.conv2.weight": (outputs, outputs, 3, 3)}
        found |= _norm(f"{block}.bn1", outputs) | _norm(f"{block}.bn2", outputs)
        if strides:
            found |= {f"{block}.downsample.0.filt": (inputs, 1, 3, 3)}
            found |= {f"{block}.downsample.1.weight": (outputs, inputs, 1, 1)}
            found |= _norm(f"{block}.downsample.2", outputs)
    for head, last in (("netFlowCoarse", 49), ("netMatch", 1)):
        for number, (inputs, outputs) in enumerate(zip(_HEAD, (*_HEAD[1:], last), strict=True), start=1):
            found[f"{head}.conv{number}.weight"] = (outputs, inputs, 3, 3)
            if number < 4:
                found |= _norm(f"{head}.bn{number}", outputs)
    return found


def _norm(name: str, channels: int) -> dict[str, tuple[int, ...]]:
    arrays = {f"{name}.{part}": (channels,) for part in ("weight", "bias", "running_mean", "running_var")}
    return arrays | {f"{name}.num_batches_tracked": ()}


def random(seed: int = 0) -> State:
    """Nothing is known about what these answer, except that it is not constant."""
    state = neutral()
    generator = torch.Generator().manual_seed(seed)
    for name, value in state.items():
        if value.ndim == 4 and not name.endswith("filt"):
            value.normal_(std=(2.0 / value[0].numel()) ** 0.5, generator=generator)
    return state


def neutral() -> State:
    """All convolutions 0, all normalisations without effect, the blurs as published."""
    state: State = {}
    line = torch.tensor([1.0, 2.0, 1.0])
    for name, shape in shapes().items():
        if name.endswith("filt"):
            state[name] = (torch.outer(line, line) / 16).expand(shape).clone()
        elif name.endswith("num_batches_tracked"):
            state[name] = torch.tensor(1000)
        elif name.endswith("running_var") or (name.endswith("weight") and len(shape) == 1):
            state[name] = torch.ones(shape)
        else:
            state[name] = torch.zeros(shape)
    return state


def matching(*, sharpness: float = 3000.0, alike: float = 0.998) -> State:
    """A network that takes the most similar cell, and says that there is a partner where one is ``alike``.

    The first layer has random filters of its own, everything after it only passes on, blurs and thins out; so two
    cells with the same surroundings have the same description.

    Args:
        sharpness: factor of the similarities before the softmax.
        alike: similarity from which on a cell has a partner.
    """
    state = neutral()
    generator = torch.Generator().manual_seed(5)
    filters = torch.randn(64, 3, 3, 3, generator=generator)
    # Without their mean the filters see structure only, so descriptions of different places differ.
    state["netFeatCoarse.conv1.weight"][:] = filters - filters.mean(dim=(1, 2, 3), keepdim=True)
    for name in ("layer2.0", "layer3.0"):
        _pass_on(state[f"netFeatCoarse.{name}.downsample.1.weight"])
    for head in ("netFlowCoarse", "netMatch"):
        for number in (1, 2, 3):
            _pass_on(state[f"{head}.conv{number}.weight"][:49])
    _pass_on(state["netFlowCoarse.conv4.weight"], sharpness)
    # Nothing remains of similarities below ``alike``; one channel more is always 1 and counts against a partner.
    state["netMatch.bn1.bias"][:49] = -alike
    state["netMatch.bn3.bias"][49] = 1.0
    state["netMatch.conv4.weight"][0, :49, 1, 1] = 20.0 / (1.0 - alike)
    state["netMatch.conv4.weight"][0, 49, 1, 1] = -5.0
    return state


def _pass_on(weight: torch.Tensor, factor: float = 1.0) -> None:
    """Let channel n of a convolution pass to channel n."""
    outputs, inputs, height, width = weight.shape
    for channel in range(min(outputs, inputs)):
        weight[channel, channel, height // 2, width // 2] = factor


def texture(width: int, height: int) -> np.ndarray:
    """(height, width, 3) float32 in [0, 1] in which every 8 x 8 pixels look different: what :func:`matching` can do."""
    noise = np.random.default_rng(4).random((height, width, 3)).astype(np.float32)
    smooth = cv2.GaussianBlur(noise, (0, 0), 1.5)
    return np.asarray((smooth - smooth.min()) / np.ptp(smooth), np.float32)
