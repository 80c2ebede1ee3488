"""Writing what a pane shows to a file."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from rflow_engine.atomic import move_all, scratch_folder, writing_to
from rflow_engine.context import JobContext

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Half as large as with the least effort, and little slower.
_EFFORT = 4


@dataclass(frozen=True, slots=True, eq=False)
class ViewPicture:
    """What a pane shows.

    Attributes:
        rgb: (h, w, 3) uint8.
        title: which pictures are shown, and how; written into the file.
    """

    rgb: NDArray[np.uint8] = field(repr=False)
    title: str


def save_view(picture: ViewPicture, path: str, context: JobContext) -> str:
    """Write a PNG, whole or not at all; a file that is there is replaced.

    Args:
        picture: what to write.
        path: of the file.
        context: cancels the job before the file is moved into place.

    Returns:
        The path.

    Raises:
        WriteError: if the folder cannot be written to.
        Cancelled: through ``context``.
    """
    # The window opens before anything is written.
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    final = Path(path)
    facts = PngInfo()
    facts.add_itxt("Title", picture.title)
    facts.add_itxt("Software", "RANSAC-Flow")
    with writing_to(final.parent), scratch_folder(final.parent) as scratch:
        Image.fromarray(picture.rgb).save(scratch / final.name, "PNG", pnginfo=facts, compress_level=_EFFORT)
        context.raise_if_cancelled()
        move_all(scratch, final.parent, [final.name])
    return path
