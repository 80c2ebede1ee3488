"""Pictures of the International Image Interoperability Framework: an ``info.json`` and tiles, on the web or copied."""

from rflow_engine.images.iiif.opening import open_address, open_copy

__all__ = ["open_address", "open_copy"]
