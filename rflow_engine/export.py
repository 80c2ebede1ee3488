"""Writing a result: the aligned source at full resolution, and everything needed to look at it and to repeat it.

All files are written into a hidden folder beside their destination and moved into place together at the very end, so
that an error or a cancelled job leaves nothing behind.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import types
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, TypeAlias, get_args

import cv2
import numpy as np
from PIL import Image

from rflow_engine import __version__, atomic, coords, provenance, warp
from rflow_engine.alignment import Alignment
from rflow_engine.context import JobContext, SilentContext, Stage
from rflow_engine.errors import UsageError, WriteError
from rflow_engine.images.png_writer import write_png
from rflow_engine.images.tiff_writer import write_tiff
from rflow_engine.tiles import map_tiles, tile_boxes
from rflow_engine.types import AnyArray, BoolArray, Box, FloatArray, FlowField, ImageInfo, Progress, Size

Output: TypeAlias = Literal["aligned", "overlay", "flow", "confidence", "alignment"]
ImageFormat: TypeAlias = Literal["auto", "tiff", "png", "jpeg"]

OUTPUTS: tuple[Output, ...] = get_args(Output)
_EXTENSIONS = {"tiff": "tif", "png": "png", "jpeg": "jpg"}
_FIXED_NAMES: dict[Output, str] = {
    "overlay": "overlay.png",
    "flow": provenance.FLOW_FILE,
    "confidence": "confidence.png",
    "alignment": "alignment.json",
}
_OVERLAY_SIDE = 4096
_JPEG_SIDE = 65_500


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """What to write and how.

    Attributes:
        what: the wanted outputs; None for all that the result has.
        image_format: of the aligned picture; "auto" takes TIFF for a TIFF or for more than 8 bits, else PNG.
        interpolation: how colours are read between the pixels of the source.
        overwrite: whether files of the same names may be replaced.
        tile: side in pixels of the tiles that are worked on, and of those in a TIFF; a multiple of 16.
        compress: pack the TIFF (deflate, without loss). Off by default: a 16-bit picture of 17 megapixels with sensor
            noise came out 43 % smaller, and took some forty times as long as everything else together.
    """

    what: tuple[Output, ...] | None = None
    image_format: ImageFormat = "auto"
    interpolation: warp.Interpolation = "cubic"
    overwrite: bool = False
    tile: int = 512
    compress: bool = False

    def __post_init__(self) -> None:
        for name in self.what or ():
            _one_of(name, OUTPUTS, "output")
        if self.what == ():
            raise UsageError("Nothing was chosen to export.", f"Choose some of: {', '.join(OUTPUTS)}.")
        _one_of(self.image_format, get_args(ImageFormat), "image format")
        _one_of(self.interpolation, get_args(warp.Interpolation), "interpolation")
        if not (isinstance(self.tile, int) and 64 <= self.tile <= 8192 and self.tile % 16 == 0):
            raise UsageError(f"The tile size must be a multiple of 16 between 64 and 8192, got {self.tile!r}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportResult:
    """What was written.

    Attributes:
        directory: the folder.
        files: the files, in the order of :data:`OUTPUTS`.
        seconds: how long it took.
    """

    directory: Path
    files: tuple[Path, ...] = field(default=())
    seconds: float = 0.0


def export(
    alignment: Alignment,
    directory: str | os.PathLike[str],
    *,
    options: ExportOptions | None = None,
    context: JobContext | None = None,
) -> ExportResult:
    """Write the aligned source and what goes with it.

    Args:
        alignment: the result to write.
        directory: folder for the files; it is made if it is not there.
        options: what to write and how.
        context: for progress and cancelling.

    Raises:
        UsageError: if an option cannot be used with this result, or a file is there already.
        WriteError: if the folder cannot be written to or the disk is full.
        ImageReadError: if a picture turns out to be damaged.
        Cancelled: if the job was cancelled. In all these cases nothing is left behind.
    """
    if not alignment:
        raise UsageError("There is no alignment to export.", "Align the pair first; see the reason of the failure.")
    options = options or ExportOptions()
    job = _Job(alignment, Path(directory).expanduser(), options, context or SilentContext())
    return job.run()


class _Job:
    """One export: what it writes, where, and how far it is."""

    def __init__(self, alignment: Alignment, directory: Path, options: ExportOptions, context: JobContext) -> None:
        self._alignment = alignment
        self._directory = directory
        self._options = options
        self._context = context
        self._format = _image_format(options, alignment)
        self._names = _file_names(alignment, options, self._format)

    def run(self) -> ExportResult:
        """Write everything, then move it into place."""
        started = datetime.now(UTC)
        self._context.raise_if_cancelled()
        self._refuse_existing()
        with atomic.writing_to(self._directory), atomic.new_folders(self._directory):
            self._check_space()
            with atomic.scratch_folder(self._directory) as scratch:
                for stage, output in self._stages():
                    stage.raise_if_cancelled()
                    self._write(output, scratch / self._names[output], stage)
                self._context.raise_if_cancelled()
                atomic.move_all(scratch, self._directory, list(self._names.values()))
        self._context.report(Progress(fraction=1.0, message="Export finished"))
        files = tuple(self._directory / name for name in self._names.values())
        seconds = (datetime.now(UTC) - started).total_seconds()
        return ExportResult(directory=self._directory, files=files, seconds=seconds)

    def _refuse_existing(self) -> None:
        if self._options.overwrite:
            return
        for name in self._names.values():
            if os.path.lexists(self._directory / name):
                raise UsageError(
                    f"The file '{self._directory / name}' already exists.",
                    "Let it be replaced, or choose another folder.",
                )

    def _check_space(self) -> None:
        info = self._alignment.target.info
        needed = 1_000_000
        if "aligned" in self._names:
            samples = (self._alignment.source.info.channels + 1) * np.dtype(self._alignment.source.info.dtype).itemsize
            # Packed formats need less, by how much nobody knows beforehand.
            share = 1.0 if self._format == "tiff" and not self._options.compress else 0.2
            needed += int(info.size.pixels * samples * share)
        free = shutil.disk_usage(self._directory).free
        if free < needed:
            raise WriteError(
                f"The disk of '{self._directory}' has {free / 1e9:.2f} GB free, but about "
                f"{needed / 1e9:.2f} GB are needed.",
                "Free some space or choose another folder.",
            )

    def _stages(self) -> Iterator[tuple[Stage, Output]]:
        """Each output with its share of the progress."""
        weights = {"aligned": 10.0, "overlay": 3.0, "alignment": 2.0}
        total = sum(weights.get(output, 1.0) for output in self._names)
        start = 0.0
        for output in self._names:
            end = start + weights.get(output, 1.0) / total
            yield Stage(self._context, start, min(end, 1.0)), output
            start = end

    def _write(self, output: Output, path: Path, stage: Stage) -> None:
        if output == "aligned":
            _write_aligned(self._alignment, path, self._format, self._options, stage)
            return
        stage.step(0.0, f"Writing {path.name}")
        if output == "overlay":
            _write_overlay(self._alignment, path, stage)
        elif output == "flow":
            _write_flow(self._alignment, path)
        elif output == "confidence":
            assert self._alignment.flow is not None
            levels = np.rint(self._alignment.flow.confidence * 255).astype(np.uint8)
            Image.fromarray(levels).save(path, "PNG")
        else:
            how = {"image_format": self._format, "interpolation": self._options.interpolation}
            path.write_text(provenance.to_text(provenance.describe(self._alignment, how, stage)), encoding="utf-8")
        stage.step(1.0, f"Wrote {path.name}")


def _image_format(options: ExportOptions, alignment: Alignment) -> str:
    info = alignment.source.info
    chosen = options.image_format
    if chosen == "auto":
        chosen = "tiff" if info.format == "TIFF" or info.dtype != "uint8" else "png"
    if options.what is not None and "aligned" not in options.what:
        return chosen
    if (chosen == "jpeg" and info.dtype != "uint8") or (chosen == "png" and info.dtype == "float32"):
        raise UsageError(
            f"The source has {info.dtype} samples, which {chosen.upper()} cannot hold without loss.",
            "Choose TIFF" + (" or PNG." if info.dtype == "uint16" else "."),
        )
    if chosen == "jpeg" and alignment.target.info.size.long_side > _JPEG_SIDE:
        raise UsageError("The target is too large for JPEG.", "Choose TIFF or PNG.")
    return chosen


def _file_names(alignment: Alignment, options: ExportOptions, image_format: str) -> dict[Output, str]:
    """The files to write, in the order of :data:`OUTPUTS`."""
    if alignment.flow is None and options.what is not None:
        for output in ("flow", "confidence"):
            if output in options.what:
                raise UsageError(
                    f"There is no {output} to export: this result is a homography only.",
                    "Align with the fine stage, or leave it out.",
                )
    wanted = options.what or [o for o in OUTPUTS if alignment.flow is not None or o not in ("flow", "confidence")]
    names: dict[Output, str] = {"aligned": f"aligned.{_EXTENSIONS[image_format]}", **_FIXED_NAMES}
    return {output: names[output] for output in OUTPUTS if output in wanted}


def _write_aligned(alignment: Alignment, path: Path, image_format: str, options: ExportOptions, stage: Stage) -> None:
    """The source as it lies on the target, streamed in tiles, with alpha where there is no source."""
    source, target = alignment.source.info, alignment.target.info
    boxes = tile_boxes(target.size, width=options.tile, height=options.tile)
    tiles = map_tiles(_Warper(alignment, options).tile, boxes, context=stage, message=f"Writing {path.name}")
    dtype: np.dtype[Any] = np.dtype(source.dtype)
    with contextlib.closing(tiles):
        if image_format == "tiff":
            write_tiff(
                path,
                tiles,
                size=target.size,
                samples=source.channels + 1,
                dtype=dtype,
                tile=options.tile,
                icc_profile=source.icc_profile,
                resolution=target.resolution,
                compress=options.compress,
                software=f"rflow {__version__}",
            )
        elif image_format == "png":
            write_png(
                path,
                _bands(tiles, boxes, target.size),
                size=target.size,
                samples=source.channels + 1,
                dtype=dtype,
                icc_profile=source.icc_profile,
                resolution=target.resolution,
            )
        else:
            _write_jpeg(path, _bands(tiles, boxes, target.size), source, target)


class _Warper:
    """Makes the tiles of the aligned source: (h, w, channels + 1), the last one alpha. Safe in several threads."""

    def __init__(self, alignment: Alignment, options: ExportOptions) -> None:
        self._alignment = alignment
        self._source = alignment.source
        self._interpolation = options.interpolation
        self._shrink = warp.shrink_factor(alignment.source_from_target, alignment.target.info.size)
        self._masked = self._source.info.has_alpha or self._source.info.dtype == "float32"

    def tile(self, box: Box) -> AnyArray:
        """The aligned source in a box of the target."""
        where = warp.tile_map(self._alignment.source_from_target, self._alignment.flow, box)
        size, channels = self._source.info.size, self._source.info.channels
        colours, inside = warp.fetch_tile(
            self._read, size, where, interpolation=self._interpolation, shrink=self._shrink
        )
        if colours is None:
            return np.zeros((*box.size.shape, channels + 1), self._source.info.dtype)
        visible = inside
        if self._masked:
            cover, _ = warp.fetch_tile(self._read_mask, size, where, interpolation="linear", shrink=self._shrink)
            assert cover is not None
            visible = cover[..., 0] > 0.999
            colours[~visible] = 0
        return _with_alpha(colours, visible)

    def _read(self, box: Box) -> AnyArray:
        pixels = self._source.read(box)
        if pixels.dtype.kind == "f":
            return np.nan_to_num(pixels, nan=0.0, posinf=0.0, neginf=0.0)
        return pixels

    def _read_mask(self, box: Box) -> AnyArray:
        mask = self._source.read_mask(box)
        cover = np.ones(box.size.shape, np.float32) if mask is None else mask.astype(np.float32)
        return cover[..., None]


def _with_alpha(colours: AnyArray, visible: BoolArray | None) -> AnyArray:
    """Colours with another channel: opaque (the largest integer, or 1) where they are visible, else 0."""
    if colours.shape[2] == 3:
        # Several times quicker than NumPy at weaving channels.
        tile: AnyArray = cv2.cvtColor(colours, cv2.COLOR_RGB2RGBA)
    else:
        opaque = 1 if colours.dtype.kind == "f" else np.iinfo(colours.dtype).max
        tile = np.concatenate([colours, np.full_like(colours, opaque)], axis=2)
    if visible is not None:
        tile[~visible, -1] = 0
    return tile


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


def _write_jpeg(path: Path, bands: Iterator[AnyArray], source: ImageInfo, target: ImageInfo) -> None:
    picture = np.empty((*target.size.shape, source.channels), np.uint8)
    top = 0
    for band in bands:
        picture[top : top + len(band)] = band[..., :-1]
        top += len(band)
    image = Image.fromarray(picture[..., 0] if source.channels == 1 else picture)
    extras: dict[str, Any] = {"icc_profile": source.icc_profile} if source.icc_profile else {}
    if target.resolution:
        extras["dpi"] = target.resolution
    image.save(path, "JPEG", quality=95, subsampling=0, **extras)


def overlay(alignment: Alignment, long_side: int, context: JobContext | None = None) -> AnyArray:
    """(h, w, 3) uint8: the target and the aligned source, half each; the target alone where there is no source.

    Args:
        alignment: the result to show.
        long_side: long side of the picture in pixels; it is never larger than the target.
        context: for progress and cancelling.
    """
    target, source = alignment.target.info.size, alignment.source.info.size
    below = alignment.target.display(long_side)
    out = Size(width=below.shape[1], height=below.shape[0])
    # The source is read at about the scale at which it is shown.
    detail = warp.shrink_factor(alignment.source_from_target, target) * target.long_side / out.long_side
    above = alignment.source.display(max(64, round(source.long_side / detail)))
    shown = Size(width=above.shape[1], height=above.shape[0])
    homography, flow = _at_scale(alignment, shown, out)

    def read(region: Box) -> AnyArray:
        return above[region.top : region.bottom, region.left : region.right]

    def blend(box: Box) -> AnyArray:
        base = below[box.top : box.bottom, box.left : box.right]
        where = warp.tile_map(homography, flow, box)
        colours, inside = warp.fetch_tile(read, shown, where, interpolation="linear")
        if colours is None:
            return base
        mixed = cv2.addWeighted(base, 0.5, colours, 0.5, 0.0)
        return mixed if inside is None else np.where(inside[..., None], mixed, base)

    result = np.empty_like(below)
    boxes = tile_boxes(out, width=512, height=512)
    for box, tile in zip(boxes, map_tiles(blend, boxes, context=context, message="Writing overlay.png"), strict=True):
        result[box.top : box.bottom, box.left : box.right] = tile
    return result


def _write_overlay(alignment: Alignment, path: Path, stage: Stage) -> None:
    picture = overlay(alignment, _OVERLAY_SIDE, stage)
    size = Size(width=picture.shape[1], height=picture.shape[0])

    def rows() -> Iterator[AnyArray]:
        for top in range(0, size.height, 256):
            stage.raise_if_cancelled()
            yield picture[top : top + 256]

    write_png(path, rows(), size=size, samples=3, dtype=picture.dtype, icc_profile=None, resolution=None)


def _at_scale(alignment: Alignment, source: Size, target: Size) -> tuple[FloatArray, FlowField | None]:
    """Homography and flow between reduced pictures of these sizes."""
    factor = coords.scale_between(alignment.target.info.size, target)
    homography = coords.rescale_homography(
        alignment.source_from_target,
        source_factor=coords.scale_between(alignment.source.info.size, source),
        target_factor=factor,
    )
    flow = alignment.flow
    if flow is not None:
        scaled = np.asarray(flow.flow * factor, np.float32)
        flow = FlowField(flow=scaled, confidence=flow.confidence, target_size=target)
    return homography, flow


def _write_flow(alignment: Alignment, path: Path) -> None:
    flow = alignment.flow
    assert flow is not None
    with path.open("wb") as file:
        np.savez_compressed(
            file,
            flow=flow.flow,
            confidence=flow.confidence,
            target_size=np.array([flow.target_size.width, flow.target_size.height], np.int64),
        )


def _one_of(value: object, allowed: Sequence[str], what: str) -> None:
    if value not in allowed:
        raise UsageError(f"There is no {what} '{value}'.", f"Choose one of: {', '.join(allowed)}.")


class _CallableModule(types.ModuleType):
    """Lets ``rflow_engine.export(...)`` of the public contract work after ``import rflow_engine.export``, too.

    Importing a submodule sets the attribute of its package to the module, over the function of the same name.
    """

    def __call__(self, *args: Any, **kwargs: Any) -> ExportResult:
        return export(*args, **kwargs)


sys.modules[__name__].__class__ = _CallableModule
