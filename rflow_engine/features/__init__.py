"""Feature backends: one file each, all delivering :class:`Features`."""

from rflow_engine.features.base import Features

__all__ = ["Features"]
