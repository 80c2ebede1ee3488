"""Weights in folders of the test's own, and a server of its own on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from rflow_engine.weights import places
from tests import weights_shelf as shelf
from tests.servers import Server


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing of the real user's is seen or written."""
    shelf.isolate(monkeypatch, tmp_path)
    return tmp_path


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def folder() -> Path:
    """Where what is fetched is kept."""
    return places.cache_folder()
