"""The libraries of the operating system that Qt's wheels expect on Linux and do not bring along.

``python -m rflow_engine.system_libraries`` prints the Debian packages of those that are missing.
"""

from __future__ import annotations

import ctypes
import re
import sys
from collections.abc import Iterable, Mapping

# Each with its package in Debian and Ubuntu. Without these Qt cannot be imported at all.
QT: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
# Qt loads these when it opens a window on X11.
X11: Mapping[str, str] = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_PACKAGES = {**QT, **X11}


def missing(libraries: Iterable[str] = _PACKAGES) -> tuple[str, ...]:
    """Those of the libraries that this system cannot load; none on other systems than Linux."""
    if not sys.platform.startswith("linux"):
        return ()
    return tuple(name for name in libraries if not _loads(name))


def named_in(output: str) -> tuple[str, ...]:
    """The libraries that the dynamic linker complains about in the output of a program."""
    return tuple(dict.fromkeys(re.findall(r"(lib[\w.+-]+\.so(?:\.\d+)*): cannot open shared object", output)))


def debian_packages(libraries: Iterable[str]) -> tuple[str, ...]:
    """The Debian packages that bring the libraries, as far as they are known."""
    return tuple(sorted({_PACKAGES[name] for name in libraries if name in _PACKAGES}))


def remedy(libraries: Iterable[str]) -> str:
    """How to install libraries, in one sentence."""
    names = tuple(libraries)
    packages = debian_packages(names)
    if packages:
        return f"On Debian or Ubuntu run: sudo apt-get install {' '.join(packages)}"
    return f"Install the system package that contains {', '.join(names)}."


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    print(*debian_packages(missing()))
