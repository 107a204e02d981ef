"""Mail addresses, profile pages and telephones in their one form."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from wellspring.core.addresses import (
    MailboxKind,
    canonical_link,
    canonical_mail,
    company_stem,
    is_public_provider,
    mailbox_kind,
    slug_words,
)
from wellspring.core.phones import e164, likely_region, same_number

KINDS = {
    "person": "w.okafor@firm.example joao.sales@firm.example anna@firm.example "
    "emily.post@firm.example j.smith2@firm.example",
    "role": "info@x.de kontakt@x.pl vertrieb@x.de bewerbung@x.de contacto@x.mx ventas@x.mx hr@x.de "
    "sales.berlin@x.de rekrutacja@x.pl frontdesk@x.example praca@x.pl vacatures@x.nl",
    "robot": "no-reply@x.de MAILER-DAEMON@x.de reply+abc123@ats.example notifications@x.de "
    "donotreply@x.de naoresponda@x.br user@docs.google.com",
    "newsletter": "newsletter@x.de nieuwsbrief@x.nl boletin@x.es",
    "list": "r-devel-bounces@x.org team@googlegroups.com all-list@x.org someone@lists.debian.org",
    "room": "c_room2@resource.calendar.google.com meetingroom@x.de",
}


@pytest.mark.parametrize(
    ("address", "kind"), [(a, k) for k, addresses in KINDS.items() for a in addresses.split()]
)
def test_who_stands_behind_an_address(address, kind):
    assert mailbox_kind(address) is MailboxKind(kind)


@pytest.mark.parametrize(
    ("written", "key"),
    [("J.Doe+x@Googlemail.com", "jdoe@gmail.com"), ("<Anna@Firm.Example>", "anna@firm.example"),
     ("mailto:anna@firm.example", "anna@firm.example"), ("anna@bücher.de", "anna@xn--bcher-kva.de"),
     ("anna", ""), ("a b@c.de", ""), ("", "")],
)  # fmt: skip
def test_an_address_has_one_form(written, key):
    assert canonical_mail(written) == key


@given(st.text())
def test_the_form_of_a_form_is_itself(text):
    assert canonical_mail(canonical_mail(text)) == canonical_mail(text)


@pytest.mark.parametrize(
    ("domain", "stem"),
    [("mail.becker-soehne.co.uk", "becker-soehne"), ("gmail.com", ""), ("web.de", ""),
     ("harborforge.example", "harborforge"), ("ancor.example.com", "ancor"), ("example.org", "")],
)  # fmt: skip
def test_a_domain_may_name_a_company(domain, stem):
    assert company_stem(domain) == stem
    assert is_public_provider(domain) == (stem == "")


@pytest.mark.parametrize(
    ("link", "form"),
    [("https://de.linkedin.com/in/J%C3%BCrgen-M/?trk=x", "https://www.linkedin.com/in/jürgen-m"),
     ("www.linkedin.com/in/Bill-Okafor", "https://www.linkedin.com/in/bill-okafor"),
     ("https://www.linkedin.com/company/acme", ""),
     ("https://twitter.com/@Bill", "https://x.com/bill"),
     ("https://someblog.example/about", ""), ("", "")],
)  # fmt: skip
def test_a_profile_has_one_form(link, form):
    assert canonical_link(link) == form


def test_a_profiles_address_holds_words():
    link = "https://www.linkedin.com/in/jennifer-hale-87a41b2"

    assert slug_words(link) == ("jennifer", "hale")


def test_national_and_international_numbers_ring_the_same_telephone():
    assert same_number("(313) 555-0101", "+1 313-555-0101")
    assert same_number("089 5550110", "+49 (0)89 5550110")
    assert not same_number("+1 313 555 0101", "+49 313 555 0101")


def test_a_region_makes_a_national_number_international():
    assert e164("(313) 555-0101", "United States") == "+13135550101"
    assert e164("06 12345678", "NL") == "+31612345678"
    assert e164("5550101") == ""


def test_the_region_of_a_book_is_where_most_of_its_numbers_are():
    assert likely_region(["+49 89 1234567", "+1 313 555 0101", "+49 30 1234567"]) == "DE"
