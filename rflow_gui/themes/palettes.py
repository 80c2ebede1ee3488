"""The palettes of the program, and how they are put on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QPalette

from rflow_gui.themes.style import style_sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ThemeName: TypeAlias = Literal["light", "dark", "contrast", "system"]

CANVAS = "#767676"
"""The surround of pictures. It is the same neutral mid-grey in all themes, because the surround changes how light and
how colourful a picture looks."""
CANVASES = {"neutral": CANVAS, "light": "#b4b4b4", "dark": "#404040", "black": "#161616"}
"""The surrounds that can be chosen; all of them are neutral."""
_canvas = [CANVAS]


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The colours of one theme, as ``#rrggbb``.

    Attributes:
        name: "light", "dark" or "contrast".
        window: background of the window.
        surface: background of headers, tool bars and cards.
        base: background of fields and tables.
        alternate: every other row of tables.
        button: background of buttons.
        hover: background under the cursor.
        border: lines between parts.
        strong_border: outlines of fields and buttons.
        text: text.
        muted: secondary text; still at least 4.5 : 1 on ``surface``.
        disabled: text that cannot be used now.
        accent: what is chosen, focused or most important.
        accent_hover: the accent under the cursor.
        on_accent: text on the accent.
        tooltip: background of tooltips.
    """

    name: Literal["light", "dark", "contrast"]
    window: str
    surface: str
    base: str
    alternate: str
    button: str
    hover: str
    border: str
    strong_border: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    tooltip: str


LIGHT = Theme(
    name="light",
    window="#f3f3f4",
    surface="#fafafa",
    base="#ffffff",
    alternate="#f6f7f8",
    button="#ffffff",
    hover="#e9ebee",
    border="#d9dbde",
    strong_border="#b9bdc3",
    text="#1d2126",
    muted="#5c636c",
    disabled="#a2a7ae",
    accent="#195dba",
    accent_hover="#144d9b",
    on_accent="#ffffff",
    tooltip="#2a2e33",
)
DARK = Theme(
    name="dark",
    window="#202225",
    surface="#282b2f",
    base="#1a1c1f",
    alternate="#202327",
    button="#33373c",
    hover="#3b4046",
    border="#3a3e44",
    strong_border="#555b63",
    text="#e7e9ec",
    muted="#a3a9b2",
    disabled="#666c75",
    accent="#6cabf7",
    accent_hover="#8bbdfa",
    on_accent="#10161d",
    tooltip="#3a3f46",
)
# For who needs it: every text at least 7 : 1 on whatever it stands on, every outline at least 4.5 : 1.
CONTRAST = Theme(
    name="contrast",
    window="#000000",
    surface="#000000",
    base="#000000",
    alternate="#141414",
    button="#000000",
    hover="#303030",
    border="#808080",
    strong_border="#ffffff",
    text="#ffffff",
    muted="#e6e6e6",
    disabled="#a0a0a0",
    accent="#ffd800",
    accent_hover="#ffe866",
    on_accent="#000000",
    tooltip="#000000",
)
THEMES: dict[str, Theme] = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}


def palette(theme: Theme) -> QPalette:
    """The Qt palette of a theme."""
    result = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, theme.window),
        (roles.WindowText, theme.text),
        (roles.Base, theme.base),
        (roles.AlternateBase, theme.alternate),
        (roles.Text, theme.text),
        (roles.PlaceholderText, theme.muted),
        (roles.Button, theme.button),
        (roles.ButtonText, theme.text),
        (roles.BrightText, theme.on_accent),
        (roles.Highlight, theme.accent),
        (roles.HighlightedText, theme.on_accent),
        (roles.Accent, theme.accent),
        (roles.Link, theme.accent),
        (roles.LinkVisited, theme.accent),
        (roles.ToolTipBase, theme.tooltip),
        (roles.ToolTipText, "#ffffff"),
        (roles.Light, theme.surface),
        (roles.Midlight, theme.border),
        (roles.Mid, theme.strong_border),
        (roles.Dark, theme.muted),
        (roles.Shadow, "#000000"),
    ):
        result.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.disabled))
    result.setColor(QPalette.ColorGroup.Disabled, roles.Highlight, QColor(theme.border))
    return result


class _Follower(QObject):
    """Puts the theme on again when the desktop changes between light and dark."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("themeFollower")
        self._app = app
        self.choice: ThemeName = "system"
        app.styleHints().colorSchemeChanged.connect(self._follow)
        if hasattr(app.styleHints(), "accessibility"):
            app.styleHints().accessibility().contrastPreferenceChanged.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        if self.choice == "system":
            _put_on(self._app, system_theme(self._app))


def system_theme(app: QApplication) -> Theme:
    """The theme that the desktop asks for; light where it does not say."""
    hints = app.styleHints()
    # Qt knows since version 6.10 whether the desktop asks for high contrast.
    if hasattr(hints, "accessibility") and hints.accessibility().contrastPreference().name == "HighContrast":
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def current_theme(app: QApplication) -> Theme:
    """The theme that is on."""
    return THEMES.get(app.property("theme"), LIGHT)


def canvas_colour() -> str:
    """The surround of pictures that is chosen."""
    return _canvas[0]


def set_canvas(colour: str) -> None:
    """Choose the surround of pictures for every canvas that is made from now on."""
    _canvas[0] = colour


def apply_theme(app: QApplication, name: ThemeName) -> Theme:
    """Put a theme on the whole program.

    Args:
        app: the application.
        name: "light", "dark", "contrast", or "system" to follow the desktop, also when it changes later.

    Returns:
        The theme that is on now.
    """
    follower = app.findChild(_Follower, "themeFollower") or _Follower(app)
    schemes = {"light": Qt.ColorScheme.Light, "system": Qt.ColorScheme.Unknown}
    # Chosen before the scheme is set, because setting it may call the follower at once.
    follower.choice = name
    app.styleHints().setColorScheme(schemes.get(name, Qt.ColorScheme.Dark))
    theme = THEMES.get(name) or system_theme(app)
    _put_on(app, theme)
    return theme


def _put_on(app: QApplication, theme: Theme) -> None:
    app.setProperty("theme", theme.name)
    if app.style().name().lower() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))
