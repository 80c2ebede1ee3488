"""Batches of invented pairs: the n-th is always the same for the same pictures, size and seed, whoever makes it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass

import cv2
import numpy as np
import torch

from rflow_engine.training import media, warps
from rflow_engine.training.pictures import Shelf
from rflow_engine.training.warps import Scene
from rflow_engine.types import Float32Array

# How often the target ends within the views, as the frame of the fine stage does, and by how many pixels at most.
_BORDERED, _BORDER = 0.2, 32
# Batches made ahead.
_AHEAD = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Pairs as tensors.

    Attributes:
        target: (B, 1, H, W) in [0, 1].
        source: (B, 1, H, W).
        source_valid: (B, 1, H, W) in {0, 1}.
        start: (B, 2, H / 8, W / 8) in pixels.
        flow: (B, 2, H, W) the truth, in pixels.
        visible: (B, H, W) in {0, 1}.
    """

    target: torch.Tensor
    source: torch.Tensor
    source_valid: torch.Tensor
    start: torch.Tensor
    flow: torch.Tensor
    visible: torch.Tensor

    def to(self, device: torch.device) -> Batch:
        """The same on another device."""
        return Batch(**{name: getattr(self, name).to(device, non_blocking=True) for name in self.__slots__})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampler:
    """What decides the pairs.

    Attributes:
        shelf: the pictures.
        size: (height, width) of the views.
        seed: of everything random.
        kind: of the media, one of :data:`media.KINDS`; drawn for each pair by default.
    """

    shelf: Shelf
    size: tuple[int, int]
    seed: int
    kind: str | None = None

    def scene(self, number: int) -> tuple[Scene, Float32Array, Float32Array]:
        """The pair of a number, and its views (h, w) of target and source in grey."""
        rng = np.random.default_rng((self.seed, number))
        picture, other = (self.shelf.read(int(rng.integers(len(self.shelf)))) for _ in range(2))
        scene = warps.invent(picture, other, self.size, rng)
        target, source = media.views_of(scene, rng, self.kind)
        there = scene.source_valid > 0.5
        # The fine stage fills what it has no picture of in the same way.
        source = np.where(there, source, source[there].mean() if there.any() else 0.5).astype(np.float32)
        if rng.random() < _BORDERED:
            scene, target = _bordered(scene, target, rng)
        return scene, target, source

    def batch(self, numbers: range) -> Batch:
        """The pairs of these numbers."""
        pairs = [self.scene(number) for number in numbers]
        return Batch(
            target=torch.from_numpy(np.stack([target[None] for _, target, _ in pairs])),
            source=torch.from_numpy(np.stack([source[None] for _, _, source in pairs])),
            source_valid=torch.from_numpy(np.stack([scene.source_valid[None] for scene, _, _ in pairs])),
            start=torch.from_numpy(np.stack([scene.start.transpose(2, 0, 1) for scene, _, _ in pairs])),
            flow=torch.from_numpy(np.stack([scene.flow.transpose(2, 0, 1) for scene, _, _ in pairs])),
            visible=torch.from_numpy(np.stack([scene.visible for scene, _, _ in pairs]).astype(np.float32)),
        )


def _bordered(scene: Scene, target: Float32Array, rng: np.random.Generator) -> tuple[Scene, Float32Array]:
    """The target continued by its border at some sides, where there is nothing to see any more."""
    height, width = target.shape
    top, bottom, left, right = (int(rng.integers(1, _BORDER + 1)) if rng.random() < 0.4 else 0 for _ in range(4))
    inner = (slice(top, height - bottom), slice(left, width - right))
    target = np.asarray(cv2.copyMakeBorder(target[inner], top, bottom, left, right, cv2.BORDER_REPLICATE))
    visible = np.zeros_like(scene.visible)
    visible[inner] = scene.visible[inner]
    changed = Scene(
        target=scene.target,
        source=scene.source,
        source_valid=scene.source_valid,
        flow=scene.flow,
        visible=visible,
        start=scene.start,
    )
    return changed, target


@contextmanager
def ahead(sampler: Sampler, size: int, first: int, workers: int) -> Iterator[Iterator[Batch]]:
    """Batches of a size from the first on, without end, made ahead in threads that end with the block.

    Args:
        sampler: makes them.
        size: pairs in each.
        first: number of the first batch.
        workers: threads.
    """
    waiting: deque[Future[Batch]] = deque()

    def batches(pool: ThreadPoolExecutor) -> Iterator[Batch]:
        number = first
        while True:
            while len(waiting) < max(_AHEAD, workers):
                waiting.append(pool.submit(sampler.batch, range(number * size, (number + 1) * size)))
                number += 1
            yield waiting.popleft().result()

    with ThreadPoolExecutor(workers, thread_name_prefix="samples") as pool:
        try:
            yield batches(pool)
        finally:
            for future in waiting:
                future.cancel()
