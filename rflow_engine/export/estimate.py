"""How much room the files of an export will take."""

from __future__ import annotations

import numpy as np

from rflow_engine.alignment import Alignment
from rflow_engine.export.direction import laid
from rflow_engine.export.figures import figure_size
from rflow_engine.export.frame import frame_of
from rflow_engine.export.native import BOTH, shared_dtype
from rflow_engine.export.options import FIGURES, ExportOptions, Output, aligned_format, file_names, tiff_form
from rflow_engine.types import Size

# What is left of each byte of a photograph, typically.
_PACKED = {"png": 0.6, "jpeg": 0.2, "webp": 0.15}
_PACKED_TIFF = 0.75
_LOSSLESS_WEBP = 0.45
# Part of a typical size below which a packed file hardly comes.
_LEAST = 0.35
# Bytes a pixel of an animation, and a match in a table.
_GIF, _MP4, _LINE = 1.4, 4.0, 110
_REPORT, _SPARE = 4_000_000, 1_000_000


def estimated_bytes(alignment: Alignment, options: ExportOptions) -> dict[Output, int]:
    """About how many bytes each file takes; packed ones may take half or twice as much.

    Raises:
        UsageError: if an option cannot be used with this result.
    """
    return {output: round(_typical(output, alignment, options)) for output in file_names(alignment, options)}


def bytes_needed(alignment: Alignment, options: ExportOptions) -> int:
    """How many bytes must be free at least: what is not packed in full, of the rest what it hardly falls short of."""
    needed = float(_SPARE)
    for output in file_names(alignment, options):
        typical = _typical(output, alignment, options)
        needed += typical * (1.0 if _is_exact(output, alignment, options) else _LEAST)
    return round(needed)


def _is_exact(output: Output, alignment: Alignment, options: ExportOptions) -> bool:
    if output == "aligned":
        return aligned_format(options, alignment) == "tiff" and options.compression == "none"
    plain = options.figure_format == "tiff" and options.compression == "none"
    if output == "ome_tiff":
        return options.compression == "none"
    return output == "flow_flo" or (output in FIGURES and plain)


def _typical(output: Output, alignment: Alignment, options: ExportOptions) -> float:
    target, matches = alignment.target.info.size, len(alignment.matches)
    if output == "aligned":
        return _aligned(alignment, options)
    if output in FIGURES:
        size = figure_size(alignment, output, options)
        return size.pixels * 3 * _share(options.figure_format, size, options)
    if output in BOTH:
        return _both(alignment, output, options)
    if output in ("blink_gif", "blink_mp4"):
        size = frame_of(alignment, options.crop, options.animation_side).size
        return size.pixels * (_GIF if output == "blink_gif" else _MP4)
    grid = alignment.flow.grid_size if alignment.flow is not None else Size(width=1, height=1)
    sizes: dict[Output, float] = {
        "flow": grid.pixels * 10,
        "flow_flo": target.pixels * 8 + 12,
        "flow_png": target.pixels * 2.0,
        "flow_colours": _figure(alignment, options).pixels * 0.5,
        "confidence": grid.pixels * 0.6,
        "matches": matches * _LINE,
        "bigwarp": matches * 70,
        "qgis": matches * 80,
        "transform": 3_000,
        "itk": 200_000 + grid.pixels * 20 if alignment.flow is not None else 200_000,
        "report": _REPORT,
        "report_pdf": _REPORT,
        "alignment": 8_000 + matches * 75,
    }
    return sizes[output]


def _share(image_format: str, size: Size, options: ExportOptions) -> float:
    """Bytes in the file for each byte of the picture."""
    if image_format != "tiff":
        return _PACKED[image_format]
    packed = 1.0 if options.compression == "none" else _PACKED_TIFF
    return packed * (4 / 3 if tiff_form(options, size).pyramid else 1.0)


def _both(alignment: Alignment, output: Output, options: ExportOptions) -> float:
    """A file that holds both pictures."""
    infos, size = (alignment.source.info, alignment.target.info), _aligned_size(alignment, options)
    flow = alignment.flow is not None
    if output == "ome_tiff":
        samples = sum(info.channels for info in infos) + flow
        return size.pixels * samples * shared_dtype(alignment).itemsize * _share("tiff", size, options)
    deep = sum((info.channels + 1) * min(2, np.dtype(info.dtype).itemsize) for info in infos)
    # The difference, what is seen of all, and the confidence are 8 bits.
    return size.pixels * (deep + 4 + 4 + flow) * _PACKED["png"]


def _aligned_size(alignment: Alignment, options: ExportOptions) -> Size:
    return frame_of(alignment, options.crop, options.aligned_side).size


def _figure(alignment: Alignment, options: ExportOptions) -> Size:
    return frame_of(alignment, options.crop, options.figure_side).size


def _aligned(alignment: Alignment, options: ExportOptions) -> float:
    alignment, options = laid(alignment, options)
    image_format, info = aligned_format(options, alignment), alignment.source.info
    bits = {"8": 1, "16": 2}.get(options.depth, np.dtype(info.dtype).itemsize)
    size = _aligned_size(alignment, options)
    opaque = image_format == "jpeg" or options.colour is not None
    share = _share(image_format, size, options)
    if image_format == "webp" and not opaque:
        share = _LOSSLESS_WEBP
    return size.pixels * (info.channels + (not opaque)) * bits * share
