from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from dataclasses import fields
from importlib.resources import files
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QImage, QPalette
from PySide6.QtSvg import QSvgRenderer

from rflow_gui.themes.buttons import PrimaryToolButton
from rflow_gui.themes.icons import icon, names, pixmap
from rflow_gui.themes.palettes import (
    CANVAS,
    CANVASES,
    CONTRAST,
    DARK,
    LIGHT,
    Theme,
    apply_theme,
    current_theme,
    palette,
)
from rflow_gui.themes.style import mixed, style_sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

WANTED = [
    "open",
    "swap",
    "align",
    "cancel",
    "export",
    "fit",
    "zoom-in",
    "zoom-out",
    "actual-size",
    "side-by-side",
    "overlay",
    "wipe",
    "blink",
    "difference",
    "matches",
    "undo",
    "redo",
    "theme",
    "flow",
    "transform",
    "settings",
    "app",
]


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before, sheet, style = QPalette(qapp.palette()), qapp.styleSheet(), qapp.style().name()
    yield qapp
    apply_theme(qapp, "light")
    qapp.setStyleSheet(sheet)
    qapp.setStyle(style)
    qapp.setPalette(before)


def luminance(colour: str) -> float:
    channels = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def pairs_of(theme: Theme) -> dict[str, tuple[str, str]]:
    """Every colour of text with every ground that the style sheet puts under it."""
    tint = mixed(theme.accent, theme.base, 0.2)
    grounds = {name: getattr(theme, name) for name in ("window", "surface", "base", "alternate", "button", "hover")}
    grounds["tint"] = tint
    found = {f"text on {name}": (theme.text, ground) for name, ground in grounds.items()}
    if theme is not CONTRAST:
        # A pressed button; there it has the ground of one under the cursor.
        found["text on border"] = theme.text, theme.border
    for name in ("window", "surface", "base"):
        found[f"muted on {name}"] = theme.muted, grounds[name]
        found[f"accent on {name}"] = theme.accent, grounds[name]
    found["accent on tint"] = theme.accent, tint
    found["on accent"] = theme.on_accent, theme.accent
    found["on accent, hover"] = theme.on_accent, theme.accent_hover
    found["tooltip"] = "#ffffff", theme.tooltip
    return found


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda t: t.name)
def test_texts_can_be_read(theme: Theme) -> None:
    """WCAG AA everywhere, AAA for plain text and for everything in the theme of high contrast."""
    for name, (text, ground) in pairs_of(theme).items():
        plain = name.startswith("text on") and name != "text on border"
        least = 7 if plain or name == "tooltip" or theme is CONTRAST else 4.5
        assert contrast(text, ground) >= least, f"{name}: {contrast(text, ground):.2f}"


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda t: t.name)
def test_outlines_can_be_seen(theme: Theme) -> None:
    """What the keyboard is in can be told from what surrounds it."""
    for ground in (theme.window, theme.surface, theme.base, theme.button):
        assert contrast(theme.accent, ground) >= 3
        if theme is CONTRAST:
            assert contrast(theme.strong_border, ground) >= 7
            assert contrast(theme.border, ground) >= 4.5
            assert contrast(theme.disabled, ground) >= 4.5


def test_every_canvas_is_neutral() -> None:
    for colour in map(QColor, CANVASES.values()):
        assert colour.red() == colour.green() == colour.blue()


def test_the_canvas_is_neutral() -> None:
    colour = QColor(CANVAS)
    assert colour.red() == colour.green() == colour.blue()


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda t: t.name)
def test_every_colour_of_the_style_is_filled_in(theme: Theme) -> None:
    sheet = style_sheet(theme)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    assert all(QColor(getattr(theme, f.name)).isValid() for f in fields(theme) if f.name != "name")


def test_a_theme_is_put_on_and_taken_off(app: QApplication) -> None:
    assert apply_theme(app, "dark") is DARK
    assert current_theme(app) is DARK
    assert app.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    assert apply_theme(app, "contrast") is CONTRAST
    assert current_theme(app) is CONTRAST
    assert apply_theme(app, "light") is LIGHT
    assert app.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.window)
    assert app.style().name() == "fusion" or app.styleSheet()


def test_the_desktop_is_followed_only_when_asked_to(app: QApplication) -> None:
    apply_theme(app, "system")
    app.styleHints().setColorScheme(Qt.ColorScheme.Dark)
    dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert current_theme(app) is (DARK if dark else LIGHT)
    apply_theme(app, "light")
    app.styleHints().setColorScheme(Qt.ColorScheme.Dark)
    assert current_theme(app) is LIGHT


