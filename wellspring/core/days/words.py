"""Words for days in English, Dutch, German, French and Spanish, folded to lower case."""

from __future__ import annotations


def _each(*lines: str) -> dict[str, int]:
    """Every word of the nth line means n."""
    return {word: place for place, line in enumerate(lines) for word in line.split()}


WEEKDAYS = _each(
    "monday maandag montag lundi lunes",
    "tuesday tues dinsdag dienstag mardi martes",
    "wednesday weds woensdag mittwoch mercredi miércoles miercoles",
    "thursday thurs thu donderdag donnerstag jeudi jueves",
    "friday fri vrijdag freitag vendredi viernes",
    "saturday zaterdag samstag sonnabend samedi sábado sabado",
    "sunday zondag sonntag dimanche domingo",
)
SHORT_WEEKDAYS = _each("mon", "tue", "wed", "thu", "fri", "sat", "sun")  # when asked for a day only
MONTHS = _each(
    "",
    "january jan januari januar janvier enero",
    "february feb februari februar février fevrier febrero",
    "march mar maart märz maerz mars marzo",
    "april apr avril abril",
    "may mei mai mayo",
    "june jun juni juin junio",
    "july jul juli juillet julio",
    "august aug augustus août aout agosto",
    "september sep sept septembre septiembre",
    "october oct oktober okt octobre octubre",
    "november nov novembre noviembre",
    "december dec dezember dez décembre decembre diciembre",
)
NUMBERS = _each(
    "",
    "a an one een één ein eine einem einer un une una",
    "two couple twee zwei deux dos",
    "three few drie drei trois tres paar quelques unos unas",
    "four vier quatre cuatro",
    "five vijf fünf cinq cinco",
    "six zes sechs seis",
    "seven zeven sieben sept siete",
    "eight acht huit ocho",
    "nine negen neun neuf nueve",
    "ten tien zehn dix diez",
    "eleven elf onze once",
    "twelve twaalf zwölf douze doce",
)
DAYS_AHEAD = _each(
    "today tonight vandaag vanavond vanmiddag heute aujourd'hui hoy eod cob",
    "tomorrow morgen demain mañana",
    "overmorgen übermorgen uebermorgen après-demain",
)
UNITS = {
    **dict.fromkeys("hour hours uur stunden stunde heures heure horas hora h".split(), "h"),
    **dict.fromkeys(
        "day days dag dagen tag tage tagen jour jours día días dia dias d".split(), "d"
    ),
    **dict.fromkeys(
        "week weeks wk wks weken woche wochen semaine semaines semana semanas w".split(), "w"
    ),
    **dict.fromkeys(
        "month months mo maand maanden monat monate monaten mois mes meses m".split(), "m"
    ),
    **dict.fromkeys(
        "year years jaar jahr jahre jahren an ans année año años yr yrs y".split(), "y"
    ),
    **dict.fromkeys("fortnight fortnights".split(), "f"),
}
DUTCH_UNITS = frozenset("uur dag dagen week weken maand maanden jaar".split())

IN = frozenset("in within over dans en dentro binnen innerhalb d'ici sous".split())
FILLING = frozenset("de von the of next".split())
NEXT = frozenset(
    "next volgende nächste nächsten nächster naechste prochain prochaine próximo próxima proximo "
    "proxima komende kommende kommenden aankomende aanstaande coming viene".split()
)
THIS = frozenset("this deze diese dieser dieses cette ce esta este".split())
LAST = frozenset(
    "last vorige afgelopen letzte letzten letzter vorigen dernier dernière pasado pasada".split()
)
WEEKENDS = frozenset("weekend wochenende week-end".split())
END = frozenset("end eind einde ende fin finales".split())
BEFORE = frozenset("before vor avant antes".split())  # the day itself is too late
BY = BEFORE | frozenset(
    "by until till due op voor uiterlijk tegen bis spätestens d'ici pour para".split()
)
ARTICLES = frozenset("the van de den dem der het le la el del of zum am le du des".split())
ON_THE = frozenset("by before on until the den dem zum am vor le el del de".split())
GREETINGS = frozenset("guten goede goeden good goeie por la de esta".split())
