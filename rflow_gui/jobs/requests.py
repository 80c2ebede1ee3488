"""What can be asked of the workers: frozen snapshots of everything a job needs, and what comes back."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from rflow_engine.context import CallbackContext
from rflow_engine.errors import EngineError
from rflow_engine.types import AnyArray, BoolArray, Regions
from rflow_gui.jobs.detail import AlignedTiles, Wishes
from rflow_gui.jobs.result_requests import ApplyRequest, HeadersRequest, RefineRequest
from rflow_gui.jobs.session_requests import (
    CopyRequest,
    LeftoversRequest,
    LocateRequest,
    OpenSessionRequest,
    SaveRequest,
)
from rflow_gui.jobs.view_picture import ViewPicture
from rflow_gui.jobs.web_cache import WebCacheRequest
from rflow_gui.jobs.weights import WeightsRequest
from rflow_gui.models.document import Picture, Role
from rflow_gui.models.view_state import FlowReference, Stage
from rflow_gui.panes.tiles import TileCache

if TYPE_CHECKING:
    from rflow_engine.alignment import Alignment
    from rflow_engine.editing import Edits
    from rflow_engine.images import ImageSource
    from rflow_engine.settings import Settings

# More of them nobody reads, and an export says something for every tile.
LOG_LINES = 1000
Lane: TypeAlias = Literal["engine", "edits", "pictures", "detail", "sessions", "weights"]
Channel: TypeAlias = Literal[
    "open-source",
    "open-target",
    "pages",
    "align",
    "refit",
    "propose",
    "patches",
    "borders",
    "render",
    "detail",
    "export",
    "measure",
    "preview",
    "save-view",
    "features",
    "headers",
    "warm-up",
    "weights",
    "weights-list",
    "session-open",
    "session-save",
    "session-copy",
    "session-leftovers",
    "session-locate",
    "web-cache",
]


@dataclass(frozen=True, slots=True, eq=False)
class OpenRequest:
    """Read a picture and shrink it for the screen. Gives a :class:`Picture`.

    Attributes:
        role: which picture of the pair it becomes.
        path: its file.
        page: which of the pictures in the file, from 0.
    """

    role: Role
    path: str
    page: int = 0
    lane: Lane = field(default="pictures", init=False)

    @property
    def channel(self) -> Channel:
        """Each role has a channel of its own, so that both pictures of a pair can be on their way."""
        return "open-source" if self.role == "source" else "open-target"


@dataclass(frozen=True, slots=True, eq=False)
class PagesRequest:
    """Look at all pictures of a file. Gives a tuple of ``PagePreview``."""

    role: Role
    path: str
    lane: Lane = field(default="pictures", init=False)
    channel: Channel = field(default="pages", init=False)


@dataclass(frozen=True, slots=True, eq=False)
class AlignRequest:
    """Align a pair. Gives an ``Alignment`` or a ``FitFailure``."""

    source: ImageSource
    target: ImageSource
    settings: Settings
    regions: Regions = field(default_factory=Regions)
    lane: Lane = field(default="engine", init=False)
    channel: Channel = field(default="align", init=False)


@dataclass(frozen=True, slots=True, eq=False)
class RefitRequest:
    """Follow the user's edits of the matches. Gives an ``Alignment`` or a ``FitFailure``.

    Without the fine stage this takes a moment and has a lane of its own, so that it never waits for a longer job.

    Attributes:
        alignment: what was known.
        edits: its matches as they are wanted now.
        settings: how the transform is fitted to them.
        fine: whether the fine stage follows.
    """

    alignment: Alignment
    edits: Edits
    settings: Settings
    fine: bool

    @property
    def lane(self) -> Lane:
        """Quick ones beside the engine's long jobs."""
        return "engine" if self.fine else "edits"

    @property
    def channel(self) -> Channel:
        """The fine stage takes the place of an alignment, and the other way round."""
        return "align" if self.fine else "refit"


