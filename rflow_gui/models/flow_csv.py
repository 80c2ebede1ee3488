"""Figures of the flow as CSV, for spreadsheets and scripts: names in English, points as decimal marks."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from rflow_gui.models.flow_reading import FlowReading
from rflow_gui.models.measurements_table import rows_of

if TYPE_CHECKING:
    from rflow_engine.measure import Measurement, Profile

# Figures in pixels that are told in millimetres as well.
_LENGTHS = ("median", "p95", "largest", "mean_dx", "mean_dy", "shift_dx", "shift_dy", "shift_uncertainty", "rest")


def statistics_csv(reading: FlowReading, mm_per_pixel: float | None, *, certain: float) -> str:
    """The figures of the whole and of all regions.

    Args:
        reading: what was measured.
        mm_per_pixel: size of a target pixel on the work; without it there are no millimetres.
        certain: confidence from which on places counted as certain.
    """
    rows = [(row.title, _figures(row.measurement)) for row in rows_of(reading)]
    names = list(rows[0][1])
    lengths = [name for name in _LENGTHS if mm_per_pixel is not None]
    header = ["part", "relative_to", "certain_from", *(_with_unit(name) for name in names)]
    header += [f"{name}_mm" for name in lengths]
    lines = []
    for title, figures in rows:
        line = [title, reading.reference.value, _plain(certain), *(_plain(figures[name]) for name in names)]
        lines.append(line + [_plain(figures[name] * (mm_per_pixel or 0)) for name in lengths])
    return _written([header, *lines])


def profile_csv(profile: Profile, mm_per_pixel: float | None) -> str:
    """The displacement along a line, sample by sample."""
    names = ["distance", "along", "across"]
    header = ["x_px", "y_px", *(f"{name}_px" for name in names), "confidence"]
    columns = [*profile.points.T, profile.distance, profile.along, profile.across, profile.confidence]
    if mm_per_pixel is not None:
        header += [f"{name}_mm" for name in names]
        columns += [getattr(profile, name) * mm_per_pixel for name in names]
    return _written([header, *([_plain(value) for value in line] for line in zip(*columns, strict=True))])


def _figures(found: Measurement) -> dict[str, float]:
    motion, nan = found.motion, float("nan")
    return {
        "share": 100 * found.share,
        "certain": 100 * found.certain,
        "median": found.median,
        "p95": found.p95,
        "largest": found.largest,
        "mean_dx": found.mean[0],
        "mean_dy": found.mean[1],
        "direction": found.direction,
        "area_change": 100 * found.stretch,
        "folds": 100 * found.folds,
        "shift_dx": nan if motion is None else motion.shift[0],
        "shift_dy": nan if motion is None else motion.shift[1],
        "shift_uncertainty": nan if motion is None else motion.shift_uncertainty,
        "turn": nan if motion is None else motion.turn,
        "turn_uncertainty": nan if motion is None else motion.turn_uncertainty,
        "scale": nan if motion is None else motion.scale,
        "scale_uncertainty": nan if motion is None else motion.scale_uncertainty,
        "rest": nan if motion is None else motion.rest,
    }


def _with_unit(name: str) -> str:
    if name in _LENGTHS:
        return f"{name}_px"
    if name in ("share", "certain", "area_change", "folds"):
        return f"{name}_percent"
    return f"{name}_degrees" if name in ("direction", "turn", "turn_uncertainty") else name


def _plain(value: float) -> str:
    """A number, or nothing where there is none."""
    return f"{float(value):.6g}" if math.isfinite(value) else ""


def _written(lines: Iterable[Sequence[str]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(lines)
    return text.getvalue()
