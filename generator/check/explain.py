"""All codes of findings: those of the rules, and those of files that cannot be read."""

from collections.abc import Iterable
from itertools import groupby

from generator.check.characters import ODD as ODD_CHARACTER
from generator.check.text_health import HEALTH
from generator.load.codes import MISTAKES, Mistake
from generator.model import Finding
from generator.model.leaflets import UNSET
from generator.review.ahead import AHEAD
from generator.review.due import DUE
from generator.rules import RULES, Rule

FAMILIES = {
    "D": "文件读不进来",
    "E": "“哪几条写到了我”写得不对",
    "F": "说的和原文不一样",
    "L": "明白纸做不出来，大喇叭稿念不了",
    "R": "部门答复不对",
    "S": "搜索用的近义词不对",
    "T": "该核对了",
    "W": "话不够明白",
}
STALE = Mistake(
    DUE,
    "到了该核对的日子。",
    "电话会换，政策会变，放久了的内容会让读者白跑一趟。",
    "（review_by 写的日子已经到了）",
    "（核对过，改好了 reviewed_on 和 review_by）",
)
NOT_YET = Mistake(
    AHEAD,
    "答复的日子还没有到，或者核对的日子比答复还早。",
    "还没有发生的答复，不能写成有了。",
    "（on 写的是明天）",
    "（on 写的是答复上的日子）",
)
ODD = Mistake(
    HEALTH,
    "原文里有对不上的地方，像是笔误；或者该有的没有写。",
    "读者会照着原文去办，原文写错、没写的地方要有人看过。",
    "（原文写着“抚府发〔202015号”，document.yml 的 notes 没有说明）",
    "（核对过，在 notes 里引了这几个字，说明了错在哪里；原文一个字不改）",
)
CHARACTER = Mistake(
    ODD_CHARACTER,
    "看不见的字符，样子像别的字的字符，数字里混进的字母。",
    "人看不出来，搜索、朗读、核对都会错；“1O0元”和“100元”看着一样。",
    "says: 符合条件的企业不裁员或少裁员，退回上年度失业保险费的5O%。",
    "says: 符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%。",
)
NOT_SET = Mistake(
    UNSET,
    "明白纸做不出来：字体里没有这个字，一行放不下，或者题目和开头太长。",
    "印出来是空白方块、半句话的纸，不能贴出去。",
    "title: 少裁员的企业，退50%失业保险费🎉",
    "title: 少裁员的企业，退50%失业保险费",
)
assert not {*MISTAKES, STALE.code, NOT_YET.code, ODD.code, CHARACTER.code, NOT_SET.code} & RULES.keys(), (
    "a code stands for one thing"
)
_EVERY: dict[str, Mistake | Rule] = {
    **MISTAKES,
    STALE.code: STALE,
    NOT_YET.code: NOT_YET,
    ODD.code: ODD,
    CHARACTER.code: CHARACTER,
    NOT_SET.code: NOT_SET,
    **RULES,
}
CODES = {code: _EVERY[code] for code in sorted(_EVERY)}


def why(code: str) -> str:
    """Why the code exists, in one sentence for editors."""
    return CODES[code].why if code in CODES else ""


def choose(findings: Iterable[Finding], select: Iterable[str], ignore: Iterable[str]) -> list[Finding]:
    """Keep the findings whose codes begin with one of `select` (all, if it is empty) and none of `ignore`.

    Errors of family D are always kept: while a file cannot be read, nothing else has been checked.
    """
    wanted, unwanted = tuple(select) or ("",), tuple(ignore)
    return [
        each
        for each in findings
        if (each.code[0] == "D" and each.severity == "error")
        or (each.code.startswith(wanted) and not each.code.startswith(unwanted))
    ]


def as_list(beginning: str = "") -> str:
    """All codes that begin so, one a line, family by family."""
    lines: list[str] = []
    found = [each for each in CODES.values() if each.code.startswith(beginning)]
    for family, group in groupby(found, key=lambda each: each.code[0]):
        lines += [
            f"{family}　{FAMILIES.get(family, '其他')}",
            *(f"  {each.code}　{each.summary}" for each in group),
            "",
        ]
    return "\n".join(lines[:-1])


def as_text(code: str) -> str:
    """One code: what it finds, why, a bad and a good example."""
    each = CODES[code]
    return (
        f"{code}　{each.summary}\n\n为什么：{each.why}\n\n"
        f"错的：\n{_indent(each.bad)}\n\n对的：\n{_indent(each.good)}"
    )


def as_markdown() -> str:
    """The rules page of the editors' handbook."""
    parts = [
        "# 检查的规则\n\n这一页由程序从规则本身生成。在电脑上运行 `mingbai explain F101`，看到的也是这些。"
    ]
    for family, group in groupby(CODES.values(), key=lambda each: each.code[0]):
        parts += [f"## {family}　{FAMILIES.get(family, '其他')}", *map(_section, group)]
    return "\n\n".join(parts) + "\n"


def _section(each: Mistake | Rule) -> str:
    return (
        f"### {each.code}　{each.summary}\n\n{each.why}\n\n"
        f"错的：\n\n```yaml\n{each.bad}\n```\n\n对的：\n\n```yaml\n{each.good}\n```"
    )


def _indent(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines())
