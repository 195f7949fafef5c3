"""A kind of customer data: what its values look like, and how much a value that looks so can mean."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Kind(NamedTuple):
    """One kind of value that tells something of a person, by its `id` ("email", "national-id-jp").

    `rule` is the id of the rule that names a finding of it, `noun` what a person calls such a value, in the singular.

    `normal` gives the one form of a value in which two spellings of the same thing are equal ('' if it is none, or its
    check digits are wrong); `shaped` tells whether a value has the form at all, whatever its check digits. So
    `normal(v)` implies `shaped(v)`, and of random values that are shaped, `chance` is the share that has right check
    digits: 1.0 if there are none to check, or none that lists of other things have not got as well. Such a kind means
    something under a header that names it only.

    `loose` is a regular expression for candidates in running text and code, '' if such a value means something in a
    column only. It matches whole values (no longer run of letters and digits around), and takes linear time.
    """

    id: str
    rule: str
    noun: str
    normal: Callable[[str], str]
    shaped: Callable[[str], bool]
    chance: float = 1.0
    loose: str = ""
