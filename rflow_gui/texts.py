"""Texts: marked for translation where they are written down before they are shown, and without their mnemonics."""

from __future__ import annotations

import re

# Where letters have no keys, the letter to press stands behind the word, in brackets.
_LETTER_BEHIND = re.compile(r"\s?\(&.\)")


def N_(context: str, text: str) -> str:  # noqa: N802, RUF100
    """Mark a text; it is translated when it is shown.

    ``lupdate`` finds it with ``-tr-function-alias QT_TRANSLATE_NOOP+=N_``.
    """
    return text


def plain(text: str) -> str:
    """The text of an action as it stands elsewhere than in a menu: without the letter to press and the dots."""
    return _LETTER_BEHIND.sub("", text).replace("&", "").rstrip("…")
