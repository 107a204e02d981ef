"""Finds the header lines that matter in raw bytes, without building a message object."""

from __future__ import annotations

from functools import lru_cache

Head = dict[str, bytes]

LONGEST_HEAD = 1 << 18
LONGEST_NAME = 32
_JOINED = frozenset({"from", "to", "cc", "bcc"})
_ALIKE = {
    "list": "list-id list-post mailing-list x-mailing-list x-beenthere x-ml-name x-google-group-id",
    "unsubscribe": "list-unsubscribe list-unsubscribe-post",
    "campaign": "feedback-id x-mailchimp-id x-mc-user x-csa-complaints x-mailgun-campaign-id",
    "autoreply": "x-autoreply x-autorespond x-autoresponder x-vacation x-auto-reply",
    "spam": "x-spam-flag",
    "labels": "x-gmail-labels",
    "gm-thread": "x-gm-thrid",
    "draft": "x-mozilla-draft-info x-unsent",
    "apple-type": "x-uniform-type-identifier",
    "mozilla": "x-mozilla-status",
    "status": "x-status",
    "encoding": "content-transfer-encoding",
    "arrived": "delivery-date x-original-date",
    "passed-on": "x-forwarded-message-id",
}
_SAME = (
    "from sender to cc bcc date subject message-id in-reply-to references received return-path"
    " content-type content-class precedence auto-submitted content-disposition"
)
_KEYS = {name.encode(): name for name in _SAME.split()} | {
    name.encode(): key for key, names in _ALIKE.items() for name in names.split()
}


@lru_cache(maxsize=4096)
def _key(name: bytes) -> str | None:
    plain = name.strip().lower()
    if plain.startswith(b"x-campaign"):
        return "campaign"
    return _KEYS.get(plain)


def head_end(text: bytes, start: int, end: int) -> int:
    """Where the header ends: at the first empty line, whichever line ends are used."""
    if text.startswith((b"\n", b"\r\n"), start):
        return start
    end = min(end, start + LONGEST_HEAD)
    plain = text.find(b"\n\n", start, end)
    windows = text.find(b"\n\r\n", start, plain if plain >= 0 else end)
    if windows >= 0:
        return windows + 1
    return plain + 1 if plain >= 0 else end


def head_of(block: bytes) -> Head:
    """The wanted header lines, unfolded; the first of each name, all addresses joined."""
    if b"\r" in block:
        block = block.replace(b"\r\n", b"\n")
    found: Head = {}
    for line in block.replace(b"\n ", b" ").replace(b"\n\t", b" ").split(b"\n"):
        name, _, value = line.partition(b":")
        if len(name) > LONGEST_NAME or (key := _key(name)) is None:
            continue
        if key not in found:
            found[key] = value
        elif key in _JOINED and len(found[key]) < LONGEST_HEAD:
            found[key] += b"," + value
    return found
