"""A report as one HTML file that needs nothing else: pictures are in it, drawings are SVG, and it prints on A4."""

from __future__ import annotations

import base64
import io
from html import escape

from PIL import Image

from rflow_engine.export.report.blocks import (
    Bar,
    Block,
    Drawing,
    Figure,
    Heading,
    Item,
    Label,
    Line,
    Paragraph,
    Picture,
    Raster,
    Report,
    Table,
    in_language,
)
from rflow_engine.said import ENGLISH, Language
from rflow_engine.types import AnyArray

_POINT = 25.4 / 72
_TEXT_WIDTH = 166.0
_STYLE = """
@page { size: A4; margin: 20mm 22mm 22mm; }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1c1c1c; line-height: 1.5; font-size: 16px;
  font-family: "Source Serif 4", "Source Serif Pro", Charter, "Bitstream Charter", "Iowan Old Style", Palatino,
  "Palatino Linotype", P052, Georgia, "Times New Roman", serif; }
main { max-width: 46rem; margin: 0 auto; padding: 3.5rem 1.5rem 5rem; }
h1 { font-size: 1.7rem; line-height: 1.25; font-weight: 600; margin: 0 0 .4rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; font-weight: 600; margin: 2.6rem 0 .7rem; break-after: avoid; }
p { margin: 0 0 .9rem; hyphens: auto; }
.subtitle { color: #666; margin-bottom: 2rem; }
figure { margin: 1.6rem 0 2rem; break-inside: avoid; }
.pictures { display: flex; gap: 1rem; justify-content: center; align-items: flex-start; }
.pictures > div { min-width: 0; }
.pictures span { display: block; font: .8rem/1.4 system-ui, sans-serif; color: #555; margin-bottom: .25rem; }
img { display: block; max-width: 100%; height: auto; max-height: 70vh; }
svg { display: block; width: 100%; height: auto; margin-top: .7rem; }
.scaled { margin: 0 auto; }
.scaled .pictures { display: block; }
.scaled img { width: 100%; max-height: none; }
svg text { font-family: system-ui, "Helvetica Neue", Arial, sans-serif; }
figcaption, caption { font-size: .875rem; line-height: 1.45; color: #333; text-align: left; }
figcaption { margin-top: .6rem; }
caption { padding-bottom: .45rem; }
figcaption b, caption b { font-weight: 600; color: #1c1c1c; }
table { border-collapse: collapse; width: 100%; margin: 1.4rem 0 2rem; font-size: .875rem; line-height: 1.4;
  border-top: 1.5px solid #1c1c1c; border-bottom: 1.5px solid #1c1c1c; break-inside: auto;
  font-variant-numeric: tabular-nums lining-nums; }
th { font-weight: 600; text-align: left; border-bottom: 1px solid #1c1c1c; vertical-align: bottom; }
th, td { padding: .28rem .9rem .28rem 0; vertical-align: top; overflow-wrap: anywhere; }
th:last-child, td:last-child { padding-right: 0; }
tr { break-inside: avoid; }
tbody tr:first-child td { padding-top: .45rem; }
.r { text-align: right; white-space: nowrap; }
.key td:first-child { color: #555; width: 34%; }
.code { font: .78rem/1.45 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  word-break: break-all; }
@media print { body { font-size: 10.5pt; } main { max-width: none; padding: 0; } img { max-height: 110mm; } }
"""


def to_html(report: Report, language: Language = ENGLISH) -> str:
    """The report as the text of an HTML file, in a language."""
    report = in_language(report, language)
    body = [_block(block) for block in report.blocks]
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language.code)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(report.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        f'<h1>{escape(report.title)}</h1>\n<p class="subtitle">{escape(report.subtitle)}</p>\n'
        + "\n".join(body)
        + "\n</main>\n</body>\n</html>\n"
    )


def _block(block: Block) -> str:
    match block:
        case Heading():
            return f"<h2>{escape(block.text)}</h2>"
        case Paragraph():
            strong = f"<b>{escape(block.strong)}</b> " if block.strong else ""
            return f"<p>{strong}{escape(block.text)}</p>"
        case Figure():
            return _figure(block)
        case Table():
            return _table(block)


