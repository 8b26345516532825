"""`mingbai serve`: what the terminal says while the preview runs."""

import re
import threading
import webbrowser
from datetime import date, datetime
from pathlib import Path

import click

from generator.check import report
from generator.cli.console import fail, show
from generator.model import Finding
from generator.serve.server import Server, address_of, listen, serving

HOST, PORT, PORTS = "127.0.0.1", 8000, 20


def serve(config_file: Path, today: date, address: str | None, browse: bool) -> None:
    """Serve the site of `today` until Ctrl+C; stop at once with a message if the address cannot be had."""
    server, never = _listen(address), threading.Event()

    def tell(seconds: float, findings: list[Finding], message: str) -> None:
        now = f"{datetime.now():%H:%M:%S}"
        show(config_file.parent, findings)
        if findings:
            click.echo(f"{now} {report.summary(findings)}浏览器里还能看到上一次没有错误时的样子。")
        else:
            click.echo(
                f"{now} 网站做不出来：{message}" if message else f"{now} 更新好了，用了 {seconds:.1f} 秒。"
            )

    with serving(server, config_file, today, tell):
        click.echo(f"预览地址：{address_of(server)} （按 Ctrl+C 停止）")
        if browse:
            webbrowser.open(address_of(server))
        try:
            while not never.wait(1):  # Windows lets nobody interrupt a wait without an end
                pass
        except KeyboardInterrupt:
            click.echo("停了。")


def _listen(address: str | None) -> Server:
    host, port, tries = HOST, PORT, PORTS
    if address is not None:
        match = re.fullmatch(r"([\w.-]+):(\d{1,5})", address)
        if match is None or not 0 < int(match.group(2)) < 65536:
            fail(f"地址不能写“{address}”。", "要写成 127.0.0.1:8001 这样。", 2)
        host, port, tries = match.group(1), int(match.group(2)), 1
    try:
        return listen(host, port, tries)
    except OSError as error:
        fail(
            f"不能在 {host}:{port} 预览：{error.strerror}。",
            "端口可能被占用，请用 -a 换一个，例如 -a 127.0.0.1:8001。",
        )
