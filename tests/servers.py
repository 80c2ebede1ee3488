"""A little HTTP server on loopback that misbehaves in all the ways that servers do."""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Shelf:
    """What the server has at one path, and how it gives it.

    Attributes:
        content: the file.
        etag: its version; empty for none.
        status: of every answer; 200 for the file.
        kind: the content type.
        location: where it sends on to.
        ranges: whether parts can be asked for.
        length: whether it says how long the answer is.
        cut_after: the connection is cut after so many bytes of an answer, so many times.
        cuts: how many times.
        hold_after: after so many bytes the server waits until :meth:`Server.release`.
    """

    content: bytes = b""
    etag: str = '"one"'
    status: int = 200
    kind: str = "application/octet-stream"
    location: str = ""
    ranges: bool = True
    length: bool = True
    cut_after: int = 0
    cuts: int = 0
    hold_after: int | None = None
    encoding: str = ""
    announced_range: str = ""
    asked: list[dict[str, str]] = field(default_factory=list)


class Server:
    """Runs in a thread of its own while it is used as a context."""

    def __init__(self) -> None:
        self.shelves: dict[str, Shelf] = {}
        self.held = threading.Event()
        self._released = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                outer._answer(self)

            def log_message(self, *arguments: Any) -> None:
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = False
        self._http.block_on_close = True
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01})

    def __enter__(self) -> Server:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.release()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    def put(self, path: str, content: bytes = b"", **how: Any) -> str:
        """Put something on a shelf; gives its address."""
        self.shelves[path] = Shelf(content, **how)
        return f"{self.address}/{path}"

    def release(self) -> None:
        """Let held answers go on."""
        self._released.set()

    def asked(self, path: str) -> list[dict[str, str]]:
        """The headers of all requests for a path, their names in small letters."""
        return self.shelves[path].asked

    def _answer(self, request: BaseHTTPRequestHandler) -> None:
        # After an odd answer the connection is not used again.
        request.close_connection = True
        shelf = self.shelves.get(request.path.lstrip("/"))
        if shelf is None:
            request.send_error(404)
            return
        shelf.asked.append({name.lower(): value for name, value in request.headers.items()})
        if shelf.location or shelf.status >= 300:
            request.send_response(shelf.status if not shelf.location else 302)
            if shelf.location:
                request.send_header("Location", shelf.location)
            request.send_header("Content-Length", "0")
            request.end_headers()
            return
        self._give(request, shelf)

    def _give(self, request: BaseHTTPRequestHandler, shelf: Shelf) -> None:
        start, size = _start(request, shelf), len(shelf.content)
        if start >= size > 0 and start:
            request.send_response(416)
            request.send_header("Content-Range", f"bytes */{size}")
            request.send_header("Content-Length", "0")
            request.end_headers()
            return
        body = shelf.content[start:]
        request.send_response(206 if start else 200)
        request.send_header("Content-Type", shelf.kind)
        if start:
            request.send_header("Content-Range", shelf.announced_range or f"bytes {start}-{size - 1}/{size}")
        if shelf.etag:
            request.send_header("ETag", shelf.etag)
        if shelf.encoding:
            request.send_header("Content-Encoding", shelf.encoding)
        if shelf.length:
            request.send_header("Content-Length", str(len(body)))
        request.send_header("Connection", "close")
        request.end_headers()
        self._send(request, shelf, body)

    def _send(self, request: BaseHTTPRequestHandler, shelf: Shelf, body: bytes) -> None:
        try:
            if shelf.cuts > 0:
                shelf.cuts -= 1
                request.wfile.write(body[: shelf.cut_after])
            elif shelf.hold_after is not None:
                request.wfile.write(body[: shelf.hold_after])
                request.wfile.flush()
                self.held.set()
                self._released.wait()
                request.wfile.write(body[shelf.hold_after :])
            else:
                request.wfile.write(body)
        except OSError:
            pass  # The other side went away, as it may.


def _start(request: BaseHTTPRequestHandler, shelf: Shelf) -> int:
    """The first byte that is wanted, as a server that follows RFC 9110 understands the request."""
    found = re.fullmatch(r"bytes=(\d+)-", request.headers.get("Range", ""))
    if found is None or not shelf.ranges:
        return 0
    condition = request.headers.get("If-Range")
    return int(found[1]) if condition in (None, shelf.etag) else 0
