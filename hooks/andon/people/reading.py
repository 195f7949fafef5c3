"""One file, part by part: what it tells of people so far, and the finding at its end."""

from __future__ import annotations

from collections.abc import Container
from typing import TYPE_CHECKING

from andon.people import decision
from andon.people.evidence import Evidence
from andon.source import legacy

if TYPE_CHECKING:
    from andon.model import Blob, Finding, Text
    from andon.people.inspection import Inspector

LONGEST_HEADER = 10_000
"""Characters of a first line that may be the names of columns."""


class Reading:
    """What the parts of one file have told."""

    def __init__(self, blob: Blob, text: Text) -> None:
        self.path = blob.path
        self.origin = blob.origin
        self.text = text
        self._header = ""
        self._blob = blob
        self._evidence = Evidence()

    def add(self, inspector: Inspector, blob: Blob, text: Text) -> None:
        """Reads a part. The first line of a file goes before each further part: it may name the columns."""
        characters = _characters(blob, text)
        line = text.first_line
        if line == 1:
            first = characters[:LONGEST_HEADER].partition("\n")
            self._header = first[0] + first[1] if first[1] else ""
        elif self._header:
            characters = self._header + characters
            line -= 1
        inspector.read(blob.path, characters, self._evidence, line)

    def without(self, inspector: Inspector, addresses: Container[str]) -> Reading:
        """The same, its one part read again if it holds some of the addresses, which the inspector leaves out now."""
        if not self._evidence.holds(addresses):
            return self
        again = Reading(self._blob, self.text)
        again.add(inspector, self._blob, self.text)
        return again

    def is_list(self) -> bool:
        """Whether the file is a list of people."""
        return bool(self._evidence.sufficient())

    def finding(self, before: Reading | None = None) -> Finding | None:
        """The finding that the file is a list of people, if it is one even without those who stood there before."""
        return decision.finding(self.path, self.text, self._evidence, before._evidence if before else None)


def _characters(blob: Blob, text: Text) -> str:
    """The characters of a part, also where it is in an encoding of one country."""
    if blob.data.isascii() and b"\x1b" not in blob.data:
        return text.characters
    read = legacy.decode(blob.data)
    return read[0].replace("\r\n", "\n").replace("\r", "\n") if read else text.characters
