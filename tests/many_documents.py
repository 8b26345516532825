"""A made-up site of several documents with more statements than one page holds."""

import json
from pathlib import Path

from tests import smallest

DOCUMENTS, MEASURES, STATEMENTS = 4, 2, 60  # statements of each measure
EFFECTS = ("receive", "protect", "limit", "chance", "none")
NEEDS = ([], ["keep-staff"], ["loan", "keep-staff"], ["loan"])
READERS = (["company"], ["company", "farmer"], ["farmer"], ["worker", "company"])
LONG = "这一句写得很长，让一页放不下这么多条，别的用处没有。" * 2
FARMER = "- {id: farmer, name: 农民, official: [农民], spoken: [农民], guide: true, intro: 写给农民的。}\n"
LOAN = "- {id: loan, name: 贷款, intro: 要贷款的看这里。}\n"
KEPT = [name for name in smallest.FILES if not name.startswith("data/documents/")]


def write(root: Path, documents: int = DOCUMENTS, statements: int = STATEMENTS) -> Path:
    """Write the project into `root`."""
    files = {name: smallest.FILES[name] for name in KEPT}
    files["data/audiences.yml"] += FARMER
    files["data/needs.yml"] += LOAN
    for number in range(1, documents + 1):
        files |= _document(number, statements)
    return smallest.write_files(root, files)


def _yaml(record: dict[str, object]) -> str:
    """JSON is YAML, too."""
    return f"{json.dumps(record, ensure_ascii=False, indent=1)}\n"


def _document(number: int, statements: int) -> dict[str, str]:
    folder, year = f"data/documents/many-{number}", 2015 + number
    measures = range(1, MEASURES + 1)
    paragraphs = [_paragraph(each, statements) for each in measures]
    title = f"某市人民政府关于第{number}批措施的通知"
    text = "\n".join([title, f"某府发〔{year}〕{number}号", *paragraphs, f"{year}年3月1日", ""])
    meta = {
        "title": title,
        "short": f"第{number}批措施",
        "issuer": "某市人民政府",
        "number": f"某府发〔{year}〕{number}号",
        "signed_on": f"{year}-03-01",
        "source_name": "某市人民政府网站",
        "checked_on": "2026-11-24",
    }
    return {
        f"{folder}/text.txt": text,
        f"{folder}/document.yml": "".join(f"{key}: {value}\n" for key, value in meta.items()),
        **{
            f"{folder}/measures/{each:02}-c{number}.yml": _measure(number, each, statements)
            for each in measures
        },
    }


def _paragraph(measure: int, statements: int) -> str:
    sentences = "".join(f"给予不裁员的企业第{at}项补贴。" for at in range(statements))
    label = "一二"[measure - 1]
    return f"({label})发放第{measure}类补贴。{sentences}实施期限至2027年6月30日。(责任单位:市人社局)"


def _measure(number: int, measure: int, statements: int) -> str:
    found = {
        "measure": str(measure),
        "title": f"发放第{measure}类补贴",
        "plain": f"第{number}批措施的第{measure}类补贴",
        "summary": "补贴写给企业和农民。",
        "units": ["fz-renshe"],
        "provisions": [_provision(f"p{number}-{measure}-{at}", at) for at in range(statements)],
        "left_out": [{"quote": "实施期限至2027年6月30日", "why": "写在每一项里。"}],
    }
    return _yaml(found)


def _provision(id_: str, at: int) -> dict[str, object]:
    """Each third statement ends on a day; each combination of effect, need and reader is there."""
    found = {
        "id": id_,
        "title": f"第{at}项补贴写给不裁员的企业",
        "says": f"文件写明给第{at}项补贴。{LONG}",
        "effect": EFFECTS[at % len(EFFECTS)],
        "force": "stated",
        "force_word": "给予",
        "for": READERS[at % len(READERS)],
        "about": ["worker"] if at % 2 else [],
        "needs": NEEDS[(at // 3) % len(NEEDS)],
        "quotes": [f"给予不裁员的企业第{at}项补贴"],
        "unknown": ["how"],
        "ask": ["12345"],
    }
    if at % 3 == 0:
        day = "2020-06-30" if at % 2 else "2027-06-30"
        found["time"] = {"until": day, "quote": "实施期限至2027年6月30日"}
    if at % 7 == 0:
        found["later"] = [
            {"as_of": "2025", "says": "后来改了。", "checked_on": "2026-11-24", "place": "某市"}
        ]
    return found
