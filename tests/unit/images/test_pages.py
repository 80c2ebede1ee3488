"""Files with several pictures: pages, channels of an OME-TIFF, samples that are no colours."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image

from rflow_engine.errors import ImageReadError
from rflow_engine.images import list_pages, ome, open_image
from tests import pictures

WIDTH, HEIGHT = 120, 80


def bands(count: int) -> list[pictures.Array]:
    return [pictures.grey16(WIDTH, HEIGHT, seed=seed) for seed in range(count)]


def write_pages(path: Path) -> list[pictures.Array]:
    pages = [pictures.rgb8(WIDTH, HEIGHT), *bands(2)]
    with tifffile.TiffWriter(path) as tiff:
        tiff.write(pages[0], photometric="rgb", description="Visible light", metadata=None)
        tiff.write(pages[0][::2, ::2], photometric="rgb", subfiletype=1, metadata=None)
        tiff.write(pages[1], extratags=[(285, "s", 0, "IR 1200 nm", True)], metadata=None, compression="zlib")
        tiff.write(pages[2], metadata=None)
    return pages


def test_pages_are_listed_with_their_names(tmp_path: Path) -> None:
    write_pages(tmp_path / "a.tif")
    listed = list_pages(tmp_path / "a.tif")
    assert [page.number for page in listed] == [0, 1, 2]
    assert [page.name for page in listed] == ["Visible light", "IR 1200 nm", ""]
    assert [(page.channels, page.dtype) for page in listed] == [(3, "uint8"), (1, "uint16"), (1, "uint16")]
    assert listed[1].size == pictures.size_of(bands(1)[0])


@pytest.mark.parametrize("number", [0, 1, 2])
def test_a_page_is_opened_by_its_number(tmp_path: Path, number: int) -> None:
    pages = write_pages(tmp_path / "a.tif")
    image = open_image(tmp_path / "a.tif", page=number)
    np.testing.assert_array_equal(image.read().squeeze(), pages[number])
    assert (image.info.page, image.info.pages) == (number, 3)
    assert image.info.page_name == ["Visible light", "IR 1200 nm", ""][number]
    assert f"holds 3 pictures; this is number {number + 1}" in " ".join(image.info.notes)


@pytest.mark.parametrize("number", [-1, 3, 10**9])
def test_a_page_that_is_not_there(tmp_path: Path, number: int) -> None:
    write_pages(tmp_path / "a.tif")
    with pytest.raises(ImageReadError, match="it has 3"):
        open_image(tmp_path / "a.tif", page=number)


def test_other_formats_have_one_picture(tmp_path: Path) -> None:
    Image.fromarray(pictures.rgb8(WIDTH, HEIGHT)).save(tmp_path / "a.png")
    (only,) = list_pages(tmp_path / "a.png")
    assert (only.number, only.channels, only.dtype, only.name) == (0, 3, "uint8", "")
    with pytest.raises(ImageReadError, match="it has 1"):
        open_image(tmp_path / "a.png", page=1)


@pytest.mark.parametrize("planar", ["contig", "separate"])
def test_samples_that_are_no_colours_are_pictures(tmp_path: Path, planar: str) -> None:
    cube = np.stack(bands(5), axis=-1 if planar == "contig" else 0)
    options: dict[str, Any] = {"planarconfig": planar, "extrasamples": [0] * 4, "metadata": None}
    tifffile.imwrite(tmp_path / "a.tif", cube, photometric="minisblack", compression="zlib", **options)
    assert len(list_pages(tmp_path / "a.tif")) == 5
    for number, band in enumerate(bands(5)):
        np.testing.assert_array_equal(open_image(tmp_path / "a.tif", page=number).read()[..., 0], band)


def test_channels_of_an_ome_tiff_have_their_names(tmp_path: Path) -> None:
    names = ["UV", "Visible", "IR 1200 nm"]
    channels = {"axes": "CYX", "Channel": {"Name": names}}
    with tifffile.TiffWriter(tmp_path / "a.ome.tif", ome=True) as tiff:
        tiff.write(np.stack(bands(3)), photometric="minisblack", metadata=channels)
    listed = list_pages(tmp_path / "a.ome.tif")
    assert [page.name for page in listed] == names
    image = open_image(tmp_path / "a.ome.tif", page=2)
    np.testing.assert_array_equal(image.read()[..., 0], bands(3)[2])
    assert image.info.page_name == "IR 1200 nm"


def test_planes_of_depth_and_time_are_numbered() -> None:
    channels = '<Channel Name="A"/><Channel Name="B"/>'
    text = f'<OME><Image><Pixels DimensionOrder="XYZCT" SizeC="2" SizeZ="2" SizeT="1">{channels}</Pixels></Image></OME>'
    found = {page: name for (page, _), name in ome.plane_names(text).items()}
    assert found == {0: "A Z1", 1: "A Z2", 2: "B Z1", 3: "B Z2"}


def test_pages_may_be_given_explicitly() -> None:
    channels = '<Channel Name="A"/><Channel EmissionWavelength="940"/>'
    planes = '<TiffData IFD="1" FirstC="0" PlaneCount="1"/><TiffData IFD="0" FirstC="1" PlaneCount="1"/>'
    sizes = 'DimensionOrder="XYCZT" SizeC="2" SizeZ="1" SizeT="1"'
    text = f"<OME><Image><Pixels {sizes}>{channels}{planes}</Pixels></Image></OME>"
    assert ome.plane_names(text) == {(1, 0): "A", (0, 0): "940 nm"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<OME",
        "<OME/>",
        "<OME><Image/></OME>",
        '<!DOCTYPE x [<!ENTITY a "b">]><OME><Image><Pixels SizeC="1"/></Image></OME>',
        '<OME><Image><Pixels SizeC="x"/></Image></OME>',
        '<OME><Image><Pixels SizeC="99999" SizeZ="99999"/></Image></OME>',
        '<OME><Image><Pixels DimensionOrder="XXXXX"/></Image></OME>',
        "<a>" * 100_000,
    ],
)
def test_descriptions_that_are_not_trusted(text: str) -> None:
    assert ome.plane_names(text) == {}


def test_a_camera_s_small_picture_in_front_is_not_the_picture(tmp_path: Path) -> None:
    picture = pictures.rgb8(WIDTH, HEIGHT)
    with tifffile.TiffWriter(tmp_path / "a.tif") as tiff:
        tiff.write(picture[::4, ::4], photometric="rgb", subfiletype=1, metadata=None)
        tiff.write(picture, photometric="rgb", metadata=None)
    np.testing.assert_array_equal(open_image(tmp_path / "a.tif").read(), picture)
    assert len(list_pages(tmp_path / "a.tif")) == 1
