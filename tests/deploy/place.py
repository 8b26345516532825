"""A server at work and the site it serves: copied for it, with all that a build may bring and all that must stay hidden."""

import gzip
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import quote

import brotli

from tests.deploy.servers import serving
from tests.deploy.table import TYPES, type_of

SECRET = b"never to be served"
COMPRESSED = ("html", "css", "js", "json", "jsonl", "csv", "svg", "md", "txt")
# What a build may have, too: each type, a hashed name, a folder without a page; and what must stay hidden.
SAMPLES = {
    **{f"samples/sample.{name}": b"sample" for name in TYPES},
    "samples/sample.unknown": b"sample",
    "assets/css/sample.3f2a9c1b.css": b"p { color: black }" * 50,
}
HIDDEN = {".hidden": SECRET, "measures/.git/config": SECRET}


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    def is_a(self, name: str) -> bool:
        """Has it the type of a file of this name? Without a type, a browser that may not sniff takes it for bytes."""
        mine = self.headers.get("content-type", "application/octet-stream").lower()
        return mine.replace("; ", ";") == type_of(name).replace("; ", ";")


@dataclass(frozen=True)
class Place:
    """A server at work: the port, the path below which the site stands, and the folder of the site."""

    port: int
    path: str
    folder: Path

    @contextmanager
    def connected(self) -> Iterator[Callable[..., Answer]]:
        """A function that asks for an address below the path, with headers, over one connection."""
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=30)) as connection:

            def get(address: str = "", **headers: str) -> Answer:
                names = {name.replace("_", "-"): value for name, value in headers.items()}
                connection.request("GET", quote(self.path) + address, headers=names)
                return read(connection.getresponse())

            yield get

    @property
    def files(self) -> list[str]:
        """All files that a reader may ask for; the compressed ones are another form of theirs."""
        found = (path.relative_to(self.folder) for path in sorted(self.folder.rglob("*")) if path.is_file())
        shown = (path for path in found if not any(part.startswith(".") for part in path.parts))
        return [path.as_posix() for path in shown if path.suffix not in (".gz", ".br")]

    def bytes_of(self, name: str) -> bytes:
        return (self.folder / name).read_bytes()


def read(response: HTTPResponse) -> Answer:
    body = response.read()
    return Answer(response.status, {name.lower(): value for name, value in response.getheaders()}, body)


def prepare(built: Path, root: Path, path: str) -> Path:
    """Copy the site below `root`, with samples, what must stay hidden, and .gz and .br beside what gains by it."""
    folder = root / path.strip("/")
    shutil.copytree(built, folder, dirs_exist_ok=True)
    for name, content in {**SAMPLES, **HIDDEN}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    (root.parent / "secret.txt").write_bytes(SECRET)
    for name in Place(0, path, folder).files:
        if name.rpartition(".")[2] in COMPRESSED:
            content = (folder / name).read_bytes()
            (folder / f"{name}.gz").write_bytes(gzip.compress(content, mtime=0))
            (folder / f"{name}.br").write_bytes(brotli.compress(content, quality=5))
    return folder


@contextmanager
def at_work(name: str, built: Path, path: str) -> Iterator[Place]:
    """Serve a copy of the built site below `path`, where the server's own user can read it."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        root = Path(folder) / "www"
        site = prepare(built, root, path)
        with serving(name, root, path) as port:
            yield Place(port, path, site)
