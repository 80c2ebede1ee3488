"""What can be chosen in the preferences: keys, values and what they are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rflow_gui.texts import N_

if TYPE_CHECKING:
    from rflow_gui.models.recent import Preferences


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose.

    Attributes:
        key: under which it is remembered.
        texts: what each value is called, by the value; marked, not translated.
        default: the value of who has chosen nothing.
    """

    key: str
    texts: Mapping[str, str]
    default: str

    def read(self, preferences: Preferences) -> str:
        """What is chosen."""
        return preferences.text(self.key, self.default, tuple(self.texts))

    def names(self) -> dict[str, str]:
        """What each value is called, in the user's language."""
        return {value: QCoreApplication.translate("Options", text) for value, text in self.texts.items()}


THEME = Option(
    "theme",
    {
        "system": N_("Options", "As the system"),
        "light": N_("Options", "Light"),
        "dark": N_("Options", "Dark"),
        "contrast": N_("Options", "High contrast"),
    },
    "system",
)
CANVAS = Option(
    "canvas",
    {
        "neutral": N_("Options", "Neutral grey"),
        "light": N_("Options", "Light grey"),
        "dark": N_("Options", "Dark grey"),
        "black": N_("Options", "Nearly black"),
    },
    "neutral",
)
MARKER_COLOURS = Option(
    "marker_colours",
    {
        "blue-orange": N_("Options", "Blue and orange"),
        "violet-yellow": N_("Options", "Violet and yellow"),
    },
    "blue-orange",
)
MARKER_SIZE = Option(
    "marker_size",
    {
        "small": N_("Options", "Small"),
        "normal": N_("Options", "Normal"),
        "large": N_("Options", "Large"),
        "larger": N_("Options", "Very large"),
    },
    "normal",
)
MEMORY = Option(
    "memory",
    {
        "auto": N_("Options", "By the memory of the computer"),
        "350": N_("Options", "350 MB"),
        "700": N_("Options", "700 MB"),
        "1500": N_("Options", "1.5 GB"),
        "4000": N_("Options", "4 GB"),
        "16000": N_("Options", "16 GB"),
    },
    "auto",
)
CONFIRM_EXIT = Option(
    "confirm_exit",
    {
        "busy": N_("Options", "While something is running"),
        "always": N_("Options", "Always"),
        "never": N_("Options", "Never"),
    },
    "busy",
)
AUTOSAVE = Option(
    "autosave",
    {
        "30": N_("Options", "Every 30 seconds"),
        "120": N_("Options", "Every 2 minutes"),
        "600": N_("Options", "Every 10 minutes"),
        "0": N_("Options", "Never"),
    },
    "120",
)
OPTIONS = (THEME, CANVAS, MARKER_COLOURS, MARKER_SIZE, MEMORY, CONFIRM_EXIT, AUTOSAVE)
LANGUAGE = "language"
"""Its values are "system", "en" and the codes of the languages that the program comes with."""
