"""Sentences that remember what they were made from, and that everything the engine tells the user is one."""

from __future__ import annotations

import ast
import copy
import gc
import json
import string
import weakref
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

import rflow_engine
from rflow_engine.errors import ImageReadError
from rflow_engine.said import Language, Said, joined, recalled, retold, said

ENGINE = Path(str(rflow_engine.__file__)).parent
PRINTING = ENGINE.parent / "rflow_gui" / "printing"
# What only the command line tells, which speaks English.
ENGLISH = ("cli", "training", "doctor", "terminal", "saved")
GERMAN = {
    "The picture '{name}' is {size} pixels wide.": "Das Bild „{name}“ ist {size} Pixel breit.",
    "Only {free:.1f} GB are free.": "Frei sind nur {free:.1f} GB.",
    "{why} Try again.": "{why} Noch einmal versuchen.",
}
IN_GERMAN = Language("de", lambda template: GERMAN.get(template, template))


def test_what_is_said_is_a_text_with_its_template() -> None:
    text = said("The picture '{name}' is {size} pixels wide.", name="Head", size=12)
    assert text == "The picture 'Head' is 12 pixels wide."
    assert json.dumps({"note": text}) == '{"note": "The picture \'Head\' is 12 pixels wide."}'
    assert (text.template, dict(text.values)) == (
        "The picture '{name}' is {size} pixels wide.",
        {"name": "Head", "size": 12},
    )
    assert copy.deepcopy([text])[0] is text


def test_a_place_without_a_value_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        said("{name} is missing.")


def test_it_is_retold_with_everything_that_was_said_in_it() -> None:
    inner = said("Only {free:.1f} GB are free.", free=np.float32(2.25))
    whole = joined((said("{why} Try again.", why=inner), "", "As it is."))
    assert whole == "Only 2.2 GB are free. Try again. As it is."
    assert retold(whole, IN_GERMAN) == "Frei sind nur 2.2 GB. Noch einmal versuchen. As it is."
    assert retold("As it is.", IN_GERMAN) == "As it is."
    assert retold(whole, Language()) == whole


def test_a_wide_full_stop_needs_no_space() -> None:
    chinese = Language("zh-CN", lambda template: "内存不足。")
    assert retold(joined((said("Memory ran out."), said("Again."))), chinese) == "内存不足。内存不足。"
    assert retold(joined((said("one"), said("two")), "; "), chinese) == "内存不足。; 内存不足。"


def test_braces_in_values_and_in_what_is_recalled_are_letters() -> None:
    assert said("{name} is missing.", name="{0}") == "{0} is missing."
    again = recalled("{strange} name")
    assert (again, retold(again, IN_GERMAN)) == ("{strange} name", "{strange} name")
    german = Language("de", {"by hand": "von Hand"}.__getitem__)
    assert retold(recalled("by hand"), german) == "von Hand"


def test_an_error_does_not_live_on_in_a_sentence() -> None:
    class Reason(Exception):
        pass

    reason = Reason("it broke")
    seen, text = weakref.ref(reason), said("It failed: {reason}.", reason=reason)
    del reason
    gc.collect()
    assert seen() is None
    assert text == "It failed: it broke."


def test_errors_keep_what_was_said() -> None:
    error = ImageReadError(said("The picture '{name}' is {size} pixels wide.", name="Head", size=12), "As it is.")
    assert str(error) == "The picture 'Head' is 12 pixels wide. As it is."
    assert isinstance(error.problem, Said)
    assert retold(error.problem, IN_GERMAN) == "Das Bild „Head“ ist 12 Pixel breit."


# The code of the engine


def modules() -> Iterator[tuple[Path, ast.Module]]:
    for file in sorted([*ENGINE.rglob("*.py"), *PRINTING.rglob("*.py")]):
        if not any(part.startswith(ENGLISH) for part in file.relative_to(ENGINE.parent).parts):
            yield file, ast.parse(file.read_text(encoding="utf-8"), str(file))


def calls(tree: ast.Module, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            if name in names:
                yield node


def places(template: str) -> set[str]:
    """The names of a template's places; a place that has none, or that reaches into its value, is a mistake."""
    found = [(name, conversion) for _, name, _, conversion in string.Formatter().parse(template) if name is not None]
    assert all(name.isidentifier() and conversion is None for name, conversion in found), template
    return {name for name, _ in found}


def test_every_place_has_its_value() -> None:
    wrong, count = [], 0
    for file, tree in modules():
        for call in calls(tree, "said"):
            if not call.args or not isinstance(call.args[0], ast.Constant):
                continue
            count += 1
            given = {keyword.arg for keyword in call.keywords}
            wanted = places(call.args[0].value)
            if (None not in given and given != wanted) or not given - {None} <= wanted:
                wrong.append(f"{file}:{call.lineno}: {wanted ^ given}")
    assert count > 400
    assert not wrong, "\n".join(wrong)


TELLING = {
    *("EngineError", "UsageError", "ImageReadError", "SessionError", "WriteError", "ResourceError", "DeviceError"),
    *(
        "OutOfMemoryError",
        "WeightsError",
        "WrongContentError",
        "NoUseError",
        "FetchError",
        "NotAPictureError",
        "FitFailure",
        "Verdict",
        "Progress",
    ),
    *("FetchError", "NotAPictureError", "Heading", "Paragraph", "step"),
}


def unsaid(node: ast.expr) -> bool:
    """Whether a text is written, or put together, without :func:`said`."""
    if isinstance(node, ast.IfExp):
        return unsaid(node.body) or unsaid(node.orelse)
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and any(letter.isalpha() for letter in node.value)
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.BinOp) and (unsaid(node.left) or unsaid(node.right))
    )


def test_everything_that_is_told_to_the_user_is_said() -> None:
    plain = []
    for file, tree in modules():
        for call in calls(tree, *TELLING):
            told = [*call.args, *(keyword.value for keyword in call.keywords if keyword.arg not in ("level", "method"))]
            plain += [f"{file}:{argument.lineno}: {ast.unparse(argument)}" for argument in told if unsaid(argument)]
    assert not plain, "these texts cannot be translated; write said(…):\n" + "\n".join(plain)


def test_a_text_that_is_not_said_is_found() -> None:
    tree = ast.parse('UsageError("Words", f"{x} words" if y else said("words"))')
    (call,) = calls(tree, "UsageError")
    assert [unsaid(argument) for argument in call.args] == [True, True]
    assert not unsaid(ast.parse('said("words")', mode="eval").body)
