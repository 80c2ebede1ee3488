"""Pillow's own limit on sizes, which is the same for all threads."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

from PIL import Image


class _NoBombCheck:
    """Switches off Pillow's own limit on sizes while any thread is reading; ours asks for the free memory instead."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._users = 0
        self._limit: int | None = None

    @contextlib.contextmanager
    def __call__(self) -> Iterator[None]:
        with self._lock:
            if self._users == 0:
                self._limit, Image.MAX_IMAGE_PIXELS = Image.MAX_IMAGE_PIXELS, None
            self._users += 1
        try:
            yield
        finally:
            with self._lock:
                self._users -= 1
                if self._users == 0:
                    Image.MAX_IMAGE_PIXELS = self._limit


no_bomb_check = _NoBombCheck()
