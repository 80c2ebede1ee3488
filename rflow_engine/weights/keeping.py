"""Putting files of weights into the user's folder: adding those that are there, fetching those that are not."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path

from rflow_engine.atomic import writing_to
from rflow_engine.connection import Patience, host
from rflow_engine.context import JobContext, SilentContext, Stage
from rflow_engine.errors import WeightsError
from rflow_engine.said import said
from rflow_engine.types import Progress
from rflow_engine.weights import catalogue, index, places, preferences, store
from rflow_engine.weights.catalogue import WeightsEntry
from rflow_engine.weights.download import Wanted, WrongContentError, check_room, download
from rflow_engine.weights.files import BLOCK, locked, settle, sha256_of
from rflow_engine.weights.index import Record
from rflow_engine.weights.recognition import examine, recognise
from rflow_engine.weights.store import Status


def fetch(
    name: str,
    context: JobContext | None = None,
    *,
    mirrors: Sequence[str] = (),
    patience: Patience | None = None,
) -> Status:
    """Download weights into the user's folder, check them, and only then put them into their place.

    A good file that is there already is left alone. A download that was interrupted goes on where it stopped.

    Args:
        name: the entry.
        context: hears of the progress and can cancel.
        mirrors: addresses of folders with copies, tried first; then those of the settings, then the catalogue's own.
        patience: how long to wait for a bad connection.

    Raises:
        WeightsError: if they cannot be fetched, or what came is something else.
        UsageError: if a mirror is no address.
        WriteError: if the disk is full, or there is no permission to write.
        Cancelled: if the context says so.
    """
    wanted, context = catalogue.entry(name), context or SilentContext()
    folder = places.write_folder()
    if _is_good(wanted):
        return store.status(name)
    addresses = addresses_of(wanted, mirrors)
    if not addresses:
        raise WeightsError(
            said("The weights '{name}' cannot be fetched: no address is known.", name=name), store.how_to_get(wanted)
        )
    with locked(
        folder / f".{wanted.file}.lock",
        context,
        said("Waiting: {file} is being fetched elsewhere", file=wanted.file),
    ):
        # While we waited, another program may have done it.
        if not _is_good(wanted):
            _fetch(wanted, addresses, folder, context, patience)
    return store.status(name)


def _fetch(
    wanted: WeightsEntry, addresses: Sequence[str], folder: Path, context: JobContext, patience: Patience | None
) -> None:
    part = store.part_file(wanted)
    found: dict[str, str] = {}

    def accept(file: Path) -> None:
        stage = Stage(context, 0.97, 1.0)
        sha256 = sha256_of(file, stage, said("Checking {name}", name=wanted.name))
        if wanted.sha256 is None:
            try:
                examine(file, wanted, said("what came"))
            except WeightsError as error:
                raise WrongContentError(error.problem.rstrip(".")) from error
        elif sha256 != wanted.sha256:
            raise WrongContentError(
                said("expected SHA-256 {sha256}…, found {found}…", sha256=wanted.sha256[:12], found=sha256[:12])
            )
        found["sha256"] = sha256

    size = wanted.size
    certain = wanted.sha256 is not None
    order = Wanted(name=wanted.name, part=part, addresses=addresses, size=size, certain=certain)
    download(order, accept, Stage(context, 0.0, 0.97), patience)
    _keep(wanted, part, found["sha256"], folder, wanted.file)
    context.report(Progress(fraction=1.0, message=said("{name} is there", name=wanted.name)))


def addresses_of(wanted: WeightsEntry, mirrors: Sequence[str] = ()) -> tuple[str, ...]:
    """Where a file is fetched from, in the order in which it is tried.

    Args:
        wanted: the entry.
        mirrors: addresses of folders with copies.

    Raises:
        UsageError: if a mirror is no address.
    """
    copies = []
    for mirror in (*mirrors, *preferences.mirrors()):
        preferences.check_mirror(mirror)
        copies.append(mirror if mirror.endswith(f"/{wanted.file}") else f"{mirror.rstrip('/')}/{wanted.file}")
    return tuple(dict.fromkeys((*copies, *wanted.addresses)))


def hosts_of(wanted: WeightsEntry) -> tuple[str, ...]:
    """The computers that a file is fetched from, in the order in which they are tried.

    Raises:
        UsageError: if a mirror of the environment or the settings is no address.
    """
    return tuple(dict.fromkeys(host(address) for address in addresses_of(wanted)))


def add(file: Path | str, context: JobContext | None = None) -> Status:
    """Take a file of weights into the user's folder; the original stays where it is.

    It is recognised by its SHA-256, else by the names and shapes of its tensors. Then its own SHA-256 is kept, and the
    copy must have it from now on.

    Raises:
        WeightsError: if it is none that the catalogue knows, is damaged, or holds anything but finite numbers.
        WriteError: if it cannot be copied.
        Cancelled: if the context says so; then nothing was added.
    """
    file, context = Path(file).expanduser().absolute(), context or SilentContext()
    wanted, sha256 = recognise(file, Stage(context, 0.0, 0.6))
    folder = places.write_folder()
    if wanted.sha256 is not None and _is_good(wanted):
        return store.status(wanted.name)
    with locked(
        folder / f".{wanted.file}.lock",
        context,
        said("Waiting: {file} is being fetched elsewhere", file=wanted.file),
    ):
        if file.parent == folder.absolute():
            # It lies where it belongs; under whatever name, the index will know it.
            _keep(wanted, file, sha256, folder, file.name)
        else:
            copy = folder / f".{wanted.file}.{sha256[:8]}.copy"
            try:
                _copy(file, copy, sha256, Stage(context, 0.6, 1.0))
                _keep(wanted, copy, sha256, folder, file.name)
            finally:
                with contextlib.suppress(OSError):
                    copy.unlink(missing_ok=True)
    context.report(Progress(fraction=1.0, message=said("{name} is there", name=file.name)))
    return store.status(wanted.name)


def _copy(file: Path, copy: Path, sha256: str, context: Stage) -> None:
    message = said("Copying {name}", name=file.name)
    check_room(copy.parent, file.stat().st_size)
    with writing_to(copy.parent), file.open("rb") as source, copy.open("wb") as target:
        size, done = max(file.stat().st_size, 1), 0
        while block := source.read(BLOCK):
            target.write(block)
            done += len(block)
            context.step(0.8 * min(done / size, 1.0), message)
        settle(target)
    if sha256_of(copy, Stage(context, 0.8, 1.0), message) != sha256:
        raise WeightsError(
            said("'{file}' changed while it was copied.", file=file), said("Add it again when nothing writes to it.")
        )


def _keep(wanted: WeightsEntry, file: Path, sha256: str, folder: Path, title: str) -> None:
    """Move a checked file to its place, and remember it if nobody else knows its SHA-256."""
    if wanted.sha256 is not None:
        final = folder / wanted.file
    else:
        # Several may come under one name; none replaces another.
        stem, dot, endings = title.partition(".pth") if ".pth" in title else title.partition(".")
        mark = f"-{sha256[:8]}"
        final = folder / (title if mark in title else f"{stem}{mark}{dot}{endings}")
    with writing_to(folder):
        size = file.stat().st_size
        if file != final:
            os.replace(file, final)
    if wanted.sha256 is None:
        index.remember(Record(wanted.name, str(final), sha256, size, title, True))


def _is_good(wanted: WeightsEntry) -> bool:
    """Whether the file is there and right; one that was not examined yet does not count."""
    if store.status(wanted.name).state != "ready":
        return False
    try:
        store.verify(wanted.name)
    except WeightsError:
        return False
    return True
