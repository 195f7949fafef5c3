"""National identification, tax and health numbers of people, by country: those whose check digits or form are known.

Sources are the issuers' rules where they are public, else what several descriptions agree on; the tests hold them
against python-stdnum. What has no check digit tells nothing without a name (`form.NAMED_ONLY`).
"""

from __future__ import annotations

from andon.rules.people.kind import Kind
from andon.rules.people.national import americas, asia, east, elsewhere, north, west

KINDS: tuple[Kind, ...] = (
    *asia.KINDS,
    *west.KINDS,
    *east.KINDS,
    *north.KINDS,
    *americas.KINDS,
    *elsewhere.KINDS,
)
