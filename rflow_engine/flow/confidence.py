"""Matchability: how likely the field is right within three working pixels, from what can be seen in the pair.

Four observations are put into one probability by a logistic function whose coefficients were fitted on pairs with
known truth (``benchmarks/fit_confidence.py``).
"""

from __future__ import annotations

import torch
import torch.nn.functional as F

from rflow_engine.flow import correlation, sampling, structure

_RADIUS = 3
_TEMPERATURE = 0.05
_WINDOW = 4.0
# Intercept and the weights of the observations, in the order of ``observe``.
COEFFICIENTS = (-4.062, 1.863, 0.766, -0.569, -0.489)


def observe(
    *,
    target: torch.Tensor,
    source: torch.Tensor,
    target_features: torch.Tensor,
    source_features: torch.Tensor,
    flow: torch.Tensor,
) -> torch.Tensor:
    """What speaks for and against the field.

    Args:
        target: (1, H, W) grey target.
        source: (1, H, W) grey source, laid on the target by the whole map.
        target_features: (C, h, w) deep features of the target.
        source_features: (C, h, w) deep features of that source.
        flow: (2, H, W) field in pixels.

    Returns:
        (4, H, W): probability that the best feature is in place; local correlation of tone; logarithm of the
        structural difference; logarithm of the stretch of the field.
    """
    height, width = flow.shape[1:]
    still = torch.zeros_like(target_features[:2])
    volume = correlation.correlate(target_features, source_features, still, _RADIUS)
    side = 2 * _RADIUS + 1
    probability = F.softmax(volume / _TEMPERATURE, dim=0).reshape(side, side, *volume.shape[1:])
    near = slice(_RADIUS - 1, _RADIUS + 2)
    in_place = probability[near, near].sum(dim=(0, 1))
    deep = sampling.resize(in_place[None], height, width)
    half = (-(-height // 2), -(-width // 2))
    a = structure.describe(sampling.resize(target, *half)[0])
    b = structure.describe(sampling.resize(source, *half)[0])
    tone = structure.tone_agreement(b[8], a[8], _WINDOW)
    difference = sampling.blur((b[:8] - a[:8]).square().sum(0, keepdim=True), _WINDOW)[0]
    shallow = sampling.resize(torch.stack([tone, (difference + 1e-3).log()]), height, width)
    dx, dy = structure.gradients(flow)
    stretch = sampling.blur((dx.square() + dy.square()).sum(0, keepdim=True), _WINDOW)
    return torch.cat([deep, shallow, (stretch + 1e-4).log()])


def matchability(observed: torch.Tensor, inside: torch.Tensor) -> torch.Tensor:
    """(H, W) probability in [0, 1] that the field is right; 0 where the source has no picture.

    Args:
        observed: (4, H, W), what :func:`observe` gave.
        inside: (H, W) in [0, 1], where the source, laid on the target, has a picture.
    """
    weights = torch.tensor(COEFFICIENTS[1:], device=observed.device)
    return torch.sigmoid(COEFFICIENTS[0] + (weights[:, None, None] * observed).sum(0)) * inside
