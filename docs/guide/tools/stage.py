"""The real window on a small stage of its own, a hand that uses it, and a camera.

Nothing of the user's takes part: preferences and documents lie in a folder that is made for this run, font, size, theme
and language are fixed, and no graphics card is used. Nothing waits by the clock: the stage is quiet when no job runs
and no timer of the window is about to begin one.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, get_args

# Before Qt is loaded: it reads them once.
os.environ.update(QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR="1", QT_FONT_DPI="96", CUDA_VISIBLE_DEVICES="")

import numpy as np
from PIL import Image
from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, QRect, QSettings, Qt, QTimer
from PySide6.QtGui import QFont, QFontDatabase, QImage, QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from rflow_gui import app as program_module
from rflow_gui.dialogs.unsaved import Choice
from rflow_gui.jobs.engine_calls import EngineCalls
from rflow_gui.jobs.requests import Channel
from rflow_gui.models.recent import Preferences

if TYPE_CHECKING:
    from rflow_gui.jobs.runner import JobRunner
    from rflow_gui.panes.canvas import Canvas

SIZE = 1440, 900
FONTS = "DejaVu Sans", "Noto Sans", "Segoe UI", "Helvetica Neue"
_LEFT = Qt.MouseButton.LeftButton
_SOON_MS = 1000
_WIDTH, _COLOURS = 1200, 256


class Stage:
    """The window, and what is done to it and seen of it.

    Attributes:
        folder: where this run keeps everything; it goes when the stage is closed.
        program: the program.
        window: its window.
    """

    def __init__(self, images: Path) -> None:
        self._images = images
        self._temporary = tempfile.TemporaryDirectory(prefix="rflow-guide-")
        self.folder = Path(self._temporary.name)
        os.environ.update(HOME=self._temporary.name, XDG_CONFIG_HOME=self._temporary.name)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, self._temporary.name)
        self._app = QApplication([])
        program_module.prepare(self._app)
        self._app.setFont(_font())
        for key, value in {"theme": "light", "device": "cpu", "confirm_exit": "never", "language": "en"}.items():
            Preferences().set_text(key, value)
        self.program = program_module.build(EngineCalls())
        self.program.sessions.ask = lambda name: Choice.DISCARD
        self.window = self.program.window
        self.window.resize(*SIZE)
        self.window.show()
        self.settle()

    def close(self) -> None:
        """Close the window and take everything away."""
        self.window.close()
        self._temporary.cleanup()

    # Waiting

    def settle(self) -> None:
        """Let the window do what it has begun, until nothing more is to come."""
        flags = QEventLoop.ProcessEventsFlag
        self._app.processEvents()
        while _busy(self.program.runner) or self._about_to():
            self._app.processEvents(flags.AllEvents | flags.WaitForMoreEvents)
        self._app.processEvents()

    def _about_to(self) -> bool:
        """Whether a timer is going to do something once; what repeats for ever does not count."""
        timers = [timer for widget in self._app.topLevelWidgets() for timer in widget.findChildren(QTimer)]
        return any(t.isActive() and (t.isSingleShot() or t.interval() == 0) and t.interval() < _SOON_MS for t in timers)

    # The hand

    def do(self, *actions: str) -> None:
        """Use actions as a menu does; one that cannot be used now is a mistake of the guide."""
        for name in actions:
            action = self.window.actions_.everything()[name]
            if not action.isEnabled():
                raise RuntimeError(f"the action {name} cannot be used here")
            action.trigger()
            self.settle()

    def click(self, canvas: Canvas, x: float, y: float) -> None:
        """Click a point of a picture."""
        at = canvas.from_picture(x, y).toPoint()
        self._move(canvas.viewport(), at)
        QTest.mouseClick(canvas.viewport(), _LEFT, pos=at)
        self.settle()

    def hover(self, canvas: Canvas, x: float, y: float) -> None:
        """Rest the cursor on a point of a picture."""
        self._move(canvas.viewport(), canvas.from_picture(x, y).toPoint())
        self.settle()

    def drag(self, canvas: Canvas, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Drag from one point of a picture to another."""
        a, b = (canvas.from_picture(*point).toPoint() for point in (start, end))
        viewport = canvas.viewport()
        QTest.mousePress(viewport, _LEFT, pos=a)
        for part in (0.3, 0.7, 1.0):
            self._move(viewport, a + (b - a) * part, _LEFT)
        QTest.mouseRelease(viewport, _LEFT, pos=b)
        self.settle()

    def press(self, keys: str, widget: QWidget | None = None) -> None:
        """Press a key or a combination of keys."""
        combination = QKeySequence(keys)[0]
        QTest.keyClick(widget or self.window, combination.key(), combination.keyboardModifiers())
        self.settle()

    def push(self, text: str, within: QWidget | None = None) -> None:
        """Push the button with this text."""
        for button in (within or self.window).findChildren(QAbstractButton):
            if button.isVisible() and button.text().replace("&", "") == text:
                QTest.mouseClick(button, _LEFT)
                self.settle()
                return
        raise RuntimeError(f"there is no button “{text}” here")

    def _move(self, viewport: QWidget, at: QPoint, buttons: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
        place, none = QPointF(at), Qt.KeyboardModifier.NoModifier
        there = QPointF(viewport.mapToGlobal(at))
        event = QMouseEvent(QEvent.Type.MouseMove, place, there, Qt.MouseButton.NoButton, buttons, none)
        self._app.sendEvent(viewport, event)

    # The camera

    def shoot(self, name: str, widget: QWidget | None = None, width: int = 0) -> None:
        """Save what is seen.

        Args:
            name: of the file, without its ending.
            widget: what is shown of the window; the whole window by default, with a dialog that lies over it.
            width: to which the picture is reduced; 0 for as it is, and for the usual one of a whole window.
        """
        self.settle()
        seen = widget or self.window
        picture = _pixels(seen)
        dialog = self._app.activeModalWidget()
        if widget is None and dialog is not None:
            picture = _over(picture, _pixels(dialog))
        image = Image.fromarray(picture)
        if width := width or (0 if widget else _WIDTH):
            image = image.resize((width, round(image.height * width / image.width)), Image.Resampling.LANCZOS)
        path = self._images / f"{name}.png"
        # With so few colours a third of the size.
        palette = image.quantize(_COLOURS, Image.Quantize.MEDIANCUT, kmeans=2)
        image.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG).save(path, optimize=True)
        print(f"{path.name}: {path.stat().st_size // 1000} kB", flush=True)


