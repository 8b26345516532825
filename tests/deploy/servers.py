"""Starts each server with its file of deploy/, on a free port and in a folder of its own, as Debian's packages would.

Of each file only the folder of the site, the port and, below a path, the address of the page for 404 are changed.
"""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

from tests.deploy.table import DEPLOY

FIND = Path(__file__).with_name("find-servers")
STARTS_WITHIN = 60  # seconds: Tomcat on a busy machine
USER = "www-data"


@dataclass(frozen=True)
class Order:
    """A site to serve: `root` is the folder of the server, the site stands in it below `path` ("/" or "/x/y/")."""

    root: Path
    path: str
    port: int
    home: Path  # for the server's own files

    def changed(self, file: str) -> str:
        """The text of a file of deploy/ for this order."""
        text = (DEPLOY / file).read_text(encoding="utf-8").replace("/srv/mingbai", str(self.root))
        return text.replace("/404.html", f"{self.path}404.html")

    def write(self, name: str, text: str) -> Path:
        target = self.home / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
        return target


def nginx(order: Order) -> list[str | Path]:
    """Debian's own nginx.conf, with this one site and files of this folder."""
    site = order.changed("nginx/mingbai.conf").replace("listen 80;", f"listen 127.0.0.1:{order.port};")
    site = site.replace("/etc/nginx/mingbai.d/", f"{order.home}/mingbai.d/")
    order.write("mingbai.d/brotli.conf", order.changed("nginx/brotli.conf"))
    main = Path("/etc/nginx/nginx.conf").read_text(encoding="utf-8")
    main = main.replace("/run/nginx.pid", f"{order.home}/pid").replace("/var/log/nginx", str(order.home))
    main = main.replace("include /etc/nginx/conf.d/*.conf;", "")
    kept = "".join(
        f"{kind}_temp_path {order.home}/{kind}; "
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    main = main.replace(
        "include /etc/nginx/sites-enabled/*;", f"{kept} include {order.write('site.conf', site)};"
    )
    return ["/usr/sbin/nginx", "-g", "daemon off;", "-c", order.write("nginx.conf", main)]


def caddy(order: Order) -> list[str | Path]:
    """Caddy without its door for administration."""
    site = order.changed("caddy/Caddyfile").replace(":80 {", f"http://127.0.0.1:{order.port} {{")
    file = order.write("Caddyfile", "{\n\tadmin off\n\tauto_https off\n}\n" + site)
    return ["/usr/bin/caddy", "run", "--adapter", "caddyfile", "--config", file]


def apache(order: Order) -> list[str | Path]:
    """Debian's own apache2.conf, with its modules and those of `a2enmod headers rewrite`."""
    site = order.changed("apache/mingbai.conf").replace("*:80", f"127.0.0.1:{order.port}")
    main = Path("/etc/apache2/apache2.conf").read_text(encoding="utf-8")
    main = main.replace("Include ports.conf", f"Listen 127.0.0.1:{order.port}")
    main = main.replace("IncludeOptional sites-enabled/*.conf", "")
    main = main.replace("IncludeOptional conf-enabled/*.conf", "ServerName localhost")
    more = "\n".join(f"Include mods-available/{name}.load" for name in ("headers", "rewrite"))
    file = order.write("apache2.conf", f"{main}\n{more}\n{site}")
    return ["/usr/sbin/apache2", "-DFOREGROUND", "-d", "/etc/apache2", "-f", file]


def tomcat(order: Order) -> list[str | Path]:
    """An instance of Debian's Tomcat with its own server.xml; the context below a path is named by its file."""
    context = order.path.strip("/").replace("/", "#") or "ROOT"
    folder = order.root / order.path.strip("/")
    text = (DEPLOY / "tomcat/ROOT.xml").read_text(encoding="utf-8").replace("/srv/mingbai", str(folder))
    text = text.replace("/etc/mingbai", str(order.home))
    order.write(f"conf/Catalina/localhost/{context}.xml", text)
    shutil.copytree(DEPLOY / "tomcat/WEB-INF", order.home / "WEB-INF")
    for name in ("web.xml", "catalina.properties", "context.xml", "logging.properties", "tomcat-users.xml"):
        shutil.copy(f"/etc/tomcat10/{name}", order.home / "conf" / name)
    server = Path("/etc/tomcat10/server.xml").read_text(encoding="utf-8")
    order.write("conf/server.xml", server.replace('port="8080"', f'port="{order.port}" address="127.0.0.1"'))
    for name in ("logs", "temp", "work", "webapps"):
        (order.home / name).mkdir()
    return ["/usr/share/tomcat10/bin/catalina.sh", "run"]


def python(order: Order) -> list[str | Path]:
    """Python's own server, for a look at home."""
    where = ["--bind", "127.0.0.1", "--directory", str(order.root)]
    return [sys.executable, "-m", "http.server", str(order.port), *where]


SERVERS: dict[str, Callable[[Order], list[str | Path]]] = {
    "nginx": nginx,
    "caddy": caddy,
    "apache": apache,
    "tomcat": tomcat,
    "python": python,
}


def install() -> str:
    """See to it that the servers are there; what is to be done by hand if that is not allowed here."""
    return subprocess.run([FIND], capture_output=True, text=True, check=False).stderr.strip()


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def environment(home: Path) -> dict[str, str]:
    """What the servers read from the environment; Java needs a locale for names in Chinese."""
    apache_names = {
        "APACHE_RUN_USER": USER,
        "APACHE_RUN_GROUP": USER,
        "APACHE_PID_FILE": f"{home}/apache2.pid",
        **{f"APACHE_{name}_DIR": str(home) for name in ("RUN", "LOCK", "LOG")},
    }
    java = {"CATALINA_HOME": "/usr/share/tomcat10", "CATALINA_BASE": str(home), "LC_ALL": "C.UTF-8"}
    return {**os.environ, **apache_names, **java, "XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home)}


def wait_for(order: Order, process: subprocess.Popen[bytes]) -> None:
    """Until the site answers; an error with the server's own words if it does not."""
    ends = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < ends and process.poll() is None:
        connection = HTTPConnection("127.0.0.1", order.port, timeout=STARTS_WITHIN)
        with suppress(OSError), closing(connection):
            connection.request("GET", "/")
            connection.getresponse().read()
            return
        time.sleep(0.1)
    raise AssertionError((order.home / "output").read_text(encoding="utf-8", errors="replace"))


@contextmanager
def serving(name: str, root: Path, path: str = "/") -> Iterator[int]:
    """Serve the folder `root`, in which the site stands below `path`, and give the port."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        home.chmod(0o755)
        order = Order(root, path, free_port(), home)
        command = SERVERS[name](order)
        with (home / "output").open("wb") as output:
            process = subprocess.Popen(command, env=environment(home), stdout=output, stderr=output)
        try:
            wait_for(order, process)
            yield order.port
        finally:
            process.terminate()
            process.wait(STARTS_WITHIN)
