"""What an action is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass

from rflow_gui.models.situation import Situation


def always(now: Situation) -> bool:
    """Whether an action can be used that needs nothing."""
    return True


def editable(now: Situation) -> bool:
    """Whether matches can be edited, and nothing is being written that depends on them."""
    return now.editable and not now.exporting


@dataclass(frozen=True, slots=True)
class Spec:
    """One action.

    Attributes:
        id: by which the program knows it.
        text: in menus, with the letter to press marked by ``&``.
        tip: one sentence for tooltips and the status bar.
        shortcuts: key sequences; the first is shown.
        icon: name of its icon, or the empty text.
        enabled: whether it can be used in a situation.
        group: of the actions of one group exactly one is checked.
        checkable: whether it can be switched on and off.
        short: text on a button where the menu's is too long.
    """

    id: str
    text: str
    tip: str
    shortcuts: tuple[str, ...] = ()
    _: KW_ONLY
    icon: str = ""
    enabled: Callable[[Situation], bool] = always
    group: str = ""
    checkable: bool = False
    short: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Actions that belong together in the sheet of shortcuts."""

    title: str
    specs: tuple[Spec, ...]
