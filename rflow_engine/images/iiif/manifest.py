"""A IIIF Presentation manifest given by mistake: which pictures it names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rflow_engine import addresses
from rflow_engine.images.iiif.description import Data, NotAPictureError, words
from rflow_engine.said import said

_MOST_PICTURES = 2000


@dataclass(frozen=True, slots=True)
class Listed:
    """A picture that a manifest names.

    Attributes:
        label: what it is called there; may be empty.
        address: of its ``info.json``.
    """

    label: str
    address: str


class ManifestError(NotAPictureError):
    """What was opened is not one picture, but a list of pictures.

    Attributes:
        title: what the manifest is called; may be empty.
        pictures: those that can be opened, each once.
    """

    def __init__(self, name: str, title: str, pictures: tuple[Listed, ...]) -> None:
        if pictures:
            problem = said(
                "'{name}' is a IIIF manifest, a list of pictures, not a picture: it has {count}.",
                name=name,
                count=len(pictures),
            )
            remedy = said("Open one of them: {address}", address=pictures[0].address)
        else:
            problem = said("'{name}' is a IIIF manifest, and names no picture of the Image API.", name=name)
            remedy = said("Choose a picture in a viewer and copy its address.")
        super().__init__(problem, remedy)
        self.title, self.pictures = title, pictures


def refuse_manifest(data: Data, name: str) -> None:
    """Refuse what is a manifest, with the pictures that it names.

    Raises:
        ManifestError: if it is one.
        NotAPictureError: if it is a list of manifests.
    """
    kind = str(data.get("type") or data.get("@type") or "")
    if kind in ("Collection", "sc:Collection"):
        raise NotAPictureError(
            said("'{name}' is a IIIF collection, a list of manifests, not a picture.", name=name),
            said("Choose a picture in a viewer and copy its address."),
        )
    if kind in ("Manifest", "sc:Manifest"):
        found = {one.address: one for one in _pictures(data)}
        raise ManifestError(name, words(data.get("label")), tuple(found.values())[:_MOST_PICTURES])


def _pictures(data: Data) -> Iterator[Listed]:
    for sequence in _list(data, "sequences"):
        for canvas in _list(sequence, "canvases"):
            for image in _list(canvas, "images"):
                yield from _served(_dict(image, "resource"), words(canvas.get("label")))
    for canvas in _list(data, "items"):
        for page in _list(canvas, "items"):
            for annotation in _list(page, "items"):
                yield from _served(_dict(annotation, "body"), words(canvas.get("label")))


def _served(resource: Data, label: str, depth: int = 3) -> Iterator[Listed]:
    # Several versions of one picture are a choice, of which the first is the one to show.
    if depth and (resource.get("default") or resource.get("items")):
        inner = _dict(resource, "default") or next(iter(_list(resource, "items")), {})
        yield from _served(inner, label, depth - 1)
        return
    given = resource.get("service")
    services = given if isinstance(given, list) else [given]
    for service in services:
        identifier = service.get("id") or service.get("@id") if isinstance(service, dict) else None
        if addresses.is_address(identifier):
            try:
                yield Listed(label, addresses.info_address(f"{str(identifier).rstrip('/')}/{addresses.INFO}"))
            except ValueError:
                continue
            return


def _list(data: Any, key: str) -> list[dict[str, Any]]:
    value = data.get(key) if isinstance(data, dict) else None
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _dict(data: Any, key: str) -> dict[str, Any]:
    value = data.get(key) if isinstance(data, dict) else None
    if isinstance(value, list):
        value = next(iter(value), None)
    return value if isinstance(value, dict) else {}
