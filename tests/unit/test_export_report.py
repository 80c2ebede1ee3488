"""The report tells what there is, in one file that needs nothing else."""

from __future__ import annotations

import base64
import hashlib
import io
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from rflow_engine import editing
from rflow_engine.alignment import Alignment
from rflow_engine.context import CallbackContext, SilentContext
from rflow_engine.errors import Cancelled, UsageError
from rflow_engine.export import ExportOptions, export
from rflow_engine.export.report import report_of, to_html
from rflow_engine.export.report.blocks import Figure, Heading, Label, Line, Picture, Report, Table
from rflow_engine.export.report.drawings import histogram, length_text, scale_bar
from rflow_engine.images import open_image
from rflow_engine.types import FlowField, Size
from tests import pictures

SIZE = Size(width=170, height=110)
HOMOGRAPHY = np.array([[0.9, 0.1, 12.0], [-0.07, 1.1, -4.0], [2e-4, -1e-4, 1.0]])


@pytest.fixture
def result(tmp_path: Path) -> Alignment:
    """An alignment of two files with flow, one match of which was set by hand."""
    Image.fromarray(pictures.rgb8(150, 120)).save(tmp_path / "a <copy> & more.png")
    Image.fromarray(pictures.rgb8(SIZE.width, SIZE.height)).save(tmp_path / "target.png", dpi=(254, 254))
    flow = pictures.smooth_flow(SIZE, amplitude=3)
    known = pictures.alignment_of(tmp_path / "a <copy> & more.png", tmp_path / "target.png", HOMOGRAPHY, flow)
    kind = np.array([0] * 7 + [1], np.uint8)
    return replace(known, matches=replace(known.matches, kind=kind, kinds=("invented", editing.BY_HAND)))


def html_of(alignment: Alignment) -> str:
    return to_html(report_of(alignment, ExportOptions(), SilentContext()))


def test_everything_to_repeat_it_is_told(result: Alignment) -> None:
    html = html_of(result)
    for role in ("source", "target"):
        path = Path(str(getattr(result, role).info.path))
        assert hashlib.sha256(path.read_bytes()).hexdigest() in html
    for value in HOMOGRAPHY.ravel():
        assert f"{value:.9g}" in html
    for text in (
        result.verdict.reason,
        "150 × 120",
        "254 pixels per inch: 1.7 × 1.1 cm",
        "min inliers",
        np.__version__,
    ):
        assert text in html, text
    assert "8 matches" in html
    assert "The matches set by hand" in html


def test_the_file_needs_nothing_else_and_names_are_escaped(result: Alignment) -> None:
    html = html_of(result)
    assert "a &lt;copy&gt; &amp; more.png" in html
    assert "<copy>" not in html
    assert not re.findall(r"""(?:src|href)=["'](?!data:image/)""", html)
    assert "@import" not in html
    assert "<script" not in html
    sizes = []
    for kind, data in re.findall(r"data:image/(\w+);base64,([\w+/=]+)", html):
        with Image.open(io.BytesIO(base64.b64decode(data))) as image:
            assert image.format is not None
            assert image.format.lower() == kind
            sizes.append(image.size)
    assert sizes.count((170, 110)) >= 4


def test_figures_and_tables_are_numbered_in_order(result: Alignment) -> None:
    html = html_of(result)
    for word, last in (("Figure", 8), ("Table", 8)):
        numbers = [int(number) for number in re.findall(rf"<b>{word} (\d+)\.</b>", html)]
        assert numbers == list(range(1, len(numbers) + 1))
        assert len(numbers) >= last


def test_without_flow_nothing_is_said_of_it() -> None:
    html = html_of(pictures.alignment_of(pictures.rgb8(), pictures.rgb8()))
    assert "Residual flow" not in html
    assert "fine stage" not in html
    assert "Checkerboard" in html


def test_without_matches_there_is_still_a_report() -> None:
    report = report_of(
        pictures.alignment_of(pictures.rgb8(), pictures.rgb8(), matches=0), ExportOptions(), SilentContext()
    )
    assert "Matches" in [block.text for block in report.blocks if isinstance(block, Heading)]
    assert not any("farthest" in block.caption for block in report.blocks if isinstance(block, Table))


def test_regions_of_interest_are_measured(result: Alignment) -> None:
    from rflow_engine.types import Region, Regions

    outline = np.array([[20.0, 20.0], [140.0, 20.0], [140.0, 90.0], [20.0, 90.0]])
    flow = np.zeros((40, 60, 2), np.float32)
    flow[..., 0] = 8.0
    field = FlowField(flow=flow, confidence=np.ones((40, 60), np.float32), target_size=SIZE)
    regions = Regions(target=(Region(outline=outline, name="the hand", measured=True),))
    assert "In “the hand”" in html_of(replace(result, flow=field, regions=regions))


