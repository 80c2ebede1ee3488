"""What a measurement means, in sentences for people.

Every sentence is whole, so that it can be translated: pass a function that takes a template of :data:`TEMPLATES` and
returns it in another language, with the same placeholders.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TypeAlias

from rflow_engine.measure import Measurement, Motion, Reference

Translate: TypeAlias = Callable[[str], str]

_WHOLE = "On the whole"
_PART = "In “{name}”"
_REFERENCES: dict[Reference, str] = {
    "coarse": "Places are compared after the coarse alignment, which takes perspective away.",
    "similarity": (
        "Places are compared after the source was moved, turned and scaled as a whole; perspective is not taken away."
    ),
}
# By which way a part lies in the source: (-1 left, 1 right, 0 neither), (-1 higher, 1 lower, 0 neither).
_PLACES = {
    (0, -1): "{where}, the source lies {vertical} higher than the target (± {uncertainty}).",
    (0, 1): "{where}, the source lies {vertical} lower than the target (± {uncertainty}).",
    (-1, 0): "{where}, the source lies {horizontal} further to the left than the target (± {uncertainty}).",
    (1, 0): "{where}, the source lies {horizontal} further to the right than the target (± {uncertainty}).",
    (-1, -1): (
        "{where}, the source lies {vertical} higher and {horizontal} further to the left than the target"
        " (± {uncertainty})."
    ),
    (1, -1): (
        "{where}, the source lies {vertical} higher and {horizontal} further to the right than the target"
        " (± {uncertainty})."
    ),
    (-1, 1): (
        "{where}, the source lies {vertical} lower and {horizontal} further to the left than the target"
        " (± {uncertainty})."
    ),
    (1, 1): (
        "{where}, the source lies {vertical} lower and {horizontal} further to the right than the target"
        " (± {uncertainty})."
    ),
}
_IN_PLACE = "{where}, the source lies where the target does, as far as can be measured (± {uncertainty})."
_ALIKE = "{where}, there is no measurable difference (place ± {uncertainty}, turn ± {turn}, size ± {size})."
_TURNS = {
    1: "The source is turned by {turn} anticlockwise (± {uncertainty}).",
    -1: "The source is turned by {turn} clockwise (± {uncertainty}).",
}
_SIZES = {1: "It is {size} larger (± {uncertainty}).", -1: "It is {size} smaller (± {uncertainty})."}
_REST = "Beyond that, half of its places differ by more than {rest}."
_NO_REST = "What is left of the differences is below what can be measured ({noise})."
_PARTLY = "Only {share} of it could be matched with certainty; the rest is not counted."
_TOO_LITTLE = "{where}, too little can be matched for a measurement: {share} of it is certain."
_FOLDS = "The map folds on {share} of it: something is hidden there, or the map is wrong."

TEMPLATES: tuple[str, ...] = (
    _WHOLE,
    _PART,
    *_REFERENCES.values(),
    *_PLACES.values(),
    _IN_PLACE,
    _ALIKE,
    *_TURNS.values(),
    *_SIZES.values(),
    _REST,
    _NO_REST,
    _PARTLY,
    _TOO_LITTLE,
    _FOLDS,
)
"""Every text that :func:`describe` and :func:`reference_words` use."""

# Below this share of certain places that is said; folds are from this share on.
_MOSTLY, _SOME_FOLDS = 0.9, 0.001


def describe(measurement: Measurement, *, mm_per_pixel: float | None = None, translate: Translate = str) -> str:
    """What a measurement means: where the part lies in the source compared with the target, and how sure that is.

    Args:
        measurement: as ``measure`` gives it.
        mm_per_pixel: size of a target pixel on the work; None to speak of pixels.
        translate: gives a template in the language of the reader.

    Returns:
        One or more sentences.
    """
    name = measurement.name
    where = translate(_PART).format(name=name) if name else translate(_WHOLE)
    motion = measurement.motion
    if motion is None:
        return translate(_TOO_LITTLE).format(where=where, share=percent(measurement.certain))
    sentences = _motion(motion, where, mm_per_pixel, translate)
    if measurement.folds >= _SOME_FOLDS:
        sentences.append(translate(_FOLDS).format(share=percent(measurement.folds)))
    if measurement.certain < _MOSTLY:
        sentences.append(translate(_PARTLY).format(share=percent(measurement.certain)))
    return " ".join(sentences)


def reference_words(reference: Reference, *, translate: Translate = str) -> str:
    """What was taken away before places were compared, in one sentence."""
    return translate(_REFERENCES[reference])


def _motion(motion: Motion, where: str, mm: float | None, translate: Translate) -> list[str]:
    if not (motion.has_moved or motion.has_turned or motion.has_grown or motion.has_rest):
        return [
            translate(_ALIKE).format(
                where=where,
                uncertainty=length(motion.shift_uncertainty, mm),
                turn=angle(motion.turn_uncertainty),
                size=percent(motion.scale_uncertainty),
            )
        ]
    sentences = [_place(motion, where, mm, translate)]
    if motion.has_turned:
        template = _TURNS[1 if motion.turn > 0 else -1]
        uncertainty = angle(motion.turn_uncertainty)
        sentences.append(translate(template).format(turn=angle(abs(motion.turn)), uncertainty=uncertainty))
    if motion.has_grown:
        template = _SIZES[1 if motion.scale > 1 else -1]
        size, uncertainty = percent(abs(motion.scale - 1)), percent(motion.scale_uncertainty)
        sentences.append(translate(template).format(size=size, uncertainty=uncertainty))
    if motion.has_rest:
        sentences.append(translate(_REST).format(rest=length(motion.rest, mm)))
    else:
        sentences.append(translate(_NO_REST).format(noise=length(motion.noise, mm)))
    return sentences


def _place(motion: Motion, where: str, mm: float | None, translate: Translate) -> str:
    dx, dy = motion.shift
    uncertainty = length(motion.shift_uncertainty, mm)
    if not motion.has_moved:
        return translate(_IN_PLACE).format(where=where, uncertainty=uncertainty)
    # A component that may be none is not told, unless the shift shows in neither alone.
    told = [abs(part) > motion.shift_uncertainty for part in (dx, dy)]
    across, down = told if any(told) else (True, True)
    template = _PLACES[int(math.copysign(across, dx)), int(math.copysign(down, dy))]
    return translate(template).format(
        where=where, horizontal=length(abs(dx), mm), vertical=length(abs(dy), mm), uncertainty=uncertainty
    )


def length(pixels: float, mm_per_pixel: float | None = None) -> str:
    """A length with as many decimals as mean something: in millimetres where their size is known, else in pixels."""
    if not math.isfinite(pixels):
        return "–"
    value = pixels if mm_per_pixel is None else pixels * mm_per_pixel
    decimals = 2 if abs(value) < 0.95 else 1 if abs(value) < 99.5 else 0
    return f"{_number(value, decimals)} {'px' if mm_per_pixel is None else 'mm'}"


def percent(share: float) -> str:
    """A share of 1 in percent."""
    if not math.isfinite(share):
        return "–"
    value = 100 * share
    return f"{_number(value, 0 if abs(value) >= 9.95 or value == 0 else 1 if abs(value) >= 0.1 else 2)} %"


def angle(degrees: float) -> str:
    """Degrees with as many decimals as mean something."""
    return f"{_number(degrees, 1 if abs(degrees) >= 0.1 else 2)}°" if math.isfinite(degrees) else "–"


def _number(value: float, decimals: int) -> str:
    """With a minus as wide as a plus, and none before zero."""
    text = f"{value:.{decimals}f}"
    return text.lstrip("-") if float(text) == 0 else text.replace("-", "−")
