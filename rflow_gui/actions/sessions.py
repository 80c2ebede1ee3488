"""Sessions, and the pairs in them."""

from __future__ import annotations

from rflow_gui.actions.spec import Section, Spec
from rflow_gui.texts import N_

SESSION = Section(
    N_("Actions", "Session"),
    (
        Spec(
            "new_session",
            N_("Actions", "&New Session"),
            N_("Actions", "Begin with an empty window"),
            ("Ctrl+N",),
        ),
        Spec(
            "open_session",
            N_("Actions", "Open Sess&ion…"),
            N_("Actions", "Go on with pairs that were saved, as they were"),
            ("Ctrl+Shift+O",),
            icon="open",
        ),
        Spec(
            "save_session",
            N_("Actions", "&Save Session"),
            N_("Actions", "Keep all pairs with their alignments, edits and regions in one file"),
            ("Ctrl+S",),
            icon="save",
            enabled=lambda now: now.keeps_anything,
        ),
        Spec(
            "save_session_as",
            N_("Actions", "Save Session &As…"),
            N_("Actions", "Keep the session in another file"),
            ("Ctrl+Shift+S",),
            enabled=lambda now: now.keeps_anything,
        ),
        Spec(
            "locate_missing",
            N_("Actions", "&Locate Missing Picture…"),
            N_("Actions", "Say where a picture of the session is now"),
            enabled=lambda now: now.missing,
        ),
    ),
)
PAIRS = Section(
    N_("Actions", "Pairs"),
    (
        Spec(
            "add_pair",
            N_("Actions", "&Add Pair…"),
            N_("Actions", "Choose two more pictures; what is here stays"),
            ("Ctrl+Shift+P",),
            icon="add",
        ),
        Spec(
            "duplicate_pair",
            N_("Actions", "&Duplicate Pair"),
            N_("Actions", "The same pictures and alignment once more, to try other settings"),
            ("Ctrl+D",),
            icon="copy",
            enabled=lambda now: now.has_any,
        ),
        Spec(
            "rename_pair",
            N_("Actions", "Re&name Pair"),
            N_("Actions", "Call the pair something else than its pictures"),
            icon="rename",
            enabled=lambda now: now.has_any,
        ),
        Spec(
            "remove_pair",
            N_("Actions", "&Remove Pair"),
            N_("Actions", "Take the pair out of the session; the picture files stay"),
            icon="close",
            enabled=lambda now: (now.has_any or now.several_pairs) and not now.exporting,
        ),
        Spec(
            "next_pair",
            N_("Actions", "Ne&xt Pair"),
            N_("Actions", "Look at the pair below in the list"),
            ("Ctrl+PgDown",),
            enabled=lambda now: now.several_pairs,
        ),
        Spec(
            "previous_pair",
            N_("Actions", "Pre&vious Pair"),
            N_("Actions", "Look at the pair above in the list"),
            ("Ctrl+PgUp",),
            enabled=lambda now: now.several_pairs,
        ),
    ),
)
