"""The worker: the script a browser keeps beside our pages, served from the root so that it may.

It keeps the shell (styles, scripts, type) always, and pages only where somebody chose so.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from django.conf import settings
from django.http import HttpResponse
from django.urls import reverse

if TYPE_CHECKING:
    from wellspring.web.door import MemberRequest

STATIC = Path(__file__).parent / "static"
SHELL = ("css/*.css", "*.js", "fonts/*latin.woff2", "icon.svg")


def show(request: MemberRequest) -> HttpResponse:
    """The script, told which edition it belongs to and what the shell is."""
    del request
    return HttpResponse(_script(), content_type="text/javascript; charset=utf-8")


@cache
def _script() -> str:
    files = sorted(path for each in SHELL for path in STATIC.glob(each))
    shell = [settings.STATIC_URL + path.relative_to(STATIC).as_posix() for path in files]
    told = {
        "edition": settings.STATIC_URL,
        "offline": reverse("offline"),
        "shell": [*shell, reverse("offline")],
    }
    return f"const TOLD = {json.dumps(told)};\n{(STATIC / 'worker' / 'worker.js').read_text()}"
