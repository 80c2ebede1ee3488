"""Opening a picture of an image server, or a copy of one: its ``info.json`` and one small tile are read."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from rflow_engine import addresses
from rflow_engine.context import current
from rflow_engine.errors import ImageReadError
from rflow_engine.images import checks
from rflow_engine.images.iiif import description as descriptions
from rflow_engine.images.iiif import plan as plans
from rflow_engine.images.iiif.description import Description
from rflow_engine.images.iiif.manifest import refuse_manifest
from rflow_engine.images.iiif.plan import Level, Plan
from rflow_engine.images.iiif.reader import IiifReader, TileDecoder
from rflow_engine.images.iiif.store import Store, default_store, place_of
from rflow_engine.images.iiif.supplies import Folder, Server, Supply, base_address, may_be_whole
from rflow_engine.images.iiif.web import FetchError, Web
from rflow_engine.said import said
from rflow_engine.types import ImageInfo, Size

# Manifests of whole books are long; an info.json is not.
_MOST_INFO_BYTES = 16_000_000
_KINDS = "application/ld+json, application/json;q=0.9, */*;q=0.1"
_INFO = "info"
# A tile from which is learned what all of them are like.
_LEARNING_SIDE = 512
_BYTES_PER_PIXEL = 6


def open_address(text: str, store: Store | None = None) -> IiifReader:
    """Open a picture on the web.

    Args:
        text: the address of its ``info.json``, or of any image of it.
        store: keeps tiles; by default the one in the user's cache.

    Raises:
        ManifestError: if it is the address of a manifest.
        ImageReadError: if there is none, or it cannot be had.
        Cancelled: if the running job is.
    """
    try:
        address = addresses.info_address(text)
    except ValueError as error:
        raise ImageReadError(
            said("'{address}' cannot be opened. {reason}", address=text[:200], reason=error),
            said("Copy the address of an info.json."),
        ) from None
    store = store or default_store()
    name, web = addresses.name_of(address), Web(address)
    info, arrived, absent = _info(address, web, store)
    data = descriptions.load(info, name)
    refuse_manifest(data, name)
    description = descriptions.parse(data, name)
    store.put(place_of(address), _INFO, info)
    base = base_address(description, address, arrived)
    web.trust(base)
    plan = plans.make(description)
    supply = Server(base, web, store, address, info, few=description.cuts)

    def describe(decoder: TileDecoder) -> ImageInfo:
        notes = [
            may_be_whole(plan),
            said("{host} could not be reached; only what was loaded before is there.", host=addresses.host(address))
            if absent
            else "",
            store.trouble,
        ]
        mark = hashlib.sha256(address.encode() + b"\n" + info).hexdigest()
        return _image_info(name, address, plan, decoder, notes, mark)

    return _reader(name, plan, supply, describe)


def open_copy(path: Path) -> IiifReader:
    """Open a copy on this computer: an ``info.json`` with its tiles beside it. Nothing touches the network.

    Raises:
        ImageReadError: if it is none, or parts of it are missing.
    """
    name = path.parent.name if path.name == addresses.INFO else path.name
    if path.stat().st_size > _MOST_INFO_BYTES:
        raise ImageReadError(
            said("The file '{name}' is too large for an info.json.", name=path.name), said("Choose a picture.")
        )
    data = descriptions.load(path.read_bytes(), name)
    refuse_manifest(data, name)
    folder = Folder(path.parent, name)
    plan = _there(plans.make(_as_files(descriptions.parse(data, name))), folder)
    return _reader(name, plan, folder, lambda decoder: _image_info(name, str(path), plan, decoder, []))


def _there(plan: Plan, folder: Folder) -> Plan:
    """The versions that were copied; not everybody copies those that can be made from others."""
    levels = {
        factor: level
        for factor, level in plan.levels.items()
        if factor == 1 or folder.has(plan.requests(level, 0, 0).values())
    }
    return replace(plan, levels=levels)


def _as_files(description: Description) -> Description:
    """What can be had without a server: only what lies there, in whatever format."""
    others = ("jpg", "png", "webp", "tif")
    formats = tuple(dict.fromkeys((*description.formats, *others)))
    return replace(description, features=frozenset(), max_width=None, max_height=None, max_area=None, formats=formats)


def _info(address: str, web: Web, store: Store) -> tuple[bytes, str, bool]:
    """The ``info.json``, where it came from, and whether only the disk had it because no server could be reached."""
    try:
        info, arrived = web.get(address, _MOST_INFO_BYTES, _KINDS, current())
    except FetchError as error:
        kept = store.get(place_of(address), _INFO) if error.unreachable else None
        if kept is None:
            raise
        return kept, address, True
    return info, arrived, False


def _reader(name: str, plan: Plan, supply: Supply, describe: Callable[[TileDecoder], ImageInfo]) -> IiifReader:
    checks.check_size(name, plan.size)
    largest = max(level.tile.pixels for level in plan.levels.values())
    checks.check_memory(name, Size(width=largest, height=1), _BYTES_PER_PIXEL)
    decoder = TileDecoder(name)
    level = _small(plan)
    size = level.box(0, 0).size
    # What is learned here is kept on the disk as soon as the tile is asked for again.
    key = f"{level.factor}-0-0"
    decoder.learn(data := supply.get(key, plan.requests(level, 0, 0), size.pixels, current()), size)
    supply.keep(key, data)
    return IiifReader(describe(decoder), plan, supply, decoder)


def _small(plan: Plan) -> Level:
    """The version with a tile that is quick to have, and large enough to say something."""
    small = [level for level in plan.levels.values() if level.size.long_side <= _LEARNING_SIDE]
    return min(small, key=lambda level: level.factor) if small else max(plan.levels.values(), key=lambda v: v.factor)


def _image_info(name: str, path: str, plan: Plan, decoder: TileDecoder, notes: list[str], mark: str = "") -> ImageInfo:
    return ImageInfo(
        name=name,
        path=path,
        size=plan.size,
        channels=decoder.channels,
        dtype=np.dtype(np.uint8).name,
        format=f"IIIF {plan.description.version}",
        icc_profile=decoder.profile,
        notes=tuple(note for note in (*notes, plan.description.rights) if note),
        mark=mark,
    )
