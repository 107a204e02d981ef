"""The least that Django and Jinja2 can be and still list the same people: a site in one file."""

from __future__ import annotations

BARE_LIST = """
import os
from django.conf import settings
settings.configure(
    SECRET_KEY="bare", ALLOWED_HOSTS=["*"], ROOT_URLCONF="bare_list", MIDDLEWARE=[], USE_TZ=True,
    INSTALLED_APPS=["wellspring.records"], AUTH_USER_MODEL="records.User",
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    TEMPLATES=[{"BACKEND": "django.template.backends.jinja2.Jinja2"}],
    DATABASES={"default": {
        "ENGINE": "django.db.backends.sqlite3", "CONN_MAX_AGE": None,
        "NAME": os.path.join(os.environ["WELLSPRING_HOME"], "wellspring.sqlite3"),
    }},
)
from django.core.wsgi import get_wsgi_application
application = get_wsgi_application()
from django.db.models import OuterRef, Prefetch, Subquery
from django.http import HttpResponse
from django.template import engines
from django.urls import path
from wellspring.records.models import Affiliation, Person, Promise, Touch
ROWS = engines["jinja2"].from_string('''<!doctype html><title>People</title>
<table>{% for one in people %}<tr><td><a href="/people/{{ one.pk }}/">{{ one.name }}</a></td>
<td>{% for job in one.affiliations.all() %}{{ job.title }},
<a href="/organisations/{{ job.organisation_id }}/">{{ job.organisation.name }}</a>{% endfor %}</td>
<td>{% for each in one.circles.all() %}{{ each.label or each.kind }}{% endfor %}</td>
<td>{{ one.standing.said_stage or one.standing.stage }}</td>
<td>{{ one.standing.last_at }}, {{ one.channel }}</td>
<td>{% for owed in one.promises.all() %}{{ owed.kind }} {{ owed.due }}{% else %}
{{ one.standing.next_on }}{% endfor %}</td></tr>{% endfor %}</table>''')
def page(request):
    last = Touch.objects.filter(person=OuterRef("pk")).order_by("-at").values("channel")[:1]
    work = Affiliation.objects.filter(until=None).select_related("organisation")
    owed = Promise.objects.filter(lapsed=False, mine=True, closure=None).order_by("due")
    people = Person.objects.filter(book_id=1, merged_into=None, heard_of=False)
    people = people.select_related("standing").annotate(channel=Subquery(last)).prefetch_related(
        Prefetch("affiliations", work), "circles", Prefetch("promises", owed))
    shown = people.order_by("sort_key", "pk")[:50]
    return HttpResponse(ROWS.render({"people": shown}))
urlpatterns = [path("", page)]
"""
