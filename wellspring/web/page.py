"""A page: the environment its templates live in, and the three ways to answer a request."""

from __future__ import annotations

from collections import defaultdict
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from django.http import HttpResponse, HttpResponseRedirect
from django.template import engines
from django.template.backends.utils import csrf_input
from django.templatetags.static import static
from django.urls import reverse
from django.utils import translation
from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from wellspring import clock
from wellspring.web import frame, said, wording
from wellspring.web.icons import icon

if TYPE_CHECKING:
    from django.http import HttpRequest

    from wellspring.web.door import MemberRequest


class Missing(StrictUndefined):
    """A name that is not there is an error; an `if` without its `else` says nothing, and may."""

    def __str__(self) -> str:  # type: ignore[override]
        hint: str = self._undefined_hint or ""
        return "" if hint.startswith("the inline if-expression") else super().__str__()


NUMBER = 987_654_321  # stands for any while an address is taken apart


def environment(**options: Any) -> Environment:  # noqa: ANN401  Django passes Jinja's own options
    """Jinja as our pages use it: everything escaped, a missing name an error and not a gap."""
    options |= {
        "undefined": Missing,
        "trim_blocks": True,
        "lstrip_blocks": True,
        "autoescape": True,
    }
    made = Environment(extensions=["jinja2.ext.i18n"], **options)  # noqa: S701  it is among them
    made.policies["ext.i18n.trimmed"] = True
    made.install_gettext_callables(  # type: ignore[attr-defined]
        translation.gettext, translation.ngettext, newstyle=True
    )
    made.globals.update(gettext=_say, _=_say)
    made.globals.update(url=_url, static=cache(static), icon=icon, words=wording, frame_of=frame)
    made.globals["language"] = translation.get_language
    made.filters.update(
        day=wording.day,
        short_day=wording.short_day,
        ago=wording.ago,
        moment=wording.moment,
        quoted=wording.quoted,
        initials=wording.initials,
        hue=wording.hue,
    )
    return made


def _say(message: str, /, **gaps: object) -> Markup:
    """A sentence of a template in the language of this page, its gaps filled and escaped.

    Jinja's own way does the same, and asks for the language and the sentence anew each time.
    """
    language = translation.get_language() or ""
    return _translated(language, message) % gaps if gaps else _whole(language, message)


@lru_cache(maxsize=10_000)  # of each language all that templates say
def _translated(language: str, message: str) -> Markup:
    del language  # in which Django translates
    return Markup(translation.gettext(message))  # noqa: S704  our own words


@lru_cache(maxsize=10_000)
def _whole(language: str, message: str) -> Markup:
    """One without gaps."""
    return _translated(language, message) % {}


def forget_sentences() -> None:
    """Ask for every sentence anew, where what Django says was changed."""
    _translated.cache_clear()
    _whole.cache_clear()


def _url(name: str, *args: object) -> str:
    """An address; the router is asked once for those with one number, and for those with none."""
    if not args:
        return _plain(name)
    if len(args) == 1 and type(args[0]) is int:
        before, after = _around(name)
        return f"{before}{args[0]}{after}"
    return reverse(name, args=args)


@cache
def _plain(name: str) -> str:
    return reverse(name)


@cache
def _around(name: str) -> tuple[str, str]:
    """What stands before and after the number in an address."""
    before, _, after = reverse(name, args=[NUMBER]).partition(str(NUMBER))
    return before, after


def show(
    request: MemberRequest, template: str, shown: dict[str, Any], status: int = 200
) -> HttpResponse:
    """A page for a member, with what every page knows: the day, the toast, who may write.

    `wrong` and `told` are what a form complains of and what was typed, field by field.
    """
    member = request.member
    known = {
        "today": clock.today(),
        "may_write": member.book_id in member.writes,
        "toast": said.heard(request),
        "owner": frame.own_name(member),
        "csrf_input": Token(request),
    }
    gaps = {name: defaultdict(str, shown.get(name) or {}) for name in ("wrong", "told")}
    html = environment_of().get_template(template).render(known | shown | gaps)
    return HttpResponse(html, status=status)


class Token:
    """The hidden field of a page's forms: masked once for all of them, where there is any."""

    def __init__(self, request: HttpRequest) -> None:
        self.request = request

    @cached_property
    def field(self) -> str:
        """As Django writes it."""
        return csrf_input(self.request)

    def __html__(self) -> str:
        return self.field


def bare(
    request: HttpRequest, template: str, shown: dict[str, object], status: int
) -> HttpResponse:
    """A page that knows nobody: what it shows must not depend on who asks."""
    del request
    return HttpResponse(environment_of().get_template(template).render(shown), status=status)


def environment_of() -> Environment:
    """The environment Django made for us."""
    made: Any = engines["jinja2"]  # engines exist once settings are read
    found: Environment = made.env
    return found


def back(to: str, *args: object, word: str = "", undo: str = "") -> HttpResponse:
    """Where to go after an act, with a word about what was done and the address that undoes it."""
    return HttpResponseRedirect(reverse(to, args=args) + said.spoken(word, undo))
