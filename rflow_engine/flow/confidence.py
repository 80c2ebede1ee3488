"""Matchability: how likely the field is right within three working pixels, from what can be seen in the pair.

Some observations are put into one probability by a logistic function of them and of squares and products of them, whose
coefficients were fitted on pairs with known truth (``benchmarks/fit_confidence.py``). The products matter: tone that
differs says little where deep features are in place, as between two media, and much where they are not, as under an
overpaint. Five observations can always be made; two more where the network was asked for its opinion.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F

from rflow_engine.flow import correlation, sampling, structure

_RADIUS = 3
_TEMPERATURE = 0.05
_WINDOW = 4.0
# How far the network's field lies from the one to be judged is given to the logarithm with so much added, in pixels.
_CLOSE = 0.1
# The range of each observation, in the order of ``observe``, that the coefficients were fitted in; but a field that is
# stiffer than so is not for that to be believed where the pictures show different things.
LOW = (0.06, -0.76, -6.07, -7.5, -3.6, 0.0, -2.1)
HIGH = (0.96, 1.0, 0.85, -0.14, 5.1, 7.4, 2.0)
# Weights in the order of ``terms``, without the network's opinion and with it.
ALONE = (-3.1, 2.065, 0.103, 0.001, -0.483, 0.069, -0.948, 2.742, -0.081, -0.618, -0.653, -0.079)
COEFFICIENTS = (
    *(-3.923, 2.819, -0.072, -0.038, -0.415, 0.035, 0.596, 0.203),
    *(-0.836, 2.299, -0.041, -1.235, -0.055, -0.102, -0.05, -0.317, -0.228),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """What the network says.

    Attributes:
        far: (H, W) how likely its own field is right within three pixels.
        flow: (2, H, W) that field, in pixels, relative to the same map as the one to be judged.
    """

    far: torch.Tensor
    flow: torch.Tensor


def observe(
    *,
    target: torch.Tensor,
    source: torch.Tensor,
    target_features: torch.Tensor,
    source_features: torch.Tensor,
    flow: torch.Tensor,
    agreement: torch.Tensor,
    opinion: Opinion | None = None,
) -> torch.Tensor:
    """What speaks for and against the field.

    Args:
        target: (1, H, W) grey target.
        source: (1, H, W) grey source, laid on the target by the whole map.
        target_features: (C, h, w) deep features of the target.
        source_features: (C, h, w) deep features of that source.
        flow: (2, H, W) field in pixels.
        agreement: (H, W) whether the matches around say what the field says.
        opinion: of the network, if it was asked.

    Returns:
        (5, H, W): probability that the best feature is in place; local correlation of tone; logarithm of the
        structural difference; logarithm of the stretch of the field; what was given of the matches. With an opinion
        (7, H, W): also the logarithm of its odds, and that of its distance from the field.
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
    difference = sampling.blur(structure.difference(a, b), _WINDOW)[0]
    shallow = sampling.resize(torch.stack([tone, (difference + 1e-3).log()]), height, width)
    dx, dy = structure.gradients(flow)
    stretch = sampling.blur((dx.square() + dy.square()).sum(0, keepdim=True), _WINDOW)
    observed = torch.cat([deep, shallow, (stretch + 1e-4).log(), agreement[None]])
    if opinion is None:
        return observed
    distance = (opinion.flow - flow).square().sum(0).sqrt()
    return torch.cat([observed, opinion.far.clamp(1e-4, 1 - 1e-4).logit()[None], (distance + _CLOSE).log()[None]])


def matchability(observed: torch.Tensor, inside: torch.Tensor) -> torch.Tensor:
    """(H, W) probability in [0, 1] that the field is right; 0 where the source has no picture.

    Args:
        observed: (5, H, W) or (7, H, W), what :func:`observe` gave.
        inside: (H, W) in [0, 1], where the source, laid on the target, has a picture.
    """
    weights = torch.tensor(ALONE if len(observed) == 5 else COEFFICIENTS, device=observed.device)
    return torch.sigmoid((weights[:, None, None] * terms(observed)).sum(0)) * inside


def terms(observed: torch.Tensor) -> torch.Tensor:
    """What the coefficients weigh: 1, the observations (5 or 7, ...), products of the first three, and of the last two.

    Returns:
        (12, ...), or (17, ...) if there is an opinion.
    """
    shape = (len(observed),) + (1,) * (observed.ndim - 1)
    low, high = (torch.tensor(limits[: len(observed)], device=observed.device).reshape(shape) for limits in (LOW, HIGH))
    seen = observed.float().clamp(low, high)
    deep, tone, difference = seen[:3]
    opinion = [] if len(seen) == 5 else [seen[5] * seen[5], seen[6] * seen[6], seen[5] * seen[6]]
    products = [deep * deep, tone * tone, difference * difference, deep * tone, deep * difference, tone * difference]
    return torch.stack([torch.ones_like(deep), *seen, *products, *opinion])
