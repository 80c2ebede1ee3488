"""OME-TIFF: target and aligned source as channels of one picture, for QuPath, Fiji, napari and others.

Every channel is a grey picture of its own, because that is what all of them read, whatever kinds the two pictures are.
OME knows one type of sample for all channels: 8 bits where both have 8, else 16, and floating point where one has it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

import numpy as np

from rflow_engine.alignment import Alignment
from rflow_engine.context import JobContext
from rflow_engine.export.aligned import Warper, to_depth
from rflow_engine.export.frame import Frame
from rflow_engine.export.metadata import SOFTWARE, About, resolution
from rflow_engine.export.native import confidence_tile, levels, shared_dtype, target_on_itself
from rflow_engine.export.options import ExportOptions, tiff_form
from rflow_engine.export.profiles import colours_of
from rflow_engine.images.tiff_writer import TiffPage, write_tiff
from rflow_engine.said import said
from rflow_engine.types import AnyArray, Box, ImageInfo

_SCHEMA = "http://www.openmicroscopy.org/Schemas/OME/2016-06"
_TYPES = {"uint8": "uint8", "uint16": "uint16", "float32": "float"}
# Red, green, blue, grey and opaque, as a signed number of 32 bits.
_RED, _GREEN, _BLUE, _WHITE = -16776961, 16711935, 65535, -1
_COLOURS = {3: (("red", _RED), ("green", _GREEN), ("blue", _BLUE)), 1: (("", _WHITE),)}


def channels_of(alignment: Alignment) -> list[tuple[str, int]]:
    """Name and colour of every channel, in order."""
    found = [*_named("Target", alignment.target.info), *_named("Source", alignment.source.info)]
    return [*found, ("Confidence", _WHITE)] if alignment.flow is not None else found


def _named(role: str, info: ImageInfo) -> list[tuple[str, int]]:
    return [(f"{role} {name}".strip(), colour) for name, colour in _COLOURS[info.channels]]


def write_ome(
    path: Path, alignment: Alignment, frame: Frame, options: ExportOptions, about: About, context: JobContext
) -> dict[str, Any]:
    """Write both pictures.

    Args:
        path: file to write.
        alignment: how they lie.
        frame: the frame of the output.
        options: interpolation, profile, scale and how the TIFF lies in its file.
        about: what the file says of itself.
        context: for progress and cancelling.

    Returns:
        what was written, as plain values for the record.

    Raises:
        UsageError: if the colours cannot be converted as asked for.
    """
    dtype, channels = shared_dtype(alignment), channels_of(alignment)
    target = Warper(target_on_itself(alignment), frame, options.interpolation)
    source = Warper(alignment, frame, options.interpolation)
    infos = alignment.target.info, alignment.source.info
    colours = [colours_of(info, infos[0], options.profile, dtype) for info in infos]

    def tile(box: Box) -> AnyArray:
        parts = [
            colour.of(_as(warper.tile(box), dtype))[..., :-1]
            for warper, colour in zip((target, source), colours, strict=True)
        ]
        if alignment.flow is not None:
            parts.append(levels(confidence_tile(alignment, frame, box), dtype)[..., None])
        return np.concatenate(parts, axis=2)

    xml = ome_xml(alignment, frame, options, path.name, about)
    size = resolution(alignment, options, frame)
    pages = [
        TiffPage(
            samples=1,
            resolution=size,
            description=xml if number == 0 else "",
            software=SOFTWARE,
            xmp=about.xmp("tiff") if number == 0 else b"",
        )
        for number in range(len(channels))
    ]
    write_tiff(
        path,
        tile,
        size=frame.size,
        dtype=dtype,
        pages=pages,
        form=tiff_form(options, frame.size),
        context=context,
        message=said("Writing {name}", name=path.name),
    )
    return {"channels": [name for name, _ in channels], "dtype": dtype.name, "brought_to_it": _brought(infos, dtype)}


def _as(pixels: AnyArray, dtype: np.dtype[Any]) -> AnyArray:
    """Samples in the shared type: white stays white among integers; as floating-point numbers they keep their value."""
    return pixels.astype(dtype) if dtype.kind == "f" else to_depth(pixels, dtype)


def _brought(infos: tuple[ImageInfo, ImageInfo], dtype: np.dtype[Any]) -> dict[str, str]:
    """Which pictures had another type of sample, and what was done."""
    how = "the numbers are the same" if dtype.kind == "f" else "times 257"
    return {
        role: f"{info.dtype}: {how}"
        for role, info in zip(("target", "source"), infos, strict=True)
        if info.dtype != dtype.name
    }


def ome_xml(alignment: Alignment, frame: Frame, options: ExportOptions, name: str, about: About) -> str:
    """The description of the file as the Open Microscopy Environment has laid it down."""
    channels, size = channels_of(alignment), frame.size
    lines = "".join(
        f'<Channel ID="Channel:0:{index}" Name={quoteattr(title)} SamplesPerPixel="1" Color="{colour}"/>'
        for index, (title, colour) in enumerate(channels)
    )
    planes = "".join(f'<TiffData FirstC="{index}" IFD="{index}" PlaneCount="1"/>' for index in range(len(channels)))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<OME xmlns="{_SCHEMA}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        f'xsi:schemaLocation="{_SCHEMA} {_SCHEMA}/ome.xsd" Creator={quoteattr(SOFTWARE)}>'
        f'<Image ID="Image:0" Name={quoteattr(name)}><Description>{_plain(about.description)}</Description>'
        f'<Pixels ID="Pixels:0" DimensionOrder="XYZCT" Type="{_TYPES[shared_dtype(alignment).name]}" '
        f'SizeX="{size.width}" SizeY="{size.height}" SizeC="{len(channels)}" SizeZ="1" SizeT="1" '
        f'BigEndian="false" Interleaved="false"{_physical(alignment, frame, options)}>'
        f"{lines}{planes}</Pixels></Image></OME>"
    )


def _plain(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _physical(alignment: Alignment, frame: Frame, options: ExportOptions) -> str:
    """The size of a pixel on the work, where it is known; what programs write into files that know none is not."""
    if not options.mm_per_pixel or options.mm_per_pixel[1] is None:
        return ""
    per_inch = resolution(alignment, options, frame)
    if per_inch is None:
        return ""
    x, y = (25_400 / value for value in per_inch)
    return f' PhysicalSizeX="{x:.10g}" PhysicalSizeXUnit="µm" PhysicalSizeY="{y:.10g}" PhysicalSizeYUnit="µm"'
