"""The transform in words and numbers, as the inspector shows it: pure functions of an alignment."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication

from rflow_engine import coords
from rflow_engine.said import recalled
from rflow_engine.types import FloatArray, HomographyFit, ImageInfo, ModelName
from rflow_gui.models import judgement
from rflow_gui.models.lengths import length
from rflow_gui.models.settings_text import METHODS, preset_title, say
from rflow_gui.texts import N_, shown

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment
    from rflow_engine.coords import Decomposition

Rows = tuple[tuple[str, str, str], ...]
"""Label, value, and what it means."""


class Trust(StrEnum):
    """How far an alignment can be trusted, and by whose word."""

    STRONG = "strong"
    """the engine accepts it"""
    FAIR = "fair"
    """the user has set it"""
    WEAK = "weak"
    """the engine doubts it"""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the numbers amount to.

    Attributes:
        trust: how far to trust the alignment.
        title: in two or three words.
        text: why, in one or two sentences.
    """

    trust: Trust
    title: str
    text: str


_MODELS: dict[ModelName, str] = {
    "translation": N_("Transform", "Translation"),
    "similarity": N_("Transform", "Similarity"),
    "affine": N_("Transform", "Affine"),
    "homography": N_("Transform", "Homography"),
}


def model_title(model: ModelName) -> str:
    """A kind of transform in the user's language."""
    return _tr(_MODELS[model])


def _tr(text: str) -> str:
    return QCoreApplication.translate("Transform", text)


def verdict(alignment: Alignment) -> Verdict:
    """What to make of the alignment: the engine's word, and how the matches bear it out."""
    reason = shown(alignment.verdict.reason)
    if judgement.is_by_hand(alignment):
        return Verdict(Trust.FAIR, _tr("Set by hand"), reason)
    if judgement.is_doubtful(alignment):
        return Verdict(Trust.WEAK, _tr("Doubtful"), f"{reason} " + _tr("Compare with blink or wipe."))
    return Verdict(Trust.STRONG, _tr("Accepted"), reason or _agreement(alignment.fit))


def _agreement(fit: HomographyFit) -> str:
    """How many matches agree, and how closely."""
    share = fit.inlier_count / max(1, int((~fit.excluded).sum()))
    return _tr("{count} matches agree ({share}), half of them within {median} px.").format(
        count=fit.inlier_count, share=_percent(share), median=f"{fit.median_residual:.2f}"
    )


def judgement_rows(alignment: Alignment) -> Rows:
    """The figures behind the engine's word."""
    meaning = _tr("One of the figures behind the judgement")
    figures = alignment.verdict.figures.items()
    return tuple((_begun(shown(recalled(name))), _figure(name, value), meaning) for name, value in figures)


def found_rows(alignment: Alignment) -> Rows:
    """Which kind of transform was found, in which view of the source, for how many planes, and how exactly."""
    fit = alignment.fit
    rows = []
    # Where the kind was chosen, it stands with what can be chosen.
    if fit.model != alignment.settings.coarse.model:
        meaning = _tr("What the transform can do; the stiffest that fits is the surest")
        rows.append((_tr("Kind found"), _tr(_MODELS[fit.model]), meaning))
    if view := judgement.found(alignment):
        rows.append((_tr("Orientation"), view, _tr("How the source lies on the target")))
    if alignment.tried:
        tried = ", ".join(shown(recalled(way)) for way in alignment.tried)
        rows.append((_tr("Searched"), tried, _tr("What was looked for after the plain pictures convinced nobody")))
    shares = judgement.plane_shares(alignment)
    if len(shares):
        each = ", ".join(_percent(float(share)) for share in shares)
        meaning = _tr("Parts with a transform of their own, and how much of the target each covers")
        rows.append((_tr("Planes"), f"{len(shares)}: {each}", meaning))
    return tuple(rows)


