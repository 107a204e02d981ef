"""The wardrobe: styles, scripts, type and drawings, kept by browsers for good and sent pressed.

Their address holds an edition made of their content (`settings.STATIC_URL`), so a new release is
asked for anew and nothing else ever is.
"""

from __future__ import annotations

import gzip
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import brotli
from django.http import HttpResponse
from django.utils.cache import patch_vary_headers
from whitenoise.middleware import WhiteNoiseMiddleware

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponseBase

PRESSED = (".css", ".js", ".svg", ".webmanifest", ".txt")  # type and pictures are pressed already
WAYS = {"br": brotli.compress, "gzip": gzip.compress}


class Wardrobe(WhiteNoiseMiddleware):  # type: ignore[misc]  # it ships no types
    """Middleware: hands out a static file, pressed once for everybody."""

    @staticmethod
    def serve(static_file: Any, request: HttpRequest) -> HttpResponseBase:  # noqa: ANN401  untyped
        """The file; where it is text and the browser can unfold it, in fewer bytes."""
        plain: HttpResponseBase = WhiteNoiseMiddleware.serve(static_file, request)
        path = static_file.alternatives[-1][1]
        way = _way(request.headers.get("Accept-Encoding", ""))
        if not path.endswith(PRESSED) or plain.status_code != 200 or "Range" in request.headers:  # noqa: PLR2004
            return plain
        patch_vary_headers(plain, ["Accept-Encoding"])
        if not way:
            return plain
        kept = {
            name: told for name, told in plain.items() if name not in ("Content-Length", "ETag")
        }
        plain.close()
        content = pressed(path, way) if request.method != "HEAD" else b""
        return HttpResponse(content, headers=kept | {"Content-Encoding": way})


@cache
def pressed(path: str, way: str) -> bytes:
    """A file in fewer bytes, made at its first use."""
    made: bytes = WAYS[way](Path(path).read_bytes())
    return made


def _way(accepted: str) -> str:
    """The best of our ways that a browser says it can unfold; a weight of nothing means no."""
    told = [each.replace(" ", "").partition(";q=") for each in accepted.lower().split(",")]
    able = {name for name, _, weight in told if not weight or weight.strip("0.")}
    return next((way for way in WAYS if way in able), "")