def test_text_that_cannot_be_used_looks_so() -> None:
    for theme in (LIGHT, DARK, CONTRAST):
        disabled = palette(theme).color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        assert disabled == QColor(theme.disabled)


# Icons


def coloured(image: QImage) -> np.ndarray:
    """(N, 3) colours of the opaque pixels."""
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    rgba = rows[:, : image.width() * 4].reshape(-1, 4)
    return rgba[rgba[:, 3] > 250][:, :3].copy()


def test_every_action_has_its_icon() -> None:
    assert set(WANTED) <= set(names())


@pytest.mark.parametrize("name", names())
def test_icons_are_drawn_alike(name: str) -> None:
    root = ElementTree.fromstring((files("rflow_resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8"))
    if name != "app":
        assert root.get("viewBox") == "0 0 24 24"
        assert root.get("stroke") == "currentColor"
        assert root.get("stroke-width") == "1.75"
        assert root.get("stroke-linecap") == root.get("stroke-linejoin") == "round"


@pytest.mark.parametrize("name", names())
def test_icons_fill_their_square_and_touch_no_edge(name: str, qapp: QApplication) -> None:
    image = pixmap(name, 96, QColor("#000000")).toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(96, image.bytesPerLine())[:, : 96 * 4]
    inked = np.argwhere(rows.reshape(96, 96, 4)[..., 3] > 60)
    assert np.ptp(inked, axis=0).max() > 40
    assert inked.min() >= 2
    assert inked.max() <= 93


def test_an_icon_follows_the_theme_by_itself(app: QApplication) -> None:
    shown = icon("swap")
    apply_theme(app, "light")
    light = coloured(shown.pixmap(QSize(48, 48), 1.0).toImage())
    apply_theme(app, "dark")
    dark = coloured(shown.pixmap(QSize(48, 48), 1.0).toImage())
    assert light.mean() < 80
    assert dark.mean() > 180
    disabled = coloured(shown.pixmap(QSize(48, 48), 1.0, QIcon.Mode.Disabled).toImage())
    assert disabled.mean() < dark.mean() - 60


def test_a_switched_on_icon_has_the_accent(app: QApplication) -> None:
    apply_theme(app, "light")
    shown = icon("link").pixmap(QSize(48, 48), 1.0, QIcon.Mode.Normal, QIcon.State.On)
    np.testing.assert_array_equal(np.median(coloured(shown.toImage()), axis=0), QColor(LIGHT.accent).getRgb()[:3])


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icons_are_drawn_with_the_pixels_of_the_screen(qapp: QApplication, ratio: float) -> None:
    shown = icon("fit").pixmap(QSize(20, 20), ratio)
    assert shown.width() == 20 * ratio
    assert shown.devicePixelRatio() == ratio


def test_icons_outlive_the_python_objects_that_made_them(qapp: QApplication) -> None:
    icons = [icon(name) for name in names() for _ in range(3)]
    copies = [QIcon(one) for one in icons]
    del icons
    gc.collect()
    assert all(not one.pixmap(QSize(16, 16)).isNull() for one in copies)


def test_an_unknown_icon_is_refused_by_name() -> None:
    with pytest.raises(KeyError, match="no-such-icon"):
        icon("no-such-icon")


def test_the_icon_of_the_primary_button_is_seen_on_the_accent(app: QApplication, qtbot: QtBot) -> None:
    apply_theme(app, "light")
    button = PrimaryToolButton("align")
    qtbot.addWidget(button)
    action = QAction(icon("align"), "Align", button)
    button.setDefaultAction(action)
    button.setIconSize(QSize(48, 48))
    button.resize(button.sizeHint())
    shown = button.grab().toImage()
    inside = coloured(shown.copy(shown.rect().adjusted(8, 8, -8, -8)))
    assert (inside.min(axis=1) > 240).sum() > 100
    assert inside.max(axis=1).min() > 100
    assert button.text() == "Align"


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda t: t.name)
def test_the_marks_of_the_style_are_there(theme: Theme) -> None:
    addresses = re.findall(r'url\("([^"]+)"\)', style_sheet(theme))
    assert len(set(addresses)) >= 7
    for address in addresses:
        assert QSvgRenderer(address).isValid(), address
