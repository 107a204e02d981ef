"""A letter taken apart: its greeting, its own sentences, and what is not its writer's.

Left out are quoted history, the signature, heading lines and whole sentences that quote somebody.
Every sentence knows its place in the text, so that a note can stand beside the exact words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.message_lint.letter import Span
from wellspring.core.message_lint.plain import Sentence, plain, sentence
from wellspring.core.sayings.sentences import SHORT_FORMS

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST = 65_536  # characters of a letter that are looked at
LONGEST_GREETING = 70  # characters
LAST_LINES = 8  # a closing stands no farther from the end
SHORT_CLOSING = 6  # words of a closing that shares a line with the text
_HISTORY = re.compile(
    r"^[ \t>]*(?:(?:On|Op|Am|Le|El) [^\n]{5,120}(?:wrote|schreef[^\n]{0,60}|schrieb[^\n]{0,60}"
    r"|a écrit|escribió) ?:|_{8,}[ \t]*$|-{3,} ?(?:Original|Oorspronkelijk|Ursprüngliche|Message"
    r"|Mensaje)[^\n]*)",
    re.MULTILINE | re.IGNORECASE,
)
_FORWARDED = re.compile(
    r"^[ \t]*(?:-{3,} ?(?:Forwarded|Doorgestuurd|Weitergeleitet|Original|Message transf"
    r"|Mensaje reen)[^\n]*|Begin forwarded message:|Begin doorgestuurd bericht:)",
    re.MULTILINE | re.IGNORECASE,
)
_HEADING = re.compile(
    r"\s*(?:(?:to|cc|bcc|from|date|subject|aan|van|onderwerp|an|von|betreff|objet|para|de|asunto)"
    r": ?[^\n]*|(?:fw|fwd|wg|tr|rv|doorst):[^\n]*)(?:\n|$)",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_GREETING = re.compile(
    r"\s*[¡]?(?:(?:dear|dearest|hi|hello|hey|hiya|greetings|good (?:morning|afternoon|evening"
    r"|day)|morning|geachte (?:heer|mevrouw|mijnheer|meneer)[,/ ]+(?:of )?(?:mevrouw|mijnheer"
    r"|heer|meneer)|to (?:who|my|all|every)[^\n,:]{0,30}|beste|geachte|lieve|hallo|hoi|dag|ha"
    r"|hé|goede\w* \w+|l\.s\.|aan wie[^\n,:]{0,25}|sehr geehrte\w*(?:/r)?|liebe[rs]?"
    r"|guten (?:tag|morgen|abend)|moin|an die zust[^\n,:]{0,25}"
    r"|(?:re-?)?bonjour|bonsoir|(?:re )?salut|coucou|all[oô]|à (?:tous|toutes)"
    r"|ch[eè]re?s?|madame(?:,? (?:ou )?monsieur)?|monsieur(?:,? (?:ou )?madame)?|à qui"
    r"|(?:estimad|apreciad|distinguid|querid)[oa]s?|hola+|buen(?:[oa]s)? \w+"
    r"|a quien|a tod[oa]s)(?!\w)(?:[^\n,:!.?–—]"
    r"|(?<=[DMJSP][rst])\.|(?<=Mrs)\.|(?<=Prof)\.|(?<=Mme)\.|(?<=M)\.){0,60}(?:[,:!.–—]|(?=\n)"
    r"|$)(?: (?:gente|folks|all)[,:])?|[^\W\d_][\w.'’-]+(?: [^\W\d_][\w'’-]+){0,1}(?:,(?= \w)"
    r"|,? ?\n))",
    re.IGNORECASE,
)
_BEGINS = re.compile(  # a greeting with no mark after the name, and what one goes on to say
    r"\s*(?:hi|hey|hello|hiya|dear|good \w+|morning)(?: [\w.'’-]+){1,2}(?= (?:i|i['’]?m|i['’]?ve"
    r"|i['’]d|we|sorry|thanks|thank|can|could|would|u|hope|how|any|long time|thought)\b)",
    re.IGNORECASE,
)
_CLOSER = (
    r"(?:(?:kind|best|warm|warmest|with (?:kind|best|warm)) (?:regards|wishes)|regards|best"
    r"|cheers|yours(?: \w+)?|sincerely|love|with love|many thanks|thanks(?: a million)?"
    r"|thank you|bye for now|talk soon|(?:hartelijke |vriendelijke )?groet(?:en|jes)?"
    r"|met (?:vriendelijke|hartelijke) groet\w*|mit freundlichen gr\w+|(?:viele|liebe|beste"
    r"|herzliche) gr[uü]\w+|cordialement|bien à \w+|amiti[eé]s|bises|saludos?(?: cordiales)?"
    r"|un (?:abrazo|saludo)|atentamente)"
)
_CLOSING_LINE = re.compile(rf"^[ \t]*{_CLOSER}[ \t]*[,.!]*[ \t]*$", re.MULTILINE | re.IGNORECASE)
_CLOSING = re.compile(rf"{_CLOSER}[,.!]", re.IGNORECASE)
_SAID = re.compile(r'"[^"\n]{2,300}"|“[^”]{2,300}”|„[^“”]{2,300}[“”]|«[^»]{2,300}»')
_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)|\n\s*")
A_NAME = 4  # words of a greeting that ends a letter
A_SAYING = 4  # words between quotation marks that are somebody's saying, not the writer's turn
WRAPPED = 50  # a line at least this long goes on in the next
ORDINAL = 2  # digits before a point that ends no sentence


class Page(NamedTuple):
    """The parts of a letter that its writer wrote for the reader."""

    text: str
    heading: Sentence
    greeting: Sentence
    sentences: tuple[Sentence, ...]
    forwards: bool  # somebody else's letter hangs below

    @property
    def words(self) -> int:
        """How many words stand between greeting and closing."""
        return sum(one.words for one in self.sentences)

    def spelt(self, spelling: Mapping[str, str]) -> Page:
        """The same letter, with short spellings written out where it is read."""
        if not spelling:
            return self
        told = tuple(one.spelt(spelling) for one in self.sentences)
        return self._replace(greeting=self.greeting.spelt(spelling), sentences=told)

    @property
    def whole(self) -> Span:
        """From the first sentence to the last."""
        if not self.sentences:
            return self.greeting.span if self.greeting.folded else self.heading.span
        return Span(self.sentences[0].start, self.sentences[-1].end)


def page(text: str) -> Page:
    """Take a letter apart; linear in its length, and never failing."""
    text = text[:MOST]
    start = 0
    while (heading := _HEADING.match(text, start)) and heading.end() > start:
        start = heading.end()
    end = _own_end(text, start)
    greeting = _GREETING.match(text, start, min(end, start + LONGEST_GREETING))
    body = _greeted(greeting) if greeting and _greets(greeting, end) else start
    found = tuple(_sentences(_hushed(text), body, end))
    return Page(
        text,
        sentence(text, 0, start),
        sentence(text, start, body),
        found,
        _FORWARDED.search(text, start) is not None,
    )


def _greets(greeting: re.Match[str], end: int) -> bool:
    """Whether it greets, and is not a whole short letter without a point: "hey dana add me"."""
    whole = greeting.end() >= end and greeting.group().rstrip()[-1:].isalnum()
    return len(greeting.group()) <= LONGEST_GREETING and not (
        whole and len(greeting.group().split()) > A_NAME
    )


def _greeted(greeting: re.Match[str]) -> int:
    """Where a greeting ends: "hey Jo" in "hey Jo im late, can we talk"."""
    begins = _BEGINS.match(greeting.group())
    return greeting.start() + begins.end() if begins else greeting.end()


def _own_end(text: str, start: int) -> int:
    """Where the writer's own words end: before history, forwarded mail, signature and closing."""
    ends = [len(text)]
    for mark in (_HISTORY, _FORWARDED, _SIGNATURE):
        found = mark.search(text, start)
        ends += [found.start()] if found else []
    end = min(ends)
    quoted = re.compile(r"^[ \t]*>", re.MULTILINE).search(text, start, end)
    end = quoted.start() if quoted else end
    for closing in _CLOSING_LINE.finditer(text, start, end):
        if closing.start() > start and text.count("\n", closing.end(), end) <= LAST_LINES:
            return closing.start()
    return end


