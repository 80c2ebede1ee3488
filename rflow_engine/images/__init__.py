"""Reading pictures: header first, regions on demand, native depth, orientation applied once."""

from rflow_engine.images.opening import open_image
from rflow_engine.images.source import ImageSource, NativeImage, PathOrArray, WorkingImage

__all__ = ["ImageSource", "NativeImage", "PathOrArray", "WorkingImage", "open_image"]
