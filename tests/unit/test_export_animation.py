"""Blink animations: both forms play, and the encoder, a program of its own, may fail or be stopped."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PIL import Image

from rflow_engine.context import CallbackContext, SilentContext
from rflow_engine.errors import Cancelled, WriteError
from rflow_engine.export import ExportOptions, animation, export
from tests import pictures


def test_blink_as_gif_and_mp4(tmp_path: Path) -> None:
    source, target = pictures.rgb8(121, 75, seed=1), pictures.rgb8(121, 75, seed=2)
    alignment = pictures.alignment_of(source, target)
    options = ExportOptions(what=("blink_gif", "blink_mp4"), blink_ms=400)
    gif, film = export(alignment, tmp_path, options=options).files
    with Image.open(gif) as blink:
        assert (blink.n_frames, blink.info["loop"], blink.info["duration"]) == (2, 0, 400)
        for number, picture in enumerate((target, source)):
            blink.seek(number)
            shown = np.asarray(blink.convert("RGB")).astype(int)
            assert np.abs(shown - picture).mean() < 8
    data = film.read_bytes()
    assert data[4:8] == b"ftyp"
    assert data.index(b"moov") < data.index(b"mdat")
    assert b"avc1" in data
    reader = cv2.VideoCapture(str(film))
    frames = []
    while True:
        there, frame = reader.read()
        if not there:
            break
        frames.append(frame[..., ::-1])
    reader.release()
    assert len(frames) == 160
    for index, picture in ((2, target), (14, source), (22, target)):
        assert frames[index].shape == (76, 122, 3)
        assert np.abs(frames[index][:75, :121].astype(int) - picture).mean() < 12


def failing(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """Put a program that says why it fails, and reads nothing, in place of the encoder."""
    started, program = [], "import sys; print('no such codec', file=sys.stderr); sys.exit(3)"
    popen = subprocess.Popen

    def start(command: list[str], **options: Any) -> subprocess.Popen[bytes]:
        started.append(popen([sys.executable, "-c", program], **options))
        return started[-1]

    monkeypatch.setattr(subprocess, "Popen", start)
    return started


# Of some sizes a part is left in the buffer when the pipe breaks.
@pytest.mark.parametrize("pixels", [12, 333, 40_000])
def test_an_encoder_that_fails_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pixels: int) -> None:
    failing(monkeypatch)
    frames = (np.zeros((2, pixels // 2, 3), np.uint8),) * 2
    with pytest.raises(WriteError, match="could not be encoded: no such codec"):
        animation.write_mp4(tmp_path / "blink.mp4", frames, 4000, SilentContext())


def test_cancelling_is_cancelling_even_if_the_encoder_has_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started, context = failing(monkeypatch), CallbackContext()

    class Late(CallbackContext):
        """Cancelled at the second look, when the encoder has ended and a picture waits in the buffer."""

        def raise_if_cancelled(self) -> None:
            if context.cancelled:
                started[0].wait()
                raise Cancelled
            context.cancel()

    frames = (np.zeros((2, 6, 3), np.uint8),) * 2
    with pytest.raises(Cancelled):
        animation.write_mp4(tmp_path / "blink.mp4", frames, 40, Late())
