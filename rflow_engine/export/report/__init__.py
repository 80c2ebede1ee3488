"""The report on an alignment, fit to be the appendix of a paper.

``content`` says what is told, as plain ``blocks``; ``pictures`` and ``drawings`` are its figures; ``html`` writes it as
a file of its own. Whoever can set type prints the same blocks as PDF.
"""

from __future__ import annotations

from rflow_engine.export.report.blocks import Report, in_language
from rflow_engine.export.report.content import report_of
from rflow_engine.export.report.html import to_html

__all__ = ["Report", "in_language", "report_of", "to_html"]
