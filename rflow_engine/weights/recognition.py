"""Telling what a file of weights is, and whether it may be used."""

from __future__ import annotations

import zipfile
from pathlib import Path

from rflow_engine.context import Stage
from rflow_engine.errors import WeightsError
from rflow_engine.said import said
from rflow_engine.weights import catalogue, layouts
from rflow_engine.weights.catalogue import WeightsEntry
from rflow_engine.weights.files import sha256_of
from rflow_engine.weights.layouts import ELSEWHERE, LAYOUTS, Parameters


def recognise(file: Path, context: Stage) -> tuple[WeightsEntry, str]:
    """Which weights a file holds, and its SHA-256; nothing of it is run.

    Raises:
        WeightsError: if it is none that the catalogue knows, is damaged, or holds anything but finite numbers.
        Cancelled: if the context says so.
    """
    called = f"'{file.name}'"
    if file.is_dir():
        raise WeightsError(said("'{file}' is a folder.", file=file), said("Name the file of weights in it."))
    try:
        sha256 = sha256_of(file, context, said("Reading {name}", name=file.name))
        _refuse_other_kinds(file, called)
    except FileNotFoundError as error:
        raise WeightsError(said("There is no file '{file}'.", file=file), said("Check the path.")) from error
    except OSError as error:
        raise WeightsError(
            said("{called} cannot be read: {reason}.", called=called, reason=error.strerror or error),
            said("Check its permissions."),
        ) from error
    known = catalogue.by_sha256(sha256, catalogue.CATALOGUE.values())
    if known is not None:
        return known, sha256
    wanted = _by_layout(file, called)
    context.raise_if_cancelled()
    if wanted.sha256 is not None:
        raise WeightsError(
            said(
                "{called} looks like the weights '{name}', but is another version of them: expected SHA-256 "
                "{sha256}…, found {found}….",
                called=called,
                name=wanted.name,
                sha256=wanted.sha256[:12],
                found=sha256[:12],
            ),
            said("Wanted is {file} from {source}.", file=wanted.file, source=wanted.source),
        )
    examine(file, wanted, called)
    return wanted, sha256


def examine(file: Path, wanted: WeightsEntry, called: str) -> None:
    """See to it that a file holds the parameters of an entry, all of them finite.

    Raises:
        WeightsError: if it does not.
    """
    parameters = layouts.parameters(wanted.layout, layouts.load(file, called), called)
    if name := layouts.not_finite(parameters):
        raise WeightsError(
            said("{called} holds NaN or infinity in '{name}', so it cannot be used.", called=called, name=name),
            ELSEWHERE,
        )


def _refuse_other_kinds(file: Path, called: str) -> None:
    """Say what a file is that is often taken for weights."""
    with file.open("rb") as stream:
        start = stream.read(512)
    if not start:
        raise WeightsError(said("{called} is empty.", called=called), said("Download it again."))
    if start.lstrip()[:1] == b"<":
        raise WeightsError(
            said(
                "{called} is a web page, not weights: a proxy, a sign-in page or a notice was saved in its place.",
                called=called,
            ),
            said("Download it again with a browser, and look at what comes."),
        )
    if start.startswith(b"version https://git-lfs"):
        raise WeightsError(
            said("{called} only names a file that Git LFS keeps elsewhere.", called=called),
            said("Download the file itself."),
        )
    if start[8:9] == b"{" and file.suffix == ".safetensors":
        raise WeightsError(
            said("{called} has the form of safetensors, which no weights of the catalogue have.", called=called),
            ELSEWHERE,
        )
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as archive:
            inside = archive.namelist()
        if not any(name.endswith("data.pkl") for name in inside):
            raise WeightsError(
                said("{called} is an archive of files.", called=called),
                said("Unpack it, and add the file of weights in it."),
            )


def _by_layout(file: Path, called: str) -> WeightsEntry:
    """The entry whose tensors a file holds, told from their names and shapes."""
    value = _outline(file, called)
    nearly = ""
    for entry in catalogue.CATALOGUE.values():
        layout = LAYOUTS[entry.layout]
        found: Parameters | None = layout.unwrap(value) if layout.shapes else None
        if found is None:
            continue
        problem = layout.problem(found)
        if not problem:
            return entry
        if len(found.keys() & layout.shapes.keys()) > len(layout.shapes) // 2:
            nearly = said(
                "{called} looks like the weights '{name}', but {problem}.",
                called=called,
                name=entry.name,
                problem=problem,
            )
    if nearly:
        raise WeightsError(nearly, ELSEWHERE)
    raise WeightsError(
        said(
            "{called} holds weights of a network that this program does not know, or another version of one it knows.",
            called=called,
        ),
        said("The catalogue has: {names}.", names=", ".join(catalogue.CATALOGUE)),
    )


def _outline(file: Path, called: str) -> object:
    """What a file holds, without its numbers."""
    try:
        return layouts.load(file, called, shapes_only=True)
    except WeightsError as error:
        expected = next((e for e in catalogue.CATALOGUE.values() if file.name in e.file_names and e.size), None)
        if expected is not None:
            size = file.stat().st_size
            if size != expected.size:
                raise WeightsError(
                    said(
                        "{called} is incomplete or not the right file: expected {size:,} bytes, found {found:,}.",
                        called=called,
                        size=expected.size,
                        found=size,
                    ),
                    said("Download it again."),
                ) from error
        raise
