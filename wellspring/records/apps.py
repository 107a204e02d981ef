"""The one app that holds every table."""

from django.apps import AppConfig


class Records(AppConfig):
    name = "wellspring.records"
    label = "records"
