"""What is written is what was read: every format, every kind of sample, seen by other readers, after the identity."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms

from rflow_engine.alignment import Alignment
from rflow_engine.export import ExportOptions, Output, export
from rflow_engine.export.metadata import NAMESPACE
from rflow_engine.export.profiles import srgb
from rflow_engine.images import open_image
from tests import pictures

WIDTH, HEIGHT = 150, 94
PROFILES = {1: None, 3: ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()}
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
DC = "{http://purl.org/dc/elements/1.1/}"
# Formats that hold a kind of sample without loss.
LOSSLESS = {"tiff": ("uint8", "uint16", "float32"), "png": ("uint8", "uint16"), "webp": ("uint8",)}
KINDS = [
    (image_format, dtype, channels, alpha)
    for image_format, dtypes in LOSSLESS.items()
    for dtype in dtypes
    for channels in (1, 3)
    for alpha in (False, True)
]


def samples_of(dtype: str, channels: int, alpha: bool) -> np.ndarray:
    """(h, w, samples) with texture, and a hole if there is an opacity; nothing is to be seen in the hole."""
    deep = pictures.rgb16(WIDTH, HEIGHT)[..., :channels]
    hole = np.ones((HEIGHT, WIDTH, 1), bool)
    hole[20:40, 30:80] = not alpha
    picture = {"uint8": (deep >> 8).astype(np.uint8), "uint16": deep, "float32": (deep / np.float32(4711)) - 2}[dtype]
    opaque = 1 if dtype == "float32" else np.iinfo(picture.dtype).max
    shown = np.where(hole, picture, 0).astype(picture.dtype)
    return np.concatenate([shown, (hole * opaque).astype(picture.dtype)], axis=2)


def source_file(folder: Path, samples: np.ndarray, alpha: bool, *, turned: int = 1) -> Path:
    """A TIFF with profile, resolution and, if wanted, an orientation."""
    channels = samples.shape[2] - 1
    stored = samples if alpha else samples[..., :-1]
    file = folder / "source.tif"
    tifffile.imwrite(
        file,
        stored if stored.shape[2] > 1 else stored[..., 0],
        photometric="rgb" if channels == 3 else "minisblack",
        extrasamples=["unassalpha"] if alpha else None,
        planarconfig="contig",
        iccprofile=PROFILES[channels],
        resolution=(300, 300),
        resolutionunit="INCH",
        extratags=[(274, "H", 1, turned, True)],
        metadata=None,
    )
    return file


def by_tifffile(file: Path) -> np.ndarray:
    return np.asarray(tifffile.imread(file))


def by_opencv(file: Path) -> np.ndarray:
    read = cv2.imread(str(file), cv2.IMREAD_UNCHANGED)
    assert read is not None
    return read[..., [2, 1, 0, 3][: read.shape[2]]] if read.ndim == 3 else read


def by_pillow(file: Path) -> np.ndarray:
    return np.asarray(Image.open(file))


def by_libvips(file: Path) -> np.ndarray:
    pyvips = pytest.importorskip("pyvips")
    return np.asarray(pyvips.Image.new_from_file(str(file)).numpy())


def no(dtype: str, channels: int) -> bool:
    return False


READERS = {"tifffile": by_tifffile, "opencv": by_opencv, "pillow": by_pillow, "libvips": by_libvips}
# What a reader cannot: Pillow has 16-bit grey alone, OpenCV reads grey with an opacity otherwise.
READ = {
    ("tiff", "tifffile"): lambda dtype, channels: True,
    ("tiff", "libvips"): lambda dtype, channels: True,
    ("tiff", "pillow"): lambda dtype, channels: dtype == "uint8",
    ("png", "pillow"): lambda dtype, channels: dtype == "uint8",
    ("png", "opencv"): lambda dtype, channels: channels == 3,
    ("png", "libvips"): lambda dtype, channels: True,
    ("webp", "pillow"): lambda dtype, channels: channels == 3,
    ("webp", "libvips"): lambda dtype, channels: channels == 3,
}


@pytest.mark.parametrize(
    ("image_format", "dtype", "channels", "alpha", "reader"),
    [(*kind, reader) for kind in KINDS for reader in READERS if READ.get((kind[0], reader), no)(kind[1], kind[2])],
)
def test_pixels_come_back_bit_by_bit(
    tmp_path: Path, image_format: Any, dtype: str, channels: int, alpha: bool, reader: str
) -> None:
    samples = samples_of(dtype, channels, alpha)
    path = source_file(tmp_path, samples, alpha)
    file = aligned(pictures.alignment_of(path, path), tmp_path, image_format=image_format, tile=64)
    read = READERS[reader](file)
    if image_format == "webp" and not alpha:
        # WebP leaves out an opacity that is complete.
        samples = samples[..., :-1]
    np.testing.assert_array_equal(read.reshape(samples.shape), samples)


def aligned(alignment: Alignment, folder: Path, output: Output = "aligned", **options: Any) -> Path:
    return export(alignment, folder / "out", options=ExportOptions(what=(output,), **options)).files[0]


@pytest.mark.parametrize("image_format", ["tiff", "png", "jpeg", "webp"])
@pytest.mark.parametrize("turned", range(1, 9))
def test_a_turned_picture_comes_out_upright(tmp_path: Path, image_format: Any, turned: int) -> None:
    samples = samples_of("uint8", 3, alpha=False)
    path = source_file(tmp_path, samples, alpha=False, turned=turned)
    upright = open_image(path).read()
    assert (upright.shape[:2] == (HEIGHT, WIDTH)) == (turned < 5)
    file = aligned(pictures.alignment_of(path, path), tmp_path, image_format=image_format)
    with Image.open(file) as image:
        assert image.getexif().get(274, 1) == 1
        shown = np.asarray(image)[..., :3].astype(int)
    assert np.abs(shown - upright).mean() < (4 if image_format == "jpeg" else 1e-9)


@pytest.mark.parametrize("image_format", ["tiff", "png", "jpeg", "webp"])
def test_profile_and_resolution_come_back(tmp_path: Path, image_format: Any) -> None:
    path = source_file(tmp_path, samples_of("uint8", 3, alpha=False), alpha=False)
    file = aligned(pictures.alignment_of(path, path), tmp_path, image_format=image_format)
    with Image.open(file) as image:
        assert image.info["icc_profile"] == PROFILES[3]
        assert per_inch(image) == pytest.approx(300, abs=0.02)


@pytest.mark.parametrize("image_format", ["tiff", "png", "jpeg", "webp"])
def test_a_ruler_measures_the_work_when_its_scale_is_known(tmp_path: Path, image_format: Any) -> None:
    path = source_file(tmp_path, samples_of("uint8", 3, alpha=False), alpha=False)
    options = {"mm_per_pixel": (None, 0.07), "aligned_side": WIDTH // 2}
    file = aligned(pictures.alignment_of(path, path), tmp_path, image_format=image_format, **options)
    with Image.open(file) as image:
        millimetres = image.width / per_inch(image) * 25.4
    assert millimetres == pytest.approx(WIDTH * 0.07, rel=1e-3)


def test_a_scale_that_is_the_files_own_keeps_its_numbers(tmp_path: Path) -> None:
    path = source_file(tmp_path, samples_of("uint8", 3, alpha=False), alpha=False)
    file = aligned(pictures.alignment_of(path, path), tmp_path, mm_per_pixel=(None, 25.4 / 300))
    with tifffile.TiffFile(file) as tiff:
        assert tiff.pages[0].tags[282].value == (300, 1)


def per_inch(image: Image.Image) -> float:
    """Pixels per inch across, from where a format keeps them most exactly."""
    exif = image.getexif().get(282)
    return float(exif) if exif is not None and image.format != "TIFF" else float(image.info["dpi"][0])


def packet(file: Path) -> bytes:
    """The XMP of a file, by Pillow; of a TIFF by tifffile."""
    if file.suffix == ".tif":
        with tifffile.TiffFile(file) as tiff:
            return bytes(tiff.pages[0].tags[700].value)
    with Image.open(file) as image:
        found = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp")
    assert found is not None
    return found if isinstance(found, bytes) else found.encode()


def described(xmp: bytes) -> ElementTree.Element:
    begin, end = xmp.index(b"<x:xmpmeta"), xmp.index(b"</x:xmpmeta>") + len(b"</x:xmpmeta>")
    found = ElementTree.fromstring(xmp[begin:end]).find(f"{RDF}RDF/{RDF}Description")
    assert found is not None
    return found


@pytest.mark.parametrize("image_format", ["tiff", "png", "jpeg", "webp"])
def test_every_format_says_what_it_was_made_from(tmp_path: Path, image_format: Any) -> None:
    path = source_file(tmp_path, samples_of("uint8", 3, alpha=False), alpha=False)
    path = path.rename(tmp_path / "Rück & “Seite” <1>.tif")
    options = ExportOptions(what=("aligned", "alignment"), image_format=image_format)
    file, record = export(pictures.alignment_of(path, path), tmp_path / "out", options=options).files
    told = described(packet(file))
    title = told.find(f"{DC}title/{RDF}Alt/{RDF}li")
    assert title is not None
    assert title.text == f"{path.name} as it lies on {path.name}"
    own = {child.tag.removeprefix(f"{{{NAMESPACE}}}"): child.text for child in told if NAMESPACE in child.tag}
    known = json.loads(record.read_text(encoding="utf-8"))
    assert own["sourceSHA256"] == known["source"]["sha256"]
    assert own["targetSHA256"] == known["target"]["sha256"]
    assert own["record"] == "alignment.json"
    matrix = [float(value) for value in (own["sourceFromTarget"] or "").split()]
    assert matrix == np.eye(3).ravel().tolist()
    # No folder of the user's is told.
    assert str(tmp_path).encode() not in file.read_bytes()


def test_names_with_anything_in_them_can_be_told(tmp_path: Path) -> None:
    path = source_file(tmp_path, samples_of("uint8", 3, alpha=False), alpha=False)
    try:
        path = path.rename(tmp_path / os.fsdecode(b"a\x01\xff.tif"))
    except OSError:
        pytest.skip("this file system takes no such names")
    file = aligned(pictures.alignment_of(path, path), tmp_path)
    title = described(packet(file)).find(f"{DC}title/{RDF}Alt/{RDF}li")
    assert title is not None
    assert "a." in (title.text or "")


@pytest.mark.parametrize("output", ["overlay", "difference", "side_by_side", "checkerboard"])
@pytest.mark.parametrize("image_format", ["tiff", "png", "jpeg", "webp"])
def test_figures_are_srgb_and_say_what_they_are(tmp_path: Path, output: Output, image_format: Any) -> None:
    path = source_file(tmp_path, samples_of("uint8", 3, alpha=False), alpha=False)
    file = aligned(pictures.alignment_of(path, path), tmp_path, output, figure_format=image_format)
    with Image.open(file) as image:
        assert image.info["icc_profile"] == srgb()
    title = described(packet(file)).find(f"{DC}title/{RDF}Alt/{RDF}li")
    assert title is not None
    assert "source.tif" in (title.text or "")


# It expects strips in every TIFF, and no tile larger than the picture; and of a JPEG, a tag that only old readers need.
HARMLESS = re.compile("tag 0x011[167] Strip|tag 0x0116 RowsPerStrip|Oversized IFD0 TileByteCounts|YCbCrPositioning")


@pytest.mark.parametrize("image_format", ["tiff", "png", "jpeg", "webp"])
def test_exiftool_understands_it(tmp_path: Path, image_format: Any) -> None:
    exiftool = shutil.which("exiftool")
    if exiftool is None:
        pytest.skip("exiftool is not installed")
    path = source_file(tmp_path, samples_of("uint8", 3, alpha=False), alpha=False)
    file = aligned(pictures.alignment_of(path, path), tmp_path, image_format=image_format)
    done = subprocess.run([exiftool, "-j", "-G1", str(file)], capture_output=True, check=True)
    (told,) = json.loads(done.stdout)
    assert told["XMP-dc:Title"] == "source.tif as it lies on source.tif"
    done = subprocess.run([exiftool, "-a", "-s3", "-validate", "-warning", str(file)], capture_output=True, check=True)
    warnings = done.stdout.decode().splitlines()[1:]
    assert [warning for warning in warnings if not HARMLESS.search(warning)] == []
