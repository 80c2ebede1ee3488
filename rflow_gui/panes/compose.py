"""Target and source in one picture: pure functions on the pixels that are visible."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import Enum, auto

import cv2
import numpy as np

from rflow_engine.types import AnyArray, BoolArray, FloatArray
from rflow_gui.interaction import WipeLine
from rflow_gui.models.view_state import EdgeColour, FalseColours
from rflow_gui.panes import blends
from rflow_gui.panes.edges import draw_edges, find_edges
from rflow_gui.panes.grid_lines import draw_lines
from rflow_gui.panes.raster import ByteImage, Window

NEUTRAL = 118
"""The grey of places where the source has no picture; the same as the canvas around the pictures, unless another was
chosen."""
EDGE_COLOURS = {
    EdgeColour.MAGENTA: (255, 60, 220),
    EdgeColour.CYAN: (40, 230, 255),
    EdgeColour.YELLOW: (255, 240, 60),
}
GRID_COLOUR, COARSE_GRID_COLOUR = (255, 164, 46), (235, 238, 242)
GRID_WIDTH, COARSE_GRID_WIDTH = 1.5, 1.0
# Where the source ends is no edge of what it shows; in pixels of the window's coordinates.
_RIM = 4


class Layer(Enum):
    """What one view of the comparison shows."""

    TARGET = auto()
    SOURCE = auto()
    OVERLAY = auto()
    WIPE = auto()
    DIFFERENCE = auto()
    SPYGLASS = auto()
    FALSE_COLOUR = auto()
    CHECKERBOARD = auto()
    EDGES = auto()
    GRID = auto()

    @property
    def needs_like_detail(self) -> bool:
        """Whether pixels are set against each other, so that both pictures must be equally sharp."""
        return self in (Layer.DIFFERENCE, Layer.FALSE_COLOUR)


# Where the source has no picture these show the target, the others a neutral grey.
_OVER_TARGET = (Layer.OVERLAY, Layer.WIPE, Layer.SPYGLASS, Layer.CHECKERBOARD, Layer.EDGES, Layer.GRID)


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """What to show, and how.

    Attributes:
        layer: what to show.
        window: where the pixels lie on the target.
        ratio: screen pixels per pixel of the window's coordinates.
        opacity: weight of the source in an overlay.
        gain: factor on a difference.
        signed: whether a difference has a sign.
        colours: the two false colours.
        line: boundary of a wipe.
        lens: picture point in the middle of a spyglass.
        lens_radius: in screen pixels.
        tile: side of a square of a checkerboard in picture pixels.
        swapped: whether source and target have changed their parts.
        detail: how faint an edge may be, in [0, 1].
        edge_colour: of edges.
        grid: (N, 2, 2) lines of the deformed grid in pixels of the window.
        coarse_grid: the same by the homography alone.
    """

    layer: Layer
    window: Window
    ratio: float = 1.0
    opacity: float = 0.5
    gain: float = 1.0
    signed: bool = False
    colours: FalseColours = FalseColours.BLUE_ORANGE
    line: WipeLine | None = None
    lens: tuple[float, float] = (0.0, 0.0)
    lens_radius: float = 120.0
    tile: float = 100.0
    swapped: bool = False
    detail: float = 0.5
    edge_colour: EdgeColour = EdgeColour.MAGENTA
    grid: FloatArray | None = field(default=None, repr=False)
    coarse_grid: FloatArray | None = field(default=None, repr=False)


def compose(target: AnyArray, source: AnyArray | None, covered: AnyArray | None, look: Look) -> ByteImage:
    """One view of the comparison.

    Args:
        target: (h, w, 3) uint8, the target in the window.
        source: (h, w, 3) uint8, the aligned source in the window; None if there is none.
        covered: (h, w) bool, where the source has a picture; None for everywhere.
        look: what to show, and how.

    Returns:
        (h, w, 3) uint8. Where the source has no picture but should be seen there is the target with faint lines, or,
        where that would be taken for the source, a hatched neutral grey.
    """
    if source is None or look.layer is Layer.TARGET:
        return np.asarray(target, np.uint8)
    where = source_area(look)
    bare = None if covered is None or covered.all() else ~np.asarray(covered, bool)
    shown = _ground(target, source, look) if where is None else blends.cover(target, source, where)
    if bare is not None and not _shows_target_alone(look):
        shown = _fill(shown, target, bare, where, look)
    return _lines(shown, target, source, bare, look)


def _ground(target: AnyArray, source: AnyArray, look: Look) -> ByteImage:
    """The mixture everywhere, as if the source covered the target."""
    if look.layer is Layer.OVERLAY:
        return blends.overlay(target, source, look.opacity)
    if look.layer is Layer.DIFFERENCE:
        mixed = blends.signed_difference if look.signed else blends.difference
        return mixed(target, source, look.gain)
    if look.layer is Layer.FALSE_COLOUR:
        return blends.false_colour(target, source, look.colours)
    return np.asarray(target if _shows_target_alone(look) else source, np.uint8)


def _shows_target_alone(look: Look) -> bool:
    """Whether below the lines lies the target, and no source at all."""
    return look.layer in (Layer.EDGES, Layer.GRID) and not look.swapped


def _fill(shown: AnyArray, target: AnyArray, bare: AnyArray, where: AnyArray | None, look: Look) -> ByteImage:
    """Show by hatching where the source has no picture."""
    over_target = look.layer in _OVER_TARGET and not (look.layer in (Layer.EDGES, Layer.GRID) and look.swapped)
    shown = blends.cover(shown, target if over_target else np.full_like(shown, NEUTRAL), bare)
    lines = blends.hatch((bare.shape[0], bare.shape[1]), look.window.origin, look.ratio) & bare
    return blends.hatched(shown, lines if where is None else lines & where)


def _lines(shown: ByteImage, target: AnyArray, source: AnyArray, bare: AnyArray | None, look: Look) -> ByteImage:
    """Draw what is drawn over the pictures: edges, or a grid."""
    if look.layer is Layer.EDGES:
        line, seam = find_edges(
            target if look.swapped else source, look.detail, ratio=look.ratio, scale=look.window.scale
        )
        if bare is not None and not look.swapped:
            beyond = _grown(bare, round(_RIM * look.ratio))
            line[beyond], seam[beyond] = 0, 0
        return draw_edges(shown, line, seam, EDGE_COLOURS[look.edge_colour])
    if look.layer is Layer.GRID:
        shown = np.array(shown, np.uint8)
        for grid, colour, width in (
            (look.coarse_grid, COARSE_GRID_COLOUR, COARSE_GRID_WIDTH),
            (look.grid, GRID_COLOUR, GRID_WIDTH),
        ):
            if grid is not None and len(grid):
                draw_lines(shown, grid, colour, width, look.ratio)
    return shown


def _grown(mask: AnyArray, reach: int) -> BoolArray:
    """A (h, w) bool mask made larger by ``reach`` pixels."""
    kernel = np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)
    return np.asarray(cv2.dilate(np.asarray(mask, np.bool_).view(np.uint8), kernel), np.uint8).view(np.bool_)


def source_area(look: Look) -> BoolArray | None:
    """(h, w) bool, where the source is shown and the target elsewhere; None where they are not apart."""
    if look.layer is Layer.WIPE and look.line is not None:
        return source_side(look.line, look.window)
    if look.layer is Layer.SPYGLASS:
        area = blends.disc(look.window, look.lens, look.lens_radius)
    elif look.layer is Layer.CHECKERBOARD:
        area = blends.checkers(look.window, look.tile)
    else:
        return None
    return ~area if look.swapped else area


def source_side(line: WipeLine, window: Window) -> BoolArray:
    """(h, w) bool, the pixels on the source's side of a wipe boundary."""
    # The distance is a sum of a part for each column and one for each row; to compare the two is one pass.
    (nx, ny), (px, py) = line.normal, line.point
    across, down = (window.xs() - px) * nx, (window.ys() - py) * ny
    return np.asarray(across.astype(np.float32)[None, :] < -down.astype(np.float32)[:, None])


def tile_side(wanted: float, scale: float) -> float:
    """The side of a square of the checkerboard in picture pixels.

    The squares grow with the picture, and are halved or doubled where they would become too large or too small, so
    that they never slide over the picture while it is zoomed.

    Args:
        wanted: screen pixels; the squares are between 0.7 and 1.4 times as large.
        scale: screen pixels per picture pixel.
    """
    return float(wanted * 2.0 ** round(math.log2(1.0 / scale)))
