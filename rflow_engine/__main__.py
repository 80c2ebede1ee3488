"""``python -m rflow_engine``: the command line."""

from __future__ import annotations

import sys

from rflow_engine.cli import main

if __name__ == "__main__":
    sys.exit(main())
