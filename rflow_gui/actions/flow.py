"""The flow page: what its colours say, what is drawn over them, measuring."""

from __future__ import annotations

from rflow_gui.actions.spec import Section, Spec
from rflow_gui.models.situation import Situation
from rflow_gui.texts import N_


def _refined(now: Situation) -> bool:
    return now.refined


FLOW = Section(
    N_("Actions", "Flow"),
    (
        Spec(
            "flow_picture",
            N_("Actions", "&Picture Alone"),
            N_("Actions", "No colours: the target under arrows, grid and contours"),
            ("Alt+1",),
            icon="image",
            enabled=_refined,
            group="flow_mode",
            short=N_("Actions", "Picture"),
        ),
        Spec(
            "flow_direction",
            N_("Actions", "&Direction"),
            N_("Actions", "Colour shows where things lie in the source: the wheel explains it"),
            ("Alt+2",),
            icon="wheel",
            enabled=_refined,
            group="flow_mode",
        ),
        Spec(
            "flow_magnitude",
            N_("Actions", "&Length"),
            N_("Actions", "Colour shows how far things lie from where they are in the target"),
            ("Alt+3",),
            icon="magnitude",
            enabled=_refined,
            group="flow_mode",
        ),
        Spec(
            "flow_stretch",
            N_("Actions", "&Stretch"),
            N_("Actions", "Colour shows how much larger or smaller things are in the source; folds are hatched"),
            ("Alt+4",),
            icon="stretch",
            enabled=_refined,
            group="flow_mode",
        ),
        Spec(
            "flow_confidence",
            N_("Actions", "&Confidence"),
            N_("Actions", "Colour shows how likely the map is right"),
            ("Alt+5",),
            icon="confidence",
            enabled=_refined,
            group="flow_mode",
        ),
        Spec(
            "flow_arrows",
            N_("Actions", "&Arrows"),
            N_("Actions", "From where things lie in the target to where they lie in the source"),
            ("Alt+6",),
            icon="flow-arrows",
            enabled=_refined,
            checkable=True,
        ),
        Spec(
            "flow_grid",
            N_("Actions", "Deformed &Grid"),
            N_("Actions", "A regular grid of the target, as its lines lie in the source"),
            ("Alt+7",),
            icon="bent-grid",
            enabled=_refined,
            checkable=True,
            short=N_("Actions", "Grid"),
        ),
        Spec(
            "flow_contours",
            N_("Actions", "C&ontours"),
            N_("Actions", "Lines along which things lie equally far away, with that length"),
            ("Alt+8",),
            icon="contours",
            enabled=_refined,
            checkable=True,
        ),
        Spec(
            "flow_reference_coarse",
            N_("Actions", "Relative to the Coarse &Transform"),
            N_("Actions", "What is left when the coarse transform has done its part: the residual flow"),
            group="flow_reference",
            enabled=_refined,
            short=N_("Actions", "Coarse"),
        ),
        Spec(
            "flow_reference_similarity",
            N_("Actions", "Relative to a &Similarity"),
            N_("Actions", "All that moving, turning and scaling the source as a whole does not explain"),
            group="flow_reference",
            enabled=_refined,
            short=N_("Actions", "Similarity"),
        ),
        Spec(
            "flow_unsure_hatched",
            N_("Actions", "&Hatch What Is Unsure"),
            N_("Actions", "Places below the confidence are pale and hatched"),
            group="flow_unsure",
            enabled=_refined,
            short=N_("Actions", "Hatched"),
        ),
        Spec(
            "flow_unsure_hidden",
            N_("Actions", "Hi&de What Is Unsure"),
            N_("Actions", "Places below the confidence show the target alone"),
            group="flow_unsure",
            enabled=_refined,
            short=N_("Actions", "Hidden"),
        ),
        Spec(
            "flow_tool_hand",
            N_("Actions", "&Move the View"),
            N_("Actions", "The left button moves the flow page"),
            group="flow_tool",
            icon="hand",
            enabled=_refined,
            short=N_("Actions", "Hand"),
        ),
        Spec(
            "flow_tool_profile",
            N_("Actions", "P&rofile along a Line"),
            N_("Actions", "Drag a line; the displacement along it and across it is plotted"),
            ("Shift+F",),
            group="flow_tool",
            icon="profile",
            enabled=_refined,
            short=N_("Actions", "Profile"),
        ),
        Spec(
            "flow_tool_interest",
            N_("Actions", "Measure a Re&gion Here"),
            N_("Actions", "Draw around a part of the target; results are given for it"),
            group="flow_tool",
            icon="region-measure",
            enabled=_refined,
            short=N_("Actions", "Region"),
        ),
        Spec(
            "flow_panel",
            N_("Actions", "&Measurements"),
            N_("Actions", "Statistics, what they mean in words, and the profile, below the flow"),
            ("F6",),
            icon="magnitude",
            checkable=True,
        ),
        Spec(
            "flow_export_statistics",
            N_("Actions", "&Export Statistics…"),
            N_("Actions", "Write the figures of the whole and of all regions as CSV"),
            enabled=_refined,
        ),
    ),
)
