"""What the engine says about an alignment, in words: whether to trust it, and how the source was found to lie."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication

from rflow_engine.types import BY_HAND, FloatArray

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment

# Less of a turn than this is how pictures hang; less of a change of size is no detail.
_TURNED, _DETAIL = 20.0, 0.5


def _tr(text: str) -> str:
    return QCoreApplication.translate("Judgement", text)


def is_by_hand(alignment: Alignment) -> bool:
    """Whether nobody but the user has judged it."""
    return alignment.verdict.reason == BY_HAND.reason


def is_doubtful(alignment: Alignment) -> bool:
    """Whether the engine wants it to be checked by eye."""
    return alignment.verdict.level != "accepted"


def found(alignment: Alignment) -> str:
    """How the source was found to lie on the target, where that is not simply upright and whole; else empty."""
    parts, source, target = alignment.decomposition, alignment.source.info.size, alignment.target.info.size
    words = [_tr("mirrored")] if parts.mirrored else []
    if abs(parts.rotation) >= _TURNED:
        turn = _tr("anticlockwise") if parts.rotation > 0 else _tr("clockwise")
        words.append(_tr("turned by {angle:.0f}° {turn}").format(angle=abs(parts.rotation), turn=turn))
    scale = math.sqrt(abs(parts.scale_x * parts.scale_y))
    share = scale * math.sqrt(source.pixels / target.pixels)
    if share <= _DETAIL:
        words.append(_tr("a detail, {times:.1f} times smaller than the whole").format(times=1 / share))
    elif share >= 1 / _DETAIL:
        words.append(_tr("the whole of a detail, {times:.1f} times larger").format(times=share))
    return ", ".join(words)


def is_worth_telling(alignment: Alignment) -> bool:
    """Whether the way the source lies is more than the user would expect."""
    return bool(found(alignment)) and (bool(alignment.tried) or alignment.decomposition.mirrored)


def plane_shares(alignment: Alignment) -> FloatArray:
    """(K,) share of the target that each plane covers, the largest first; empty for a single transform."""
    return np.zeros(0) if alignment.planes is None else np.sort(alignment.planes.shares)[::-1]
