"""What measurements mean, in the language of the window."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rflow_gui.texts import N_

if TYPE_CHECKING:
    from rflow_engine.measure import Measurement
    from rflow_gui.models.view_state import FlowReference

# The engine's templates once more, where those who translate the window find them.
TEMPLATES = (
    N_("Measure", "On the whole"),
    N_("Measure", "In “{name}”"),
    N_("Measure", "Places are compared after the coarse alignment, which takes perspective away."),
    N_(
        "Measure",
        "Places are compared after the source was moved, turned and scaled as a whole; perspective is not taken away.",
    ),
    N_("Measure", "{where}, the source lies {vertical} higher than the target (± {uncertainty})."),
    N_("Measure", "{where}, the source lies {vertical} lower than the target (± {uncertainty})."),
    N_("Measure", "{where}, the source lies {horizontal} further to the left than the target (± {uncertainty})."),
    N_("Measure", "{where}, the source lies {horizontal} further to the right than the target (± {uncertainty})."),
    N_(
        "Measure",
        "{where}, the source lies {vertical} higher and {horizontal} further to the left than the "
        "target (± {uncertainty}).",
    ),
    N_(
        "Measure",
        "{where}, the source lies {vertical} higher and {horizontal} further to the right than the "
        "target (± {uncertainty}).",
    ),
    N_(
        "Measure",
        "{where}, the source lies {vertical} lower and {horizontal} further to the left than the "
        "target (± {uncertainty}).",
    ),
    N_(
        "Measure",
        "{where}, the source lies {vertical} lower and {horizontal} further to the right than the "
        "target (± {uncertainty}).",
    ),
    N_("Measure", "{where}, the source lies where the target does, as far as can be measured (± {uncertainty})."),
    N_("Measure", "{where}, there is no measurable difference (place ± {uncertainty}, turn ± {turn}, size ± {size})."),
    N_("Measure", "The source is turned by {turn} anticlockwise (± {uncertainty})."),
    N_("Measure", "The source is turned by {turn} clockwise (± {uncertainty})."),
    N_("Measure", "It is {size} larger (± {uncertainty})."),
    N_("Measure", "It is {size} smaller (± {uncertainty})."),
    N_("Measure", "Beyond that, half of its places differ by more than {rest}."),
    N_("Measure", "What is left of the differences is below what can be measured ({noise})."),
    N_("Measure", "Only {share} of it could be matched with certainty; the rest is not counted."),
    N_("Measure", "{where}, too little can be matched for a measurement: {share} of it is certain."),
    N_("Measure", "The map folds on {share} of it: something is hidden there, or the map is wrong."),
)


def translated(template: str) -> str:
    """One of the engine's templates in the language of the window."""
    return QCoreApplication.translate("Measure", template)


def words(measurement: Measurement, mm_per_pixel: float | None) -> str:
    """What a measurement means.

    Args:
        measurement: of a part of the target.
        mm_per_pixel: size of a target pixel on the work; None to speak of pixels.
    """
    from rflow_engine.measure_words import describe

    return _unbroken(describe(measurement, mm_per_pixel=mm_per_pixel, translate=translated))


def _unbroken(text: str) -> str:
    """The text without line breaks between numbers and what belongs to them."""
    return re.sub(r"(?<=[±\d]) (?=[\d%]|px|mm)", "\u00a0", text)


def reference_words(reference: FlowReference) -> str:
    """What was taken away before places were compared."""
    from rflow_engine.measure_words import reference_words

    return reference_words(reference.value, translate=translated)
