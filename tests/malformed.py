"""Malformed files: good ones of every format, spoilt in a way that a seed decides, and a process that reads them.

``python -m tests.malformed FIRST LAST`` reads those of other seeds than the tests do, and says what went wrong.
"""

from __future__ import annotations

import io
import json
import struct
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import tifffile
from PIL import Image

from tests import pictures

WIDTH, HEIGHT = 96, 72
# What a field is set to: nothing, a little, and what does not fit anywhere.
_ABSURD = (0, 1, 2, 3, 7, 16, 255, 65535, 65536, 2**24, 2**31 - 1, 2**31, 2**32 - 1)
Random = np.random.Generator


# Good files


@cache
def good_files() -> dict[str, bytes]:
    """Small pictures of every format that is read, by name."""
    return {**_tiffs(), **_others()}


def _tiffs() -> dict[str, bytes]:
    rgb, deep = pictures.rgb8(WIDTH, HEIGHT), pictures.rgb16(WIDTH, HEIGHT)
    grey, planes = (
        pictures.grey16(WIDTH, HEIGHT),
        np.ascontiguousarray(np.moveaxis(pictures.rgb16(WIDTH, HEIGHT), -1, 0)),
    )
    tile: dict[str, Any] = {"tile": (32, 32)}
    strips: dict[str, Any] = {"rowsperstrip": 10}
    kinds: dict[str, tuple[Any, dict[str, Any]]] = {
        "plain": (deep, {}),
        "strips": (deep, strips),
        "tiles": (deep, tile),
        "big": (deep, {"bigtiff": True} | tile),
        "motorola": (deep, {"byteorder": ">"} | strips),
        "deflate": (deep, {"compression": "zlib", "predictor": True} | strips),
        "deflate-tiles": (deep, {"compression": "zlib"} | tile),
        "lzw": (deep, {"compression": "lzw", "predictor": True} | strips),
        "zstd": (deep, {"compression": "zstd"} | tile),
        "lzma": (grey, {"compression": "lzma"} | tile),
        "packbits": (rgb, {"compression": "packbits"} | strips),
        "jpeg": (rgb, {"compression": "jpeg"} | tile),
        "jpeg2000": (rgb, {"compression": "jpeg2000"} | tile),
        "webp": (rgb, {"compression": "webp"} | tile),
        "jpegxl": (rgb, {"compression": "jpegxl"} | tile),
        "float": (grey.astype(np.float32), {"compression": "zlib", "predictor": True} | strips),
        "planes": (planes, {"compression": "lzw", "planarconfig": "separate"} | tile),
        "alpha": (np.dstack([rgb, rgb[..., :1]]), {"extrasamples": ["unassalpha"]} | tile),
    }
    files = {}
    for name, (array, options) in kinds.items():
        buffer = io.BytesIO()
        photometric = "minisblack" if array.ndim == 2 else "rgb"
        tifffile.imwrite(buffer, array, photometric=photometric, metadata=None, **options)
        files[f"{name}.tif"] = buffer.getvalue()
    return {**files, **_larger_tiffs(rgb), **_tiffs_of_pillow(rgb)}


def _larger_tiffs(rgb: pictures.Array) -> dict[str, bytes]:
    pyramid, pages, ome = io.BytesIO(), io.BytesIO(), io.BytesIO()
    with tifffile.TiffWriter(pyramid) as tiff:
        tiff.write(rgb, photometric="rgb", subifds=1, tile=(32, 32), compression="zlib")
        tiff.write(rgb[::2, ::2], photometric="rgb", subfiletype=1, tile=(32, 32), compression="zlib")
    with tifffile.TiffWriter(pages) as tiff:
        for _ in range(3):
            tiff.write(rgb, photometric="rgb", metadata=None, resolution=(300, 300), iccprofile=bytes(200))
    with tifffile.TiffWriter(ome, ome=True) as tiff:
        bands = np.moveaxis(rgb, -1, 0)
        tiff.write(bands, photometric="minisblack", metadata={"axes": "CYX", "Channel": {"Name": ["a", "b", "c"]}})
    return {"pyramid.tif": pyramid.getvalue(), "pages.tif": pages.getvalue(), "ome.tif": ome.getvalue()}


