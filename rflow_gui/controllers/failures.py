"""How a job that could not be done is told to the user."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from rflow_gui.widgets.message_bar import Kind

if TYPE_CHECKING:
    from rflow_gui.jobs.requests import Failed
    from rflow_gui.widgets.message_bar import MessageBar


def tell(messages: MessageBar, failure: Failed, *choices: tuple[str, Callable[[], None]]) -> None:
    """Show a failure; a fault of the program itself can be copied instead of what is usually offered."""
    if failure.details:
        text = QCoreApplication.translate("Failures", "Copy report")
        choices = ((text, lambda: QGuiApplication.clipboard().setText(failure.details)),)
    messages.say(Kind.ERROR, failure.problem, failure.remedy, *choices)
