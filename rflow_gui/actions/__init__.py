"""Every action of the window, once: its text, shortcut, icon, tip, and when it can be used."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from rflow_gui.actions.aligning import ALIGN, HELP
from rflow_gui.actions.flow import FLOW
from rflow_gui.actions.looking import COMPARE, PAGES, PANELS, VIEW
from rflow_gui.actions.sessions import PAIRS, SESSION
from rflow_gui.actions.spec import Section, Spec
from rflow_gui.actions.working import EDIT, FILE, TOOLS
from rflow_gui.models.keys import Binding, Keys, portable
from rflow_gui.models.situation import Situation
from rflow_gui.texts import plain
from rflow_gui.themes.icons import icon

__all__ = ["EDIT", "PANELS", "Actions", "Section", "Spec"]

_CONTEXT = "Actions"
SECTIONS = (FILE, SESSION, PAIRS, EDIT, TOOLS, PAGES, COMPARE, FLOW, VIEW, PANELS, ALIGN, HELP)


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text) if text else ""


def _tell_keys(action: QAction) -> None:
    """Name the first key in the tooltip."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{action.statusTip()} ({keys})" if keys else action.statusTip())


class Actions(QObject):
    """The window's QActions by their ids.

    Signals:
        adopted: (id) an action was taken in.
    """

    adopted = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._defaults: dict[str, Keys] = {}
        self._adopted: dict[str, tuple[Section, QAction]] = {}
        self._specs = {spec.id: spec for section in SECTIONS for spec in section.specs}
        for spec in self._specs.values():
            self._actions[spec.id] = self._build(spec)
        self.update(Situation())

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._actions)

    def adopt(self, action_id: str, action: QAction, tip: str, section: Section) -> None:
        """Take in an action that Qt has made, such as the one that shows a panel, so that it has its key too."""
        if not action.objectName():
            action.setObjectName(action_id)
        action.setStatusTip(tip)
        self._defaults[action_id] = portable(action.shortcuts())
        _tell_keys(action)
        self._adopted[action_id] = section, action
        self.adopted.emit(action_id)

    def set_first_keys(self, action_id: str, keys: Keys) -> None:
        """Say which keys an action that was taken in has at first."""
        self._defaults[action_id] = keys
        self.set_keys(action_id, keys)

    def everything(self) -> dict[str, QAction]:
        """All actions by their ids, also those that were taken in."""
        return self._actions | {action_id: action for action_id, (_, action) in self._adopted.items()}

    def bindings(self) -> list[Binding]:
        """Every action with the keys it has at first."""
        texts = {section.title: _tr(section.title) for section in SECTIONS}
        homes = {spec.id: texts[section.title] for section in SECTIONS for spec in section.specs}
        homes |= {action_id: texts[home.title] for action_id, (home, _) in self._adopted.items()}
        return [
            Binding(action_id, plain(action.text()), homes[action_id], self._defaults[action_id])
            for action_id, action in sorted(self.everything().items(), key=lambda item: list(homes).index(item[0]))
        ]

    def set_keys(self, action_id: str, keys: Keys) -> None:
        """Let an action have other keys."""
        action = self.everything()[action_id]
        if portable(action.shortcuts()) != keys:
            action.setShortcuts([QKeySequence(key, QKeySequence.SequenceFormat.PortableText) for key in keys])
            _tell_keys(action)

    def sections(self) -> list[tuple[str, list[QAction]]]:
        """Title and actions of each section, for the sheet of shortcuts."""
        sections = []
        for section in SECTIONS:
            taken_in = [action for home, action in self._adopted.values() if home is section]
            sections.append((_tr(section.title), taken_in + [self._actions[spec.id] for spec in section.specs]))
        return sections

    def group(self, name: str) -> tuple[QAction, ...]:
        """The actions of a group, in their order."""
        return tuple(self._actions[spec.id] for spec in self._specs.values() if spec.group == name)

    def check(self, action_id: str, checked: bool = True) -> None:
        """Show an action as on or off without triggering it."""
        self._actions[action_id].setChecked(checked)

    def update(self, now: Situation) -> None:
        """Enable what can be used now."""
        for spec in self._specs.values():
            self._actions[spec.id].setEnabled(bool(spec.enabled(now)))

    def _build(self, spec: Spec) -> QAction:
        action = QAction(_tr(spec.text), self)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
        action.setIconText(_tr(spec.short) or plain(_tr(spec.text)))
        action.setStatusTip(_tr(spec.tip))
        self._defaults[spec.id] = portable(action.shortcuts())
        _tell_keys(action)
        action.setCheckable(spec.checkable or bool(spec.group))
        if spec.icon:
            action.setIcon(icon(spec.icon))
            # In a menu the icon would take the place of the check mark.
            action.setIconVisibleInMenu(not action.isCheckable())
        if spec.group:
            group = self._groups.setdefault(spec.group, QActionGroup(self))
            group.addAction(action)
        return action
