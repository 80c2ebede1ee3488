"""What measurements mean, in the language of the window."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rflow_gui.texts import shown

if TYPE_CHECKING:
    from rflow_engine.measure import Measurement
    from rflow_gui.models.view_state import FlowReference


def words(measurement: Measurement, mm_per_pixel: float | None) -> str:
    """What a measurement means.

    Args:
        measurement: of a part of the target.
        mm_per_pixel: size of a target pixel on the work; None to speak of pixels.
    """
    from rflow_engine.measure_words import describe

    return _unbroken(shown(describe(measurement, mm_per_pixel=mm_per_pixel)))


def _unbroken(text: str) -> str:
    """The text without line breaks between numbers and what belongs to them."""
    return re.sub(r"(?<=[±\d]) (?=[\d%]|px|mm)", "\u00a0", text)


def reference_words(reference: FlowReference) -> str:
    """What was taken away before places were compared."""
    from rflow_engine.measure_words import reference_words

    return shown(reference_words(reference.value))