def _tiffs_of_pillow(rgb: pictures.Array) -> dict[str, bytes]:
    picture = Image.fromarray(rgb)
    kinds: dict[str, tuple[Image.Image, str]] = {
        "palette": (picture.quantize(16), "tiff_lzw"),
        "bits": (picture.convert("1"), "tiff_deflate"),
        "fax": (picture.convert("1"), "group4"),
        "inks": (picture.convert("CMYK"), "jpeg"),
    }
    return {f"{name}.tif": encoded(image, "TIFF", compression=packed) for name, (image, packed) in kinds.items()}


def _others() -> dict[str, bytes]:
    from rflow_engine.images import optional

    optional.register_heif()
    picture, deep = Image.fromarray(pictures.rgb8(WIDTH, HEIGHT)), pictures.grey16(WIDTH, HEIGHT)
    exif = Image.Exif()
    exif[0x0112] = 6
    array = io.BytesIO()
    np.save(array, pictures.rgb16(WIDTH, HEIGHT))
    return {
        "plain.jpg": encoded(picture, "JPEG", exif=exif, dpi=(300, 300)),
        "progressive.jpg": encoded(picture, "JPEG", progressive=True),
        "inks.jpg": encoded(picture.convert("CMYK"), "JPEG"),
        "plain.png": encoded(picture, "PNG", exif=exif, dpi=(300, 300)),
        "deep.png": encoded(Image.fromarray(deep), "PNG"),
        "palette.png": encoded(picture.quantize(16), "PNG"),
        "plain.webp": encoded(picture, "WEBP", exif=exif),
        "plain.bmp": encoded(picture, "BMP"),
        "packed.bmp": encoded(picture.quantize(16), "BMP"),
        "plain.ppm": encoded(picture, "PPM"),
        "deep.pgm": encoded(Image.fromarray(deep), "PPM"),
        "plain.jp2": encoded(picture, "JPEG2000"),
        "plain.gif": encoded(picture.quantize(16), "GIF"),
        "plain.tga": encoded(picture, "TGA", compression="tga_rle"),
        "plain.pcx": encoded(picture, "PCX"),
        "plain.sgi": encoded(picture, "SGI"),
        "plain.ico": encoded(picture, "ICO"),
        "plain.dds": encoded(picture, "DDS"),
        "plain.avif": encoded(picture, "AVIF"),
        "plain.heic": encoded(picture, "HEIF"),
        "plain.npy": array.getvalue(),
    }


def encoded(image: Image.Image, kind: str, **options: Any) -> bytes:
    """A picture as a file of one of Pillow's formats."""
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


# How they are spoilt


