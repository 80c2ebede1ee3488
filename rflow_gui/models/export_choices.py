"""What can be chosen for an export, in words; presets; and how choices are remembered."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from rflow_engine.errors import EngineError
from rflow_engine.export import FLOW_OUTPUTS, OUTPUTS, USUAL, ExportOptions, Output
from rflow_gui.texts import N_

CUSTOM = "custom"

GROUPS: tuple[tuple[str, tuple[Output, ...]], ...] = (
    (
        N_("Export", "Pictures"),
        ("aligned", "overlay", "difference", "side_by_side", "checkerboard", "openraster", "ome_tiff"),
    ),
    (N_("Export", "Transform and matches"), ("transform", "itk", "matches", "bigwarp", "qgis")),
    (N_("Export", "Flow"), ("flow", "flow_flo", "flow_png", "flow_colours", "confidence")),
    (N_("Export", "Documents and films"), ("report_pdf", "report", "alignment", "blink_gif", "blink_mp4")),
)
TITLES: dict[Output, tuple[str, str]] = {
    "aligned": (N_("Export", "Aligned source"), N_("Export", "The source as it lies on the target, at full quality")),
    "overlay": (N_("Export", "Overlay"), N_("Export", "The aligned source over the target, half transparent")),
    "difference": (N_("Export", "Difference"), N_("Export", "What differs between the two, channel by channel")),
    "side_by_side": (N_("Export", "Side by side"), N_("Export", "Target and aligned source beside each other")),
    "checkerboard": (N_("Export", "Checkerboard"), N_("Export", "Squares of target and aligned source in turns")),
    "openraster": (
        N_("Export", "Layers (OpenRaster)"),
        N_("Export", "Target, aligned source, difference and confidence as layers, for Krita and GIMP"),
    ),
    "ome_tiff": (
        N_("Export", "Channels (OME-TIFF)"),
        N_("Export", "Target and aligned source as channels of one picture, for QuPath, Fiji and napari"),
    ),
    "transform": (N_("Export", "Transform (JSON)"), N_("Export", "Matrices in both directions, and what they do")),
    "itk": (N_("Export", "ITK transform (.tfm)"), N_("Export", "For ITK, SimpleITK, 3D Slicer and elastix")),
    "matches": (N_("Export", "Matches (CSV)"), N_("Export", "All matches with state, score and residual")),
    "bigwarp": (
        N_("Export", "BigWarp landmarks"),
        N_("Export", "For BigWarp in Fiji; the source is what moves"),
    ),
    "qgis": (N_("Export", "QGIS points"), N_("Export", "Ground control points for the georeferencer of QGIS")),
    "flow": (N_("Export", "Residual flow (NumPy)"), N_("Export", "Flow and confidence on their grid, as numbers")),
    "flow_flo": (N_("Export", "Whole map (.flo)"), N_("Export", "Middlebury: a vector for every pixel of the target")),
    "flow_png": (
        N_("Export", "Whole map (16-bit PNG)"),
        N_("Export", "KITTI: the same vectors as a picture"),
    ),
    "flow_colours": (N_("Export", "Flow in colours"), N_("Export", "Direction as hue, length as strength")),
    "confidence": (N_("Export", "Confidence"), N_("Export", "How sure each place is, as a grey picture")),
    "report_pdf": (N_("Export", "Report (PDF)"), N_("Export", "Fit to be an appendix of a paper, on pages of A4")),
    "report": (N_("Export", "Report (HTML)"), N_("Export", "The same as one file for the browser")),
    "alignment": (N_("Export", "Record (JSON)"), N_("Export", "Everything needed to repeat it")),
    "blink_gif": (N_("Export", "Blink (GIF)"), N_("Export", "Target and aligned source in turns, endless")),
    "blink_mp4": (N_("Export", "Blink (MP4)"), N_("Export", "The same as a film for presentations and the web")),
}
_PUBLICATION: tuple[Output, ...] = ("aligned", "overlay", "side_by_side", "checkerboard", "report_pdf", "alignment")
_EXCHANGE: tuple[Output, ...] = ("aligned", "transform", "itk", "matches", "bigwarp", "qgis", "alignment")
_NUMBERS: tuple[Output, ...] = ("transform", "matches", "flow", "flow_flo", "flow_png", "confidence", "alignment")
_TALK: tuple[Output, ...] = ("overlay", "side_by_side", "blink_gif", "blink_mp4")


@dataclass(frozen=True, slots=True)
class ExportPreset:
    """Choices that go together.

    Attributes:
        title: for the user.
        changes: fields of ``ExportOptions`` that differ from the defaults.
    """

    title: str
    changes: dict[str, Any]


ONE_TIME = ("suffix", "overwrite", "mm_per_pixel")
"""Options that are not remembered."""

PRESETS: dict[str, ExportPreset] = {
    "usual": ExportPreset(N_("Export", "To go on working"), {"what": USUAL}),
    "publication": ExportPreset(
        N_("Export", "For a publication"),
        {"what": _PUBLICATION, "image_format": "tiff", "figure_format": "tiff", "figure_side": None},
    ),
    "talk": ExportPreset(
        N_("Export", "For a talk"), {"what": _TALK, "figure_format": "jpeg", "figure_side": 1920, "crop": "overlap"}
    ),
    "exchange": ExportPreset(N_("Export", "For GIS, BigWarp and ITK"), {"what": _EXCHANGE, "image_format": "tiff"}),
    "numbers": ExportPreset(N_("Export", "For computing"), {"what": _NUMBERS}),
    "everything": ExportPreset(N_("Export", "Everything"), {"what": OUTPUTS}),
}


def say(text: str) -> str:
    """A marked text in the language of the user."""
    return QCoreApplication.translate("Export", text)


def preset_options(name: str) -> ExportOptions:
    """The options of a preset."""
    return ExportOptions(**PRESETS[name].changes)


def preset_of(options: ExportOptions, *, has_flow: bool) -> str:
    """The preset that these options are, or :data:`CUSTOM`."""
    chosen = plain(options)
    for name in PRESETS:
        like = plain(preset_options(name))
        what = tuple(output for output in like.what or USUAL if has_flow or output not in FLOW_OUTPUTS)
        if set(chosen.what or ()) == set(what) and chosen == dataclasses.replace(like, what=chosen.what):
            return name
    return CUSTOM


def plain(options: ExportOptions) -> ExportOptions:
    """The options without what is meant for one time only: names, leave to replace files, the scale of a pair."""
    return dataclasses.replace(options, suffix="", overwrite=False, mm_per_pixel=None)


def to_text(options: ExportOptions) -> str:
    """The options as they are remembered."""
    values = dataclasses.asdict(plain(options))
    return json.dumps({name: value for name, value in values.items() if name not in ONE_TIME})


def from_text(text: str) -> ExportOptions:
    """Options that were remembered; the usual ones where they cannot be used any more."""
    try:
        values = json.loads(text)
        known = {field.name for field in dataclasses.fields(ExportOptions)}
        chosen = {name: value for name, value in values.items() if name in known and name not in ONE_TIME}
        if isinstance(chosen.get("what"), list):
            chosen["what"] = tuple(chosen["what"])
        return ExportOptions(**chosen)
    except (ValueError, TypeError, AttributeError, EngineError):
        return preset_options("usual")
