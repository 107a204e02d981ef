"""Senders and subjects that no person writes: no-reply addresses, bounces, absence notes."""

from __future__ import annotations

import re
from functools import lru_cache

_NO_REPLY = re.compile(
    r"(?:^|[._+-])(?:(?:do[._-]?)?no?t?[._-]?reply|noreply|nichtantworten|nicht-antworten"
    r"|keine-?antwort|(?:ne-?)?pas-?(?:de-?)?(?:repondre|reponse)|nepasrepondre|no-?responder"
    r"|nao-?responda|non-?rispondere|nie-?odpowiadaj|niet-?beantwoorden|geen-?antwoord"
    r"|svara-?(?:inte|ej)|ikke-?svar|neodpovidat|ne-?valaszolj)(?:$|[._+\d-])"
)
_MACHINE = re.compile(
    r"^(?:.*[._-])?(?:notifications?|notify|notifier|alerts?|job-?alerts?|auto-?confirm|automailer"
    r"|mailer|newsletters?|digest|auto-?reply|auto-?responder|automated|unsubscribe|robot"
    r"|benachrichtigung(?:en)?|notificaciones|notifiche|powiadomienia)(?:[._+-].*)?$"
)
_BOUNCER = re.compile(r"^(?:mailer-?daemon|postmaster|mail-?daemon|mdaemon|bounces?|bounce[+-].*)$")
_ABSENT = re.compile(
    r"\s*(?:\[?auto(?:matic|matische|matisch)?[- ]?(?:reply|response|answer|antwort|antwoord)\b"
    r"|autoreply|autosvar|automatisk(?:t)? svar|out of (?:the )?office|ooo:|abwesenheits|abwesend:"
    r"|réponse automatique|absence du bureau|respuesta automática|fuera de la oficina"
    r"|risposta automatica|fuori sede|resposta automática|odpowiedź automatyczna|autoodpowiedź"
    r"|automatická odpov|automaattinen vastaus|automatikus válasz|răspuns automat|otomatik yanıt"
    r"|afwezigheid|автоответ|автоматический ответ|автоматична відповідь|αυτόματη απάντηση"
    r"|自動応答|自動返信|不在通知|自动答复|自动回复|자동 회신|부재중)",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def is_robot(address: str) -> bool:
    """Whether nobody reads what is sent to the address: no-reply, notifications, newsletters."""
    local = address.partition("@")[0].lower()
    return bool(_NO_REPLY.search(local) or _MACHINE.match(local))


def is_bouncer(address: str, name: str) -> bool:
    """Whether a mail server itself writes, to say that a letter did not arrive."""
    local = address.partition("@")[0].lower()
    return bool(_BOUNCER.match(local)) or (not address and "daemon" in name.lower())


def says_absent(subject: str) -> bool:
    """Whether a subject is an absence note's; answers to one ("Re: Out of office") are not."""
    return _ABSENT.match(subject) is not None