def _busy(runner: JobRunner) -> bool:
    return any(runner.current(channel) is not None for channel in get_args(Channel))


def _font() -> QFont:
    there = QFontDatabase.families()
    family = next((name for name in FONTS if name in there), "")
    if not family:
        raise SystemExit(f"none of these fonts is installed: {', '.join(FONTS)}")
    return QFont(family, 9)


def _pixels(widget: QWidget) -> np.ndarray:
    """(height, width, 3) uint8 of what a widget shows."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def _over(ground: np.ndarray, dialog: np.ndarray) -> np.ndarray:
    """A dialog in the middle of the window, which steps back."""
    seen = (0.55 * ground + 0.45 * 128).astype(np.uint8)
    height, width = min(dialog.shape[0], ground.shape[0]), min(dialog.shape[1], ground.shape[1])
    place = QRect(0, 0, width, height)
    place.moveCenter(QRect(0, 0, ground.shape[1], ground.shape[0]).center())
    framed = np.pad(dialog[:height, :width], ((1, 1), (1, 1), (0, 0)), constant_values=110)
    y, x = max(place.y() - 1, 0), max(place.x() - 1, 0)
    seen[y : y + framed.shape[0], x : x + framed.shape[1]] = framed[: seen.shape[0] - y, : seen.shape[1] - x]
    return seen
