"""Asking, or giving, leave to stay in touch (P3.40), in five languages."""

from __future__ import annotations

from wellspring.core.sayings.rules import Rule

RULES = (
    Rule(
        "permission",
        "touch contact posted updated loop houden blijven hoogte kontakt verbindung laufenden"
        " contacto"
        " courant tanto",
        r"\b(?:stay|keep|remain|staying|keeping) (?:\w+ )?in (?:touch|contact)\b|\bkeep (?:you|me)"
        r" (?:posted|updated|in the loop)\b|\bupdate you\b|\b(?:contact (?:te )?houden|in"
        r" contact (?:te )?"
        r"blijven|op de hoogte)\b|\bin (?:kontakt|verbindung) (?:zu )?bleiben\b|\bauf dem"
        r" laufenden\b"
        r"|\b(?:rester|restons|garder|gardons) (?:le |en )?contact\b|\b(?:tenir|tiens|tiendrai)"
        r" (?:\w+ )?au"
        r" courant\b|\b(?:seguir|seguimos|seguiremos|mantener\w*|mantengamos\w*|estar|estamos)"
        r" (?:\w+ )?"
        r"(?:en|el) contacto\b|\bal tanto\b",
        r"(\b(?:unsubscribe|newsletter|price|prijs|preis)\b)",
    ),
)
