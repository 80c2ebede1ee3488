"""What can be asked of the workers: frozen snapshots of everything a job needs, and what comes back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from rflow_engine.context import CallbackContext
from rflow_engine.types import BoolArray
from rflow_gui.models.document import Picture, Role
from rflow_gui.models.view_state import Stage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from rflow_engine.alignment import Alignment
    from rflow_engine.images import ImageSource
    from rflow_engine.settings import Settings

Lane: TypeAlias = Literal["engine", "pictures"]
Channel: TypeAlias = Literal["open-source", "open-target", "align", "render", "export", "warm-up"]


@dataclass(frozen=True, slots=True, eq=False)
class OpenRequest:
    """Read a picture and shrink it for the screen. Gives a :class:`Picture`."""

    role: Role
    path: str
    lane: Lane = field(default="pictures", init=False)

    @property
    def channel(self) -> Channel:
        """Each role has a channel of its own, so that both pictures of a pair can be on their way."""
        return "open-source" if self.role == "source" else "open-target"


@dataclass(frozen=True, slots=True, eq=False)
class AlignRequest:
    """Align a pair. Gives an ``Alignment`` or a ``FitFailure``."""

    source: ImageSource
    target: ImageSource
    settings: Settings
    lane: Lane = field(default="engine", init=False)
    channel: Channel = field(default="align", init=False)


@dataclass(frozen=True, slots=True, eq=False)
class RefitRequest:
    """Fit again without the excluded matches. Gives an ``Alignment`` or a ``FitFailure``.

    Attributes:
        alignment: what was known.
        excluded: (N,) bool over its matches.
    """

    alignment: Alignment
    excluded: BoolArray
    lane: Lane = field(default="engine", init=False)
    channel: Channel = field(default="align", init=False)


@dataclass(frozen=True, slots=True, eq=False)
class StagePicture:
    """The source as one stage lays it on the target.

    Attributes:
        rgb: (h, w, 3) uint8 over the whole target.
        mask: (h, w) bool, where the source has a picture.
    """

    rgb: NDArray[np.uint8] = field(repr=False)
    mask: BoolArray = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class RenderRequest:
    """Lay the source on the target for the screen. Gives a ``dict[Stage, StagePicture]``.

    Attributes:
        source: the picture that moves.
        target: the picture that stays.
        alignment: how; None is enough for the stage "before".
        stages: which versions are wanted.
    """

    source: Picture
    target: Picture
    alignment: Alignment | None
    stages: tuple[Stage, ...]
    lane: Lane = field(default="pictures", init=False)
    channel: Channel = field(default="render", init=False)


@dataclass(frozen=True, slots=True, eq=False)
class ExportRequest:
    """Write the result at full resolution. Gives an ``ExportResult``.

    Attributes:
        alignment: the result.
        directory: where to.
        options: an ``rflow_engine.export.ExportOptions``.
    """

    alignment: Alignment
    directory: str
    options: Any
    lane: Lane = field(default="engine", init=False)
    channel: Channel = field(default="export", init=False)


@dataclass(frozen=True, slots=True, eq=False)
class WarmUpRequest:
    """Import the libraries of the engine. Gives the devices of this computer, ``dict[str, str]``."""

    lane: Lane = field(default="engine", init=False)
    channel: Channel = field(default="warm-up", init=False)


Request: TypeAlias = OpenRequest | AlignRequest | RefitRequest | RenderRequest | ExportRequest | WarmUpRequest


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    """A request on its way.

    Attributes:
        generation: rises with every job; of one channel only the newest counts.
        request: what is wanted.
        context: through which the job is cancelled and reports.
    """

    generation: int
    request: Request
    context: CallbackContext = field(repr=False)

    @property
    def channel(self) -> Channel:
        """The channel of the request."""
        return self.request.channel


@dataclass(frozen=True, slots=True, eq=False)
class Done:
    """The job ended with a value."""

    value: Any = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Failed:
    """The job could not be done.

    Attributes:
        problem: what happened, for the user.
        remedy: what to do, for the user; may be empty.
        details: the traceback of a fault of the program; empty for a failure that was expected.
    """

    problem: str
    remedy: str = ""
    details: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Stopped:
    """The job was cancelled."""


Ending: TypeAlias = Done | Failed | Stopped
