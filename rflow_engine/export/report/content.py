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
from rflow_engine.export.report.blocks import (
    Block,
    Drawing,
    Figure,
    Heading,
    Paragraph,
    Picture,
    Report,
    Table,
    numbered,
)
from rflow_engine.said import joined, recalled, said
from rflow_engine.types import ImageInfo, ModelName

_LEVELS = {
    "accepted": said("Accepted."),
    "doubtful": said("Doubtful, to be checked by eye."),
    "refused": said("Refused."),
}
_WORST, _BY_HAND = 12, 40
_HALF_HEIGHT = 84.0
_MODELS: dict[ModelName, str] = {
    "translation": said("translation"),
    "similarity": said("similarity"),
    "affine": said("affine"),
    "homography": said("homography"),
}
_SAMPLES = {
    ("grey", "uint8"): said("grey, 8 bits a sample"),
    ("grey", "uint16"): said("grey, 16 bits a sample"),
    ("grey", "float32"): said("grey, floating point"),
    ("colour", "uint8"): said("colour, 8 bits a sample"),
    ("colour", "uint16"): said("colour, 16 bits a sample"),
    ("colour", "float32"): said("colour, floating point"),
}
_CHECKSUMS = {"file": said("SHA-256 of the file"), "pixels": said("SHA-256 of the pixels")}
_STATES = {"inlier": said("inlier"), "outlier": said("outlier"), "excluded": said("excluded")}


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
        title=said("Alignment of “{source}” to “{target}”", source=source, target=target),
        subtitle=said("Made with rflow {version} on {created} UTC", version=__version__, created=created),
        blocks=numbered(blocks),
    )


def _result(
    alignment: Alignment, options: ExportOptions, record: dict[str, Any], context: JobContext
) -> Iterator[Block]:
    fit, verdict = alignment.fit, alignment.verdict
    yield Heading(said("Result"))
    yield Paragraph(verdict.reason, strong=_LEVELS[verdict.level])
    share = 100 * fit.inlier_count / max(len(alignment.matches), 1)
    words = report.transform_words(alignment.decomposition)
    yield Paragraph(
        said(
            "The source, “{source}”, was laid on the target, “{target}”, by a {model} ({words}). Of "
            "{count:,} matches {inliers:,} agree with it ({share:.0f} %); half of these lie within "
            "{median:.2f} target pixels of where it puts them.",
            source=alignment.source.info.name,
            target=alignment.target.info.name,
            model=_model(alignment),
            words=words,
            count=len(alignment.matches),
            inliers=fit.inlier_count,
            share=share,
            median=fit.median_residual,
        )
    )
    if alignment.flow is not None:
        yield Paragraph(_flow_sentence(alignment))
        yield Paragraph(_measured(alignment, _pixels(alignment, options)[1]))
    for note in alignment.notes:
        yield Paragraph(note, strong=said("Note."))


def _model(alignment: Alignment) -> str:
    model = _MODELS[alignment.fit.model]
    if alignment.planes is None:
        return model
    return said("{model}, one of {count} planes", model=model, count=len(alignment.planes))


def _flow_sentence(alignment: Alignment) -> str:
    flow = alignment.flow
    assert flow is not None
    sure = flow.confidence >= measure.CERTAIN
    lengths = flow.magnitude[sure] if sure.any() else flow.magnitude.ravel()
    median, p95 = np.percentile(lengths, [50, 95])
    left = alignment.residuals
    words = said(
        "The fine stage then shifted it point by point, half of the certain places by at most "
        "{median:.2f} px and 95 % by at most {p95:.2f} px; {certain:.0f} % of the target counts as "
        "certain.",
        median=median,
        p95=p95,
        certain=100 * sure.mean(),
    )
    if not left.count:
        return words
    near = said("After it half of the sharply placed inliers lie within {median:.2f} px.", median=left.median)
    return joined((words, near))


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
    return joined(measure_words.describe(part, mm_per_pixel=mm) for part in parts)


