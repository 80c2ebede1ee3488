"""A made-up language, in which every text of the program stands in brackets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from rflow_resources.translations import extract
from rflow_resources.translations.extract import Text, all_texts

from rflow_gui import texts as marking
from rflow_gui import translation

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

OPEN, CLOSE = "⟦", "⟧"


@pytest.fixture(scope="session")
def texts() -> list[Text]:
    return all_texts()


@pytest.fixture(scope="session")
def invented(tmp_path_factory: pytest.TempPathFactory, texts: list[Text]) -> Path:
    """A folder with a made-up translation, in which every text stands in brackets."""
    folder = tmp_path_factory.mktemp("translations")
    file = folder / "rflow_de.ts"
    extract.update(texts, [file])
    bracket(file)
    extract.pack([file])
    return folder


def bracket(file: Path) -> None:
    tree = ElementTree.parse(file)
    for message in tree.getroot().iter("message"):
        source, target = message.findtext("source", ""), message.find("translation")
        assert target is not None
        target.attrib.pop("type", None)
        for form in list(target.iter("numerusform")) or [target]:
            form.text = f"{OPEN}{source}{CLOSE}"
    tree.write(file, encoding="utf-8", xml_declaration=True)


@pytest.fixture
def bracketed(qapp: QApplication, invented: Path) -> Iterator[None]:
    """The program in the made-up language."""
    before = set(qapp.findChildren(QTranslator))
    assert translation.install(qapp, "de", invented) == "de"
    yield
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    marking.speak("en")
