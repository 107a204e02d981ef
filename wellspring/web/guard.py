"""The guard: who may speak to us at all, and what every answer carries.

It stands before everything else, so that errors, redirects and static files are covered too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.utils.cache import patch_vary_headers

from wellspring.web import errors

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest, HttpResponseBase

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
KNOWN = SAFE | {"POST"}
OURS = frozenset({"same-origin", "none"})  # "none" is the person at the address bar
PORTS = {"http": "80", "https": "443"}

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'; manifest-src 'self'; require-trusted-types-for 'script'"
)
NOTHING_ALLOWED = ", ".join(
    f"{power}=()"
    for power in (
        "accelerometer", "autoplay", "browsing-topics", "camera", "display-capture",
        "fullscreen", "geolocation", "gyroscope", "hid", "magnetometer", "microphone", "midi",
        "payment", "publickey-credentials-get", "serial", "usb", "xr-spatial-tracking",
    )
)  # fmt: skip
OURS_ALONE = "screen-wake-lock=(self)"  # a phone on the table, beside a talk's run sheet
# "same-origin" tells other sites as little as "no-referrer" does, but under the latter browsers
# send `Origin: null` with our own forms, which could not be told from a foreign one.
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": f"{NOTHING_ALLOWED}, {OURS_ALONE}",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
}


class Guard:
    """Middleware: refuses foreign hosts, origins and methods; dresses every response."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:  # noqa: D102  its class says it
        if request.method not in KNOWN:
            return dressed(errors.not_that_way(request), request)
        if not known_host(request):
            return dressed(errors.foreign_host(request), request)
        if request.method not in SAFE and not from_our_pages(request):
            return dressed(errors.foreign_origin(request), request)
        return dressed(self.get_response(request), request)


def known_host(request: HttpRequest) -> bool:
    """Whether the Host header names us, port included: no other name may lead here."""
    told = request.META.get("HTTP_HOST", "").lower()
    if told in settings.ALLOWED_HOSTS:
        # A bare name means the scheme's own port; with a port told, it must have been allowed so.
        told_port = ":" in told.rpartition("]")[2]
        return told_port or _port(request) == PORTS[request.scheme or "http"]
    name, _, port = told.rpartition(":")
    return bool(name in settings.ALLOWED_HOSTS and port == _port(request))


def from_our_pages(request: HttpRequest) -> bool:
    """Whether a browser says that one of our own pages sent this, or it is no browser at all."""
    if request.META.get("HTTP_SEC_FETCH_SITE", "none") not in OURS:
        return False
    origin = request.META.get("HTTP_ORIGIN")
    if origin is None:
        return True
    ours = f"{request.scheme}://{request.META.get('HTTP_HOST', '')}"
    return bool(origin.lower() == ours.lower())


def dressed(response: HttpResponseBase, request: HttpRequest) -> HttpResponseBase:
    """The response with the full set of headers; only static files may be kept by a browser."""
    for name, value in HEADERS.items():
        response[name] = value
    if request.path.startswith(settings.STATIC_URL) and response.status_code in (200, 304):
        return response
    response["Cache-Control"] = "no-store"
    patch_vary_headers(response, ["Cookie"])
    return response


def _port(request: HttpRequest) -> str:
    """The port we listen on, as `start` told us; else as the server itself says."""
    return settings.PORT or str(request.META.get("SERVER_PORT", ""))
