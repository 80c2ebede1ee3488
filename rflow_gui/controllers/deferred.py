"""Work of the window's thread, cut into pieces with time for events between them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot


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
