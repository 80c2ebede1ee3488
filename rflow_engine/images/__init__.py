"""Reading pictures: header first, regions on demand, native depth, orientation applied once."""

from rflow_engine.images.opening import open_image
from rflow_engine.images.pages import PageInfo, list_pages
from rflow_engine.images.source import Glimpsed, ImageSource, NativeImage, PathOrArray, WorkingImage

__all__ = [
    "Glimpsed",
    "ImageSource",
    "NativeImage",
    "PageInfo",
    "PathOrArray",
    "WorkingImage",
    "list_pages",
    "open_image",
]
