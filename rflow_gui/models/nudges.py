"""One step of the wheel or a key changes what matters most in the comparison that is shown."""

from __future__ import annotations

from rflow_gui.models.view_state import RANGES, CompareMode, ViewState

# Of each comparison: what changes, and by how much: added, or, where equal steps should look equal, multiplied.
_ADDED = {
    CompareMode.OVERLAY: ("opacity", 0.05),
    CompareMode.WIPE: ("wipe", 0.01),
    CompareMode.EDGES: ("edge_detail", 0.05),
}
_MULTIPLIED = {
    CompareMode.BLINK: ("blink_interval_ms", 1 / 1.15),
    CompareMode.DIFFERENCE: ("difference_gain", 2**0.25),
    CompareMode.SPYGLASS: ("lens_radius", 1.12),
    CompareMode.CHECKERBOARD: ("tile", 1.12),
    CompareMode.GRID: ("grid_step", 1.2),
}
BLINK_INTERVALS = (200, 2000)
"""The shortest and the longest interval in milliseconds that is offered."""
GAINS = (1.0, 16.0)
"""The least and the greatest gain that is offered."""
OFFERED: dict[str, tuple[float, float]] = {"blink_interval_ms": BLINK_INTERVALS, "difference_gain": GAINS}
"""What is offered where that is less than what can be set."""


def nudged(state: ViewState, steps: float) -> dict[str, float]:
    """What changes in the state.

    Args:
        state: what is shown.
        steps: how many steps, more of it for positive ones; a blink is faster then.

    Returns:
        New values by their names; nothing where the comparison has none, or is held.
    """
    if state.mode in _ADDED:
        name, step = _ADDED[state.mode]
        return {name: _kept(name, getattr(state, name) + step * steps)}
    if state.mode not in _MULTIPLIED:
        return {}
    name, factor = _MULTIPLIED[state.mode]
    value = _kept(name, getattr(state, name) * factor**steps)
    if name == "blink_interval_ms":
        return {name: round(value)} if state.blink_interval_ms else {}
    return {name: value}


def _kept(name: str, value: float) -> float:
    low, high = OFFERED.get(name, RANGES[name])
    return min(max(value, low), high)
