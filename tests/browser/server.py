"""A web server for one folder that sends the strict policy of every page, with gzip, as a real one would."""

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import unquote, urlsplit

from tests.deploy.table import HEADERS, type_of


class Handler(SimpleHTTPRequestHandler):
    """Answers GET with the files of `folder`; a folder with its index.html, what is not there with 404.html."""

    folder: Path
    policy: str

    def do_GET(self) -> None:
        path = self.folder / unquote(urlsplit(self.path).path).lstrip("/")
        path = path / "index.html" if path.is_dir() else path
        found = path.is_file()
        path = path if found else self.folder / "404.html"
        body = gzip.compress(path.read_bytes())
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", type_of(path.name))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Security-Policy", self.policy)
        self.send_header("Cache-Control", "no-cache" if path.suffix == ".html" else "max-age=600")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Be quiet."""


@contextmanager
def serve(folder: Path, policy: str = HEADERS["Content-Security-Policy"]) -> Iterator[str]:
    """Serve `folder` under `policy` on a free port of this machine and give its address, ending with a slash."""
    handler = type("Serving", (Handler,), {"folder": folder, "policy": policy})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
