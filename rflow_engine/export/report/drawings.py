"""The drawings of a report: the histogram of residuals, legends of colours, the scale bar."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TypeAlias

import numpy as np

from rflow_engine import flow_colours
from rflow_engine.export.report.blocks import Bar, Drawing, Item, Label, Line, Raster
from rflow_engine.said import said
from rflow_engine.types import AnyArray, FloatArray

# From a value to its place on the paper.
Scale: TypeAlias = Callable[[float], float]

_INK, _GREY, _FAINT = "#222222", "#6b6b6b", "#d5d5d5"
_BLUE, _ORANGE = "#3c6ca8", "#c4620a"
_BINS = 36


def histogram(whole: FloatArray, homography: FloatArray | None, threshold: float) -> Drawing:
    """How far the inliers are from where they should be.

    Args:
        whole: residuals by the map as it is, in target pixels.
        homography: those by the homography alone, where there is more than that.
        threshold: up to which a sharp match is an inlier.
    """
    width, height, left, right, top, foot = 160.0, 52.0, 11.0, 2.0, 7.0, 10.0
    known = np.concatenate([whole, whole if homography is None else homography])
    known = known[np.isfinite(known)]
    limit = _nice(max(float(np.percentile(known, 99.5)) if known.size else threshold, 1e-3))
    edges = np.linspace(0, limit, _BINS + 1)
    counts = np.histogram(np.minimum(whole, limit), edges)[0]
    outline = None if homography is None else np.histogram(np.minimum(homography, limit), edges)[0]
    largest = max(1, int(counts.max()), 0 if outline is None else int(outline.max()))
    plot_width, plot_height = width - left - right, height - top - foot
    base = top + plot_height

    def x_of(value: float) -> float:
        return left + plot_width * value / limit

    def y_of(count: float) -> float:
        return base - plot_height * count / largest

    items: list[Item] = [*_count_axis(largest, left, width - right, y_of)]
    for low, high, count in zip(edges[:-1], edges[1:], counts, strict=True):
        items.append(Bar(x_of(low) + 0.15, y_of(count), x_of(high) - x_of(low) - 0.3, base - y_of(count), _BLUE))
    if outline is not None:
        items += _steps(edges, outline, x_of, y_of, base)
    items.append(Line(left, base, width - right, base, 0.25, _INK))
    for value in flow_colours.ticks(limit, 7):
        items.append(Line(x_of(value), base, x_of(value), base + 1.0, 0.2, _INK))
        items.append(Label(x_of(value), base + 4.2, f"{value:g}", "middle"))
    items.append(Label(left + plot_width / 2, height - 0.8, said("Residual in target pixels"), "middle", 7.5, _GREY))
    items += _key(left, homography is not None)
    if np.isfinite(whole).any():
        median = float(np.median(whole[np.isfinite(whole)]))
        if median < limit:
            items.append(Line(x_of(median), top - 1.0, x_of(median), base, 0.35, _INK))
            items.append(
                Label(x_of(median) + 1.0, top + 1.6, said("median {median:.2f}", median=median), "start", 7.5, _INK)
            )
    return Drawing(width, height, tuple(items), said("Histogram of the residuals of the inliers"))


def _key(left: float, both: bool) -> list[Item]:
    """Which colour is which, above the plot."""
    items: list[Item] = [
        Bar(left, 0.9, 3.0, 2.2, _BLUE),
        Label(left + 4.2, 2.9, said("whole map") if both else said("homography")),
    ]
    if both:
        items += [
            Line(left + 26.0, 2.0, left + 29.0, 2.0, 0.5, _ORANGE),
            Label(left + 30.2, 2.9, said("homography alone")),
        ]
    return items


def _count_axis(largest: int, left: float, right: float, y_of: Scale) -> list[Item]:
    items: list[Item] = []
    for value in flow_colours.ticks(float(largest), 4):
        if value != int(value):
            continue
        y = y_of(value)
        if value:
            items.append(Line(left, y, right, y, 0.12, _FAINT))
        items.append(Label(left - 1.5, y + 1.0, f"{value:g}", "end"))
    return items


def _steps(edges: FloatArray, counts: AnyArray, x_of: Scale, y_of: Scale, base: float) -> list[Item]:
    """A histogram as its outline."""
    items: list[Item] = []
    before = base
    for low, high, count in zip(edges[:-1], edges[1:], counts, strict=True):
        y = y_of(count)
        items.append(Line(x_of(low), before, x_of(low), y, 0.35, _ORANGE))
        items.append(Line(x_of(low), y, x_of(high), y, 0.35, _ORANGE))
        before = y
    return items


def flow_legend(limit: float) -> Drawing:
    """The wheel of directions with the length at its rim."""
    side, middle = 17.0, 8.5
    wheel = Raster(0.0, 0.0, side, side, flow_colours.wheel_image(240))
    text = said(
        "Hue: direction in which the target is shifted. Strength: by how much, {limit:g} px at the rim.", limit=limit
    )
    arrow = Line(middle, middle, side, middle, 0.25, _INK)
    items: tuple[Item, ...] = (wheel, arrow, Label(side + 3.0, middle + 1.0, text))
    return Drawing(160.0, side, items, text)


def confidence_legend() -> Drawing:
    """A bar from doubtful to sure."""
    return bar_legend(flow_colours.confidence_table(), (0.0, 0.25, 0.5, 0.75, 1.0), 1.0, said("Confidence"))


def bar_legend(table: AnyArray, values: Sequence[float], maximum: float, name: str) -> Drawing:
    """A bar of colours with numbers below.

    Args:
        table: (N, 3) uint8 colours from 0 to the maximum.
        values: the numbers to be written.
        maximum: the value of the last colour.
        name: what is measured.
    """
    left, width, height = 26.0, 90.0, 3.2
    items: list[Item] = [
        Label(0.0, 2.7, name),
        Raster(left, 0.3, width, height, np.repeat(table[None], 2, axis=0)),
    ]
    for value in values:
        x = left + width * value / maximum
        items += [Line(x, height + 0.3, x, height + 1.2, 0.2, _INK), Label(x, height + 4.4, f"{value:g}", "middle")]
    return Drawing(
        160.0, 8.6, tuple(items), said("{name}, from {low:g} to {high:g}", name=name, low=values[0], high=values[-1])
    )


def scale_bar(width: float, real_width: float, colour: str = _INK) -> Drawing:
    """A bar of a round length of the original.

    Args:
        width: of the printed picture in millimetres.
        real_width: of what it shows, on the original, in millimetres.
        colour: of bar and words.
    """
    length = _round_down(real_width / 4)
    printed = width * length / real_width
    y, half = 1.4, 0.15
    items = (
        Line(0.0, y, printed, y, 0.7, colour),
        # The ends lie within the bar, so that the first is not cut at the edge.
        Line(half, y - 1.0, half, y + 1.0, 0.3, colour),
        Line(printed - half, y - 1.0, printed - half, y + 1.0, 0.3, colour),
        Label(printed + 1.8, y + 1.0, length_text(length), "start", 7.5, colour),
    )
    return Drawing(width, 3.4, items, said("Scale bar of {length}", length=length_text(length)))


def length_text(millimetres: float) -> str:
    """A length in the unit that people would use."""
    for unit, size in (("m", 1000.0), ("cm", 10.0), ("mm", 1.0)):
        if millimetres >= size:
            return f"{millimetres / size:g} {unit}"
    return f"{millimetres * 1000:g} µm"


def _round_down(value: float) -> float:
    power = 10.0 ** math.floor(math.log10(value))
    return float(next(step * power for step in (5.0, 2.0, 1.0) if step * power <= value * (1 + 1e-9)))


def _nice(value: float) -> float:
    power = 10.0 ** math.floor(math.log10(value))
    return float(next(s * power for s in (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0) if s * power >= value))