def _pair(alignment: Alignment, options: ExportOptions, record: dict[str, Any], context: JobContext) -> Iterator[Block]:
    yield Heading(said("The pair"))
    yield Figure(
        said("The pair as it was given. The source was moved, the target stayed."),
        tuple(
            Picture(pictures.thumbnail(getattr(alignment, role)), title, alt)
            for role, title, alt in (
                ("source", said("Source"), said("The source")),
                ("target", said("Target"), said("The target")),
            )
        ),
        height=_HALF_HEIGHT,
    )
    source, target = record["source"], record["target"]
    infos = alignment.source.info, alignment.target.info
    rows: list[tuple[str, ...]] = [
        (said("File"), source["name"], target["name"]),
        (said("Size in pixels"), *(str(info.size) for info in infos)),
        (said("Format"), *(_format(info) for info in infos)),
        (said("Resolution"), *map(_resolution, infos, _pixels(alignment, options))),
        (said("Colour profile"), *(said("embedded") if info.icc_profile else said("none") for info in infos)),
        (_CHECKSUMS[source["sha256_of"]], source["sha256"], target["sha256"]),
    ]
    if any(info.notes for info in infos):
        rows.append((said("Notes"), *(joined(info.notes) or "–" for info in infos)))
    yield Table(said("The files."), ("", said("Source"), said("Target")), tuple(rows), "lll", code=())


def _format(info: ImageInfo) -> str:
    kind = _SAMPLES["grey" if info.channels == 1 else "colour", info.dtype]
    parts = [info.format, kind]
    if info.orientation != 1:
        parts.append(said("turned by its EXIF orientation {orientation}", orientation=info.orientation))
    return joined(parts, ", ")


def _resolution(info: ImageInfo, mm: float | None) -> str:
    stated, by_file = _stated(info), measure.millimetres_per_pixel(info)
    if mm is None:
        if by_file is not None or info.resolution is None:
            return stated
        if abs(info.resolution[0] - info.resolution[1]) >= 0.5:
            return said("{stated} (not the same both ways)", stated=stated)
        return said("{stated} (as programs write that know none)", stated=stated)
    if by_file is None or abs(mm / by_file - 1) > 0.001:
        stated = said("{x:.5g} pixels per inch, set by the user", x=25.4 / mm)
    return said(
        "{stated}: {width:.1f} × {height:.1f} cm",
        stated=stated,
        width=info.size.width * mm / 10,
        height=info.size.height * mm / 10,
    )


def _stated(info: ImageInfo) -> str:
    """The resolution that a file states."""
    if info.resolution is None:
        return said("not stated")
    x, y = info.resolution
    return said("{x:g} pixels per inch", x=x) if abs(x - y) < 0.5 else said("{x:g} × {y:g} pixels per inch", x=x, y=y)


