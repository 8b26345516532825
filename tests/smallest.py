"""The smallest good project: one measure of two sentences, one provision. Tests change one thing in it."""

import re
from hashlib import sha256
from pathlib import Path

import yaml

TEXT = """某市人民政府关于稳定就业的实施意见
某府发〔2020〕1号
一、保居民就业
(一)稳定就业岗位。对符合条件的不裁员或少裁员的企业,返还其上年度实际缴纳失业保险费的50%,实施期限延长至2021年4月30日。扎实做好就业工作。(责任单位:市人社局、市财政局)
2020年7月16日
"""

MEASURE = """measure: 1
title: 稳定就业岗位
plain: 少裁员的企业，退回失业保险费
summary: 企业少裁员，退回上一年的失业保险费。
units: [fz-renshe, fz-caizheng]
provisions:
  - id: wengang-50
    title: 少裁员的企业，退回失业保险费
    says: 符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%。
    effect: receive
    force: stated
    force_word: 返还
    for: [company]
    needs: [keep-staff]
    quotes: ["对符合条件的不裁员或少裁员的企业,返还其上年度实际缴纳失业保险费的50%"]
    amounts: [{value: 50, unit: "%", of: 上年度失业保险费, bound: exact}]
    conditions:
       [{says: 写到2021年4月30日, quote: 实施期限延长至2021年4月30日}, {says: 要符合条件。什么条件、怎么申请，没有写, quote: 对符合条件的}]
    time: {until: 2021-04-30, quote: 实施期限延长至2021年4月30日}
    unknown: [how]
    ask: ["12345"]
left_out: [{quote: 扎实做好就业工作, why: 只是号召。}]
"""

FILES = {
    "mkdocs.yml": "site_name: 明白\ndocs_dir: content\nuse_directory_urls: false\n"
    "theme:\n  name: mingbai\nplugins:\n  - mingbai\n",
    "content/about.md": "# 关于本站\n\n这是示例。\n",
    "data/site.yml": 'schema: 2\nname: 明白\ndescription: 一份文件的大白话说明。\naddress: ""\nrun_by: 这是示例站。\nlibrary: false\n',
    "data/units.yml": """- {id: fz-renshe, short: 市人社局, as_written: [市人社局], name: 市人社局, kind: 部门, does: 管就业。, ask: ["12345"]}
- {id: fz-caizheng, short: 市财政局, as_written: [市财政局], name: 市财政局, kind: 部门, does: 管财政。, ask: ["12345"]}
""",
    "data/contacts.yml": """- number: "12345"
  name: 政务服务便民热线
  kind: hotline
  what_for: 问政策
  run_by: 地方政府
  caveat: 以当地为准。
  sources: [{what: 国务院办公厅文件, number: 国办发〔2020〕53号}]
  checked_on: 2026-11-24
""",
    "data/audiences.yml": "- {id: company, name: 企业, official: [企业], spoken: [企业], guide: true, intro: 写给企业的。}\n"
    "- {id: worker, name: 职工, official: [职工], spoken: [职工, 员工], guide: true, intro: 写给职工的。}\n"
    "- {id: government, name: 政府, official: [政府], spoken: [政府], guide: false, intro: 政府自己的安排。}\n",
    "data/needs.yml": "- {id: keep-staff, name: 稳住员工, intro: 少裁员的企业看这里。}\n",
    "data/terms.yml": "- {id: caiyuan, term: 裁员, as_written: [裁员], says: 单位让职工离开。, explained_by: common}\n",
    "data/finder.yml": """- id: who
  name: 您是谁？
  short: 您是谁
  many: true
  options: [{id: company, name: 开公司的人, written: 企业}, {id: worker, name: 上班的人, written: 就业}]
- id: layoffs
  name: 裁员了吗？
  short: 有没有裁员
  when: {question: who, is: [company]}
  options: [{id: none, name: 没有裁, written: 不裁员}, {id: many, name: 裁得多}]
""",
    "data/synonyms.yml": "- {said: [炒鱿鱼], written: [裁员]}\n",
    "data/documents/mou-2020-1/text.txt": TEXT,
    "data/documents/mou-2020-1/document.yml": """title: 某市人民政府关于稳定就业的实施意见
short: 某市就业文件
issuer: 某市人民政府
number: 某府发〔2020〕1号
signed_on: 2020-07-16
source_name: 某市人民政府网站
checked_on: 2026-11-24
""",
    "data/documents/mou-2020-1/measures/01-a.yml": MEASURE,
}
MEASURE_FILE = "data/documents/mou-2020-1/measures/01-a.yml"


