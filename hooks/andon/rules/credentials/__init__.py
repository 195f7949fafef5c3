r"""Rules for credentials, one module per provider family, each with a table `RULES`.

Below are the pieces of patterns that families share. A pattern is searched in the neighbourhood of a keyword only
(`andon.rules.matches`), and may not be made to backtrack without bound: every repeat has an upper limit, but for a
run of one class of characters at the very end of the secret (`tests/test_rules.py` reads each pattern and checks).

`START` and `END` are the edges of a token that stands alone. An escape before it is no part of it: the `n` of `\n`, the
`3D` of `%3D` and the `22` of `\u0022` all are word characters, yet a token begins after them.

`ASSIGN` is all that stands between a name and its value in the notations of the trade, quotes included:

    NAME=value    --name value    name = "value"    "name": "value"    \"name\": \"value\"    <name>value</name>
    name => 'value'    name := `value`    name: string = 'value'    setName("value")    name [None]: value
    - name: NAME                {"name": "NAME", "value": "value"}          <add key="NAME" value="value"/>
      value: value              <name>NAME</name><value>value</value>
"""

from __future__ import annotations

START = r"(?:(?<![0-9A-Za-z_])|(?<=\\[nrt])|(?<=%[0-9A-F]{2})|(?<=\\u00[0-9a-f]{2}))"
END = r"(?![0-9A-Za-z_])"

_CLOSE = r"""[\\"'`\])]{0,3}"""
_VALUE_KEY = rf"""(?:[\s"'`,;{{}}<>/A-Za-z]{{0,48}}?[Vv]alue{_CLOSE})?"""
_PROMPT = r"(?:[ \t]?\[[^\]\n]{0,24}\])?"
_SIGN = r"(?::[ \t]?[A-Za-z][\w.\[\]]{0,20}[ \t]?=|[:=]>|[:?]?={1,2}|[:,>(])"
_OPEN = r"""(?:[bBrRfFuU@$](?=["'`]))?[\\"'`({\[<]{0,4}"""

ASSIGN = rf"{_CLOSE}{_VALUE_KEY}{_PROMPT}(?:\s{{0,20}}{_SIGN}\s{{0,20}}|\s{{1,20}}){_OPEN}"
