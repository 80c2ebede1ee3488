"""Writing a TIFF tile by tile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import tifffile

from rflow_engine.types import AnyArray, Size

if TYPE_CHECKING:
    import numpy as np

# Offsets in a classic TIFF have 32 bits; a margin is left for the tables.
_CLASSIC_LIMIT = 3_800_000_000


def write_tiff(
    path: Path,
    tiles: Iterator[AnyArray],
    *,
    size: Size,
    samples: int,
    dtype: np.dtype[np.generic],
    tile: int,
    icc_profile: bytes | None,
    resolution: tuple[float, float] | None,
    compress: bool,
    software: str,
) -> None:
    """Write a tiled TIFF, or a BigTIFF where a classic one cannot hold it.

    Args:
        path: file to write.
        tiles: (h, w, samples) each, row by row; those at the edges may be smaller.
        size: size of the picture.
        samples: 1 grey, 2 grey and alpha, 3 RGB, 4 RGB and alpha.
        dtype: of the samples.
        tile: width and height of a tile; a multiple of 16.
        icc_profile: colour profile to embed.
        resolution: pixels per inch (x, y).
        compress: deflate with the horizontal predictor; without loss, but many times slower.
        software: name and version of the program.

    Raises:
        OSError: if the disk is full, or the file cannot be written.
    """
    across, down = -(-size.width // tile), -(-size.height // tile)
    stored = across * down * tile * tile * samples * dtype.itemsize
    with tifffile.TiffWriter(path, bigtiff=stored > _CLASSIC_LIMIT) as tiff:
        tiff.write(
            tiles if samples > 1 else (pixels[..., 0] for pixels in tiles),
            shape=(*size.shape, samples) if samples > 1 else size.shape,
            dtype=dtype,
            tile=(tile, tile),
            photometric="rgb" if samples >= 3 else "minisblack",
            planarconfig="contig",
            extrasamples=["unassalpha"] if samples in (2, 4) else None,
            iccprofile=icc_profile,
            resolution=resolution,
            resolutionunit="INCH" if resolution else None,
            compression="zlib" if compress else None,
            # The predictor for floating point would need a package more.
            predictor=compress and dtype.kind == "u",
            software=software,
            metadata=None,
        )
