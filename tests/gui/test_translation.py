"""Translations: every text is found, packed, put on, and agrees with its source in what is filled in."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget
from rflow_resources.translations import extract
from rflow_resources.translations.extract import Text, UnmarkedTextError, texts_of

import rflow_gui
from rflow_gui import translation
from rflow_gui.app import build
from rflow_gui.texts import plain
from tests.gui.brackets import OPEN, bracket
from tests.gui.fakes import FakeEngine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# What Qt says by itself.
QT = ("Schließen", "Lösen", "Abbrechen", "OK", "Nach links scrollen", "Nach rechts scrollen", "Löschen")
CODE = Path(rflow_gui.__file__).parent
# What is no text of ours: names, numbers with their units, signs, paths, versions.
NO_TEXT = re.compile(r"^[\W\d_]*$|^RANSAC-Flow$|^[\d.,\s]*(px|%|°|×|MB|GB|s)?$|^English$|^(CPU|GPU)\b.*")


# Finding


def test_no_text_is_put_together_before_it_is_translated(texts: list[Text]) -> None:
    """Reading the code raises for one that is."""
    assert len(texts) > 500
    assert {"Actions", "MainWindow", "Judgement", "JobList", "Engine"} <= {text.context for text in texts}
    assert all(text.context and text.source.strip() for text in texts)


def found(tmp_path: Path, code: str) -> set[tuple[str, str]]:
    (tmp_path / "module.py").write_text(code, encoding="utf-8")
    return {(text.context, text.source) for text in texts_of(tmp_path)}


def test_texts_are_found_whichever_way_they_are_marked(tmp_path: Path) -> None:
    code = """
_CONTEXT = "Late"
TITLE = N_("Marked", "marked")
def _tr(text):
    return QCoreApplication.translate("Module", text)
