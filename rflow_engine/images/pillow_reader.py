"""Everything but TIFF, through Pillow."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageFile, UnidentifiedImageError

from rflow_engine.errors import ImageReadError
from rflow_engine.images import checks, colour, deep, jpeg2000, optional, orientation, png
from rflow_engine.images.pillow_limits import no_bomb_check
from rflow_engine.images.reader import Decoded, DecodingReader, alpha_mask, joined_masks
from rflow_engine.images.samples import conversion_note, to_usable
from rflow_engine.said import said
from rflow_engine.types import AnyArray, ImageInfo, Size

# Formats that are pictures of pixels. Others that Pillow knows start programs (EPS) or are drawings (WMF).
_FORMATS = (
    *("JPEG", "MPO", "PNG", "WEBP", "AVIF", "GIF", "BMP", "DIB", "PPM", "JPEG2000"),
    # With pillow-heif.
    "HEIF",
    *("TGA", "PCX", "SGI", "PSD", "QOI", "DDS", "ICO"),
)
# Whose rows are unpacked one after the other.
_TOP_DOWN = ("JPEG", "MPO", "PNG")
_GREY_MODES = ("1", "L", "LA", "La", "I", "F")
_ORIENTATION = 0x0112
# Below this, decoding a JPEG as a whole is quick enough.
_DRAFT_PIXELS = 4_000_000


class PillowReader(DecodingReader):
    """The first frame of a picture in any format but TIFF.

    Raises:
        ImageReadError: if the file is no picture, damaged, or of no usable size.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._png: png.PngHeader | None = None
        self._deep = False
        with self._open() as image:
            try:
                if image.format == "PNG":
                    self._png = png.read_header(path)
                self._deep = deep.is_deep_colour(path, image.format or "")
                self.info = _describe(path, image, self._png, self._deep)
            except ImageReadError:
                raise
            except Exception as error:  # a damaged header can fail in any way
                raise checks.damaged(path.name, error) from error
        checks.check_size(self.info.name, self.info.size)
        # Pillow's copy, ours, and the alpha channel that both carry.
        checks.check_memory(self.info.name, self.info.size, 2 * 4 * np.dtype(self.info.dtype).itemsize)

    def decode(self) -> Decoded:
        """All pixels."""
        with self._open() as image:
            try:
                if self._png is not None and self._png.bits == 16:
                    return self._split(png.decode_deep(self._path))
                if self._deep:
                    # OpenCV may give a picture with a part missing; Pillow says so.
                    image.load()
                    return self._split(deep.decode(self._path.read_bytes()))
                return self._readable(image)
            except (ImageReadError, MemoryError):
                raise
            except Exception as error:  # decoders of twenty formats fail in as many ways
                raise checks.damaged(self.info.name, error) from error

    def reduced(self, size: Size) -> AnyArray | None:
        """A JPEG decoded at a fraction of its size, which is many times quicker for large photographs."""
        stored = orientation.stored_size(self.info.size, self.info.orientation)
        # Twice the wanted size leaves room for averaging.
        wanted = (2 * size.width, 2 * size.height)
        if self.info.format not in ("JPEG", "MPO") or stored.pixels < _DRAFT_PIXELS:
            return None
        if min(stored.width / wanted[0], stored.height / wanted[1]) < 2:
            return None
        with self._open() as image:
            try:
                draft: tuple[str, tuple[float, float, float, float]] | None = image.draft(image.mode, wanted)
                if draft is None or image.mode not in ("L", "RGB"):
                    return None
                # The box has fractions: where 8 does not divide the width, the draft covers a little more.
                small = image.resize((size.width, size.height), Image.Resampling.BOX, box=draft[1])
            except Exception:  # as in decode, which then says what is wrong, or finds what is left
                return None
        array: AnyArray = np.asarray(small)
        return array[..., None] if array.ndim == 2 else array

    def _readable(self, image: Image.Image) -> Decoded:
        """The whole picture, or as many rows as a file that was cut off holds."""
        try:
            image.load()
        except (OSError, SyntaxError, ValueError, EOFError, IndexError) as error:
            in_order = not (image.info.get("interlace") or image.info.get("progressive"))
            if not isinstance(image, ImageFile.ImageFile) or image.format not in _TOP_DOWN or not in_order:
                raise
            # Pillow can be told to take no notice, but only for all threads. What it had unpacked is there anyway.
            image.tile = []
            decoded = self._split(_to_array(image))
            there = np.flatnonzero(decoded.pixels.any(axis=(1, 2)))
            rows = int(there[-1]) + 1 if there.size else 0
            height, width = decoded.pixels.shape[:2]
            self.damage.lose(0, (height - rows) * width, error)
            if rows == height:
                return decoded
            readable = np.arange(height)[:, None] < rows
            return Decoded(decoded.pixels, joined_masks(decoded.mask, np.broadcast_to(readable, (height, width))))
        return self._split(_to_array(image))

    @contextlib.contextmanager
    def _open(self) -> Iterator[Image.Image]:
        with no_bomb_check(), contextlib.ExitStack() as stack:
            yield stack.enter_context(_open_image(self._path))

    def _split(self, samples: AnyArray) -> Decoded:
        """Samples as Pillow has them into colour and mask."""
        size = orientation.stored_size(self.info.size, self.info.orientation)
        if samples.shape[:2] != size.shape:
            raise ValueError("the file has changed")
        if samples.ndim == 2:
            samples = samples[..., None]
        mask = alpha_mask(samples[..., -1]) if samples.shape[2] in (2, 4) else None
        return Decoded(to_usable(samples[..., : self.info.channels]), mask)


