"""What is asked of the workers once there is a result: going on with its flow, and laying other pictures by it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment


@dataclass(frozen=True, slots=True, eq=False)
class RefineRequest:
    """Compare the pair at a larger size. Gives an ``Alignment``.

    Attributes:
        alignment: the result so far.
        long_side: of the target in pixels; None for full resolution.
    """

    alignment: Alignment
    long_side: int | None
    lane: Literal["engine"] = field(default="engine", init=False)
    # It takes the place of an alignment, and the other way round.
    channel: Literal["align"] = field(default="align", init=False)


@dataclass(frozen=True, slots=True, eq=False)
class ApplyRequest:
    """Lay other pictures of what the source shows. Gives an ``rflow_engine.applying.ApplyResult``.

    Attributes:
        alignment: the result.
        pictures: paths of the pictures.
        directory: where to.
        options: an ``rflow_engine.applying.ApplyOptions``.
    """

    alignment: Alignment
    pictures: tuple[str, ...]
    directory: str
    options: Any
    lane: Literal["engine"] = field(default="engine", init=False)
    channel: Literal["export"] = field(default="export", init=False)


@dataclass(frozen=True, slots=True, eq=False)
class HeadersRequest:
    """Read the headers of pictures. Gives, by path, an ``ImageInfo`` or the sentence that says why there is none.

    Attributes:
        paths: of the files.
    """

    paths: tuple[str, ...]
    lane: Literal["pictures"] = field(default="pictures", init=False)
    channel: Literal["headers"] = field(default="headers", init=False)
