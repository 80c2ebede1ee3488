"""An image server on loopback that has invented pictures, and misbehaves in all the ways that servers do."""

from __future__ import annotations

import contextlib
import io
import json
import re
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

import cv2
import numpy as np
from PIL import Image

from rflow_engine.types import AnyArray

TILE = 64


def halved(pixels: AnyArray, factor: int) -> AnyArray:
    """(ceil(h / factor), ceil(w / factor), …) uint8: the picture as the server shrinks it."""
    height, width = pixels.shape[:2]
    size = (-(-width // factor), -(-height // factor))
    return pixels if factor == 1 else cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)


@dataclass
class Fault:
    """What goes wrong with the requests for tiles, or with those that hold a certain text.

    Attributes:
        where: a part of the paths that are concerned; empty for all tiles.
        status: the answer; 0 for the tile.
        times: how often; after that all is well. None for always.
        cut: only half of the answer comes.
        huge: the answer never ends.
        resized: the tile is larger than it should be by so many pixels.
        rubbish: the answer is no picture.
        location: it sends on to there.
        hold: it waits until the server is released.
        retry_after: seconds that a refused client is asked to wait.
    """

    where: str = ""
    status: int = 0
    times: int | None = None
    cut: bool = False
    huge: bool = False
    resized: int = 0
    rubbish: bool = False
    location: str = ""
    hold: bool = False
    retry_after: str = ""


@dataclass
class Shown:
    """A picture on the server.

    Attributes:
        pixels: (h, w, 3) or (h, w) uint8.
        version: of the Image API.
        level: of conformance; with 0 only the exact requests of the advertised tiles are answered.
        formats: what tiles are encoded in; the first is preferred.
        more: entries of ``info.json`` that replace the usual ones; None takes one away.
        text: the whole ``info.json`` instead.
        short_edges: tiles at the edges are one pixel smaller than they should be.
        profile: a colour profile for every tile.
        tile: their size.
    """

    pixels: AnyArray
    version: int = 3
    level: int = 2
    formats: tuple[str, ...] = ("png",)
    more: dict[str, Any] = field(default_factory=dict)
    text: bytes | None = None
    short_edges: bool = False
    profile: bytes | None = None
    faults: list[Fault] = field(default_factory=list)
    tile: int = TILE

    @property
    def factors(self) -> list[int]:
        """By how many times the advertised tiles are shrunk."""
        long_side = max(self.pixels.shape[:2])
        return [1 << power for power in range(12) if not power or long_side / (1 << power) > self.tile / 2]

    def info(self, address: str) -> dict[str, Any]:
        """The content of ``info.json``."""
        height, width = self.pixels.shape[:2]
        info: dict[str, Any] = {
            "protocol": "http://iiif.io/api/image",
            "width": width,
            "height": height,
            "tiles": [{"width": self.tile, "scaleFactors": self.factors}],
        }
        if self.version == 3:
            info |= {
                "@context": "http://iiif.io/api/image/3/context.json",
                "type": "ImageService3",
                "id": address,
                "profile": f"level{self.level}",
                "preferredFormats": list(self.formats),
            }
        else:
            profile = f"http://iiif.io/api/image/2/level{self.level}.json"
            info |= {
                "@context": "http://iiif.io/api/image/2/context.json",
                "@id": address,
                "profile": [profile, {"formats": list(self.formats)}],
            }
        return {key: value for key, value in (info | self.more).items() if value is not None}


class ImageServer:
    """Runs in a thread of its own while it is used as a context.

    Attributes:
        pictures: what it shows, by the identifier as it stands in the address.
        pages: other answers, by their path.
        asked: how often each path was asked for.
        held: set while somebody waits for an answer that is held back.
    """

    def __init__(self) -> None:
        self.pictures: dict[str, Shown] = {}
        self.pages: dict[str, tuple[int, str, bytes]] = {}
        self.asked: Counter[str] = Counter()
        self.held = threading.Event()
        self._released = threading.Event()
        self._lock = threading.Lock()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                # After an odd answer the connection is not used again.
                self.close_connection = True
                # The other side may go away.
                with contextlib.suppress(OSError):
                    outer._answer(self)

            def log_message(self, *arguments: Any) -> None:
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = False
        self._http.block_on_close = True
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01})

    def __enter__(self) -> ImageServer:
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

    def show(self, name: str, pixels: AnyArray, **how: Any) -> str:
        """Put a picture on the server; gives the address of its ``info.json``."""
        self.pictures[name] = Shown(pixels, **how)
        return f"{self.address}/iiif/{name}/info.json"

    def page(self, path: str, content: Any, kind: str = "application/json", status: int = 200) -> str:
        """Put something else on the server; gives its address."""
        text = content if isinstance(content, bytes) else json.dumps(content).encode()
        self.pages[f"/{path}"] = (status, kind, text)
        return f"{self.address}/{path}"

    def release(self) -> None:
        """Let held answers go on."""
        self._released.set()

    @property
    def tiles_asked(self) -> int:
        """How many requests were for tiles."""
        return sum(count for path, count in self.asked.items() if not path.endswith("info.json"))

    def _answer(self, request: BaseHTTPRequestHandler) -> None:
        path = urlsplit(request.path).path
        with self._lock:
            self.asked[path] += 1
        if path in self.pages:
            status, kind, text = self.pages[path]
            _send(request, status, kind, text)
            return
        found = re.fullmatch(r"/iiif/(.+?)/(info\.json|([^/]+)/([^/]+)/0/default\.(\w+))", path)
        shown = self.pictures.get(found[1]) if found else None
        if found is None or shown is None:
            _send(request, 404, "text/plain", b"")
            return
        fault = self._fault(shown, path)
        if fault is not None and self._misbehave(request, fault):
            return
        if found[2] == "info.json":
            text = shown.text or json.dumps(shown.info(f"{self.address}/iiif/{found[1]}")).encode()
            _send(request, 200, "application/ld+json", text, cut=fault is not None and fault.cut)
            return
        self._give(request, shown, found[3], found[4], found[5], fault)

    def _fault(self, shown: Shown, path: str) -> Fault | None:
        with self._lock:
            for fault in shown.faults:
                concerned = fault.where in path if fault.where else not path.endswith("info.json")
                if concerned and fault.times != 0:
                    fault.times = None if fault.times is None else fault.times - 1
                    return fault
        return None

    def _misbehave(self, request: BaseHTTPRequestHandler, fault: Fault) -> bool:
        if fault.hold:
            self.held.set()
            self._released.wait()
            return False
        if fault.location:
            request.send_response(302)
            request.send_header("Location", fault.location)
            request.send_header("Content-Length", "0")
            request.end_headers()
        elif fault.status:
            request.send_response(fault.status)
            if fault.retry_after:
                request.send_header("Retry-After", fault.retry_after)
            request.send_header("Content-Length", "0")
            request.end_headers()
        elif fault.rubbish:
            _send(request, 200, "image/png", b"no picture at all")
        elif fault.huge:
            request.send_response(200)
            request.end_headers()
            while not self._released.is_set():
                request.wfile.write(bytes(1 << 16))
        else:
            return False
        return True

    def _give(
        self, request: BaseHTTPRequestHandler, shown: Shown, region: str, size: str, form: str, fault: Fault | None
    ) -> None:
        if form not in shown.formats or (shown.level == 0 and (region, size) not in _exact(shown)):
            _send(request, 404, "text/plain", b"")
            return
        tile = _cut(shown, region, size)
        if tile is None:
            _send(request, 400, "text/plain", b"")
            return
        if fault is not None and fault.resized:
            tile = cv2.resize(tile, (tile.shape[1] + fault.resized, tile.shape[0] + fault.resized))
        if shown.short_edges and tile.shape[1] % shown.tile and tile.shape[1] > 1:
            tile = tile[:, :-1]
        stream = io.BytesIO()
        kind = {"jpg": "JPEG", "png": "PNG", "webp": "WEBP"}[form]
        more: dict[str, Any] = {"icc_profile": shown.profile} if shown.profile else {}
        Image.fromarray(tile).save(stream, kind, **more)
        _send(request, 200, f"image/{form}", stream.getvalue(), cut=fault is not None and fault.cut)


