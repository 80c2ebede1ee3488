"""Addresses of pictures on the web, as text. Nothing here touches the network."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import parse_qs, quote, unquote, urlsplit, urlunsplit

_WEB = ("http://", "https://")
INFO = "info.json"
# What follows the identifier in the address of an image: region, size, rotation, quality and format.
_REQUEST = re.compile(
    r"/(full|square|\d+,\d+,\d+,\d+|pct:[\d.,]+)/(full|max|\^?!?[\d,]+|\^?max|\^?pct:[\d.]+)/!?[\d.]+"
    r"/(default|native|colou?r|gr[ae]y|bitonal)(\.\w+)?$"
)
# What some system does not allow in the name of a file.
_UNFIT = re.compile(r'[\x00-\x1f\x7f\\:*?"<>|]')
_LONGEST_NAME = 80
_DEFAULT_PORTS = {"http": 80, "https": 443}
# Characters that stay as they are in an address; the percent sign, because identifiers come escaped.
_KEPT = "/%:@!$&'()*+,;=~-._"


def is_address(text: object) -> bool:
    """Whether something is the address of a picture on the web rather than a path."""
    return isinstance(text, str) and text.strip().lower().startswith(_WEB)


def info_address(text: str) -> str:
    """What to ask for, from what a user pasted: the address of ``info.json``, of an image, or without either's ending.

    The address of a viewer that names a manifest gives the manifest's.

    Raises:
        ValueError: if it is no address, or holds a password; the text says so.
    """
    parts = urlsplit(text.strip())
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        raise ValueError("An address begins with https:// and the name of a computer.")
    if parts.username is not None or parts.password is not None:
        raise ValueError("Addresses with a user name or a password are not opened.")
    named = [value for value in parse_qs(parts.query).get("manifest", []) if is_address(value)]
    if named:
        return info_address(named[0])
    # Whatever a user pastes, the request must be of plain characters.
    path = quote(parts.path, safe=_KEPT)
    if not path.endswith(".json") and "manifest" not in path.lower().split("/"):
        path = f"{_REQUEST.sub('', path).rstrip('/')}/{INFO}"
    return urlunsplit((parts.scheme.lower(), parts.netloc, path, quote(parts.query, safe=f"{_KEPT}?"), ""))


def base_of(address: str) -> str:
    """The address of an image service: that of its ``info.json`` without that name."""
    parts = urlsplit(address)
    return urlunsplit((parts.scheme, parts.netloc, parts.path.removesuffix(f"/{INFO}"), "", ""))


def host(address: str) -> str:
    """The computer in an address, with its port where it is named; the whole text if there is none."""
    try:
        return urlsplit(address).netloc.rpartition("@")[2].lower() or address
    except ValueError:
        return address


def name_of(address: str) -> str:
    """What to call the picture at an address: the last part of its identifier, fit for the name of a file."""
    parts = [part for part in unquote(urlsplit(address).path).split("/") if part]
    if len(parts) > 1 and parts[-1] == INFO:
        parts.pop()
    name = _UNFIT.sub("-", parts[-1])[:_LONGEST_NAME].strip(". ") if parts and parts[-1] != INFO else ""
    return name or _UNFIT.sub("-", host(address))


def same_place(address: str, other: str) -> bool:
    """Whether two addresses are of one server; the encrypted one of the same name counts as the same."""
    first, second = urlsplit(address), urlsplit(other)
    if first.hostname != second.hostname:
        return False
    return _port(first.scheme, first.port) == _port(second.scheme, second.port) or (
        (first.scheme, second.scheme) == ("http", "https") and first.port is None and second.port is None
    )


def is_private(address: str) -> bool:
    """Whether an address names this computer or one of the local network by its number."""
    name = urlsplit(address).hostname or ""
    try:
        return not ipaddress.ip_address(name).is_global
    except ValueError:
        return name == "localhost" or name.endswith((".localhost", ".local", ".internal"))


def _port(scheme: str, port: int | None) -> int | None:
    return port or _DEFAULT_PORTS.get(scheme)
