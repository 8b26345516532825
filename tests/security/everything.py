"""A made-up site that has an instance of every kind of record, as often as is asked: bundle 0, 1, 2 …

Each bundle is a document with what belongs to it; site.yml and finder.yml are there once. Records are plain data, so
that tests can put any text into any field.
"""

import json
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from generator.load import load
from generator.model import (
    Asked,
    Audience,
    ChangeSet,
    Contact,
    DocumentMeta,
    Measure,
    Need,
    OwnWord,
    Part,
    Question,
    Record,
    Reply,
    Settings,
    SignOff,
    Synonym,
    Term,
    Unit,
)
from generator.publish.order import Order
from tests import smallest
from tests.conftest import DAY, build_unchecked

Data = dict[str, Any]
LISTS: dict[str, type[Record]] = {
    "units.yml": Unit,
    "contacts.yml": Contact,
    "audiences.yml": Audience,
    "needs.yml": Need,
    "terms.yml": Term,
    "synonyms.yml": Synonym,
    "words.yml": OwnWord,
    "questions.yml": Asked,
    "signoffs.yml": SignOff,
    "finder.yml": Question,
}
SINGLE = ("site.yml", "finder.yml")
CHECKED = "2026-11-20"
TEXT = """某市人民政府关于第{n}批措施的意见
某府发〔2020〕{n}号
各县人民政府:
为稳定就业,提出以下意见。
一、保居民就业
(一)稳定就业岗位。对符合条件的企业,返还失业保险费的50%。扎实做好就业工作。(责任单位:市人社局)
2020年7月16日
"""


def model_of(name: str) -> type[Record]:
    """The kind of record that a file holds, as the loader reads it."""
    if name.endswith("document.yml"):
        return DocumentMeta
    for folder, kind in (
        ("measures/", Measure),
        ("parts/", Part),
        ("changes/", ChangeSet),
        ("replies/", Reply),
    ):
        if folder in name:
            return kind
    return Settings if name == "data/site.yml" else LISTS[Path(name).name]


def records(bundles: int) -> dict[str, Any]:
    """Path of each data file → what it holds."""
    found: dict[str, Any] = {f"data/{name}": [] for name in LISTS}
    found["data/site.yml"] = {
        "schema": "2",
        "name": "明白",
        "description": "说明。",
        "run_by": "示例。",
        "library": "false",
    }
    found["data/finder.yml"] = [_who(bundles), _layoffs()]
    for n in range(bundles):
        for name, items in _lists(n).items():
            found[f"data/{name}"] += items
        folder = f"data/documents/doc-{n}"
        found[f"{folder}/document.yml"] = _document(n, bundles)
        found[f"{folder}/measures/01-c{n}.yml"] = _measure(n)
        found[f"{folder}/parts/d-{n}.yml"] = _part(n)
        found[f"data/replies/reply-{n}.yml"] = _reply(n)
        found[f"data/changes/change-{n}.yml"] = _changes(n)
    return found


def write(root: Path, data: dict[str, Any], texts: dict[int, str] | None = None) -> Path:
    """Write the project into `root`; JSON is YAML, with every value on a line of its own. `texts` are official."""
    files = {name: smallest.FILES[name] for name in ("mkdocs.yml", "content/about.md")}
    for name, held in data.items():
        if name.endswith("document.yml"):
            n = int(name.split("/")[-2].removeprefix("doc-"))
            text = files[name.replace("document.yml", "text.txt")] = (texts or {}).get(n, TEXT.format(n=n))
            held = {**held, "sha256": sha256(text.encode("utf-8", "surrogatepass")).hexdigest()}
        files[name] = text_of(name, held)
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
    return root


def built(folder: Path, data: dict[str, Any], texts: dict[int, str] | None = None) -> Path:
    """Write the project and build it without `check`, which would refuse most of it; return the site's folder."""
    root = write(folder, data, texts)
    found = load(root / "data")
    assert found.site is not None, found.findings
    build_unchecked(root / "mkdocs.yml", root / "site", Order(found.site, DAY, page_by_page=True))
    return root / "site"


def text_of(name: str, held: Any) -> str:
    """The text of a data file."""
    return _settings(held) if name == "data/site.yml" else json.dumps(held, ensure_ascii=False, indent=1)


def _settings(held: Data) -> str:
    """Of site.yml some keys are looked for at the beginning of a line."""
    return "".join(
        f"{key}: {value if value in ('true', 'false') else json.dumps(value, ensure_ascii=False)}\n"
        for key, value in held.items()
    )


def _who(bundles: int) -> Data:
    options = [
        {"id": f"a-{n}", "name": f"人{n}", "written": "企业", "heading": "单位"} for n in range(bundles)
    ]
    return {"id": "who", "name": "您是谁？", "short": "您是谁", "hint": "选一个", "many": "true",
            "options": [*options, {"id": "rest", "name": "别的人"}]}  # fmt: skip


def _layoffs() -> Data:
    leaf = {"question": "who", "is": ["a-0"], "written": "企业"}
    when = {"all": [leaf, {"any": [leaf, {"not": {"unknown": "看情况"}}]}]}
    options = [{"id": "none", "name": "没有"}, {"id": "many", "name": "很多"}]
    return {"id": "layoffs", "name": "裁员了吗？", "short": "裁员", "when": when, "options": options}


