"""Reading tensors between their pixels, with the project's convention (first centre at 0.5)."""

from __future__ import annotations

import torch
import torch.nn.functional as F


def centres(height: int, width: int, device: torch.device) -> torch.Tensor:
    """(2, height, width) pixel centres (x, y)."""
    y, x = torch.meshgrid(
        torch.arange(height, device=device, dtype=torch.float32) + 0.5,
        torch.arange(width, device=device, dtype=torch.float32) + 0.5,
        indexing="ij",
    )
    return torch.stack([x, y])


def read(field: torch.Tensor, points: torch.Tensor, *, border: bool = True) -> torch.Tensor:
    """(C, h, w) values of a (C, H, W) field at points (2, h, w) of its own pixel frame, bilinear.

    Beyond the outermost centres the value is that of the border, or fades to 0 where ``border`` is False.
    """
    height, width = field.shape[1:]
    grid = torch.stack([points[0] * (2.0 / width) - 1.0, points[1] * (2.0 / height) - 1.0], dim=-1)
    mode = "border" if border else "zeros"
    return F.grid_sample(field[None], grid[None], mode="bilinear", padding_mode=mode, align_corners=False)[0]


def resize(field: torch.Tensor, height: int, width: int) -> torch.Tensor:
    """(C, h, w) at another size: averaged over areas where it shrinks, linear where it grows."""
    if field.shape[1:] == (height, width):
        return field
    if height < field.shape[1] and width < field.shape[2]:
        return F.interpolate(field[None], (height, width), mode="area")[0]
    return F.interpolate(field[None], (height, width), mode="bilinear", align_corners=False)[0]


def blur(field: torch.Tensor, sigma: float) -> torch.Tensor:
    """(C, h, w) smoothed by a Gaussian of ``sigma`` pixels, with replicated borders."""
    radius = max(1, round(2.5 * sigma))
    offsets = torch.arange(-radius, radius + 1, device=field.device, dtype=field.dtype)
    kernel = torch.exp(-0.5 * (offsets / sigma) ** 2)
    kernel = kernel / kernel.sum()
    channels = field.shape[0]
    padded = F.pad(field[None], (radius, radius, radius, radius), mode="replicate")
    across = F.conv2d(padded, kernel.view(1, 1, 1, -1).expand(channels, 1, 1, -1), groups=channels)
    return F.conv2d(across, kernel.view(1, 1, -1, 1).expand(channels, 1, -1, 1), groups=channels)[0]
