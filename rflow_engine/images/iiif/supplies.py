"""Where the bytes of tiles come from: a server, or a folder on this computer."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Protocol

from rflow_engine import addresses
from rflow_engine.context import JobContext
from rflow_engine.errors import ImageReadError
from rflow_engine.images.iiif.description import Description
from rflow_engine.images.iiif.plan import Plan, Spelling
from rflow_engine.images.iiif.store import Store, place_of
from rflow_engine.images.iiif.web import FetchError, Web
from rflow_engine.said import said

# Whatever the format, an answer has no use for more bytes than these.
_BYTES_BEFORE, _BYTES_PER_PIXEL = 1_000_000, 8
_KINDS = "image/*"
# A server that answers any request is asked in the other spellings too, but not in all.
_FEW = 4


class Supply(Protocol):
    """Gives the encoded bytes of tiles, in any thread."""

    def get(self, key: str, ways: Mapping[Spelling, str], pixels: int, context: JobContext) -> bytes:
        """One tile.

        Args:
            key: which one, fit for a file name.
            ways: how it can be asked for.
            pixels: how many it has.
            context: can cancel.

        Raises:
            ImageReadError: if it is not there.
            Cancelled: if the context says so.
        """

    def keep(self, key: str, data: bytes) -> None:
        """Take note that what was given can be decoded."""

    def drop(self, key: str) -> None:
        """Take note that it cannot."""


class Server:
    """Tiles from the web, each asked for once as long as the store on the disk keeps it.

    Args:
        base: the address that requests begin with.
        web: what may be asked.
        store: keeps tiles.
        address: of the ``info.json``.
        info: its content; when it changes, the tiles that were kept before are of no use.
    """

    def __init__(self, base: str, web: Web, store: Store, address: str, info: bytes, few: bool) -> None:
        self._base, self._web, self._store, self._few = base, web, store, few
        self._place = place_of(address)
        self._edition = hashlib.sha256(info).hexdigest()[:8]
        self._known: Spelling | None = None

    def get(self, key: str, ways: Mapping[Spelling, str], pixels: int, context: JobContext) -> bytes:
        """From the disk, else from the server."""
        kept = self._store.get(self._place, self._name(key))
        if kept is not None:
            return kept
        most = _BYTES_BEFORE + _BYTES_PER_PIXEL * pixels
        unknown: FetchError | None = None
        for way in self._order(ways):
            try:
                data, _ = self._web.get(f"{self._base}/{ways[way]}", most, _KINDS, context)
            except FetchError as error:
                if not error.unknown:
                    raise
                unknown = unknown or error
            else:
                self._known = way
                return data
        assert unknown is not None
        raise unknown

    def keep(self, key: str, data: bytes) -> None:
        """Put it on the disk."""
        if not self._store.trouble:
            self._store.put(self._place, self._name(key), data)

    def drop(self, key: str) -> None:
        """Take it off the disk."""
        self._store.drop(self._place, self._name(key))

    def _order(self, ways: Mapping[Spelling, str]) -> list[Spelling]:
        """The canonical way first; once another one was the right one, that."""
        order = list(ways)
        known = self._known
        if known is not None and known in ways:
            order = [known, *(way for way in order if way != known)]
        return order[:_FEW] if self._few else order

    def _name(self, key: str) -> str:
        return f"{self._edition}-{key}"


class Folder:
    """Tiles that lie in a folder beside their ``info.json``, named as a server of level 0 names them."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder, self._name = folder, name

    def has(self, ways: Iterable[str]) -> bool:
        """Whether one of the ways is a file."""
        return any((self._folder / way).is_file() for way in ways)

    def get(self, key: str, ways: Mapping[Spelling, str], pixels: int, context: JobContext) -> bytes:
        """The first of the ways that is a file."""
        context.raise_if_cancelled()
        most = _BYTES_BEFORE + _BYTES_PER_PIXEL * pixels
        for way in ways.values():
            path = self._folder / way
            try:
                if path.stat().st_size <= most:
                    return path.read_bytes()
            except OSError:
                continue
        raise ImageReadError(
            said("The copy of '{name}' lacks the tile '{tile}'.", name=self._name, tile=next(iter(ways.values()))),
            said("Copy the whole folder again."),
        )

    def keep(self, key: str, data: bytes) -> None:
        """It is there already."""

    def drop(self, key: str) -> None:
        """It is not ours."""


def base_address(description: Description, given: str, arrived: str) -> str:
    """The address that requests for tiles begin with: the one that the ``info.json`` names, if it can be meant.

    Args:
        description: what the server says.
        given: the address of the ``info.json`` as the user gave it.
        arrived: the same after redirections.
    """
    named = description.identifier
    if not addresses.is_address(named):
        return addresses.base_of(arrived)
    # Names without encryption are often older than the server's; and no picture may lead to other computers nearby.
    if given.startswith("https://") and named.startswith("http://"):
        named = f"https://{named.removeprefix('http://')}"
    if addresses.is_private(named) and not addresses.is_private(given):
        return addresses.base_of(arrived)
    try:
        return addresses.base_of(addresses.info_address(f"{named}/{addresses.INFO}"))
    except ValueError:
        return addresses.base_of(arrived)


def may_be_whole(plan: Plan) -> str:
    """What has to be said where only a smaller version can be had; else nothing."""
    if plan.is_whole:
        return ""
    return said("The server gives {size} pixels of the picture's {full}.", size=plan.size, full=plan.description.size)
