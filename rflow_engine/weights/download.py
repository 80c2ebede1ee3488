"""Fetching one file over HTTP: resumed, cancelled, cut, redirected, tried at one address after the other.

A file is collected beside its place under a name that ends in ``.part``, with a note of where its bytes come from.
Only what has been checked is moved into place, by the caller. Bytes that proved to be wrong are deleted, so that no
later attempt goes on with them; bytes that are only incomplete are kept for one.
"""

from __future__ import annotations

import contextlib
import errno
import http.client
import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request

from rflow_engine.atomic import writing_to
from rflow_engine.connection import (
    FLEETING,
    Connection,
    NoUseError,
    Patience,
    content_length,
    first_byte,
    host,
    trouble_in_words,
    version,
    wait,
    whole_size,
)
from rflow_engine.context import JobContext
from rflow_engine.errors import WeightsError, WriteError
from rflow_engine.said import joined, said
from rflow_engine.types import Progress
from rflow_engine.weights.catalogue import megabytes
from rflow_engine.weights.files import settle, write_text

ROOM_TO_SPARE = 50_000_000
"""Bytes that must stay free on the disk."""
_CHUNK = 1 << 16
_MOST_BYTES = 4_000_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """The file to fetch.

    Attributes:
        name: what messages call it.
        part: where to collect its bytes.
        addresses: where it is, the first to be tried first.
        size: in bytes; None if not known.
        certain: whether its content can be checked to the last byte. Then bytes of different addresses may be joined.
    """

    name: str
    part: Path
    addresses: Sequence[str]
    size: int | None
    certain: bool


@dataclass(frozen=True, slots=True)
class _Note:
    """What is known of the bytes in a ``.part``: the address they came from, and which version of the file it was."""

    address: str
    version: str


class WrongContentError(WeightsError):
    """What came is complete, and is not the file."""


def download(
    wanted: Wanted, accept: Callable[[Path], None], context: JobContext, patience: Patience | None = None
) -> None:
    """Bring the file to ``wanted.part``.

    Args:
        wanted: the file.
        accept: looks at the complete file and raises :class:`WrongContentError` if it is another one.
        context: hears of the progress and can cancel; what has come by then is kept for the next time.
        patience: how long to wait for what.

    Raises:
        WeightsError: if no address gave the file, with every reason.
        WriteError: if the disk is full, or there is no permission to write.
        Cancelled: if the context says so.
    """
    reasons: dict[str, str] = {}
    wrong = False
    gauge = _Gauge(wanted, context)
    for address in wanted.addresses:
        try:
            _from(address, wanted, accept, gauge, context, patience or Patience())
        except NoUseError as refusal:
            reasons[host(address)] = refusal.reason
            wrong = wrong or refusal.wrong
        else:
            _note_file(wanted.part).unlink(missing_ok=True)
            return
    raise _none_gave_it(wanted, reasons, wrong)


def _from(
    address: str,
    wanted: Wanted,
    accept: Callable[[Path], None],
    gauge: _Gauge,
    context: JobContext,
    patience: Patience,
) -> None:
    for _ in range(2):
        went_on = wanted.part.exists()
        try:
            _Transfer(wanted, address, gauge, context, patience).run()
            accept(wanted.part)
            return
        except WrongContentError as error:
            discard(wanted.part)
            if not went_on:
                raise NoUseError(error.problem, wrong=True) from error
        # The fault may lie in what was there before: once more, from the beginning.
    raise AssertionError("the second time nothing is there to go on from")


def discard(part: Path) -> None:
    """Delete what has been collected."""
    with writing_to(part.parent):
        part.unlink(missing_ok=True)
        _note_file(part).unlink(missing_ok=True)


def check_room(folder: Path, size: int) -> None:
    """See to it that a file fits on the disk.

    Raises:
        WriteError: if not, with both figures.
    """
    with writing_to(folder):
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
    if free < size + ROOM_TO_SPARE:
        raise WriteError(
            said(
                "{size} are to be written to '{folder}', where {free} are free; {spare} must stay free.",
                size=megabytes(size),
                folder=folder,
                free=megabytes(free),
                spare=megabytes(ROOM_TO_SPARE),
            ),
            said("Make room, or keep weights elsewhere: set RFLOW_WEIGHTS, or use: rflow weights where --folder DIR"),
        )


