"""All settings, one file, read from the environment; docs/hosting/running.md lists them."""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
from pathlib import Path

from wellspring import clock, home

HERE = Path(__file__).parent


def _secret_key() -> str:
    """A key made on first start and kept beside the book, readable by its owner alone."""
    kept = home.make_home() / "secret.key"
    if not kept.exists():
        fresh = kept.with_name(f"secret.{os.getpid()}.new")
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w") as file:
            file.write(secrets.token_urlsafe(48))
        with contextlib.suppress(FileExistsError):  # somebody else started at the same moment
            os.link(fresh, kept)  # whole, or not there
        fresh.unlink()
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
        "CONN_MAX_AGE": 60,  # seconds; then it reads anew what SQLite learned of the rows meanwhile
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": pragmas},
    }


def _edition() -> str:
    """A few letters made of all static files: they change with every release, and only then."""
    seen = hashlib.sha256()
    for path in sorted((HERE / "web" / "static").rglob("*.*")):
        seen.update(path.name.encode() + path.read_bytes())
    return seen.hexdigest()[:10]


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
    "wellspring.web.wardrobe.Wardrobe",
    "django.middleware.gzip.GZipMiddleware",  # it pads, so that a length tells no secret
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
STATIC_URL = f"/static/{_edition()}/"
STATICFILES_DIRS = [HERE / "web" / "static"]
WHITENOISE_USE_FINDERS = True  # served out of the package as it lies, nothing is collected
WHITENOISE_AUTOREFRESH = False
WHITENOISE_ALLOW_ALL_ORIGINS = False
WHITENOISE_IMMUTABLE_FILE_TEST = ""  # every address holds its edition
USE_TZ = True
TIME_ZONE = clock.zone()
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("de", "Deutsch"), ("es", "Español"), ("nl", "Nederlands")]
LOCALE_PATHS = [HERE / "locale"]
LANGUAGE_COOKIE_NAME = "wellspring_language"
LANGUAGE_COOKIE_AGE = 365 * 24 * 3600  # seconds; chosen again, it counts anew
PORT = os.environ.get("WELLSPRING_PORT", "")  # told by `start`; web.guard admits no other
CSRF_COOKIE_NAME = "wellspring_form"  # cookies know no ports: other programs here have theirs
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "wellspring.web.errors.stale_form"
DATA_UPLOAD_MAX_NUMBER_FIELDS = 1_100  # a table of a thousand columns, and a few
DATA_UPLOAD_MAX_NUMBER_FILES = 10_000
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_000_000
FILE_UPLOAD_HANDLERS = ["wellspring.web.uploads.ToOurDisk"]
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"fault": {"format": "%(asctime)s Something went wrong on our side."}},
    "handlers": {
        "words": {"class": "logging.StreamHandler"},
        "fault": {"class": "logging.StreamHandler", "formatter": "fault"},
    },
    # Nothing personal in logs: no request lines, no SQL; only that something went wrong, and where:
    # a fault of ours leaves its traceback, without the address that was asked for.
    "loggers": {
        "django": {"handlers": ["words"], "level": "ERROR", "propagate": False},
        "django.request": {"handlers": ["fault"], "level": "ERROR", "propagate": False},
        "wellspring": {"handlers": ["words"], "level": "INFO", "propagate": False},
    },
}
