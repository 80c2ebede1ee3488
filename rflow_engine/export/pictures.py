"""Writing a picture that is made tile by tile, in any of the formats."""

from __future__ import annotations

import contextlib
import struct
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, BinaryIO

import numpy as np
from PIL import Image

from rflow_engine.context import JobContext
from rflow_engine.errors import UsageError
from rflow_engine.export.metadata import SOFTWARE, About
from rflow_engine.images.png_writer import write_png
from rflow_engine.images.tiff_writer import TiffForm, TiffPage, write_tiff
from rflow_engine.said import said
from rflow_engine.tiles import map_tiles, tile_boxes
from rflow_engine.types import AnyArray, Box, Size

_LONGEST = {"jpeg": 65_500, "webp": 16_383}
_WHITE = 255


@dataclass(frozen=True, slots=True, kw_only=True)
class Canvas:
    """A picture to be written.

    Attributes:
        size: width and height in pixels.
        samples: 1 grey, 2 grey and alpha, 3 RGB, 4 RGB and alpha.
        dtype: uint8, uint16 or float32.
        tile: gives the pixels (h, w, samples) of a box; called from several threads.
        icc_profile: colour profile to embed.
        resolution: pixels per inch (x, y).
    """

    size: Size
    samples: int
    dtype: np.dtype[Any]
    tile: Callable[[Box], AnyArray]
    icc_profile: bytes | None = None
    resolution: tuple[float, float] | None = None


def check_format(image_format: str, size: Size) -> None:
    """Refuse what a format cannot hold.

    Raises:
        UsageError: if the picture is too large for it.
    """
    longest = _LONGEST.get(image_format)
    if longest and size.long_side > longest:
        raise UsageError(
            said(
                "A picture of {size} pixels is too large for {format}, which ends at {longest:,} pixels.",
                size=size,
                format=image_format.upper(),
                longest=longest,
            ),
            said("Choose TIFF or PNG, or a smaller resolution."),
        )


def write_picture(
    path: Path,
    canvas: Canvas,
    image_format: str,
    context: JobContext,
    *,
    form: TiffForm | None = None,
    about: About | None = None,
) -> None:
    """Write a picture: TIFF and PNG while it is made, JPEG and WebP from memory.

    Args:
        path: file to write.
        canvas: the picture.
        image_format: "tiff", "png", "jpeg" or "webp".
        context: for progress and cancelling.
        form: how a TIFF lies in its file; of the others only the size of the tiles that are worked on.
        about: what the file says of itself.
    """
    form, message = form or TiffForm(), said("Writing {name}", name=path.name)
    if image_format == "tiff":
        page = TiffPage(
            samples=canvas.samples,
            icc_profile=canvas.icc_profile,
            resolution=canvas.resolution,
            description=about.description if about else "",
            software=SOFTWARE,
            xmp=about.xmp(image_format) if about else b"",
        )
        write_tiff(
            path,
            canvas.tile,
            size=canvas.size,
            dtype=canvas.dtype,
            pages=[page],
            form=form,
            context=context,
            message=message,
        )
        return
    if image_format == "png":
        with path.open("wb") as file:
            write_canvas_as_png(file, canvas, context, message=message, tile=form.tile, about=about)
        return
    boxes = tile_boxes(canvas.size, width=form.tile, height=form.tile)
    tiles = map_tiles(canvas.tile, boxes, context=context, message=message)
    with contextlib.closing(tiles):
        _write_whole(path, _bands(tiles, boxes, canvas.size), canvas, image_format, about)


def write_canvas_as_png(
    file: BinaryIO | IO[bytes],
    canvas: Canvas,
    context: JobContext,
    *,
    message: str,
    tile: int = 512,
    about: About | None = None,
) -> None:
    """Write a picture as PNG, while it is made, into a file that is open.

    Args:
        file: open for writing; nothing is asked of it but to write on.
        canvas: the picture, with 8 or 16 bits a sample.
        context: for progress and cancelling.
        message: what the progress reports say.
        tile: side in pixels of the tiles that are worked on.
        about: what the file says of itself.
    """
    boxes = tile_boxes(canvas.size, width=tile, height=tile)
    tiles = map_tiles(canvas.tile, boxes, context=context, message=message)
    with contextlib.closing(tiles):
        _write_png(file, _bands(tiles, boxes, canvas.size), canvas, about)


