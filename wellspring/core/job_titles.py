"""Titles of jobs: abbreviations spelled out, several languages' words made one, and compared."""

# ruff: noqa: PLR2004  lengths of words and counts of slips have no better names

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache

from wellspring.core.folding import fold
from wellspring.core.transliteration import latin


class Likeness(IntEnum):
    """How two titles go together, best first."""

    SAME = 0
    RELATED = 1
    UNKNOWN = 2
    DIFFERENT = 3


# "written = meant": the common words of titles in English, German, Dutch, French, Spanish,
# Portuguese, Italian and Polish; a word may mean two.
_MEANINGS = """
vp vicepresident = vice president
svp = senior vice president
evp = executive vice president
gm = general manager
ceo = chief executive
coo = chief operations
cfo = chief finance
cto = chief technology
cio = chief information
chro cpo = chief personnel
cmo = chief marketing
md = managing director
mgr mngr gerente jefe jefa kierownik kierowniczka responsable responsabile manager gestor gestora
 encargado = manager
managerin = manager
dir direktor direktorin director directora directeur directrice diretor diretora direttore
 direttrice dyrektor dyrektorka = director
leiter leiterin leitung hoofd head teamlead teamleiter teamleiterin lider lead leader chef szef =
 lead
geschaftsfuhrer geschaftsfuhrerin bedrijfsleider prezes = managing director
werkleiter werksleiter werkleiterin = plant manager
produktionsleiter = production manager
vertriebsleiter vertriebsleiterin = sales manager
einkaufer einkauferin inkoper comprador compradora acheteur acheteuse kupiec buyer = purchasing
einkauf inkoop compras achats zakupy procurement zakupow sourcing = purchasing
einkaufsleiter einkaufsleiterin = purchasing manager
sr snr starszy starsza senior senioren = senior
jr mlodszy mlodsza = junior
mfg manuf manufacturing produkcji produktion produktie produccion producao production produzione
 fertigung productie = production
ops operacji operaciones operacoes operation operations betrieb operationnel operazioni
 operationen exploitation = operations
planta plant werk fabriek usine fabrica zakladu fabryki stabilimento = plant
eng engr ingenieur ingenieurin ingeniero ingeniera engenheiro engenheira ingegnere inzynier
 inzynierka engineer engineering konstrukteur = engineer
dev developer entwickler entwicklerin ontwikkelaar programista programistka desarrollador
 desarrolladora desenvolvedor desenvolvedora developpeur developpeuse sviluppatore programmer
 softwareentwickler = developer
sw = software
hr people personal personalwesen rh rrhh kadry human resources kadr personeel risorse umane
 humanos personnel humanas humaines ludzkich zasobow recursos = personnel
personalleiter personalleiterin = personnel manager
personalreferent personalreferentin = personnel
recruiter recruiting recruitment talent reclutador recruteur rekruterka rekruter recrutador
 headhunter recrutadora acquisition sourcer = recruiting
qa qc quality qualitat calidad qualidade kwaliteit jakosci jakosc qualite qualita = quality
qualitatsmanager qualitatsmanagerin = quality manager
it edv informatik informatyki informatica informatique = it
admin administrator administrador = admin
sales vertrieb ventas vendas verkoop vente ventes sprzedazy sprzedaz verkauf vendite commercial
 comercial = sales
kam = key account manager
ae = account executive
mktg marketing marketingu = marketing
buchhalter buchhalterin contable contador contadora ksiegowa ksiegowy boekhouder comptable
 accountant contabile accounting accounts = accounting
fin finance finanzen finanzas financas finansow financien finances financial = finance
controller controlling = controlling
scm = supply chain
logistik logistica logistiek logistyki logistique logistics = logistics
warehouse lager magazyn almacen magazijn = warehouse
consultant berater beraterin adviseur consultor consultora consulente konsultant konsultantka
 doradca conseiller advisor adviser consulting unternehmensberater = consulting
assistant assistent assistentin asystent asystentka asistente assistente sekretarin secretaris
 secretary pa ea secretaria sekretarka assistante = assistant
founder cofounder grunder grunderin fundador fundadora fondateur fondatrice oprichter fondatore
 zalozyciel owner inhaber inhaberin eigenaar propietario wlasciciel dono proprietaire eigentumer
 = owner
teacher lehrer lehrerin docent nauczyciel nauczycielka profesor profesora enseignant = teacher
nurse krankenschwester pfleger verpleegkundige enfermera enfermeiro infirmiere pielegniarka =
 nurse
lawyer anwalt anwaltin rechtsanwalt rechtsanwaltin advocaat abogado abogada advogado advogada
 avocat avvocato prawnik adwokat attorney counsel = lawyer
pm = project manager
po = product owner
projektleiter projektleiterin projektmanager = project manager
proyecto proyectos projeto projetos projet projets projektu projektow projekt project projects =
 project
producto produto produit produktmanager product = product
datos dados donnees danych data = data
analista analityk analityczka analyst analyste analist = analyst
scientist = science
designer disenador disenadora projektant grafik ontwerper = design
"""
_SMALL = frozenset(
    """of for the and a an de del la le les el los das da do di und fur der die i y e et van voor
    w z
    ds m f d in at bei to en du des os as h mwd wmd""".split()
)
_RANK = frozenset(
    """vice president senior executive general manager chief managing director lead junior head
    principal associate staff assistant owner deputy interim""".split()
)


def _read() -> dict[str, tuple[str, ...]]:
    meanings: dict[str, tuple[str, ...]] = {}
    for entry in _MEANINGS.replace("\n ", " ").replace("\n", "|").split("|"):
        written, _, meant = entry.partition("=")
        meanings.update(dict.fromkeys(written.split(), tuple(meant.split())))
    return meanings


_MEANS = _read()
_ENDINGS = {
    ending: _MEANS.get(ending, (ending,))
    for ending in ("manager", "managerin", "leiter", "leiterin", "ingenieur", "ingenieurin",
                   "direktor", "directeur", "berater", "beraterin", "adviseur", "assistent",
                   "assistentin", "medewerker")
}  # fmt: skip


@lru_cache(maxsize=16384)
def title_words(title: str) -> frozenset[str]:
    """What a title means, as a set of English words."""
    found: set[str] = set()
    for word in fold(latin(title)).split():
        if word not in _SMALL:
            found.update(_MEANS.get(word) or _taken_apart(word))
    return frozenset(found)


def field_words(title: str) -> frozenset[str]:
    """The same without the words of rank: what the work is about."""
    return title_words(title) - _RANK


def _taken_apart(word: str) -> tuple[str, ...]:
    """Kwaliteitsmanager is a quality manager."""
    for ending, meant in _ENDINGS.items():
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 3:
            return (*_MEANS.get(stem, _MEANS.get(stem.removesuffix("s"), (stem,))), *meant)
    return (word,)


@lru_cache(maxsize=65536)
def same_title(one: str, other: str) -> Likeness:
    """How two titles go together: the same, a shorter or promoted form, or another job."""
    a, b = title_words(one), title_words(other)
    if not a or not b:
        return Likeness.UNKNOWN
    if a == b:
        return Likeness.SAME
    fields = (a - _RANK) & (b - _RANK)
    return Likeness.RELATED if fields or a <= b or b <= a else Likeness.DIFFERENT