def _figure(figure: Figure) -> str:
    pictures = "".join(_picture(picture) for picture in figure.pictures)
    parts = [f'<div class="pictures">{pictures}</div>'] if pictures else []
    if figure.drawing is not None:
        parts.append(to_svg(figure.drawing, whole=figure.to_scale))
    if figure.drawing is not None and figure.to_scale:
        # A bar has its length only under a picture that is as wide as it was drawn for.
        parts = [f'<div class="scaled" style="width:{_share(figure.drawing):.2f}%">{"".join(parts)}</div>']
    parts.append(f"<figcaption><b>{escape(figure.number)}</b> {escape(figure.caption)}</figcaption>")
    return "<figure>" + "".join(parts) + "</figure>"


def _picture(picture: Picture) -> str:
    label = f"<span>{escape(picture.label)}</span>" if picture.label else ""
    height, width = picture.pixels.shape[:2]
    source = _embedded(picture.pixels, "JPEG")
    return f'<div>{label}<img src="{source}" width="{width}" height="{height}" alt="{escape(picture.alt)}"></div>'


def _table(table: Table) -> str:
    def row(cells: tuple[str, ...], tag: str) -> str:
        parts = []
        for column, cell in enumerate(cells):
            classes = ["r"] if table.align[column] == "r" else []
            classes += ["code"] if column in table.code and tag == "td" else []
            named = f' class="{" ".join(classes)}"' if classes else ""
            parts.append(f"<{tag}{named}>{escape(cell)}</{tag}>")
        return "<tr>" + "".join(parts) + "</tr>"

    head = f"<thead>{row(table.header, 'th')}</thead>" if table.header else ""
    body = "".join(row(cells, "td") for cells in table.rows)
    kind = "" if table.header else ' class="key"'
    caption = f"<caption><b>{escape(table.number)}</b> {escape(table.caption)}</caption>"
    return f"<table{kind}>{caption}{head}<tbody>{body}</tbody></table>"


def _share(drawing: Drawing) -> float:
    """How wide a drawing is, in percent of the text."""
    return 100 * min(1.0, drawing.width / _TEXT_WIDTH)


def to_svg(drawing: Drawing, *, whole: bool = False) -> str:
    """A drawing as SVG, in millimetres.

    Args:
        drawing: what to draw.
        whole: as wide as what it stands in; else as wide as it is in print.
    """
    items = "".join(_item(item) for item in drawing.items)
    share = 100 if whole else _share(drawing)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {drawing.width:g} {drawing.height:g}" '
        f'style="max-width:{share:.0f}%" role="img" aria-label="{escape(drawing.title)}">{items}</svg>'
    )


def _item(item: Item) -> str:
    match item:
        case Line():
            return (
                f'<line x1="{item.x1:.3f}" y1="{item.y1:.3f}" x2="{item.x2:.3f}" y2="{item.y2:.3f}" '
                f'stroke="{item.colour}" stroke-width="{item.width:g}"/>'
            )
        case Bar():
            return (
                f'<rect x="{item.x:.3f}" y="{item.y:.3f}" width="{max(item.width, 0):.3f}" '
                f'height="{max(item.height, 0):.3f}" fill="{item.colour}"/>'
            )
        case Label():
            return (
                f'<text x="{item.x:.3f}" y="{item.y:.3f}" font-size="{item.size * _POINT:.3f}" '
                f'text-anchor="{item.anchor}" fill="{item.colour}">{escape(item.text)}</text>'
            )
        case Raster():
            return (
                f'<image x="{item.x:.3f}" y="{item.y:.3f}" width="{item.width:.3f}" height="{item.height:.3f}" '
                f'preserveAspectRatio="none" href="{_embedded(item.pixels, "PNG")}"/>'
            )


def _embedded(pixels: AnyArray, kind: str) -> str:
    file = io.BytesIO()
    extras = {"quality": 90, "subsampling": 0} if kind == "JPEG" else {}
    Image.fromarray(pixels).save(file, kind, **extras)
    return f"data:image/{kind.lower()};base64,{base64.b64encode(file.getvalue()).decode('ascii')}"
