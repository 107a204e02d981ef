"""Country names in the languages of their own address books, as ISO 3166-1 codes."""

# ruff: noqa: PLR2004  lengths of words and counts of slips have no better names

from __future__ import annotations

from wellspring.core.folding import fold

_NAMES = {
    "US": "usa|united states|united states of america|estados unidos|vereinigte staaten|etats unis",
    "CA": "canada|kanada",
    "GB": "uk|united kingdom|great britain|england|scotland|wales|vereinigtes konigreich",
    "IE": "ireland|irland|eire",
    "DE": "germany|deutschland|allemagne|alemania|duitsland|niemcy|germania|alemanha",
    "AT": "austria|osterreich|oostenrijk|autriche",
    "CH": "switzerland|schweiz|suisse|svizzera|suiza|zwitserland",
    "NL": "netherlands|the netherlands|nederland|holland|niederlande|pays bas|paises bajos",
    "BE": "belgium|belgie|belgique|belgien",
    "LU": "luxembourg|luxemburg",
    "FR": "france|frankreich|francia|frankrijk|franca",
    "ES": "spain|espana|spanien|espagne|espanha",
    "PT": "portugal",
    "IT": "italy|italia|italien|italie",
    "PL": "poland|polska|polen|pologne|polonia",
    "CZ": "czechia|czech republic|cesko|ceska republika|tschechien",
    "SK": "slovakia|slovensko",
    "HU": "hungary|magyarorszag|ungarn",
    "RO": "romania|rumanien",
    "BG": "bulgaria|българия",
    "GR": "greece|ελλαδα|griechenland|hellas",
    "UA": "ukraine|україна",
    "RU": "russia|russian federation|россия|russland",
    "SE": "sweden|sverige|schweden",
    "NO": "norway|norge|norwegen",
    "DK": "denmark|danmark|danemark",
    "FI": "finland|suomi|finnland",
    "TR": "turkey|turkiye|turkei",
    "IL": "israel|ישראל",
    "AE": "united arab emirates|uae",
    "SA": "saudi arabia",
    "EG": "egypt|agypten",
    "MA": "morocco|maroc|marruecos",
    "ZA": "south africa",
    "NG": "nigeria",
    "KE": "kenya",
    "IN": "india|indien|inde",
    "CN": "china|中国",
    "TW": "taiwan|台灣|台湾",
    "HK": "hong kong|香港",
    "JP": "japan|日本|japon|giappone",
    "KR": "south korea|korea|대한민국|republic of korea",
    "VN": "vietnam|viet nam",
    "SG": "singapore",
    "AU": "australia|australien",
    "NZ": "new zealand",
    "MX": "mexico|mexiko",
    "BR": "brazil|brasil|brasilien",
    "AR": "argentina",
    "CL": "chile",
    "CO": "colombia|kolumbien",
    "PE": "peru",
}
_CODES = {fold(name): code for code, names in _NAMES.items() for name in names.split("|")}


def region_of(country: str) -> str:
    """The two-letter code of a country written as a code or by name, "" when unknown."""
    folded = fold(country)
    if len(folded) == 2 and folded.isascii():
        return {"uk": "GB"}.get(folded, folded.upper())
    return _CODES.get(folded, "US" if folded in {"u s a", "u s"} else "")
