"""All settings, one file, read from the environment; docs/hosting/running.md lists them."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from wellspring import home

HERE = Path(__file__).parent


def _secret_key() -> str:
    """A key made on first start and kept beside the book, readable by its owner alone."""
    kept = home.make_home() / "secret.key"
    if not kept.exists():
        handle = os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w") as file:
            file.write(secrets.token_urlsafe(48))
    return kept.read_text()


def _database() -> dict[str, object]:
    """SQLite in the home, or the PostgreSQL that libpq's own PG* variables name."""
    if os.environ.get("WELLSPRING_DATABASE") == "postgresql":
        name = os.environ.get("PGDATABASE", "wellspring")
        return {"ENGINE": "django.db.backends.postgresql", "NAME": name}
    pragmas = "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA cache_size=-16000;"
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": home.database(),
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": pragmas},
    }


SECRET_KEY = _secret_key()
DEBUG = False
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
ALLOWED_HOSTS += filter(None, os.environ.get("WELLSPRING_HOSTS", "").split(","))
ROOT_URLCONF = "wellspring.web.urls"
INSTALLED_APPS = ["django.contrib.staticfiles", "wellspring.records", "wellspring.web"]
AUTH_USER_MODEL = "records.User"
DATABASES = {"default": _database()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
MIDDLEWARE = [
    "wellspring.web.guard.Guard",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "wellspring.web.door.Door",
]
MEMBER_FROM = "wellspring.web.door.local_owner"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [HERE / "web" / "templates"],
        "APP_DIRS": False,
        "OPTIONS": {"environment": "wellspring.web.page.environment"},
    }
]
STATIC_URL = "/static/"
STATICFILES_DIRS = [HERE / "web" / "static"]
STATIC_ROOT = home.home() / "static"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
USE_TZ = True
TIME_ZONE = os.environ.get("WELLSPRING_ZONE") or os.environ.get("TZ") or "UTC"
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English")]
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
SECURE_REFERRER_POLICY = "no-referrer"
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "DENY"
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_000_000
FILE_UPLOAD_MAX_MEMORY_SIZE = 1_000_000
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.TemporaryFileUploadHandler"]
FILE_UPLOAD_TEMP_DIR = None
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"words": {"class": "logging.StreamHandler"}},
    # Nothing personal in logs: no request lines, no SQL; only that something went wrong, and where.
    "loggers": {
        "django": {"handlers": ["words"], "level": "ERROR", "propagate": False},
        "django.request": {"handlers": [], "level": "CRITICAL", "propagate": False},
        "wellspring": {"handlers": ["words"], "level": "INFO", "propagate": False},
    },
}
