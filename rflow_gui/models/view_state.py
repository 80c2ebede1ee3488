"""What the user looks at: one frozen value, and the object that announces when it changes.

The state holds intentions only (which comparison, how opaque, where the boundary of the wipe lies). Pictures, zoom
and running timers belong to the panes.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Signal


class CompareMode(StrEnum):
    """How the target and the aligned source are shown together."""

    SIDE_BY_SIDE = "side-by-side"
    OVERLAY = "overlay"
    WIPE = "wipe"
    BLINK = "blink"
    DIFFERENCE = "difference"
    SPYGLASS = "spyglass"
    FALSE_COLOUR = "false-colour"
    CHECKERBOARD = "checkerboard"
    EDGES = "edges"
    GRID = "grid"

    @property
    def swappable(self) -> bool:
        """Whether target and source play different parts in it that can be changed."""
        return self in (CompareMode.SPYGLASS, CompareMode.CHECKERBOARD, CompareMode.EDGES, CompareMode.GRID)


class FalseColours(StrEnum):
    """Two complementary colours for two pictures."""

    BLUE_ORANGE = "blue-orange"
    """the source in orange, the target in blue"""
    RED_CYAN = "red-cyan"
    """the source in red, the target in cyan"""


class EdgeColour(StrEnum):
    """The colour of edges: such as are rare in paintings."""

    MAGENTA = "magenta"
    CYAN = "cyan"
    YELLOW = "yellow"


class Stage(StrEnum):
    """Which version of the source is compared with the target."""

    BEFORE = "before"
    """only resized to the target"""
    COARSE = "coarse"
    """through the homography"""
    FINE = "fine"
    """through the homography and the residual flow"""


class FlowMode(StrEnum):
    """What the colours of the flow page say."""

    PICTURE = "picture"
    """nothing: the target alone, under arrows, grid and contours"""
    DIRECTION = "direction"
    MAGNITUDE = "magnitude"
    STRETCH = "stretch"
    """how much larger or smaller things are in the source, and where the map folds"""
    CONFIDENCE = "confidence"


class FlowReference(StrEnum):
    """What the displacement is relative to; see ``rflow_engine.measure``."""

    COARSE = "coarse"
    SIMILARITY = "similarity"


class Unsure(StrEnum):
    """How places are shown at which the map is not certain."""

    HATCHED = "hatched"
    HIDDEN = "hidden"


class Tool(StrEnum):
    """What the left button does on the pictures."""

    HAND = "hand"
    """move the view, choose matches"""
    POINTS = "points"
    """set matches by hand, and move them"""
    EXCLUDE = "exclude"
    """draw regions that are left out"""
    INCLUDE = "include"
    """draw regions that alone count"""
    LASSO = "lasso"
    """choose matches by drawing around them"""
    INTEREST = "interest"
    """draw regions that are measured"""
    PROFILE = "profile"
    """draw a line along which the flow is plotted; on the flow page only"""
    RULER = "ruler"
    """measure lengths"""

    @property
    def draws(self) -> bool:
        """Whether it draws regions."""
        return self in (Tool.EXCLUDE, Tool.INCLUDE, Tool.INTEREST)


RANGES: dict[str, tuple[float, float]] = {
    "opacity": (0.0, 1.0),
    "wipe": (0.0, 1.0),
    "wipe_angle": (-180.0, 180.0),
    "blink_interval_ms": (0, 60_000),
    "difference_gain": (0.0, 1000.0),
    "lens_radius": (30.0, 600.0),
    "tile": (16.0, 512.0),
    "edge_detail": (0.0, 1.0),
    "grid_step": (16.0, 256.0),
    "grid_gain": (1.0, 20.0),
    "arrow_gain": (0.0, 1000.0),
    "flow_gain": (0.01, 100.0),
    "flow_certain": (0.0, 1.0),
    "flow_opacity": (0.0, 1.0),
}
"""The least and the greatest value of what can be set by degrees."""


@dataclass(frozen=True, slots=True)
class ViewState:
    """Everything about the view that a menu, a slider or a pane can change.

    Attributes:
        mode: how the two pictures are compared.
        stage: which version of the source is compared.
        opacity: weight of the source in the overlay, in [0, 1].
        wipe: where the boundary of the wipe lies between the two ends of the target, in [0, 1]; for an upright
            boundary this is the fraction of the target's width that shows the source.
        wipe_angle: degrees by which the boundary is turned clockwise from upright, in [-180, 180].
        blink_shows_source: which picture the blink comparison shows first, and shows while the timer is off.
        blink_interval_ms: milliseconds between two changes; 0 switches the timer off.
        difference_gain: factor on the difference, at least 0.
        difference_signed: whether the difference of lightness is shown with its sign, or the absolute one of colours.
        lens_radius: of the spyglass, in pixels of the window's coordinates.
        lens_at: where the spyglass is pinned, in [0, 1] of the target's width and height; None while it follows the
            cursor.
        false_colours: which two colours.
        tile: side of a square of the checkerboard in pixels of the window's coordinates, about: the squares are
            fixed to the picture, and their size doubles and halves with the zoom.
        edge_detail: how faint an edge may be, in [0, 1].
        edge_colour: what colour edges are drawn in.
        grid_step: distance of the lines of the deformed grid in pixels of the window's coordinates, about: it is
            rounded to a plain number of source pixels.
        grid_gain: factor on the residual flow in the deformed grid, at least 1.
        swapped: the comparisons in which source and target have changed their parts.
        flow_mode: what the colours of the flow page say.
        flow_arrows: whether arrows show where things lie in the source.
        flow_grid: whether a grid of the target is shown as it lies in the source.
        flow_contours: whether lines of equal length are drawn.
        flow_gain: factor on the length of arrows and the bending of the grid, above 0.
        flow_reference: what the displacement is relative to.
        flow_certain: confidence from which on a place counts as certain, in [0, 1].
        flow_unsure: how the other places are shown.
        flow_opacity: of the colours over the target, in [0, 1].
        flow_tool: what the left button does on the flow page.
        show_inliers: whether matches that agree with the fit are drawn.
        show_outliers: whether the other matches are drawn.
        colour_by_residual: whether the colour of a match says how far it is off, rather than what it is.
        show_arrows: whether arrows show how far, and where to, matches are off.
        arrow_gain: how many times longer than they are these arrows are drawn; 0 for as long as can be seen well.
        tool: what the left button does on the pictures.
    """

    mode: CompareMode = CompareMode.SIDE_BY_SIDE
    stage: Stage = Stage.FINE
    opacity: float = 0.5
    wipe: float = 0.5
    wipe_angle: float = 0.0
    blink_shows_source: bool = False
    blink_interval_ms: int = 600
    difference_gain: float = 1.0
    difference_signed: bool = False
    lens_radius: float = 120.0
    lens_at: tuple[float, float] | None = None
    false_colours: FalseColours = FalseColours.BLUE_ORANGE
    tile: float = 96.0
    edge_detail: float = 0.5
    edge_colour: EdgeColour = EdgeColour.MAGENTA
    grid_step: float = 64.0
    grid_gain: float = 1.0
    swapped: frozenset[CompareMode] = frozenset()
    flow_mode: FlowMode = FlowMode.DIRECTION
    flow_arrows: bool = False
    flow_grid: bool = False
    flow_contours: bool = False
    flow_gain: float = 1.0
    flow_reference: FlowReference = FlowReference.COARSE
    flow_certain: float = 0.5
    flow_unsure: Unsure = Unsure.HATCHED
    flow_opacity: float = 0.7
    flow_tool: Tool = Tool.HAND
    show_inliers: bool = True
    show_outliers: bool = False
    colour_by_residual: bool = False
    show_arrows: bool = False
    arrow_gain: float = 0.0
    tool: Tool = Tool.HAND

    @property
    def is_swapped(self) -> bool:
        """Whether source and target have changed their parts in the comparison that is shown."""
        return self.mode in self.swapped

    def __post_init__(self) -> None:
        for name, (low, high) in RANGES.items():
            value = getattr(self, name)
            if not low <= value <= high:
                raise ValueError(f"expected {name} between {low} and {high}, got {value}")


_KINDS: dict[str, type[StrEnum]] = {
    "mode": CompareMode,
    "stage": Stage,
    "false_colours": FalseColours,
    "edge_colour": EdgeColour,
    "flow_mode": FlowMode,
    "flow_reference": FlowReference,
    "flow_unsure": Unsure,
    "flow_tool": Tool,
    "tool": Tool,
}


class ViewModel(QObject):
    """Holds the current :class:`ViewState` and emits ``changed(old, new)`` when, and only when, it changes."""

    changed = Signal(object, object)

    def __init__(self, state: ViewState | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = ViewState() if state is None else state

    @property
    def state(self) -> ViewState:
        """The current state."""
        return self._state

    def set(self, **changes: Any) -> None:
        """Change some attributes of the state.

        Args:
            changes: attributes of :class:`ViewState` by name. Names of enumeration values are taken as well, so
                that stored settings can be passed as they are.

        Raises:
            TypeError: if there is no such attribute.
            ValueError: if a value is outside its range; the state stays as it was.
        """
        unknown = changes.keys() - {field.name for field in fields(ViewState)}
        if unknown:
            raise TypeError(f"expected attributes of ViewState, got {', '.join(sorted(unknown))}")
        named: dict[str, Any] = {name: _KINDS[name](v) if name in _KINDS else v for name, v in changes.items()}
        new = replace(self._state, **named)
        if new != self._state:
            old, self._state = self._state, new
            self.changed.emit(old, new)