def malformed(seed: int) -> tuple[str, bytes]:
    """Name and content of the file that a seed stands for; always the same."""
    names = list(good_files())
    name = names[seed % len(names)]
    random = np.random.default_rng(seed)
    ways = [*_WAYS, *_WAYS_BY_SUFFIX.get(name.rpartition(".")[2], ())]
    data = bytearray(good_files()[name])
    for _ in range(int(random.integers(1, 4))):
        # What is told by the tags is the more interesting part.
        way = ways[min(len(ways) - 1, int(random.integers(0, len(ways) + len(ways) // 2)))]
        data = way(data, random)
    return name, bytes(data)


def _flipped_header(data: bytearray, random: Random) -> bytearray:
    for _ in range(int(random.integers(1, 9))):
        data[int(random.integers(0, min(len(data), 300)))] ^= 1 << int(random.integers(0, 8))
    return data


def _flipped(data: bytearray, random: Random) -> bytearray:
    for _ in range(int(random.integers(1, 30))):
        data[int(random.integers(0, len(data)))] ^= 1 << int(random.integers(0, 8))
    return data


def _cut(data: bytearray, random: Random) -> bytearray:
    return data[: max(4, int(len(data) * random.random()))]


def _overwritten(data: bytearray, random: Random) -> bytearray:
    start, count = int(random.integers(0, len(data))), int(random.integers(1, 400))
    data[start : start + count] = random.integers(0, 256, count, dtype=np.uint8).tobytes()
    return data


def _lost(data: bytearray, random: Random) -> bytearray:
    start = int(random.integers(4, len(data)))
    del data[start : start + int(random.integers(1, 200))]
    return data if len(data) > 8 else data + bytes(8)


def _absurd_word(data: bytearray, random: Random) -> bytearray:
    size, order = int(random.choice([2, 4])), str(random.choice(["little", "big"]))
    at = int(random.integers(4, max(5, min(len(data) - size, 400))))
    data[at : at + size] = (int(random.choice(_ABSURD)) % 256**size).to_bytes(size, order)  # type: ignore[arg-type]
    return data


def _absurd_tag(data: bytearray, random: Random) -> bytearray:
    """A field of an entry of a TIFF directory is set to something that does not fit."""
    entries = _entries(data)
    if not entries:
        return data
    at, order, big = entries[int(random.integers(0, len(entries)))]
    places = [(0, "H"), (2, "H"), (4, "Q" if big else "I"), (12 if big else 8, "Q" if big else "I")]
    where, kind = places[int(random.choice([1, 2, 3, 3, 3, 0]))]
    value = int(random.choice([*_ABSURD, len(data), len(data) - 4]))
    struct.pack_into(order + kind, data, at + where, value % 256 ** struct.calcsize(kind))
    return data


def _wrong_kind(data: bytearray, random: Random) -> bytearray:
    """Size, depth, packing, colours, samples or predictor are those of another picture."""
    choices = {
        256: (1, 17, 97, 5000, 2**31),
        257: (1, 17, 97, 5000, 2**31),
        258: (1, 4, 8, 12, 16, 32, 64, 65535),
        259: (1, 2, 3, 4, 5, 6, 7, 8, 32773, 34712, 34892, 34925, 50000, 50001, 50002),
        262: (0, 1, 2, 3, 5, 6, 8, 32803),
        274: (0, 5, 9),
        277: (0, 1, 2, 4, 5, 255, 65535),
        278: (0, 1, 2**32 - 1),
        284: (0, 1, 2, 3),
        317: (0, 2, 3, 34892),
        322: (0, 1, 16, 2**30),
        323: (0, 1, 16, 2**30),
        339: (1, 2, 3, 4, 6),
    }
    for at, order, big in _entries(data):
        (tag,) = struct.unpack_from(order + "H", data, at)
        if tag in choices and random.random() < 0.2:
            kind = "Q" if big else "I"
            struct.pack_into(order + "H", data, at + 2, 16 if big else 4)
            struct.pack_into(order + kind, data, at + 4, 1)
            struct.pack_into(order + kind, data, at + (12 if big else 8), int(random.choice(choices[tag])))
    return data


def _looped(data: bytearray, random: Random) -> bytearray:
    """The directory of a TIFF is followed by itself, or by something else."""
    if data[:4] in (b"II*\x00", b"MM\x00*"):
        order = "<" if data[:1] == b"I" else ">"
        (first,) = struct.unpack_from(order + "I", data, 4)
        if first + 2 <= len(data):
            (count,) = struct.unpack_from(order + "H", data, first)
            after = first + 2 + 12 * count
            if after + 4 <= len(data):
                struct.pack_into(order + "I", data, after, int(random.choice([first, 8, 2, len(data) - 2])))
    return data


def _bomb(data: bytearray, random: Random) -> bytearray:
    """All that the strips or tiles hold is a little that unpacks to a hundred megabytes."""
    bomb = zlib.compress(bytes(100_000_000), 9)
    place = len(data)
    data += bomb
    for at, order, big in _entries(data):
        tag, _, count = struct.unpack_from(order + ("HHQ" if big else "HHI"), data, at)
        if tag not in (273, 279, 324, 325) or big:
            continue
        (value,) = struct.unpack_from(order + "I", data, at + 8)
        where, new = (at + 8 if count == 1 else value), place if tag in (273, 324) else len(bomb)
        for index in range(min(count, 64)):
            if where + 4 * index + 4 <= len(data):
                struct.pack_into(order + "I", data, where + 4 * index, new)
    return data


def _entries(data: bytearray) -> list[tuple[int, str, bool]]:
    """Place, byte order and whether it is a large one, of each entry of the first directory of a TIFF."""
    try:
        order = {b"II": "<", b"MM": ">"}[bytes(data[:2])]
        (version,) = struct.unpack_from(order + "H", data, 2)
        big = version == 43
        (first,) = struct.unpack_from(order + ("Q" if big else "I"), data, 8 if big else 4)
        (count,) = struct.unpack_from(order + ("Q" if big else "H"), data, first)
        size, start = (20, first + 8) if big else (12, first + 2)
        places = [start + index * size for index in range(min(count, 60))]
        return [(at, order, big) for at in places if at + size <= len(data)]
    except (KeyError, struct.error):
        return []


def _absurd_png(data: bytearray, random: Random) -> bytearray:
    """Another size, depth or kind of colour, with the right checksum."""
    if data[12:16] == b"IHDR" and len(data) > 33:
        field = int(random.integers(0, 5))
        if field < 2:
            struct.pack_into(">I", data, 16 + 4 * field, int(random.choice(_ABSURD)))
        else:
            data[22 + field] = int(random.choice([0, 1, 2, 3, 4, 6, 8, 16, 255]))
        struct.pack_into(">I", data, 29, zlib.crc32(data[12:29]))
    return data


def _png_bomb(data: bytearray, random: Random) -> bytearray:
    """A text that is packed, and 50 megabytes long."""
    body = b"iCCP" + b"name\0\0" + zlib.compress(bytes(50_000_000), 9)
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    data[33:33] = chunk
    return data


def _absurd_jpeg(data: bytearray, random: Random) -> bytearray:
    """Another size in the frame header."""
    for marker in (b"\xff\xc0", b"\xff\xc2"):
        at = data.find(marker)
        if 0 <= at < len(data) - 10:
            where = at + int(random.choice([4, 5, 7, 9]))
            struct.pack_into(">H", data, where, int(random.choice([0, 1, 8, 3000, 65535])))
    return data


def _absurd_array(data: bytearray, random: Random) -> bytearray:
    shapes = ["(0, 5, 3)", "(99999999, 99999999)", "(-4, 5)", "(1,)", "((((1))))", "5", "'x'", "(72, 96, 3, 1, 1, 1)"]
    kinds = ["<u2", "|O", "<c8", "<U9999999", ">f8", "|V3", "[('a','<u2')]"]
    shape, kind = str(random.choice(shapes)), str(random.choice(kinds))
    told = f"{{'descr': '{kind}', 'fortran_order': False, 'shape': {shape}, }}".encode()
    return bytearray(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(told) + 1) + told + b"\n" + data[128:])


Way = Callable[[bytearray, Random], bytearray]
_WAYS: tuple[Way, ...] = (_flipped_header, _flipped, _cut, _overwritten, _lost, _absurd_word)
_WAYS_BY_SUFFIX: dict[str, tuple[Way, ...]] = {
    "tif": (_looped, _bomb, _absurd_tag, _absurd_tag, _wrong_kind, _wrong_kind),
    "png": (_png_bomb, _absurd_png),
    "jpg": (_absurd_jpeg,),
    "npy": (_absurd_array,),
}


# Reading them


def look_at(path: Path) -> str:
    """Open a file and do with it what the program does; returns what came of it in a word.

    Raises:
        AssertionError: if an error is not one clear sentence.
        Exception: anything but an expected error is a fault.
    """
    from rflow_engine.errors import EngineError
    from rflow_engine.images import Glimpsed, list_pages, open_image
    from rflow_engine.types import Box

    done = "refused"
    try:
        image = open_image(path)
        done = "read"
        box = Box(left=5, top=3, right=40, bottom=30).clipped(image.info.size)
        steps: list[Callable[[], object]] = [
            lambda: image.glimpse(64) if isinstance(image, Glimpsed) else None,
            lambda: image.display(128),
            lambda: image.working(64),
            lambda: image.read(box),
            lambda: image.read_mask(box),
            lambda: image.display_region(box),
            lambda: image.shrunk(Box(left=0, top=0, right=32, bottom=32).clipped(image.info.size), 4),
        ]
    except EngineError as error:
        _check(error.problem, error.remedy)
        steps = []
    for step in [*steps, lambda: list_pages(path)]:
        try:
            step()
        except EngineError as error:
            _check(error.problem, error.remedy)
            done = "refused"
    return done


def _check(problem: str, remedy: str) -> None:
    for sentence in (problem, remedy):
        assert sentence.endswith("."), sentence
        assert "\n" not in sentence, sentence
        assert len(sentence) < 600, sentence


LIMIT = 1_000_000_000
"""Bytes that reading may take beyond what the program has before it."""
SECONDS = 10
"""Of computing that one file may take."""


def stuck(path: Path) -> str:
    """A reader that never ends, to see that this is noticed."""
    while path.exists():
        pass
    return "read"


def greedy(path: Path) -> str:
    """A reader that takes too much memory."""
    return "read" if len(bytearray(2 * LIMIT)) and path.exists() else ""


def crashing(path: Path) -> str:
    """A reader that brings the program down."""
    import os

    os._exit(139)


def _child(folder: str, seeds: Iterable[int], reader: str) -> None:
    """Read the files of seeds with limits on memory and time, and say what comes of each."""
    import resource
    import signal
    import traceback

    look_at_first = Path(folder) / "first.png"
    look_at_first.write_bytes(good_files()["plain.png"])
    look_at(look_at_first)
    if _LINUX:
        # Elsewhere the address space cannot be limited; what was taken is looked at in any case.
        held = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (held + LIMIT, held + LIMIT))
    for seed in seeds:
        name, data = malformed(seed)
        path = Path(folder) / name
        path.write_bytes(data)
        print(json.dumps({"seed": seed, "name": name}), flush=True)
        # Computing, not waiting: other programs may be busy.
        signal.setitimer(signal.ITIMER_PROF, SECONDS if reader == "look_at" else 1)
        try:
            outcome = globals()[reader](path)
        except BaseException:
            outcome = traceback.format_exc()
        signal.setitimer(signal.ITIMER_PROF, 0)
        path.unlink()
        print(json.dumps({"seed": seed, "name": name, "outcome": outcome, "peak": _peak()}), flush=True)


def _peak() -> int:
    """Bytes of memory that this process has held at most."""
    if not _LINUX:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # What the system counts as used by a child includes what its parent held when it was forked.
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    return 1024 * int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM:")))


_LINUX = sys.platform.startswith("linux")


def read_all(seeds: list[int], reader: str = "look_at") -> tuple[dict[str, int], list[str]]:
    """Read the files of seeds in another process.

    Args:
        seeds: which files.
        reader: the function here that reads one.

    Returns:
        How many were "read" and "refused", and what went wrong: crashes, hangs, errors that are none of ours.
    """
    counts, faults = {"read": 0, "refused": 0}, []
    left = list(seeds)
    while left:
        with tempfile.TemporaryDirectory() as folder:
            command = [
                sys.executable,
                "-W",
                "ignore",
                "-m",
                "tests.malformed",
                "--child",
                folder,
                json.dumps(left),
                reader,
            ]
            ended = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS * (len(left) + 60))
        told = [json.loads(line) for line in ended.stdout.splitlines() if line.startswith("{")]
        for entry in told:
            if "outcome" not in entry:
                continue
            left.remove(entry["seed"])
            if entry["outcome"] in counts and entry["peak"] < LIMIT:
                counts[entry["outcome"]] += 1
            else:
                faults.append(f"{entry['seed']} {entry['name']} {entry['peak'] // 1_000_000} MB: {entry['outcome']}")
        if left and ended.returncode == 0:
            raise RuntimeError(ended.stderr)
        if left:
            # The process ended at the first that it has said nothing of.
            last = told[-1] if told else {"seed": left[0], "name": "?"}
            faults.append(f"{last['seed']} {last['name']}: ended by {ended.returncode}: {ended.stderr[-2000:]}")
            left = [seed for seed in left if seed != last["seed"]]
    return counts, faults


if __name__ == "__main__":
    if sys.argv[1] == "--child":
        _child(sys.argv[2], json.loads(sys.argv[3]), sys.argv[4])
    else:
        found, wrong = read_all(list(range(int(sys.argv[1]), int(sys.argv[2]))))
        print("\n\n".join(wrong))
        print(found, len(wrong), "wrong")
