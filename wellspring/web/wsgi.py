"""What the server serves: Django's application, over a book that is ready and safe to write to."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wellspring.settings")
application = get_wsgi_application()

from wellspring.records.opening import open_book  # noqa: E402  tables need Django to be awake
from wellspring.web.new_day import watch  # noqa: E402  the same

open_book()
watch()
