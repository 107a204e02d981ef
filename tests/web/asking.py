"""Asking as somebody: a client that is one member, and the digest of all that is kept."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from django.apps import apps
from django.test import Client

from wellspring import home
from wellspring.records.models import Member, User

if TYPE_CHECKING:
    from django.http import HttpRequest


def header_member(request: HttpRequest) -> Member | None:
    """Who is asking, as a header of the test says; nobody without it."""
    told = request.headers.get("X-Member", "")
    user = User.objects.filter(pk=told).first() if told.isdecimal() else None
    return Member.of(user) if user else None


def browser(member: Member | None, **kwargs) -> Client:
    """A browser in which this member, or nobody, sits."""
    headers = {"host": "localhost"}
    if member:
        headers["x-member"] = str(member.user_id)
    return Client(headers=headers, **kwargs)


def digest() -> str:
    """Everything in the database and in the drafts' folder, in a few letters."""
    seen = hashlib.sha256()
    for model in apps.get_app_config("records").get_models():
        for row in model._base_manager.order_by("pk").values_list():
            seen.update(repr((model.__name__, row)).encode())
    for folder in (home.drafts(), home.home() / "incoming"):
        for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
            seen.update(str(path.relative_to(home.home())).encode())
            if path.is_file() and path.suffix != ".sqlite3":
                seen.update(path.read_bytes())
    return seen.hexdigest()
