"""Batches of invented pairs: the n-th is always the same for the same pictures, size and seed, whoever makes it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

import cv2
import numpy as np
import torch

from rflow_engine.training import media, warps
from rflow_engine.training.pairs import Pair
from rflow_engine.training.pictures import Shelf
from rflow_engine.training.warps import Scene
from rflow_engine.types import AnyArray, Float32Array

# How often the target ends within the views, as the frame of the fine stage does, and by how many pixels at most.
_BORDERED, _BORDER = 0.2, 32
# Batches made ahead.
_AHEAD = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Pairs as tensors.

    Attributes:
        target: (B, C, H, W) in [0, 1], grey or, for the network of the paper, in colour.
        source: (B, C, H, W).
        source_valid: (B, 1, H, W) in {0, 1}.
        start: (B, 2, H / 8, W / 8) in pixels.
        flow: (B, 2, H, W) the truth, in pixels.
        visible: (B, H, W) in {0, 1}.
        partner: (B, C, H, W) another picture that lies on the *source* but for an unknown residual; None where pictures
            have no partners.
        partner_valid: (B, 1, H, W), where it has a picture.
    """

    target: torch.Tensor
    source: torch.Tensor
    source_valid: torch.Tensor
    start: torch.Tensor
    flow: torch.Tensor
    visible: torch.Tensor
    partner: torch.Tensor | None = None
    partner_valid: torch.Tensor | None = None

    def to(self, device: torch.device) -> Batch:
        """The same on another device."""
        return self._each(lambda tensor: tensor.to(device, non_blocking=True))

    def part(self, number: int, size: int) -> Batch:
        """So many pairs of it, the number-th time."""
        return self._each(lambda tensor: tensor[number * size : (number + 1) * size])

    def _each(self, change: Callable[[torch.Tensor], torch.Tensor]) -> Batch:
        fields = {name: getattr(self, name) for name in self.__slots__}
        changed: dict[str, Any] = {name: None if value is None else change(value) for name, value in fields.items()}
        return Batch(**changed)


class BatchMaker(Protocol):
    """Whatever makes batches."""

    def batch(self, numbers: range) -> Batch:
        """The pairs of these numbers, always the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampler:
    """What decides the pairs.

    Attributes:
        shelf: the pictures.
        size: (height, width) of the views.
        seed: of everything random.
        kind: of the media, one of :data:`media.KINDS`; drawn for each pair by default.
        colour: keep the colours, and leave out the media, as the paper does.
    """

    shelf: Shelf
    size: tuple[int, int]
    seed: int
    kind: str | None = None
    colour: bool = False

    def scene(self, number: int) -> tuple[Scene, Float32Array, Float32Array]:
        """The pair of a number, and its views (h, w) of target and source in grey."""
        rng = np.random.default_rng((self.seed, number))
        picture, other = (self.shelf.read(int(rng.integers(len(self.shelf)))) for _ in range(2))
        scene = warps.invent(picture, other, self.size, rng)
        if self.colour:
            return scene, scene.target, scene.source
        target, source = media.views_of(scene, rng, self.kind)
        source = filled(source, scene.source_valid)
        if rng.random() < _BORDERED:
            scene, target = _bordered(scene, target, rng)
        return scene, target, source

    def batch(self, numbers: range) -> Batch:
        """The pairs of these numbers."""
        pairs = [self.scene(number) for number in numbers]
        return Batch(
            target=stacked([target for _, target, _ in pairs]),
            source=stacked([source for _, _, source in pairs]),
            source_valid=stacked([scene.source_valid for scene, _, _ in pairs]),
            start=stacked([scene.start for scene, _, _ in pairs]),
            flow=stacked([scene.flow for scene, _, _ in pairs]),
            visible=stacked([scene.visible for scene, _, _ in pairs])[:, 0],
        )


def stacked(arrays: Sequence[AnyArray]) -> torch.Tensor:
    """(B, C, h, w) float32 of arrays (h, w) or (h, w, C)."""
    planes = [array[None] if array.ndim == 2 else array.transpose(2, 0, 1) for array in arrays]
    return torch.from_numpy(np.stack(planes).astype(np.float32))


def filled(source: Float32Array, valid: Float32Array) -> Float32Array:
    """(h, w) a source with its mean where it has no picture, as the fine stage fills it."""
    there = valid > 0.5
    return np.asarray(np.where(there, source, source[there].mean() if there.any() else 0.5), np.float32)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class PairSampler:
    """Batches of the user's own pairs: the target behind an invented field, the target, and its partner.

    Attributes:
        pairs: laid on each other coarsely.
        size: (height, width) of the views.
        seed: of everything random.
        colour: keep the colours.
    """

    pairs: Sequence[Pair]
    size: tuple[int, int]
    seed: int
    colour: bool = False

    def batch(self, numbers: range) -> Batch:
        """The pairs of these numbers."""
        made = [self._one(np.random.default_rng((self.seed, number))) for number in numbers]
        fields = {name: stacked([one[name] for one in made]) for name in made[0]}
        return Batch(**fields | {"visible": fields["visible"][:, 0]})

    def _one(self, rng: np.random.Generator) -> dict[str, AnyArray]:
        pair = self.pairs[int(rng.integers(len(self.pairs)))]
        target, source, valid = _crop(pair, self.size, rng)
        flow = warps.residual(self.size, rng)
        y, x = np.mgrid[: self.size[0], : self.size[1]].astype(np.float32)
        moved = np.asarray(cv2.remap(target, x + flow[..., 0], y + flow[..., 1], cv2.INTER_LINEAR), np.float32)
        if not self.colour:
            moved, target, source = (np.asarray(view.mean(axis=2), np.float32) for view in (moved, target, source))
            source = filled(source, valid)
        return {
            "target": moved,
            "source": target,
            "source_valid": np.ones(self.size, np.float32),
            "start": warps.start_field(flow, rng),
            "flow": flow,
            "visible": warps.lands_within(flow),
            "partner": source,
            "partner_valid": valid,
        }


def _crop(
    pair: Pair, size: tuple[int, int], rng: np.random.Generator
) -> tuple[Float32Array, Float32Array, Float32Array]:
    """Target, source and its validity (h, w[, 3]) in a random window, at times mirrored; enlarged if need be."""
    height, width = pair.target.shape[:2]
    scale = max(1.0, size[0] / height, size[1] / width)
    whole = (max(size[1], round(width * scale)), max(size[0], round(height * scale)))
    top, left = int(rng.integers(whole[1] - size[0] + 1)), int(rng.integers(whole[0] - size[1] + 1))
    step = -1 if rng.random() < 0.5 else 1

    def cut(image: AnyArray) -> Float32Array:
        resized = image if whole == (width, height) else cv2.resize(image, whole, interpolation=cv2.INTER_LINEAR)
        window = resized[top : top + size[0], left : left + size[1]][:, ::step]
        return np.ascontiguousarray(window, np.float32)

    return cut(pair.target) / np.float32(255), cut(pair.source) / np.float32(255), cut(pair.source_valid)


@contextmanager
def ahead(sampler: BatchMaker, size: int, first: int, workers: int) -> Iterator[Iterator[Batch]]:
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
