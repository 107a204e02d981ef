"""How English leaves a way to say no."""

from __future__ import annotations

_EASY = (
    r"(?:\w+ )?(?:fine|ok|okay|all ?right|cool|understandable|no problem|good|acceptable"
    r"|enough)"
)
WAY_OUT = (
    r"\b(?:if|provided|so long as|as long as|assuming|only if) (?:she|he|they|you|that|this|it"
    r"|your \w+|the \w+)"
    r"(?:'s| is| are|'re| feels?| seems?| think| see)? (?:\w+ )?(?:happy|ok|okay|willing"
    r"|comfortable|up for|fine"
    r"|alright|all right|open|agreeable|appropriate|convenient|easier|inconvenient"
    r"|inappropriate|unsure|fit\b"
    r"|(?:a )?(?:bother|burden|hassle|nuisance|stretch|pain)|against|off limits|confidential"
    r"|impossible)"
    r"|\b(?:won't|will not|wouldn't|would not) (?:be )?(?:take (?:it|offen[cs]e)|offended|mind"
    r"|hurt|hold it|bother"
    r"|trouble you|ask (?:again|twice)|press|push|chase)\b"
    r"|\b(?:zero|no|without|not any|absolutely no) (?:\w+ )?(?:pressure|obligation|worries"
    r"|hurry|rush|need|strings|drama"
    r"|issue|harm|offen[cs]e|problem|hard feelings|expectations?)\b|\bnot to worry\b|\bnot a"
    r" problem\b"
    rf"|\b(?:a|your|any|the|even a) (?:\w+ )?(?:no|refusal|silence) (?:is|will be|would be"
    rf"|works|would do|suits) {_EASY}\b"
    r"|\b(?:that's|that is|it's|that would be|which is|and that's) (?:\w+ ){0,2}(?:fine|ok|okay"
    r"|all right|alright|understandable)\b"
    r"|\b(?:just |simply |please |do |by all means |feel free to )(?:say|ignore|skip|forget"
    r"|pass|leave|disregard|delete|tell me|decline|refuse)\b"
    r"|\b(?:skip|ignore|forget|disregard|leave) (?:it|this|me|my \w+|that)\b|\blet (?:it|me)"
    r" (?:be|go|drop)\b"
    r"|\b(?:someone|somebody|anyone) else (?:would|could|might|is|on your|in your|who)\b"
    r"|\bpoint me (?:to|towards) (?:someone|somebody|the right)"
    r"|\b(?:it's|it is|that's) (?:entirely |totally |completely |wholly )?up to you\b"
    r"|\b(?:whenever|if ever|any time) (?:it )?(?:suits|you)\b"
    r"|\bi(?:'ll| will|'d| would)? (?:\w+ )?(?:understand|respect|get it|survive|manage|find"
    r" another|ask elsewhere|ask someone)\b"
)
