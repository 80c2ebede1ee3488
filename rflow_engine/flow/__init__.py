"""The fine stage: residual flow and matchability of the coarsely aligned pair."""
