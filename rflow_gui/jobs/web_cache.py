"""Looking after the tiles of pictures on the web that are kept on the disk."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rflow_gui.jobs.engine_calls import importing

if TYPE_CHECKING:
    from rflow_gui.jobs.requests import Channel, Lane


@dataclass(frozen=True, slots=True, eq=False)
class WebCacheRequest:
    """Say how much is kept. Gives :class:`WebCache`.

    Attributes:
        limit: keep at most so many bytes from now on; None to leave that as it is.
        clear: throw away what is kept.
    """

    limit: int | None = None
    clear: bool = False
    lane: Lane = field(default="sessions", init=False)
    channel: Channel = field(default="web-cache", init=False)


@dataclass(frozen=True, slots=True)
class WebCache:
    """What is kept.

    Attributes:
        used: bytes.
        limit: bytes.
        folder: where.
    """

    used: int
    limit: int
    folder: str


def look_after_cache(request: WebCacheRequest) -> WebCache:
    """Limit or clear what is kept, and say what is left.

    Raises:
        WriteError: if the limit cannot be written down.
    """
    with importing:
        from rflow_engine.images.iiif import preferences
        from rflow_engine.images.iiif.store import default_store

    if request.limit is not None:
        preferences.set_limit(request.limit)
    store = default_store()
    if request.clear:
        store.clear()
    if request.limit is not None:
        store.tidy()
    return WebCache(store.used(), store.limit, str(store.folder))
