"""Texts: marked for translation before they are shown, those of the engine as they are shown, without mnemonics."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from rflow_engine.said import Language, retold

# Where letters have no keys, the letter to press stands behind the word, in brackets.
_LETTER_BEHIND = re.compile(r"\s?\(&.\)")

_spoken = "en"


def N_(context: str, text: str) -> str:  # noqa: N802, RUF100
    """Mark a text; it is translated when it is shown.

    ``lupdate`` finds it with ``-tr-function-alias QT_TRANSLATE_NOOP+=N_``.
    """
    return text


def speak(code: str) -> None:
    """Say which language the window speaks, as :func:`rflow_gui.translation.install` puts it on."""
    global _spoken
    _spoken = code.replace("_", "-")


def shown(text: str) -> str:
    """A text of the engine in the language of the window; one that the engine did not say stays as it is."""
    return retold(text, language())


def language() -> Language:
    """The language of the window, for what the engine writes to be read by people."""
    return Language(code=_spoken, translate=_of_engine)


def _of_engine(template: str) -> str:
    return QCoreApplication.translate("Engine", template)


def plain(text: str) -> str:
    """The text of an action as it stands elsewhere than in a menu: without the letter to press and the dots."""
    return _LETTER_BEHIND.sub("", text).replace("&", "").rstrip("…")
