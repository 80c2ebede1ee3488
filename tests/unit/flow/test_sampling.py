"""Reading tensors between their pixels."""

from __future__ import annotations

import cv2
import numpy as np
import torch

from rflow_engine.flow import sampling
from tests import pictures

CPU = torch.device("cpu")


def field(width: int = 30, height: int = 20) -> torch.Tensor:
    return torch.from_numpy(pictures.scene(width, height)).float().permute(2, 0, 1).contiguous()


def test_the_first_centre_is_at_a_half() -> None:
    centres = sampling.centres(3, 5, CPU)
    assert centres.shape == (2, 3, 5)
    np.testing.assert_array_equal(centres[:, 0, 0], [0.5, 0.5])
    np.testing.assert_array_equal(centres[:, 2, 4], [4.5, 2.5])


def test_reading_at_the_centres_gives_the_field() -> None:
    values = field()
    np.testing.assert_allclose(sampling.read(values, sampling.centres(20, 30, CPU)), values, atol=1e-5)


def test_a_linear_field_is_read_exactly_between_centres() -> None:
    x, y = sampling.centres(20, 30, CPU)
    values = (3 * x - 2 * y)[None]
    points = torch.tensor([[7.3, 21.9], [4.1, 15.65]])[:, None]
    np.testing.assert_allclose(sampling.read(values, points)[0, 0], 3 * points[0, 0] - 2 * points[1, 0], rtol=1e-5)


def test_beyond_the_border_values_stay_or_fade() -> None:
    values = torch.ones(1, 4, 6)
    points = torch.tensor([[0.5, 0.0, -0.5, -5.0], [2.0, 2.0, 2.0, 2.0]])[:, None]
    np.testing.assert_allclose(sampling.read(values, points)[0, 0], 1, atol=1e-6)
    np.testing.assert_allclose(sampling.read(values, points, border=False)[0, 0], [1, 0.5, 0, 0], atol=1e-6)


def test_resizing_keeps_points_in_their_place() -> None:
    x, y = sampling.centres(20, 30, CPU)
    smaller = sampling.resize(torch.stack([x, y]), 5, 6)
    np.testing.assert_allclose(
        smaller, sampling.centres(5, 6, CPU) * torch.tensor([5.0, 4.0])[:, None, None], rtol=1e-5
    )
    larger = sampling.resize(torch.stack([x, y]), 40, 60)[:, 2:-2, 2:-2]
    np.testing.assert_allclose(larger, (sampling.centres(40, 60, CPU) / 2)[:, 2:-2, 2:-2], rtol=1e-5)


def test_blur_keeps_a_plane_and_spreads_a_point_as_a_gaussian_does() -> None:
    np.testing.assert_allclose(sampling.blur(torch.full((2, 9, 12), 0.3), 1.5), 0.3, atol=1e-6)
    point = torch.zeros(1, 31, 41)
    point[0, 15, 20] = 1
    spread = sampling.blur(point, 2.0)[0].numpy()
    np.testing.assert_allclose(spread, cv2.GaussianBlur(point[0].numpy(), (11, 11), 2.0), atol=1e-6)
