"""Collects the texts of the window, and those of the engine, for translation, and packs what was translated.

    python -m rflow_resources.translations.extract           bring the .ts files up to date and pack them
    python -m rflow_resources.translations.extract --check   say what is not translated, or not as it should be

``lupdate`` cannot see which context a function such as ``_tr`` in a module stands for. So the texts are found here, by
reading the code, and handed to ``lupdate`` in a form that it knows; it keeps what was translated before.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

FOLDER = Path(__file__).resolve().parent
LANGUAGES = ("zh_CN", "fr", "de", "it")
# The context of what the engine says; see rflow_engine/said.py.
ENGINE = "Engine"
_SAYING, _MARKING = "said", "sentence"
_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%\d")


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text of the window.

    Attributes:
        context: the class or part of the program it belongs to.
        source: the English text.
        plural: whether it has a form for each number.
    """

    context: str
    source: str
    plural: bool = False


class UnmarkedTextError(ValueError):
    """A text is asked to be translated in a way that nobody can find."""


def texts_of(package: Path) -> list[Text]:
    """Every text of a package that is marked for translation, sorted.

    Raises:
        UnmarkedTextError: if a text is put together before it is translated, so that it cannot be found.
    """
    found: set[Text] = set()
    for file in sorted(package.rglob("*.py")):
        found.update(_Reader(file).texts())
    return sorted(found)


def all_texts(*packages: Path) -> list[Text]:
    """Every text of the program: the window's, and what the engine says."""
    if not packages:
        import rflow_engine
        import rflow_gui

        packages = tuple(Path(str(package.__file__)).parent for package in (rflow_engine, rflow_gui))
    return sorted({text for package in packages for text in texts_of(package)})


class _Reader:
    """Finds the texts of one module."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._tree = ast.parse(file.read_text(encoding="utf-8"), str(file))
        self._constants = {
            target.id: node.value.value
            for node in self._tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name) and isinstance(node.value.value, str)
        }
        self._marks = any(isinstance(node, ast.Call) and _name(node.func) == _MARKING for node in ast.walk(self._tree))
        self._helpers: dict[str, str] = dict(self._translating_functions())

    def texts(self) -> Iterator[Text]:
        yield from self._walk(self._tree, "")

    def _walk(self, node: ast.AST, scope: str) -> Iterator[Text]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield from self._read(child, scope)
            yield from self._walk(child, child.name if isinstance(child, ast.ClassDef) else scope)

    def _translating_functions(self) -> Iterator[tuple[str, str]]:
        """Functions that only translate what they are given, with the context they do it in."""
        for node in ast.walk(self._tree):
            if not isinstance(node, ast.FunctionDef):
                continue
            parameters = {argument.arg for argument in node.args.args}
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and _name(call.func) == "translate" and len(call.args) >= 2:
                    context, text = self._constant(call.args[0]), call.args[1]
                    if context and isinstance(text, ast.Name) and text.id in parameters and len(parameters) <= 2:
                        yield node.name, context

    def _read(self, call: ast.Call, scope: str) -> Iterator[Text]:
        name = _name(call.func)
        if name in (_SAYING, _MARKING):
            yield from self._say(call)
        elif name in ("translate", "N_") and len(call.args) >= 2:
            context, source = self._constant(call.args[0]), self._constant(call.args[1])
            if context and source is not None:
                yield Text(context, source, len(call.args) > 3)
            elif name == "N_" or self._is_glued(call.args[1]):
                raise self._unmarked(call)
        elif call.args and name == "tr" and isinstance(call.func, ast.Attribute) and name not in self._helpers:
            source = self._constant(call.args[0])
            if source is None and self._is_glued(call.args[0]):
                raise self._unmarked(call)
            if source is not None:
                yield Text(scope, source, len(call.args) > 2)
        elif call.args and name in self._helpers:
            source = self._constant(call.args[0])
            if source is not None:
                yield Text(self._helpers[name], source, len(call.args) > 2)
            elif self._is_glued(call.args[0]):
                raise self._unmarked(call)

    def _say(self, call: ast.Call) -> Iterator[Text]:
        """What the engine says: written out in the call, or marked in the module where it is chosen from several."""
        source = self._constant(call.args[0]) if call.args else None
        if source is not None:
            yield Text(ENGINE, source)
        elif _name(call.func) == _MARKING or not self._marks:
            raise self._unmarked(call)

    def _constant(self, node: ast.expr) -> str | None:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        return self._constants.get(node.id) if isinstance(node, ast.Name) else None

    @staticmethod
    def _is_glued(node: ast.expr) -> bool:
        """Whether a text is made from pieces: nobody can translate what is not there before the program runs."""
        return isinstance(node, ast.JoinedStr | ast.BinOp) or (
            isinstance(node, ast.Call) and _name(node.func) in ("format", "join", "lower", "replace")
        )

    def _unmarked(self, call: ast.Call) -> UnmarkedTextError:
        return UnmarkedTextError(f"{self._file}:{call.lineno}: this text is put together before it is translated")


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def update(texts: Sequence[Text], files: Sequence[Path]) -> None:
    """Bring .ts files up to date: new texts are added, those that are gone are dropped, translations stay."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.cpp"
        source.write_text("".join(_as_macro(text) for text in texts), encoding="utf-8")
        names = [str(file) for file in files]
        _run(
            "pyside6-lupdate",
            str(source),
            "-no-obsolete",
            "-locations",
            "none",
            "-source-language",
            "en",
            "-ts",
            *names,
        )


