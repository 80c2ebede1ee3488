"""XFeat as a backbone: keypoints matched by LighterGlue, and the dense map at several scales as in the paper."""

from __future__ import annotations

from dataclasses import dataclass

from rflow_engine import matching
from rflow_engine.context import JobContext
from rflow_engine.features import lighterglue, xfeat
from rflow_engine.features.base import Description, Role, joined
from rflow_engine.images import WorkingImage
from rflow_engine.runtime import Runtime
from rflow_engine.settings import CoarseSettings
from rflow_engine.types import Matches

# Dense cells lie on a grid of 8 px and are placed less sharply than keypoints.
_DENSE_TOLERANCE = 2.0
_SPARSE_TOLERANCE = 1.0


@dataclass(frozen=True, slots=True)
class XFeatBackbone:
    """Keypoints and dense features of XFeat; see :class:`rflow_engine.features.base.Backbone`."""

    name: str = "xfeat"

    @property
    def weights(self) -> tuple[str, ...]:
        """The network and the matcher of its keypoints."""
        return ("xfeat", lighterglue.NAME)

    def describe(
        self, image: WorkingImage, role: Role, settings: CoarseSettings, runtime: Runtime, context: JobContext
    ) -> Description:
        """Keypoints and, if asked for, dense features; see the protocol."""
        maps = xfeat.extract(image, runtime, scale=reduction(image, settings.long_side))
        keypoints = xfeat.keypoints(maps, settings.keypoints)
        context.raise_if_cancelled()
        if not settings.dense:
            return Description(image=image, keypoints=keypoints)
        parts = []
        for scale in settings.dense_scales if role == "source" else (1.0,):
            context.raise_if_cancelled()
            factor = scale * reduction(image, settings.dense_long_side)
            parts.append(xfeat.dense_features(xfeat.extract(image, runtime, scale=factor)))
        return Description(image=image, keypoints=keypoints, dense=joined(parts))

    def match(
        self,
        source: Description,
        target: Description,
        settings: CoarseSettings,
        runtime: Runtime,
        context: JobContext,
    ) -> Matches:
        """Both kinds of matches, see the protocol."""
        parts = [_sparse(source, target, settings, runtime, context)]
        if source.dense is not None and target.dense is not None:
            pairs, score = matching.mutual_nearest(
                source.dense.descriptors, target.dense.descriptors, budget=runtime.similarity_budget, context=context
            )
            parts.append(
                matching.matches_of(
                    source.dense, target.dense, pairs, score, kind=matching.DENSE, scale=_DENSE_TOLERANCE
                )
            )
        return matching.join(parts)


def _sparse(
    source: Description, target: Description, settings: CoarseSettings, runtime: Runtime, context: JobContext
) -> Matches:
    assert source.keypoints is not None
    assert target.keypoints is not None
    context.raise_if_cancelled()
    if settings.lighterglue:
        pairs, score = lighterglue.match(
            source.keypoints, target.keypoints, source.image.full_size, target.image.full_size, runtime
        )
        kind = matching.LIGHTERGLUE
    else:
        pairs, score = matching.mutual_nearest(
            source.keypoints.descriptors,
            target.keypoints.descriptors,
            budget=runtime.similarity_budget,
            context=context,
        )
        kind = matching.NEIGHBOURS
    return matching.matches_of(source.keypoints, target.keypoints, pairs, score, kind=kind, scale=_SPARSE_TOLERANCE)


def reduction(image: WorkingImage, long_side: int) -> float:
    """The factor, never above 1, that brings a picture's long side to ``long_side``."""
    return min(1.0, long_side / image.size.long_side)
