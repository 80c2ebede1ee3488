"""Making a copy of a picture of an image server, for work without the network."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rflow_engine import addresses
from rflow_engine.atomic import new_folders, scratch_folder, writing_to
from rflow_engine.context import JobContext
from rflow_engine.errors import UsageError
from rflow_engine.images.iiif.opening import open_address
from rflow_engine.images.iiif.plan import Level, Plan
from rflow_engine.images.iiif.reader import IiifReader
from rflow_engine.said import said
from rflow_engine.types import Progress, Size

_ENDINGS = {b"\xff\xd8\xff": "jpg", b"\x89PN": "png", b"RIF": "webp", b"II*": "tif", b"MM\x00": "tif"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A copy that was made.

    Attributes:
        info: its ``info.json``, to be opened.
        size: of the picture.
        tiles: how many there are.
        bytes: of all of them.
    """

    info: Path
    size: Size
    tiles: int
    bytes: int


def copy(address: str, folder: Path, long_side: int | None, context: JobContext) -> Copy:
    """Write a picture's tiles and an ``info.json`` as a server of level 0 has them.

    Args:
        address: of its ``info.json``.
        folder: where to; new, or empty.
        long_side: the largest version that is needed, or the next larger one, becomes the picture; None for the picture
            itself.
        context: for progress and cancellation.

    Raises:
        UsageError: if something lies in the folder.
        ImageReadError: if the picture cannot be had.
        WriteError: if the copy cannot be written; nothing of it is left then.
        Cancelled: if the context says so; nothing is left then.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(said("There is something in '{folder}' already.", folder=folder), said("Name a new folder."))
    reader = open_address(address)
    levels = _wanted(reader.plan, long_side)
    folder = folder.absolute()
    with writing_to(folder), new_folders(folder), scratch_folder(folder) as scratch:
        made = _write(reader, levels, scratch, context)
        # The info.json comes last: without it there is no picture.
        for part in sorted(scratch.iterdir(), key=lambda part: part.name == addresses.INFO):
            os.replace(part, folder / part.name)
    return Copy(info=folder / addresses.INFO, size=levels[0].size, tiles=len(made), bytes=sum(made))


def _wanted(plan: Plan, long_side: int | None) -> list[Level]:
    """The versions that are copied, the largest first."""
    levels = sorted(plan.levels.values(), key=lambda level: level.factor)
    enough = [level for level in levels if long_side is None or level.size.long_side >= long_side]
    largest = levels[0] if long_side is None or not enough else enough[-1]
    return [level for level in levels if level.factor >= largest.factor]


def _write(reader: IiifReader, levels: list[Level], scratch: Path, context: JobContext) -> list[int]:
    total = sum(level.columns * level.rows for level in levels)
    lengths: list[int] = []
    ending = "jpg"
    for level in levels:
        for row in range(level.rows):
            for column in range(level.columns):
                context.raise_if_cancelled()
                data = reader.encoded(level, column, row, context)
                ending = _ENDINGS.get(data[:3], "jpg")
                file = scratch / f"{_path(levels[0], level, column, row)}.{ending}"
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(data)
                lengths.append(len(data))
                message = said(
                    "Copying {name}: {done} of {count} tiles", name=reader.info.name, done=len(lengths), count=total
                )
                context.report(Progress(fraction=len(lengths) / total, message=message))
    text = json.dumps(_info(levels, ending, reader.plan.description.rights), indent=1, ensure_ascii=False)
    (scratch / addresses.INFO).write_text(text, encoding="utf-8")
    return lengths


def _path(largest: Level, level: Level, column: int, row: int) -> str:
    """Where a tile lies in the copy, the picture of which is the largest version."""
    box, step = level.box(column, row), level.factor // largest.factor
    right, bottom = min(box.right * step, largest.size.width), min(box.bottom * step, largest.size.height)
    region = f"{box.left * step},{box.top * step},{right - box.left * step},{bottom - box.top * step}"
    whole = box.size == level.size
    size = "max" if whole and level is largest else f"{box.size.width},{box.size.height}"
    return f"{'full' if whole else region}/{size}/0/default"


def _info(levels: list[Level], ending: str, rights: str) -> dict[str, Any]:
    largest = levels[0]
    tiled = [level for level in levels if level.tile != level.size]
    tiles: dict[tuple[int, int], list[int]] = {}
    for level in tiled:
        tiles.setdefault((level.tile.width, level.tile.height), []).append(level.factor // largest.factor)
    info: dict[str, Any] = {
        "@context": "http://iiif.io/api/image/3/context.json",
        "type": "ImageService3",
        "protocol": "http://iiif.io/api/image",
        "profile": "level0",
        "width": largest.size.width,
        "height": largest.size.height,
        "preferredFormats": [ending],
        "sizes": [{"width": v.size.width, "height": v.size.height} for v in reversed(levels) if v not in tiled],
        "tiles": [
            {"width": width, "height": height, "scaleFactors": factors} for (width, height), factors in tiles.items()
        ],
    }
    if rights:
        info["requiredStatement"] = {"label": {"en": ["Attribution"]}, "value": {"none": [rights]}}
    return info
