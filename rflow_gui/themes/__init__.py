"""How the program looks: colours, type, icons."""

from rflow_gui.themes.icons import icon
from rflow_gui.themes.palettes import CANVAS, apply_theme, current_theme

__all__ = ["CANVAS", "apply_theme", "current_theme", "icon"]
