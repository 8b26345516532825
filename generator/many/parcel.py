"""Files on their way to another machine and back: a ZIP in memory, carried by Dask itself or by a store.

A store is a folder that fsspec knows, such as s3://bucket/folder: then only its addresses pass through Dask.
"""

import io
import zipfile
from collections.abc import Iterable
from pathlib import Path
from uuid import uuid4

from fsspec.core import url_to_fs  # type: ignore[import-untyped]

FASTEST = 1  # of the levels of compression: a site is HTML, which any level makes small

Sent = bytes | str
"""What passes through Dask: the content itself, or its address in the store."""


def pack(root: Path, names: Iterable[str]) -> bytes:
    """Return these files of the folder `root`; the same files give the same bytes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=FASTEST) as archive:
        for name in sorted(names):
            archive.writestr(zipfile.ZipInfo(name), (root / name).read_bytes(), zipfile.ZIP_DEFLATED, FASTEST)
    return packed.getvalue()


def unpack(packed: bytes, folder: Path) -> None:
    """Write the files into `folder`; none of them can leave it."""
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        archive.extractall(folder)


def send(content: bytes, store: str | None) -> Sent:
    """Return the content, or put it into the store and return its address, which no other content has."""
    if store is None:
        return content
    address = f"{store.rstrip('/')}/mingbai-{uuid4().hex}.zip"
    system, path = url_to_fs(address)
    system.makedirs(path.rpartition("/")[0], exist_ok=True)
    system.pipe_file(path, content)
    return address


def receive(sent: Sent) -> bytes:
    """Return the content that was sent."""
    if isinstance(sent, bytes):
        return sent
    system, path = url_to_fs(sent)
    content: bytes = system.cat_file(path)
    return content


def clear(sent: Sent) -> None:
    """Take what was sent out of the store."""
    if isinstance(sent, str):
        system, path = url_to_fs(sent)
        if system.exists(path):
            system.rm_file(path)
