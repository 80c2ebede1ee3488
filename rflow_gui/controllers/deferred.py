"""Work of the window's thread, cut into pieces with time for events between them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

_LOOK_MS = 50


class Deferred(QObject):
    """Calls functions later, one in each turn of the event loop, so that none of them delays the next click much."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pending: dict[str, Callable[[], None]] = {}
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._run_one)

    def later(self, key: str, function: Callable[[], None]) -> None:
        """Call a function soon; one that waits under the same key is forgotten."""
        self._pending.pop(key, None)
        self._pending[key] = function
        self._timer.start()

    def flush(self) -> None:
        """Call everything that waits now."""
        while self._pending:
            self._run_one()

    @Slot()
    def _run_one(self) -> None:
        if not self._pending:
            self._timer.stop()
            return
        key = next(iter(self._pending))
        self._pending.pop(key)()


class WhenReleased(QObject):
    """Calls a function at once, or, while a mouse button is held, after it was let go.

    A message that comes or goes moves the pictures below it, which must not happen under a hand that is dragging.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._function: Callable[[], None] | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def call(self, function: Callable[[], None]) -> None:
        """Call a function; one that still waits is forgotten."""
        self._function = function
        self._look()

    @Slot()
    def _look(self) -> None:
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._timer.start()
            return
        self._timer.stop()
        function, self._function = self._function, None
        if function is not None:
            function()
