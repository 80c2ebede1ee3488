"""What a measurement means, in sentences for people.

Every sentence is whole, and remembers its template and its figures, so that it can be put into another language.
"""

from __future__ import annotations

import math

from rflow_engine.measure import Measurement, Motion, Reference
from rflow_engine.said import Said, joined, said, sentence

_WHOLE = said("On the whole")
_PART = sentence("In “{name}”")
_REFERENCES: dict[Reference, Said] = {
    "coarse": said("Places are compared after the coarse alignment, which takes perspective away."),
    "similarity": said(
        "Places are compared after the source was moved, turned and scaled as a whole; perspective is not taken away."
    ),
}
# By which way a part lies in the source: (-1 left, 1 right, 0 neither), (-1 higher, 1 lower, 0 neither).
_PLACES = {
    (0, -1): sentence("{where}, the source lies {vertical} higher than the target (± {uncertainty})."),
    (0, 1): sentence("{where}, the source lies {vertical} lower than the target (± {uncertainty})."),
    (-1, 0): sentence("{where}, the source lies {horizontal} further to the left than the target (± {uncertainty})."),
    (1, 0): sentence("{where}, the source lies {horizontal} further to the right than the target (± {uncertainty})."),
    (-1, -1): sentence(
        "{where}, the source lies {vertical} higher and {horizontal} further to the left than the target"
        " (± {uncertainty})."
    ),
    (1, -1): sentence(
        "{where}, the source lies {vertical} higher and {horizontal} further to the right than the target"
        " (± {uncertainty})."
    ),
    (-1, 1): sentence(
        "{where}, the source lies {vertical} lower and {horizontal} further to the left than the target"
        " (± {uncertainty})."
    ),
    (1, 1): sentence(
        "{where}, the source lies {vertical} lower and {horizontal} further to the right than the target"
        " (± {uncertainty})."
    ),
}
_IN_PLACE = sentence("{where}, the source lies where the target does, as far as can be measured (± {uncertainty}).")
_ALIKE = sentence("{where}, there is no measurable difference (place ± {uncertainty}, turn ± {turn}, size ± {size}).")
_TURNS = {
    1: sentence("The source is turned by {turn} anticlockwise (± {uncertainty})."),
    -1: sentence("The source is turned by {turn} clockwise (± {uncertainty})."),
}
_SIZES = {
    1: sentence("It is {size} larger (± {uncertainty})."),
    -1: sentence("It is {size} smaller (± {uncertainty})."),
}
_REST = sentence("Beyond that, half of its places differ by more than {rest}.")
_NO_REST = sentence("What is left of the differences is below what can be measured ({noise}).")
_PARTLY = sentence("Only {share} of it could be matched with certainty; the rest is not counted.")
_TOO_LITTLE = sentence("{where}, too little can be matched for a measurement: {share} of it is certain.")
_FOLDS = sentence("The map folds on {share} of it: something is hidden there, or the map is wrong.")

# Below this share of certain places that is said; folds are from this share on.
_MOSTLY, _SOME_FOLDS = 0.9, 0.001


def describe(measurement: Measurement, *, mm_per_pixel: float | None = None) -> Said:
    """What a measurement means: where the part lies in the source compared with the target, and how sure that is.

    Args:
        measurement: as ``measure`` gives it.
        mm_per_pixel: size of a target pixel on the work; None to speak of pixels.

    Returns:
        One or more sentences.
    """
    name = measurement.name
    where = said(_PART, name=name) if name else _WHOLE
    motion = measurement.motion
    if motion is None:
        return said(_TOO_LITTLE, where=where, share=percent(measurement.certain))
    sentences = _motion(motion, where, mm_per_pixel)
    if measurement.folds >= _SOME_FOLDS:
        sentences.append(said(_FOLDS, share=percent(measurement.folds)))
    if measurement.certain < _MOSTLY:
        sentences.append(said(_PARTLY, share=percent(measurement.certain)))
    return joined(sentences)


def reference_words(reference: Reference) -> Said:
    """What was taken away before places were compared, in one sentence."""
    return _REFERENCES[reference]


def _motion(motion: Motion, where: str, mm: float | None) -> list[Said]:
    if not (motion.has_moved or motion.has_turned or motion.has_grown or motion.has_rest):
        return [
            said(
                _ALIKE,
                where=where,
                uncertainty=length(motion.shift_uncertainty, mm),
                turn=angle(motion.turn_uncertainty),
                size=percent(motion.scale_uncertainty),
            )
        ]
    sentences = [_place(motion, where, mm)]
    if motion.has_turned:
        template = _TURNS[1 if motion.turn > 0 else -1]
        uncertainty = angle(motion.turn_uncertainty)
        sentences.append(said(template, turn=angle(abs(motion.turn)), uncertainty=uncertainty))
    if motion.has_grown:
        template = _SIZES[1 if motion.scale > 1 else -1]
        size, uncertainty = percent(abs(motion.scale - 1)), percent(motion.scale_uncertainty)
        sentences.append(said(template, size=size, uncertainty=uncertainty))
    if motion.has_rest:
        sentences.append(said(_REST, rest=length(motion.rest, mm)))
    else:
        sentences.append(said(_NO_REST, noise=length(motion.noise, mm)))
    return sentences


def _place(motion: Motion, where: str, mm: float | None) -> Said:
    dx, dy = motion.shift
    uncertainty = length(motion.shift_uncertainty, mm)
    if not motion.has_moved:
        return said(_IN_PLACE, where=where, uncertainty=uncertainty)
    # A component that may be none is not told, unless the shift shows in neither alone.
    told = [abs(part) > motion.shift_uncertainty for part in (dx, dy)]
    across, down = told if any(told) else (True, True)
    template = _PLACES[int(math.copysign(across, dx)), int(math.copysign(down, dy))]
    return said(
        template, where=where, horizontal=length(abs(dx), mm), vertical=length(abs(dy), mm), uncertainty=uncertainty
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
