"""Asking an image server. The only module under ``images`` that touches the network."""

from __future__ import annotations

import time
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request

from rflow_engine import __version__, addresses
from rflow_engine.connection import FLEETING, Connection, NoUseError, Patience, content_length, trouble_in_words, wait
from rflow_engine.context import JobContext
from rflow_engine.errors import ImageReadError
from rflow_engine.said import said

PATIENCE = Patience(timeout=8.0, attempts=4, pause=0.5)
"""With servers of pictures: somebody looks at the screen and waits."""
# A server that sends a byte now and then must not hold a job for ever.
_LONGEST_SECONDS = 120.0
_LONGEST_PAUSE = 10.0
_CHUNK = 1 << 16
# What servers answer where a request is spelled in a way that they do not know.
_UNKNOWN = (400, 404, 405, 410, 422, 500, 501)


class FetchError(ImageReadError):
    """An address gives nothing that can be used.

    Attributes:
        unreachable: whether the server itself could not be reached.
        unknown: whether the server says that there is no such thing.
    """

    def __init__(self, problem: str, remedy: str, *, unreachable: bool = False, unknown: bool = False) -> None:
        super().__init__(problem, remedy)
        self.unreachable, self.unknown = unreachable, unknown


class _RefusedError(NoUseError):
    """The server answered, but not with what was asked for."""

    def __init__(self, status: int, words: str, pause: float) -> None:
        super().__init__(words, again=status in FLEETING)
        self.status, self.pause = status, pause


class Web:
    """What may be asked of the web for one picture: its own server, and the one that its ``info.json`` names.

    Args:
        address: of the ``info.json``, as the user gave it.
    """

    def __init__(self, address: str) -> None:
        self._places = [address]

    def trust(self, address: str) -> None:
        """Let requests go to the server of this address, too."""
        self._places.append(address)

    def get(self, address: str, most: int, accept: str, context: JobContext) -> tuple[bytes, str]:
        """What lies at an address, and the address after redirections.

        Args:
            address: where.
            most: bytes of an answer.
            accept: the kinds of content that are understood.
            context: can cancel, also while the server is waited for.

        Raises:
            FetchError: if there is nothing, or no server.
            Cancelled: if the context says so.
        """
        if not self._may_ask(address):
            raise FetchError(
                said("'{host}' was not asked for.", host=addresses.host(address)), said("Open its own address.")
            )
        pause = PATIENCE.pause
        for attempt in range(1, PATIENCE.attempts + 1):
            context.raise_if_cancelled()
            try:
                return self._once(address, most, accept, context)
            except NoUseError as refusal:
                # A cancelled connection ends like a cut one.
                context.raise_if_cancelled()
                if not refusal.again or attempt == PATIENCE.attempts:
                    raise _in_words(address, refusal) from refusal
                wanted = refusal.pause if isinstance(refusal, _RefusedError) else 0.0
            wait(min(max(pause, wanted), _LONGEST_PAUSE), context)
            pause *= 2
        raise AssertionError("the last attempt returns or raises")

    def _may_ask(self, address: str) -> bool:
        return any(addresses.same_place(place, address) for place in self._places)

    def _once(self, address: str, most: int, accept: str, context: JobContext) -> tuple[bytes, str]:
        headers = {"Accept": accept, "Accept-Encoding": "identity", "User-Agent": f"rflow/{__version__}"}
        request = Request(address, headers=headers)
        with Connection(context, PATIENCE.timeout, self._may_ask) as connection, trouble_in_words():
            try:
                answer = connection.open(request)
            except HTTPError as error:
                with error:
                    raise _refused(error) from error
            with answer:
                return _receive(answer, most, context), answer.geturl()


def _receive(answer: Any, most: int, context: JobContext) -> bytes:
    if answer.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise NoUseError(said("the answer is packed, which was not asked for"))
    length = content_length(answer)
    if length is not None and length > most:
        raise NoUseError(
            said(
                "the answer is too large, {size:.0f} MB where at most {most:.0f} MB make sense",
                size=length / 1e6,
                most=most / 1e6,
            )
        )
    parts, got, end = [], 0, time.monotonic() + _LONGEST_SECONDS
    while block := answer.read1(_CHUNK):
        parts.append(block)
        got += len(block)
        context.raise_if_cancelled()
        if got > most:
            raise NoUseError(said("the answer is too large, more than {most:.0f} MB", most=most / 1e6))
        if time.monotonic() > end:
            raise NoUseError(said("the answer came too slowly"))
    if length is not None and got < length:
        raise NoUseError(said("the connection was cut"), again=True)
    return b"".join(parts)


def _refused(error: HTTPError) -> NoUseError:
    if 300 <= error.code < 400:
        return NoUseError(said("it sends on in a circle, or to where it is not safe to follow"))
    words = {
        401: said("it asks for a password"),
        403: said("it does not allow it"),
        404: said("there is nothing at this address"),
        429: said("it is asked too often and wants to be left alone for a while"),
        503: said("it is overloaded or being repaired"),
    }.get(error.code, said("the answer was {code} {reason}", code=error.code, reason=error.reason))
    after = error.headers.get("Retry-After", "").strip()
    return _RefusedError(error.code, words, float(after) if after.isdecimal() else 0.0)


def _in_words(address: str, refusal: NoUseError) -> FetchError:
    status = refusal.status if isinstance(refusal, _RefusedError) else 0
    where = addresses.host(address)
    if status in (401, 403):
        remedy = said("Download the picture with a browser and open the file.")
    elif status in (404, 410):
        remedy = said("Check the address, letter by letter; it ends in info.json.")
    elif status in FLEETING or refusal.again:
        remedy = said("Try again in a while.")
    else:
        remedy = said("Check the address and the connection; behind a proxy set HTTPS_PROXY.")
    return FetchError(
        said("The picture could not be loaded from {host}: {reason}.", host=where, reason=refusal.reason),
        remedy,
        unreachable=not status,
        unknown=status in _UNKNOWN,
    )
