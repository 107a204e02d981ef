"""The one app that holds every table."""

from django.apps import AppConfig


class Records(AppConfig):
    """Every table, under one label."""

    name = "wellspring.records"
    label = "records"
