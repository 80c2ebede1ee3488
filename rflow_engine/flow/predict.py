"""The fine stage's story: from a coarsely aligned pair to residual flow and matchability.

The structure is that of the paper's second stage (Shen et al., ECCV 2020, section 3.2): features of the coarsely
aligned pair, local correlation, flow and matchability on a grid, composed with the homography. It is run coarse to
fine over an image pyramid with warping in between, so that it is not limited to the correlation radius. Evidence from
matches, from feature correlation and from image structure is joined to a field that is smooth but may tear (see
:mod:`rflow_engine.flow.solver`). By the method "learned", our own network (see :mod:`rflow_engine.flow.network`) looks
at that field before its last step, and its opinion is heard by the confidence. The methods "tps" and "bspline" compare
no pixels at all (see :mod:`rflow_engine.flow.splines`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
import torch

from rflow_engine import depths
from rflow_engine import frame as frames
from rflow_engine.coarse import Pair
from rflow_engine.context import JobContext, Stage
from rflow_engine.depths import LEAST
from rflow_engine.features import xfeat
from rflow_engine.flow import (
    carrier,
    confidence,
    correlation,
    detail,
    folds,
    fusion,
    greys,
    guidance,
    learned,
    network,
    occlusion,
    paper,
    refine,
    sampling,
    solver,
    splines,
)
from rflow_engine.flow.greys import Greys
from rflow_engine.flow.network import FineNet
from rflow_engine.frame import Frame
from rflow_engine.planes import PlaneMap, flow_of
from rflow_engine.runtime import Runtime
from rflow_engine.said import said
from rflow_engine.settings import SPLINES, FineSettings, Settings
from rflow_engine.types import Float32Array, FloatArray, FlowField, HomographyFit, Matches, Size

# The aligned frame reaches so many working pixels beyond the target, because the flow may lead there.
_MARGIN = 32
# From this stiffness on the homography is all that the matches tell of.
_STIFF = 2.2
# From this share of places on that lie where the homography puts them, it holds but for what has moved.
_HELD = 0.6
# Cells that the correlation looks around: far once, then near around the smoothed result.
_RADII = (4, 2)
_TEMPERATURE = 0.05
# Weight of smoothness against the correlation, and the step of the field in cells that counts as a tear.
_CORRELATION_SMOOTHNESS, _CORRELATION_TEAR = 2.0, 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tensors:
    """The frame on the device."""

    target: torch.Tensor
    source: torch.Tensor
    target_valid: torch.Tensor
    source_valid: torch.Tensor
    target_features: torch.Tensor
    source_features: torch.Tensor

    @property
    def shape(self) -> tuple[int, int]:
        return (self.target.shape[1], self.target.shape[2])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Laid:
    """The source on the target: (1, h, w) greys, and (h, w) in [0, 1] where the source has a picture."""

    target: torch.Tensor
    source: torch.Tensor
    inside: torch.Tensor


@torch.inference_mode()
def residual_flow(
    pair: Pair,
    matches: Matches,
    fit: HomographyFit,
    settings: Settings,
    runtime: Runtime,
    context: JobContext,
    planes: PlaneMap | None = None,
    originals: tuple[Greys, Greys] | None = None,
) -> FlowField:
    """Predict the residual flow and its matchability, by the method that the settings name.

    A working size above :data:`rflow_engine.depths.LEAST` is reached from there, tile by tile, if the pair bends.
    What is left of a homography that holds is smooth, and known as well at the smaller size; looking closer would only
    add what grain and differing brush strokes say.

    Args:
        pair: both pictures, prepared.
        matches: the correspondences of the coarse stage; those near the homography guide the flow.
        fit: the homography.
        settings: method, working size, iterations and smoothness.
        runtime: where to compute.
        context: told about progress and asked whether to go on.
        planes: several transforms and where they hold, for a field to start from; None if there is one.
            A spline is one smooth map and does not follow them.
        originals: source and target to read from for what is larger than ``pair``; by default nothing is.

    Raises:
        WeightsError: if the weights of a network are missing or damaged.
        Cancelled: if the context says so.
    """
    if settings.fine.method == "paper":
        return paper.residual_flow(pair, fit, settings, runtime, context)
    if settings.fine.method in SPLINES:
        sizes = pair.source.full_size, pair.target.full_size
        return splines.residual_flow(matches, fit, *sizes, settings, context)
    fine, size = settings.fine, pair.target.full_size
    first = min(fine.long_side, LEAST, pair.target.size.long_side)
    most = size if originals is not None else pair.target.size
    wanted = size.scaled_to(min(fine.long_side, most.long_side))
    steps = depths.sizes(size.scaled_to(first), wanted)
    # A pixel of the steps from tile to tile takes a quarter of the time.
    share = 1.0 / (1.0 + 0.25 * sum(step.pixels for step in steps) / max(1, size.scaled_to(LEAST).pixels))
    smaller = replace(fine, long_side=first)
    field, gives = _at_once(pair, matches, fit, smaller, runtime, Stage(context, 0.0, share), planes)
    if not steps or not fine.refinement or not gives:
        return field
    source, target = originals or (greys.of_working(pair.source), greys.of_working(pair.target))
    return detail.finer(
        field,
        source=source,
        target=target,
        source_from_target=fit.source_from_target,
        wanted=wanted,
        settings=fine,
        runtime=runtime,
        stage=Stage(context, share, 1.0),
    )


def _at_once(
    pair: Pair,
    matches: Matches,
    fit: HomographyFit,
    settings: FineSettings,
    runtime: Runtime,
    stage: Stage,
    planes: PlaneMap | None,
) -> tuple[FlowField, bool]:
    """The field at a working size at which the pair can be held as a whole, and whether a larger one shows more."""
    net = learned.load(settings.network, runtime.device) if settings.method == "learned" else None
    stage.step(0.0, said("Preparing the aligned pair"))
    long_side, size = settings.long_side, pair.target.full_size
    frame = frames.build(pair.source, pair.target, fit.source_from_target, long_side=long_side, margin=_MARGIN)
    plain = frame
    base = None if planes is None else flow_of(planes, frame.inner)
    guide = guidance.of_matches(matches, fit, frame, base)
    stiffness = guidance.stiffness(guide)
    bends = stiffness < _STIFF
    stays = bends and guidance.held(guide) > _HELD
    fine = replace(settings, smoothness=settings.smoothness * stiffness)
    carried = carrier.find(guide, base, frame, size, stage)
    if carried is not None:
        frame = frames.build(
            pair.source, pair.target, fit.source_from_target, long_side=long_side, margin=_MARGIN, flow=carried
        )
        guide = carrier.beyond(guide, carried, frame)
    stage.step(0.1, said("Features of the aligned pair"))
    tensors = _tensors(frame, runtime, 1 if net is None else network.MULTIPLE)
    guide = replace(guide, size=Size(width=tensors.shape[1], height=tensors.shape[0]))
    flow = _from_features(tensors, guide, fine, Stage(stage, 0.2, 0.35))
    panes = _panes(tensors)
    refiner = refine.Refiner(panes, fine)
    if fine.refinement:
        flow = (refiner.bent if bends else refiner.stiff)(flow, Stage(stage, 0.35, 0.7))
    else:
        flow = refine.resized(flow, *tensors.shape)
    heard = None
    if net is not None and not stage.should_finish():
        heard = _from_network(tensors, flow, net, Stage(stage, 0.7, 0.8))
    if not fine.refinement:
        flow = flow if heard is None or not bends else heard.flow
    elif bends:
        flow = refiner.settled(flow if heard is None else heard.flow, Stage(stage, 0.8, 0.9))
    stage.step(0.9, said("Matchability"))
    field, opinion = _over_target(flow, frame, carried), None
    if heard is not None:
        theirs = _on_grid(_over_target(heard.flow, frame, carried) * frame.scale, runtime)
        opinion = confidence.Opinion(far=_inner(heard.far[None], frame)[0], flow=theirs)
    if stays:
        panes, frame, carried = _panes_of(plain, runtime), plain, None
        flow = _moved_only(field, panes, frame, runtime, stage)
        field = _over_target(flow, frame, carried)
    whole = _on_grid(field * frame.scale, runtime)
    laid = _laid(panes, frame, _inner(flow, frame))
    agreement = guidance.agreement(matches, fit, plain, field * frame.scale)
    certain = _matchability(laid, whole, agreement, opinion, runtime)
    # Nothing is claimed about what is hidden, nor does the map show a second time what hides it.
    lost = occlusion.hidden(whole, laid.target, laid.source)
    whole = folds.repaired(occlusion.filled(whole, lost, stage), stage)
    certain = certain * ~(lost | folds.folded(whole))
    found = FlowField(
        flow=(whole.permute(1, 2, 0).cpu().double().numpy() / frame.scale).astype(np.float32),
        confidence=np.ascontiguousarray(certain.float().cpu().numpy()),
        target_size=size,
    )
    return found, bends and not stays


def _over_target(flow: torch.Tensor, frame: Frame, carried: FlowField | None) -> FloatArray:
    """(h, w, 2) a field of the frame, (2, H, W), relative to the homography, in full-resolution pixels."""
    field = _inner(flow, frame).permute(1, 2, 0).cpu().double().numpy() / frame.scale
    return field if carried is None else carrier.composed(field, carried)


def _on_grid(field: FloatArray, runtime: Runtime) -> torch.Tensor:
    """(2, h, w) of an (h, w, 2) field, on the device."""
    return torch.from_numpy(field).float().permute(2, 0, 1).to(runtime.device)


def _inner(field: torch.Tensor, frame: Frame) -> torch.Tensor:
    """The part of a (C, H, W) field over the target, without the margin."""
    margin, inner = frame.margin, frame.inner
    return field[:, margin : margin + inner.height, margin : margin + inner.width]


def _moved_only(
    field: FloatArray, panes: refine.Panes, frame: Frame, runtime: Runtime, context: JobContext
) -> torch.Tensor:
    """(2, H, W) the field where the pictures speak for it, and nothing where they leave it to the homography.

    Args:
        field: (h, w, 2) over the target, in its full-resolution pixels.
        panes: the pair by its homography.
        frame: the same.
        runtime: where to compute.
        context: asked now and then whether to go on.

    Returns:
        It in pixels of the frame, with the margin.
    """
    beyond = ((frame.margin,) * 2, (frame.margin,) * 2, (0, 0))
    whole = _on_grid(np.pad(field * frame.scale, beyond, mode="edge"), runtime)
    return fusion.fused(
        torch.zeros_like(whole),
        whole,
        target=panes.target,
        source=panes.source,
        source_valid=panes.source_valid,
        context=context,
    )


def _laid(panes: refine.Panes, frame: Frame, flow: torch.Tensor) -> _Laid:
    """The finally aligned pair, without its margin.

    The margin repeats the target's border, so the border itself would look like a difference.

    Args:
        panes: the pair, with its margin.
        frame: the same.
        flow: (2, h, w) in its pixels, without the margin.
    """
    height, width = panes.target.shape[1:]
    points = _inner(sampling.centres(height, width, flow.device), frame) + flow
    moved = sampling.read(torch.cat([panes.source, panes.source_valid]), points)
    return _Laid(target=_inner(panes.target, frame), source=moved[:1], inside=moved[1].clamp(0, 1))


def _matchability(
    laid: _Laid,
    whole: torch.Tensor,
    agreement: Float32Array,
    opinion: confidence.Opinion | None,
    runtime: Runtime,
) -> torch.Tensor:
    """(h, w) how likely the map is right.

    Args:
        laid: the finally aligned pair.
        whole: (2, h, w) flow relative to the homography, whatever the pair was fetched through.
        agreement: (h, w) whether the matches around a place say what the field says.
        opinion: of the network, if there is one.
        runtime: where to compute.
    """
    observed = confidence.observe(
        target=laid.target,
        source=laid.source,
        target_features=xfeat.dense_of_grey(laid.target, runtime),
        source_features=xfeat.dense_of_grey(laid.source, runtime),
        flow=whole,
        agreement=torch.from_numpy(agreement).to(whole.device),
        opinion=opinion,
    )
    return confidence.matchability(observed, laid.inside)


def _tensors(frame: Frame, runtime: Runtime, multiple: int) -> _Tensors:
    """The frame on the device, continued at the right and the bottom until its sides are divisible by ``multiple``."""
    below, beside = -frame.target.shape[0] % multiple, -frame.target.shape[1] % multiple

    def tensor(image: Float32Array, *, repeat: bool) -> torch.Tensor:
        kind = cv2.BORDER_REPLICATE if repeat else cv2.BORDER_CONSTANT
        whole = cv2.copyMakeBorder(np.ascontiguousarray(image), 0, below, 0, beside, kind)
        return _on_device(np.asarray(whole, np.float32), runtime)

    target, source = (tensor(image.mean(axis=2), repeat=True) for image in (frame.target, frame.source))
    return _Tensors(
        target=target,
        source=source,
        target_valid=tensor(frame.target_valid, repeat=False),
        source_valid=tensor(frame.source_valid, repeat=False),
        target_features=xfeat.dense_of_grey(target, runtime),
        source_features=xfeat.dense_of_grey(source, runtime),
    )


def _on_device(image: Float32Array, runtime: Runtime) -> torch.Tensor:
    """(1, H, W) of an (H, W) picture."""
    return torch.from_numpy(np.ascontiguousarray(image, np.float32))[None].to(runtime.device)


def _from_network(tensors: _Tensors, flow: torch.Tensor, net: FineNet, stage: Stage) -> learned.Refined:
    """What the network makes of a field and says about it; 0 where the source has no picture.

    Args:
        tensors: the frame, its sides as the network wants them.
        flow: (2, H, W) field to start from, in pixels of the frame.
        net: the network.
        stage: told about progress.
    """
    views = network.Views(
        target=tensors.target[None],
        source=tensors.source[None],
        source_valid=tensors.source_valid[None],
        target_deep=tensors.target_features[None],
        source_deep=tensors.source_features[None],
        field=refine.resized(flow, *tensors.target_features.shape[1:])[None],
    )
    found = learned.refine(net, views, stage)
    points = sampling.centres(*tensors.shape, flow.device) + found.flow
    inside = sampling.read(tensors.source_valid, points, border=False)[0].clamp(0, 1)
    return replace(found, near=found.near * inside, far=found.far * inside)


def _from_features(tensors: _Tensors, matches: guidance.Guide, settings: FineSettings, stage: Stage) -> torch.Tensor:
    """The field that matches and the local correlation of features agree on, in cells of the feature grid."""
    height, width = tensors.target_features.shape[1:]
    device = tensors.target.device
    guide = guidance.evidence(matches, height, width, device)
    flow = carrier.field_of(matches, height, width, device, stage)
    source_valid = sampling.resize(tensors.source_valid, height, width)[0]
    target_valid = sampling.resize(tensors.target_valid, height, width)[0]
    for number, radius in enumerate(_RADII):
        stage.step(number / len(_RADII), said("Correlating features"))
        found = correlation.evidence(
            tensors.target_features,
            tensors.source_features,
            source_valid,
            flow,
            radius=radius,
            temperature=_TEMPERATURE,
        )
        flow = solver.solve(
            found.scaled(target_valid) + guide,
            flow,
            smoothness=_CORRELATION_SMOOTHNESS * settings.smoothness,
            tear=_CORRELATION_TEAR,
            sweeps=20,
            context=stage,
        )
    return flow


def _panes(tensors: _Tensors) -> refine.Panes:
    return refine.Panes(
        target=tensors.target,
        source=tensors.source,
        target_valid=tensors.target_valid,
        source_valid=tensors.source_valid,
    )


def _panes_of(frame: Frame, runtime: Runtime) -> refine.Panes:
    """A frame as it is, without features."""
    return refine.Panes(
        target=_on_device(frame.target.mean(axis=2), runtime),
        source=_on_device(frame.source.mean(axis=2), runtime),
        target_valid=_on_device(frame.target_valid, runtime),
        source_valid=_on_device(frame.source_valid, runtime),
    )
