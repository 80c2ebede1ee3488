"""By how much a flow moved when it was refined."""

from __future__ import annotations

import numpy as np

from rflow_engine.types import FlowField

# Confidence from which on a place counts.
_CERTAIN = 0.5


def change(before: FlowField, after: FlowField) -> tuple[float, float]:
    """Median and 99th percentile of how far the flow moved, in target pixels, where it is certain.

    Args:
        before: the flow as it was.
        after: the same on a grid that is as fine or finer.
    """
    height, width = before.flow.shape[:2]
    rows = ((np.arange(height) + 0.5) * after.flow.shape[0] / height).astype(np.intp)
    columns = ((np.arange(width) + 0.5) * after.flow.shape[1] / width).astype(np.intp)
    moved = np.linalg.norm(after.flow[rows[:, None], columns] - before.flow, axis=2)
    certain = moved[before.confidence > _CERTAIN]
    median, most = np.percentile(certain if len(certain) else moved.ravel(), [50, 99])
    return float(median), float(most)
