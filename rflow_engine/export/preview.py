"""What a file will look like: its picture made small, or the beginning of its text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from rflow_engine.alignment import Alignment
from rflow_engine.context import JobContext
from rflow_engine.export import animation, flows, points, transforms
from rflow_engine.export.aligned import aligned_canvas, check_depth
from rflow_engine.export.direction import laid
from rflow_engine.export.estimate import estimated_bytes
from rflow_engine.export.figures import figure_canvas, figure_size
from rflow_engine.export.frame import frame_of
from rflow_engine.export.layers import layers_of
from rflow_engine.export.native import BOTH, check_colours
from rflow_engine.export.ome import channels_of
from rflow_engine.export.openraster import layer_names
from rflow_engine.export.options import FIGURES, ExportOptions, Output, aligned_format
from rflow_engine.export.pictures import Canvas, assemble, check_format
from rflow_engine.said import said
from rflow_engine.types import AnyArray, Box, Size

SIDE = 720
"""Long side of a preview in pixels: twice what a dialog shows, for screens with fine pixels."""
_CHARACTERS = 2000
_ABOUT: dict[Output, str] = {
    "report": said(
        "The pair, the result in words, compare figures, transform, matches, settings and versions, in one file for "
        "the browser."
    ),
    "report_pdf": said(
        "The pair, the result in words, compare figures, transform, matches, settings and versions, on pages of A4."
    ),
    "alignment": said("Files and checksums, settings, seed, versions, transform, matches and regions."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What a file will look like.

    Attributes:
        frames: (h, w, 3) or (h, w, 4) uint8, one picture or several in turns; none for a text.
        frame_ms: how long each one stands.
        text: the first lines of a text.
        words: what is in a file that says nothing by its first lines.
        note: what it is, in a few words.
        sizes: about how many bytes every file of the export takes, by output.
    """

    frames: tuple[AnyArray, ...] = field(default=(), repr=False)
    frame_ms: int = 0
    text: str = ""
    words: str = ""
    note: str = ""
    sizes: Mapping[str, int] = field(default_factory=dict)


def preview(alignment: Alignment, output: Output, options: ExportOptions, context: JobContext) -> Preview:
    """Make the preview of one output.

    Args:
        alignment: the result.
        output: what to show.
        options: how it would be written.
        context: for cancelling.

    Raises:
        UsageError: if it cannot be written like that.
    """
    context.raise_if_cancelled()
    sizes = {str(name): size for name, size in estimated_bytes(alignment, options).items()}
    context.raise_if_cancelled()
    return replace(_shown(alignment, output, options, context), sizes=sizes)


def _shown(alignment: Alignment, output: Output, options: ExportOptions, context: JobContext) -> Preview:
    if output == "aligned":
        return _aligned(alignment, options, context)
    if output in FIGURES:
        size = figure_size(alignment, output, options)
        check_format(options.figure_format, size)
        side = SIDE // 2 if output == "side_by_side" else SIDE
        canvas, _ = figure_canvas(alignment, output, options, side)
        return Preview(frames=(assemble(canvas, context),), note=_pixels(size))
    if output in BOTH:
        return _both(alignment, output, options, context)
    if output in ("blink_gif", "blink_mp4"):
        size = frame_of(alignment, options.crop, options.animation_side).size
        small = replace(options, animation_side=min(SIDE, options.animation_side))
        frames = animation.blink_frames(alignment, small, context)
        return Preview(frames=frames, frame_ms=options.blink_ms, note=_pixels(size))
    if output == "flow_colours":
        frame = frame_of(alignment, options.crop, options.figure_side)
        small_frame = frame_of(alignment, options.crop, SIDE)
        return Preview(frames=(assemble(flows.colours_canvas(alignment, small_frame)),), note=_pixels(frame.size))
    if output == "confidence":
        assert alignment.flow is not None
        flow = laid(alignment, options)[0].flow
        assert flow is not None
        levels = np.rint(flow.confidence * 255).astype(np.uint8)
        grey = np.repeat(levels[..., None], 3, axis=2)
        return Preview(frames=(grey,), note=_pixels(flow.grid_size))
    return _text(alignment, output)


