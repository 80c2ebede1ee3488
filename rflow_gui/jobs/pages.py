"""Small versions of all pictures of a file, made in a worker."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from rflow_engine.errors import EngineError
from rflow_gui.jobs.pictures import opened

if TYPE_CHECKING:
    from rflow_engine.context import JobContext
    from rflow_engine.images import PageInfo
    from rflow_engine.types import AnyArray

SIDE = 128
"""Long side in pixels of a small version."""
# A film of a thousand pictures is told by its numbers.
_MOST = 100


@dataclass(frozen=True, slots=True, eq=False)
class PagePreview:
    """One picture of a file with several.

    Attributes:
        info: what its header says.
        pixels: (h, w, 3) uint8, small; None if it cannot be read, or there are too many.
    """

    info: PageInfo
    pixels: AnyArray | None = field(repr=False)


def preview_pages(path: str, context: JobContext) -> tuple[PagePreview, ...]:
    """All pictures of a file.

    Raises:
        ImageReadError: if the file cannot be read.
        Cancelled: through ``context``, between pictures.
    """
    from rflow_engine.images import list_pages

    previews = []
    for page in list_pages(path):
        context.raise_if_cancelled()
        previews.append(PagePreview(page, _small(path, page.number) if page.number < _MOST else None))
    return tuple(previews)


def _small(path: str, number: int) -> AnyArray | None:
    from rflow_engine.images import open_image

    try:
        return np.ascontiguousarray(opened(open_image(path, page=number), SIDE).rgb)
    except EngineError:
        return None
