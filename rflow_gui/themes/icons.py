"""Icons: our own line drawings, coloured for the theme when they are painted."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

_LARGE = 40


@cache
def _drawing(name: str) -> str:
    """The SVG text of an icon.

    Raises:
        KeyError: if there is no such icon.
    """
    file = files("rflow_resources") / "icons" / f"{name}.svg"
    if not file.is_file():
        raise KeyError(f"expected the name of a drawing in the icons folder, got {name!r}")
    return file.read_text(encoding="utf-8")


@cache
def _renderer(name: str, colour: str, width: float = 1.75) -> QSvgRenderer:
    drawing = _drawing(name).replace("currentColor", colour).replace('stroke-width="1.75"', f'stroke-width="{width}"')
    return QSvgRenderer(QByteArray(drawing.encode()))


class _ThemedEngine(QIconEngine):
    """Draws an icon in the colours of the moment, so that a change of theme needs no new icons."""

    def __init__(self, name: str, on_accent: bool) -> None:
        super().__init__()
        self._name = name
        self._on_accent = on_accent

    def clone(self) -> QIconEngine:
        return _ThemedEngine(self._name, self._on_accent)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        _renderer(self._name, _colour(mode, state, self._on_accent).name()).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # Buttons ask for it at every repaint, and drawing takes as long as all the rest of them.
        colour = _colour(mode, state, self._on_accent).name()
        key = f"icon/{self._name}/{colour}/{size.width()}x{size.height()}@{scale}"
        image = QPixmap()
        if QPixmapCache.find(key, image):
            return image
        image = QPixmap(size * scale)
        image.setDevicePixelRatio(scale)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        QPixmapCache.insert(key, image)
        return image


def _colour(mode: QIcon.Mode, state: QIcon.State, on_accent: bool) -> QColor:
    palette = QGuiApplication.palette()
    if mode == QIcon.Mode.Disabled:
        return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    if mode == QIcon.Mode.Selected or on_accent:
        return palette.color(QPalette.ColorRole.HighlightedText)
    if state == QIcon.State.On:
        return palette.color(QPalette.ColorRole.Accent)
    return palette.color(QPalette.ColorRole.ButtonText)


def icon(name: str, *, on_accent: bool = False) -> QIcon:
    """An icon that follows the theme.

    Args:
        name: file name of the drawing without its ending, such as ``"zoom-in"``.
        on_accent: for buttons filled with the accent colour.

    Raises:
        KeyError: if there is no such icon.
    """
    _drawing(name)
    return QIcon(_ThemedEngine(name, on_accent))


def pixmap(name: str, size: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """An icon as a pixmap of one colour.

    Args:
        name: file name of the drawing without its ending.
        size: side in pixels of the window's coordinates.
        colour: of the lines.
        ratio: screen pixels per pixel of the window's coordinates.
    """
    side = round(size * ratio)
    image = QPixmap(side, side)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    # The lines of large signs would look heavy if they grew as much as the sign.
    width = 1.75 if size < _LARGE else 1.25
    _renderer(name, colour.name(), width).render(painter, QRectF(0, 0, side, side))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def names() -> list[str]:
    """The names of all icons."""
    folder = files("rflow_resources") / "icons"
    return sorted(file.name.removesuffix(".svg") for file in folder.iterdir() if file.name.endswith(".svg"))
