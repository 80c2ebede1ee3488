"""Every action of the window, once: its text, shortcut, icon, tip, and when it can be used."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from rflow_gui.models.situation import Situation
from rflow_gui.texts import N_
from rflow_gui.themes.icons import icon

_CONTEXT = "Actions"


def _always(now: Situation) -> bool:
    return True


def _editable(now: Situation) -> bool:
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
    icon: str = ""
    enabled: Callable[[Situation], bool] = _always
    group: str = ""
    checkable: bool = False
    short: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Actions that belong together in the sheet of shortcuts."""

    title: str
    specs: tuple[Spec, ...]


FILE = Section(
    N_("Actions", "File"),
    (
        Spec("open_pair", N_("Actions", "&Open Pair…"), N_("Actions", "Choose source and target"), ("Ctrl+O",), "open"),
        Spec(
            "open_source",
            N_("Actions", "Open &Source…"),
            N_("Actions", "Choose the picture that moves"),
            ("Ctrl+Shift+S",),
            short=N_("Actions", "Source"),
            icon="open",
        ),
        Spec(
            "open_target",
            N_("Actions", "Open &Target…"),
            N_("Actions", "Choose the picture that stays"),
            ("Ctrl+Shift+T",),
            "open",
            short=N_("Actions", "Target"),
        ),
        Spec(
            "open_sample",
            N_("Actions", "Open Sa&mple Pair"),
            N_("Actions", "Try the program with a pair of pictures that comes with it"),
            icon="image",
        ),
        Spec(
            "swap",
            N_("Actions", "S&wap Source and Target"),
            N_("Actions", "Let the other picture move; the alignment is dropped"),
            ("Ctrl+Shift+X",),
            "swap",
            lambda now: now.has_pair and not now.exporting,
            short=N_("Actions", "Swap"),
        ),
        Spec(
            "export",
            N_("Actions", "&Export…"),
            N_("Actions", "Write the aligned source at full resolution, and what goes with it"),
            ("Ctrl+E",),
            "export",
            lambda now: now.aligned and not now.exporting and not now.fitting,
            short=N_("Actions", "Export"),
        ),
        Spec("clear_recent", N_("Actions", "&Clear List"), N_("Actions", "Forget the pairs opened before")),
        Spec("quit", N_("Actions", "&Quit"), N_("Actions", "Close the program"), ("Ctrl+Q",)),
    ),
)
EDIT = Section(
    N_("Actions", "Edit"),
    (
        Spec(
            "exclude",
            N_("Actions", "E&xclude Match"),
            N_("Actions", "Take the selected matches out and fit again"),
            ("Del",),
            enabled=lambda now: _editable(now) and now.selected,
            short=N_("Actions", "Exclude"),
            icon="exclude",
        ),
        Spec(
            "restore",
            N_("Actions", "Re&store Match"),
            N_("Actions", "Put the selected matches back and fit again"),
            ("Ins",),
            enabled=lambda now: _editable(now) and now.selected_excluded,
            short=N_("Actions", "Restore"),
            icon="include",
        ),
        Spec(
            "restore_all",
            N_("Actions", "Restore &All Matches"),
            N_("Actions", "Put all excluded matches back and fit again"),
            ("Ctrl+Ins",),
            "",
            lambda now: _editable(now) and now.any_excluded,
            short=N_("Actions", "Restore all"),
        ),
    ),
)
PAGES = Section(
    N_("Actions", "Pages"),
    (
        Spec(
            "page_pictures",
            N_("Actions", "&Pictures"),
            N_("Actions", "Source and target beside each other, with their matches"),
            ("F2",),
            group="page",
            icon="image",
        ),
        Spec(
            "page_compare",
            N_("Actions", "&Compare"),
            N_("Actions", "The aligned source against the target"),
            ("F3",),
            group="page",
            icon="side-by-side",
        ),
        Spec(
            "page_flow",
            N_("Actions", "&Flow"),
            N_("Actions", "How far the fine stage moved each place, and how sure it is"),
            ("F4",),
            "flow",
            group="page",
        ),
    ),
)
COMPARE = Section(
    N_("Actions", "Compare"),
    (
        Spec(
            "mode_side_by_side",
            N_("Actions", "&Side by Side"),
            N_("Actions", "The aligned source beside the target"),
            ("1",),
            "side-by-side",
            group="mode",
        ),
        Spec(
            "mode_overlay",
            N_("Actions", "&Overlay"),
            N_("Actions", "The aligned source laid over the target, more or less opaque"),
            ("2",),
            "overlay",
            group="mode",
        ),
        Spec(
            "mode_wipe",
            N_("Actions", "&Wipe"),
            N_("Actions", "A line to drag: source on one side, target on the other"),
            ("3",),
            "wipe",
            group="mode",
        ),
        Spec(
            "mode_blink",
            N_("Actions", "&Blink"),
            N_("Actions", "Source and target in turn at the same place"),
            ("4",),
            "blink",
            group="mode",
        ),
        Spec(
            "mode_difference",
            N_("Actions", "&Difference"),
            N_("Actions", "Where the two pictures differ in brightness and colour"),
            ("5",),
            "difference",
            group="mode",
        ),
        Spec(
            "stage_before",
            N_("Actions", "Stage &Before"),
            N_("Actions", "Compare with the source only resized"),
            ("B",),
            enabled=lambda now: now.has_pair,
            group="stage",
            short=N_("Actions", "Before"),
            icon="stage-before",
        ),
        Spec(
            "stage_coarse",
            N_("Actions", "Stage &Coarse"),
            N_("Actions", "Compare with the source moved by the homography"),
            ("C",),
            enabled=lambda now: now.aligned,
            group="stage",
            short=N_("Actions", "Coarse"),
            icon="stage-coarse",
        ),
        Spec(
            "stage_fine",
            N_("Actions", "Stage &Fine"),
            N_("Actions", "Compare with the source moved by homography and flow"),
            ("F",),
            enabled=lambda now: now.refined,
            group="stage",
            short=N_("Actions", "Fine"),
            icon="stage-fine",
        ),
        Spec(
            "blink_pause",
            N_("Actions", "&Pause Blinking"),
            N_("Actions", "Hold the picture that is on the screen"),
            ("P",),
            enabled=lambda now: now.blinking,
            checkable=True,
            short=N_("Actions", "Pause"),
        ),
        Spec(
            "blink_flip",
            N_("Actions", "Show the &Other Picture"),
            N_("Actions", "Change between source and target by hand"),
            ("Space",),
            enabled=lambda now: now.blinking,
            short=N_("Actions", "Flip"),
        ),
    ),
)
VIEW = Section(
    N_("Actions", "View"),
    (
        Spec(
            "fit",
            N_("Actions", "&Fit to Window"),
            N_("Actions", "Show the whole pictures"),
            ("Ctrl+0",),
            "fit",
            lambda now: now.has_any,
        ),
        Spec(
            "actual_size",
            N_("Actions", "&100 %"),
            N_("Actions", "Show one picture pixel on one screen pixel"),
            ("Ctrl+1",),
            "actual-size",
            lambda now: now.has_any,
        ),
        Spec(
            "zoom_in",
            N_("Actions", "Zoom &In"),
            N_("Actions", "Show less, larger"),
            ("Ctrl++", "Ctrl+=", "+"),
            "zoom-in",
            lambda now: now.has_any,
        ),
        Spec(
            "zoom_out",
            N_("Actions", "Zoom &Out"),
            N_("Actions", "Show more, smaller"),
            ("Ctrl+-", "-"),
            "zoom-out",
            lambda now: now.has_any,
        ),
        Spec(
            "link",
            N_("Actions", "&Link Views"),
            N_("Actions", "Zoom and pan both pictures together"),
            ("L",),
            checkable=True,
            short=N_("Actions", "Link"),
            icon="link",
        ),
        Spec(
            "show_inliers",
            N_("Actions", "Show I&nliers"),
            N_("Actions", "Mark the matches that agree with the homography"),
            ("I",),
            checkable=True,
            short=N_("Actions", "Inliers"),
            icon="inliers",
        ),
        Spec(
            "show_outliers",
            N_("Actions", "Show O&utliers"),
            N_("Actions", "Mark the matches that do not agree with the homography"),
            ("O",),
            checkable=True,
            short=N_("Actions", "Outliers"),
            icon="outliers",
        ),
        Spec(
            "theme_light",
            N_("Actions", "&Light"),
            N_("Actions", "Light controls around the pictures"),
            group="theme",
        ),
        Spec("theme_dark", N_("Actions", "&Dark"), N_("Actions", "Dark controls around the pictures"), group="theme"),
        Spec("theme_system", N_("Actions", "As the &System"), N_("Actions", "Follow the system"), group="theme"),
        Spec(
            "reset_layout",
            N_("Actions", "&Reset Layout"),
            N_("Actions", "Put panels and toolbars back where they were at first"),
        ),
    ),
)
ALIGN = Section(
    N_("Actions", "Align"),
    (
        Spec(
            "align",
            N_("Actions", "&Align"),
            N_("Actions", "Find out how the source lies on the target"),
            ("Ctrl+Return", "Ctrl+Enter"),
            "align",
            lambda now: now.has_pair and not now.fitting and not now.exporting,
        ),
        Spec(
            "cancel",
            N_("Actions", "&Cancel"),
            N_("Actions", "Stop what is running; the last good alignment stays"),
            ("Esc",),
            "cancel",
            lambda now: now.fitting or now.exporting,
        ),
        Spec(
            "preset_fast",
            N_("Actions", "&Fast"),
            N_("Actions", "Keypoints and homography only, for a first look"),
            group="preset",
        ),
        Spec(
            "preset_balanced",
            N_("Actions", "&Balanced"),
            N_("Actions", "Coarse and fine at 640 pixels: right for most pairs"),
            group="preset",
        ),
        Spec(
            "preset_accurate",
            N_("Actions", "A&ccurate"),
            N_("Actions", "More keypoints and scales, flow at 1280 pixels; several times slower"),
            group="preset",
        ),
        Spec("device_auto", N_("Actions", "&Automatic"), N_("Actions", "The fastest device there is"), group="device"),
        Spec("device_cpu", N_("Actions", "&CPU"), N_("Actions", "Compute on the processor"), group="device"),
        Spec(
            "device_cuda",
            N_("Actions", "&GPU (CUDA)"),
            N_("Actions", "Compute on an NVIDIA graphics card"),
            group="device",
        ),
        Spec(
            "device_mps",
            N_("Actions", "GPU (&Metal)"),
            N_("Actions", "Compute on an Apple graphics chip"),
            group="device",
        ),
    ),
)
HELP = Section(
    N_("Actions", "Help"),
    (
        Spec(
            "shortcuts",
            N_("Actions", "&Keyboard Shortcuts"),
            N_("Actions", "All keys on one sheet"),
            ("?", "F1"),
            icon="keyboard",
        ),
        Spec(
            "about",
            N_("Actions", "&About RANSAC-Flow"),
            N_("Actions", "Versions, licence, where the log is"),
            icon="info",
        ),
    ),
)
SECTIONS = (FILE, EDIT, PAGES, COMPARE, VIEW, ALIGN, HELP)


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text) if text else ""


class Actions(QObject):
    """The window's QActions by their ids."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._specs = {spec.id: spec for section in SECTIONS for spec in section.specs}
        for spec in self._specs.values():
            self._actions[spec.id] = self._build(spec)
        self.update(Situation())

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._actions)

    def sections(self) -> list[tuple[str, list[QAction]]]:
        """Title and actions of each section, for the sheet of shortcuts."""
        return [(_tr(section.title), [self._actions[spec.id] for spec in section.specs]) for section in SECTIONS]

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
        action.setIconText(_tr(spec.short) or _tr(spec.text).replace("&", "").rstrip("…"))
        action.setStatusTip(_tr(spec.tip))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{_tr(spec.tip)} ({keys})" if keys else _tr(spec.tip))
        action.setCheckable(spec.checkable or bool(spec.group))
        if spec.icon:
            action.setIcon(icon(spec.icon))
            # In a menu the icon would take the place of the check mark.
            action.setIconVisibleInMenu(not action.isCheckable())
        if spec.group:
            group = self._groups.setdefault(spec.group, QActionGroup(self))
            group.addAction(action)
        return action