@dataclass(frozen=True, slots=True, eq=False)
class ByHandRequest:
    """Find the transform from points set by hand alone. Gives an ``Alignment`` or a ``FitFailure``.

    Attributes:
        source: the picture that moves.
        target: the picture that stays.
        edits: the points.
        settings: what to do after that.
        regions: what counts of the pictures.
        fine: whether the fine stage follows.
    """

    source: ImageSource
    target: ImageSource
    edits: Edits
    settings: Settings
    regions: Regions
    fine: bool

    @property
    def lane(self) -> Lane:
        """Quick ones beside the engine's long jobs."""
        return "engine" if self.fine else "edits"

    @property
    def channel(self) -> Channel:
        """The fine stage takes the place of an alignment, and the other way round."""
        return "align" if self.fine else "refit"


@dataclass(frozen=True, slots=True, eq=False)
class ProposeRequest:
    """Find the partner of a point. Gives a ``Proposal``.

    Attributes:
        alignment: how the pictures lie on each other by now.
        role: the picture the point is in.
        point: (x, y) in its full-resolution pixels.
    """

    alignment: Alignment
    role: Role
    point: tuple[float, float]
    # Beside the fits, which must not wait until a picture is read.
    lane: Lane = field(default="pictures", init=False)
    channel: Channel = field(default="propose", init=False)


@dataclass(frozen=True, slots=True, eq=False)
class PatchRequest:
    """Show what lies around both points of a match. Gives ``Patches``.

    Attributes:
        source: the picture that moves.
        target: the picture that stays.
        alignment: how the source is turned and scaled; None for not at all.
        source_point: (x, y) in full-resolution source pixels.
        target_point: (x, y) in full-resolution target pixels.
        side: pixels of the screen across and down.
        zoom: pixels of the screen for one target pixel.
    """

    source: Picture
    target: Picture
    alignment: Alignment | None
    source_point: tuple[float, float]
    target_point: tuple[float, float]
    side: int
    zoom: float
    # Beside the fits, which must not wait until a picture is read.
    lane: Lane = field(default="pictures", init=False)
    channel: Channel = field(default="patches", init=False)

    def same_as(self, other: PatchRequest) -> bool:
        """Whether both would give the same."""
        pictures = self.source is other.source and self.target is other.target
        return pictures and self.alignment is other.alignment and self._frame() == other._frame()

    def _frame(self) -> tuple[object, ...]:
        return (*self.source_point, *self.target_point, self.side, self.zoom)


@dataclass(frozen=True, slots=True, eq=False)
class BordersRequest:
    """Find plain borders and frames. Gives ``Regions``.

    Attributes:
        source: the picture that moves, or None.
        target: the picture that stays, or None.
    """

    source: ImageSource | None
    target: ImageSource | None
    # Beside the fits, which must not wait until a picture is read.
    lane: Lane = field(default="pictures", init=False)
    channel: Channel = field(default="borders", init=False)


@dataclass(frozen=True, slots=True, eq=False)
class StagePicture:
    """The source as one stage lays it on the target.

    Attributes:
        pixels: (h, w) or (h, w, 3) over the whole target, in the dtype of the source.
        mask: (h, w) bool, where the source has a picture.
        halves: ``pixels`` halved, again and again.
        covered: the mask as (h, w) uint8, 0 or 255.
        covered_halves: the same halved.
        tiles: makes the same at full resolution.
    """

    pixels: AnyArray = field(repr=False)
    mask: BoolArray = field(repr=False)
    halves: tuple[AnyArray, ...] = field(repr=False)
    covered: AnyArray = field(repr=False)
    covered_halves: tuple[AnyArray, ...] = field(repr=False)
    tiles: AlignedTiles = field(repr=False)


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
class DetailRequest:
    """Make the tiles that are looked at, until nothing is wanted any more; each is reported. Gives None.

    Attributes:
        wishes: what is wanted; it may change while the job runs.
        cache: where the tiles go.
    """

    wishes: Wishes
    cache: TileCache
    # Beside everything else: who zooms in wants to see it now.
    lane: Lane = field(default="detail", init=False)
    channel: Channel = field(default="detail", init=False)


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
class MeasureRequest:
    """Measure the flow. Gives a :class:`rflow_gui.models.flow_reading.FlowReading`.

    Attributes:
        alignment: a result with a residual flow.
        regions: what is measured of the pictures, beside the whole.
        reference: what the displacement is relative to.
        certain: confidence from which on a place counts as certain.
    """

    alignment: Alignment
    regions: Regions
    reference: FlowReference
    certain: float
    # Beside what reads pictures, which takes longer.
    lane: Lane = field(default="edits", init=False)
    channel: Channel = field(default="measure", init=False)


