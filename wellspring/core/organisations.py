"""Names of organisations: folded to what distinguishes them, and compared."""

from __future__ import annotations

import re
from functools import lru_cache

from wellspring.core.folding import bare, fold

# Legal forms of some forty countries, folded; those that are also words of names are not here.
LEGAL_FORMS = frozenset(
    """inc incorporated llc llp ltd limited plc corp corporation pllc gmbh ug ag kg kgaa ohg gbr ev se
    mbh sarl sas sasu eurl snc srl spa sapa sl slu slne sa bv nv vof cv bvba ab oy oyj as asa aps
    hb kb spzoo spolka zoo spj sp sc sro kft zrt nyrt bt doo dd ooo oao zao pao ltda eireli me epp
    pty pte pvt bhd sdn kk gk yk kabushiki kaisha co company cie rl cv sapi""".split()
)
_SPELLED = re.compile(
    r"\b(?:sp\.? ?z ?o\.? ?o\.?|s\.? ?a\.? de c\.? ?v\.?|s\.? de r\.? ?l\.?(?: de c\.? ?v\.?)?"
    r"|gmbh ?& ?co\.?(?: kg(?:aa)?)?|e\. ?v\.|e\. ?k\.|s\.a\.r\.l\.|s\.r\.l\.|s\.p\.a\.|s\.a\.s\."
    r"|s\.l\.u?\.?|s\.a\.|b\.v\.|n\.v\.|l\.l\.c\.|d\.o\.o\.|s\.r\.o\.|a\.s\.|a/s|k\.k\.|co\., ?ltd\.?)"
    r"(?=$|[\s,)])"
)
_JAPANESE = re.compile(r"株式会社|有限会社|合同会社|\(株\)|（株）|有限公司|股份")
# Unmistakable in a person's name field.
_CLEAR_FORMS = frozenset(
    """inc incorporated llc llp ltd limited plc corp corporation gmbh kgaa ohg sarl eurl srl bvba oyj
    aps spzoo sro kft ltda pty pvt bhd bv""".split()
)


@lru_cache(maxsize=16384)
def has_legal_form(name: str) -> bool:
    """True if a name ends or opens with a company's legal form."""
    plain = bare(name)
    if _JAPANESE.search(plain) or (_SPELLED.search(plain) and len(plain.split()) > 1):
        return True
    parts = fold(name).split()
    return len(parts) > 1 and (parts[-1] in _CLEAR_FORMS or " ".join(parts[-3:]) == "sp z o o")


@lru_cache(maxsize=65536)
def organisation_key(name: str) -> str:
    """A first, simple key: folded words without legal forms."""
    plain = _JAPANESE.sub(" ", _SPELLED.sub(" ", bare(name)))
    return " ".join(w for w in fold(plain).split() if w not in LEGAL_FORMS)
