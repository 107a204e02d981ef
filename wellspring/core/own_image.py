"""Whose letter it is: how often a text says I, and how often you (P0.4).

Words of the first and second person in English, German, Dutch, French and Spanish. It says whether
a text is more about its writer than about its reader; it is no grammar, and errs on short texts.
"""

from __future__ import annotations

from typing import NamedTuple

from wellspring.core.folding import bare

# For each language: words of the writer, words of the reader, small words that give it away.
WORDS = {
    "en": (
        "i me my mine myself im ive id ill",
        "you your yours yourself youre youve youd",
        "the and of to is",
    ),
    "de": (
        "ich mich mir mein meine meinen meinem meiner",
        "du dich dir dein deine deinen deinem deiner sie ihnen ihr ihre ihren ihrem euch euer",
        "und der die das nicht ist ich",
    ),
    "nl": (
        "ik mij me mijn mijne",
        "je jij jou jouw jullie u uw",
        "en het een van niet ik dat",
    ),
    "fr": (
        "je j moi me m mon ma mes mien mienne",
        "tu te toi ton ta tes vous votre vos",
        "et le la les est pas un une je",
    ),
    "es": (
        "yo me mi mis mio mia conmigo",
        "tu tus te ti contigo usted ustedes su sus vuestro",
        "y el la los que es un una de",
    ),
}
SPOKEN = {name: tuple(frozenset(part.split()) for part in parts) for name, parts in WORDS.items()}
LEAST = 4  # words about either before anything can be said
TWICE = 2


class Image(NamedTuple):
    """How often a text speaks of its writer and of its reader."""

    mine: int
    yours: int

    @property
    def more_me_than_you(self) -> bool:
        """Whether the writer stands in it more than twice as often as the reader."""
        return self.mine + self.yours >= LEAST and self.mine > TWICE * self.yours


def image(text: str, language: str | None = None) -> Image:
    """Count both; the language is guessed by its small words where it is not told."""
    words = "".join(c if c.isalpha() else " " for c in bare(text)).split()
    mine, yours, _ = SPOKEN[language or language_of(words)]
    return Image(sum(word in mine for word in words), sum(word in yours for word in words))


def language_of(words: list[str]) -> str:
    """The language whose small words are most among these; English where nothing says otherwise."""
    counts = {name: sum(word in parts[2] for word in words) for name, parts in SPOKEN.items()}
    return max(counts, key=lambda name: counts[name])
