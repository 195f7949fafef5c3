"""How people write numbers: in groups, in quotes, in full-width digits. Rules see them in one form."""

from __future__ import annotations

AROUND = " \t\r\n\"'`"
"""What may stand around a value and is not of it."""

SLACK = 14
"""How many separators and signs around a value there may be; what is longer is something else."""

DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fc\uff70"
"""What is typed for a hyphen and is none; the last two are the long vowel of Japanese keyboards."""

HIDDEN = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad"
"""What copying from pages and mails leaves in a value and nobody sees."""


def plain(value: str) -> str:
    """A value without what stands around it; digits, letters, hyphens and spaces of all kinds are those of ASCII."""
    return (value if value.isascii() else _ascii(value)).strip(AROUND)


def _ascii(value: str) -> str:
    """Full-width, Arabic and other digits as ASCII, by the tables of Unicode."""
    from unicodedata import decimal, normalize

    told = dict.fromkeys(map(ord, HIDDEN), "") | dict.fromkeys(map(ord, DASHES), "-")
    text = normalize("NFKC", value.translate(told))
    return "".join(sign if sign < "\x80" else str(decimal(sign, sign)) for sign in text)


def compact(value: str, least: int, most: int, marks: str = " -") -> str:
    """The letters and digits of a value without its separators `marks`; '' if it has other signs, or not so many.

    A separator stands between two others, and a number with one point and no other separator is a decimal fraction.
    """
    length = len(value)
    if length < least or length > most + SLACK:
        return ""
    if value.isascii() and value.isalnum():
        return value if length <= most else ""
    text = plain(value)
    if not (text[:1].isalnum() and text[-1:].isalnum()):
        return ""
    if "." in marks and text.count(".") == 1 and text.replace(".", "").isdigit():
        return ""
    for mark in marks:
        text = text.replace(mark, "")
    return text if least <= len(text) <= most and text.isascii() and text.isalnum() else ""


def digits(value: str, length: int, marks: str = " -") -> str:
    """The digits of a value that has so many, and nothing else but separators; '' otherwise."""
    text = compact(value, length, length, marks)
    return text if text.isdigit() else ""


def loose(source: str) -> str:
    """A pattern for values in running text: none of a longer number, of a word, of a path or of a decimal fraction."""
    return rf"(?<![\dA-Za-z_.+/\-])(?:{source})(?![\dA-Za-z_]|[.+/\-][\dA-Za-z])"
