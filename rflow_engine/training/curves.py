"""Losses and measurements as a picture: one panel a group, logarithmic where only sizes count."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from PIL import Image, ImageDraw

_PANEL = (520, 300)
_EDGE = 46
_COLOURS = ("#3b6fb6", "#c8553d", "#3f8f5b", "#8a5aa3", "#b08a2e", "#5b6770")
# What is drawn together: title, the names of the curves, and whether on a logarithmic scale.
_GROUPS = (
    ("error in px", ("start error", "result error", "same error", "related error", "foreign error"), True),
    ("within 1 px", ("start near", "result near", "same near", "related near", "foreign near"), False),
    ("within 3 px", ("start far", "result far", "same far", "related far", "foreign far"), False),
)


def draw(
    losses: Mapping[str, Sequence[float]],
    steps: Sequence[int],
    figures: Mapping[str, Sequence[float]],
    measured: Sequence[int],
) -> Image.Image:
    """All curves of a training.

    Args:
        losses: parts of the loss by name.
        steps: of their points.
        figures: measurements by name.
        measured: the steps they were made after.
    """
    panels = [_panel("loss", steps, losses, logarithmic=True)]
    for title, names, logarithmic in _GROUPS:
        curves = {name.split()[0]: figures[name] for name in names if name in figures}
        panels.append(_panel(title, measured, curves, logarithmic=logarithmic))
    width, height = _PANEL
    sheet = Image.new("RGB", (2 * width, 2 * height), "white")
    for number, panel in enumerate(panels):
        sheet.paste(panel, (number % 2 * width, number // 2 * height))
    return sheet


def _panel(title: str, x: Sequence[int], curves: Mapping[str, Sequence[float]], *, logarithmic: bool) -> Image.Image:
    width, height = _PANEL
    image = Image.new("RGB", _PANEL, "white")
    pen = ImageDraw.Draw(image)
    pen.text((_EDGE, 8), title, fill="#222222")
    box = (_EDGE, 28, width - 16, height - 28)
    pen.rectangle(box, outline="#cccccc")
    values = [v for curve in curves.values() for v in curve if math.isfinite(v) and (v > 0 or not logarithmic)]
    if not x or not values:
        return image
    low, high = _range(values, logarithmic=logarithmic)
    for part in range(5):
        level = low + (high - low) * part / 4
        at = box[3] - (box[3] - box[1]) * part / 4
        pen.line((box[0], at, box[2], at), fill="#eeeeee")
        pen.text((4, at - 6), f"{math.exp(level) if logarithmic else level:.3g}", fill="#666666")
    pen.text((box[2] - 60, box[3] + 6), f"step {x[-1]}", fill="#666666")
    for number, (name, curve) in enumerate(curves.items()):
        colour = _COLOURS[number % len(_COLOURS)]
        pen.text((box[0] + 70 * number + 80, 8), name, fill=colour)
        points = [
            (
                box[0] + (box[2] - box[0]) * step / x[-1],
                box[3] - (box[3] - box[1]) * ((math.log(value) if logarithmic else value) - low) / (high - low),
            )
            for step, value in zip(x, curve, strict=False)
            if math.isfinite(value) and (value > 0 or not logarithmic)
        ]
        if len(points) > 1:
            pen.line(points, fill=colour, width=2)
        elif points:
            px, py = points[0]
            pen.ellipse((px - 2, py - 2, px + 2, py + 2), fill=colour)
    return image


def _range(values: Sequence[float], *, logarithmic: bool) -> tuple[float, float]:
    if not logarithmic:
        return 0.0, max(1.0, *values)
    low, high = math.log(min(values)), math.log(max(values))
    return (low, high) if high - low > 0.1 else (low - 0.1, high + 0.1)
