"""`andon scan` with another model: `python -m training.scan MODEL scan --format jsonl PATH`, for cross-validation."""

from __future__ import annotations

import sys

from andon.shapeless import likelihood

likelihood.MODEL = sys.argv.pop(1)

from andon.cli import run  # noqa: E402

run()
