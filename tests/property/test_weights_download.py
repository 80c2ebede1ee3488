"""Whatever servers do and whenever the user gives up: the file is whole and right, or not there."""

from __future__ import annotations

import hashlib
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rflow_engine.context import CallbackContext
from rflow_engine.errors import Cancelled, WeightsError
from rflow_engine.types import Progress
from rflow_engine.weights.download import Patience, Wanted, WrongContentError, download
from tests.servers import Server

# More than one chunk of a transfer.
CONTENT = random.Random(0).randbytes(200_000)
WRONG = random.Random(1).randbytes(200_000)
SHA256 = hashlib.sha256(CONTENT).hexdigest()

_BEHAVIOUR = st.fixed_dictionaries(
    {
        "content": st.sampled_from([CONTENT, CONTENT, CONTENT, WRONG, CONTENT[:-1], CONTENT + b"x", b""]),
        "etag": st.sampled_from(["", '"one"', '"two"', 'W/"weak"']),
        "ranges": st.booleans(),
        "length": st.booleans(),
        "cut_after": st.integers(0, len(CONTENT)),
        "cuts": st.integers(0, 3),
        "status": st.sampled_from([200, 200, 200, 200, 404, 503]),
        "kind": st.sampled_from(["application/octet-stream", "application/octet-stream", "text/html"]),
    }
)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    behaviours=st.lists(_BEHAVIOUR, min_size=1, max_size=4),
    mirrors=st.integers(1, 2),
    cancel_after=st.one_of(st.none(), st.integers(0, 8)),
)
def test_what_is_accepted_is_the_file(
    server: Server, behaviours: list[dict[str, Any]], mirrors: int, cancel_after: int | None
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        part = Path(folder) / "file.part"
        for behaviour in behaviours:
            addresses = [server.put(f"{mirror}/file", **behaviour) for mirror in range(mirrors)]
            _attempt(part, addresses, cancel_after)
        # After all that, an honest server must be enough.
        address = server.put("0/file", CONTENT)
        assert _attempt(part, [address], None)


def _attempt(part: Path, addresses: list[str], cancel_after: int | None) -> bool:
    """Fetch once; whether it succeeded. Then the file is taken away, as moving it into place does."""
    context = CallbackContext()
    reports: list[float] = []

    def note(progress: Progress) -> None:
        reports.append(progress.fraction)
        if cancel_after is not None and len(reports) > cancel_after:
            context.cancel()

    context.on_progress = note
    wanted = Wanted(name="file", part=part, addresses=addresses, size=len(CONTENT), certain=True)
    try:
        download(wanted, _accept, context, Patience(timeout=20.0, attempts=2, pause=0.0))
    except (WeightsError, Cancelled):
        return False
    finally:
        assert reports == sorted(reports)
    assert part.read_bytes() == CONTENT
    part.unlink()
    return True


def _accept(part: Path) -> None:
    if hashlib.sha256(part.read_bytes()).hexdigest() != SHA256:
        raise WrongContentError("another file")
