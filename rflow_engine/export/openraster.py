"""OpenRaster: target, aligned source, difference and confidence as layers, for Krita, GIMP and MyPaint.

A ZIP of PNG pictures with a list of layers. The layers of the two pictures have the depth and the profile of their
files; one of floating-point numbers, which no PNG holds, is there as the screen shows it.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

import cv2
import numpy as np
from PIL import Image

from rflow_engine.alignment import Alignment
from rflow_engine.context import JobContext, Stage
from rflow_engine.export.aligned import aligned_canvas
from rflow_engine.export.frame import Frame, frame_of
from rflow_engine.export.layers import Layer, Layers, layers_of
from rflow_engine.export.metadata import About, resolution
from rflow_engine.export.native import confidence_tile, levels, target_on_itself
from rflow_engine.export.options import TRANSPARENT, ExportOptions
from rflow_engine.export.pictures import Canvas, assemble, write_canvas_as_png
from rflow_engine.export.profiles import srgb
from rflow_engine.said import said
from rflow_engine.types import AnyArray, Box

_MIMETYPE = "image/openraster"
# Of the layer stack that was published; every program reads it.
_VERSION = "0.0.3"
_THUMBNAIL = 256
_SOME_DAY = (2000, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class _Leaf:
    """One layer.

    Attributes:
        name: as programs show it.
        file: within the ZIP.
        canvas: its pixels.
        opacity: in [0, 1].
        visible: whether it is shown when the file is opened.
    """

    name: str
    file: str
    canvas: Canvas
    opacity: float = 1.0
    visible: bool = True


def layer_names(alignment: Alignment) -> list[str]:
    """The layers from the lowest to the uppermost."""
    names = ["Target", "Aligned source", "Difference"]
    return [*names, "Confidence"] if alignment.flow is not None else names


def write_openraster(
    path: Path, alignment: Alignment, frame: Frame, options: ExportOptions, about: About, context: JobContext
) -> dict[str, Any]:
    """Write the layers.

    Args:
        path: file to write.
        alignment: how the pictures lie.
        frame: the frame of the output.
        options: depth, profile, interpolation, scale, opacity of the source and gain of the difference.
        about: what the file says of itself.
        context: for progress and cancelling.

    Returns:
        what was written, as plain values for the record.

    Raises:
        UsageError: if the colours cannot be converted as asked for.
    """
    leaves = _leaves(alignment, frame, options)
    merged = _merged(alignment, frame, options)
    pieces = [*((leaf.file, leaf.canvas) for leaf in leaves), ("mergedimage.png", merged)]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED, allowZip64=True) as archive:
        archive.writestr(_entry("mimetype"), _MIMETYPE)
        archive.writestr(_entry("stack.xml", packed=True), stack_xml(leaves, frame, merged, about))
        for number, (name, canvas) in enumerate(pieces):
            stage = Stage(context, number / len(pieces), (number + 1) / len(pieces))
            with archive.open(_entry(name), "w", force_zip64=True) as file:
                write_canvas_as_png(
                    file, canvas, stage, message=said("Writing {name}", name=path.name), tile=options.tile, about=about
                )
        context.raise_if_cancelled()
        archive.writestr(_entry("Thumbnails/thumbnail.png"), _thumbnail(alignment, options))
    return {
        "layers": [
            {"name": leaf.name, "file": leaf.file, "dtype": leaf.canvas.dtype.name, "visible": leaf.visible}
            for leaf in leaves
        ]
    }


def _entry(name: str, *, packed: bool = False) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _SOME_DAY)
    entry.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    entry.external_attr = 0o644 << 16
    return entry


def _leaves(alignment: Alignment, frame: Frame, options: ExportOptions) -> list[_Leaf]:
    """From the lowest to the uppermost."""
    shown = layers_of(alignment, frame, options.interpolation)
    leaves = [
        _Leaf("Target", "data/target.png", _picture(target_on_itself(alignment), shown.target, frame, options)),
        _Leaf("Aligned source", "data/source.png", _picture(alignment, shown.source, frame, options), options.opacity),
        _Leaf("Difference", "data/difference.png", _difference(alignment, shown, frame, options), visible=False),
    ]
    if alignment.flow is not None:
        canvas = _confidence(alignment, frame, options)
        leaves.append(_Leaf("Confidence", "data/confidence.png", canvas, visible=False))
    return leaves


def _picture(alignment: Alignment, shown: Layer, frame: Frame, options: ExportOptions) -> Canvas:
    """The source of an alignment with its own depth, or, if that is none of a PNG, as on the screen."""
    if alignment.source.info.dtype != "float32":
        return aligned_canvas(
            alignment, frame, replace(options, image_format="png", background=TRANSPARENT, direction="source_to_target")
        )

    def tile(box: Box) -> AnyArray:
        return _with_cover(*shown.tile(box))

    return _on_screen(alignment, frame, options, tile)


def _difference(alignment: Alignment, shown: Layers, frame: Frame, options: ExportOptions) -> Canvas:
    def tile(box: Box) -> AnyArray:
        below, there = shown.target.tile(box)
        above, covered = shown.source.tile(box)
        return _with_cover(cv2.convertScaleAbs(cv2.absdiff(below, above), alpha=options.gain), there & covered)

    return _on_screen(alignment, frame, options, tile)


def _merged(alignment: Alignment, frame: Frame, options: ExportOptions) -> Canvas:
    """What is seen of all layers when the file is opened."""
    shown = layers_of(alignment, frame, options.interpolation)

    def tile(box: Box) -> AnyArray:
        below, there = shown.target.tile(box)
        above, covered = shown.source.tile(box)
        weight = covered * options.opacity
        total = weight + there * (1 - weight)
        mixed = above * weight[..., None] + below * (there * (1 - weight))[..., None]
        colours = np.rint(mixed / np.where(total > 0, total, 1.0)[..., None]).astype(np.uint8)
        return np.dstack([colours, np.rint(total * 255).astype(np.uint8)])

    return _on_screen(alignment, frame, options, tile)


def _confidence(alignment: Alignment, frame: Frame, options: ExportOptions) -> Canvas:
    def tile(box: Box) -> AnyArray:
        grey = levels(confidence_tile(alignment, frame, box), np.dtype(np.uint8))
        return np.repeat(grey[..., None], 3, axis=2)

    return replace(_on_screen(alignment, frame, options, tile), samples=3)


def _on_screen(alignment: Alignment, frame: Frame, options: ExportOptions, tile: Callable[[Box], AnyArray]) -> Canvas:
    return Canvas(
        size=frame.size,
        samples=4,
        dtype=np.dtype(np.uint8),
        tile=tile,
        icc_profile=srgb(),
        resolution=resolution(alignment, options, frame),
    )


def _with_cover(colours: AnyArray, covered: AnyArray) -> AnyArray:
    return np.dstack([np.where(covered[..., None], colours, 0), np.where(covered, 255, 0)]).astype(np.uint8)


def _thumbnail(alignment: Alignment, options: ExportOptions) -> bytes:
    frame = frame_of(alignment, options.crop, 2 * _THUMBNAIL)
    image = Image.fromarray(assemble(_merged(alignment, frame, options)))
    image.thumbnail((_THUMBNAIL, _THUMBNAIL))
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def stack_xml(leaves: list[_Leaf], frame: Frame, merged: Canvas, about: About) -> str:
    """The list of layers, the uppermost first."""
    size = frame.size
    dense = ""
    if merged.resolution:
        x, y = (max(1, round(value)) for value in merged.resolution)
        dense = f' xres="{x}" yres="{y}"'
    layers = "".join(
        f'  <layer name={quoteattr(leaf.name)} src="{leaf.file}" x="0" y="0" opacity="{leaf.opacity:g}" '
        f'visibility="{"visible" if leaf.visible else "hidden"}" composite-op="svg:src-over"/>\n'
        for leaf in reversed(leaves)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<image version="{_VERSION}" w="{size.width}" h="{size.height}"{dense} name={quoteattr(about.title)}>\n'
        f" <stack>\n{layers} </stack>\n</image>\n"
    )
