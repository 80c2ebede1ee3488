"""Paints the sample pair: ``python -m rflow_resources.sample.make_sample [DIRECTORY]``.

The original (*target*) and the copy (*source*) are painted from the same still life with different small strokes,
colours, canvas and cracks. The copy has drifted a little from the original, differs in a few things, hangs in a frame,
and was photographed at an angle. How the two lie on each other is known exactly and written beside them.
"""

from __future__ import annotations

import argparse
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PIL import Image
from rflow_resources.sample import _geometry as geometry
from rflow_resources.sample import _light, _paint, _still_life
from rflow_resources.sample._frame import hang

if TYPE_CHECKING:
    from rflow_resources.sample._shapes import Floats

FINER = 2
"""The paintings are made this many times finer than the pictures that are kept."""

MARGIN = 24.0
"""How far, in full-size target pixels, both are painted beyond the edge, so that drift never shows bare canvas."""

_DETAIL = 0.24
_ORIGINAL, _COPYIST, _STUDIO = 11, 29, 5

Picture = np.ndarray[tuple[int, int, int], np.dtype[np.uint8]]


@dataclass(frozen=True)
class Pair:
    """A sample pair.

    Attributes:
        target: (h, w, 3) uint8 RGB, the original.
        source: (h, w, 3) uint8 RGB, the photograph of the copy.
        scale: 1 for the size that is shipped.
    """

    target: Picture
    source: Picture
    scale: float


def see(*, altered: bool, scale: float, finer: float = 1.0) -> Floats:
    """(h, w, 3) the still life as a painter sees it, 0 to 1, with the margin around.

    Args:
        altered: as the copyist has it.
        scale: target pixels per full-size target pixel.
        finer: pixels looked at per target pixel.
    """
    width, height = geometry.size(geometry.TARGET, scale)
    margin = round(MARGIN * scale)
    columns, rows = round((width + 2 * margin) * finer), round((height + 2 * margin) * finer)
    x, y = np.meshgrid((np.arange(columns) + 0.5) / finer - margin, (np.arange(rows) + 0.5) / finer - margin)
    light = _light.render(
        _still_life.bodies(altered=altered),
        x.ravel().astype(np.float32),
        y.ravel().astype(np.float32),
        width=width,
        height=height,
    )
    return _paint.screen(light.reshape(rows, columns, 3))


def paint_target(seen: Floats, scale: float) -> Picture:
    """(h, w, 3) the original, from what was seen (without a margin afterwards)."""
    fine = FINER * scale
    painted, relief = _painted(seen, scale, _ORIGINAL)
    painted = _surface(painted, relief, fine, seed=_ORIGINAL, thread=4.4, cell=44.0)
    painted = painted * _vignette(painted.shape[:2], 0.30, (0.44, 0.46))[..., None]
    # Old varnish: warm, and it takes the last of the blue from the lights.
    painted = painted * np.array([1.02, 0.975, 0.885], np.float32)
    width, height = geometry.size(geometry.TARGET, scale)
    edge = round(MARGIN * scale) * FINER
    inner = painted[edge : edge + height * FINER, edge : edge + width * FINER]
    return _bytes(cv2.resize(np.ascontiguousarray(inner), (width, height), interpolation=cv2.INTER_AREA))


def paint_source(seen: Floats, scale: float) -> Picture:
    """(h, w, 3) the copy as photographed, from the altered scene as seen."""
    fine = FINER * scale
    painted, relief = _painted(copyist_tone(seen), scale, _COPYIST)
    _fly(painted, fine)
    _sign(painted, fine)
    wide = _beside(np.dstack([painted, relief]), scale)
    flat = _surface(wide[..., :3], wide[..., 3], fine, seed=_COPYIST, thread=5.6, cell=62.0)
    hung = hang(flat, margin=round(HUNG * scale), finer=FINER, scale=scale, seed=_COPYIST)
    return _bytes(_photograph(hung, scale))


HUNG = 250.0
"""How much of the wall around the copy is modelled, in full-size target pixels."""


def copyist_tone(seen: Floats) -> Floats:
    """The colours of the other hand: cooler, paler, less contrast."""
    grey = seen.mean(axis=2, keepdims=True)
    cool = (grey + 0.84 * (seen - grey)) * np.array([0.95, 1.0, 1.07], np.float32)
    return np.asarray(0.075 + 0.84 * cool, np.float32)


def _painted(seen: Floats, scale: float, hand: int) -> tuple[Floats, Floats]:
    """A painting, (h, w, 3), and its relief, ``FINER`` times finer than the pictures that are kept."""
    width, height = geometry.size(geometry.TARGET, scale)
    margin = round(MARGIN * scale)
    size = ((width + 2 * margin) * FINER, (height + 2 * margin) * FINER)
    big = cv2.resize(seen, size, interpolation=cv2.INTER_CUBIC).astype(np.float32)
    painted, relief = _paint.paint(big, scale=FINER * scale, seed=_STUDIO, fine_seed=hand)
    return np.asarray((1 - _DETAIL) * painted + _DETAIL * big, np.float32), relief


