"""What a report says: the pair, the result, the comparison, the transform, the matches, and how to repeat it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

import numpy as np

from rflow_engine import __version__, editing, measure, measure_words, provenance, report
from rflow_engine.alignment import Alignment
from rflow_engine.context import JobContext
from rflow_engine.export import flows, points
from rflow_engine.export.options import ExportOptions, Output
from rflow_engine.export.report import drawings, pictures
from rflow_engine.export.report.blocks import Block, Drawing, Figure, Heading, Paragraph, Picture, Report, Table
from rflow_engine.types import ImageInfo

_LEVELS = {"accepted": "Accepted.", "doubtful": "Doubtful, to be checked by eye.", "refused": "Refused."}
_WORST, _BY_HAND = 12, 40
_HALF_HEIGHT = 84.0


def report_of(alignment: Alignment, options: ExportOptions, context: JobContext) -> Report:
    """The report on an alignment.

    Args:
        alignment: the result.
        options: opacity, gain and squares of the figures.
        context: for cancelling; the files of the pair are read for their checksums.
    """
    record = provenance.describe(alignment, {}, context)
    blocks: list[Block] = []
    for section in (_result, _pair, _comparison, _transform, _matches, _repeating):
        context.raise_if_cancelled()
        blocks += section(alignment, options, record, context)
    source, target = alignment.source.info.name, alignment.target.info.name
    created = record["created"].replace("T", ", ").removesuffix("+00:00")
    return Report(
        title=f"Alignment of “{source}” to “{target}”",
        subtitle=f"Made with rflow {__version__} on {created} UTC",
        blocks=tuple(blocks),
    )


def _result(
    alignment: Alignment, options: ExportOptions, record: dict[str, Any], context: JobContext
) -> Iterator[Block]:
    fit, verdict = alignment.fit, alignment.verdict
    yield Heading("Result")
    yield Paragraph(verdict.reason, strong=_LEVELS[verdict.level])
    share = 100 * fit.inlier_count / max(len(alignment.matches), 1)
    words = report.transform_words(alignment.decomposition)
    yield Paragraph(
        f"The source, “{alignment.source.info.name}”, was laid on the target, “{alignment.target.info.name}”, by a "
        f"{_model(alignment)} ({words}). Of {len(alignment.matches):,} matches {fit.inlier_count:,} agree with it "
        f"({share:.0f} %); half of these lie within {fit.median_residual:.2f} target pixels of where it puts them."
    )
    if alignment.flow is not None:
        yield Paragraph(_flow_sentence(alignment))
        yield Paragraph(_measured(alignment, _pixels(alignment, options)[1]))
    for note in alignment.notes:
        yield Paragraph(note, strong="Note.")


def _model(alignment: Alignment) -> str:
    planes = "" if alignment.planes is None else f", one of {len(alignment.planes)} planes"
    return f"{alignment.fit.model}{planes}"


def _flow_sentence(alignment: Alignment) -> str:
    flow = alignment.flow
    assert flow is not None
    sure = flow.confidence >= measure.CERTAIN
    lengths = flow.magnitude[sure] if sure.any() else flow.magnitude.ravel()
    median, p95 = np.percentile(lengths, [50, 95])
    left = alignment.residuals
    near = f" After it half of the sharply placed inliers lie within {left.median:.2f} px." if left.count else ""
    return (
        f"The fine stage then shifted it point by point, half of the certain places by at most {median:.2f} px and "
        f"95 % by at most {p95:.2f} px; {100 * sure.mean():.0f} % of the target counts as certain.{near}"
    )


def _pixels(alignment: Alignment, options: ExportOptions) -> tuple[float | None, float | None]:
    """How large a pixel of source and target is in millimetres, where it is known."""
    if options.mm_per_pixel is not None:
        return options.mm_per_pixel
    source, target = alignment.source.info, alignment.target.info
    return measure.millimetres_per_pixel(source), measure.millimetres_per_pixel(target)


def _measured(alignment: Alignment, mm: float | None) -> str:
    """What is displaced, on the whole and in the regions, in sentences."""
    field = measure.displacement(alignment)
    parts = [measure.measure(field), *measure.measure_regions(alignment, field)]
    return " ".join(measure_words.describe(part, mm_per_pixel=mm) for part in parts)


def _pair(alignment: Alignment, options: ExportOptions, record: dict[str, Any], context: JobContext) -> Iterator[Block]:
    yield Heading("The pair")
    yield Figure(
        "The pair as it was given. The source was moved, the target stayed.",
        tuple(
            Picture(pictures.thumbnail(getattr(alignment, role)), role.capitalize(), f"The {role}")
            for role in ("source", "target")
        ),
        height=_HALF_HEIGHT,
    )
    source, target = record["source"], record["target"]
    infos = alignment.source.info, alignment.target.info
    rows: list[tuple[str, ...]] = [
        ("File", source["name"], target["name"]),
        ("Size in pixels", *(str(info.size) for info in infos)),
        ("Format", *(_format(info) for info in infos)),
        ("Resolution", *map(_resolution, infos, _pixels(alignment, options))),
        ("Colour profile", *("embedded" if info.icc_profile else "none" for info in infos)),
        (f"SHA-256 of the {source['sha256_of']}", source["sha256"], target["sha256"]),
    ]
    if any(info.notes for info in infos):
        rows.append(("Notes", *(" ".join(info.notes) or "–" for info in infos)))
    yield Table("The files.", ("", "Source", "Target"), tuple(rows), "lll", code=())


def _format(info: ImageInfo) -> str:
    bits = {"uint8": "8 bits", "uint16": "16 bits", "float32": "floating point"}[info.dtype]
    turned = f", turned by its EXIF orientation {info.orientation}" if info.orientation != 1 else ""
    return f"{info.format}, {'colour' if info.channels == 3 else 'grey'}, {bits} a sample{turned}"


def _resolution(info: ImageInfo, mm: float | None) -> str:
    stated, by_file = _stated(info), measure.millimetres_per_pixel(info)
    if mm is None:
        if by_file is not None or info.resolution is None:
            return stated
        uneven = abs(info.resolution[0] - info.resolution[1]) >= 0.5
        return f"{stated} ({'not the same both ways' if uneven else 'as programs write that know none'})"
    if by_file is None or abs(mm / by_file - 1) > 0.001:
        stated = f"{25.4 / mm:.5g} pixels per inch, set by the user"
    return f"{stated}: {info.size.width * mm / 10:.1f} × {info.size.height * mm / 10:.1f} cm"


def _stated(info: ImageInfo) -> str:
    """The resolution that a file states."""
    if info.resolution is None:
        return "not stated"
    x, y = info.resolution
    return f"{x:g} pixels per inch" if abs(x - y) < 0.5 else f"{x:g} × {y:g} pixels per inch"


def _comparison(
    alignment: Alignment, options: ExportOptions, record: dict[str, Any], context: JobContext
) -> Iterator[Block]:
    yield Heading("Comparison")
    gain = "" if options.gain == 1 else f", {options.gain:g} times amplified"
    share = f"{100 * options.opacity:.0f} %"
    captions: dict[Output, str] = {
        "overlay": f"Overlay: the aligned source ({share}) over the target. What is doubled or blurred does not agree.",
        "checkerboard": "Checkerboard: target and aligned source in turns. Lines that break at an edge do not agree.",
        "difference": f"Difference of target and aligned source, channel by channel{gain}. Black: no difference. "
        "Plain grey: the source has no picture there.",
    }
    for kind, caption in captions.items():
        context.raise_if_cancelled()
        shown = pictures.comparison(alignment, kind, options, context)
        bar = _scale(alignment, options)
        yield Figure(caption, (Picture(shown, "", caption),), bar, to_scale=bar is not None)
    if alignment.flow is None:
        return
    limit = flows.colour_limit(alignment.flow)
    flow, sure = pictures.flow_picture(alignment, limit), pictures.confidence_picture(alignment)
    yield Figure(
        "Residual flow: what the fine stage shifted after the transform, in target pixels.",
        (Picture(flow, "", "The residual flow in colours"),),
        drawings.flow_legend(limit),
        height=92.0,
    )
    yield Figure(
        "Confidence: how likely the map is right. Orange: something was added, lost or hidden, or nothing is to be "
        "seen that could be compared.",
        (Picture(sure, "", "The confidence in colours"),),
        drawings.confidence_legend(),
        height=92.0,
    )


def _scale(alignment: Alignment, options: ExportOptions, height: float = 104.0) -> Drawing | None:
    """A scale bar for a figure of the whole target, where it is known how large that is."""
    info = alignment.target.info
    _, mm = _pixels(alignment, options)
    if mm is None:
        return None
    width = min(166.0, height * info.size.width / info.size.height)
    return drawings.scale_bar(width, info.size.width * mm)


def _transform(
    alignment: Alignment, options: ExportOptions, record: dict[str, Any], context: JobContext
) -> Iterator[Block]:
    parts = alignment.decomposition
    yield Heading("Transform")
    yield Paragraph(
        "The transform maps a point of the target to its place in the source, in pixels of the full resolution with "
        "the top-left corner at (0, 0) and y downwards. What it does is told the other way round: what happens to the "
        "source, at the middle of the target."
    )
    corners = ", ".join("–" if error is None else f"{error:.2f}" for error in report.corner_errors(alignment))
    rows = (
        ("Kind", _model(alignment)),
        ("Rotation", f"{parts.rotation:.3f}° (anticlockwise)"),
        ("Scale, across and down", f"{abs(parts.scale_x):.5f} and {parts.scale_y:.5f}"),
        ("Mirrored", "yes" if parts.mirrored else "no"),
        ("Shear", f"{parts.shear:.5f}"),
        ("Perspective, across and down", f"{100 * parts.perspective[0]:.3f} % and {100 * parts.perspective[1]:.3f} %"),
        ("Shift of the middle", f"{parts.translation[0]:.2f} and {parts.translation[1]:.2f} target pixels"),
        ("Expected error at the corners", f"{corners} source pixels, clockwise from the top left"),
    )
    yield Table("What the transform does to the source.", (), rows, "ll")
    matrix = tuple(tuple(f"{value:.9g}" for value in row) for row in alignment.source_from_target)
    yield Table("The homography source_from_target.", (), matrix, "rrr")


def _matches(
    alignment: Alignment, options: ExportOptions, record: dict[str, Any], context: JobContext
) -> Iterator[Block]:
    fit, matches = alignment.fit, alignment.matches
    yield Heading("Matches")
    by_hand = editing.start(alignment).by_hand
    yield _counts(alignment)
    if not len(matches):
        return
    yield Figure(
        "The matches in both pictures. Blue dots: inliers. Orange crosses: outliers.",
        tuple(
            Picture(pictures.matches_picture(alignment, role), role.capitalize(), f"The matches in the {role}")
            for role in ("source", "target")
        ),
        height=_HALF_HEIGHT,
    )
    if fit.inliers.any():
        alone = fit.residuals[fit.inliers] if alignment.flow is not None else None
        whole = alignment.residuals.distance[fit.inliers]
        figure = drawings.histogram(whole, alone, fit.threshold)
        yield Figure("How far the inliers are from where they should be. The last bar holds all beyond.", (), figure)
        yield _list(alignment, _worst(alignment), f"The {_WORST} inliers that are farthest off.", by_hand)
    if by_hand.any():
        chosen = np.flatnonzero(by_hand)[:_BY_HAND]
        more = "" if by_hand.sum() <= _BY_HAND else f" The first {_BY_HAND} of {int(by_hand.sum())}."
        yield _list(alignment, chosen, f"The matches set by hand.{more}", by_hand)


def _counts(alignment: Alignment) -> Table:
    """How many matches of each kind there are, and what became of them."""
    matches, states = alignment.matches, np.array(points.states(alignment))
    rows = []
    for index, kind in enumerate(matches.kinds):
        of_kind = matches.kind == index
        if of_kind.any():
            counts = [int((states[of_kind] == state).sum()) for state in ("inlier", "outlier", "excluded")]
            rows.append((kind, *(f"{count:,}" for count in (int(of_kind.sum()), *counts))))
    total = [int((states == state).sum()) for state in ("inlier", "outlier", "excluded")]
    rows.append(("All", *(f"{count:,}" for count in (len(matches), *total))))
    caption = (
        f"Matches by matcher. A match is an inlier within {alignment.fit.threshold:.2f} target pixels; one that is "
        "placed less sharply may be off by more. Excluded: taken out by hand."
    )
    return Table(caption, ("Matcher", "Matches", "Inliers", "Outliers", "Excluded"), tuple(rows), "lrrrr")


def _worst(alignment: Alignment) -> Any:
    distance = np.where(alignment.fit.inliers, alignment.residuals.distance, -1.0)
    order = np.argsort(distance)[::-1]
    return order[: min(_WORST, alignment.fit.inlier_count)]


def _list(alignment: Alignment, chosen: Any, caption: str, by_hand: Any) -> Table:
    matches, fit, left = alignment.matches, alignment.fit, alignment.residuals.distance
    states = points.states(alignment)
    rows = []
    for index in chosen:
        marks = [states[index]] + ["locked"] * bool(fit.locked[index]) + ["by hand"] * bool(by_hand[index])
        source, target = matches.source[index], matches.target[index]
        rows.append(
            (
                str(index + 1),
                f"{source[0]:.1f}, {source[1]:.1f}",
                f"{target[0]:.1f}, {target[1]:.1f}",
                _number(fit.residuals[index]),
                _number(left[index]),
                ", ".join(marks),
            )
        )
    header = ("No.", "In the source", "In the target", "Homography", "Whole map", "State")
    return Table(f"{caption} Places and residuals in pixels.", header, tuple(rows), "rrrrrl")


def _number(value: float) -> str:
    return f"{value:.2f}" if np.isfinite(value) else "–"


def _repeating(
    alignment: Alignment, options: ExportOptions, record: dict[str, Any], context: JobContext
) -> Iterator[Block]:
    yield Heading("To repeat it")
    yield Paragraph(
        "The same pictures, settings, seed, weights and versions give the same result on the same device. With the "
        "file alignment.json of this export the command is: rflow align SOURCE TARGET -o FOLDER --settings "
        "alignment.json. Matches that were set, moved or taken out by hand are in that file."
    )
    program = record["program"]
    seconds = ", ".join(f"{name} {value:.1f} s" for name, value in alignment.timings.items())
    versions = ", ".join(f"{name} {version}" for name, version in program["packages"].items() if version)
    rows = [
        ("Program", f"{program['name']} {program['version']}"),
        ("Made", record["created"]),
        ("System", f"{program['system']}, Python {program['python']}"),
        ("Device", alignment.device),
        ("Libraries", versions),
        ("Time", seconds or "–"),
        ("Searched", ", ".join(alignment.tried) or "the pictures as they are"),
        ("Regions", f"{len(alignment.regions.source)} in the source, {len(alignment.regions.target)} in the target"),
    ]
    yield Table("How the result was made.", (), tuple(rows), "ll")
    yield Table("Settings.", (), tuple(_settings(alignment)), "ll")
    weights = tuple((name, checksum or "not found") for name, checksum in program["weights"].items())
    if weights:
        yield Table("Weights of the networks, by their SHA-256.", (), weights, "ll", code=(1,))


def _settings(alignment: Alignment) -> Iterator[tuple[str, str]]:
    """Every setting with its value, in the order of the settings."""
    chosen = alignment.settings
    yield "Preset", chosen.preset
    yield "Seed", str(chosen.seed)
    for title, part in (("Coarse", chosen.coarse), ("Fine", chosen.fine)):
        for field in dataclasses.fields(part):
            yield f"{title}: {field.name.replace('_', ' ')}", _value(getattr(part, field.name))


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(_value(item) for item in value)
    if isinstance(value, int):
        return f"{value:,}"
    return f"{value:g}" if isinstance(value, float) else str(value) or "–"
