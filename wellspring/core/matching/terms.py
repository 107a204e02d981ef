"""The words of a note that say something, as stems; words that merely hold it together left out."""

from __future__ import annotations

from functools import lru_cache

from wellspring.core.folding import fold

# English, German, Dutch, French, Spanish, folded; then what every need and every offer says.
IDLE = frozenset(
    """
    a about after again all also always am an and another any anybody anyone are as asks at back be
    because been before being better between both but by can could day days did do does done down
    each every everybody few find for from full get gets getting give given gives glad go goes going
    good got had has have he her here hers him his hour hours how i if in into is it its just keep
    keeps kind know knows known last lately like likes likely long look looking looks lot make makes
    many may me met might mine more most much must my name names near never new next no nobody not
    now of off often on once one only or other others our out over own people person perhaps please
    put really said same say says see she should since so some somebody someone something soon still
    such sure take takes talk talked talks tell tells than that the their them then there these they
    thing things think this those through time times to told too two under until up us use used
    usually very want wants was way we week weeks well went were what when where which while who
    whom whose why will wish wishes with without would year years yes yet you your yours
    first second third run runs bring brings work works working worked free line lines read reads
    need needs needed needing offer offers offered offering help helps helped helping happy
    der die das den dem des ein eine einen einem einer und oder aber mit fur von zu im in am an auf
    aus bei nach uber um ist sind war hat haben ich du er sie wir ihr mein sein nicht auch noch
    jemand sucht suche braucht brauche kann wer wie als wenn dass
    de het een en of maar met voor van naar op uit bij over om is zijn was heeft hebben ik jij hij
    zij wij mijn niet ook nog iemand zoekt zoek nodig kan wie hoe dat die er aan te
    le la les un une des du et ou mais avec pour dans sur par est sont a ai as il elle nous vous
    je tu mon ma mes son sa ses ne pas aussi encore quelqu qui que cherche besoin peut au aux d l
    el los las uno una unos unas y o pero con para por en sobre es son ha he yo tu su sus mi mis no
    tambien alguien busca busco necesita necesito puede quien que se lo al del
    """.split()
)
# Where a need has said what it is about and begins to say what for, in the same five languages.
HINGES = frozenset(
    """
    for who that which with from on in to at of by before because when so and
    fur mit von bei auf aus der die das um weil voor met van bij op uit om pour avec dans chez sur
    qui para con por en que
    """.split()
)
# Endings that change a word's use and not its root, the longest first; read again until none fits.
ENDINGS = ("ations", "ation", "ments", "ment", "ings", "ing", "ers", "er", "ors", "or", "ies",
           "ed", "es", "s", "y", "e")  # fmt: skip
SHORTEST = 4  # letters that must be left of a root
LONGEST = 40  # letters of a word; what goes on longer is no word of any language


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The root of a folded word: weld of welder, welders and welding."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            return stem(_single(word[: -len(ending)]))
    return word


def _single(root: str) -> str:
    """Planning is plan: the letter that an ending doubled stands once."""
    doubled = len(root) > SHORTEST and root[-1] == root[-2] and root[-1] not in "aeiouls"
    return root[:-1] if doubled else root


def heart(text: str) -> frozenset[str]:
    """The stems of what a need is about: of "a cello teacher for a child", cello and teacher."""
    found: list[str] = []
    for word in fold(text).split():
        if word in HINGES and found:
            break
        found += terms(word)
    return frozenset(found)


def terms(text: str) -> list[str]:
    """The stems of a text in its order, each as often as it stands there; letters and digits."""
    words = (word[:LONGEST] for word in fold(text).split())
    return [stem(word) for word in words if len(word) > 1 and word not in IDLE]