def _surface(painted: Floats, relief: Floats, fine: float, *, seed: int, thread: float, cell: float) -> Floats:
    """Canvas, cracks and the light on the paint's relief."""
    height, width = relief.shape
    weave = _paint.fibres(height, width, fine, thread, seed)
    cracks = _paint.craquelure(height, width, fine, cell, seed + 1)
    bright = painted.mean(axis=2)
    light = _paint.raking(np.asarray(relief + 0.10 * weave - 0.35 * cracks, np.float32), 0.50 * fine)
    light = light * (1 + 0.020 * weave) * (1 - cracks * (0.26 + 0.26 * bright))
    return np.asarray(painted * light[..., None], np.float32)


def _vignette(shape: tuple[int, ...], depth: float, middle: tuple[float, float]) -> Floats:
    y, x = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    far = np.hypot(x / shape[1] - middle[0], y / shape[0] - middle[1])
    return np.asarray(1 - depth * np.clip(far / 0.72, 0, 1) ** 2.2, np.float32)


def _beside(layers: Floats, scale: float) -> Floats:
    """The copy as its painter set it on its own canvas: drifted, with room for frame and wall around it."""
    width, height = geometry.size(geometry.TARGET, scale)
    room = round(HUNG * scale) * FINER
    rows, columns = height * FINER + 2 * room, width * FINER + 2 * room
    x, y = np.meshgrid((np.arange(columns) + 0.5 - room) / FINER, (np.arange(rows) + 0.5 - room) / FINER)
    place = geometry.undrift(np.stack([x, y], axis=-1), scale) * FINER + round(MARGIN * scale) * FINER - 0.5
    place = place.astype(np.float32)
    return np.asarray(
        cv2.remap(layers, place[..., 0], place[..., 1], cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE), np.float32
    )


def _photograph(hung: Floats, scale: float) -> Floats:
    """The wall with the framed copy through a camera that is turned and not quite parallel to it."""
    width, height = geometry.size(geometry.SOURCE, scale)
    room = round(HUNG * scale) * FINER
    x, y = np.meshgrid((np.arange(width * FINER) + 0.5) / FINER, (np.arange(height * FINER) + 0.5) / FINER)
    centres = np.stack([x, y], axis=-1).astype(np.float64)
    back = np.asarray(np.linalg.inv(geometry.source_from_target(scale)), np.float64)
    place = geometry.apply(back, centres)
    place = (place * FINER + room - 0.5).astype(np.float32)
    seen = cv2.remap(hung, place[..., 0], place[..., 1], cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)
    picture = cv2.resize(seen, (width, height), interpolation=cv2.INTER_AREA)
    uneven = _vignette(picture.shape[:2], 0.16, (0.62, 0.40))
    noise = np.random.default_rng(_COPYIST).normal(0, 0.004, picture.shape[:2]).astype(np.float32)
    return np.asarray(picture * uneven[..., None] + noise[..., None], np.float32)


def _at(points: list[tuple[float, float]], fine: float) -> np.ndarray[tuple[int, int], np.dtype[np.int32]]:
    """Target pixels of the full size as the fixed-point canvas pixels (1/16) that OpenCV draws with."""
    return np.round((np.array(points) * fine + round(MARGIN * fine / FINER) * FINER - 0.5) * 16).astype(np.int32)


def _fly(canvas: Floats, fine: float) -> None:
    """A fly on the linen, with its shadow, in place."""
    x, y = 240.0, 764.0

    def blot(dx: float, dy: float, rx: float, ry: float, turn: float, colour: tuple[float, ...], load: float) -> None:
        layer = canvas.copy()
        centre = _at([(x + dx, y + dy)], fine)[0]
        axes = (round(rx * fine * 16), round(ry * fine * 16))
        cv2.ellipse(layer, (int(centre[0]), int(centre[1])), axes, turn, 0, 360, colour, -1, cv2.LINE_AA, 4)
        np.copyto(canvas, canvas + np.float32(load) * (layer - canvas))

    blot(5, 5, 13, 6, 25, (0.30, 0.27, 0.23), 0.5)
    for leg in (-1, 1):
        for k, reach in enumerate((10.0, 11.0, 12.0)):
            line = [(x - 4 + 5 * k, y), (x - 8 + 8 * k, y + leg * reach * 0.7), (x - 11 + 11 * k, y + leg * reach)]
            cv2.polylines(
                canvas, [_at(line, fine)], False, (0.08, 0.07, 0.06), max(1, round(0.9 * fine)), cv2.LINE_AA, 4
            )
    blot(0, 0, 9, 5, 8, (0.10, 0.09, 0.085), 0.95)
    blot(-10, -1, 4, 4.4, 0, (0.15, 0.075, 0.06), 0.95)
    blot(4, -5, 11, 3.6, -18, (0.60, 0.60, 0.60), 0.55)
    blot(4, 5, 11, 3.6, 30, (0.52, 0.52, 0.53), 0.55)
    blot(-2, -2, 2.6, 1.1, 8, (0.55, 0.60, 0.66), 0.8)


