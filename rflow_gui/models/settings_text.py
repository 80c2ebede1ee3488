"""The settings of an alignment in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rflow_engine.settings import PRESETS, Settings, preset, with_device
from rflow_gui.texts import N_

_CONTEXT = "SettingsText"

FEATURES = {
    "xfeat": (N_("SettingsText", "XFeat"), N_("SettingsText", "Learned, quick; right for most pairs")),
    "sift": (
        N_("SettingsText", "SIFT"),
        N_("SettingsText", "Any rotation and scale; for copies and details"),
    ),
    "resnet50": (N_("SettingsText", "ResNet-50"), N_("SettingsText", "The paper's dense features; for other media")),
    "resnet50-moco": (
        N_("SettingsText", "ResNet-50, MoCo"),
        N_("SettingsText", "The same, trained without labels"),
    ),
    "aliked": (
        N_("SettingsText", "ALIKED with LightGlue"),
        N_("SettingsText", "Sharp keypoints; for other viewpoints"),
    ),
    "disk": (N_("SettingsText", "DISK with LightGlue"), N_("SettingsText", "Many keypoints; for other viewpoints")),
}
"""Title and purpose of each kind of features, by their names in the settings."""

_PRESETS = {
    "fast": N_("SettingsText", "Fast"),
    "balanced": N_("SettingsText", "Balanced"),
    "accurate": N_("SettingsText", "Accurate"),
    "paper": N_("SettingsText", "As in the paper"),
}

SEARCHES = {
    "off": N_("SettingsText", "Off: the source is roughly upright and of similar size"),
    "auto": N_("SettingsText", "When needed: if the plain view convinces nobody"),
    "full": N_("SettingsText", "Always: every rotation, mirrored, up to 8 times the size"),
}
MODELS = {
    "auto": N_("SettingsText", "Automatic: the stiffest that fits"),
    "translation": N_("SettingsText", "Translation: moved"),
    "similarity": N_("SettingsText", "Similarity: moved, turned, resized"),
    "affine": N_("SettingsText", "Affine: slanted as well"),
    "homography": N_("SettingsText", "Homography: in perspective as well"),
}
METHODS = {
    "off": N_("SettingsText", "Off: the transform is the result"),
    "learned": N_("SettingsText", "Matches, structure and network"),
    "guided": N_("SettingsText", "Matches and structure alone"),
    "paper": N_("SettingsText", "The paper's network"),
    "tps": N_("SettingsText", "Thin-plate spline of the matches"),
    "bspline": N_("SettingsText", "B-spline of the matches"),
}
METHOD_NOTES = {
    "off": N_("SettingsText", "Straight lines stay straight"),
    "learned": N_("SettingsText", "Follows the pictures closely, with a confidence for each place"),
    "guided": N_("SettingsText", "Follows the pictures closely, without our own network"),
    "paper": N_("SettingsText", "As published; for comparison"),
    "tps": N_("SettingsText", "Stiff: bends as a thin plate, no more than the matches ask for"),
    "bspline": N_("SettingsText", "Stiff: bends evenly between the points of a grid"),
}
"""What each method of the fine stage does, in one line."""


def say(text: str) -> str:
    """A text of this module in the user's language."""
    return QCoreApplication.translate(_CONTEXT, text)


def is_custom(settings: Settings) -> bool:
    """Whether settings are not those of their preset; where they are computed does not matter."""
    return settings != with_device(preset(settings.preset), settings.device)


def preset_name(name: str) -> str:
    """A preset as it is called on the screen."""
    return say(_PRESETS[name]) if name in _PRESETS else name


def preset_title(settings: Settings) -> str:
    """The preset of settings, and whether it was changed."""
    name = preset_name(settings.preset)
    if settings.preset not in PRESETS or not is_custom(settings):
        return name
    return say(N_("SettingsText", "Custom (based on “{preset}”)")).format(preset=name)
