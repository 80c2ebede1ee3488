"""Asking what to export, and how: one noun a file."""

from __future__ import annotations

from rflow_gui.dialogs.export.dialog import ExportDialog

__all__ = ["ExportDialog"]