def _hushed(text: str) -> str:
    """The text with what somebody else is quoted to say blotted out, character by character."""
    if not any(mark in text for mark in '"“„«'):
        return text
    return _SAID.sub(lambda said: _blot(said.group()), text)


def _blot(said: str) -> str:
    return said if len(said.split()) < A_SAYING else "_" * len(said)


def _sentences(text: str, start: int, end: int) -> list[Sentence]:
    found: list[Sentence] = []
    at = start
    for stop in _END.finditer(text, start, end):
        if not _goes_on(text, at, stop, end):
            found.append(sentence(text, at, stop.end()))
            at = stop.end()
    found.append(sentence(text, at, end))
    kept = [one for one in found if one.words]
    while kept and kept[-1].words <= SHORT_CLOSING and _CLOSING.match(kept[-1].folded):
        kept.pop()
    return kept


def _goes_on(text: str, start: int, stop: re.Match[str], end: int) -> bool:
    """Whether a point or a line's end is inside a sentence."""
    at, mark = stop.start(), stop.group()
    if mark[0] == "\n":
        if mark.count("\n") > 1 or stop.end() >= end:
            return False
        line = max(text.rfind("\n", start, at) + 1, start)
        return text[stop.end()].islower() or (at - line >= WRAPPED and text[at - 1] not in ".!?:")
    if mark != ".":
        return False
    before = text[max(start, at - 12) : at].split()[-1:] or [""]
    word = plain(before[0])
    return word in SHORT_FORMS or (word.isdecimal() and len(word) <= ORDINAL)
