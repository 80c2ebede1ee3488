"""Names of channels in OME-XML, the description that microscopes and multispectral cameras write into TIFF files.

The text comes from a file that nobody vouches for: one with a document type (and so with entities) is not read, nor is
one of more than a few megabytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree

_LONGEST = 8_000_000
_MOST_PLANES = 10_000
_LONGEST_NAME = 80


def plane_names(text: str) -> dict[tuple[int, int], str]:
    """What the planes of an OME-TIFF show.

    Args:
        text: the XML.

    Returns:
        By number of the page and of the sample in it. Empty if the text is not understood.
    """
    upper = text[:_LONGEST].upper()
    if len(text) > _LONGEST or "<!DOCTYPE" in upper or "<!ENTITY" in upper:
        return {}
    try:
        root = ElementTree.fromstring(text)
        found: dict[tuple[int, int], str] = {}
        start = 0
        images = [element for element in root if _tag(element) == "Image"]
        for image in images:
            prefix = image.get("Name", "") if len(images) > 1 else ""
            names, pages = _of_image(image, prefix, start)
            found.update(names)
            start += pages
        return found
    except (ElementTree.ParseError, ValueError, RecursionError):
        return {}


def _tag(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def _children(element: ElementTree.Element, tag: str) -> Iterator[ElementTree.Element]:
    return (child for child in element if _tag(child) == tag)


def _of_image(image: ElementTree.Element, prefix: str, start: int) -> tuple[dict[tuple[int, int], str], int]:
    """Names of the planes of an image whose first page is ``start``, and how many pages it has."""
    pixels = next(_children(image, "Pixels"), None)
    if pixels is None:
        raise ValueError("an image without pixels")
    channels = list(_children(pixels, "Channel"))
    samples = [max(1, min(64, int(channel.get("SamplesPerPixel", "1")))) for channel in channels] or [1]
    # A channel of several samples is one page of colours.
    count = len(channels) or int(pixels.get("SizeC", "1"))
    sizes = {"C": count, "Z": int(pixels.get("SizeZ", "1")), "T": int(pixels.get("SizeT", "1"))}
    if min(sizes.values()) < 1 or sizes["C"] * sizes["Z"] * sizes["T"] > _MOST_PLANES:
        raise ValueError("too many planes")
    # The letters behind X and Y, the quickest first.
    order = pixels.get("DimensionOrder", "XYCZT")[2:5]
    if sorted(order) != ["C", "T", "Z"]:
        raise ValueError("an unknown order")
    if count == 1 and samples[0] > 1:
        return {}, sizes["Z"] * sizes["T"]
    found = {}
    for at, place in _planes(pixels, order, sizes, start):
        name = _plane_name(channels, place, sizes)
        found[at, 0] = f"{prefix}: {name}" if prefix and name else name or prefix
    return {key: name[:_LONGEST_NAME] for key, name in found.items() if name}, len(found)


def _planes(
    pixels: ElementTree.Element, order: str, sizes: dict[str, int], start: int
) -> Iterator[tuple[int, dict[str, int]]]:
    """Page and place (channel, depth, time) of each plane."""
    parts = [part for part in _children(pixels, "TiffData") if part.get("IFD") or part.get("FirstC")]
    total = sizes["C"] * sizes["Z"] * sizes["T"]
    if not parts:
        yield from ((start + index, _unfolded(index, order, sizes)) for index in range(total))
        return
    for part in parts:
        first = _folded({letter: int(part.get(f"First{letter}", "0")) for letter in "CZT"}, order, sizes)
        page, planes = int(part.get("IFD", "0")), int(part.get("PlaneCount", "1"))
        for index in range(min(planes, total - first)):
            yield page + index, _unfolded(first + index, order, sizes)


def _unfolded(index: int, order: str, sizes: dict[str, int]) -> dict[str, int]:
    place = {}
    for letter in order:
        index, place[letter] = divmod(index, sizes[letter])
    return place


def _folded(place: dict[str, int], order: str, sizes: dict[str, int]) -> int:
    index, step = 0, 1
    for letter in order:
        index += place[letter] * step
        step *= sizes[letter]
    return index


def _plane_name(channels: list[ElementTree.Element], place: dict[str, int], sizes: dict[str, int]) -> str:
    channel = channels[place["C"]] if place["C"] < len(channels) else None
    name = "" if channel is None else channel.get("Name", "") or _wavelength(channel)
    for letter in "ZT":
        if sizes[letter] > 1:
            name = f"{name} {letter}{place[letter] + 1}".strip()
    return name


def _wavelength(channel: ElementTree.Element) -> str:
    for key in ("EmissionWavelength", "ExcitationWavelength"):
        value = channel.get(key)
        if value:
            return f"{value} {channel.get(key + 'Unit', 'nm')}"
    return ""
