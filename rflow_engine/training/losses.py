"""What a network is told about its answers.

With known truth: the distance of the field from it, and the cross entropy of the two probabilities with whether they
came true, which is what makes them probabilities. Without truth, as in the paper (Shen et al., ECCV 2020, sections 3.2
and 3.3): the structural difference of the target and the source laid on it, the cycle from the target to the source
and back, and the matchability, which may excuse both but costs something. And warp consistency (Truong et al., ICCV
2021): a third view, made of one of the two by a known field, must be reached the same way directly and by detour.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F

from rflow_engine.flow.network import FAR, NEAR, Estimate, enlarged

# Of a distance e in px the loss is (e^2 + soft^2)^power: nearly its square root, so that a pair that is lost does not
# outshout those where a tenth of a pixel can still be won.
_SOFT, _POWER = 0.1, 0.35
# Weights of the estimates at each stride, and of what is not visible, where the field should just go on.
_OF_STRIDE = {8: 0.3, 4: 0.5, 2: 1.0}
_HIDDEN = 0.1
_CERTAINTY = 0.2
# Of the structural similarity: side and deviation of the window, and the constants for values in [0, 1].
_WINDOW, _SIGMA = 11, 1.5
_C1, _C2 = 0.01**2, 0.03**2


@dataclass(frozen=True, slots=True, kw_only=True)
class Truth:
    """What is known about pairs; (B, …) at the resolution of the pictures.

    Attributes:
        flow: (B, 2, H, W) in pixels.
        visible: (B, H, W) in {0, 1}, where the source shows what the target shows.
    """

    flow: torch.Tensor
    visible: torch.Tensor

    def at(self, stride: int) -> Truth:
        """The truth at the centres of cells: the mean of the four pixels there, visible if all four are."""
        if stride == 1:
            return self
        first = stride // 2 - 1
        flow = F.avg_pool2d(self.flow[:, :, first:, first:], 2, stride)
        visible = F.avg_pool2d(self.visible[:, first:, first:], 2, stride)
        return Truth(flow=flow, visible=(visible > 0.99).to(flow.dtype))


def supervised(estimates: Sequence[Estimate], truth: Truth) -> tuple[torch.Tensor, dict[str, float]]:
    """The loss against known truth, and its parts as numbers.

    Args:
        estimates: after every step of the network; the last one is judged at full resolution.
        truth: of the same pairs.
    """
    far_off, doubt = [], []
    for number, estimate in enumerate(estimates):
        known, flow, logits = truth.at(estimate.stride), estimate.flow, torch.stack([estimate.near, estimate.far], 1)
        if number == len(estimates) - 1:
            known, flow, logits = truth, enlarged(flow, estimate.stride), enlarged(logits, estimate.stride)
        square = (flow - known.flow).square().sum(1)
        weight = known.visible + _HIDDEN * (1 - known.visible)
        importance = _OF_STRIDE[estimate.stride]
        far_off.append(importance * (weight * (square + _SOFT**2) ** _POWER).mean())
        with torch.no_grad():
            right = torch.stack([known.visible * (square < limit**2) for limit in (NEAR, FAR)], dim=1)
        doubt.append(importance * F.binary_cross_entropy_with_logits(logits, right))
    flow_loss, doubt_loss = torch.stack(far_off).sum(), torch.stack(doubt).sum()
    parts = {"flow": float(flow_loss.detach()), "certainty": float(doubt_loss.detach())}
    return flow_loss + _CERTAINTY * doubt_loss, parts


def structural(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """(B, 1, H, W) 1 - SSIM of two pictures (B, C, H, W) in [0, 1], the mean over their channels."""
    channels = a.shape[1]
    offsets = torch.arange(_WINDOW, device=a.device, dtype=a.dtype) - _WINDOW // 2
    line = torch.exp(-0.5 * (offsets / _SIGMA) ** 2)
    kernel = (line[:, None] * line / line.sum() ** 2).expand(channels, 1, _WINDOW, _WINDOW)

    def mean(x: torch.Tensor) -> torch.Tensor:
        return F.conv2d(F.pad(x, (_WINDOW // 2,) * 4, mode="reflect"), kernel, groups=channels)

    mean_a, mean_b = mean(a), mean(b)
    variance_a, variance_b = mean(a * a) - mean_a.square(), mean(b * b) - mean_b.square()
    covariance = mean(a * b) - mean_a * mean_b
    similarity = (2 * mean_a * mean_b + _C1) * (2 * covariance + _C2)
    similarity = similarity / ((mean_a.square() + mean_b.square() + _C1) * (variance_a + variance_b + _C2))
    return (1 - similarity).mean(dim=1, keepdim=True)


def weighted_mean(x: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """The mean of ``x`` where ``weight`` says that it counts; both (B, 1, H, W)."""
    return (x * weight).sum() / weight.sum().clamp_min(1e-6)


def reconstruction(
    target: torch.Tensor, warped: torch.Tensor, counts: torch.Tensor, absolute: float = 0.0
) -> torch.Tensor:
    """How unlike the target the warped source is where it counts: 1 - SSIM, and L1 by the factor ``absolute``."""
    unlike = structural(target, warped)
    if absolute:
        unlike = unlike + absolute * (target - warped).abs().mean(dim=1, keepdim=True)
    return weighted_mean(unlike, counts)


def cycle(there: torch.Tensor, back: torch.Tensor, counts: torch.Tensor) -> torch.Tensor:
    """How far, in L1, one comes out from where one started.

    Args:
        there: (B, 2, H, W) field from the target to the source.
        back: (B, 2, H, W) field from the source to the target, fetched from where ``there`` leads.
        counts: (B, 1, H, W) weights.
    """
    return weighted_mean((there + back).abs().sum(dim=1, keepdim=True), counts)


def matchability(match: torch.Tensor) -> torch.Tensor:
    """What it costs to excuse places: the mean of 1 - m over (B, 1, H, W)."""
    return (1 - match).abs().mean()


def warp_consistency(detour: torch.Tensor, known: torch.Tensor, counts: torch.Tensor) -> torch.Tensor:
    """How far the way by a third view is from the known field, both (B, 2, H, W), robustly, where it counts."""
    square = (detour - known).square().sum(dim=1, keepdim=True)
    return weighted_mean((square + _SOFT**2) ** _POWER, counts)
