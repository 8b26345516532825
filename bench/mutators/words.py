"""What we say: limits stripped, promises made, things invented or copied."""

import re
from collections.abc import Iterator

from bench.mutators import Data, Target, mutator, reworded, says_what_is_not_written, sentences

# Words in which “不” is no “no”.
COMPOUNDS = "不(断|良|同|但|过|管|仅|少(?!裁))"
# A limit, in all the ways in which our words put it.
LIMITS = [
    *(
        "疫情(防控)?期间",
        "(要|又)?符合条件",
        "受了?疫情影响|因为疫情",
        "严重",
        "较大",
        "同一年度|(?<=家)一年",
        "上年度|上一年",
    ),
    *(
        "新办",
        "暂时",
        "有条件",
        "适当",
        "适度",
        "合理",
        "不是长久|(只在)?一段时间里?|阶段性",
        "按规定",
        "依法依规|依法",
    ),
    *(
        "优先",
        "一部分",
        "特定",
        "省级以上",
        "知名",
        "优质|好的",
        "骨干",
        "贫困地区",
        "只给一次|一次性",
        "重点",
    ),
    *("参保(?=企业)|参加了社会保险", "返乡|回乡", "城镇里?", "财政困难", "较多", "确实(需要)?"),
]
PROMISES = ["您能领到", "您一定能得到", "保证办到，", "一律", "现行有效的是，", "肯定给，", "人人都有，"]


@mutator("丢掉条件")
def drop_condition(target: Target) -> Iterator[Data]:
    """A condition goes, or all of them, unless title and says tell it anyway."""
    conditions = target.provision.get("conditions", [])
    kept = target.provision["title"] + target.provision["says"]
    lost = [at for at, condition in enumerate(conditions) if not _is_told(condition["says"], kept)]
    for at in lost:
        yield target.with_provision(conditions=conditions[:at] + conditions[at + 1 :])
    if lost and len(conditions) > 1:
        yield target.with_provision(conditions=None)


def _is_told(condition: str, kept: str) -> bool:
    """Eight in ten of the characters in which a condition states something are there anyway."""
    states = re.sub("(。.*|，[^，。]*)没有(写|说).*", "", condition)
    letters = [each for each in states if each.isalnum() and each not in "要是只的了写说在和有文件没里这那"]
    return sum(each in kept for each in letters) >= 0.8 * len(letters)


@mutator("丢一个“不”字")
def drop_not(target: Target) -> Iterator[Data]:
    """A “不” goes, where the rest is still Chinese and says the opposite."""
    for key in ("title", "says"):
        yield from (target.with_provision(**{key: text}) for text in _without_not(target.provision[key]))
    conditions = target.provision.get("conditions", [])
    for at, condition in enumerate(conditions):
        for text in _without_not(condition["says"]):
            new = [each | {"says": text} if index == at else each for index, each in enumerate(conditions)]
            yield target.with_provision(conditions=new)


def _without_not(text: str) -> Iterator[str]:
    start = 0
    for sentence in sentences(text) if "。" in text else [text]:
        for match in re.finditer("不", sentence):
            before, after = sentence[: match.start()], sentence[match.end() :]
            asks = any(before[-n:] == after[:n] for n in (1, 2))
            names = before.count("“") > before.count("”")
            if not (asks or names or re.match(COMPOUNDS, "不" + after) or says_what_is_not_written(sentence)):
                at = start + match.start()
                yield text[:at] + text[at + 1 :]
        start += len(sentence)


@mutator("删掉限制")
def strip_limit(target: Target) -> Iterator[Data]:
    """A limit is stripped wherever it is told; where a name or a condition keeps it, nothing is lost."""
    for limit in LIMITS:
        pattern = f"“({limit})”|(?P<name>“[^”]*”)|(只|只在|在)?({limit})的?[，、]?"
        told = reworded(target.provision, lambda text, p=pattern: re.sub(p, lambda m: m["name"] or "", text))
        left = "".join([told["title"], told["says"], *(each["says"] for each in told.get("conditions", ()))])
        if told["says"] != target.provision["says"] and told["title"] and not re.search(limit, left):
            yield target.with_provisions({target.index: told})


