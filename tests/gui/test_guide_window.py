"""The user guide in its window: contents, links, search, and pictures that fit."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument

from rflow_gui.app import Program
from rflow_gui.dialogs.guide import GuideDialog, folder, pages
from rflow_gui.dialogs.guide_text import to_html

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def guide(qtbot: QtBot) -> GuideDialog:
    dialog = GuideDialog()
    qtbot.addWidget(dialog)
    dialog.resize(900, 600)
    dialog.show()
    return dialog


def listed(guide: GuideDialog) -> list[str]:
    items = [guide.contents.item(row) for row in range(guide.contents.count())]
    return [str(item.data(Qt.ItemDataRole.UserRole)) for item in items if not item.isHidden()]


def test_all_pages_are_in_the_contents(guide: GuideDialog) -> None:
    assert sorted(listed(guide)) == sorted(file.name for file in folder().glob("*.md"))
    assert guide.shown == "README.md"
    assert pages(folder())["1-align.md"] == "1. Open two pictures and see them aligned"
    assert "Five tasks" in guide.page.toPlainText()


def test_links_lead_to_pages_and_headings(guide: GuideDialog) -> None:
    guide.page.anchorClicked.emit(QUrl("trouble.md#doubtful"))
    assert guide.shown == "trouble.md"
    assert guide.page.verticalScrollBar().value() > 0
    guide.page.anchorClicked.emit(QUrl("1-align.md"))
    assert guide.page.toPlainText().strip().startswith("1. Open two pictures")


def test_only_the_web_is_left_to_the_browser(guide: GuideDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    guide.page.anchorClicked.emit(QUrl("https://example.org/"))
    guide.page.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert opened == ["https://example.org/"]
    assert guide.shown == "README.md"


def test_searching_lists_the_pages_that_have_it_and_goes_through_them(qtbot: QtBot, guide: GuideDialog) -> None:
    qtbot.keyClicks(guide.search, "checkerboard")
    found = listed(guide)
    assert "3-compare.md" in found
    assert "2-matches.md" not in found
    seen = set()
    for _ in range(40):
        assert guide.page.textCursor().selectedText().casefold() == "checkerboard"
        seen.add(guide.shown)
        qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    assert seen == set(found)
    guide.search.setText("no such word anywhere")
    assert listed(guide) == []
    guide.search.clear()
    assert len(listed(guide)) == len(pages(folder()))


def test_pictures_are_no_wider_than_the_page(guide: GuideDialog) -> None:
    guide.show_page("1-align.md")
    for width in (900, 700):
        guide.resize(width, 600)
        image = guide.page.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("images/aligned.png"))
        assert isinstance(image, QImage)
        assert 100 < image.width() / image.devicePixelRatio() <= guide.page.viewport().width()
        assert guide.page.horizontalScrollBar().maximum() == 0


def test_it_is_in_the_help_menu_and_stays_beside_the_window(qtbot: QtBot, program: Program) -> None:
    action = program.window.actions_["guide"]
    assert action.shortcut().toString() == "F1"
    action.trigger()
    guide = program.window.findChild(GuideDialog)
    assert isinstance(guide, GuideDialog)
    assert guide.isVisible()
    assert not guide.isModal()
    action.trigger()
    assert len(program.window.findChildren(GuideDialog)) == 1
    guide.close()


def test_a_guide_without_pages_is_empty(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = GuideDialog(tmp_path)
    qtbot.addWidget(dialog)
    assert dialog.contents.count() == 0
    dialog.find_next()


def test_markdown_becomes_rich_text() -> None:
    text = (
        "# A `b` & c\n\n- one **two**\n  three\n- [x](y.md#z)\n\n| k | |\n|---|---|\n| `1` | ![p](q.png) |\n\nend *\n"
    )
    html = to_html(text)
    assert '<h1><a name="a-b--c"></a>A <code>b</code> &amp; c</h1>' in html
    assert '<ul><li>one <b>two</b> three</li><li><a href="y.md#z">x</a></li></ul>' in html
    assert '<tr><td><code>1</code></td><td><img src="q.png" alt="p"></td></tr>' in html
    assert html.endswith("<p>end *</p>")
