"""The language of the window: what there is, what the user has chosen, and how it is put on."""

from __future__ import annotations

import logging
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from rflow_gui import texts

_log = logging.getLogger(__name__)
SYSTEM, ENGLISH = "system", "en"


def folder() -> Path:
    """Where the packed translations lie."""
    return Path(str(files("rflow_resources") / "translations"))


def available(place: Path | None = None) -> dict[str, str]:
    """The languages that the program comes with besides English: what each calls itself, by its code."""
    codes = sorted(file.stem.removeprefix("rflow_") for file in (place or folder()).glob("rflow_*.qm"))
    return {code: QLocale(code).nativeLanguageName().capitalize() for code in codes}


def choices(place: Path | None = None) -> dict[str, str]:
    """The values of the choice of language, with what they are called."""
    system = QCoreApplication.translate("Translation", "As the system")
    return {SYSTEM: system, ENGLISH: "English", **available(place)}


def resolve(choice: str, wanted: list[str], there: list[str]) -> str:
    """The language to use.

    Args:
        choice: what the user has chosen: "system", "en" or a code such as "zh_CN".
        wanted: what the system asks for, the dearest first, such as "zh-Hans-CN".
        there: the codes that the program comes with.
    """
    if choice != SYSTEM:
        return choice if choice in there else ENGLISH
    for name in wanted:
        locale = QLocale(name)
        if locale.language() == QLocale.Language.English:
            return ENGLISH
        for code in there:
            own = QLocale(code)
            if own.language() == locale.language() and own.script() == locale.script():
                return code
    return ENGLISH


def install(app: QCoreApplication, choice: str, place: Path | None = None) -> str:
    """Put a language on the whole program, before any window is made.

    Args:
        app: the application, which keeps the translators.
        choice: "system", "en" or a code.
        place: where the packed translations lie.

    Returns:
        The code of the language that is on.
    """
    there = place or folder()
    code = resolve(choice, QLocale.system().uiLanguages(), list(available(there)))
    texts.speak(code)
    if code == ENGLISH:
        return code
    # What Qt itself says, such as "Cancel", comes with Qt.
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, where in ((f"qtbase_{code}", qt), (f"rflow_{code}", str(there))):
        translator = QTranslator(app)
        if translator.load(name, where):
            app.installTranslator(translator)
        else:
            _log.warning("the translation %s was not found in %s", name, where)
    return code
