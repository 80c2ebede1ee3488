"""Aligning and help."""

from __future__ import annotations

from rflow_gui.actions.spec import Section, Spec, editable
from rflow_gui.texts import N_

ALIGN = Section(
    N_("Actions", "Align"),
    (
        Spec(
            "align",
            N_("Actions", "&Align"),
            N_("Actions", "Find out how the source lies on the target"),
            ("Ctrl+Return", "Ctrl+Enter"),
            icon="align",
            enabled=lambda now: now.has_pair and not now.aligning and not now.exporting,
        ),
        Spec(
            "cancel",
            N_("Actions", "&Cancel"),
            N_("Actions", "Stop what is running; what was there before stays"),
            ("Esc",),
            icon="cancel",
            enabled=lambda now: now.fitting or now.exporting or now.loading or now.keeping,
        ),
        Spec(
            "finish",
            N_("Actions", "Fi&nish Now"),
            N_("Actions", "Leave out the rest of the fine stage and keep the flow found so far"),
            ("Ctrl+End",),
            enabled=lambda now: now.refining,
        ),
        Spec(
            "refine_further",
            N_("Actions", "&Refine Further…"),
            N_("Actions", "Go on with the flow at a larger size, up to full resolution"),
            ("Ctrl+Shift+F",),
            enabled=lambda now: now.fitted and now.refined and not now.fitting and not now.exporting,
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
        Spec(
            "preset_paper",
            N_("Actions", "As in the &Paper"),
            N_("Actions", "The features, samples and network of RANSAC-Flow as published; needs their weights"),
            group="preset",
        ),
        Spec(
            "preset_custom",
            N_("Actions", "C&ustom"),
            N_("Actions", "A preset with changes of your own"),
            group="preset",
        ),
        Spec(
            "align_settings",
            N_("Actions", "Alignment &Settings…"),
            N_("Actions", "Features, search, kind of transform, planes, threshold"),
            ("Ctrl+Shift+Return",),
            icon="settings",
            enabled=lambda now: not now.exporting,
            short=N_("Actions", "Settings"),
        ),
        Spec(
            "keep_fit",
            N_("Actions", "&Keep This Fit"),
            N_("Actions", "Keep the fit on the screen, to compare others with it"),
            ("Ctrl+K",),
            enabled=lambda now: now.fitted,
            short=N_("Actions", "Keep this fit"),
        ),
        Spec(
            "swap_fits",
            N_("Actions", "Show the &Other Fit"),
            N_("Actions", "Change between the fit that was kept and the one on the screen"),
            ("Ctrl+Shift+K",),
            enabled=lambda now: now.fit_kept and editable(now) and now.fitted,
            short=N_("Actions", "Show the other"),
        ),
        Spec(
            "forget_fit",
            N_("Actions", "&Forget the Kept Fit"),
            N_("Actions", "Compare with nothing any more"),
            enabled=lambda now: now.fit_kept,
            short=N_("Actions", "Forget"),
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
            "guide",
            N_("Actions", "&User Guide"),
            N_("Actions", "Step by step, with pictures; in English"),
            ("F1",),
        ),
        Spec(
            "shortcuts",
            N_("Actions", "&Keyboard Shortcuts"),
            N_("Actions", "All keys on one sheet"),
            ("?",),
            icon="keyboard",
        ),
        Spec(
            "weights",
            N_("Actions", "&Weights of the Networks…"),
            N_("Actions", "What trained networks there are, and how to get the others"),
            icon="weights",
        ),
        Spec(
            "show_log",
            N_("Actions", "Open &Log Folder"),
            N_("Actions", "What the program noted, and the report of the last crash"),
            icon="open",
        ),
        Spec(
            "about",
            N_("Actions", "&About RANSAC-Flow"),
            N_("Actions", "Versions, licence, where the log is"),
            icon="info",
        ),
    ),
)
