"""Hands the preview to the browser, reloads it after an edit, and lays the mistakes over the last good page."""

import mimetypes
import os
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from urllib.parse import parse_qs, quote, unquote, urlsplit

from generator.editors import schema
from generator.model import Finding, Refused
from generator.pages.render import THEME
from generator.serve.preview import Preview
from generator.serve.problems import problems_page
from generator.serve.watch import changes, look

OWN = "/_mingbai/"  # what is below this address belongs to the preview, not to the site
LONGEST_WAIT = 20.0  # seconds that the browser waits for news before it asks again
WATCHED = ("data", "content", "mkdocs.yml")

Tell = Callable[[float, list[Finding], str], None]


class State:
    """The last good preview, what is wrong now, and a version that counts the changes."""

    def __init__(self, config_file: Path, scratch: Path, today: date, tell: Tell) -> None:
        self.config_file, self.scratch, self.today, self.tell = config_file, scratch, today, tell
        self.preview: Preview | None = None
        self.findings: list[Finding] = []
        self.message = ""
        self.version = 0
        self.changed = threading.Condition()

    @property
    def root(self) -> Path:
        """The project's folder."""
        return self.config_file.parent

    def renew(self) -> None:
        """Read the project again; keep the last good preview if that fails, whatever the reason."""
        start = time.monotonic()
        preview, findings, message = None, list[Finding](), ""
        try:
            folder = self.scratch / str(self.version + 1)
            preview = Preview(self.config_file, folder, self.today)
        except Refused as error:
            findings, message = error.findings, str(error)
        except Exception as error:  # a folder renamed while it is read, a template with a mistake in it
            message = f"{type(error).__name__}：{error}"
        with self.changed:
            if preview:
                old, self.preview = self.preview, preview
                shutil.rmtree(old.folder if old else self.scratch / "0", ignore_errors=True)
            self.findings, self.message = findings, message
            self.version += 1
            self.changed.notify_all()
        self.tell(time.monotonic() - start, findings, message)
        if preview and (self.root / ".vscode").is_dir():
            with suppress(OSError):  # completion in the editor is a convenience
                schema.write(self.root, preview.site)

    def wait(self, version: int) -> int:
        """Return the version as soon as it is not `version`, at the latest after LONGEST_WAIT."""
        with self.changed:
            self.changed.wait_for(lambda: self.version != version, LONGEST_WAIT)
            return self.version


class Handler(BaseHTTPRequestHandler):
    """Answers one request."""

    state: State

    def do_GET(self) -> None:  # the name that http.server calls
        """Send a page, a file, or what the preview itself needs."""
        url = urlsplit(self.path)
        path = unquote(url.path)
        with suppress(ConnectionError):  # the reader has gone on to another page
            if path == f"{OWN}version":
                seen = parse_qs(url.query).get("seen", ["-1"])[0]
                self._send(str(self.state.wait(int(seen) if seen.isdigit() else -1)).encode(), "text/plain")
            elif path.startswith(OWN):
                self._send_own(path.removeprefix(OWN))
            else:
                self._send_page(path.lstrip("/"))

    def log_message(self, *_: object) -> None:
        """Editors need no list of requests."""

    def _send_own(self, name: str) -> None:
        if name in ("reload.js", "preview.css"):
            content = (files("generator.serve") / name).read_bytes()
            self._send(content, mimetypes.guess_type(name)[0] or "")
        else:
            self._send(b"", "text/plain", 404)

    def _send_page(self, path: str) -> None:
        if path == "" or path.endswith("/"):
            path += "index.html"
        state = self.state
        content, problem = None, state.message
        if state.preview:
            try:
                if not Path(path).suffix and f"{path}/index.html" in state.preview:
                    self._send(b"", "text/html", 302, {"Location": quote(f"/{path}/")})
                    return
                content = state.preview.read(path)
                status = 200 if content is not None else 404
                content = content if content is not None else state.preview.read("404.html")
            except Exception as error:  # a mistake in a template shows in the browser, too
                content, problem, status = None, problem or f"{type(error).__name__}：{error}", 500
        else:
            status = 500
        kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
        if status == 200 and kind != "text/html":
            self._send(content or b"", kind)
            return
        page = problems_page(content, state.root, state.findings, problem, state.version)
        self._send(page, "text/html", status)

    def _send(
        self, content: bytes, kind: str, status: int = 200, headers: dict[str, str] | None = None
    ) -> None:
        self.send_response(status)
        is_text = kind.startswith("text/") or kind.endswith(("javascript", "json", "xml"))
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if is_text else kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)


class Server(ThreadingHTTPServer):
    """A server of its own address: on Windows two would share one if that were allowed."""

    daemon_threads = True
    allow_reuse_address = os.name != "nt"


def listen(host: str, port: int, tries: int) -> Server:
    """Take the first free port from `port` on, at most `tries`; raises OSError if none is free."""
    for more in range(tries - 1):
        with suppress(OSError):
            return Server((host, port + more), Handler)
    return Server((host, port + tries - 1), Handler)


@contextmanager
def serving(server: Server, config_file: Path, today: date, tell: Tell) -> Iterator[State]:
    """Serve the project of `config_file` as on the day `today`, and watch its files until the block is left.

    `tell` is called after each look at the project: with the seconds it took, the findings, a message.
    """
    scratch = Path(tempfile.mkdtemp(prefix="mingbai-"))
    state = State(config_file, scratch, today, tell)
    paths = [*(config_file.parent / name for name in WATCHED), THEME]
    paths[WATCHED.index("mkdocs.yml")] = config_file
    seen, stop = look(paths), threading.Event()

    def watch() -> None:
        for _ in changes(paths, seen, stop):
            state.renew()

    state.renew()
    server.RequestHandlerClass = type("ProjectHandler", (Handler,), {"state": state})
    threads = [threading.Thread(target=each, daemon=True) for each in (watch, server.serve_forever)]
    for thread in threads:
        thread.start()
    try:
        yield state
    finally:
        stop.set()
        server.shutdown()
        server.server_close()
        threads[0].join()
        shutil.rmtree(scratch, ignore_errors=True)


def address_of(server: Server) -> str:
    """Where a browser finds the server."""
    host, port = server.socket.getsockname()[:2]
    return f"http://{host}:{port}/"
