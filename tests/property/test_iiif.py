"""Whatever an ``info.json`` or an address says: a clear refusal, or requests that make sense."""

from __future__ import annotations

import contextlib
import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rflow_engine import addresses
from rflow_engine.errors import ImageReadError
from rflow_engine.images.iiif import description, plan
from rflow_engine.images.iiif.manifest import refuse_manifest

# Drawing nested values takes its time on a busy machine.
calm = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=5,
)
sides = st.integers(1, 50_000)
tiles = st.fixed_dictionaries(
    {"width": st.integers(1, 5000), "scaleFactors": st.lists(st.integers(1, 200), max_size=6)},
    optional={"height": st.integers(1, 5000)},
)
infos = st.fixed_dictionaries(
    {
        "@context": st.sampled_from(
            ["http://iiif.io/api/image/2/context.json", "http://iiif.io/api/image/3/context.json"]
        ),
        "width": sides,
        "height": sides,
    },
    optional={
        "profile": st.sampled_from(["level0", "level1", "level2"]) | anything,
        "tiles": st.lists(tiles, max_size=3) | anything,
        "sizes": st.lists(st.fixed_dictionaries({"width": sides, "height": sides}), max_size=5) | anything,
        "maxWidth": sides | anything,
        "maxHeight": sides | anything,
        "maxArea": st.integers(1, 10**9) | anything,
        "extraFeatures": anything,
        "preferredFormats": st.lists(st.sampled_from(["png", "jpg", "gif"]), max_size=3) | anything,
        "requiredStatement": anything,
        "attribution": anything,
        "rights": anything,
        "id": anything,
    },
)


@calm
@given(infos)
def test_what_a_description_says_becomes_requests_within_the_picture(info: dict[str, Any]) -> None:
    made = plan.make(description.parse(description.load(json.dumps(info).encode(), "a"), "a"))
    full = made.description.size
    assert made.levels[1].size == made.size
    assert made.size.width <= full.width
    assert made.size.height <= full.height
    for factor, level in made.levels.items():
        assert factor & (factor - 1) == 0
        last = level.columns - 1, level.rows - 1
        assert level.box(*last).right == level.size.width
        assert level.box(*last).bottom == level.size.height
        for tile in ((0, 0), last):
            requests = list(made.requests(level, *tile).values())
            assert len(set(requests)) == len(requests)
            region, size, turn, name = requests[0].split("/")
            assert (turn, name.split(".")[0]) == ("0", "default")
            if region != "full":
                left, top, width, height = map(int, region.split(","))
                assert 0 < width <= full.width - left
                assert 0 < height <= full.height - top
            assert size in ("full", "max") or all(int(side) > 0 for side in size.split(",") if side)


@calm
@given(st.dictionaries(st.sampled_from(["type", "@type", "@context", "items", "sequences", "width", "id"]), anything))
def test_other_json_is_refused_in_words(data: dict[str, Any]) -> None:
    # Anything else that is raised is a fault.
    with contextlib.suppress(ImageReadError):
        refuse_manifest(data, "a")
        description.parse(data, "a")


@calm
@given(st.binary(max_size=200))
def test_other_bytes_are_refused_in_words(data: bytes) -> None:
    with contextlib.suppress(ImageReadError):
        assert isinstance(description.load(data, "a"), dict)


@calm
@given(st.text(max_size=60).map("https://example.org/{}".format) | st.text(max_size=60))
def test_any_text_is_an_address_of_plain_characters_or_none(text: str) -> None:
    try:
        address = addresses.info_address(text)
    except ValueError:
        return
    assert address.isascii()
    assert addresses.is_address(address)
    assert addresses.info_address(address) == address
    name = addresses.name_of(address)
    assert name
    assert not set(name) & set('/\\:*?"<>|\n\0')
