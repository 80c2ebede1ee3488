"""300 malformed files are read without crash, hang or much memory; each gives an image or one clear error."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests import malformed

SEEDS = list(range(300))
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot limit a process like that")


def test_300_malformed_files() -> None:
    counts, faults = malformed.read_all(SEEDS)
    assert faults == []
    assert sum(counts.values()) == len(SEEDS)
    # They are not all so spoilt that nothing is looked at.
    assert min(counts.values()) > 50


@pytest.mark.parametrize("name", list(malformed.good_files()))
def test_the_good_ones_can_be_read(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(malformed.good_files()[name])
    assert malformed.look_at(tmp_path / name) == "read"


def test_a_seed_always_gives_the_same_file() -> None:
    for seed in range(0, 300, 7):
        assert malformed.malformed(seed) == malformed.malformed(seed)
    assert len({malformed.malformed(seed) for seed in range(100)}) == 100


@pytest.mark.parametrize(
    ("reader", "says"), [("stuck", "ended by"), ("crashing", "ended by"), ("greedy", "MemoryError")]
)
def test_what_goes_wrong_is_noticed(reader: str, says: str) -> None:
    counts, (fault, other) = malformed.read_all([1, 2], reader)
    assert says in fault
    assert says in other
    assert sum(counts.values()) == 0