def _open_image(path: Path) -> Image.Image:
    Image.init()
    optional.register_heif()
    try:
        return Image.open(path, formats=[name for name in _FORMATS if name in Image.OPEN])
    except UnidentifiedImageError:
        raise ImageReadError(
            said("The file '{name}' is not a picture, or of a kind this program does not know.", name=path.name),
            said("Use TIFF, PNG, JPEG, WebP or another common format."),
        ) from None
    except MemoryError:
        raise
    except Exception as error:  # a damaged header can fail in any way
        raise checks.damaged(path.name, error) from error


def _describe(path: Path, image: Image.Image, header: png.PngHeader | None, deep_colour: bool) -> ImageInfo:
    exif = _exif(image, header)
    turn = orientation.valid(exif.get(_ORIENTATION, 1))
    deep_png = header is not None and header.bits == 16
    grey = not header.colour if header is not None and deep_png else image.mode in _GREY_MODES or image.mode[:2] == "I;"
    cmyk = image.mode == "CMYK"
    profile = jpeg2000.colour_profile(path) if image.format == "JPEG2000" else image.info.get("icc_profile")
    dpi = image.info.get("dpi")
    return ImageInfo(
        name=path.name,
        path=str(path),
        size=orientation.oriented_size(Size(width=image.width, height=image.height), turn),
        channels=1 if grey else 3,
        dtype="uint16" if deep_png or deep_colour else _dtype(image),
        format=image.format or "",
        has_alpha=header.alpha if header is not None and deep_png else bool(image.has_transparency_data),
        orientation=turn,
        # A CMYK profile says nothing about the RGB values that the picture is read as.
        icc_profile=profile if isinstance(profile, bytes) and profile and not cmyk else None,
        resolution=orientation.oriented_resolution((float(dpi[0]), float(dpi[1])) if dpi else None, turn),
        notes=_notes(image),
    )


def _exif(image: Image.Image, header: png.PngHeader | None) -> Any:
    if header is None:
        return image.getexif()
    # Pillow would decode all pixels of a PNG to look for EXIF behind them; the chunks were walked over already.
    exif = Image.Exif()
    if header.exif:
        exif.load(b"Exif\x00\x00" + header.exif)
    return exif


def _dtype(image: Image.Image) -> str:
    if image.mode[:2] == "I;" or (image.mode == "I" and image.format in ("PNG", "PPM")):
        return "uint16"
    return "float32" if image.mode in ("I", "F") else "uint8"


def _notes(image: Image.Image) -> tuple[str, ...]:
    notes = conversion_note(np.dtype(np.int32)) if image.mode == "I" and _dtype(image) == "float32" else ()
    # A camera's MPO holds previews of the same picture behind the first one.
    if getattr(image, "is_animated", False) and image.format != "MPO":
        notes += (said("The picture is animated; only its first frame is used."),)
    if image.mode == "CMYK":
        notes += (colour.cmyk_note(np.dtype(np.uint8), image.info.get("icc_profile")),)
    return notes


def _to_array(image: Image.Image) -> AnyArray:
    """Samples (h, w[, c]): grey, grey and alpha, RGB, or RGB and alpha."""
    mode = image.mode
    if mode[:2] == "I;" or mode in ("F", "I", "L", "LA", "RGB", "RGBA"):
        if mode in ("L", "RGB") and image.has_transparency_data:
            image = image.convert("LA" if mode == "L" else "RGBA")
        array: AnyArray = np.asarray(image)
        return array.astype(np.uint16) if mode == "I" and _dtype(image) == "uint16" else array
    if mode == "1":
        return np.asarray(image.convert("L"))
    if mode == "CMYK":
        return colour.cmyk_to_rgb(np.asarray(image), image.info.get("icc_profile"))
    if mode == "La":
        return np.asarray(image.convert("LA"))
    return np.asarray(image.convert("RGBA" if image.has_transparency_data else "RGB"))
