"""What the pages about you say: the files one may leave with, and what a device keeps."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

# The form of a file, its kind as browsers call it, and its name.
FORMS = {
    "vcard": ("text/vcard; charset=utf-8", "people.vcf"),
    "csv": ("text/csv; charset=utf-8", "people.csv"),
    "ics": ("text/calendar; charset=utf-8", "touches.ics"),
    "json": ("application/json", "wellspring.json"),
}
SAYS = {
    "vcard": (_("People, as vCards"), _("for an address book")),
    "csv": (_("People, as a table"), _("for a spreadsheet")),
    "ics": (_("Touches and promises, as a calendar"), _("for a calendar")),
    "json": (_("All of it, as JSON"), _("those only heard of come along")),
}
