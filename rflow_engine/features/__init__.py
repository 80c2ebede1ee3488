"""Feature backends: one file each, behind one protocol, imported when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from rflow_engine import weights
from rflow_engine.errors import UsageError
from rflow_engine.features.base import Backbone, Description, Features, Role
from rflow_engine.said import joined, said

__all__ = ["CATALOGUE", "Backbone", "Description", "Entry", "Features", "Role", "available", "backbone", "entry"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What can be told about a backbone without loading it.

    Attributes:
        name: the identifier used in settings.
        title: how it is called to the user.
        note: what it is good for, one line for the user.
        weights: names of the weights that it needs, as in the catalogue of weights.
        load: imports the module and makes the backbone.
    """

    name: str
    title: str
    note: str
    weights: tuple[str, ...]
    load: Callable[[], Backbone]


def _xfeat() -> Backbone:
    from rflow_engine.features.xfeat_backbone import XFeatBackbone

    return XFeatBackbone()


def _sift() -> Backbone:
    from rflow_engine.features.sift import SiftBackbone

    return SiftBackbone()


def _resnet50(name: str) -> Backbone:
    from rflow_engine.features.resnet50 import ResNet50Backbone

    return ResNet50Backbone(name)


def _aliked() -> Backbone:
    from rflow_engine.features.aliked import BACKBONE

    return BACKBONE


def _disk() -> Backbone:
    from rflow_engine.features.disk import BACKBONE

    return BACKBONE


CATALOGUE: Mapping[str, Entry] = {
    entry.name: entry
    for entry in (
        Entry(
            name="xfeat",
            title="XFeat",
            note=said("fast, and sturdy against changes of style; not against rotation"),
            weights=("xfeat", "xfeat-lighterglue"),
            load=_xfeat,
        ),
        Entry(
            name="sift",
            title="SIFT",
            note=said("fast and precise at any rotation and scale, where both pictures have the same texture"),
            weights=(),
            load=_sift,
        ),
        Entry(
            name="resnet50",
            title="ResNet-50 (ImageNet)",
            note=said("the paper's features: coarse, sturdy against changes of style; slow"),
            weights=("resnet50",),
            load=lambda: _resnet50("resnet50"),
        ),
        Entry(
            name="resnet50-moco",
            title="ResNet-50 (MoCo)",
            note=said("the paper's features, trained without labels; slow"),
            weights=("resnet50-moco",),
            load=lambda: _resnet50("resnet50-moco"),
        ),
        Entry(
            name="aliked",
            title=said("ALIKED with LightGlue"),
            note=said("many precise matches, up to 60° of rotation; slow without a GPU"),
            weights=("aliked-n16rot", "aliked-lightglue"),
            load=_aliked,
        ),
        Entry(
            name="disk",
            title=said("DISK with LightGlue"),
            note=said("many matches on photographs of buildings and scenes; slow without a GPU"),
            weights=("disk", "disk-lightglue"),
            load=_disk,
        ),
    )
}


def entry(name: str) -> Entry:
    """What is known of the backbone of that name; nothing is loaded.

    Raises:
        UsageError: if there is none.
    """
    try:
        return CATALOGUE[name]
    except KeyError:
        raise UsageError(
            said("There are no features called '{name}'.", name=name),
            said("Choose from: {names}.", names=", ".join(CATALOGUE)),
        ) from None


def backbone(name: str) -> Backbone:
    """The backbone of that name; whether its weights are there shows when it is used.

    Raises:
        UsageError: if there is none.
    """
    return entry(name).load()


def available(name: str) -> str:
    """Why the backbone of that name cannot be used, and how to change that; the empty text if it can.

    Quick: weights are only looked for, not read, and neither torch nor the backbone is loaded.

    Raises:
        UsageError: if there is none.
    """
    for needed in entry(name).weights:
        found = weights.status(needed)
        if found.problem:
            return joined((found.problem, found.remedy))
    return ""