def corner_rows(alignment: Alignment, each: float | None = None) -> Rows:
    """Where the target's corners land in the source, how far that is from its own, and how sure it is.

    Args:
        alignment: the result.
        each: length of a source pixel in millimetres, where it is known.
    """
    corners = coords.corners(alignment.target.info.size)
    own = coords.corners(alignment.source.info.size)
    landed = coords.apply_homography(alignment.source_from_target, corners)
    away = np.linalg.norm(landed - own, axis=1)
    names = (_tr("Top left"), _tr("Top right"), _tr("Bottom right"), _tr("Bottom left"))
    place = _tr("{x}, {y}; moved by {away}")
    meaning = _tr("Where the corner lands in the source, in its pixels, and how far that is from the corner there")
    rows = [
        (name, _beyond() if not np.isfinite(end).all() else _corner(place, end, float(off), each), meaning)
        for name, end, off in zip(names, landed, away, strict=True)
    ]
    if np.isfinite(alignment.fit.corner_errors).any():
        rows.append(_expected_row(alignment.fit.corner_errors, alignment.source.info, each))
    return tuple(rows)


def _corner(text: str, end: FloatArray, away: float, each: float | None) -> str:
    return text.format(x=_minus(f"{end[0]:.1f}"), y=_minus(f"{end[1]:.1f}"), away=length(away, each, 1))


def _beyond() -> str:
    return _tr("beyond the horizon")


def _expected_row(errors: FloatArray, source: ImageInfo, each: float | None) -> tuple[str, str, str]:
    # An error larger than the picture says no more than that the corner is not known, as beyond a horizon.
    known = np.where(errors <= source.size.long_side, errors, np.nan)
    text = _tr("{errors} px").format(errors=_listed(known, 1))
    if each is not None:
        text = _tr("{errors} px ({metric} mm)").format(errors=_listed(known, 1), metric=_listed(known * each, 2))
    return (
        _tr("Expected error"),
        text,
        _tr(
            "Expected error of where the target's corners land, in source pixels: top left, top right, "
            "bottom right, bottom left"
        ),
    )


def fit_rows(fit: HomographyFit, each: float | None = None) -> Rows:
    """How well the homography fits, in pixels and, by the length of a target pixel, in millimetres."""
    inner = fit.residuals[fit.inliers]
    centile = float(np.percentile(inner, 95)) if len(inner) else math.nan
    total, excluded, locked = len(fit.inliers), int(fit.excluded.sum()), int(fit.locked.sum())
    share = fit.inlier_count / max(1, total - excluded)
    by_hand = (
        (_tr("Excluded"), excluded, _tr("Matches taken out by hand")),
        (_tr("Locked"), locked, _tr("Matches the transform has to follow")),
    )
    rows = (
        (
            _tr("Inliers"),
            _tr("{count} of {total} ({share:.0f} %)").format(
                count=f"{fit.inlier_count:,}", total=f"{total - excluded:,}", share=100 * share
            ),
            _tr("Matches that agree with the homography"),
        ),
        *((label, str(count), meaning) for label, count, meaning in by_hand if count),
        (
            _tr("Root mean square"),
            length(float(np.sqrt(np.mean(inner**2))) if len(inner) else math.nan, each),
            _tr("Of the residuals of the inliers, in target pixels"),
        ),
        (
            _tr("Median residual"),
            length(fit.median_residual, each),
            _tr("Half of the inliers lie closer, in target pixels"),
        ),
        (
            _tr("95 % residual"),
            length(centile, each),
            _tr("All but one in twenty inliers lie closer, in target pixels"),
        ),
    )
    if each is not None:
        # In pixels it stands where it is chosen.
        meaning = _tr("Up to this residual a keypoint is an inlier; dense matches may be off further")
        rows += ((_tr("Threshold"), length(fit.threshold, each), meaning),)
    return rows


