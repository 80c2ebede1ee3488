"""Composing homography and residual flow, and fetching pixels through the result.

Everything maps from the target to the source: ``x_source = H(x_target + d(x_target))`` with ``H`` the homography
``source_from_target`` and ``d`` the residual flow. No torch; the loops over pixels are compiled by Numba.
"""

from rflow_engine.warp.chains import Step, chain_map, map_through
from rflow_engine.warp.fields import IndexArray, flow_on_raster, sample_field
from rflow_engine.warp.maps import Planes, TileMap, affine_map, source_grid, tile_map
from rflow_engine.warp.points import map_to_source, map_to_target
from rflow_engine.warp.sampling import Raster, ReadMask, ReadReduced, ReadRegion, fetch, fetch_tile
from rflow_engine.warp.stretch import PointMap, Stretch, shrink_factor
from rflow_engine.warp.windows import Interpolation

__all__ = [
    "IndexArray",
    "Interpolation",
    "Planes",
    "PointMap",
    "Raster",
    "ReadMask",
    "ReadReduced",
    "ReadRegion",
    "Step",
    "Stretch",
    "TileMap",
    "affine_map",
    "chain_map",
    "fetch",
    "fetch_tile",
    "flow_on_raster",
    "map_through",
    "map_to_source",
    "map_to_target",
    "sample_field",
    "shrink_factor",
    "source_grid",
    "tile_map",
]
