"""What media do to a picture: tone, infrared, drawing, engraving, varnish, cracks, brushes, blur, noise, JPEG.

Both views of a pair pass through here, each for itself. How far they end up from each other is drawn for each pair:
many stay photographs of one thing, where a fraction of a pixel can be learnt; others end up in different media, where
only forms are left in common.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import cv2
import numpy as np

from rflow_engine.training.warps import Scene, smooth_noise
from rflow_engine.types import Float32Array

Change = Callable[[Float32Array, np.random.Generator], Float32Array]

# Shares of pairs: photographs of one thing; of one thing in other light or state; in other media.
KINDS = ("same", "related", "foreign")
SHARES = (0.45, 0.3, 0.25)
_GREY = np.array([1 / 3, 1 / 3, 1 / 3], np.float32)


def views_of(scene: Scene, rng: np.random.Generator, kind: str | None = None) -> tuple[Float32Array, Float32Array]:
    """(h, w) target and source in grey in [0, 1], as cameras and hands would have left them.

    Args:
        scene: the pair in its own colours.
        rng: decides everything.
        kind: one of :data:`KINDS`; drawn by default.
    """
    kind = kind or str(rng.choice(KINDS, p=SHARES))
    target, source = scene.target, scene.source
    if kind == "same":
        weights = _grey_weights(rng)
        grey = [np.asarray(view @ weights, np.float32) for view in (target, source)]
        if rng.random() < 0.5:
            grey[1] = tone(grey[1], rng, 0.15)
        return _photographed(grey[0], rng, 0.3), _photographed(grey[1], rng, 0.3)
    if kind == "related":
        return tuple(_photographed(_aged(_toned(view, rng), rng), rng, 0.7) for view in (target, source))  # type: ignore[return-value]
    # One view stays close to what it was in most pairs: a picture and its copy, seldom two copies of a third.
    both = rng.random() < 0.3
    first = _photographed(_in_a_medium(target, rng) if both else _toned(target, rng), rng, 0.7)
    second = _photographed(_in_a_medium(source, rng), rng, 0.7)
    return (first, second)


def _grey_weights(rng: np.random.Generator) -> Float32Array:
    """(3,) mostly the plain mean of the channels, as the fine stage takes it."""
    return _GREY if rng.random() < 0.7 else rng.dirichlet([1.0, 1.0, 1.0]).astype(np.float32)


def _toned(view: Float32Array, rng: np.random.Generator) -> Float32Array:
    """(h, w) a view in grey, by other colours, light and development."""
    if rng.random() < 0.35:
        view = recoloured(view, rng)
    return tone(np.asarray(view @ _grey_weights(rng), np.float32), rng, 0.5)


def _aged(grey: Float32Array, rng: np.random.Generator) -> Float32Array:
    return _some(grey, rng, (lighting, varnish, cracks, losses), 0.3)


def _in_a_medium(view: Float32Array, rng: np.random.Generator) -> Float32Array:
    grey = _toned(view, rng)
    if rng.random() < 0.25:
        grey = 1.0 - grey
    medium = _MEDIA[int(rng.integers(len(_MEDIA)))]
    grey = medium(grey, rng)
    return _some(grey, rng, (lighting, varnish, cracks, losses), 0.2)


def _photographed(grey: Float32Array, rng: np.random.Generator, strength: float) -> Float32Array:
    """Blur, sharpening, exposure, noise and compression: what a camera and a file add."""
    if rng.random() < strength:
        sigma = float(rng.uniform(0.3, 0.6 + 0.9 * strength))
        smooth = np.asarray(cv2.GaussianBlur(grey, (0, 0), sigma), np.float32)
        grey = smooth if rng.random() < 0.75 else grey + (grey - smooth) * float(rng.uniform(0.3, 1.0))
    if rng.random() < strength:
        grey = grey * float(rng.uniform(0.6, 1.3)) + float(rng.uniform(-0.1, 0.15))
    if rng.random() < strength:
        grey = grey + rng.normal(0, rng.uniform(0.002, 0.03 * strength), grey.shape).astype(np.float32)
    grey = np.clip(grey, 0, 1)
    if rng.random() < strength:
        return _compressed(grey, int(rng.integers(40, 96)))
    return np.rint(grey * 255).astype(np.float32) * np.float32(1 / 255)


def _some(grey: Float32Array, rng: np.random.Generator, changes: Sequence[Change], probability: float) -> Float32Array:
    for change in changes:
        if rng.random() < probability:
            grey = np.clip(change(grey, rng), 0, 1)
    return grey


def _compressed(grey: Float32Array, quality: int) -> Float32Array:
    done, data = cv2.imencode(".jpg", np.rint(grey * 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, quality])
    assert done
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), np.float32) * np.float32(1 / 255)


def _noise(grey: Float32Array, scale: float, rng: np.random.Generator) -> Float32Array:
    """(h, w) smooth noise of deviation about 1 with knots ``scale`` px apart."""
    return smooth_noise((grey.shape[0], grey.shape[1]), scale, 1.0, rng, 1)[..., 0]


def recoloured(view: Float32Array, rng: np.random.Generator) -> Float32Array:
    """(h, w, 3) the colours of some regions exchanged, as overpaint, fading and false colours do."""
    mixing = np.eye(3) + rng.normal(0, 0.5, (3, 3))
    other = np.clip(view @ mixing.T.astype(np.float32) + rng.normal(0, 0.15, 3).astype(np.float32), 0, 1)
    where = np.clip(_noise(view[..., 0], float(rng.uniform(24, 96)), rng) * 4 + 0.5, 0, 1)[..., None]
    return np.asarray(view + (other - view) * where, np.float32)


def tone(grey: Float32Array, rng: np.random.Generator, strength: float) -> Float32Array:
    """A random curve of brightness that rises everywhere; now and then one that turns back."""
    knots = np.linspace(0, 1, 6)
    rises = np.exp(rng.normal(0, strength * 1.5, 5))
    if rng.random() < 0.15 * strength:
        rises[rng.integers(5)] *= -0.5
    values = np.concatenate([[0.0], np.cumsum(rises)])
    values = (values - values.min()) / max(float(np.ptp(values)), 1e-6)
    curve = np.interp(np.linspace(0, 1, 256), knots, values) ** np.exp(rng.normal(0, 0.4 * strength))
    table = np.concatenate([curve, curve[-1:]]).astype(np.float32)
    position = np.clip(grey, 0, 1) * 255
    index = position.astype(np.intp)
    part = (position - index).astype(np.float32)
    return np.asarray(table[index] + (table[index + 1] - table[index]) * part, np.float32)


def lighting(grey: Float32Array, rng: np.random.Generator) -> Float32Array:
    """Contrast and brightness that change over the picture."""
    gain = np.exp(0.4 * _noise(grey, float(rng.uniform(40, 160)), rng))
    return np.asarray(grey * gain + 0.1 * _noise(grey, float(rng.uniform(40, 160)), rng), np.float32)


def varnish(grey: Float32Array, rng: np.random.Generator) -> Float32Array:
    """A film that darkens and takes contrast away, here more and there less."""
    film = np.clip(0.5 + 0.4 * _noise(grey, float(rng.uniform(16, 96)), rng), 0, 1) * float(rng.uniform(0.2, 0.7))
    return np.asarray(grey * (1 - film) + film * float(rng.uniform(0.05, 0.6)), np.float32)


def cracks(grey: Float32Array, rng: np.random.Generator) -> Float32Array:
    """Craquelure: thin lines where a smooth noise passes through zero."""
    noise = _noise(grey, float(rng.uniform(8, 32)), rng) + 0.4 * _noise(grey, 5.0, rng)
    dx, dy = cv2.Sobel(noise, cv2.CV_32F, 1, 0, scale=1 / 8), cv2.Sobel(noise, cv2.CV_32F, 0, 1, scale=1 / 8)
    distance = np.abs(noise) / np.sqrt(dx * dx + dy * dy + 1e-4)
    line = np.clip(float(rng.uniform(0.6, 1.2)) - distance, 0, 1)
    colour = float(rng.choice([0.0, 0.1, 0.9]))
    return np.asarray(grey + (colour - grey) * line * float(rng.uniform(0.3, 0.9)), np.float32)


def losses(grey: Float32Array, rng: np.random.Generator) -> Float32Array:
    """Small spots without paint, scratches and dirt."""
    spots = np.clip((_noise(grey, float(rng.uniform(4, 10)), rng) - float(rng.uniform(1.2, 2.0))) * 6, 0, 1)
    return np.asarray(grey + (float(rng.random()) - grey) * spots, np.float32)


def drawn(grey: Float32Array, rng: np.random.Generator) -> Float32Array:
    """A line drawing: dark where the picture is darker than its surroundings, or where brightness changes."""
    sigma = float(rng.uniform(0.6, 1.6))
    fine, broad = cv2.GaussianBlur(grey, (0, 0), sigma), cv2.GaussianBlur(grey, (0, 0), 1.6 * sigma)
    if rng.random() < 0.5:
        line = np.clip((broad - fine) * float(rng.uniform(20, 60)), 0, 1)
    else:
        dx, dy = cv2.Sobel(fine, cv2.CV_32F, 1, 0), cv2.Sobel(fine, cv2.CV_32F, 0, 1)
        line = np.clip(np.sqrt(dx * dx + dy * dy) * float(rng.uniform(1, 3)), 0, 1)
    paper = 0.9 + 0.04 * _noise(grey, 4.0, rng)
    wash = float(rng.choice([0.0, 0.0, 0.3]))
    return np.asarray(paper * (1 - wash) + grey * wash - line * float(rng.uniform(0.5, 0.9)), np.float32)


def engraved(grey: Float32Array, rng: np.random.Generator) -> Float32Array:
    """Hatching: parallel lines, bent a little, that grow wider as the picture grows darker; crossed in the dark."""
    y, x = np.mgrid[: grey.shape[0], : grey.shape[1]].astype(np.float32)
    angle, period = float(rng.uniform(0, np.pi)), float(rng.uniform(2.5, 6.0))
    bend = 2.0 * _noise(grey, 48, rng)
    out = np.ones_like(grey)
    for number in range(int(rng.integers(1, 3))):
        turn = angle + number * float(rng.uniform(0.8, 1.6))
        phase = (x * np.cos(turn) + y * np.sin(turn) + bend) * (2 * np.pi / period)
        wanted = np.clip(grey * (1 + number) - 0.15, 0, 1)
        out *= np.clip((wanted - (0.5 + 0.5 * np.sin(phase))) * 2 + 0.5, 0.05, 1)
    lines = 1 - np.asarray(drawn(grey, rng))
    return np.asarray(np.clip(out - np.clip(lines - 0.2, 0, 1), 0, 1), np.float32)


def painted(grey: Float32Array, rng: np.random.Generator) -> Float32Array:
    """Painterly: smoothed within edges, then given brush strokes of its own."""
    eight = np.rint(np.clip(grey, 0, 1) * 255).astype(np.uint8)
    if rng.random() < 0.5:
        smooth = cv2.medianBlur(eight, int(rng.choice([3, 5, 7])))
    else:
        smooth = cv2.bilateralFilter(eight, 7, float(rng.uniform(20, 80)), float(rng.uniform(2, 5)))
    strokes = cv2.warpAffine(
        rng.normal(0, 1, grey.shape).astype(np.float32),
        cv2.getRotationMatrix2D((0, 0), float(rng.uniform(0, 180)), 1.0)
        * np.array([[float(rng.uniform(0.2, 0.5))], [1.0]]),
        grey.shape[::-1],
        borderMode=cv2.BORDER_REFLECT,
    )
    return smooth.astype(np.float32) / 255 + strokes * float(rng.uniform(0.01, 0.08))


def posterised(grey: Float32Array, rng: np.random.Generator) -> Float32Array:
    """A few flat tones, as in a woodcut or a screen print."""
    count = int(rng.integers(2, 7))
    smooth = cv2.GaussianBlur(grey, (0, 0), float(rng.uniform(0.5, 1.5)))
    tones = np.sort(rng.random(count + 1)).astype(np.float32)
    if rng.random() < 0.3:
        tones = rng.permutation(tones)
    return tones[np.clip((smooth * (count + 1)).astype(np.intp), 0, count)]


def infrared(grey: Float32Array, rng: np.random.Generator) -> Float32Array:
    """Paint becomes transparent by regions: little contrast of tone, and lines of a drawing that come through."""
    veil = np.clip(0.5 + 0.5 * _noise(grey, float(rng.uniform(24, 96)), rng), 0, 1)
    flat = cv2.GaussianBlur(grey, (0, 0), 8.0)
    seen = grey + (flat - grey) * veil * 0.8
    return np.asarray(0.7 * seen + 0.3 * drawn(grey, rng), np.float32)


def relief(grey: Float32Array, rng: np.random.Generator) -> Float32Array:
    """Raking light, or a mould: brightness becomes slope."""
    smooth = cv2.GaussianBlur(grey, (0, 0), float(rng.uniform(0.7, 1.5)))
    angle = float(rng.uniform(0, 2 * np.pi))
    slope = cv2.Sobel(smooth, cv2.CV_32F, 1, 0) * np.cos(angle) + cv2.Sobel(smooth, cv2.CV_32F, 0, 1) * np.sin(angle)
    return np.asarray(0.5 + slope * float(rng.uniform(0.3, 0.8)), np.float32)


def plain(grey: Float32Array, rng: np.random.Generator) -> Float32Array:
    """As it is: a change of tone alone, or an inversion."""
    return grey


_MEDIA: tuple[Change, ...] = (drawn, engraved, painted, painted, posterised, infrared, relief, plain)
