"""What the configuration says of detect-secrets; light, since a clean commit never loads detect-secrets itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from andon.yelp.places import BASE64, HEX, Limits


class Settings(NamedTuple):
    """Settings of detect-secrets' plugins and the user's own.

    `disabled` are plugin class names, `options` their arguments (class name to argument to value), `modules` installed
    modules with plugins of the user's own. Those must not lie inside `top`, the scanned repository, unless `trusted`.
    """

    disabled: frozenset[str] = frozenset()
    options: Mapping[str, Mapping[str, object]] = {}
    modules: tuple[str, ...] = ()
    trusted: bool = False
    top: str = ""

    @property
    def limits(self) -> Limits:
        """Above how many bits a character the entropy plugins report; a plugin that is off reports nothing."""
        standard = Limits()
        return Limits(self._limit(BASE64, standard.base64), self._limit(HEX, standard.hex))

    def _limit(self, plugin: str, standard: float) -> float:
        if plugin in self.disabled:
            return 8.0
        limit = self.options.get(plugin, {}).get("limit", standard)
        return float(limit) if isinstance(limit, (int, float)) else standard
