"""What two pictures have in common below the level of brightness: self-similarity and locally normalised tone.

The self-similarity descriptor (MIND, Heinrich et al., Medical Image Analysis 2012) compares every pixel's surroundings
with those of its neighbours *within* its own picture, so that it does not matter whether a form is light on dark or
dark on light, painted or engraved, seen in visible light or infrared. The normalised tone is sharper where both
pictures do agree in it, and is weighted by how well they do.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F

from rflow_engine.flow import sampling
from rflow_engine.flow.solver import Evidence

# Neighbours (x, y) whose surroundings are compared; the opposite ones follow by shifting.
_OFFSETS = ((2, 0), (0, 2), (1, 1), (1, -1))
_PATCH_SIGMA = 1.0
_TONE_SIGMA = 3.0
# Standard deviation of 8-bit noise and JPEG grain, in [0, 1]: contrast below it is not structure.
_NOISE = 0.012
# The residual is averaged over so many windows; below the floor it is that of two photographs of one thing.
_NOISE_WINDOW = 2.0
_NOISE_FLOOR = 0.02


def describe(grey: torch.Tensor) -> torch.Tensor:
    """(9, h, w) description of a (h, w) picture in [0, 1]: eight self-similarities and the normalised tone."""
    image = grey[None]
    distances = []
    for dx, dy in _OFFSETS:
        difference = sampling.blur((image - _shifted(image, dx, dy)).square(), _PATCH_SIGMA)
        distances += [difference, _shifted(difference, -dx, -dy)]
    stack = torch.cat(distances)
    spread = stack.mean(0, keepdim=True) + _NOISE**2
    mean = sampling.blur(image, _TONE_SIGMA)
    variance = (sampling.blur(image.square(), _TONE_SIGMA) - mean.square()).clamp_min(0) + _NOISE**2
    tone = (image - mean) / variance.sqrt()
    return torch.cat([torch.exp(-stack / spread), tone])


def _shifted(image: torch.Tensor, dx: int, dy: int) -> torch.Tensor:
    """``image`` read at x + dx, y + dy, its border repeated."""
    height, width = image.shape[1:]
    padded = F.pad(image[None], (2, 2, 2, 2), mode="replicate")[0]
    window: torch.Tensor = padded[:, 2 + dy : 2 + dy + height, 2 + dx : 2 + dx + width]
    return window


def gradients(description: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Derivatives of a description by x and y, by central differences."""
    padded = F.pad(description[None], (1, 1, 1, 1), mode="replicate")[0]
    return 0.5 * (padded[:, 1:-1, 2:] - padded[:, 1:-1, :-2]), 0.5 * (padded[:, 2:, 1:-1] - padded[:, :-2, 1:-1])


def tone_agreement(a: torch.Tensor, b: torch.Tensor, sigma: float = _TONE_SIGMA) -> torch.Tensor:
    """(h, w) local correlation in [-1, 1] of two normalised tones."""
    stack = torch.stack([a * b, a * a, b * b])
    ab, aa, bb = sampling.blur(stack, sigma)
    correlation: torch.Tensor = ab / (aa * bb + 1e-6).sqrt()
    return correlation


def evidence(
    target: torch.Tensor,
    source: torch.Tensor,
    valid: torch.Tensor,
    flow: torch.Tensor,
    *,
    window: float,
    tone_weight: float = 0.25,
) -> Evidence:
    """One Gauss-Newton step's worth of evidence from the structure of both pictures.

    Args:
        target: (9, h, w) description of the target.
        source: (9, h, w) description of the source in the same frame.
        valid: (h, w) in [0, 1], where the source has a picture.
        flow: (2, h, w) current field in pixels of this frame.
        window: standard deviation in pixels over which the evidence is gathered.
        tone_weight: weight of the tone against the self-similarities where both pictures agree in it fully.
    """
    height, width = flow.shape[1:]
    points = sampling.centres(height, width, flow.device) + flow
    moved = sampling.read(torch.cat([source, valid[None]]), points)
    moved, inside = moved[:-1], moved[-1] * _within(points, height, width)
    gx_t, gy_t = gradients(target)
    gx_s, gy_s = gradients(moved)
    gx, gy = 0.5 * (gx_t + gx_s), 0.5 * (gy_t + gy_s)
    error = moved - target
    agreement = tone_agreement(moved[8], target[8]).clamp_min(0).square()
    weights = torch.ones_like(error)
    weights[8] = tone_weight * agreement
    # Least squares is only as sure as its residuals are small: where the pictures remain unlike each other, as under
    # another hand's brush strokes, the same gradients say little about where a place belongs.
    cost = (weights * error.square()).sum(0)
    spread, share = sampling.blur(torch.stack([cost * inside, inside]), _NOISE_WINDOW * window)
    noise = spread / share.clamp_min(1e-3)
    robust = inside / (1.0 + cost / noise.clamp_min(1e-3)) / (noise + _NOISE_FLOOR)
    products = torch.stack(
        [
            (weights * gx * gx).sum(0),
            (weights * gx * gy).sum(0),
            (weights * gy * gy).sum(0),
            (weights * gx * error).sum(0),
            (weights * gy * error).sum(0),
        ]
    )
    xx, xy, yy, ex, ey = sampling.blur(products * robust, window)
    pull = torch.stack([xx * flow[0] + xy * flow[1] - ex, xy * flow[0] + yy * flow[1] - ey])
    return Evidence(torch.stack([xx, xy, yy]), pull)


def _within(points: torch.Tensor, height: int, width: int) -> torch.Tensor:
    x, y = points
    inside: torch.Tensor = (x >= 0) & (y >= 0) & (x <= width) & (y <= height)
    return inside.to(points.dtype)
