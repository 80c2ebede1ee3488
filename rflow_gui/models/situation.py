"""What the window can do at the moment, as one value that decides which actions are enabled."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What the window can do at the moment.

    Attributes:
        has_source: the source is open.
        has_target: the target is open.
        source_pages: the file of the source holds other pictures as well.
        target_pages: that of the target does.
        aligned: an alignment is on the screen.
        refined: an alignment with its fine stage is on the screen.
        fitted: there is a good alignment, not only that of a job that still runs.
        fit_kept: a fit was kept for comparison.
        editable: matches can be set, moved, taken out and put back.
        aligning: an alignment runs.
        fitting: an alignment or a refit runs, or waits to be run.
        refining: the fine stage runs.
        exporting: an export runs.
        loading: a picture is on its way, or one that was missing.
        keeping: a session is opened or saved.
        selected: matches are selected that are not excluded.
        selected_excluded: excluded matches are selected.
        selected_any: matches are selected.
        any_excluded: there are excluded matches.
        has_matches: there are matches.
        proposing: borders are being looked for.
        blinking: the blink comparison is on the screen.
        swappable: a comparison is on the screen in which source and target can change their parts.
        spying: the spyglass is on the screen.
        several_pairs: there are at least two pairs.
        keeps_anything: there is something that a session would keep.
        missing: a picture of the session is not where it was.
    """

    has_source: bool = False
    has_target: bool = False
    source_pages: bool = False
    target_pages: bool = False
    aligned: bool = False
    refined: bool = False
    fitted: bool = False
    fit_kept: bool = False
    editable: bool = False
    aligning: bool = False
    fitting: bool = False
    refining: bool = False
    exporting: bool = False
    loading: bool = False
    keeping: bool = False
    selected: bool = False
    selected_excluded: bool = False
    selected_any: bool = False
    any_excluded: bool = False
    has_matches: bool = False
    proposing: bool = False
    blinking: bool = False
    swappable: bool = False
    spying: bool = False
    several_pairs: bool = False
    keeps_anything: bool = False
    missing: bool = False

    @property
    def has_pair(self) -> bool:
        """Both pictures are there."""
        return self.has_source and self.has_target

    @property
    def has_any(self) -> bool:
        """At least one picture is there."""
        return self.has_source or self.has_target
