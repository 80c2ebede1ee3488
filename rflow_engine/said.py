"""Sentences for the user that remember what they were made from.

The engine speaks English and knows no other language. But it says its sentences with :func:`said`, and what that
returns is, besides the text, the template with its values: whoever shows it can put the template into another language
and the values into that. Everything else takes it for the text that it is: it is compared, searched, logged and written
to JSON like one. A text made from it, by an f-string or a method, is only a text; what is put together of several goes
through :func:`joined`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Self, TypeAlias

Value: TypeAlias = str | int | float


class Said(str):
    """A text with its template, or with the texts it consists of.

    Attributes:
        template: the English sentence with ``{named}`` places, as :meth:`str.format` knows them; "" if the text was
            put together of others.
        values: what stands in these places; texts that were themselves said can be put into another language, too.
        parts: the texts it was put together of.
        separator: what stands between them.
    """

    template: str
    values: Mapping[str, Value]
    parts: tuple[str, ...]
    separator: str

    def __new__(cls, text: str, *, template: str, values: Mapping[str, Value], parts: tuple[str, ...], by: str) -> Self:
        """A text with what it was made from; made by :func:`said` and :func:`joined`."""
        new = super().__new__(cls, text)
        new.template, new.values, new.parts, new.separator = template, MappingProxyType(dict(values)), parts, by
        return new

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """Itself: nothing in it changes."""
        return self


@dataclass(frozen=True, slots=True)
class Language:
    """What the engine is told of a language when it writes something that people will read.

    Attributes:
        code: as in HTML, such as "zh-CN".
        translate: gives a template in this language, with the same places.
    """

    code: str = "en"
    translate: Callable[[str], str] = str


ENGLISH = Language()


def said(template: str, **values: object) -> Said:
    """Say a sentence.

    Args:
        template: the sentence, written out here as one literal, with ``{named}`` places that may have a format.
        values: what stands in the places. Numbers and texts are kept; of anything else its text is, so that an
            exception or a picture does not live on in a sentence.

    Raises:
        KeyError: if a place has no value.
    """
    kept = {name: _plain(value) for name, value in values.items()}
    return Said(template.format(**kept), template=template, values=kept, parts=(), by="")


def sentence(template: str) -> str:
    """Mark a template that is said later, where the sentence is chosen from several."""
    return template


def recalled(text: str) -> Said:
    """Say again what was said before without values, such as a name that was read from a file."""
    if isinstance(text, Said):
        return text
    template = text.replace("{", "{{").replace("}", "}}")
    return Said(text, template=template, values={}, parts=(), by="")


def joined(texts: Iterable[str], by: str = " ") -> Said:
    """Put texts together, as sentences of a paragraph or items of a list; empty ones are left out."""
    parts = tuple(text for text in texts if text)
    return Said(by.join(parts), template="", values={}, parts=parts, by=by)


def retold(text: str, language: Language) -> str:
    """A text in another language: every template in it is translated; what was not said stays as it is."""
    if not isinstance(text, Said):
        return text
    if text.parts:
        return _run_together([retold(part, language) for part in text.parts], text.separator)
    values = {name: retold(value, language) if isinstance(value, str) else value for name, value in text.values.items()}
    return language.translate(text.template).format(**values)


def _plain(value: object) -> Value:
    # NumPy's numbers become Python's.
    value = value.item() if hasattr(value, "item") and getattr(value, "ndim", None) == 0 else value
    return value if isinstance(value, str | int | float) else str(value)


def _run_together(texts: list[str], separator: str) -> str:
    """Texts in a row; a full stop that is as wide as a letter needs no space behind it."""
    whole = ""
    for text in texts:
        whole += ("" if not whole or (separator == " " and whole[-1] in "。！？；") else separator) + text
    return whole