def test_a_scale_bar_where_the_resolution_was_measured(result: Alignment) -> None:
    figures = [
        block for block in report_of(result, ExportOptions(), SilentContext()).blocks if isinstance(block, Figure)
    ]
    bars = [figure.drawing for figure in figures if figure.drawing is not None and "Scale bar" in figure.drawing.title]
    assert len(bars) == 3
    line = bars[0].items[0]
    assert isinstance(line, Line)
    # The figure is 104 mm high and shows 11 mm: 2 mm of the original are 18.9 mm on paper.
    assert bars[0].title == "Scale bar of 2 mm"
    assert line.x2 - line.x1 == pytest.approx(2 * 160.73 / 17, rel=0.01)


def test_a_scale_bar_is_as_wide_as_its_picture_in_the_browser(result: Alignment) -> None:
    """A picture in portrait is 52 mm wide in print, of 166 mm of text."""
    upright = Figure("x", (Picture(pictures.rgb8(50, 100)),), scale_bar(52.0, 200.0), to_scale=True)
    html = to_html(Report("x", "", (upright,)))
    inside = html[html.index('<div class="scaled" style="width:31.33%">') : html.index("<figcaption")]
    assert "<img" in inside
    assert 'viewBox="0 0 52 ' in inside
    assert "max-width:100%" in inside
    written = html_of(result)
    assert written.count('<div class="scaled"') == 3
    for part in written.split('<div class="scaled"')[1:]:
        assert "Scale bar" in part[: part.index("<figcaption")]


def test_resolutions_that_say_nothing_are_told_so(result: Alignment, tmp_path: Path) -> None:
    for resolution, words in (((72.0, 72.0), "know none"), ((300.0, 150.0), "not the same both ways")):
        Image.fromarray(pictures.rgb8()).save(tmp_path / "b.tif", dpi=resolution)
        assert words in html_of(replace(result, source=open_image(tmp_path / "b.tif")))


@pytest.mark.parametrize(
    ("width", "text"), [(17.0, "2 mm"), (900.0, "20 cm"), (9000.0, "2 m"), (0.9, "200 µm"), (40.0, "1 cm")]
)
def test_scale_bars_have_round_lengths(width: float, text: str) -> None:
    assert scale_bar(160.0, width).title == f"Scale bar of {text}"


def test_lengths_in_words() -> None:
    assert [length_text(value) for value in (5000, 50, 5, 0.5)] == ["5 m", "5 cm", "5 mm", "500 µm"]


def test_the_histogram_counts_every_inlier_once() -> None:
    from rflow_engine.export.report.blocks import Bar

    residuals = np.array([0.1, 0.1, 0.1, 2.9, np.inf])
    drawing = histogram(residuals, None, 3.0)
    bars = [item for item in drawing.items if isinstance(item, Bar)][:-1]
    heights = np.array([bar.height for bar in bars])
    assert (heights > 0).sum() == 3
    assert heights.max() == pytest.approx(3 * heights[heights > 0].min())
    assert any(isinstance(item, Label) and item.text.startswith("median") for item in drawing.items)


def test_the_checksums_can_be_cancelled(result: Alignment) -> None:
    context = CallbackContext()
    context.cancel()
    with pytest.raises(Cancelled):
        report_of(result, ExportOptions(), context)


def test_the_report_is_written_once_for_both_forms(result: Alignment, tmp_path: Path) -> None:
    seen = []
    options = ExportOptions(what=("report", "report_pdf"))
    files = export(
        result,
        tmp_path / "out",
        options=options,
        print_report=lambda report, path, _: seen.append(report) or path.touch(),
    ).files
    assert [file.name for file in files] == ["report.html", "report.pdf"]
    # Made a second time it would have another time in it.
    assert to_html(seen[0]) == files[0].read_text(encoding="utf-8")


def test_pixel_sizes_that_are_given_go_before_those_of_the_files(result: Alignment) -> None:
    def html_with(*sizes: float | None) -> str:
        options = ExportOptions(mm_per_pixel=sizes)  # type: ignore[arg-type]
        return to_html(report_of(result, options, SilentContext()))

    assert "254 pixels per inch: 1.7 × 1.1 cm" in html_of(result)
    html = html_with(0.5, 0.2)
    assert "50.8 pixels per inch, set by the user: 7.5 × 6.0 cm" in html
    assert "127 pixels per inch, set by the user: 3.4 × 2.2 cm" in html
    assert "Scale bar of 5 mm" in html
    # What the user does not believe is only what the file says.
    html = html_with(None, None)
    assert "254 pixels per inch<" in html
    assert "Scale bar" not in html
    with pytest.raises(UsageError, match="larger than 0"):
        html_with(0.0, None)
