"""Which message this is, which one it answers, and the conversation they belong to."""

from __future__ import annotations

import re
from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wellspring.core.sightings import Party
    from wellspring.interchange.readers.mail.heads import Head

_ID = re.compile(rb"<([^<>\s]{1,400})>")


def ids_of(head: Head) -> tuple[str, str, str]:
    """Its own id, the id it answers, and the id of the message that began it all."""
    own, answered, root = (
        _first_id(head.get(name, b"")) for name in ("message-id", "in-reply-to", "references")
    )
    if not own and "message-id" in head:
        own = head["message-id"].strip(b" <>\t\r\n")[:400].decode("latin-1")
    return own, answered, root or answered or own


def _first_id(raw: bytes) -> str:
    found = _ID.search(raw) if raw else None
    return found[1].decode("latin-1") if found else ""


def ident_of(head: Head, at: int, sender: Party, message_id: str) -> str:
    """One for all copies of a message; ids repeat on purpose and by accident, so not they alone."""
    parts = [message_id, str(at), sender.address.lower() or sender.name]
    if not message_id:
        parts += [head.get(name, b"").decode("latin-1") for name in ("subject", "to")]
    return blake2b("\n".join(parts).encode("utf-8", "replace"), digest_size=12).hexdigest()
