"""Every kind of picture that can be read keeps its size, depth, values and metadata."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms, ImageFile

from rflow_engine.errors import ImageReadError
from rflow_engine.images import open_image
from rflow_engine.types import Box, Size
from tests import pictures

WIDTH, HEIGHT = 120, 80
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


@pytest.mark.parametrize(
    "extras", [{}, {"compression": "zlib", "predictor": True}, {"tile": (16, 32)}, {"bigtiff": True}]
)
@pytest.mark.parametrize("byteorder", ["<", ">"])
def test_tiff_keeps_16_bits(tmp_path: Path, extras: dict[str, Any], byteorder: Any) -> None:
    picture = pictures.rgb16(WIDTH, HEIGHT)
    tifffile.imwrite(tmp_path / "a.tif", picture, photometric="rgb", byteorder=byteorder, **extras)
    image = open_image(tmp_path / "a.tif")
    assert (image.info.size, image.info.channels, image.info.dtype) == (pictures.size_of(picture), 3, "uint16")
    assert image.info.format == "TIFF"
    np.testing.assert_array_equal(image.read(), picture)
    assert image.read().dtype == np.uint16
    box = Box(left=11, top=7, right=50, bottom=39)
    np.testing.assert_array_equal(image.read(box), picture[7:39, 11:50])


def test_tiff_with_a_plane_for_each_colour(tmp_path: Path) -> None:
    picture = pictures.rgb16(WIDTH, HEIGHT)
    planes = np.ascontiguousarray(picture.transpose(2, 0, 1))
    tifffile.imwrite(tmp_path / "a.tif", planes, photometric="rgb", planarconfig="separate")
    image = open_image(tmp_path / "a.tif")
    np.testing.assert_array_equal(image.read(), picture)
    np.testing.assert_array_equal(image.read(Box(left=3, top=5, right=90, bottom=20)), picture[5:20, 3:90])


@pytest.mark.parametrize("code", [1, 5, 32946])
def test_tiff_of_other_programs_with_16_bits(tmp_path: Path, code: int) -> None:
    """OpenCV writes what libtiff writes; LZW (5) is what most programs choose."""
    picture = pictures.rgb16(WIDTH, HEIGHT)
    bgr = np.ascontiguousarray(picture[..., ::-1])
    assert cv2.imwrite(str(tmp_path / "a.tif"), bgr, [cv2.IMWRITE_TIFF_COMPRESSION, code])
    np.testing.assert_array_equal(open_image(tmp_path / "a.tif").read(), picture)


@pytest.mark.parametrize("compression", ["tiff_lzw", "tiff_deflate", "packbits", "raw"])
@pytest.mark.parametrize("mode", ["RGB", "L", "RGBA", "P", "1"])
def test_tiff_with_8_bits(tmp_path: Path, compression: str, mode: str) -> None:
    picture = Image.fromarray(pictures.rgb8(WIDTH, HEIGHT))
    picture = picture.quantize(16) if mode == "P" else picture.convert(mode)
    picture.save(tmp_path / "a.tif", compression=compression)
    expected = np.asarray(picture.convert({"P": "RGB", "1": "L", "RGBA": "RGB"}.get(mode, mode)))
    image = open_image(tmp_path / "a.tif")
    assert image.info.channels == (1 if mode in ("L", "1") else 3)
    assert image.info.dtype == "uint8"
    np.testing.assert_array_equal(image.read().squeeze(), expected)


def test_jpeg_inside_tiff(tmp_path: Path) -> None:
    picture = pictures.rgb8(WIDTH, HEIGHT)
    Image.fromarray(picture).save(tmp_path / "a.tif", compression="jpeg", quality=95)
    read = open_image(tmp_path / "a.tif").read()
    assert np.abs(read.astype(int) - picture).mean() < 6


@pytest.mark.parametrize("dtype", ["float32", "float64", "float16", "int16", "int32", "uint32"])
def test_tiff_with_measured_values(tmp_path: Path, dtype: str) -> None:
    picture = (pictures.grey16(WIDTH, HEIGHT) // 4).astype(dtype)
    tifffile.imwrite(tmp_path / "a.tif", picture, photometric="minisblack")
    image = open_image(tmp_path / "a.tif")
    assert image.info.dtype == "float32"
    assert bool(image.info.notes) == (dtype not in ("float32", "float16"))
    np.testing.assert_array_equal(image.read()[..., 0], picture.astype(np.float32))


def test_tiff_where_white_is_zero(tmp_path: Path) -> None:
    picture = pictures.grey16(WIDTH, HEIGHT)
    tifffile.imwrite(tmp_path / "a.tif", picture, photometric="miniswhite")
    np.testing.assert_array_equal(open_image(tmp_path / "a.tif").read()[..., 0], 65535 - picture)


@pytest.mark.parametrize("bits", [8, 16])
def test_packed_tiff_where_white_is_zero(tmp_path: Path, bits: int) -> None:
    picture = pictures.grey16(WIDTH, HEIGHT) if bits == 16 else pictures.rgb8(WIDTH, HEIGHT)[..., 0].copy()
    cv2.imwrite(str(tmp_path / "a.tif"), picture, [cv2.IMWRITE_TIFF_COMPRESSION, 5])
    patch_tag(tmp_path / "a.tif", 262, 0)
    np.testing.assert_array_equal(open_image(tmp_path / "a.tif").read()[..., 0], 2**bits - 1 - picture)


def patch_tag(path: Path, code: int, value: int) -> None:
    """Write another 16-bit value into a TIFF tag."""
    with tifffile.TiffFile(path) as tiff:
        at, order = tiff.pages[0].tags[code].valueoffset, tiff.byteorder
    data = bytearray(path.read_bytes())
    data[at : at + 2] = struct.pack(order + "H", value)
    path.write_bytes(data)


def test_packed_floats(tmp_path: Path) -> None:
    picture = pictures.scene(WIDTH, HEIGHT).astype(np.float32)
    cv2.imwrite(str(tmp_path / "a.tif"), picture[..., ::-1], [cv2.IMWRITE_TIFF_COMPRESSION, 5])
    np.testing.assert_array_equal(open_image(tmp_path / "a.tif").read(), picture)


def test_packed_floats_with_a_predictor(tmp_path: Path) -> None:
    """Deflate with the floating-point predictor, written byte by byte as the TIFF supplement 3 describes it."""
    picture = pictures.scene(WIDTH, HEIGHT)[..., 0].astype(np.float32)
    planes = picture.astype(">f4").view(np.uint8).reshape(HEIGHT, WIDTH, 4).transpose(0, 2, 1).reshape(HEIGHT, -1)
    packed = zlib.compress(np.diff(planes, axis=1, prepend=np.uint8(0)).astype(np.uint8).tobytes())
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, picture, photometric="minisblack", compression="zlib", rowsperstrip=HEIGHT, predictor=None)
    with tifffile.TiffFile(path) as tiff:
        offset, counts = tiff.pages[0].dataoffsets[0], tiff.pages[0].tags[279].valueoffset
    data = bytearray(path.read_bytes())[:offset] + packed
    struct.pack_into("<I", data, counts, len(packed))
    path.write_bytes(data)
    _add_predictor(path)
    np.testing.assert_array_equal(open_image(path).read()[..., 0], picture)


def _add_predictor(path: Path) -> None:
    """Turn the software tag (305), which nobody needs, into the predictor tag (317) with the value 3."""
    with tifffile.TiffFile(path) as tiff:
        at = tiff.pages[0].tags[305].offset
    data = bytearray(path.read_bytes())
    struct.pack_into("<HHIHH", data, at, 317, 3, 1, 3, 0)
    path.write_bytes(data)


@pytest.mark.parametrize("suffix", ["ppm", "jp2", "j2k"])
def test_other_formats_with_16_bits(tmp_path: Path, suffix: str) -> None:
    picture = pictures.rgb16(WIDTH, HEIGHT)
    stored = tmp_path / f"a.{suffix.replace('j2k', 'jp2')}"
    assert cv2.imwrite(str(stored), picture[..., ::-1], [cv2.IMWRITE_JPEG2000_COMPRESSION_X1000, 1000])
    if suffix == "j2k":
        # The bare code stream, without the boxes around it.
        data = stored.read_bytes()
        stored = tmp_path / "a.j2k"
        stored.write_bytes(data[data.index(b"\xff\x4f\xff\x51") :])
    image = open_image(stored)
    assert image.info.dtype == "uint16"
    np.testing.assert_array_equal(image.read(), picture)
    stored.write_bytes(stored.read_bytes()[: stored.stat().st_size // 2])
    with pytest.raises(ImageReadError, match="damaged"):
        open_image(stored).read()


def test_tiff_with_several_pages_begins_with_the_first_and_says_so(tmp_path: Path) -> None:
    pages = [pictures.rgb8(WIDTH, HEIGHT, seed=seed) for seed in (1, 2)]
    with tifffile.TiffWriter(tmp_path / "a.tif") as tiff:
        for page in pages:
            tiff.write(page, photometric="rgb", metadata=None)
    image = open_image(tmp_path / "a.tif")
    np.testing.assert_array_equal(image.read(), pages[0])
    assert any("holds 2 pictures; this is number 1" in note for note in image.info.notes)


def test_tiff_pyramid_is_one_picture(tmp_path: Path) -> None:
    picture = pictures.rgb8(WIDTH, HEIGHT)
    with tifffile.TiffWriter(tmp_path / "a.tif") as tiff:
        tiff.write(picture, photometric="rgb", metadata=None)
        tiff.write(picture[::2, ::2], photometric="rgb", subfiletype=1, metadata=None)
    assert open_image(tmp_path / "a.tif").info.notes == ()


def test_tiff_with_more_channels_than_colours_says_so(tmp_path: Path) -> None:
    picture = np.dstack([pictures.rgb16(WIDTH, HEIGHT), pictures.rgb16(WIDTH, HEIGHT, seed=4)])
    tifffile.imwrite(tmp_path / "a.tif", picture, photometric="rgb", planarconfig="contig", extrasamples=[0, 0, 0])
    image = open_image(tmp_path / "a.tif")
    np.testing.assert_array_equal(image.read(), picture[..., :3])
    assert "6 channels" in image.info.notes[0]


def test_tiff_alpha_is_a_mask(tmp_path: Path) -> None:
    picture = pictures.rgb16(WIDTH, HEIGHT)
    alpha = np.full((HEIGHT, WIDTH), 65535, np.uint16)
    alpha[10:30, 20:70] = 0
    rgba = np.dstack([picture, alpha])
    tifffile.imwrite(tmp_path / "a.tif", rgba, photometric="rgb", extrasamples=["unassalpha"])
    image = open_image(tmp_path / "a.tif")
    assert image.info.has_alpha
    np.testing.assert_array_equal(image.read(), picture)
    np.testing.assert_array_equal(image.read_mask(), alpha > 0)
    assert image.read_mask(Box(left=80, top=0, right=100, bottom=20)) is None


def test_tiff_profile_and_resolution(tmp_path: Path) -> None:
    picture = pictures.rgb16(WIDTH, HEIGHT)
    tifffile.imwrite(
        tmp_path / "a.tif",
        picture,
        photometric="rgb",
        iccprofile=SRGB,
        resolution=(200, 100),
        resolutionunit="CENTIMETER",
    )
    info = open_image(tmp_path / "a.tif").info
    assert info.icc_profile == SRGB
    assert info.resolution == pytest.approx((508.0, 254.0))


@pytest.mark.parametrize("extras", [{}, {"tile": (32, 16)}])
def test_region_of_uncompressed_tiff_reads_no_more_than_it_needs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, extras: dict[str, Any]
) -> None:
    tifffile.imwrite(tmp_path / "a.tif", pictures.rgb16(WIDTH, HEIGHT), photometric="rgb", **extras)
    image = open_image(tmp_path / "a.tif")
    monkeypatch.setattr(tifffile.TiffPage, "asarray", lambda *_, **__: pytest.fail("decoded as a whole"))
    part = image.read(Box(left=1, top=2, right=5, bottom=4))
    assert part.base is None or part.base.nbytes == part.nbytes


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_png_keeps_16_bits(tmp_path: Path, channels: int) -> None:
    picture = np.dstack([pictures.rgb16(WIDTH, HEIGHT), pictures.grey16(WIDTH, HEIGHT, seed=5)])
    picture[5:20, 9:40, 3] = 0
    stored = {1: picture[..., 0], 2: picture[..., [0, 0, 0, 3]], 3: picture[..., 2::-1], 4: picture[..., [2, 1, 0, 3]]}
    path = tmp_path / "a.png"
    if channels == 2:
        _write_grey_alpha(path, np.ascontiguousarray(picture[..., [0, 3]]))
    else:
        assert cv2.imwrite(str(path), np.ascontiguousarray(stored[channels]))
    image = open_image(path)
    colours = 1 if channels <= 2 else 3
    assert (image.info.dtype, image.info.channels, image.info.has_alpha) == ("uint16", colours, channels in (2, 4))
    np.testing.assert_array_equal(image.read(), picture[..., :colours])
    if channels in (2, 4):
        np.testing.assert_array_equal(image.read_mask(), picture[..., 3] >= 32768)


def _write_grey_alpha(path: Path, picture: pictures.Array) -> None:
    from rflow_engine.images.png_writer import write_png

    size = pictures.size_of(picture)
    write_png(path, [picture], size=size, samples=2, dtype=picture.dtype, icc_profile=None, resolution=None)


@pytest.mark.parametrize("suffix", ["png", "bmp", "gif", "webp", "tga", "ppm", "jp2"])
def test_lossless_formats(tmp_path: Path, suffix: str) -> None:
    picture = Image.fromarray(pictures.rgb8(WIDTH, HEIGHT))
    if suffix == "gif":
        picture = picture.quantize(64)
    picture.save(tmp_path / f"a.{suffix}", **({"lossless": True} if suffix == "webp" else {}))
    image = open_image(tmp_path / f"a.{suffix}")
    np.testing.assert_array_equal(image.read(), np.asarray(picture.convert("RGB")))


@pytest.mark.parametrize(
    ("mode", "channels", "alpha"),
    [("1", 1, False), ("L", 1, False), ("LA", 1, True), ("P", 3, False), ("RGBA", 3, True), ("I;16", 1, False)],
)
def test_png_modes(tmp_path: Path, mode: str, channels: int, alpha: bool) -> None:
    if mode == "I;16":
        picture = Image.fromarray(pictures.grey16(WIDTH, HEIGHT))
    else:
        picture = Image.fromarray(pictures.rgb8(WIDTH, HEIGHT)).convert(mode)
    if alpha:
        picture.putalpha(Image.fromarray((np.arange(WIDTH * HEIGHT).reshape(HEIGHT, WIDTH) % 2 * 255).astype(np.uint8)))
    picture.save(tmp_path / "a.png")
    image = open_image(tmp_path / "a.png")
    assert (image.info.channels, image.info.has_alpha) == (channels, alpha)
    assert image.read().shape == (HEIGHT, WIDTH, channels)
    mask = image.read_mask()
    assert (mask is not None) == alpha
    if mask is not None:
        assert mask.mean() == pytest.approx(0.5)
    assert image.working(60).rgb.shape == (40, 60, 3)


def test_transparent_colour_of_a_palette_is_masked(tmp_path: Path) -> None:
    picture = Image.fromarray(pictures.rgb8(WIDTH, HEIGHT)).quantize(8)
    picture.save(tmp_path / "a.png", transparency=2)
    mask = open_image(tmp_path / "a.png").read_mask()
    np.testing.assert_array_equal(mask, np.asarray(picture) != 2)


@pytest.mark.parametrize(
    ("suffix", "options"), [("jpg", {"quality": 98}), ("tif", {}), ("tif", {"compression": "tiff_lzw"})]
)
def test_cmyk(tmp_path: Path, suffix: str, options: dict[str, Any]) -> None:
    picture = Image.fromarray(pictures.rgb8(WIDTH, HEIGHT))
    picture.convert("CMYK").save(tmp_path / f"a.{suffix}", **options)
    image = open_image(tmp_path / f"a.{suffix}")
    assert image.info.channels == 3
    assert "CMYK" in image.info.notes[0]
    assert np.abs(image.read().astype(int) - np.asarray(picture)).mean() < 5


def test_animated_picture_gives_its_first_frame(tmp_path: Path) -> None:
    frames = [Image.fromarray(pictures.rgb8(WIDTH, HEIGHT, seed=seed)).quantize(32) for seed in (1, 2, 3)]
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:])
    image = open_image(tmp_path / "a.gif")
    assert "animated" in image.info.notes[0]
    np.testing.assert_array_equal(image.read(), np.asarray(frames[0].convert("RGB")))


def test_profile_and_resolution_of_other_formats(tmp_path: Path) -> None:
    picture = Image.fromarray(pictures.rgb8(WIDTH, HEIGHT))
    for suffix in ("png", "jpg"):
        picture.save(tmp_path / f"a.{suffix}", icc_profile=SRGB, dpi=(300, 150))
        info = open_image(tmp_path / f"a.{suffix}").info
        assert info.icc_profile == SRGB
        assert info.resolution == pytest.approx((300, 150), abs=0.1)


@pytest.mark.parametrize("where", ["Ünï cødé & 'quotes' 画.png", "with space.tif"])
def test_unusual_file_names(tmp_path: Path, where: str) -> None:
    picture = pictures.rgb8(WIDTH, HEIGHT)
    path = tmp_path / "a folder, too" / where
    path.parent.mkdir()
    if path.suffix == ".tif":
        tifffile.imwrite(path, picture, photometric="rgb")
    else:
        Image.fromarray(picture).save(path)
    image = open_image(str(path))
    np.testing.assert_array_equal(image.read(), picture)
    assert (image.info.name, image.info.path) == (path.name, str(path))


@pytest.mark.parametrize("kind", ["uint8", "uint16", "float32"])
@pytest.mark.parametrize("channels", [1, 2, 4])
def test_any_region_of_a_tiled_tiff(tmp_path: Path, kind: str, channels: int) -> None:
    rng = np.random.default_rng(1)
    picture = rng.integers(0, 255, (HEIGHT, WIDTH, channels)).astype(kind)
    tifffile.imwrite(
        tmp_path / "a.tif",
        picture.squeeze(),
        photometric="rgb" if channels == 4 else "minisblack",
        planarconfig="contig" if channels > 1 else None,
        extrasamples=["unassalpha"] if channels > 1 else None,
        tile=(48, 32),
    )
    image = open_image(tmp_path / "a.tif")
    colours = picture[..., : image.info.channels]
    np.testing.assert_array_equal(image.read(), colours)
    for _ in range(20):
        (left, right), (top, bottom) = np.sort(rng.integers(0, WIDTH, 2)), np.sort(rng.integers(0, HEIGHT, 2))
        box = Box(left=int(left), top=int(top), right=int(right) + 1, bottom=int(bottom) + 1)
        np.testing.assert_array_equal(image.read(box), colours[top : bottom + 1, left : right + 1])


def test_the_kind_of_file_is_told_by_its_content_not_its_name(tmp_path: Path) -> None:
    picture = pictures.rgb16(WIDTH, HEIGHT)
    tifffile.imwrite(tmp_path / "a.jpg", picture, photometric="rgb")
    np.testing.assert_array_equal(open_image(tmp_path / "a.jpg").read(), picture)


def test_opening_decodes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = Image.fromarray(pictures.rgb8(WIDTH, HEIGHT))
    paths = [tmp_path / f"a.{suffix}" for suffix in ("png", "jpg", "tif", "webp", "gif")]
    for path in paths:
        picture.save(path, **({"compression": "tiff_lzw"} if path.suffix == ".tif" else {}))
    monkeypatch.setattr(ImageFile.ImageFile, "load", lambda *_: pytest.fail("decoded"))
    monkeypatch.setattr(tifffile.TiffPage, "asarray", lambda *_, **__: pytest.fail("decoded"))
    assert [open_image(path).info.size for path in paths] == [Size(width=WIDTH, height=HEIGHT)] * 5


@pytest.mark.parametrize(
    ("shape", "channels", "alpha"), [((80, 120), 1, False), ((80, 120, 1), 1, False), ((80, 120, 2), 1, True)]
)
def test_arrays(shape: tuple[int, ...], channels: int, alpha: bool) -> None:
    array = np.random.default_rng(0).integers(0, 255, shape, dtype=np.uint8)
    image = open_image(array, name="mine")
    assert (image.info.name, image.info.channels, image.info.has_alpha) == ("mine", channels, alpha)
    np.testing.assert_array_equal(image.read()[..., 0], array if array.ndim == 2 else array[..., 0])
    assert not image.read().flags.writeable


@pytest.mark.parametrize(("dtype", "read_as"), [("bool", "uint8"), ("int16", "float32"), ("float64", "float32")])
def test_array_types(dtype: str, read_as: str) -> None:
    array = (pictures.grey16(WIDTH, HEIGHT) > 30000) if dtype == "bool" else pictures.grey16(WIDTH, HEIGHT) // 3
    image = open_image(array.astype(dtype))
    assert image.info.dtype == image.read().dtype.name == read_as
    expected = array * 255 if dtype == "bool" else array
    np.testing.assert_array_equal(image.read()[..., 0], expected.astype(read_as))


def test_what_is_open_is_returned_as_it_is() -> None:
    image = open_image(pictures.rgb8())
    assert open_image(image) is image


def test_pillow_keeps_its_own_limit_for_others(tmp_path: Path) -> None:
    limit = Image.MAX_IMAGE_PIXELS
    Image.fromarray(pictures.rgb8()).save(tmp_path / "a.png")
    open_image(tmp_path / "a.png").read()
    assert limit == Image.MAX_IMAGE_PIXELS
    assert limit is not None


def test_exif_behind_the_pixels_of_a_png(tmp_path: Path) -> None:
    """It is found without decoding them."""
    buffer = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.fromarray(pictures.rgb8(WIDTH, HEIGHT)).save(buffer, "PNG", exif=exif)
    data = buffer.getvalue()
    at = data.index(b"eXIf") - 4
    length = 12 + int.from_bytes(data[at : at + 4], "big")
    chunk, rest = data[at : at + length], data[:at] + data[at + length :]
    end = rest.index(b"IEND") - 4
    (tmp_path / "a.png").write_bytes(rest[:end] + chunk + rest[end:])
    info = open_image(tmp_path / "a.png").info
    assert info.orientation == 6
    assert (info.size.width, info.size.height) == (HEIGHT, WIDTH)
