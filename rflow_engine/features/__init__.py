"""Feature backends: one file each, behind one protocol."""

from __future__ import annotations

from rflow_engine.errors import UsageError
from rflow_engine.features.base import Backbone, Description, Features, Role

__all__ = ["Backbone", "Description", "Features", "Role", "backbone"]


def backbone(name: str) -> Backbone:
    """The backbone of that name.

    Raises:
        UsageError: if there is none.
    """
    if name == "xfeat":
        from rflow_engine.features.xfeat_backbone import XFeatBackbone

        return XFeatBackbone()
    raise UsageError(f"There are no features called '{name}'.", "Known are: xfeat.")
