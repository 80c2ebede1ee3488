"""Saving and opening sessions, and their automatic copies, in a worker."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from rflow_engine import addresses
from rflow_engine.context import JobContext, Stage, running
from rflow_engine.errors import ImageReadError
from rflow_engine.said import said
from rflow_gui.jobs.engine_calls import importing
from rflow_gui.jobs.pictures import opened as shown
from rflow_gui.jobs.session_requests import (
    CopyRequest,
    Found,
    LeftoversRequest,
    LocateRequest,
    OpenedSession,
    OpenSessionRequest,
    Saved,
    SaveRequest,
)
from rflow_gui.models.document import Picture

if TYPE_CHECKING:
    from rflow_engine.session import MissingPicture

# The share of opening a session that reading its file takes.
_READ = 0.3


def save(request: SaveRequest, context: JobContext) -> Saved:
    """Write a session file, unless it is not in the state that is expected.

    Raises:
        EngineError: if it cannot be written.
        Cancelled: if the context says so.
    """
    with importing:
        from rflow_engine.session import save as write

    if request.known is not None and stamp(request.path) not in (None, request.known):
        return Saved(None, changed_elsewhere=True)
    write(request.session, request.path, context)
    return Saved(stamp(request.path))


def stamp(path: str) -> tuple[int, int] | None:
    """Time of the last change and length of a file; None if it is not there."""
    try:
        status = Path(path).stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size


def open_session(request: OpenSessionRequest, context: JobContext) -> OpenedSession:
    """Read a session and shrink its pictures for the screen.

    Raises:
        EngineError: if it cannot be read.
        Cancelled: if the context says so.
    """
    with importing:
        from rflow_engine.session import load
        from rflow_engine.session.recovery import load_newest

    reading = Stage(context, 0.0, _READ)
    known = stamp(request.path) if request.path else None
    loaded = load_newest(request.left, reading) if request.left else load(request.path, reading, damaged=True)
    images = {id(image): image for pair in loaded.session.pairs for image in (pair.source, pair.target) if image}
    pictures: dict[int, Picture] = {}
    for number, (key, image) in enumerate(images.items()):
        Stage(context, _READ, 1.0).step(number / len(images), said("Opening {name}", name=image.info.name))
        pictures[key] = shown(image)
    return OpenedSession(loaded, pictures, known)


def locate(request: LocateRequest, context: JobContext) -> tuple[Found, ...]:
    """Open the file that was chosen, and files for other missing pictures in the same folder.

    Raises:
        EngineError: if the chosen file cannot be opened.
        Cancelled: if the context says so.
    """
    from rflow_engine.session import locate as look_at
    from rflow_engine.session import look_in

    first, *others = request.missing
    if addresses.is_address(request.path):
        return _load(request.missing, context)
    image, trouble = look_at(first.record, Path(request.path))
    found = [Found(first, shown(image), trouble)]
    beside = look_in(Path(request.path).parent, [other.record for other in others])
    for number, path in beside.items():
        context.raise_if_cancelled()
        try:
            image, trouble = look_at(others[number].record, path)
        except ImageReadError:
            continue
        # What nobody has chosen must be the right one without a doubt.
        if trouble is None:
            found.append(Found(others[number], shown(image), None))
    return tuple(found)


def _load(missing: Sequence[MissingPicture], context: JobContext) -> tuple[Found, ...]:
    """Load pictures that lie on the web; those after the first may fail."""
    from rflow_engine.session import locate as look_at

    found: list[Found] = []
    remote = [one for one in missing if addresses.is_address(one.info.path)]
    for number, one in enumerate(remote):
        part = Stage(context, number / len(remote), (number + 1) / len(remote))
        part.step(0.0, f"Opening {one.info.name}")
        try:
            with running(part):
                image, trouble = look_at(one.record, one.info.path or "")
                found.append(Found(one, shown(image), trouble))
        except ImageReadError:
            if not found:
                raise
    # Nobody looks at the others one by one: what has changed since waits for its turn.
    return tuple(one for number, one in enumerate(found) if not number or one.trouble is None)


def copy(request: CopyRequest, context: JobContext) -> str:
    """Write an automatic copy; gives its path.

    Raises:
        EngineError: if it cannot be written.
        Cancelled: if the context says so.
    """
    return str(request.place.keep(request.session, request.origin, context))


def leftovers(request: LeftoversRequest) -> object:
    """What windows that crashed have left behind."""
    with importing:
        from rflow_engine.session import recovery

    if request.discard is not None:
        recovery.discard(request.discard)
    return recovery.leftovers(request.state)