def _none_gave_it(wanted: Wanted, reasons: dict[str, str], wrong: bool) -> WeightsError:
    answers = joined((said("{host}: {reason}", host=host, reason=reason) for host, reason in reasons.items()), "; ")
    if wrong:
        remedy = said(
            "Nothing of it was kept. A download that was cut short, a sign-in page of the network or an "
            "outdated mirror does this; fetch it from another network or mirror, or download it with a "
            "browser and add the file."
        )
    elif wanted.part.exists():
        remedy = said("What came so far is kept: fetch again to go on, or download it with a browser and add the file.")
    else:
        remedy = said(
            "Check the connection; behind a proxy set HTTPS_PROXY; try another mirror, or download it with "
            "a browser and add the file."
        )
    return WeightsError(
        said("The weights '{name}' could not be fetched. {answers}.", name=wanted.name, answers=answers), remedy
    )


class _Gauge:
    """Turns bytes into progress that never goes back, even where a transfer begins anew."""

    def __init__(self, wanted: Wanted, context: JobContext) -> None:
        self._name, self._context = wanted.name, context
        self._base: int | None = None
        self._highest = 0.0

    def start(self, have: int, total: int | None, host: str) -> None:
        self._host, self._total = host, total
        if self._base is None:
            self._base = have
        self.show(have)

    def show(self, have: int) -> None:
        base = self._base or 0
        if self._total is None:
            message = said(
                "Fetching {name} from {host}: {have} MB",
                name=self._name,
                host=self._host,
                have=have // 10_000_000 * 10,
            )
        else:
            message = said(
                "Fetching {name} ({total}) from {host}",
                name=self._name,
                total=megabytes(self._total),
                host=self._host,
            )
            fraction = (have - base) / max(self._total - base, 1)
            self._highest = max(self._highest, min(fraction, 1.0))
        if base:
            message = said("{message}, after {base}", message=message, base=megabytes(base))
        self._context.report(Progress(fraction=self._highest, message=message))


