"""What all tests need: Qt without a screen, or one clear message when Qt cannot run here."""

import importlib
import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The engine sets this too, but some tests import torch before it, which would be too late.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


def _require_qt() -> None:
    """Stop at once when a system library is missing, rather than with an error in every test."""
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as error:
        from rflow_engine import system_libraries

        names = system_libraries.named_in(str(error)) or system_libraries.missing(system_libraries.QT)
        pytest.exit(f"Qt cannot be loaded: {error}. {system_libraries.remedy(names)}", returncode=4)


_require_qt()
