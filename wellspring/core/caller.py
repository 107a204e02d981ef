"""Who and what a line or a pasted message names, before anybody looks it up (P2.19).

A line is a name, a house, or both ("Ana Lima, Alta Foundry"; "Ana Lima from Alta"), and may end
with what it is about ("Sofie from Randstad about a finance director role"). A message gives its
addresses, numbers and links, and its runs of capitalised words.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from wellspring.core.introducing import writer_in

LONG = 8  # words; what has more is a message and no line
RUN = 5  # words in the longest name
MOST = 60  # runs that are looked up
HEAD, WITH_TOPIC = 6, 20  # words before what a longer line is about, and of all of it
_SPLIT = re.compile(
    r"\s*(?:[,;|·•\n]|\s[-–—/]\s|\s@\s"
    r"|\b(?:from the|at|from|with|for|bij|van|bei|von|de chez|chez|en)\b"
    r"|\b(?:is |has |a )?(?:call(?:s|ed|ing)|phoned|bel(?:t|de)|appelé|appelle|llam[aó])\b)\s*",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"\s+(?:about|regarding|concerning|re:?|over|wegen|über|au sujet d[eu]|à propos d[eu]|sobre"
    r"|acerca del?)\s+",
    re.IGNORECASE,
)
# What stands behind one of these is where somebody is from; "Jan van Dijk" is not from Dijk.
_FROM = re.compile(
    r"^(?P<who>[^,|·•]*?)\s*(?:\b(?:from(?: the)?|at|bij|bei|de chez|chez)\b|[,|·•]|\s[-–—/@]\s)"
    r"\s*(?P<house>.+)$",
    re.IGNORECASE,
)
_SPEAKS = re.compile(
    r"\b(?:i|we|you|your|ik|wij|uw?|ich|wir|sie|je|j['’]\w+|nous|vous)\b", re.IGNORECASE
)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(r"(?:https?://)?(?:www\.)?linkedin\.com/in/[\w%-]+", re.IGNORECASE)
_PHONE = re.compile(r"\+\d[\d ()./-]{6,18}\d")
_WORD = r"[^\W\d_][\w&’'.-]*"
_RUN = re.compile(rf"(?<![\w@.])(?:{_WORD})(?:[ \t]+(?:{_WORD}|&))*")
_CLOSE = re.compile(r"[.,;:!?’']+$")


class Named(NamedTuple):
    """Names that may be of people or of houses, in their order, and handles."""

    names: tuple[str, ...]
    mails: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    is_message: bool = False
    halves: tuple[str, ...] = ()  # of a line that is no one name: "Ana Alta" is Ana, and Alta
    who: str = ""  # where it says who they are or where they are from: "Ana Lima", and
    house: str = ""  # "Alta Foundry"


def named_in(text: str) -> Named:
    """What a line or a message names."""
    mails, links = tuple(_MAIL.findall(text)), tuple(_LINK.findall(text))
    phones = tuple(_PHONE.findall(text))
    plain = _LINK.sub(" ", _MAIL.sub(" ", text)).strip()
    head, topic = _apart(plain)
    if _is_line(plain, head, topic):
        return _line(head, topic)._replace(mails=mails, links=links, phones=phones)
    who, house = writer_in(text)
    runs = tuple(_runs(plain))[:MOST]
    return Named(runs, mails, links, phones, is_message=True, who=who, house=house)


def _apart(plain: str) -> tuple[str, str]:
    """Who it is, and what it is about."""
    about = _ABOUT.search(plain)
    return (plain[: about.start()], plain[about.end() :]) if about else (plain, "")


def _is_line(plain: str, head: str, topic: str) -> bool:
    """Whether it is a line that somebody typed, and no message that somebody sent."""
    if "\n" in plain:
        return False
    words = len(plain.split())
    told = bool(topic) and len(head.split()) <= HEAD and not _SPEAKS.search(head)
    return words <= LONG or (told and words <= WITH_TOPIC)


def _line(head: str, topic: str) -> Named:
    """The whole line, its parts, and who is from where; a topic may name the house instead."""
    parts = [part.strip() for part in _SPLIT.split(head) if part.strip()]
    from_ = _FROM.match(head)
    who, house = (_bare(from_[name]) for name in ("who", "house")) if from_ else ("", "")
    if not house:
        parts += [part.strip() for part in _SPLIT.split(topic)[1:] if part.strip()]
    names = dict.fromkeys([" ".join(head.split()), *parts] if head else [])
    return Named(tuple(names), halves=_halves(head.split()), who=who, house=house)


def _bare(part: str) -> str:
    """A name without the verb behind it: "Randstad called"."""
    return next((each.strip() for each in _SPLIT.split(part) if each.strip()), "")


def _runs(text: str) -> dict[str, None]:
    """Words with capitals that stand together, whole and in their parts, the longest first."""
    found: dict[str, None] = {}
    for match in _RUN.finditer(text):
        run: list[str] = []
        for word in [*match.group().split(), ""]:
            goes_on = word[:1].isupper() or (word == "&" and bool(run))
            bare = _CLOSE.sub("", word)
            run += [bare] if goes_on else []
            if run and not (goes_on and word == bare):
                found |= dict.fromkeys(_parts(run))
                run = []
    return dict.fromkeys(sorted(found, key=lambda name: -len(name.split())))


def _halves(words: list[str]) -> tuple[str, ...]:
    """A line cut in two at every word, for a name that is followed by a house."""
    cuts = range(1, len(words))
    return tuple(dict.fromkeys(" ".join(one) for at in cuts for one in (words[:at], words[at:])))


def _parts(run: list[str]) -> list[str]:
    """Every piece of a run of capitals: a sentence begins with one too."""
    return [
        " ".join(run[start:end])
        for start in range(len(run))
        for end in range(min(len(run), start + RUN), start, -1)
    ]
