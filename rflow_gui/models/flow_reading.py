"""What was measured for the flow page, and how it is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rflow_engine.types import FloatArray, FlowField
from rflow_gui.models.regions_table import Place
from rflow_gui.models.view_state import FlowReference

if TYPE_CHECKING:
    from rflow_engine.measure import Measurement
    from rflow_engine.types import BoolArray, Float32Array


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A region that was measured.

    Attributes:
        place: the region.
        measurement: its figures.
        outline: (K, 2) target pixels; corners that the map takes nowhere are missing.
    """

    place: Place
    measurement: Measurement = field(repr=False)
    outline: FloatArray = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class FlowReading:
    """A displacement and what was measured of it.

    Attributes:
        flow: the residual flow it was made from.
        displacement: where things lie in the source compared with the target.
        reference: what it is relative to.
        areas: (h, w) by what factor areas change, smoothed for looking at.
        folds: (h, w) bool, where the map folds.
        whole: figures of all places, certain or not.
        sure: figures of the certain places.
        parts: the regions, those of the source first, as in their list.
    """

    flow: FlowField = field(repr=False)
    displacement: FlowField = field(repr=False)
    reference: FlowReference
    areas: Float32Array = field(repr=False)
    folds: BoolArray = field(repr=False)
    whole: Measurement = field(repr=False)
    sure: Measurement = field(repr=False)
    parts: tuple[Part, ...] = ()