def _lists(n: int) -> dict[str, list[Data]]:
    source = {"what": "某文件", "number": "国办发〔2020〕53号", "url": f"https://example.invalid/{n}"}
    later = {
        "as_of": "2025年",
        "says": "改了。",
        "checked_on": CHECKED,
        "source": f"https://example.invalid/{n}",
    }
    number = str(12345 + n)
    return {
        "units.yml": [
            {"id": f"u-{n}", "short": f"市人社局{n}", "as_written": ["市人社局" + "甲" * n], "name": "市人社局", "kind": "部门",
             "does": "管就业。", "ask": [number], "name_note": "全称。", "note": "说明。", "later": [later]}],
        "contacts.yml": [
            {"number": number, "name": "热线", "kind": "hotline", "what_for": "问政策", "run_by": "政府", "caveat": "以当地为准。",
             "since": "2020年", "sources": [source], "checked_on": CHECKED}],
        "audiences.yml": [
            {"id": f"a-{n}", "name": f"企业{n}", "official": ["企业"], "spoken": ["企业"], "guide": "true", "intro": "写给企业。"}],
        "needs.yml": [{"id": f"n-{n}", "name": f"稳住员工{n}", "intro": "看这里。"}],
        "terms.yml": [
            {"id": f"t-{n}", "term": f"裁员{n}", "as_written": ["裁员"], "says": "离开。", "explained_by": "source",
             "later": [{"as_of": "2025年", "says": "改了。"}], "sources": [source], "not": "放假"}],
        "synonyms.yml": [{"said": ["炒鱿鱼"], "written": ["裁员"]}, {"said": ["护照"], "written": []}],
        "words.yml": [{"plain": ["退回"], "official": ["返还"], "why": "一样。"},
                      {"force": "stated", "words": ["返还"], "why": "一样。"}],
        "questions.yml": [
            {"id": f"q-{n}", "asks": "退多少？", "also": ["退钱"], "answered_by": [f"p-{n}"], "unknown": ["how"], "answer": "一半。"},
            {"id": f"r-{n}", "asks": "护照呢？", "absent": ["护照"]}],
        "signoffs.yml": [{"area": "units", "entry": f"u-{n}", "step": "初审", "name": "张某", "role": "编辑", "on": CHECKED,
                          "hash": "0123456789abcdef"}],
    }  # fmt: skip


def _document(n: int, bundles: int) -> Data:
    relation = {"target": f"doc-{(n + 1) % bundles}/m01s01", "quote": "返还失业保险费", "says": "一样的钱。"}
    relations = {kind: [relation] for kind in ("supplements", "replaces", "extends")} if bundles > 1 else {}
    return {
        "title": f"某市人民政府关于第{n}批措施的意见", "short": f"第{n}批", "issuer": "某市人民政府", "number": f"某府发〔2020〕{n}号",
        "signed_on": "2020-07-16", "validity": {"from": "2020-07-16", "years": "5", "quote": "2020年7月16日"},
        "forwarded_by": {"issuer": "某县人民政府", "number": "某县〔2020〕1号", "signed_on": "2020-08-01", "title": "转发"},
        "published_at": "2020-07-20", "index_number": "0001", "source_name": "网站", "source": f"https://example.invalid/{n}",
        "checked_on": CHECKED, "notes": [{"quote": "扎实做好就业工作", "says": "照原样。"}], **relations,
    }  # fmt: skip


def _provision(id_: str, n: int, time: Data) -> Data:
    leaf = {"question": "who", "is": [f"a-{n}"], "written": "企业"}
    return {
        "id": id_, "title": "退回失业保险费", "says": "企业退回失业保险费的50%。", "effect": "receive", "force": "stated",
        "force_word": "返还", "for": [f"a-{n}"], "needs": [f"n-{n}"], "heard": ["退钱"], "quotes": ["对符合条件的企业,返还失业保险费的50%"],
        "amounts": [{"value": "50", "unit": "%", "of": "失业保险费", "per": "每人", "bound": "exact"}],
        "conditions": [{"says": "符合条件", "quote": "对符合条件的企业"}], "time": time, "unknown": ["how", "where"],
        "refers_to": "另一份文件", "note": "两种读法。", "ask": [str(12345 + n)],
        "later": [{"as_of": "2025年", "says": "改了。", "checked_on": CHECKED, "until": "2027-01-01", "place": "某省", "number": "某号",
                   "source": f"https://example.invalid/{n}"}],
        "except": [{"rule": "W103", "why": "没有别的说法。"}], "eligible": {"all": [leaf, {"unknown": "标准没有写"}]},
    }  # fmt: skip


def _measure(n: int) -> Data:
    times: list[Data] = [
        {"until": "2027-04-30", "quote": "2020年7月16日"},
        {"during": "施工期间"},
        {"cohort": "2020届"},
    ]
    provisions = [_provision(f"p-{n}" + "x" * at, n, time) for at, time in enumerate(times)]
    return {
        "measure": "1", "title": "稳定就业岗位", "plain": "退回保险费", "summary": "退回保险费。", "units": [f"u-{n}"],
        "provisions": provisions, "left_out": [{"quote": "扎实做好就业工作", "why": "只是号召。"}],
    }  # fmt: skip


def _part(n: int) -> Data:
    return {
        "part": "preamble",
        "plain": "发给谁",
        "summary": "发给各县。",
        "left_out": [{"quote": "为稳定就业,提出以下意见", "why": "是开头。"}],
    }


def _reply(n: int) -> Data:
    return {"provisions": [f"p-{n}"], "answers": ["how"], "office": f"u-{n}", "on": "2026-11-10", "paper": "某函〔2026〕7号",
            "source": f"https://example.invalid/{n}", "quote": "不用申请。", "says": "不用申请。", "until": "2027-12-31",
            "checked_on": CHECKED}  # fmt: skip


def _changes(n: int) -> Data:
    field = {"field": "title", "before": "退", "after": "退回"}
    change = {
        "what": "provision",
        "id": f"p-{n}",
        "title": "退回失业保险费",
        "kind": "changed",
        "fields": [field],
    }
    return {"day": (date(2026, 1, 1) + timedelta(n)).isoformat(), "why": "核对过。", "changes": [change]}