class _Transfer:
    """Getting the whole file from one address."""

    def __init__(self, wanted: Wanted, address: str, gauge: _Gauge, context: JobContext, patience: Patience) -> None:
        self._wanted, self._address, self._gauge = wanted, address, gauge
        self._context, self._patience = context, patience
        self._host = host(address)

    def run(self) -> None:
        """Try until the file is whole.

        Raises:
            NoUseError: if it does not become so.
        """
        pause = self._patience.pause
        for attempt in range(1, self._patience.attempts + 1):
            self._context.raise_if_cancelled()
            try:
                return self._attempt()
            except NoUseError as refusal:
                # A cancelled connection ends like a cut one.
                self._context.raise_if_cancelled()
                if not refusal.again or attempt == self._patience.attempts:
                    raise
            wait(pause, self._context)
            pause *= 2
        raise AssertionError("the last attempt returns or raises")

    def _attempt(self) -> None:
        have = self._usable()
        if have and have == self._wanted.size and self._wanted.certain:
            return  # All of it is here; whether it is right, its SHA-256 will tell.
        note = _read_note(self._wanted.part)
        request = Request(self._address, headers={"Accept-Encoding": "identity", "User-Agent": "rflow"})
        if have:
            request.add_header("Range", f"bytes={have}-")
            if note and note.version and note.address == self._address:
                request.add_header("If-Range", note.version)
        with Connection(self._context, self._patience.timeout) as connection, trouble_in_words():
            try:
                response = connection.open(request)
            except HTTPError as error:
                with error:
                    return self._refused(error, have)
            with response:
                self._receive(response, have)

    def _usable(self) -> int:
        """How many bytes there are to go on from; what cannot be continued is deleted."""
        part, note = self._wanted.part, _read_note(self._wanted.part)
        have = part.stat().st_size if part.exists() else 0
        same = note is not None and note.address == self._address and bool(note.version)
        too_many = self._wanted.size is not None and have > self._wanted.size
        if have and (too_many or note is None or not (same or self._wanted.certain)):
            discard(part)
            return 0
        return have

    def _refused(self, error: HTTPError, have: int) -> None:
        if error.code == http.client.REQUESTED_RANGE_NOT_SATISFIABLE and have:
            total = whole_size(error.headers.get("Content-Range", ""))
            if total == have and self._wanted.size in (None, have):
                return  # All of it had come already.
            discard(self._wanted.part)
            raise NoUseError(said("the file there is another one than the part that was here"), again=True)
        if 300 <= error.code < 400:
            raise NoUseError(said("it sends on in a circle, or to where it is not safe to follow"))
        words = http.client.responses.get(error.code, "")
        raise NoUseError(f"the answer was {error.code} {words}".rstrip(), again=error.code in FLEETING)

    def _receive(self, response: Any, have: int) -> None:
        start = first_byte(response, have)
        length = content_length(response)
        total = start + length if length is not None else None
        self._check_answer(response, total)
        if start == 0:
            discard(self._wanted.part)
        whole = total if total is not None else self._wanted.size
        check_room(self._wanted.part.parent, (whole or 0) - start)
        _write_note(self._wanted.part, _Note(self._address, version(response)))
        self._gauge.start(start, whole, self._host)
        got = self._copy(response, start)
        if total is not None and got < total:
            raise NoUseError(
                said("the connection was cut after {got} of {total}", got=megabytes(got), total=megabytes(total)),
                again=True,
            )
        if self._wanted.size is not None and got < self._wanted.size:
            raise NoUseError(said("the answer ended after {got}", got=megabytes(got)), again=True)

    def _check_answer(self, response: Any, total: int | None) -> None:
        """Refuse what is plainly something else before a byte of it is written."""
        kind = response.headers.get_content_type()
        if kind.startswith("text/") or kind in ("application/json", "application/xml", "application/xhtml+xml"):
            raise NoUseError(
                said(
                    "the answer is a page ({kind}), not the file; a proxy or a sign-in page may be in between",
                    kind=kind,
                )
            )
        if response.headers.get("Content-Encoding", "identity").lower() != "identity":
            raise NoUseError(said("the answer is packed, which was not asked for"))
        size = self._wanted.size
        if size is not None and total not in (None, size):
            raise NoUseError(
                said("expected a file of {size:,} bytes, found one of {total:,}", size=size, total=total), wrong=True
            )

    def _copy(self, response: Any, start: int) -> int:
        """Write what comes after the first ``start`` bytes; gives how many there are then."""
        got, most = start, self._wanted.size or _MOST_BYTES
        folder = self._wanted.part.parent
        with _disk_full_in_words(folder), writing_to(folder), self._wanted.part.open("ab") as stream:
            while block := _receive_some(response):
                got += len(block)
                if got > most:
                    raise WrongContentError(said("more came than the {most:,} bytes that the file has", most=most))
                stream.write(block)
                self._gauge.show(got)
                self._context.raise_if_cancelled()
            settle(stream)
        return got


def _receive_some(response: Any) -> bytes:
    """The next bytes; errors of the network become reasons, so that errors of the disk can be told from them."""
    with trouble_in_words():
        return bytes(response.read1(_CHUNK))


@contextlib.contextmanager
def _disk_full_in_words(folder: Path) -> Iterator[None]:
    """Say of a full disk that the download can go on later, which other files that are written cannot."""
    try:
        yield
    except WriteError as error:
        if isinstance(error.__cause__, OSError) and error.__cause__.errno in (errno.ENOSPC, errno.EDQUOT):
            raise WriteError(
                said("The disk of '{folder}' is full.", folder=folder),
                said("Free some space and fetch again: it goes on where it stopped."),
            ) from error
        raise


def _note_file(part: Path) -> Path:
    return part.with_name(f"{part.name}.json")


def _write_note(part: Path, note: _Note) -> None:
    write_text(_note_file(part), json.dumps(asdict(note)))


def _read_note(part: Path) -> _Note | None:
    try:
        data = json.loads(_note_file(part).read_text(encoding="utf-8"))
        return _Note(str(data["address"]), str(data["version"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
