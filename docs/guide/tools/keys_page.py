"""The page of keys, in the words of the program."""

from __future__ import annotations

from rflow_gui.actions import Actions

_HEAD = """\
# All keys

This page is made by the program from its own actions (`python3 dev.py guide`). The same list is in the program:
**Help ▸ Keyboard Shortcuts**. Every key can be changed with **Edit ▸ Edit Shortcuts**. On a Mac, ⌘ takes the place
of `Ctrl`, and ⌥ that of `Alt`.

What has no key is in the menus.
"""


def page(actions: Actions) -> str:
    """The page as Markdown: every action with what it does and its keys, section by section."""
    tips = {name: action.statusTip() for name, action in actions.everything().items()}
    parts, section = [_HEAD], ""
    for binding in actions.bindings():
        if not binding.default:
            continue
        if binding.section != section:
            section = binding.section
            parts.append(f"\n## {section}\n\n| key | | |\n|---|---|---|\n")
        parts.append(f"| {_keys(binding.default)} | **{binding.text}** | {tips[binding.id]} |\n")
    return "".join(parts)


def _keys(keys: tuple[str, ...]) -> str:
    return " ".join(f"`{key}`" for key in keys)
