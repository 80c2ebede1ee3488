"""Opening, editing the matches, drawing regions."""

from __future__ import annotations

from rflow_gui.actions.spec import Section, Spec, editable
from rflow_gui.texts import N_

FILE = Section(
    N_("Actions", "File"),
    (
        Spec(
            "open_pair",
            N_("Actions", "&Open Pair…"),
            N_("Actions", "Choose source and target"),
            ("Ctrl+O",),
            icon="open",
        ),
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
            icon="open",
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
            icon="swap",
            enabled=lambda now: now.has_pair and not now.exporting,
            short=N_("Actions", "Swap"),
        ),
        Spec(
            "export",
            N_("Actions", "&Export…"),
            N_("Actions", "Write the aligned source at full resolution, and what goes with it"),
            ("Ctrl+E",),
            icon="export",
            enabled=lambda now: now.aligned and not now.exporting and not now.fitting,
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
            N_("Actions", "Take the selected matches out of the fit; those set by hand are deleted"),
            ("Del",),
            enabled=lambda now: editable(now) and now.selected,
            short=N_("Actions", "Exclude"),
            icon="exclude",
        ),
        Spec(
            "restore",
            N_("Actions", "Re&store Match"),
            N_("Actions", "Put the selected matches back and fit again"),
            ("Ins",),
            enabled=lambda now: editable(now) and now.selected_excluded,
            short=N_("Actions", "Restore"),
            icon="include",
        ),
        Spec(
            "lock",
            N_("Actions", "&Lock Match"),
            N_("Actions", "The transform passes through locked matches; press again to unlock"),
            ("K",),
            icon="lock",
            enabled=lambda now: editable(now) and now.selected_any,
            checkable=True,
            short=N_("Actions", "Lock"),
        ),
        Spec(
            "restore_all",
            N_("Actions", "Restore &All Matches"),
            N_("Actions", "Put all excluded matches back and fit again"),
            ("Ctrl+Ins",),
            enabled=lambda now: editable(now) and now.any_excluded,
            short=N_("Actions", "Restore all"),
        ),
    ),
)
TOOLS = Section(
    N_("Actions", "Tools"),
    (
        Spec(
            "tool_hand",
            N_("Actions", "&Hand"),
            N_("Actions", "Move the view and choose matches"),
            ("H",),
            icon="hand",
            group="tool",
        ),
        Spec(
            "tool_points",
            N_("Actions", "&Points by Hand"),
            N_("Actions", "Click a place in one picture; its partner in the other is proposed"),
            ("M",),
            icon="points",
            enabled=lambda now: now.has_pair,
            group="tool",
            short=N_("Actions", "Points"),
        ),
        Spec(
            "tool_exclude",
            N_("Actions", "Exclude a Re&gion"),
            N_("Actions", "Draw around what must not count: frames, colour charts, damage"),
            ("R",),
            icon="region-exclude",
            enabled=lambda now: now.has_any,
            group="tool",
            short=N_("Actions", "Exclude"),
        ),
        Spec(
            "tool_include",
            N_("Actions", "&Include a Region"),
            N_("Actions", "Draw around what alone shall count"),
            ("Shift+R",),
            icon="region-include",
            enabled=lambda now: now.has_any,
            group="tool",
            short=N_("Actions", "Include"),
        ),
        Spec(
            "propose_regions",
            N_("Actions", "Propose &Borders"),
            N_("Actions", "Find plain borders and frames, and exclude them"),
            icon="borders",
            enabled=lambda now: now.has_any and not now.proposing and not now.exporting,
        ),
    ),
)
