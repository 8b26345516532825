"""A local server that compresses, and counts what it sends."""

import functools
import gzip
import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# A page and its looks are there with or without search.
NOT_SEARCH = (".html", ".css", ".svg", ".png", ".woff2", ".ico", "/", "site.js", "bundle.js")


class Counter:
    """The server's address, and the compressed bytes it has sent for search since `take` was called."""

    def __init__(self) -> None:
        self.address = ""
        self.sent = 0

    def take(self) -> int:
        """Return the count and begin anew."""
        sent, self.sent = self.sent, 0
        return sent


class _Handler(http.server.SimpleHTTPRequestHandler):
    def __init__(self, *arguments: object, counter: Counter, directory: str) -> None:
        self.counter = counter
        super().__init__(*arguments, directory=directory)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            path /= "index.html"
        if not path.is_file():
            self.send_error(404)
            return
        body = gzip.compress(path.read_bytes(), 9)
        name = self.path.partition("?")[0]
        if not name.endswith(NOT_SEARCH) and ".bundle." not in name and ".main." not in name:
            self.counter.sent += len(body)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=3600")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_arguments: object) -> None:
        pass


@contextmanager
def serving(folder: Path) -> Iterator[Counter]:
    """Serve `folder` on a free port of this machine."""
    counter = Counter()
    handler = functools.partial(_Handler, counter=counter, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    counter.address = f"http://127.0.0.1:{server.server_address[1]}/"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield counter
    finally:
        server.shutdown()
        server.server_close()
