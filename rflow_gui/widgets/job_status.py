"""What runs at the moment, how far it is, how long it will take, and the button that stops it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from rflow_gui.models.job_list import time_left
from rflow_gui.texts import shown

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QMouseEvent

_STEPS = 1000


class JobStatus(QWidget):
    """The right-hand side of the status bar; empty while nothing runs.

    Signals:
        clicked: the user wants to see more of what runs.
    """

    clicked = Signal()

    def __init__(self, cancel: QAction, parent: QWidget | None = None, *, finish: QAction | None = None) -> None:
        super().__init__(parent)
        self._started = 0.0
        self._fraction = 0.0
        self._message = QLabel(self)
        self._message.setMinimumWidth(200)
        self._message.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._left = QLabel(self)
        self._left.setProperty("role", "secondary")
        self._left.setMinimumWidth(self._left.fontMetrics().horizontalAdvance("about 00 min left"))
        self._bar = QProgressBar(self)
        self._bar.setFixedWidth(160)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = self._button(cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self._message, self._bar, self._left):
            row.addWidget(part)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Click to see all jobs"))
        if finish is not None:
            button = self._button(finish)
            row.addWidget(button)
            # It would be a riddle while there is nothing yet that could be kept.
            button.setVisible(finish.isEnabled())
            finish.enabledChanged.connect(button.setVisible)
        row.addWidget(self._cancel)
        self._clock = QTimer(self, interval=500)
        self._clock.timeout.connect(self._estimate)
        self.setVisible(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere but on the button asks for more."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        return button

    def begin(self, message: str, *, cancellable: bool = True) -> None:
        """A job was started; how long it takes is not known yet."""
        self._started, self._fraction = time.monotonic(), 0.0
        self._bar.setRange(0, 0)
        self._message.setText(shown(message))
        self._left.clear()
        self._cancel.setVisible(cancellable)
        self._left.setVisible(cancellable)
        self.setVisible(True)
        self._clock.start()

    def report(self, fraction: float, message: str) -> None:
        """The job has come this far."""
        if self._fraction == 0.0 and fraction > 0.0:
            self._started = time.monotonic()
        self._fraction = max(self._fraction, fraction)
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(round(_STEPS * self._fraction))
        self._message.setText(shown(message))

    def stopping(self) -> None:
        """The job was asked to stop."""
        self._message.setText(self.tr("Stopping…"))
        self._left.clear()
        self._clock.stop()

    def finishing(self) -> None:
        """The job was asked for what it has found so far."""
        self._message.setText(self.tr("Finishing…"))
        self._left.clear()
        self._clock.stop()

    def end(self) -> None:
        """Nothing runs any more."""
        self._clock.stop()
        self.setVisible(False)

    @Slot()
    def _estimate(self) -> None:
        passed = time.monotonic() - self._started
        self._left.setText(time_left(self._fraction, passed))
