"""One HTTP connection that can be cut while it waits, and what the network says, in words."""

from __future__ import annotations

import contextlib
import http.client
import re
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from rflow_engine.context import JobContext
from rflow_engine.errors import Cancelled, EngineError
from rflow_engine.said import said

_POLL_SECONDS = 0.1
FLEETING = (408, 425, 429, 500, 502, 503, 504)
"""Answers after which another attempt may fare better."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long to put up with a bad connection.

    Attributes:
        timeout: seconds without any byte, or until a connection stands, before it counts as cut.
        attempts: at most so many connections to one address.
        pause: seconds before the second attempt; twice as many before each further one.
    """

    timeout: float = 20.0
    attempts: int = 4
    pause: float = 0.5


class NoUseError(Exception):
    """An address does not give the file.

    Attributes:
        reason: why, for the user.
        again: whether the next attempt may fare better.
        wrong: whether there is a file, but another one.
    """

    def __init__(self, reason: str, *, again: bool = False, wrong: bool = False) -> None:
        self.reason, self.again, self.wrong = reason, again, wrong
        super().__init__(reason)


class Connection:
    """Opens addresses; a thread beside it cuts the connection when the context is cancelled.

    Reading from a socket waits as long as the server does: without the cut a cancelled download would hang until its
    timeout.

    Args:
        context: asked for cancellation, also from the other thread.
        timeout: seconds without any byte before the connection counts as cut.
        may_follow: whether a redirection to an address is followed; by default any within the web.
    """

    def __init__(
        self, context: JobContext, timeout: float, may_follow: Callable[[str], bool] = lambda address: True
    ) -> None:
        self._context, self._timeout, self._may_follow = context, timeout, may_follow
        self._socket: socket.socket | None = None
        self._over = threading.Event()
        self._watch = threading.Thread(target=self._watch_context, name="rflow-fetch", daemon=True)

    def __enter__(self) -> Connection:
        self._watch.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._over.set()
        self._watch.join()

    def open(self, request: Request) -> Any:
        """The answer to a request, after redirections, as ``urllib.request.urlopen`` gives it.

        Raises:
            NoUseError: if a redirection leads away from the web, or out of the encrypted one.
            OSError: as ``urlopen``.
        """
        opener = OpenerDirector()
        plain, secure = self._remembering(http.client.HTTPConnection), self._remembering(http.client.HTTPSConnection)
        # Only what the web needs: no files, no FTP.
        for handler in (
            ProxyHandler(),
            _Plain(plain),
            _Secure(secure),
            _Redirections(self._may_follow),
            HTTPDefaultErrorHandler(),
            HTTPErrorProcessor(),
        ):
            opener.add_handler(handler)
        answer = opener.open(request, timeout=self._timeout)
        if answer is None:
            raise NoUseError(said("only addresses that begin with http:// or https:// can be fetched"))
        return answer

    def _remembering(self, kind: type[http.client.HTTPConnection]) -> type[http.client.HTTPConnection]:
        outer = self

        class Remembering(kind):  # type: ignore[misc, valid-type]
            def connect(self) -> None:
                super().connect()
                outer._socket = self.sock

        return Remembering

    def _watch_context(self) -> None:
        while not self._over.wait(_POLL_SECONDS):
            try:
                self._context.raise_if_cancelled()
            except Cancelled:
                if self._socket is not None:
                    with contextlib.suppress(OSError):
                        self._socket.shutdown(socket.SHUT_RDWR)
                    return


class _Plain(HTTPHandler):
    def __init__(self, kind: type[http.client.HTTPConnection]) -> None:
        super().__init__()
        self._kind = kind

    def http_open(self, request: Request) -> Any:
        return self.do_open(self._kind, request)


class _Secure(HTTPSHandler):
    def __init__(self, kind: type[http.client.HTTPConnection]) -> None:
        super().__init__()
        self._kind = kind

    def https_open(self, request: Request) -> Any:
        return self.do_open(self._kind, request, context=ssl.create_default_context())


