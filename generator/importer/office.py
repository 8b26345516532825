""".doc, .wps, .rtf and .odt → text through LibreOffice, which saves them as .docx; without it, a word on what to do.

LibreOffice works in a folder of its own, with a profile of its own, and not longer than a minute. Macros are not
run: a new profile refuses them.
"""

import io
import os
import shutil
import signal
import subprocess
import tempfile
import zipfile
from pathlib import Path

from generator.importer.docx import DAMAGES, read_docx, refuse_bomb
from generator.importer.outcome import Reading
from generator.importer.txt import is_legible
from generator.model import Refused

LONGEST_WAIT = 60
PROGRAMS = ("soffice", "libreoffice")
# Where Windows and macOS have it; it is not on their search path.
PLACES = (
    "C:/Program Files/LibreOffice/program/soffice.exe",
    "C:/Program Files (x86)/LibreOffice/program/soffice.exe",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)
_SAVE = "请用 Word 或 WPS 打开，选“另存为”，格式选 .docx，再导入。"
_KINDS = {".rtf": "这是 .rtf 文件", ".odt": "这是 .odt 文件", ".doc": "这是旧格式（.doc 或 .wps）"}
_ODT = b"application/vnd.oasis.opendocument.text"


def read_office(raw: bytes) -> Reading:
    """Return the text of a .doc, .wps, .rtf or .odt file; raise Refused where LibreOffice is missing or fails."""
    suffix = ".rtf" if raw.startswith(b"{\\rtf") else ".odt" if is_odt(raw) else ".doc"
    name, what = f"旧{suffix}", _KINDS[suffix]
    program = _program()
    if program is None:
        raise Refused(f"{what}，这台电脑没有装 LibreOffice，不能直接导入。", _SAVE)
    reading = read_docx(_converted(program, name, raw, what))
    if not is_legible(reading.text):  # what it does not know, LibreOffice takes for a text in UTF-16
        raise Refused(f"{what}，LibreOffice 读出来是乱码，文件可能坏了。", _SAVE)
    said = f"{what}，由 LibreOffice 转成 .docx 再读的，请对照原件看一遍编号和表格。"
    return reading._replace(notices=(said, *reading.notices))


def is_odt(raw: bytes) -> bool:
    """Say whether an archive is a text document of LibreOffice; raise Refused if it is locked or unsafe."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            if "mimetype" not in archive.namelist():
                return False
            refuse_bomb(archive.infolist())
            if not archive.read("mimetype").startswith(_ODT):
                return False
            locked = b"encryption-data" in archive.read("META-INF/manifest.xml")
    except DAMAGES:
        return False
    if locked:
        raise Refused("文件加了密码，打不开。", "请去掉密码，另存为 .docx，再导入。")
    return True


def _program() -> str | None:
    found = (shutil.which(each) for each in (*PROGRAMS, *PLACES))
    return next(filter(None, found), None)


def _converted(program: str, name: str, raw: bytes, what: str) -> bytes:
    with tempfile.TemporaryDirectory(prefix="mingbai-", ignore_cleanup_errors=True) as folder:
        file, profile = Path(folder) / name, Path(folder) / "profile"
        file.write_bytes(raw)
        command = [
            program, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--nolockcheck",
            "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(Path(folder) / "out"), str(file),
        ]  # fmt: skip
        try:
            _run(command)
            return (Path(folder) / "out" / file.with_suffix(".docx").name).read_bytes()
        except subprocess.TimeoutExpired as error:
            raise Refused(f"{what}，LibreOffice 转了 {LONGEST_WAIT} 秒没有转好。", _SAVE) from error
        except OSError as error:
            raise Refused(f"{what}，LibreOffice 转不了。", _SAVE) from error


def _run(command: list[str]) -> None:
    """Run a program without a word; soffice starts another one, which must end with it."""
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
    try:
        process.wait(LONGEST_WAIT)
    except subprocess.TimeoutExpired:
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
        process.wait()
        raise