def _write_png(file: BinaryIO | IO[bytes], bands: Iterator[AnyArray], canvas: Canvas, about: About | None) -> None:
    texts = {"Title": about.title, "Description": about.description, "Software": SOFTWARE} if about else {}
    write_png(
        file,
        bands,
        size=canvas.size,
        samples=canvas.samples,
        dtype=canvas.dtype,
        icc_profile=canvas.icc_profile,
        resolution=canvas.resolution,
        texts=texts,
        xmp=about.xmp("png") if about else b"",
    )


def assemble(canvas: Canvas, context: JobContext | None = None, message: str = "", tile: int = 512) -> AnyArray:
    """(h, w, samples) the whole picture in memory."""
    picture = np.empty((*canvas.size.shape, canvas.samples), canvas.dtype)
    boxes = tile_boxes(canvas.size, width=tile, height=tile)
    tiles = map_tiles(canvas.tile, boxes, context=context, message=message)
    for box, part in zip(boxes, tiles, strict=True):
        picture[box.top : box.bottom, box.left : box.right] = part
    return picture


def _bands(tiles: Iterator[AnyArray], boxes: Sequence[Box], size: Size) -> Iterator[AnyArray]:
    """Tiles, row by row, joined to bands of the full width."""
    band: AnyArray | None = None
    for box, tile in zip(boxes, tiles, strict=True):
        if band is None:
            band = np.empty((box.size.height, size.width, tile.shape[2]), tile.dtype)
        band[:, box.left : box.right] = tile
        if box.right == size.width:
            yield band
            band = None


def _write_whole(path: Path, bands: Iterator[AnyArray], canvas: Canvas, image_format: str, about: About | None) -> None:
    picture = np.empty((*canvas.size.shape, canvas.samples), np.uint8)
    top = 0
    for band in bands:
        picture[top : top + len(band)] = band
        top += len(band)
    if canvas.samples == 2 and image_format == "webp":
        # WebP knows colour only.
        picture = picture[..., [0, 0, 0, 1]]
    image = Image.fromarray(picture[..., 0] if picture.shape[2] == 1 else picture)
    extras: dict[str, Any] = {"icc_profile": canvas.icc_profile} if canvas.icc_profile else {}
    if about:
        extras["exif"] = about.exif(canvas.resolution)
    if image_format == "webp":
        if about:
            extras["xmp"] = about.xmp(image_format)
        # An aligned picture with its transparency is material for further work and loses nothing.
        lossless = {"lossless": True, "exact": True} if canvas.samples in (2, 4) else {"quality": 92}
        image.save(path, "WEBP", **lossless, **extras)
        return
    if about:
        extras["extra"] = _xmp_segment(about.xmp(image_format))
    if canvas.resolution:
        extras["dpi"] = canvas.resolution
    image.save(path, "JPEG", quality=95, subsampling=0, **extras)


def _xmp_segment(xmp: bytes) -> bytes:
    """A packet of metadata as a segment of a JPEG."""
    body = b"http://ns.adobe.com/xap/1.0/\0" + xmp
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def filled(canvas: Canvas, colour: tuple[int, int, int] | None) -> Canvas:
    """The picture without alpha, on a colour; white if there is none.

    Args:
        canvas: a picture with 2 or 4 samples.
        colour: red, green, blue of 8 bits.
    """
    red, green, blue = colour or (_WHITE, _WHITE, _WHITE)
    scale = 1 / 255 if canvas.dtype.kind == "f" else np.iinfo(canvas.dtype).max / 255
    # The weights of grey are those of Pillow and most others (ITU-R 601).
    levels = [0.299 * red + 0.587 * green + 0.114 * blue] if canvas.samples == 2 else [red, green, blue]
    ground = np.asarray(np.array(levels) * scale, np.float64)
    ground = ground.astype(canvas.dtype) if canvas.dtype.kind == "f" else np.rint(ground).astype(canvas.dtype)

    def tile(box: Box) -> AnyArray:
        pixels = canvas.tile(box)
        colours: AnyArray = np.where(pixels[..., -1:] > 0, pixels[..., :-1], ground)
        return colours

    return Canvas(
        size=canvas.size,
        samples=canvas.samples - 1,
        dtype=canvas.dtype,
        tile=tile,
        icc_profile=canvas.icc_profile,
        resolution=canvas.resolution,
    )
