"""What kind of mail a message is, by its header lines alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.sightings import Nature
from wellspring.interchange.readers.mail.robots import is_bouncer, is_robot, says_absent

if TYPE_CHECKING:
    from wellspring.core.sightings import Party
    from wellspring.interchange.readers.mail.heads import Head

_SIGNS = frozenset(
    "list unsubscribe campaign autoreply spam draft apple-type mozilla status precedence"
    " auto-submitted".split()
)
_EXPUNGED = 0x0008  # Thunderbird: deleted or moved away, only not yet squeezed out of the file


def nature_of(head: Head, sender: Party, subject: str, *, own: bool) -> Nature:
    """The nature of a message that its folder or labels say nothing of.

    The owner's own mail is never bulk: what they send to many with an unsubscribe line is theirs.
    """
    told = _by_signs(head, own=own) if not _SIGNS.isdisjoint(head) else Nature.PERSONAL
    if told in (Nature.DRAFT, Nature.SPAM) or (own and told is Nature.PERSONAL):
        return told
    if _is_bounce(head, sender) and not own:
        return Nature.BOUNCE
    if told is Nature.PERSONAL and (is_robot(sender.address) or says_absent(subject)):
        return Nature.AUTOMATIC
    return told


def _by_signs(head: Head, *, own: bool) -> Nature:
    if _is_draft(head):
        return Nature.DRAFT
    if _is_unwanted(head):
        return Nature.SPAM
    precedence = head.get("precedence", b"").strip().lower()
    if "list" in head or precedence == b"list":
        return Nature.LIST
    if _is_automatic(head, precedence):
        return Nature.AUTOMATIC
    if not own and (precedence in (b"bulk", b"junk") or "unsubscribe" in head):
        return Nature.BULK
    return Nature.BULK if "campaign" in head and not own else Nature.PERSONAL


def _is_draft(head: Head) -> bool:
    return (
        head.get("draft", b"").strip() not in (b"", b"0")
        or b"mail-draft" in head.get("apple-type", b"")
        or b"T" in head.get("status", b"")
    )


def _is_unwanted(head: Head) -> bool:
    if head.get("spam", b"").strip().lower()[:3] == b"yes" or b"D" in head.get("status", b""):
        return True
    try:
        return bool(int(head.get("mozilla", b"0")[:20], 16) & _EXPUNGED)
    except ValueError:
        return False


def _is_automatic(head: Head, precedence: bytes) -> bool:
    submitted = head.get("auto-submitted", b"no").strip().lower()
    return not submitted.startswith(b"no") or precedence.startswith(b"auto") or "autoreply" in head


def _is_bounce(head: Head, sender: Party) -> bool:
    kind = head.get("content-type", b"")[:60].lower()
    back = head.get("return-path", b"")[:20].strip()
    return back == b"<>" or b"multipart/report" in kind or is_bouncer(sender.address, sender.name)