@dataclass(frozen=True, slots=True, eq=False)
class PreviewRequest:
    """Show small what an export would write. Gives an ``rflow_engine.export.Preview``.

    Attributes:
        alignment: the result.
        output: which file, by its name in ``rflow_engine.export``.
        options: an ``rflow_engine.export.ExportOptions``.
    """

    alignment: Alignment
    output: str
    options: Any
    lane: Lane = field(default="pictures", init=False)
    channel: Channel = field(default="preview", init=False)


@dataclass(frozen=True, slots=True, eq=False)
class SaveViewRequest:
    """Write what a pane shows to a PNG file. Gives its path, ``str``.

    Attributes:
        picture: what the pane shows.
        path: of the file; one that is there is replaced.
    """

    picture: ViewPicture
    path: str
    lane: Lane = field(default="pictures", init=False)
    channel: Channel = field(default="save-view", init=False)


@dataclass(frozen=True, slots=True, eq=False)
class FigureRequest:
    """Make one figure for print. Gives its path; without one a small ``QImage`` and whether it has enough pixels.

    Attributes:
        alignment: the result.
        sheet: an ``rflow_gui.printing.figure.FigureSheet``.
        path: where to; empty for a preview.
    """

    alignment: Alignment
    sheet: Any
    path: str = ""

    @property
    def lane(self) -> Lane:
        """Previews beside the engine's long jobs."""
        return "engine" if self.path else "pictures"

    @property
    def channel(self) -> Channel:
        """A figure is an export; previews take each other's place."""
        return "export" if self.path else "preview"


@dataclass(frozen=True, slots=True, eq=False)
class WarmUpRequest:
    """Import the libraries of the engine. Gives the devices of this computer, ``dict[str, str]``."""

    lane: Lane = field(default="engine", init=False)
    channel: Channel = field(default="warm-up", init=False)


@dataclass(frozen=True, slots=True, eq=False)
class FeaturesRequest:
    """Look for the weights of all features. Gives those that cannot be used and why, ``dict[str, str]``."""

    lane: Lane = field(default="edits", init=False)
    channel: Channel = field(default="features", init=False)


Request: TypeAlias = (
    OpenRequest
    | PagesRequest
    | AlignRequest
    | RefitRequest
    | RefineRequest
    | ByHandRequest
    | ProposeRequest
    | PatchRequest
    | BordersRequest
    | FeaturesRequest
    | RenderRequest
    | DetailRequest
    | ExportRequest
    | ApplyRequest
    | HeadersRequest
    | MeasureRequest
    | PreviewRequest
    | SaveViewRequest
    | FigureRequest
    | WarmUpRequest
    | WeightsRequest
    | OpenSessionRequest
    | SaveRequest
    | CopyRequest
    | LeftoversRequest
    | LocateRequest
    | WebCacheRequest
)


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    """A request on its way.

    Attributes:
        generation: rises with every job; of one channel only the newest counts.
        request: what is wanted.
        context: through which the job is cancelled and reports.
        pair: the number of the pair that was on the screen when it was asked for.
        log: when the engine said what: seconds since the epoch and the message, oldest first. The worker appends to it
            while others may copy it.
    """

    generation: int
    request: Request
    context: CallbackContext = field(repr=False)
    pair: int = 0
    log: deque[tuple[float, str]] = field(default_factory=lambda: deque(maxlen=LOG_LINES), repr=False)

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
        lacks_weights: whether weights of a network are missing or damaged.
        cause: what the engine raised; None for a fault of the program.
    """

    problem: str
    remedy: str = ""
    details: str = field(default="", repr=False)
    lacks_weights: bool = False
    cause: EngineError | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Stopped:
    """The job was cancelled."""


Ending: TypeAlias = Done | Failed | Stopped
