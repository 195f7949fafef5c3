"""detect-secrets as it is, and as it runs inside andon: what tests compare.

Both sides give (secret type, value, line) for all that detect-secrets would report of a file.
"""

from __future__ import annotations

from pathlib import Path

from detect_secrets.core.scan import scan_file
from detect_secrets.settings import default_settings

from andon.model import Blob, Text
from andon.sieve import Sieve
from andon.source.text import decode
from andon.yelp.adapter import Adapter
from andon.yelp.places import LITERALS, Limits, read_places
from andon.yelp.settings import Settings

Sights = set[tuple[str, str, int]]

SIEVE = Sieve(LITERALS)
ADAPTER = Adapter(Settings())


def alone(path: Path) -> Sights:
    """What detect-secrets reports of a file, with all its plugins and its default filters."""
    with default_settings():
        return {(found.type, found.secret_value, found.line_number) for found in scan_file(str(path))}


def through_the_sieve(path: Path) -> Sights:
    """What its plugins report of the file inside andon."""
    text = decode(Blob(str(path), path.read_bytes()))
    assert isinstance(text, Text)
    places = read_places(SIEVE, text.path, text.shadow, Limits())
    return {(seen.secret_type, seen.value, seen.line) for seen in ADAPTER.seen(text, places) if not seen.hushed}