def _comparison(
    alignment: Alignment, options: ExportOptions, record: dict[str, Any], context: JobContext
) -> Iterator[Block]:
    yield Heading(said("Comparison"))
    share = f"{100 * options.opacity:.0f} %"
    captions: dict[Output, str] = {
        "overlay": said(
            "Overlay: the aligned source ({share}) over the target. What is doubled or blurred does not agree.",
            share=share,
        ),
        "checkerboard": said(
            "Checkerboard: target and aligned source in turns. Lines that break at an edge do not agree."
        ),
        "difference": said(
            "Difference of target and aligned source, channel by channel. Black: no difference. "
            "Plain grey: the source has no picture there."
        )
        if options.gain == 1
        else said(
            "Difference of target and aligned source, channel by channel, {gain:g} times amplified. "
            "Black: no difference. Plain grey: the source has no picture there.",
            gain=options.gain,
        ),
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
        said("Residual flow: what the fine stage shifted after the transform, in target pixels."),
        (Picture(flow, "", said("The residual flow in colours")),),
        drawings.flow_legend(limit),
        height=92.0,
    )
    yield Figure(
        said(
            "Confidence: how likely the map is right. Orange: something was added, lost or hidden, or "
            "nothing is to be seen that could be compared."
        ),
        (Picture(sure, "", said("The confidence in colours")),),
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
    yield Heading(said("Transform"))
    yield Paragraph(
        said(
            "The transform maps a point of the target to its place in the source, in pixels of the full "
            "resolution with the top-left corner at (0, 0) and y downwards. What it does is told the "
            "other way round: what happens to the source, at the middle of the target."
        )
    )
    corners = ", ".join("–" if error is None else f"{error:.2f}" for error in report.corner_errors(alignment))
    rows = (
        (said("Kind"), _model(alignment)),
        (said("Rotation"), said("{rotation:.3f}° (anticlockwise)", rotation=parts.rotation)),
        (said("Scale, across and down"), said("{x:.5f} and {y:.5f}", x=abs(parts.scale_x), y=parts.scale_y)),
        (said("Mirrored"), said("yes") if parts.mirrored else said("no")),
        (said("Shear"), f"{parts.shear:.5f}"),
        (
            said("Perspective, across and down"),
            said("{x:.3f} % and {y:.3f} %", x=100 * parts.perspective[0], y=100 * parts.perspective[1]),
        ),
        (
            said("Shift of the middle"),
            said("{x:.2f} and {y:.2f} target pixels", x=parts.translation[0], y=parts.translation[1]),
        ),
        (
            said("Expected error at the corners"),
            said("{corners} source pixels, clockwise from the top left", corners=corners),
        ),
    )
    yield Table(said("What the transform does to the source."), (), rows, "ll")
    matrix = tuple(tuple(f"{value:.9g}" for value in row) for row in alignment.source_from_target)
    yield Table(said("The homography source_from_target."), (), matrix, "rrr")


def _matches(
    alignment: Alignment, options: ExportOptions, record: dict[str, Any], context: JobContext
) -> Iterator[Block]:
    fit, matches = alignment.fit, alignment.matches
    yield Heading(said("Matches"))
    by_hand = editing.start(alignment).by_hand
    yield _counts(alignment)
    if not len(matches):
        return
    yield Figure(
        said("The matches in both pictures. Blue dots: inliers. Orange crosses: outliers."),
        tuple(
            Picture(pictures.matches_picture(alignment, role), title, alt)
            for role, title, alt in (
                ("source", said("Source"), said("The matches in the source")),
                ("target", said("Target"), said("The matches in the target")),
            )
        ),
        height=_HALF_HEIGHT,
    )
    if fit.inliers.any():
        alone = fit.residuals[fit.inliers] if alignment.flow is not None else None
        whole = alignment.residuals.distance[fit.inliers]
        figure = drawings.histogram(whole, alone, fit.threshold)
        yield Figure(
            said("How far the inliers are from where they should be. The last bar holds all beyond."), (), figure
        )
        yield _list(
            alignment, _worst(alignment), said("The {worst} inliers that are farthest off.", worst=_WORST), by_hand
        )
    if by_hand.any():
        chosen = np.flatnonzero(by_hand)[:_BY_HAND]
        caption = said("The matches set by hand.")
        if by_hand.sum() > _BY_HAND:
            caption = said(
                "The matches set by hand: the first {shown} of {count}.", shown=_BY_HAND, count=int(by_hand.sum())
            )
        yield _list(alignment, chosen, caption, by_hand)


def _counts(alignment: Alignment) -> Table:
    """How many matches of each kind there are, and what became of them."""
    matches, states = alignment.matches, np.array(points.states(alignment))
    rows = []
    for index, kind in enumerate(matches.kinds):
        of_kind = matches.kind == index
        if of_kind.any():
            counts = [int((states[of_kind] == state).sum()) for state in ("inlier", "outlier", "excluded")]
            rows.append((recalled(kind), *(f"{count:,}" for count in (int(of_kind.sum()), *counts))))
    total = [int((states == state).sum()) for state in ("inlier", "outlier", "excluded")]
    rows.append((said("All"), *(f"{count:,}" for count in (len(matches), *total))))
    caption = said(
        "Matches by matcher. A match is an inlier within {threshold:.2f} target pixels; one that is "
        "placed less sharply may be off by more. Excluded: taken out by hand.",
        threshold=alignment.fit.threshold,
    )
    return Table(
        caption,
        (said("Matcher"), said("Matches"), said("Inliers"), said("Outliers"), said("Excluded")),
        tuple(rows),
        "lrrrr",
    )


def _worst(alignment: Alignment) -> Any:
    distance = np.where(alignment.fit.inliers, alignment.residuals.distance, -1.0)
    order = np.argsort(distance)[::-1]
    return order[: min(_WORST, alignment.fit.inlier_count)]


def _list(alignment: Alignment, chosen: Any, caption: str, by_hand: Any) -> Table:
    matches, fit, left = alignment.matches, alignment.fit, alignment.residuals.distance
    states = points.states(alignment)
    rows = []
    for index in chosen:
        marks = (
            [_STATES[states[index]]]
            + [said("locked")] * bool(fit.locked[index])
            + [said("by hand")] * bool(by_hand[index])
        )
        source, target = matches.source[index], matches.target[index]
        rows.append(
            (
                str(index + 1),
                f"{source[0]:.1f}, {source[1]:.1f}",
                f"{target[0]:.1f}, {target[1]:.1f}",
                _number(fit.residuals[index]),
                _number(left[index]),
                joined(marks, ", "),
            )
        )
    header = (
        said("No."),
        said("In the source"),
        said("In the target"),
        said("Homography"),
        said("Whole map"),
        said("State"),
    )
    return Table(joined((caption, said("Places and residuals in pixels."))), header, tuple(rows), "rrrrrl")


def _number(value: float) -> str:
    return f"{value:.2f}" if np.isfinite(value) else "–"


def _repeating(
    alignment: Alignment, options: ExportOptions, record: dict[str, Any], context: JobContext
) -> Iterator[Block]:
    yield Heading(said("To repeat it"))
    yield Paragraph(
        said(
            "The same pictures, settings, seed, weights and versions give the same result on the same "
            "device. With the file alignment.json of this export the command is: rflow align SOURCE "
            "TARGET -o FOLDER --settings alignment.json. Matches that were set, moved or taken out by "
            "hand are in that file."
        )
    )
    program = record["program"]
    seconds = ", ".join(f"{name} {value:.1f} s" for name, value in alignment.timings.items())
    versions = ", ".join(f"{name} {version}" for name, version in program["packages"].items() if version)
    rows = [
        (said("Program"), f"{program['name']} {program['version']}"),
        (said("Made"), record["created"]),
        (said("System"), f"{program['system']}, Python {program['python']}"),
        (said("Device"), alignment.device),
        (said("Libraries"), versions),
        (said("Time"), seconds or "–"),
        (said("Searched"), joined(map(recalled, alignment.tried), ", ") or said("the pictures as they are")),
        (
            said("Regions"),
            said(
                "{source} in the source, {target} in the target",
                source=len(alignment.regions.source),
                target=len(alignment.regions.target),
            ),
        ),
    ]
    yield Table(said("How the result was made."), (), tuple(rows), "ll")
    yield Table(said("Settings."), (), tuple(_settings(alignment)), "ll")
    weights = tuple((name, checksum or said("not found")) for name, checksum in program["weights"].items())
    if weights:
        yield Table(said("Weights of the networks, by their SHA-256."), (), weights, "ll", code=(1,))


def _settings(alignment: Alignment) -> Iterator[tuple[str, str]]:
    """Every setting with its value, in the order of the settings."""
    chosen = alignment.settings
    yield said("Preset"), chosen.preset
    yield said("Seed"), str(chosen.seed)
    # The settings are called as in the file of settings, in every language.
    for title, part in ((said("Coarse"), chosen.coarse), (said("Fine"), chosen.fine)):
        for field in dataclasses.fields(part):
            yield (
                said("{stage}: {setting}", stage=title, setting=field.name.replace("_", " ")),
                _value(getattr(part, field.name)),
            )


def _value(value: object) -> str:
    if isinstance(value, bool):
        return said("yes") if value else said("no")
    if isinstance(value, tuple):
        return joined((_value(item) for item in value), ", ")
    if isinstance(value, int):
        return f"{value:,}"
    return f"{value:g}" if isinstance(value, float) else str(value) or "–"
