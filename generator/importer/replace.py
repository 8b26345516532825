"""Another official text in the place of a document's: the only way in which text.txt changes."""

from pathlib import Path

from generator.importer.reading import read_file
from generator.importer.report import completeness
from generator.load.fingerprint import marked
from generator.model import Refused
from generator.official import OfficialText, parse
from generator.text.spelling import nearest

MOST_NAMED = 12


def replace(file: Path, data: Path, document: str) -> str:
    """Put the text of `file` in the place of that of data/documents/`document`, with its fingerprint.

    Return in Chinese which sentences are others now. What tells them is left as it is: `check` says what no
    longer fits. Raises Refused when there is no such document, or the file cannot be taken; then nothing is written.
    """
    folder = data / "documents" / document
    known = sorted(path.parent.name for path in (data / "documents").glob("*/document.yml"))
    if document not in known:
        raise Refused(f"没有“{document}”这份文件。", nearest(document, known))
    reading = read_file(file)
    text, meta = folder / "text.txt", folder / "document.yml"
    before = text.read_bytes().decode("utf-8", errors="replace") if text.is_file() else ""
    raw = reading.text.encode("utf-8")
    try:
        document_yml = marked(meta.read_bytes().decode("utf-8"), raw)
        text.write_bytes(raw)
        meta.write_bytes(document_yml.encode("utf-8"))
    except UnicodeDecodeError as error:
        raise Refused("document.yml 不是 UTF-8 编码。", "请在编辑器里另存为“UTF-8”，再试。") from error
    except OSError as error:
        raise Refused(f"写不进文件夹：{error.strerror or error}。", "请看看有没有权限写。") from error
    parsed = parse(reading.text)
    lines = [
        f"原文换好了：data/documents/{document}，新的指纹记在 document.yml 里。",
        _others(parse(before), parsed),
        *reading.notices,
        *completeness(reading.losses, parsed),
        "大白话都没有动。请运行 mingbai check：引文对不上的，会一处一处列出来。",
    ]
    return "\n".join(lines)


def _others(old: OfficialText, new: OfficialText) -> str:
    """Which sentences were not there, or said something else, before."""
    before = {each.id: each.compared for each in old.sentences}
    changed = [each.id for each in new.sentences if before.get(each.id) != each.compared]
    gone = len(before.keys() - {each.id for each in new.sentences})
    named = "、".join(changed[:MOST_NAMED]) + ("……" if len(changed) > MOST_NAMED else "")
    which = f"：{named}" if changed else ""
    return f"原来 {len(before)} 句，现在 {len(new.sentences)} 句；新的、不一样的 {len(changed)} 句{which}；没有了的 {gone} 句。"
