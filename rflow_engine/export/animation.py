"""Blink animations: target and aligned source in turns, as GIF and as MP4."""

from __future__ import annotations

import contextlib
import subprocess
from pathlib import Path

import numpy as np
from PIL import Image

from rflow_engine.alignment import Alignment
from rflow_engine.context import JobContext
from rflow_engine.errors import WriteError
from rflow_engine.export.frame import frame_of
from rflow_engine.export.layers import Layer, layers_of
from rflow_engine.export.options import ExportOptions
from rflow_engine.export.pictures import Canvas, assemble
from rflow_engine.said import said
from rflow_engine.types import AnyArray, Box

# A film that ends after one blink would have to be started again and again.
_CYCLES = 8
_FRAMES_PER_SECOND = 25
# Quality of x264: 18 is held to be visually lossless, larger is smaller.
_QUALITY = 20


def blink_frames(alignment: Alignment, options: ExportOptions, context: JobContext) -> tuple[AnyArray, AnyArray]:
    """Target and aligned source, (h, w, 3) uint8 each, of the same size; the background where there is none."""
    frame = frame_of(alignment, options.crop, options.animation_side)
    layers = layers_of(alignment, frame, options.interpolation)
    ground = options.colour or (255, 255, 255)

    def whole(layer: Layer) -> AnyArray:
        def tile(box: Box) -> AnyArray:
            colours, covered = layer.tile(box)
            return np.where(covered[..., None], colours, np.array(ground, np.uint8))

        canvas = Canvas(size=frame.size, samples=3, dtype=np.dtype(np.uint8), tile=tile)
        return assemble(canvas, context, "Making the animation")

    return whole(layers.target), whole(layers.source)


def write_gif(path: Path, frames: tuple[AnyArray, AnyArray], milliseconds: int) -> None:
    """An endless animation; each picture has a palette of its own.

    Args:
        path: file to write.
        frames: (h, w, 3) uint8 each.
        milliseconds: how long each one stands; GIF counts in hundredths of a second.
    """
    first, *others = (
        Image.fromarray(frame).quantize(256, Image.Quantize.MEDIANCUT, dither=Image.Dither.FLOYDSTEINBERG)
        for frame in frames
    )
    first.save(path, "GIF", save_all=True, append_images=others, duration=milliseconds, loop=0, optimize=False)


def write_mp4(path: Path, frames: tuple[AnyArray, AnyArray], milliseconds: int, context: JobContext) -> None:
    """A film of H.264 in the form that presentation programs and browsers play.

    The encoder is a program of its own, so that its licence (GPL) stays with it.

    Args:
        path: file to write.
        frames: (h, w, 3) uint8 each.
        milliseconds: how long each one stands.
        context: asked between pictures whether to stop.

    Raises:
        WriteError: if there is no encoder for this computer, or it fails.
    """
    even = tuple(_even(frame) for frame in frames)
    repeats = max(1, round(milliseconds * _FRAMES_PER_SECOND / 1000))
    command = [
        *(_encoder(), "-y", "-loglevel", "error", "-f", "rawvideo", "-pixel_format", "rgb24"),
        *("-video_size", f"{even[0].shape[1]}x{even[0].shape[0]}", "-framerate", str(_FRAMES_PER_SECOND), "-i", "-"),
        *("-an", "-c:v", "libx264", "-preset", "medium", "-crf", str(_QUALITY), "-pix_fmt", "yuv420p"),
        # Colours as televisions and browsers expect them, and the index first, so that it plays while it loads.
        *("-vf", "scale=out_color_matrix=bt709:out_range=tv", "-colorspace", "bt709", "-color_primaries", "bt709"),
        *("-color_trc", "iec61966-2-1", "-color_range", "tv", "-movflags", "+faststart", "-f", "mp4", str(path)),
    ]
    _encode(command, even, repeats, context)


def _encode(command: list[str], frames: tuple[AnyArray, ...], repeats: int, context: JobContext) -> None:
    # On Windows a program of the command line would open a window of its own.
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, creationflags=flags
    ) as process:
        assert process.stdin is not None
        assert process.stderr is not None
        try:
            for _ in range(_CYCLES):
                for frame in frames:
                    context.raise_if_cancelled()
                    for _ in range(repeats):
                        process.stdin.write(frame.data)
        except BrokenPipeError:
            # It has said why in its error output.
            pass
        except BaseException:
            process.kill()
            raise
        finally:
            # What is left in the buffer finds nobody where the encoder has ended.
            with contextlib.suppress(OSError):
                process.stdin.close()
        complaint = process.stderr.read().decode(errors="replace").strip()
        if process.wait() != 0:
            reason = complaint.splitlines()[-1] if complaint else said("exit code {code}", code=process.returncode)
            raise WriteError(
                said("The film could not be encoded: {reason}.", reason=reason), said("Export the GIF instead.")
            )


def _encoder() -> str:
    import imageio_ffmpeg

    try:
        return str(imageio_ffmpeg.get_ffmpeg_exe())
    except RuntimeError as error:
        raise WriteError(
            said("There is no encoder for MP4 on this computer."),
            said("Install FFmpeg so that 'ffmpeg' can be called, or export the GIF instead."),
        ) from error


def _even(picture: AnyArray) -> AnyArray:
    """The picture with even width and height, which H.264 needs; its last row or column is repeated."""
    height, width = picture.shape[:2]
    return np.ascontiguousarray(np.pad(picture, ((0, height % 2), (0, width % 2), (0, 0)), mode="edge"))