def _late(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
class Panel:
    def show(self):
        self.tr("of a class {x}").format(x=1)
        self.tr("%n things", "", 3)
        _tr("of a module"), _late("of a constant")
        QCoreApplication.translate("Direct", "direct")
"""
    assert found(tmp_path, code) == {
        ("Marked", "marked"),
        ("Panel", "of a class {x}"),
        ("Panel", "%n things"),
        ("Module", "of a module"),
        ("Late", "of a constant"),
        ("Direct", "direct"),
    }


@pytest.mark.parametrize(
    "code",
    [
        'class A:\n    def f(self):\n        self.tr(f"one {x}")',
        'class A:\n    def f(self):\n        self.tr("one " + x)',
        'class A:\n    def f(self):\n        self.tr("{x}".format(x=1))',
        'N_("A", "one" + "two")',
    ],
)
def test_a_glued_text_is_refused(tmp_path: Path, code: str) -> None:
    with pytest.raises(UnmarkedTextError, match=r"module\.py"):
        found(tmp_path, code)


# Calls that put a text before the user's eyes.
SHOWING = {
    *("setText", "setToolTip", "setStatusTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription"),
    *("setPlaceholderText", "setInformativeText", "setTitle", "setSuffix", "setPrefix", "setTabText", "setItemText"),
    *("addTab", "addRow", "addItem", "addMenu", "addAction", "say", "section_title", "placeholder", "label_beside"),
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QDockWidget"),
}


def spoken(node: ast.expr) -> str:
    """The letters of a text that stands in the code as it is."""
    if isinstance(node, ast.JoinedStr):
        node = ast.Constant("".join(part.value for part in node.values if isinstance(part, ast.Constant)))
    text = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
    return "" if NO_TEXT.match(re.sub(r"<[^>]*>", "", text)) else text


def unmarked_in(code: str) -> list[tuple[int, str]]:
    """Line and text of everything that is shown as it stands in the code."""
    calls = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]
    shown = [node for node in calls if extract._name(node.func) in SHOWING]
    return [(node.lineno, text) for node in shown for argument in node.args if (text := spoken(argument))]


def test_no_text_is_shown_that_is_not_marked() -> None:
    found = {
        f"{file.relative_to(CODE)}:{line}: {text!r}"
        for file in CODE.rglob("*.py")
        for line, text in unmarked_in(file.read_text(encoding="utf-8"))
    }
    assert not found, "these texts do not go through tr():\n" + "\n".join(sorted(found))


def test_a_text_that_is_not_marked_is_found() -> None:
    code = 'label.setText("Words")\nQLabel(f"{count} files")\nlabel.setText(f"{a}: {b}")\nlabel.setText(tr("Words"))'
    assert unmarked_in(code) == [(1, "Words"), (2, " files")]


# Packing


def test_what_was_translated_stays_and_what_is_gone_goes(tmp_path: Path) -> None:
    file = tmp_path / "rflow_fr.ts"
    extract.update([Text("A", "one"), Text("A", "two")], [file])
    tree = ElementTree.parse(file)
    for message in tree.getroot().iter("message"):
        target = message.find("translation")
        assert target is not None
        target.attrib.clear()
        target.text = f"{message.findtext('source')} translated"
    tree.write(file, encoding="utf-8", xml_declaration=True)
    extract.update([Text("A", "two"), Text("A", "three")], [file])
    text = file.read_text(encoding="utf-8")
    assert "two translated" in text
    assert "one" not in text
    assert extract.problems(file, [Text("A", "two"), Text("A", "three")]) == ["A: 'three': is not translated"]


def test_placeholders_have_to_agree(tmp_path: Path) -> None:
    file = tmp_path / "rflow_it.ts"
    extract.update([Text("A", "{count} of {all}"), Text("A", "%n file(s) in {folder}", plural=True)], [file])
    assert len(extract.problems(file, [])) == 2
    bracket(file)
    assert extract.problems(file, [Text("A", "{count} of {all}")]) == []
    wrong = file.read_text(encoding="utf-8").replace(f"{OPEN}{{count}} of {{all}}", "{count} von {ale}")
    file.write_text(wrong.replace(f"{OPEN}%n file(s) in {{folder}}", "%n Dateien"), encoding="utf-8")
    said = extract.problems(file, [Text("A", "{count} of {all}")])
    assert any("{all}, {count}, its translation {ale}, {count}" in line for line in said)
    assert any("{folder}, its translation none" in line for line in said)
    assert extract.problems(file, [Text("B", "new")])[-1] == "B: 'new': is not in the file"


def test_every_language_is_complete(texts: list[Text]) -> None:
    for file in extract.translations():
        assert extract.problems(file, texts) == [], file.name
        assert file.with_suffix(".qm").is_file()


def test_there_is_no_packed_language_without_its_source() -> None:
    packed = {file.stem for file in extract.FOLDER.glob("*.qm")}
    assert packed == {file.stem for file in extract.translations()}


# Choosing


@pytest.mark.parametrize(
    ("choice", "wanted", "code"),
    [
        ("system", ["de-DE", "de", "en"], "de"),
        ("system", ["en-GB", "de"], "en"),
        ("system", ["ja-JP", "zh-Hans-CN"], "zh_CN"),
        ("system", ["zh-Hant-TW", "fr-CA"], "fr"),
        ("system", ["ja"], "en"),
        ("system", [], "en"),
        ("fr", ["de"], "fr"),
        ("en", ["de"], "en"),
        ("xx", ["de"], "en"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_dearest_there_is(choice: str, wanted: list[str], code: str) -> None:
    assert translation.resolve(choice, wanted, ["de", "fr", "zh_CN"]) == code


def test_only_packed_languages_are_offered(invented: Path) -> None:
    assert list(translation.choices(invented)) == ["system", "en", "de"]
    assert translation.choices(invented)["de"] == "Deutsch"
    assert set(translation.choices()) == {"system", "en", *(file.stem[6:] for file in extract.translations())}


# The window


def shown_texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every text on and under a widget, with where it stands."""
    for widget in [root, *root.findChildren(QWidget)]:
        where = f"{type(widget).__name__} {widget.objectName()}"
        if isinstance(widget, QLabel | QAbstractButton):
            yield where, widget.text()
        if isinstance(widget, QComboBox):
            yield from ((where, widget.itemText(row)) for row in range(widget.count()))
        yield f"{where}, tooltip", widget.toolTip()
        yield f"{where}, accessible name", widget.accessibleName()
        yield f"{where}, title", widget.windowTitle()
        for action in widget.actions():
            yield f"action {action.objectName()}", action.text()
            yield f"action {action.objectName()}, tooltip", action.toolTip()


def unmarked(root: QWidget) -> set[str]:
    return {
        f"{where}: {text!r}"
        for where, text in shown_texts(root)
        if OPEN not in text
        and text not in QT
        # A language is called by its own name in every other.
        and text not in translation.available().values()
        and not NO_TEXT.match(re.sub(r"<[^>]*>|&", "", text))
        and not text.startswith(("/", "Ctrl"))
    }


@pytest.mark.usefixtures("bracketed")
def test_everything_in_the_window_is_translated(qtbot: QtBot) -> None:
    program = build(FakeEngine().calls())
    qtbot.addWidget(program.window)
    left = unmarked(program.window)
    for name in ("preferences", "align_settings", "weights"):
        program.window.actions_[name].trigger()
    for dialog in (program.choices.dialog, program.settings.dialog, program.weights.dialog):
        assert dialog is not None
        left |= unmarked(dialog)
        dialog.close()
    program.window.close()
    assert not left, "these texts do not go through tr():\n" + "\n".join(sorted(left))


@pytest.mark.usefixtures("bracketed")
def test_what_qt_says_is_translated_too() -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale("de").nativeLanguageName() == "Deutsch"


def test_a_text_outside_a_menu_has_no_letter_to_press() -> None:
    assert plain("&Open Pair…") == "Open Pair"
    assert plain("打开图像对(&O)…") == "打开图像对"
    assert plain("Fi&nish Now") == "Finish Now"