def _aligned(alignment: Alignment, options: ExportOptions, context: JobContext) -> Preview:
    check_depth(alignment, options)
    # As small as a preview is, the turned map is as good as the inverse itself.
    alignment, options = laid(alignment, options)
    size = frame_of(alignment, options.crop, options.aligned_side).size
    check_format(aligned_format(options, alignment), size)
    frame = frame_of(alignment, options.crop, SIDE)
    # What the screen shows has 8 bits; the range of deeper pictures is that of the figures.
    plain = replace(options, image_format="tiff", depth="source")
    canvas = aligned_canvas(alignment, frame, plain)
    if canvas.dtype == np.uint8:
        pixels = assemble(canvas, context)
        colours = np.repeat(pixels, 3, axis=2) if canvas.samples == 1 else pixels
        if canvas.samples == 2:
            colours = pixels[..., [0, 0, 0, 1]]
        return Preview(frames=(np.ascontiguousarray(colours),), note=_pixels(size))
    return Preview(frames=(_in_display_colours(alignment, options, context),), note=_pixels(size))


def _both(alignment: Alignment, output: Output, options: ExportOptions, context: JobContext) -> Preview:
    """What a viewer shows of the layers, or of the channels, when it opens the file."""
    check_colours(alignment, output, options)
    size = frame_of(alignment, options.crop, options.aligned_side).size
    canvas, _ = figure_canvas(alignment, "overlay", options, SIDE)
    names = layer_names(alignment) if output == "openraster" else [name for name, _ in channels_of(alignment)]
    return Preview(
        frames=(assemble(canvas, context),), note=said("{size} pixels: {names}", size=str(size), names=", ".join(names))
    )


def _in_display_colours(alignment: Alignment, options: ExportOptions, context: JobContext) -> AnyArray:
    frame = frame_of(alignment, options.crop, SIDE)
    layers = layers_of(alignment, frame, options.interpolation)
    ground = options.colour

    def tile(box: Box) -> AnyArray:
        colours, covered = layers.source.tile(box)
        if ground is not None:
            colours = np.where(covered[..., None], colours, np.array(ground, np.uint8))
            covered = np.ones_like(covered)
        return np.dstack([colours, np.where(covered, 255, 0).astype(np.uint8)])

    return assemble(Canvas(size=frame.size, samples=4, dtype=np.dtype(np.uint8), tile=tile), context)


def _text(alignment: Alignment, output: Output) -> Preview:
    """The beginning of a text, or what is in a file of numbers."""
    texts = {
        "matches": points.matches_csv,
        "bigwarp": points.bigwarp_csv,
        "qgis": points.qgis_points,
        "transform": transforms.transform_json,
    }
    if output in texts:
        return Preview(
            text=texts[output](alignment)[:_CHARACTERS], note=said("{count:,} matches", count=len(alignment.matches))
        )
    if output == "itk":
        return _itk(alignment)
    return _summary(alignment, output)


def _itk(alignment: Alignment) -> Preview:
    transform = transforms.itk_transform(alignment)
    words = transform.kind
    if transform.largest_error:
        error = max(transform.largest_error, 5e-5)
        words = said("{kind}; at most {error:.4f} px off", kind=words, error=error)
    return Preview(text="\n".join(transform.text.splitlines()[:4]), words=words, note=words)


def _summary(alignment: Alignment, output: Output) -> Preview:
    """What is in a file that is no picture and no short text."""
    size, flow = alignment.target.info.size, alignment.flow
    if output == "flow" and flow is not None:
        grid = flow.grid_size
        lines = [
            f"flow         {grid.height} × {grid.width} × 2  float32",
            f"confidence   {grid.height} × {grid.width}      float32",
            f"target_size  {size.width}, {size.height}",
        ]
        return Preview(text="\n".join(lines), words=said("Residual flow in target pixels, before the homography."))
    if output == "flow_flo":
        words = said(
            "{width} × {height} vectors (u, v) of float32: from each pixel of the target to its place in the source, "
            "in pixels. 1e10 where the source has no picture.",
            width=size.width,
            height=size.height,
        )
        return Preview(words=words)
    if output == "flow_png":
        scale = flows.png_scale(alignment)
        lines = [f"u = (red   - {flows.PNG_OFFSET}) / {scale}", f"v = (green - {flows.PNG_OFFSET}) / {scale}"]
        words = said("Valid where blue is 1. From each pixel of the target to its place in the source, in pixels.")
        return Preview(text="\n".join(lines), words=words)
    return Preview(words=_ABOUT.get(output, ""))


def _pixels(size: Size) -> str:
    return said("{size} pixels", size=size)
