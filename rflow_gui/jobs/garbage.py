"""Python's search for circular garbage, made in the window's thread at quiet moments."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_INTERVAL_MS = 1000
_YOUNG = 5_000
_ROUNDS = 30


class GarbageTimer(QObject):
    """Takes over from the automatic collector.

    That one runs in whichever thread happens to allocate: in a worker it would destroy Qt objects of the window in
    the wrong thread, and with torch loaded a full search holds Python's lock for a tenth of a second.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rounds = 0
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self._collect)

    def start(self) -> None:
        """Switch the automatic collector off and collect from now on."""
        gc.disable()
        self._timer.start()

    def pause(self) -> None:
        """Collect nothing while a large library is being imported."""
        self._timer.stop()

    def resume(self) -> None:
        """Collect again, without the objects that exist by now: libraries do not become garbage."""
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Give the work back to the automatic collector."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def _collect(self) -> None:
        if gc.get_count()[0] < _YOUNG:
            return
        self._rounds += 1
        gc.collect(2 if self._rounds % _ROUNDS == 0 else 0)
