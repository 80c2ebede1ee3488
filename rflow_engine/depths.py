"""How closely a flow was looked at, how much closer it can be, and what that takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rflow_engine.errors import UsageError
from rflow_engine.said import said
from rflow_engine.types import FlowField, Size

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment

LEAST = 960
"""Long side in pixels up to which the fine stage holds a pair at once."""
GRID_LIMIT = 4096
"""Cells along the long side of a field; at larger working sizes a cell spans 2, 4, … pixels of these."""
# A size is reached by one that is smaller by no more than what whole cells make of it.
_NEARLY = 0.995
# Seconds of one core of a server for a megapixel of a working size where all of it has texture; bytes for a cell of the
# field, and for a tile and all else.
_SECONDS, _BYTES, _SPARE = 2.8, 36.0, 500_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What refining to a size will take, roughly.

    Attributes:
        seconds: on one core, if everything has texture; a computer with more cores takes less.
        bytes: of memory, beside what is in use.
        cell: pixels of the target at full resolution for one cell of the field.
    """

    seconds: float
    bytes: int
    cell: float


def sizes(start: Size, wanted: Size) -> list[Size]:
    """The working sizes after ``start``: doubled until they reach what is wanted."""
    found: list[Size] = []
    long_side = start.long_side
    while long_side < _NEARLY * wanted.long_side:
        long_side = min(2 * long_side, wanted.long_side)
        found.append(wanted.scaled_to(long_side))
    return found


def reached(field: FlowField) -> Size:
    """The size of the target at which a field was compared, if not in all its parts."""
    return field.grid_size if field.refined is None else field.refined.size


def steps_of(field: FlowField, wanted: Size) -> list[Size]:
    """The working sizes that are left to do until a size is reached, one that was begun before the others."""
    known = reached(field)
    begun = field.refined is not None and bool(field.refined.left) and known.long_side * _NEARLY <= wanted.long_side
    return [*([known] if begun else []), *sizes(known, wanted)]


def wanted_size(alignment: Alignment, long_side: int | None) -> Size:
    """The size of the target that is meant by a long side; None is full resolution."""
    full = alignment.target.info.size
    return full if long_side is None else full.scaled_to(long_side)


def is_reached(alignment: Alignment, long_side: int | None) -> bool:
    """Whether the flow was compared at a size already, in all its parts."""
    flow = alignment.flow
    return flow is not None and not steps_of(flow, wanted_size(alignment, long_side))


def estimate(alignment: Alignment, long_side: int | None) -> Estimate:
    """What refining to a size will take.

    Args:
        alignment: a result with flow.
        long_side: of the target in pixels; None for full resolution.
    """
    wanted = wanted_size(alignment, long_side)
    plan = [] if alignment.flow is None else steps_of(alignment.flow, wanted)
    cells = wanted.scaled_to(GRID_LIMIT)
    return Estimate(
        seconds=sum(_SECONDS * size.pixels / 1e6 for size in plan),
        bytes=round(_BYTES * cells.pixels + _SPARE),
        cell=max(1.0, alignment.target.info.size.long_side / cells.long_side),
    )


def why_not(alignment: Alignment) -> UsageError | None:
    """Why the flow of a result cannot be looked at more closely; None if it can."""
    fine = alignment.settings.fine
    if alignment.flow is None or not fine.enabled:
        return UsageError(
            said("There is no flow to refine: the pair was aligned without the fine stage."),
            said("Align it with the fine stage first."),
        )
    if fine.method not in ("learned", "guided"):
        return UsageError(
            said("A flow by the method '{method}' is not refined on the pictures.", method=fine.method),
            said("Align with the method 'learned' or 'guided'."),
        )
    return None
