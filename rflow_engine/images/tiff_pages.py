"""The pictures of a TIFF file with several pages or channels, and what they are called."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rflow_engine.errors import ImageReadError
from rflow_engine.images import ome
from rflow_engine.said import said

_MINISBLACK = 1
_PAGE_NAME, _DESCRIPTION = 285, 270
# Longer descriptions are not names; they hold what programs tell each other.
_LONGEST_NAME = 80
# Pictures that an error names.
_MOST_TOLD = 12
# A file of more pages is a film, or a trap.
_MOST_PAGES = 10_000


@dataclass(frozen=True, slots=True)
class Place:
    """Where one of the pictures is.

    Attributes:
        number: among the pictures of the file, from 0.
        directory: number of its page in the file.
        sample: the sample of that page that is the picture; None where the page holds one picture.
    """

    number: int
    directory: int
    sample: int | None


def places(tiff: Any) -> list[Place]:
    """The pictures of a tifffile file, without reduced versions and masks."""
    kinds = []
    for directory in range(min(_count(tiff), _MOST_PAGES)):
        try:
            page = _page(tiff, directory)
            kinds.append((directory, _measured_channels(page), page.is_reduced or page.is_mask))
        except Exception:  # a damaged page is no reason to refuse the others
            if directory == 0:
                raise
    # Cameras put a small picture first, and the picture itself behind it.
    whole = [kind for kind in kinds if not kind[2]] or kinds[:1]
    found: list[tuple[int, int | None]] = []
    for directory, channels, _ in whole:
        found += [(directory, sample) for sample in range(channels)] if channels > 1 else [(directory, None)]
    return [Place(number, directory, sample) for number, (directory, sample) in enumerate(found)]


def page_of(tiff: Any, place: Place) -> Any:
    """The tifffile page of a picture."""
    return _page(tiff, place.directory)


def names(tiff: Any, wanted: list[Place]) -> list[str]:
    """What pictures are called; the empty text for those without a name."""
    channels = ome.plane_names(tiff.pages[0].description) if tiff.pages[0].is_ome else {}
    return [_name(tiff, place, channels) for place in wanted]


def no_such_page(name: str, number: int, known: list[str]) -> ImageReadError:
    """The error for a number that the file does not have; ``known`` are the names of those it has."""
    numbers = [f"{i} ({text})" if text else str(i) for i, text in enumerate(known[:_MOST_TOLD], 1)]
    more = ", …" if len(known) > _MOST_TOLD else ""
    return ImageReadError(
        said(
            "The file '{name}' has no picture number {number}; it has {count}.",
            name=name,
            number=number + 1,
            count=len(known),
        ),
        said("Choose one of these numbers: {numbers}.", numbers=", ".join(numbers) + more),
    )


def _count(tiff: Any) -> int:
    try:
        return len(tiff.pages)
    except Exception:  # the chain of pages is damaged somewhere
        return 1


def _page(tiff: Any, directory: int) -> Any:
    page = tiff.pages[directory]
    return page.aspage() if hasattr(page, "aspage") else page


def _measured_channels(page: Any) -> int:
    """How many pictures of grey values a page has in the place of colours."""
    spare = [int(kind) for kind in page.extrasamples]
    alike = int(page.photometric) == _MINISBLACK and all(kind == 0 for kind in spare)
    return 1 + len(spare) if alike and spare and page.samplesperpixel == 1 + len(spare) else 1


def _name(tiff: Any, place: Place, channels: dict[tuple[int, int], str]) -> str:
    known = channels.get((place.directory, place.sample or 0))
    if known is not None:
        return known
    page = page_of(tiff, place)
    for code in (_PAGE_NAME, _DESCRIPTION):
        tag = page.tags.get(code)
        text = tag.value.strip() if tag is not None and isinstance(tag.value, str) else ""
        if text and len(text) <= _LONGEST_NAME and "\n" not in text and text[0] not in "{<" and "=" not in text:
            return text if place.sample is None else f"{text} · {place.sample + 1}"
    return ""
