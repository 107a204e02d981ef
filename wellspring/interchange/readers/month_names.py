"""Months as exports write them, in the languages people's computers speak; a table, folded."""

from __future__ import annotations

# Twelve words a language, January first; forms with / between are the same month.
_BY_LANGUAGE = """
january february march april may june july august september october november december
januar/janner februar/feber marz april mai juni juli august september oktober november dezember
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
januari februari maart/mrt april mei juni juli augustus september oktober november december
enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre
diciembre
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
stycznia/styczen lutego/luty marca/marzec kwietnia/kwiecien maja/maj czerwca/czerwiec
lipca/lipiec sierpnia/sierpien wrzesnia/wrzesien pazdziernika/pazdziernik listopada/listopad
grudnia/grudzien
januari februari mars april maj juni juli augusti september oktober november december
januar februar marts april maj juni juli august september oktober november desember
tammikuu helmikuu maaliskuu huhtikuu toukokuu kesakuu heinakuu elokuu syyskuu lokakuu marraskuu
joulukuu
ledna/leden unora/unor brezna/brezen dubna/duben kvetna/kveten cervna/cerven cervence/cervenec
srpna/srpen zari rijna/rijen listopadu prosince/prosinec
ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik
ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie
decembrie
января/январь февраля/февраль марта/март апреля/апрель мая/маи июня/июнь июля/июль
августа/август сентября/сентябрь октября/октябрь ноября/ноябрь декабря/декабрь
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
""".split()
SHORTEST = 3


def _with_short_forms() -> dict[str, int]:
    """Every name and its first letters, save first letters that two months share."""
    whole: dict[str, int] = {}
    short: dict[str, set[int]] = {}
    for at, forms in enumerate(_BY_LANGUAGE):
        for form in forms.split("/"):
            whole.setdefault(form, at % 12 + 1)
            for end in range(SHORTEST, len(form)):
                short.setdefault(form[:end], set()).add(at % 12 + 1)
    clear = {letters: months.pop() for letters, months in short.items() if len(months) == 1}
    english = {form[:3]: month for month, form in enumerate(_BY_LANGUAGE[:12], 1)}
    return {**clear, **english, **whole}


MONTHS = _with_short_forms()
