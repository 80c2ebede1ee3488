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


class Stage(StrEnum):
    """Which version of the source is compared with the target."""

    BEFORE = "before"
    """only resized to the target"""
    COARSE = "coarse"
    """through the homography"""
    FINE = "fine"
    """through the homography and the residual flow"""


class FlowMode(StrEnum):
    """How the residual flow is drawn."""

    DIRECTION = "direction"
    MAGNITUDE = "magnitude"
    CONFIDENCE = "confidence"


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

    @property
    def draws(self) -> bool:
        """Whether it draws regions."""
        return self in (Tool.EXCLUDE, Tool.INCLUDE)


@dataclass(frozen=True, slots=True)
class ViewState:
    """Everything about the view that a menu, a slider or a pane can change.

    Attributes:
        mode: how the two pictures are compared.
        stage: which version of the source is compared.
        opacity: weight of the source in the overlay, in [0, 1].
        wipe: where the boundary of the wipe lies between the two ends of the target, in [0, 1]; for an upright
            boundary this is the fraction of the target's width.
        wipe_angle: degrees by which the boundary is turned clockwise from upright, in [-180, 180].
        blink_shows_source: which picture the blink comparison shows first, and shows while the timer is off.
        blink_interval_ms: milliseconds between two changes; 0 switches the timer off.
        difference_gain: factor on the absolute difference, at least 0.
        flow_mode: how the residual flow is drawn.
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
    flow_mode: FlowMode = FlowMode.DIRECTION
    show_inliers: bool = True
    show_outliers: bool = False
    colour_by_residual: bool = False
    show_arrows: bool = False
    arrow_gain: float = 0.0
    tool: Tool = Tool.HAND

    def __post_init__(self) -> None:
        for name, low, high in (
            ("opacity", 0.0, 1.0),
            ("wipe", 0.0, 1.0),
            ("wipe_angle", -180.0, 180.0),
            ("blink_interval_ms", 0, 60_000),
            ("difference_gain", 0.0, 1000.0),
            ("arrow_gain", 0.0, 1000.0),
        ):
            value = getattr(self, name)
            if not low <= value <= high:
                raise ValueError(f"expected {name} between {low} and {high}, got {value}")


_KINDS: dict[str, type[StrEnum]] = {"mode": CompareMode, "stage": Stage, "flow_mode": FlowMode, "tool": Tool}


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
