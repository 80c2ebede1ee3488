"""What can be asked of the worker that keeps sessions, and what comes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from rflow_engine.session import Loaded, MissingPicture, Session
    from rflow_engine.session.recovery import Leftover, Place
    from rflow_gui.jobs.requests import Channel, Lane
    from rflow_gui.models.document import Picture


@dataclass(frozen=True, slots=True, eq=False)
class SaveRequest:
    """Write a session file. Gives :class:`Saved`.

    Attributes:
        session: what to write.
        path: the file.
        known: the state in which the file is expected; None to replace whatever is there.
    """

    session: Session
    path: str
    known: tuple[int, int] | None = None
    lane: Lane = field(default="sessions", init=False)
    channel: Channel = field(default="session-save", init=False)


@dataclass(frozen=True, slots=True, eq=False)
class OpenSessionRequest:
    """Read a session and its pictures. Gives an :class:`OpenedSession`.

    Attributes:
        path: the file; empty for what was left behind.
        left: what a window that crashed has left behind.
    """

    path: str
    left: Leftover | None = None
    lane: Lane = field(default="sessions", init=False)
    channel: Channel = field(default="session-open", init=False)


@dataclass(frozen=True, slots=True, eq=False)
class CopyRequest:
    """Write an automatic copy. Gives the path of the file."""

    session: Session
    place: Place
    origin: str
    lane: Lane = field(default="sessions", init=False)
    channel: Channel = field(default="session-copy", init=False)


@dataclass(frozen=True, slots=True, eq=False)
class LeftoversRequest:
    """Look for what windows that crashed have left behind. Gives ``tuple[Leftover, ...]``.

    Attributes:
        state: the folder that all windows share.
        discard: what to remove first.
    """

    state: Path
    discard: Leftover | None = None
    lane: Lane = field(default="sessions", init=False)
    channel: Channel = field(default="session-leftovers", init=False)


@dataclass(frozen=True, slots=True, eq=False)
class LocateRequest:
    """Open files in the place of missing pictures. Gives ``tuple[Found, ...]``.

    Attributes:
        missing: what stands for the picture that was located, first, and for the others that are missing.
        path: the file that was chosen for the first; its folder is searched for the others. Or the address of the
            first; then the others that lie on the web are loaded, too.
    """

    missing: tuple[MissingPicture, ...]
    path: str
    lane: Lane = field(default="sessions", init=False)
    channel: Channel = field(default="session-locate", init=False)


@dataclass(frozen=True, slots=True, eq=False)
class Saved:
    """What came of saving.

    Attributes:
        stamp: the state of the file on the disk, to notice if somebody else changes it.
        changed_elsewhere: somebody else has changed it; nothing was written.
    """

    stamp: tuple[int, int] | None
    changed_elsewhere: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class OpenedSession:
    """A session with its pictures as the screen shows them.

    Attributes:
        loaded: what was read.
        pictures: the pictures by their identity; pairs may share them.
        stamp: the state of the file on the disk.
    """

    loaded: Loaded
    pictures: Mapping[int, Picture] = field(repr=False)
    stamp: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """A picture in the place of a missing one.

    Attributes:
        missing: what stood for it.
        picture: the picture.
        trouble: "resized" or "changed" where it is not the one that is remembered.
    """

    missing: MissingPicture
    picture: Picture
    trouble: Literal["missing", "unreadable", "resized", "changed", "remote"] | None
