"""To whom a letter speaks: one person by name, in words written for them (P0.19, P0.20, P0.21)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wellspring.core.message_lint.letter import Finding, Kind, Rule, Span
from wellspring.core.message_lint.tongues.tongue import found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.message_lint.sheet import Sheet

MANY = 3  # addresses on one line
OF_A_LINK = 8  # words beside a bare link
WORN_OUT = 2  # worn phrases that make a form letter
FEW_WORDS = 20  # of one's own above a forwarded letter
TO_GROUPS = frozenset({Kind.CONDOLENCE})  # said to many who stood together
_WORDS = (  # what a blank between brackets is called
    r"(?:(?:your|their|the|his|her|insert|first|last|full|company|recipient'?s?"
    r"|contact) ?_?)*(?:name|company|firm|topic|title|position|role|date|event|city|industry"
    r"|school|place|number|surname|field|department|article|link|naam|voornaam|achternaam"
    r"|bedrijf|onderwerp|datum|vorname|nachname|firma|thema|stelle|prenom|prénom|nom|entreprise"
    r"|sujet|nombre|apellido|empresa|tema|cargo|here)\b[^\]\n>)]{0,20}"
)
_PLACEHOLDER = re.compile(
    r"\{\{? ?[^\W\d_][\w .-]{0,30}\}\}?|\[(?!She|He\b|They|Sie"
    r"|Elle)[A-ZÀ-Ü][^\[\]/\n]{1,30}\](?!\()"
    rf"|\[M(?:r|s|rs)\.?/[^\]\n]{{1,12}}\]|(?i:[\[(<]{_WORDS}[\])>])|<<? ?(?:[A-Z][\w ]{{1,25}}"
    rf"|insert[^>\n]{{1,25}}|topic|name)>"
    r"|<<[^<>\n]{1,30}>>|%[A-Z_]{3,20}%|\$\{?[A-Z_]{3,20}\}?|\*\|[A-Z_]{2,20}\|\*|_{3,}"
    r"|\[(?:insert|add|mention|name|your|their|specific|something|recipient|company|topic"
    r"|reason|where|how"
    r"|who|what|x|n)\b[^\]\n]{0,40}\](?!\()|\bXX+(?:/XX+)*\b|\bXYZ\b|\b(?:INSERT|TODO|TBD)\b(?:"
    r" [A-Z]{2,})*|\b(?:NAAM|NAME|NOM"
    r"|NOMBRE|VORNAME)\b(?: [A-ZÀ-Ü]{1,12})*|\b[Ff]irst_?[Nn]ame\b|…\s?\([^()\n]{3,90}\)"
    r"|(?:Hi|Hello|Dear|Beste|Hallo"
    r"|Cher|Hola) ,"
)
_SIR = re.compile(
    r"\b(?:sirs?|madam|ma'am|heer|mevrouw|meneer|damen|herr\w*|frau|monsieur|madame|senor\w*)\b"
)
_LINK = re.compile(r"\b(?:https?://|www\.)\S+")
_FORWARD = re.compile(r"^\s*(?:(?:fw|fwd|wg|tr|rv|doorst) ?: *)+", re.IGNORECASE | re.MULTILINE)
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.\w")


def template(sheet: Sheet) -> Iterator[Finding]:
    """Blanks that were never filled, and phrases that a thousand letters share (P0.19)."""
    page = sheet.page
    end = page.whole.end if page.sentences else page.greeting.end
    hole = _PLACEHOLDER.search(page.text, 0, max(end, page.greeting.end))
    if hole and not _hushed(sheet, hole):
        yield sheet.finding(Rule.TEMPLATE, Span(*hole.span()), blank=hole.group().strip())
        return
    worn = sheet.tongue.worn if sheet.count(sheet.tongue.worn) >= WORN_OUT else ""
    for one, match in sheet.places("|".join(filter(None, (sheet.tongue.stock, worn)))):
        yield sheet.finding(Rule.TEMPLATE, one.place(*match.span()))
        return


def _hushed(sheet: Sheet, hole: re.Match[str]) -> bool:
    """Whether a line of underscores only stands for quoted words; those are not in the text."""
    return not sheet.quote(Span(*hole.span())).strip()


def mass_address(sheet: Sheet) -> Iterator[Finding]:
    """A letter to many at once (P0.21)."""
    if sheet.kind in TO_GROUPS:
        return
    heading, greeting = sheet.page.heading, sheet.page.greeting
    if len(_ADDRESS.findall(sheet.quote(heading.span))) >= MANY:
        yield sheet.finding(Rule.MASS_ADDRESS, heading.span)
    elif match := found(sheet.tongue.mass, greeting.folded):
        yield sheet.finding(Rule.MASS_ADDRESS, greeting.place(*match.span()))
    else:
        for one, match in sheet.places(sheet.tongue.mass_words):
            yield sheet.finding(Rule.MASS_ADDRESS, one.place(*match.span()))
            return


def to_whom(sheet: Sheet) -> Iterator[Finding]:
    """A letter to nobody in particular (P0.19); a bare "Dear sir" may thank somebody known."""
    if sheet.kind in TO_GROUPS:
        return
    for one in (sheet.page.greeting, *sheet.page.sentences[:1]):
        match = found(sheet.tongue.whom, one.folded)
        if match and not (sheet.kind is Kind.THANK_YOU and _SIR.search(one.folded)):
            yield sheet.finding(Rule.TO_WHOM, one.place(*match.span()))
            return


def forward(sheet: Sheet) -> Iterator[Finding]:
    """Somebody else's words passed on with next to none of one's own (P0.20)."""
    page = sheet.page
    for one, match in sheet.places(sheet.tongue.chain):
        yield sheet.finding(Rule.FORWARD, one.place(*match.span()))
        return
    if _is_only_a_link(sheet):
        yield sheet.finding(Rule.FORWARD, page.whole)
        return
    mark = _FORWARD.match(page.text)
    if (mark or page.forwards) and page.words < FEW_WORDS:
        span = Span(*mark.span()) if mark else page.whole
        yield sheet.finding(Rule.FORWARD, span)


def _is_only_a_link(sheet: Sheet) -> bool:
    """Whether a letter is a link and a few words that are not about the reader."""
    bare = _LINK.sub(" ", sheet.folded)
    few = bare != sheet.folded and len(bare.split()) <= OF_A_LINK
    return few and not found(sheet.tongue.you, bare)
