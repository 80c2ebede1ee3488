"""Pages of the guide as rich text: the Markdown they are written in, and no more of it.

Qt reads Markdown as well, but loses pictures in tables, and the size of a heading runs on behind a picture.
"""

from __future__ import annotations

import re
from html import escape
from itertools import groupby

_LIST = re.compile(r"(?:- |\d+\. )")
_INLINE = (
    (re.compile(r"!\[([^\]]*)\]\(([^)]+)\)"), r'<img src="\2" alt="\1">'),
    (re.compile(r"\[([^\]]*)\]\(([^)]+)\)"), r'<a href="\2">\1</a>'),
    (re.compile(r"\*\*([^*]+)\*\*"), r"<b>\1</b>"),
    (re.compile(r"`([^`]+)`"), r"<code>\1</code>"),
)


def slug(heading: str) -> str:
    """What a heading is called in a link."""
    return re.sub(r"[^\w -]", "", heading.lower()).strip().replace(" ", "-")


def to_html(markdown: str) -> str:
    """A page as HTML: headings that can be gone to, paragraphs, lists, tables, code, pictures, links."""
    blocks, parts = re.split(r"\n\s*\n", markdown.strip()), []
    for block in blocks:
        lines = block.splitlines()
        # A heading needs no empty line behind it.
        while lines and lines[0].startswith("#"):
            parts.append(_heading(lines.pop(0)))
        if lines:
            parts.append(_block(lines))
    return "\n".join(parts)


def _block(lines: list[str]) -> str:
    if lines[0].startswith("|"):
        return _table(lines)
    if lines[0].startswith(">"):
        return f"<blockquote>{_inline(' '.join(line.lstrip('> ') for line in lines))}</blockquote>"
    if lines[0].startswith("    "):
        return f"<pre>{escape(chr(10).join(line[4:] for line in lines))}</pre>"
    if _LIST.match(lines[0]):
        return _list(lines)
    return f"<p>{_inline(' '.join(line.strip() for line in lines))}</p>"


def _heading(line: str) -> str:
    marks, _, text = line.partition(" ")
    level = len(marks)
    return f'<h{level}><a name="{slug(text)}"></a>{_inline(text)}</h{level}>'


def _list(lines: list[str]) -> str:
    items: list[str] = []
    for line in lines:
        if _LIST.match(line):
            items.append(_LIST.sub("", line, count=1))
        else:
            items[-1] += " " + line.strip()
    tag = "ol" if lines[0][0].isdigit() else "ul"
    return f"<{tag}>" + "".join(f"<li>{_inline(item)}</li>" for item in items) + f"</{tag}>"


def _table(lines: list[str]) -> str:
    rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines]
    ruled = [all(set(cell) <= set("-: ") and cell for cell in row) for row in rows]
    kept = [row for row, rule in zip(rows, ruled, strict=True) if not rule]
    body = "".join("<tr>" + "".join(f"<td>{_inline(cell)}</td>" for cell in row) + "</tr>" for row in kept if any(row))
    return f'<table cellspacing="0" cellpadding="6">{body}</table>'


def _inline(text: str) -> str:
    """Pictures, links, bold and code; what stands in code is no markup."""
    parts = []
    for is_code, piece in groupby(re.split(r"(`[^`]+`)", text), key=lambda piece: piece.startswith("`")):
        words = escape("".join(piece), quote=False)
        for pattern, with_what in _INLINE[3:] if is_code else _INLINE[:3]:
            words = pattern.sub(with_what, words)
        parts.append(words)
    return "".join(parts)
