"""What nobody wrote: procedures, papers, promises, sums, facts of another statement."""

import re
from collections.abc import Iterator
from random import Random

from bench.mutators.actors import bodies
from bench.mutators.base import Source, Statement, is_left_open, mutator, quoted, sentences, told
from bench.mutators.figures import amounts_elsewhere

_PAPER = re.compile(
    "[\u4e00-\u9fff]{0,4}(?:营业执照|诊断书|居住证|身份证|户口本|申请表|缴费凭据|购销合同|租房合同|完税证明|审核意见)"
)
_PAPERS = ("身份证和户口本", "营业执照复印件", "收入证明", "无犯罪记录证明")


# Where a sentence begins so, it is said of the statement in which it stands.
_SAID_OF_THIS = (
    "要(?!求)|可以|给(?![^，。]*的[^，。]*，)|每|最高|单场|一次|只|按|最多|至少|补(?!助)|奖|钱|累计|合计"
)


def _added(it: Statement, sentence: str) -> Iterator[Statement]:
    """The sentence at the end of says, and in the place of one on what is not written."""
    told_so_far = it["says"] if it["says"].endswith("。") else f"{it['says']}。"
    yield it | {"says": f"{told_so_far}{sentence}。"}
    parts = sentences(it["says"])
    for at, part in enumerate(parts):
        if is_left_open(part):
            yield it | {"says": "".join([*parts[:at], f"{sentence}。", *parts[at + 1 :]])}


@mutator("编手续")
def procedure_invented(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """A step that nobody wrote; at an office that the text names elsewhere."""
    steps = ["要先在网上登记", "先交押金再办", "要先参加考试", "要排队抽签", "由村里评议后上报"]
    known = [each for each in bodies(source) if each not in told(it)]
    steps += [f"要先到{each}盖章" for each in known[:6]] + [f"要由{each}审批" for each in known[:6]]
    yield from _added(it, chance.choice(steps))


@mutator("编材料")
def paper_invented(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """A paper that nobody asked for; rather one that the text has elsewhere."""
    known = sorted({each for each in _PAPER.findall(source.text) if each not in quoted(it) + told(it)})
    paper = chance.choice([*known, *_PAPERS])
    yield from _added(it, chance.choice(["要带", "要交", "请准备好"]) + paper)


@mutator("打包票")
def promise(it: Statement, _source: Source, chance: Random) -> Iterator[Statement]:
    """More than anybody can promise."""
    words = (
        "您一定能领到",
        "人人都有份",
        "保证办成",
        "谁去都给办",
        "放心，钱一定到手",
        "符合不符合都能享受",
        "百分之百给",
    )
    yield from _added(it, chance.choice(words))
    yield it | {"title": f"{chance.choice(['人人有份：', '一定办到：', '谁都能办：'])}{it['title']}"}


@mutator("编金额")
def amount_invented(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """A sum or a share that stands elsewhere in the text, or nowhere; recorded or not."""
    others = amounts_elsewhere(it, source)
    unit = chance.choice([each for each in ("元", "万元", "%") if others.get(each)] or ["元"])
    value = chance.choice(others.get(unit) or ["300", "1000", "2000"])
    words = {"%": f"费用能减{value}%"}.get(unit, f"每人最高给{value}{unit}")
    for lie in _added(it, words):
        yield lie
        yield lie | {"amounts": [*it.get("amounts", ()), {"value": value, "unit": unit, "bound": "max"}]}


@mutator("编期限")
def deadline_invented(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """A time limit that nobody set."""
    mine = re.findall(r"\d+", quoted(it))
    others = [each for each in amounts_elsewhere(it, source).get("个工作日", ()) if each not in mine]
    day = chance.choice(others or [str(each) for each in range(2, 32) if str(each) not in mine])
    yield from _added(
        it, chance.choice([f"{day}个工作日内办完", f"{day}天内不申请就没有了", f"月底前{day}天截止"])
    )


@mutator("编免费、编罚款")
def fee_invented(it: Statement, _source: Source, chance: Random) -> Iterator[Statement]:
    """Free of charge, a fee, or a fine."""
    words = ["不收一分钱", "每次收手续费", "不照做的要罚款", "查到违反的，三年内不再给", "还要交保证金"]
    yield from _added(it, chance.choice([each for each in words if each[-2:] not in quoted(it)]))


@mutator("编电话、链接")
def contact_invented(it: Statement, _source: Source, chance: Random) -> Iterator[Statement]:
    """A number or an address that nobody gave."""
    number = f"0{chance.randrange(311, 999)}-{chance.randrange(2000000, 9999999)}"
    words = [
        f"请打{number}",
        f"请打手机1{chance.randrange(3000000000, 9999999999)}",
        "请在mp.weixin.qq.com上申请",
    ]
    yield from _added(it, chance.choice(words))
    yield it | {"ask": [*it.get("ask", ()), number.replace("-", "")]}


@mutator("没写的说成写了")
def open_answered(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """“给不给补助，没有写” becomes “给补助”; “给多少” becomes a sum."""
    parts = sentences(it["says"])
    for at, part in enumerate(parts):
        if not is_left_open(part):
            continue
        answers = []
        if asked := re.search(r"(.)不\1([^，。、]{1,8})", part):
            answers += [f"{asked[1]}{asked[2]}。", f"不{asked[1]}{asked[2]}。"]
        if "多少" in part:
            others = amounts_elsewhere(it, source)
            unit = "万元" if others.get("万元") else "元"
            answers.append(f"一共给{chance.choice(others.get(unit) or ['500', '800'])}{unit}。")
        if re.search("哪[些里天家]|谁|什么", part):
            answers += ["全市都一样，马上就办。", "由镇政府来定。"]
        for answer in answers:
            yield it | {"says": "".join([*parts[:at], answer, *parts[at + 1 :]])}


@mutator("抄来同一文件里别的事")
def fact_from_elsewhere(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """A sentence told of other words of the same text, added or in the place of one."""
    donors = [
        part
        for each in source.statements
        if not {*each["quotes"]} & {*it["quotes"]}
        for part in sentences(each["says"])
        if len(part) > 6 and not is_left_open(part) and re.match(_SAID_OF_THIS, part)
    ]
    for fact in chance.sample(donors, min(3, len(donors))):
        yield from _added(it, fact.removesuffix("。"))
        yield it | {"says": "".join([fact, *sentences(it["says"])[1:]])}


@mutator("编注里编话")
def note_invented(it: Statement, _source: Source, chance: Random) -> Iterator[Statement]:
    """The editor's note says what the text does not."""
    words = (
        "这一条每个人都能享受，不限条件。",
        "这笔钱直接打到您的卡上。",
        "不用申请，自动发放。",
        "办这件事要先交300元。",
    )
    yield it | {"note": chance.choice(words)}


@mutator("编一个后来的变化")
def later_invented(it: Statement, _source: Source, chance: Random) -> Iterator[Statement]:
    """A later change without a source that anybody could look up."""
    later = {"as_of": "2025", "checked_on": "2026-11-24"}
    says = chance.choice(["2025年标准提高了一倍。", "2025年起人人都能领。", "2025年取消了。"])
    source = {"source": chance.choice(["https://www.lawxp.com/a.html", "https://baike.baidu.com/item/1"])}
    yield it | {"later": [*it.get("later", ()), later | {"says": says} | source]}
