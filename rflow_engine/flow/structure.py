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
# Pixels that a description looks at on every side, nearly all of its weight.
REACH = 4
# Pixels of the pictures for one cell of the field.
GRID = 2
_TONE_SIGMA = 3.0
# Standard deviation of 8-bit noise and JPEG grain, in [0, 1]: contrast below it is not structure.
_NOISE = 0.012
# Below this the residual is that of two photographs of one thing.
_NOISE_FLOOR = 0.02


def describe(grey: torch.Tensor) -> torch.Tensor:
    """(9, h, w) description of a (h, w) picture in [0, 1]: eight self-similarities and the normalised tone."""
    image = grey[None]
    differences = torch.cat([image - _shifted(image, dx, dy) for dx, dy in _OFFSETS])
    ahead = sampling.blur(differences.square(), _PATCH_SIGMA)
    behind = [_shifted(ahead[i : i + 1], -dx, -dy) for i, (dx, dy) in enumerate(_OFFSETS)]
    stack = torch.cat([ahead, *behind])
    spread = stack.mean(0, keepdim=True) + _NOISE**2
    mean = sampling.blur(image, _TONE_SIGMA)
    variance = (sampling.blur(image.square(), _TONE_SIGMA) - mean.square()).clamp_min(0) + _NOISE**2
    tone = (image - mean) / variance.sqrt()
    return torch.cat([torch.exp(-stack / spread), tone])


def difference(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """(1, h, w) by how much the self-similarities of two (9, h, w) descriptions differ, squared and summed."""
    return (a[:8] - b[:8]).square().sum(0, keepdim=True)


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

    Returns:
        Evidence in pixels of this frame, on a grid with a cell for every ``GRID`` by ``GRID`` pixels: gathered over a
        window, it holds no more detail than that.
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
    grid = (-(-height // GRID), -(-width // GRID))
    spread, share = sampling.blur(sampling.resize(torch.stack([cost * inside, inside]), *grid), window)
    noise = sampling.resize((spread / share.clamp_min(1e-3))[None], height, width)[0]
    robust = inside / (1.0 + cost / noise.clamp_min(1e-3)) / (noise + _NOISE_FLOOR)
    weighted = weights * robust
    products = torch.stack(
        [
            (weighted * gx * gx).sum(0),
            (weighted * gx * gy).sum(0),
            (weighted * gy * gy).sum(0),
            (weighted * gx * error).sum(0),
            (weighted * gy * error).sum(0),
        ]
    )
    xx, xy, yy, ex, ey = sampling.blur(sampling.resize(products, *grid), window / GRID)
    d = sampling.resize(flow, *grid)
    pull = torch.stack([xx * d[0] + xy * d[1] - ex, xy * d[0] + yy * d[1] - ey])
    return Evidence(torch.stack([xx, xy, yy]), pull)


def _within(points: torch.Tensor, height: int, width: int) -> torch.Tensor:
    x, y = points
    inside: torch.Tensor = (x >= 0) & (y >= 0) & (x <= width) & (y <= height)
    return inside.to(points.dtype)
