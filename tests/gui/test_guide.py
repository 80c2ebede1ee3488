"""The user guide is true: its links and pictures are there, and the program has what it names, with these keys."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from rflow_resources.translations.extract import texts_of

from rflow_gui.app import Program

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "guide"
PAGES = sorted(GUIDE.glob("*.md"))
_LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")
_NAMED = re.compile(r"(?:\| (?P<before>`[^|]+`) \| )?\*\*(?P<path>[^*]+ ▸ [^*]+)\*\*(?:\s\((?P<after>`[^)]+`)\))?")
_LABEL = re.compile(r"\*\*([A-Z“][^*▸]*)\*\*")
_KEY = re.compile(r"`([^`]+)`")
_MOST_BYTES = 400_000


def text_of(page: Path) -> str:
    """The text of a page with every paragraph on one line."""
    return re.sub(r"(?<=\S)\n(?=[^\s|#\-0-9>!])", " ", page.read_text(encoding="utf-8"))


def plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")


def in_menus(menu: QMenu, above: tuple[str, ...] = ()) -> Iterator[tuple[str, QAction]]:
    """Every action of a menu by its path, as the guide writes it."""
    for action in menu.actions():
        path = (*above, plain(action.text()))
        yield " ▸ ".join(path), action
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from in_menus(inner, path)


def menus(program: Program) -> dict[str, QAction]:
    found: dict[str, QAction] = {}
    for top in program.window.menuBar().actions():
        menu = top.menu()
        assert isinstance(menu, QMenu)
        found |= in_menus(menu, (plain(top.text()),))
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for _, target in _LINK.findall(page.read_text(encoding="utf-8")):
        name, _, anchor = target.partition("#")
        file = page.parent / name if name else page
        assert file.is_file(), target
        if anchor:
            heads = re.findall(r"^#+ (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
            assert anchor in [re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in heads], target


def test_every_picture_is_shown_and_small() -> None:
    shown = {target for page in PAGES for sign, target in _LINK.findall(page.read_text(encoding="utf-8")) if sign}
    files = sorted((GUIDE / "images").iterdir())
    assert shown == {f"images/{file.name}" for file in files}
    for file in files:
        with Image.open(file) as image:
            assert image.format == "PNG"
        assert file.stat().st_size < _MOST_BYTES, file.name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_is_named_is_in_the_menus_with_these_keys(program: Program, page: Path) -> None:
    actions = menus(program)
    for named in _NAMED.finditer(text_of(page)):
        action = actions.get(named["path"])
        assert action is not None, f"{named['path']} is not in the menus"
        keys = {key.toString() for key in action.shortcuts()}
        for key in _KEY.findall((named["before"] or "") + (named["after"] or "")):
            assert key in keys, f"{named['path']} has the keys {keys}, not {key}"


def test_other_names_are_texts_of_the_window(program: Program) -> None:
    texts = {plain(text.source) for text in texts_of(ROOT / "rflow_gui")}
    texts |= {plain(action.text()) for action in program.window.findChildren(QAction)}
    labels = [(page.name, label) for page in PAGES for label in _LABEL.findall(text_of(page))]
    assert labels
    assert [(name, label) for name, label in labels if plain(label) not in texts] == []


@pytest.mark.skipif(sys.platform != "linux", reason="the keys of undo and redo are those of the system")
def test_the_page_of_keys_is_that_of_the_program(program: Program) -> None:
    spec = importlib.util.spec_from_file_location("keys_page", GUIDE / "tools" / "keys_page.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    written = (GUIDE / "keys.md").read_text(encoding="utf-8")
    assert written == module.page(program.window.actions_), "python3 dev.py guide keys writes the page anew"


def test_no_key_has_two_meanings(program: Program) -> None:
    keys = Counter(key for binding in program.window.actions_.bindings() for key in binding.default)
    assert [key for key, count in keys.items() if count > 1] == []
