"""Files on their way in: streamed to the home's own disk, never held in memory, gone if unclaimed.

Django's own handler keeps a file open for each upload and writes to the system's temporary folder;
a Maildir has thousands, and a Takeout does not fit there.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler

from wellspring import home

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

NAME = 120  # characters of a file's name that are kept


class Arrived(UploadedFile):  # type: ignore[type-arg]
    """A file that lies complete on our disk until somebody claims it."""

    def __init__(self, path: Path, name: str, size: int) -> None:
        super().__init__(file=None, name=name or "file", size=size)
        self.path = path

    def claim(self, to: Path) -> Path:
        """Take it over; a rename, so two gigabytes take no longer than two bytes."""
        return self.path.replace(to)

    def close(self) -> None:
        """The request is over: what nobody claimed goes."""
        self.path.unlink(missing_ok=True)


class ToOurDisk(FileUploadHandler):
    """Writes each upload to a file of its own in the home."""

    chunk_size = 1 << 20

    def new_file(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  Django's signature
        """A file begins."""
        super().new_file(*args, **kwargs)
        folder = home.make_home() / "incoming"
        folder.mkdir(mode=0o700, exist_ok=True)
        self.path = folder / secrets.token_urlsafe(12)
        self.out: BinaryIO = self.path.open("xb", buffering=0)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Some more of it."""
        del start
        left = memoryview(raw_data)
        while left:  # a disk that is nearly full takes a part, and refuses only the next one
            left = left[self.out.write(left) :]

    def file_complete(self, file_size: int) -> Arrived:
        """All of it is here."""
        self.out.close()
        return Arrived(self.path, (self.file_name or "")[-NAME:], file_size)

    def upload_interrupted(self) -> None:
        """The other side went away: what came so far goes too."""
        self.out.close()
        self.path.unlink(missing_ok=True)
