"""Cutting a large picture into tiles, and working on them one by one or a few at a time."""

from __future__ import annotations

import contextvars
import os
from collections import deque
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from rflow_engine.context import JobContext, SilentContext
from rflow_engine.types import Box, Progress, Size

T = TypeVar("T")


def tile_boxes(size: Size, *, width: int, height: int) -> list[Box]:
    """The tiles of an image, row by row; those at the right and the bottom edge may be smaller.

    Args:
        size: size of the image.
        width: width of a tile in pixels.
        height: height of a tile in pixels.
    """
    if width < 1 or height < 1:
        raise ValueError(f"expected tiles of at least 1 × 1 pixels, got {width} × {height}")
    return [
        Box(left=left, top=top, right=left + width, bottom=top + height).clipped(size)
        for top in range(0, size.height, height)
        for left in range(0, size.width, width)
    ]


def map_tiles(
    function: Callable[[Box], T],
    boxes: Sequence[Box],
    *,
    context: JobContext | None = None,
    message: str = "",
    workers: int | None = None,
) -> Generator[T, None, None]:
    """Results of a function for each tile, in order, computed a few tiles ahead in threads.

    Args:
        function: called with each box, possibly from several threads at once.
        boxes: the tiles.
        context: asked before each tile whether to stop, and told after each how much is done.
        message: what the progress reports say.
        workers: threads; by default one a processor, at most four.

    Yields:
        the result of each tile; at most two per thread are waiting at any time.

    Raises:
        Cancelled: when the job is no longer wanted; no thread is left running.
    """
    context = context or SilentContext()
    count = workers or min(4, os.cpu_count() or 1)
    waiting: deque[Future[T]] = deque()
    remaining = iter(boxes)
    done = 0
    with ThreadPoolExecutor(count, thread_name_prefix="tiles") as pool:
        try:
            while True:
                context.raise_if_cancelled()
                while len(waiting) < 2 * count and (box := next(remaining, None)) is not None:
                    # The thread has to know the job that it works for.
                    waiting.append(pool.submit(contextvars.copy_context().run, function, box))
                if not waiting:
                    return
                yield waiting.popleft().result()
                done += 1
                context.report(Progress(fraction=done / len(boxes), message=message))
        finally:
            for future in waiting:
                future.cancel()
