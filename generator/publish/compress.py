"""Files beside those of a site that servers hand out as they are: .gz and .br of what gains by it."""

import gzip
import zlib
from collections.abc import Iterable
from pathlib import Path

from generator.extras import extra

KINDS = (".html", ".css", ".js", ".json", ".jsonl", ".svg", ".csv", ".md", ".txt", ".xml", ".atom", ".ics")
SMALLEST = 1024  # bytes: less than one packet of the network, whatever is saved
GAIN = 0.9  # of the size; a saving of less than a tenth is not worth another file


def compress(folder: Path, names: Iterable[str]) -> list[str]:
    """Write .gz and .br beside these files of `folder` where it pays; return the names of what was written.

    The same file gives the same bytes. Raises Refused where the extra `release` is missing.
    """
    with extra("release", "压缩网页"):
        import brotli
    written = []
    for name in names:
        content = (folder / name).read_bytes() if name.endswith(KINDS) else b""
        if len(content) < SMALLEST:
            continue
        packed = {
            ".gz": gzip.compress(content, zlib.Z_BEST_COMPRESSION, mtime=0),
            ".br": brotli.compress(content),
        }
        for ending, each in packed.items():
            if len(each) < len(content) * GAIN:
                (folder / (name + ending)).write_bytes(each)
                written.append(name + ending)
    return written
