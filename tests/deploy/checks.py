"""What every server must do with a built site: each check asks a running server and gives what is wrong."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import RemoteDisconnected

from tests.deploy.place import HIDDEN, SECRET, Place
from tests.deploy.table import HEADERS, cache_of

CONNECTIONS, REQUESTS = 50, 2000
TRAVERSALS = (
    "../secret.txt",
    "../../secret.txt",
    "%2e%2e/secret.txt",
    ".%2e/%2e./secret.txt",
    "..%2fsecret.txt",
    "..%5csecret.txt",
    "..\\secret.txt",
    "%252e%252e/",
    "%252e%252e%252fsecret.txt",
    "%c0%ae%c0%ae/secret.txt",
    "..;/secret.txt",
    "measures/../../secret.txt",
    "../" * 12 + "etc/passwd",
    "..%2f" * 12 + "etc/passwd",
    "index.html%00.txt",
    "%00",
)


def every_file(place: Place) -> Iterator[str]:
    """200 and the same bytes."""
    with place.connected() as get:
        for name in place.files:
            answer = get(name)
            if answer.status != 200 or answer.body != place.bytes_of(name):
                yield f"{name}: {answer.status}, {len(answer.body)} bytes"


def folders(place: Place) -> Iterator[str]:
    """A folder shows its index.html; without the last slash its address leads there."""
    with place.connected() as get:
        for name in place.files:
            folder = name.removesuffix("index.html")
            if not name.endswith("index.html"):
                continue
            answer = get(folder)
            if answer.status != 200 or answer.body != place.bytes_of(name) or not answer.is_a("x.html"):
                yield f"{folder}: {answer.status}, {answer.headers}"
            moved = get(folder.rstrip("/")) if folder else None
            if moved and (
                moved.status not in (301, 302, 307, 308)
                or not moved.headers["location"].endswith(f"/{folder}")
            ):
                yield f"{folder.rstrip('/')}: {moved.status} {moved.headers.get('location')}"


def types(place: Place) -> Iterator[str]:
    """The type of the table."""
    with place.connected() as get:
        for name in place.files:
            answer = get(name)
            if not answer.is_a(name):
                yield f"{name}: {answer.headers.get('content-type')}"


def headers(place: Place) -> Iterator[str]:
    """The headers of the table, on pages, files and on what is not there."""
    with place.connected() as get:
        for name in ["", *place.files, "nothing", "assets/css/nothing.3f2a9c1b.css"]:
            answer = get(name)
            wrong = [each for each, value in HEADERS.items() if answer.headers.get(each.lower()) != value]
            if wrong:
                yield f"{name}: {wrong}"


def cache(place: Place) -> Iterator[str]:
    """A year for hashed names that are there, nothing unasked for all others; and 304 for what is unchanged."""
    with place.connected() as get:
        for name in ["", *place.files]:
            answer = get(name)
            if answer.headers.get("cache-control") != cache_of(f"/{name}"):
                yield f"{name}: {answer.headers.get('cache-control')}"
            known = {"If_None_Match": answer.headers.get("etag", "")}
            if get(name, **known).status != 304:
                yield f"{name}: no 304 for {known}"
        if "immutable" in get("assets/css/nothing.3f2a9c1b.css").headers.get("cache-control", ""):
            yield "a hashed name that is not there is kept"


def ranges(place: Place) -> Iterator[str]:
    """Parts of a file, and 416 for what is behind its end."""
    name = "data/site.json"
    whole = place.bytes_of(name)
    with place.connected() as get:
        for wanted, part in {"0-9": whole[:10], "100-199": whole[100:200], "-5": whole[-5:]}.items():
            answer = get(name, Range=f"bytes={wanted}")
            if answer.status != 206 or answer.body != part or "content-range" not in answer.headers:
                yield f"{wanted}: {answer.status}"
        status = get(name, Range=f"bytes={len(whole) + 1}-").status
        if status != 416:
            yield f"behind the end: {status}"


def precompressed(place: Place) -> Iterator[str]:
    """The .gz and the .br that lie beside a file, as they are, to whom takes them; the file itself to others."""
    with place.connected() as get:
        for name in place.files:
            for coding, ending in (("gzip", "gz"), ("br", "br")):
                if not (place.folder / f"{name}.{ending}").exists():
                    continue
                answer = get(name, Accept_Encoding=coding)
                if (
                    answer.headers.get("content-encoding") != coding
                    or answer.body != place.bytes_of(f"{name}.{ending}")
                    or not answer.is_a(name)
                    or "accept-encoding" not in answer.headers.get("vary", "").lower()
                ):
                    yield f"{name}: {coding} {answer.status} {answer.headers}"


def not_there(place: Place) -> Iterator[str]:
    """404 with the site's own page, at any depth; so is a folder without a page, and what begins with a dot."""
    page = place.bytes_of("404.html")
    with place.connected() as get:
        for address in (
            "nothing",
            "a/b/c/d/e",
            "measures/nothing/",
            "nothing.css",
            "samples/",
            "assets/css/",
            *HIDDEN,
        ):
            answer = get(address)
            if answer.status != 404 or answer.body != page or not answer.is_a("x.html"):
                yield f"{address}: {answer.status}, {answer.headers}"


def refused(place: Place) -> Iterator[str]:
    """No way out of the site."""
    for address in TRAVERSALS:
        try:
            with place.connected() as get:
                answer = get(address)
        except RemoteDisconnected:  # to hang up is to refuse, too
            continue
        if answer.status not in (400, 403, 404) or SECRET in answer.body or b"root:" in answer.body:
            yield f"{address}: {answer.status}"
    with place.connected() as get:
        answer = get("//index.html")
        if answer.status not in (301, 302, 308, 400, 404) and answer.body != place.bytes_of("index.html"):
            yield f"//: {answer.status}"


def busy(place: Place) -> Iterator[str]:
    """2,000 requests over 50 connections at once, none of which fails."""
    names = [name for name in place.files if name.endswith(("html", "css", "js"))]

    def ask(number: int) -> list[str]:
        with place.connected() as get:
            each = (
                names[(number + step * CONNECTIONS) % len(names)] for step in range(REQUESTS // CONNECTIONS)
            )
            return [name for name in each if get(name).body != place.bytes_of(name)]

    with ThreadPoolExecutor(CONNECTIONS) as pool:
        for wrong in pool.map(ask, range(CONNECTIONS)):
            yield from wrong


CHECKS: dict[str, Callable[[Place], Iterable[str]]] = {
    each.__name__: each
    for each in (
        every_file,
        folders,
        types,
        headers,
        cache,
        ranges,
        precompressed,
        not_there,
        refused,
        busy,
    )
}
# Python's server is for a look at home: it knows no headers, no parts and no compressed files.
PYTHON_DOES = ("every_file", "refused", "busy")


def is_promised(server: str, check: str) -> bool:
    """Does deploy/ promise this check of a server?"""
    return server != "python" or check in PYTHON_DOES
