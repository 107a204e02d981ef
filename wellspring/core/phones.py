"""Telephone numbers: one written form where the country is known, else the digits at the end."""

# ruff: noqa: PLR2004  lengths of words and counts of slips have no better names

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from wellspring.core.countries import region_of

if TYPE_CHECKING:
    from collections.abc import Iterable

_NOT_DIGIT = re.compile(r"\D+")
_EXTENSION = re.compile(r"(?:;ext=|\bext?\.?|\bx|#)\s*\d{1,6}\s*$", re.IGNORECASE)
LONGEST = 15  # digits, ITU-T E.164
SHORTEST_KEY = 7  # fewer digits are an extension or a short code
SAMPLE = 300  # numbers that tell a book's country
KEY_DIGITS = 8  # shorter than any national number that people share by chance


def digits(text: str) -> str:
    """The digits of a number without its extension; a leading + is kept, 00 becomes one."""
    if text[:1] == "+" and text[1:].isdecimal():
        return text
    text = _EXTENSION.sub("", text.strip().removeprefix("tel:")).replace("(0)", "")
    bare = _NOT_DIGIT.sub("", text)
    if text.lstrip("( ").startswith("+"):
        return "+" + bare
    return "+" + bare[2:] if bare.startswith("00") and len(bare) > 9 else bare


def e164(text: str, region: str = "") -> str:
    """The international form (+4989...), or "" when the country cannot be told.

    `region` is an ISO 3166 code or a country's name, used for numbers in national form.
    """
    number = digits(text)
    if number.startswith("+"):
        return number if SHORTEST_KEY < len(number) <= LONGEST + 1 else ""
    code = region_of(region)
    return _parsed(number, code) if code and len(number) >= SHORTEST_KEY else ""


@lru_cache(maxsize=4096)
def _parsed(number: str, region: str) -> str:
    import phonenumbers  # noqa: PLC0415  110 ms, and most books are in E.164 already

    try:
        parsed = phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(parsed):
        return ""
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))


def key_of_digits(number: str) -> str:
    """The last of `digits`, equal for the national and international form; "" when too short."""
    plain = number.removeprefix("+")
    return plain[-KEY_DIGITS:] if len(plain) >= SHORTEST_KEY else ""


def same_number(one: str, other: str) -> bool:
    """True if two numbers in any form ring the same telephone, as far as digits can tell."""
    a, b = digits(one), digits(other)
    if a == b:
        return bool(a)
    if a[:1] == "+" and b[:1] == "+":
        return False
    short, long = sorted((a.lstrip("+").lstrip("0"), b.lstrip("+").lstrip("0")), key=len)
    return len(short) >= SHORTEST_KEY and long.endswith(short) and len(long) - len(short) <= 3


def likely_region(numbers: Iterable[str]) -> str:
    """The country most of the international numbers of a book belong to, "" for none.

    A few hundred of them tell it.
    """
    told = [text for text in map(digits, numbers) if text.startswith("+")]
    seen = Counter(map(_country, told[:: max(1, len(told) // SAMPLE)]))
    seen.pop("", None)
    return min(seen, key=lambda code: (-seen[code], code)) if seen else ""


def _country(number: str) -> str:
    import phonenumbers  # noqa: PLC0415  110 ms, and most books are in E.164 already

    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(number)) or ""
    except phonenumbers.NumberParseException:
        return ""
