"""How a comparison was set up, from one start of the program to the next."""

from __future__ import annotations

import math
from dataclasses import fields
from typing import Any

from rflow_gui.models.nudges import OFFERED
from rflow_gui.models.recent import Preferences
from rflow_gui.models.view_state import RANGES, EdgeColour, FalseColours, ViewState

# Where the boundary or the spyglass lies belongs to one pair; a blink that was held goes on with the same speed.
_NUMBERS = (
    "opacity",
    "wipe_angle",
    "blink_interval_ms",
    "difference_gain",
    "lens_radius",
    "tile",
    "edge_detail",
    "grid_step",
    "grid_gain",
)
_CHOICES = {"false_colours": FalseColours, "edge_colour": EdgeColour}
_KEY = "compare/{name}"


def remember(preferences: Preferences, old: ViewState, new: ViewState) -> None:
    """Write down what has changed."""
    for name in (*_NUMBERS, *_CHOICES, "difference_signed"):
        value = getattr(new, name)
        if value != getattr(old, name) and (value or name != "blink_interval_ms"):
            preferences.set_text(_KEY.format(name=name), str(value))


def recall(preferences: Preferences) -> dict[str, Any]:
    """What was written down, by the names of the view state; nothing for what cannot be used."""
    kinds = {field.name: field.type for field in fields(ViewState)}
    found: dict[str, Any] = {}
    for name in _NUMBERS:
        value = _number(preferences.text(_KEY.format(name=name)))
        low, high = OFFERED.get(name, RANGES[name])
        if value is not None and low <= value <= high:
            found[name] = round(value) if kinds[name] == "int" else value
    for name, kind in _CHOICES.items():
        text = preferences.text(_KEY.format(name=name), allowed=tuple(kind))
        if text:
            found[name] = kind(text)
    signed = preferences.text(_KEY.format(name="difference_signed"), allowed=("True", "False"))
    return found | ({"difference_signed": signed == "True"} if signed else {})


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None