@mutator("打包票")
def promise(target: Target) -> Iterator[Data]:
    """A promise is put in front of title or says."""
    word = target.chance.choice(PROMISES)
    key = target.chance.choice(["title", "says"])
    yield target.with_provision(**{key: word + target.provision[key]})


@mutator("编一个电话")
def invent_phone(target: Target) -> Iterator[Data]:
    """A number that nobody gave: in the words, or as whom to ask."""
    number = f"0794-{target.chance.randrange(2000000, 9999999)}"
    yield target.with_provision(says=f"{target.provision['says']}请打{number}。")
    yield target.with_provision(ask=[*target.provision["ask"], number.replace("-", "")])
    yield target.with_provision(
        says=f"{target.provision['says']}请打{target.chance.choice(['12329', '96333'])}。"
    )


@mutator("编一个链接")
def invent_link(target: Target) -> Iterator[Data]:
    """A mirror's address: in the words, or as the source of a later change."""
    host = target.chance.choice(["www.lawxp.com", "baike.baidu.com", "www.fzgov.com", "mp.weixin.qq.com"])
    yield target.with_provision(says=f"{target.provision['says']}请看{host}。")
    later = {
        "as_of": "2025",
        "says": "后来变了。",
        "checked_on": "2026-11-24",
        "source": f"https://{host}/a.html",
    }
    yield target.with_provision(later=[*target.provision.get("later", []), later])


@mutator("编材料和窗口")
def invent_detail(target: Target) -> Iterator[Data]:
    """Papers and places that nobody wrote."""
    invented = [
        "请带身份证和户口本。",
        "请到县行政服务中心3号窗口办。",
        "请在微信公众号上申请。",
        "要交营业执照复印件。",
    ]
    yield target.with_provision(says=target.provision["says"] + target.chance.choice(invented))


@mutator("抄来别处的话")
def copy_sentence(target: Target) -> Iterator[Data]:
    """A sentence of another measure's provision is added, or put in the place of the first."""
    stem = target.chance.choice([each for each in target.data if each != target.stem])
    donors = [
        each
        for provision in target.data[stem]["provisions"]
        for each in sentences(provision["says"])
        if not says_what_is_not_written(each) and len(each) > 12
    ]
    if donors:
        copied = target.chance.choice(donors)
        yield target.with_provision(says=target.provision["says"] + copied)
        rest = sentences(target.provision["says"])[1:]
        yield target.with_provision(says="".join([copied, *rest]))


@mutator("照抄官话")
def copy_officialese(target: Target) -> Iterator[Data]:
    """The original's own words take the place of ours."""
    quote = max(target.provision["quotes"], key=len).replace(",", "，")
    if len(re.sub(r"\W", "", re.sub("“[^”]*”", "", quote))) > 20:
        rest = sentences(target.provision["says"])[1:]
        yield target.with_provision(says="".join([f"{quote}。", *rest]))


@mutator("计划写成已经做了")
def planned_to_done(target: Target) -> Iterator[Data]:
    """What the government is to do, it has done."""
    provision = target.provision
    if provision["force"] == "planned":
        told = reworded(provision, lambda text: re.sub("政府要|文件要求", "政府已经", text))
        if told["says"] != provision["says"]:
            yield target.with_provisions({target.index: told})


@mutator("改原名里的字")
def change_name(target: Target) -> Iterator[Data]:
    """A character of a name in “…” is mistyped."""
    for key in ("title", "says"):
        text = target.provision[key]
        for match in re.finditer("“([^”]{2,})”", text):
            at = target.chance.randrange(match.start(1), match.end(1))
            typo = target.chance.choice([each for each in "新大好多高中小上" if each != text[at]])
            yield target.with_provision(**{key: text[:at] + typo + text[at + 1 :]})


@mutator("不说没有写什么")
def hide_what_is_not_written(target: Target) -> Iterator[Data]:
    """All that says what the document leaves open goes."""
    provision = target.provision
    kept = [each for each in sentences(provision["says"]) if not says_what_is_not_written(each)]
    if provision.get("unknown") and kept and "".join(kept) != provision["says"]:
        conditions = [
            each | {"says": re.sub("。[^。]*没有(写|说)[^。]*", "", each["says"])}
            for each in provision.get("conditions", [])
        ]
        yield target.with_provision(says="".join(kept), conditions=conditions or None)