class _Redirections(HTTPRedirectHandler):
    """Follows redirections within the web, a few times."""

    max_redirections = 5
    max_repeats = 2

    def __init__(self, may_follow: Callable[[str], bool]) -> None:
        self._may_follow = may_follow

    def redirect_request(self, req: Request, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Request | None:
        new, old = urlsplit(newurl), urlsplit(req.full_url)
        if new.scheme not in ("http", "https") or (old.scheme == "https" and new.scheme != "https"):
            fp.close()
            raise NoUseError(said("it sends on to {newurl}, which is not safe to follow", newurl=newurl[:80]))
        if not self._may_follow(newurl):
            fp.close()
            raise NoUseError(said("it sends on to another place, {newurl}", newurl=host(newurl)[:80]))
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def host(address: str) -> str:
    """The computer in an address, for messages."""
    try:
        return urlsplit(address).netloc.rpartition("@")[2] or address
    except ValueError:
        return address


@contextlib.contextmanager
def trouble_in_words() -> Iterator[None]:
    """Turn what the network throws into :class:`NoUseError`."""
    try:
        yield
    except (EngineError, NoUseError, Cancelled):
        raise
    except (URLError, OSError, http.client.HTTPException, ValueError) as error:
        inner = error.reason if isinstance(error, URLError) else error
        raise _in_words(inner) from error


def _in_words(error: object) -> NoUseError:
    match error:
        case ssl.SSLCertVerificationError():
            return NoUseError(said("its certificate could not be verified; a proxy may be in between"))
        case ssl.SSLError():
            return NoUseError(said("no encrypted connection could be made"), again=True)
        case socket.gaierror():
            return NoUseError(said("the name is not known; is there a connection to the internet?"))
        case ConnectionRefusedError():
            return NoUseError(said("the connection was refused"))
        case TimeoutError():
            return NoUseError(said("nothing came for too long"), again=True)
        case OSError() | http.client.HTTPException():
            return NoUseError(said("the connection was cut ({error})", error=_brief(error)), again=True)
        case ValueError():
            return NoUseError(said("the address cannot be used ({error})", error=_brief(error)))
    return NoUseError(str(error))


def _brief(error: BaseException) -> str:
    text = getattr(error, "strerror", None) or str(error).split("\n")[0] or type(error).__name__
    return str(text)[:100]


def wait(seconds: float, context: JobContext) -> None:
    """Let a bad connection recover, but not a user who cancelled wait.

    Raises:
        Cancelled: if the context says so.
    """
    over = threading.Event()
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        context.raise_if_cancelled()
        over.wait(min(left, _POLL_SECONDS))


def first_byte(answer: Any, asked: int) -> int:
    """Where in the file an answer begins: at the byte that was asked for, or at 0 if the server gives it all.

    Raises:
        NoUseError: if it begins anywhere else.
    """
    if answer.status != http.client.PARTIAL_CONTENT:
        return 0
    found = re.match(r"bytes (\d+)-", answer.headers.get("Content-Range", ""))
    if found is None or int(found[1]) != asked:
        raise NoUseError(said("it sent another part of the file than was asked for"))
    return asked


def whole_size(content_range: str) -> int | None:
    """The size of the whole file that a ``Content-Range`` tells, or None."""
    found = re.search(r"/(\d+)$", content_range.strip())
    return int(found[1]) if found else None


def content_length(answer: Any) -> int | None:
    """How many bytes an answer says it has, or None."""
    text = answer.headers.get("Content-Length", "").strip()
    return int(text) if text.isdigit() else None


def version(answer: Any) -> str:
    """What tells this version of the file from others, fit for ``If-Range``; empty if the server does not say.

    A weak ETag is not: RFC 9110, section 13.1.5, allows only strong ones there.
    """
    tag = answer.headers.get("ETag", "").strip()
    if tag and not tag.startswith("W/"):
        return str(tag)
    return str(answer.headers.get("Last-Modified", "")).strip()
