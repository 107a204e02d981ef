"""Every address of the pages, one line each."""

from __future__ import annotations

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