def _send(request: BaseHTTPRequestHandler, status: int, kind: str, body: bytes, *, cut: bool = False) -> None:
    request.send_response(status)
    request.send_header("Content-Type", kind)
    request.send_header("Content-Length", str(len(body)))
    request.end_headers()
    request.wfile.write(body[: len(body) // 2] if cut else body)


def _exact(shown: Shown) -> set[tuple[str, str]]:
    """The requests that a folder of files answers: the canonical ones."""
    height, width = shown.pixels.shape[:2]
    known = set()
    for factor in shown.factors:
        side = shown.tile * factor
        for top in range(0, height, side):
            for left in range(0, width, side):
                w, h = min(side, width - left), min(side, height - top)
                small = -(-w // factor), -(-h // factor)
                whole = (w, h) == (width, height)
                everything = whole and factor == 1
                if shown.version == 3:
                    size = "max" if everything else f"{small[0]},{small[1]}"
                else:
                    size = "full" if everything else f"{small[0]},"
                known.add(("full" if whole else f"{left},{top},{w},{h}", size))
    return known


def _cut(shown: Shown, region: str, size: str) -> AnyArray | None:
    """A region at a size; None for what the server does not understand."""
    height, width = shown.pixels.shape[:2]
    left, top, w, h = (0, 0, width, height) if region == "full" else map(int, region.split(","))
    w, h = min(w, width - left), min(h, height - top)
    if w <= 0 or h <= 0:
        return None
    part = shown.pixels[top : top + h, left : left + w]
    found = re.fullmatch(r"(\d*),(\d*)", size)
    if size in ("max", "full"):
        return np.ascontiguousarray(part)
    if found is None or not any(found.groups()):
        return None
    # The same pixels whatever the tile: cut out of the shrunk picture.
    factor = max(1, 1 << round(np.log2(w / int(found[1]))) if found[1] else 1)
    small = halved(shown.pixels, factor)
    wanted = -(-w // factor), -(-h // factor)
    if found[1] and int(found[1]) != wanted[0]:
        return cv2.resize(part, (int(found[1]), int(found[2] or round(h * int(found[1]) / w))))
    x, y = left // factor, top // factor
    return np.ascontiguousarray(small[y : y + wanted[1], x : x + wanted[0]])


Serve = Callable[..., str]
