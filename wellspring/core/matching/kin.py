"""Words that mean nearly the same at work, so that a need finds those who call it otherwise.

A group holds the words of one trade or matter. Kin counts less than the word itself.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from wellspring.core.matching.terms import stem, terms

if TYPE_CHECKING:
    from collections.abc import Iterable

GROUPS = """
weld welder fabrication fabricator metalwork blacksmith schweisser lasser soudeur soldador
machinist machining cnc lathe mill turning toolmaker
die dies mold mould tooling stamping
maintenance mechanic millwright technician repair upkeep reliability instandhaltung onderhoud
electrician electrical wiring electronics elektriker elektricien
plant factory manufacturing production foundry produktion productie usine fabrica
planner planning scheduler scheduling
buyer purchasing procurement sourcing supplier vendor einkauf inkoop achats compras
logistics warehouse shipping freight supply distribution forwarding trucking logistik logistiek
quality qa audit inspection iso compliance qualitat kwaliteit
lean kaizen improvement sixsigma changeover smed
safety ehs osha hazard
engineer engineering drawings cad
software developer programmer coding code app programming entwickler ontwikkelaar
data analyst analytics statistics spreadsheet excel sql dashboard
website web wordpress designer design page
robot robotics automation plc controls
finance accountant accounting bookkeeper bookkeeping controller cfo tax buchhalter boekhouder
bank loan lend lending credit mortgage financing investor funding
grant funding money subsidy
lawyer attorney legal solicitor contract anwalt advocaat avocat abogado
immigration visa permit
recruiter recruiting hiring talent headhunter staffing hire vacancy
hr personnel
training trainer teach teacher coach coaching mentor apprentice apprenticeship course tutor lessons
school college university students student campus
nurse doctor clinic hospital medical health physician care
dentist dental teeth
vet veterinarian dog cat pet puppy animal
childcare nanny babysitter kindergarten daycare
elder elderly caregiver homecare
marketing advertising brand campaign social media seo
sales selling customers clients account
writer writing editor editing copy proofread letter text
journalist reporter press newspaper media
translate translator translation interpreter spanish french german dutch language
photo photographer photography portrait camera pictures
music musician guitar piano cello violin choir band singer
print printer printing poster
restaurant cook chef kitchen catering baker bakery food
garden gardener landscaping plants trees
builder construction contractor carpenter carpentry joiner roof plumber plumbing renovation house
estate realtor flat apartment rent rental housing lodging room sublet
car garage tyre vehicle driver driving van truck lorry
bike bicycle cycling
run running marathon race jogging
climb climbing bouldering hiking trail mountain
travel trip flight hotel
speak speaker speaking speech stage presentation panel conference lecture
event venue hall
caterer catering chef cook buffet
research scientist laboratory lab biology chemistry
energy solar battery heat furnace boiler brazing
farm farmer bees honey orchard
church parish pastor congregation
volunteer volunteering charity nonprofit shelter foundation
startup founder entrepreneur business
"""


def _groups() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in GROUPS.strip().splitlines():
        group = frozenset(map(stem, line.split()))
        for term in group:
            found[term] = found.get(term, frozenset()) | group
    return found


@lru_cache(maxsize=1)
def _known() -> dict[str, frozenset[str]]:
    return _groups()


def roots_of(texts: Iterable[str]) -> re.Pattern[str]:
    """What a text must hold to answer any of these: a quick look, of ASCII in lower case alone."""
    wanted = {term for text in texts for term in terms(text)}
    wanted |= {other for term in wanted for other in kin(term)}
    return re.compile("|".join(sorted(map(re.escape, wanted))) or r"(?!)")


def kin(term: str) -> frozenset[str]:
    """Other stems that mean nearly the same."""
    return _known().get(term, frozenset()) - {term}
