"""Keeps of a body what its writer wrote: no quotation, no signature, no forwarded mail."""

from __future__ import annotations

import re

LONGEST = 1 << 14
_LONGEST_RULE = 120
_FORWARD = re.compile(
    r"--\s{0,4}(?:Forwarded|Weitergeleitete|Message transféré|Mensaje reenviado|Messaggio inoltrato"
    r"|Doorgestuurd|Mensagem encaminhada|Wiadomość przekazana|Vidarebefordrat|Videresendt)"
    r"|Begin forwarded message",
    re.IGNORECASE,
)
# The block that Outlook puts over the mail it answers: From:, Sent:, To:, Subject:.
_FROM_LINE = re.compile(
    r"\s*\*?(?:From|Von|De|Da|Van|Från|Fra|Od|Lähettäjä|Feladó|Kimden|От|Від|Από|差出人|发件人"
    r"|寄件者|보낸 사람)\s{0,2}[:：]"
)
_LABELLED = re.compile(r"\s*\*?[^\s:：][^:：\n]{0,25}[:：]")
_DEVICE = re.compile(
    r"(?:Sent|Gesendet|Von meinem|Envoyé|Enviado|Inviato|Verzonden) .{0,12}"
    r"\b(?:iPhone|iPad|Android|Outlook|mobile|Samsung)\b"
)
# Most lines are prose; only one that begins like these is looked at closely.
_SUSPICIOUS = re.compile(
    r"\s*(?:--|_{9}|Begin forw|Gesendet"
    r"|\*?(?:From|Sent|V|D[ea]|Fr|Od|Läh|Fel|Kim|О|В|А|差|发|寄|보|E|I))"
)


def own_words(text: str) -> str:
    """The writer's own lines."""
    kept: list[str] = []
    lines = text[:LONGEST].splitlines()
    for at, line in enumerate(lines):
        if line.startswith(">"):
            if not lines[at - 1].startswith(">"):
                _drop_attribution(kept)
            continue
        if _SUSPICIOUS.match(line) and _ends_here(line, lines, at):
            break
        kept.append(line)
    return "\n".join(kept).strip()


def is_forwarding(text: str) -> bool:
    """Whether the body says that it passes another mail on."""
    marked = "--" in text or "egin forwarded" in text
    return marked and _FORWARD.search(text[:LONGEST]) is not None


def _ends_here(line: str, lines: list[str], at: int) -> bool:
    if line.rstrip() == "--" or _is_rule(line.strip()) or _DEVICE.match(line):
        return True
    if not _FROM_LINE.match(line):
        return False
    return sum(1 for later in lines[at + 1 : at + 5] if _LABELLED.match(later)) >= 2


def _is_rule(line: str) -> bool:
    """-----Original Message-----, in any language, and the line that Outlook draws instead."""
    if line.startswith("---") and line.endswith("--") and len(line) <= _LONGEST_RULE:
        return any(map(str.isalpha, line))
    return line.startswith("Begin forwarded message") or (len(line) > 19 and not line.strip("_"))


def _drop_attribution(kept: list[str]) -> None:
    """Take back "On Monday Kate wrote:", one line or two, that stands over a quotation."""
    at = len(kept) - 1
    while at >= max(0, len(kept) - 3) and not kept[at].strip():
        at -= 1
    if at < 0 or not kept[at].rstrip().endswith((":", "：")):
        return
    both = kept[at] + kept[at - 1] if at else ""
    wrapped = "@" in both and len(kept[at]) < 60 and kept[at - 1].strip()
    del kept[at - 1 if wrapped else at :]