def write(root: Path, **changes: str) -> Path:
    """Write the smallest project into `root`; `changes` replace whole files, "/" written as "__"."""
    return write_files(root, FILES | {name.replace("__", "/"): text for name, text in changes.items()})


def write_files(root: Path, files: dict[str, str]) -> Path:
    """Write the files of a project; every document.yml gets the fingerprint of its text."""
    for name, text in files.items():
        if name.endswith("/document.yml") and "sha256:" not in text:
            raw = files.get(name.replace("document.yml", "text.txt"), TEXT).encode("utf-8")
            text = text.rstrip("\n") + f"\nsha256: {sha256(raw).hexdigest()}\n"
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    return root


TEXT_FILE = "data/documents/mou-2020-1/text.txt"
REMARK = "(写给不裁员的企业)\n"  # keeps the words that finder.yml takes from the text
BODY = TEXT[TEXT.index("对符合条件") : TEXT.index("(责任单位")]


def changed(example: str) -> dict[str, str]:
    """Return the files that `example` changes: path → text.

    The example is YAML for the provision. Lines `# measures/01-a.yml` and `# text.txt` in it head YAML for
    the whole measure, and words in the place of the measure's own; those of another measure begin with “(”. `# data/…` heads a whole file.
    """
    parts = re.split(r"^# (\S+)\n", example, flags=re.MULTILINE)
    measure, text = yaml.load(MEASURE, Loader=yaml.BaseLoader), TEXT
    others: dict[str, str] = {}
    measure["provisions"][0].update(yaml.load(parts[0], Loader=yaml.BaseLoader) or {})
    for name, lines in zip(parts[1::2], parts[2::2], strict=True):
        if name == "measures/01-a.yml":
            measure.update(yaml.load(lines, Loader=yaml.BaseLoader))
        elif name.startswith("data/"):
            others[name] = lines
        elif lines.startswith("("):
            text = text.replace("2020年7月16日\n", f"{lines}2020年7月16日\n")
        else:
            text = text.replace(BODY, lines.strip()) + REMARK
    written = yaml.safe_dump(measure, allow_unicode=True, sort_keys=False, width=1000)
    return {MEASURE_FILE: written, TEXT_FILE: text, **others}


# An example: the document has a second measure, which is a draft.
HALF = """
# text.txt
(二)发放补贴。对企业给予补贴,不得截留。(责任单位:市人社局)
# data/documents/mou-2020-1/measures/02-b.yml
measure: 2
title: 发放补贴
draft: true
provisions:
  - {id: butie, draft: true, quotes: [对企业给予补贴]}
"""
# Another: of its only measure one provision is a draft.
BEGUN = """
# text.txt
对企业给予补贴,发放奖金。
# measures/01-a.yml
left_out: []
provisions:
  - {id: butie, title: 企业有补贴, says: 文件写明给企业补贴。, effect: receive, force: stated, force_word: 给予, for: [company],
     quotes: [对企业给予补贴], ask: ["12345"]}
  - {id: jiangjin, draft: true, quotes: [发放奖金]}
"""
# Another: an office has replied how to apply; the reply is invented, as the document is.
REPLY = """
# data/replies/zenmeban.yml
provisions: [wengang-50]
answers: [how]
office: fz-renshe
on: 2026-11-20
paper: 某人社函〔2026〕7号
quote: 符合条件的企业不用申请，由市人社局比对数据后直接返还，执行至2027年12月31日。
says: 企业不用申请，市人社局比对数据后直接返还。执行到2027年12月31日。
until: 2027-12-31
checked_on: 2026-11-22
"""
