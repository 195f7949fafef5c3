"""What andon makes of a file that may hold a list of people, as a scan puts it through gate and reading."""

from __future__ import annotations

from andon.model import Blob, Finding, Text
from andon.people import suspected
from andon.people.inspection import Inspector
from andon.people.reading import Reading
from andon.policy import Policy
from andon.source.text import decode


def found(path: str, text: str) -> Finding | None:
    """The finding that a file is a list of people, if it is one."""
    blob = Blob(path, text.encode())
    decoded = decode(blob)
    assert isinstance(decoded, Text)
    if not suspected(decoded):
        return None
    reading = Reading(blob, decoded)
    reading.add(Inspector(Policy()), blob, decoded)
    return reading.finding()
