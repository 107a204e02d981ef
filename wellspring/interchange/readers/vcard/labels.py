"""What people call the day they met somebody and the one who brought them together."""

from __future__ import annotations

_MET_ON = """
    first met, met, we met, met on, date met, first meeting, met first, kennengelernt,
    erstes treffen, kennenlernen, première rencontre, rencontre, rencontré, rencontrée,
    primer encuentro, nos conocimos, primo incontro, conosciuti, ci siamo conosciuti,
    primeiro encontro, conhecemo-nos, eerste ontmoeting, ontmoet, kennisgemaakt, första
    mötet, träffades, første møde, mødtes, første møte, møttes, ensitapaaminen, pierwsze
    spotkanie, poznanie, poznaliśmy się, první setkání, seznámení, prvé stretnutie, első
    találkozás, ismerkedés, знакомство, первая встреча, познакомились, знайомство, перша
    зустріч, tanışma, ilk tanışma, ilk görüşme, ilk karşılaşma, γνωριμία, πρώτη συνάντηση,
    初対面, 出会い, 初次见面, 初次見面, 认识, 認識, 첫 만남, 처음 만남, أول لقاء, פגישה ראשונה
"""
_INTRODUCED_BY = """
    introduced by, introducer, introduction, referred by, referrer, referral, met through,
    met via, connected by, vorgestellt von, vorgestellt durch, empfohlen von, empfohlen
    durch, kennengelernt durch, kennengelernt über, présenté par, présentée par,
    recommandé par, recommandée par, presentado por, presentada por, recomendado por,
    recomendada por, presentato da, presentata da, apresentado por, apresentada por,
    indicado por, indicada por, voorgesteld door, geïntroduceerd door, presenterad av,
    introducerad av, præsenteret af, introduceret af, presentert av, introdusert av,
    esittelijä, przedstawił, przedstawiła, przedstawiony przez, przedstawiona przez,
    poznany przez, poznana przez, polecony przez, polecona przez, představil, představila,
    seznámil, seznámila, doporučil, doporučila, predstavil, predstavila, bemutatta,
    ajánlotta, представил, представила, познакомил, познакомила, рекомендовал,
    рекомендовала, познайомив, познайомила, tanıştıran, tanıtan, σύστησε, συστήθηκε από,
    紹介者, 紹介, 介绍人, 介紹人, 소개, 소개한 사람, 소개자
"""
MET_ON = frozenset(map(str.strip, _MET_ON.split(",")))
INTRODUCED_BY = frozenset(map(str.strip, _INTRODUCED_BY.split(",")))
# vCard properties and Android's numbers for how two people are related.
KIN_PROPERTIES = {
    "X-SPOUSE": "spouse",
    "X-EVOLUTION-SPOUSE": "spouse",
    "X-KADDRESSBOOK-X-SPOUSESNAME": "spouse",
    "X-MANAGER": "manager",
    "X-EVOLUTION-MANAGER": "manager",
    "X-KADDRESSBOOK-X-MANAGERSNAME": "manager",
    "X-ASSISTANT": "assistant",
    "X-EVOLUTION-ASSISTANT": "assistant",
    "X-KADDRESSBOOK-X-ASSISTANTSNAME": "assistant",
    "X-MS-SPOUSE": "spouse",
    "X-MS-MANAGER": "manager",
    "X-MS-ASSISTANT": "assistant",
}
_ANDROID = """assistant brother child partner father friend manager mother parent partner
    introduced-by relative sister spouse""".split()
ANDROID_KIN = {str(number): kind.replace("-", " ") for number, kind in enumerate(_ANDROID, start=1)}


def plain_label(label: str) -> str:
    """A label without Apple's brackets, folded: `_$!<Spouse>!$_` -> spouse."""
    bare = label.removeprefix("_$!<").removesuffix(">!$_")
    return bare.replace("_", " ").strip().casefold()