def _sign(canvas: Floats, fine: float) -> None:
    """The copyist's initials and year on the front of the table, in place."""
    ink = canvas.copy()
    pen, cursor = _letters(), 968.0
    for letter in "RF 1867":
        for stroke in pen[letter]:
            line = [(cursor + 19 * u - 7 * (v - 1), 826 + 30 * v) for u, v in stroke]
            cv2.polylines(ink, [_at(line, fine)], False, (0.60, 0.46, 0.29), max(1, round(2.0 * fine)), cv2.LINE_AA, 4)
        cursor += 13.0 if letter == " " else 22.0
    # Thin paint: the wood shows through.
    np.copyto(canvas, 0.3 * canvas + 0.7 * ink)


def _letters() -> dict[str, list[list[tuple[float, float]]]]:
    """Strokes of the letters of the signature in a box of 1 by 1; y points down."""

    def arc(x: float, y: float, rx: float, ry: float, start: float, end: float) -> list[tuple[float, float]]:
        return [(x + rx * float(np.cos(t)), y + ry * float(np.sin(t))) for t in np.radians(np.linspace(start, end, 15))]

    return {
        " ": [],
        "R": [[(0.1, 1.05), (0.2, 0.0)], [*arc(0.3, 0.26, 0.42, 0.27, -120, 100), (0.7, 0.8), (1.0, 1.05)]],
        "F": [[(0.1, 1.1), (0.2, 0.05)], [(0.0, 0.12), (0.3, 0.0), (0.95, -0.05)], [(0.12, 0.52), (0.65, 0.47)]],
        "1": [[(0.2, 0.25), (0.5, 0.05), (0.5, 1.0)]],
        "8": [arc(0.5, 0.27, 0.26, 0.23, 90, 450), arc(0.5, 0.76, 0.34, 0.26, -90, 270)],
        "6": [[(0.78, 0.0), *arc(0.5, 0.7, 0.36, 0.62, -110, -180), *arc(0.48, 0.74, 0.34, 0.28, 180, -180)]],
        "7": [[(0.1, 0.1), (0.45, 0.03), (0.9, 0.08), (0.55, 0.6), (0.4, 1.15)]],
    }


def make_pair(scale: float = 1.0, finer: float = 1.0) -> Pair:
    """Paint both pictures; the same arguments give the same pixels.

    Args:
        scale: size relative to the shipped pair.
        finer: pixels looked at per target pixel before painting.
    """
    target = paint_target(see(altered=False, scale=scale, finer=finer), scale)
    source = paint_source(see(altered=True, scale=scale, finer=finer), scale)
    return Pair(target, source, scale)


def save_pair(pair: Pair, directory: Path) -> None:
    """Write ``target.png``, ``source.png`` and ``truth.npz``; each appears only when it is complete."""
    directory.mkdir(parents=True, exist_ok=True)
    for name, picture in (("target", pair.target), ("source", pair.source)):
        path = directory / f"{name}.png"
        Image.fromarray(picture).save(path.with_suffix(".part"), format="PNG", optimize=True)
        os.replace(path.with_suffix(".part"), path)
    target, source = geometry.truth_points(pair.scale)
    part = directory / "truth.part"
    with part.open("wb") as file:
        np.savez_compressed(
            file,
            target=target,
            source=source,
            homography=geometry.source_from_target(pair.scale),
            altered=geometry.altered_boxes(pair.scale),
            names=np.array(list(geometry.ALTERED)),
        )
    os.replace(part, directory / "truth.npz")


def _bytes(picture: cv2.typing.MatLike) -> Picture:
    return np.asarray(np.clip(np.round(picture * 255.0), 0, 255), np.uint8)


def main() -> None:
    """Paint the pair at the size that is shipped."""
    parser = argparse.ArgumentParser(description="Paint the sample pair.")
    parser.add_argument("directory", nargs="?", type=Path, default=Path(__file__).parent, help="where to write it")
    parser.add_argument("--scale", type=float, default=1.0, help="size relative to the shipped pair (default: 1)")
    parser.add_argument("--finer", type=float, default=1.25, help="pixels looked at per pixel (default: 1.25)")
    given = parser.parse_args()
    save_pair(make_pair(given.scale, given.finer), given.directory)


if __name__ == "__main__":
    main()
