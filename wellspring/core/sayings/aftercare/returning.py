"""A lent thing given back (P4.40), in five languages."""

from __future__ import annotations

from wellspring.core.sayings.rules import Rule

RULES = (
    Rule(
        "returned",
        "returned back returning teruggebracht teruggegeven teruggestuurd teruggekregen"
        " zurückgegeben"
        " zurückgebracht zurückgeschickt zurückbekommen rendu rendue ramené rapporté récupéré"
        " devuelto"
        " devolví devolviste recuperado",
        r"\b(?:returned|gave|brought|put|sent|left|mailed|got|have|received) (?:you |me |back"
        r" )*(?:the|your|my"
        r"|it|them|his|her)\b[\w' ]{0,40}\bback\b|\breturned (?:the|your|my|it)\b|\bthanks?"
        r" (?:you )?for"
        r" (?:returning|bringing back|giving back)|\b(?:here's|here is|here are) (?:your|the)"
        r" [\w' ]{2,30} back"
        r"\b|\b(?:terug(?:gebracht|gegeven|gestuurd|gekregen)|zurück(?:gegeben|gebracht"
        r"|geschickt|bekommen))\b"
        r"|\b(?:t'ai|vous ai|m'as|m'avez|l'ai|j'ai) (?:rendue?|ramenée?|rapportée?|récupérée?)\b"
        r"|\b(?:devuelto|devolví|devolviste|recuperado)\b",
        r"(\b(?:not|never|haven't|hasn't|niet|nicht|pas|no|if|als|wenn|si|will|want|call|email"
        r"|wrote)\b|\?$)",
    ),
)