def whole_rows(alignment: Alignment, each: float | None = None) -> Rows:
    """How near the whole map comes to the matches, by which method; nothing without a fine stage or matches.

    Args:
        alignment: the result.
        each: length of a target pixel in millimetres, where it is known.
    """
    left = alignment.residuals
    if alignment.flow is None or not left.count:
        return ()
    alone = alignment.coarse().residuals
    by = say(METHODS[alignment.method]) if alignment.method in METHODS else _tr("Several planes")
    pair = _tr("{alone} → {whole}")
    inliers = _tr(
        "before and after the fine stage, of the sharply placed inliers, the same for every method; in target pixels"
    )
    return (
        (_tr("Method"), by, _tr("How the map was bent beyond the homography")),
        (
            _tr("Median"),
            pair.format(whole=length(left.median, each), alone=_pixels(alone.median)),
            _tr("Half lie closer, {what}").format(what=inliers),
        ),
        (
            _tr("95 %"),
            pair.format(whole=length(left.p95, each), alone=_pixels(alone.p95)),
            _tr("All but one in twenty lie closer, {what}").format(what=inliers),
        ),
        (
            _tr("Within threshold"),
            pair.format(whole=str(left.within), alone=str(alone.within)),
            _tr("Matches, inliers or not, that the map comes near, before and after the fine stage"),
        ),
    )


def transform_rows(parts: Decomposition) -> Rows:
    """What the homography does to the source, at the middle of the target."""
    shear = math.degrees(math.atan(parts.shear))
    across, down = (100 * value for value in parts.perspective)
    turn = _tr("anticlockwise") if parts.rotation > 0 else _tr("clockwise")
    return (
        (
            _tr("Rotation"),
            f"{abs(parts.rotation):.2f}° {turn}" if abs(parts.rotation) >= 0.005 else "0.00°",
            _tr("How far the source is turned to lie on the target"),
        ),
        (
            _tr("Scale"),
            f"× {abs(parts.scale_x):.4f}, {abs(parts.scale_y):.4f}",
            _tr("Target pixels for one source pixel, across and down"),
        ),
        (_tr("Shear"), _minus(f"{_zero(shear, 2):.2f}°"), _tr("By how much right angles are slanted")),
        (
            _tr("Perspective"),
            _minus(f"{_zero(across, 2):+.2f} %, {_zero(down, 2):+.2f} %"),
            _tr("Change of scale from one edge of the target to the other, across and down"),
        ),
        (
            _tr("Translation"),
            _minus(f"{_zero(parts.translation[0], 1):+.1f}, {_zero(parts.translation[1], 1):+.1f} px"),
            _tr("From the middle of the target to where the middle of the source lies"),
        ),
        (
            _tr("Mirrored"),
            _tr("yes") if parts.mirrored else _tr("no"),
            _tr("Whether the source is turned over, as a print after a drawing is"),
        ),
    )


def run_rows(alignment: Alignment) -> Rows:
    """How the result was computed."""
    rows = [
        (_tr("Stages"), _tr("coarse and fine") if alignment.flow else _tr("coarse only"), _tr("Which stages have run")),
        (_tr("Preset"), preset_title(alignment.settings), _tr("The settings it was computed with")),
        (_tr("Device"), alignment.device, _tr("Where it was computed")),
    ]
    if total := sum(alignment.timings.values()):
        rows.append((_tr("Time"), _tr("{seconds:.2f} s").format(seconds=total), _tr("From start to result")))
    rows += [(_tr("Note"), shown(note), _tr("What was done otherwise than asked for")) for note in alignment.notes]
    return tuple(rows)


def matrix_cell(value: float) -> str:
    """One entry of the matrix, short enough for the inspector."""
    if value == 0 or 1e-3 <= abs(value) < 1e5:
        return f"{_zero(value, 5):.7g}" if abs(value) < 1000 else f"{value:.2f}"
    return f"{value:.3e}"


def _listed(values: FloatArray, digits: int) -> str:
    return ", ".join(f"{value:.{digits}f}" if math.isfinite(value) else "—" for value in values.tolist())


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _figure(name: str, value: float) -> str:
    return _percent(value) if "share" in name else f"{value:.4g}"


def _pixels(value: float) -> str:
    return f"{value:.2f}\N{NO-BREAK SPACE}px" if math.isfinite(value) else "–"


def _begun(text: str) -> str:
    """A text with a capital, as at the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def _zero(value: float, digits: int) -> float:
    """``value`` without the minus sign of a rounded zero."""
    return 0.0 if round(value, digits) == 0 else value


def _minus(text: str) -> str:
    """A number with the sign for minus that is as wide as a plus."""
    return text.replace("-", "\N{MINUS SIGN}")