def _as_macro(text: Text) -> str:
    macro = "QT_TRANSLATE_N_NOOP" if text.plural else "QT_TRANSLATE_NOOP"
    return f"{macro}({json.dumps(text.context)}, {json.dumps(text.source, ensure_ascii=False)})\n"


def pack(files: Sequence[Path]) -> None:
    """Write the .qm file of each .ts file beside it; texts that are not translated stay English."""
    for file in files:
        _run("pyside6-lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def _run(tool: str, *arguments: str) -> None:
    path = Path(sys.executable).with_name(tool)
    subprocess.run([str(path) if path.exists() else tool, *arguments], check=True, stdout=subprocess.DEVNULL)


def problems(file: Path, texts: Sequence[Text]) -> list[str]:
    """What is wrong with a translation: texts it lacks or does not translate, placeholders that do not agree."""
    wanted, found, said = {(text.context, text.source) for text in texts}, set(), []
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source = message.findtext("source", "")
            found.add((name, source))
            said += [f"{name}: {source!r}: {problem}" for problem in _faults(source, message)]
    said += [f"{name}: {source!r}: is not in the file" for name, source in sorted(wanted - found)]
    return said


def _faults(source: str, message: ElementTree.Element) -> Iterator[str]:
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("unfinished", "obsolete", "vanished"):
        yield "is not translated"
        return
    forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    for form in forms:
        if not form:
            yield "is not translated"
        # A form for one thing may say "one" in the place of the number.
        there, here = (sorted(set(_PLACEHOLDER.findall(text)) - {"%n"}) for text in (source, form))
        if form and there != here:
            yield f"has the placeholders {', '.join(there) or 'none'}, its translation {', '.join(here) or 'none'}"


def translations(folder: Path = FOLDER) -> list[Path]:
    """The .ts files there are."""
    return sorted(folder.glob("rflow_*.ts"))


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for.

    Returns:
        The exit code: 1 if something is wrong with a translation.
    """
    parser = argparse.ArgumentParser(description="Keep the translations in step with the code.")
    parser.add_argument("--check", action="store_true", help="change nothing, say what is wrong")
    parser.add_argument("--add", choices=LANGUAGES, action="append", default=[], help="begin a language")
    options = parser.parse_args(arguments)
    texts = all_texts()
    files = sorted({*translations(), *(FOLDER / f"rflow_{language}.ts" for language in options.add)})
    if not options.check and files:
        update(texts, files)
        pack(files)
    print(f"{len(texts)} texts, {sum(text.plural for text in texts)} of them with plural forms")
    wrong = {file.name: problems(file, texts) for file in files}
    for name, said in wrong.items():
        print(f"{name}: {len(said)} to be looked at", *said[:20], sep="\n  ")
    return int(options.check and any(wrong.values()))


if __name__ == "__main__":
    sys.exit(main())
