"""What each key of our YAML files is for, in Chinese. Looked up through key_help.py; a test holds that none lacks."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from generator.model.vocabulary import BOUNDS, EFFECT_WORDS, FORCE_WORDS, UNKNOWNS


def choices(labels: Mapping[Any, str]) -> str:
    """The codes that may be written, with their labels."""
    return "，".join(f"{code} {label.replace('，', '、')}" for code, label in labels.items()) + "。"


class Key(NamedTuple):
    """A key as editors meet it: its Chinese name and one sentence on what to write."""

    name: str
    says: str


SHARED = {
    "draft": Key("草稿", "还没有写好的，写 true：不放进网站。写完、核对以后，删掉这一行。"),
    "checked_on": Key("核对日期", "哪一天核对过，写成 2026-11-24 这样。"),
    "source": Key("出处网址", "只写官方网站的网址；只有转载网站的，不写。"),
    "as_of": Key("什么时候起", "从哪年哪月起变的，例如 2025。"),
    "id": Key("编号", "网址和引用都用它：小写英文字母、数字和连字符。定了就不要改。"),
    "quote": Key("引文", "从原文里复制，一个字都不能差，只能在一句话里。"),
    "number": Key("文号", "例如 国办发〔2020〕53号。文件没有文号，就不写。"),
    "ask": Key("打哪个电话问", 'contacts.yml 里有的号码，例如 ["12333", "12345"]。'),
    "issuer": Key("发文机关", "谁发的，写全称。"),
    "signed_on": Key("成文日期", "文件落款的日期，写成 2020-07-16 这样。"),
}

OF_DOCUMENTS = {
    "Reviewed": {
        "reviewed_on": Key("上次核对", "哪一天把这里从头核对过，写成 2026-11-24 这样。"),
        "review_by": Key("下次核对", "最晚哪一天再核对一遍；到了那天，检查会提醒。"),
    },
    "Addressed": {"aliases": Key("以前的编号", "编号（或文件名）改过的，写上以前的：旧网址会转到新的。")},
    "Amount": {
        "value": Key("数", "阿拉伯数字，例如 50。"),
        "unit": Key("单位", "例如 “%”“元”“个工作日”。系数没有单位，不写，写 of。"),
        "of": Key("什么的", "这个数是什么的数，例如 上年度实际缴纳的失业保险费。"),
        "per": Key("给谁算一份", "照原文写，例如 每人每月。"),
        "bound": Key(
            "怎么算", choices({code: each.name for code, each in BOUNDS.items()}) + "不写就是 exact。"
        ),
    },
    "Condition": {"says": Key("条件", "用大白话写一个条件。")},
    "Time": {
        "from": Key("从哪天起", "原文写了从哪天起施行、执行的，写成 2026-03-01 这样。"),
        "until": Key("到哪天", "有明确的最后一天，写成 2021-04-30 这样。"),
        "during": Key("在什么期间", "照抄原文的说法，例如 疫情期间。"),
        "year": Key("哪一年", "例如 2020。"),
        "cohort": Key("哪一批人", "照抄原文的说法，例如 2020届。"),
        "permanent": Key("长期", "文件写明长期有效的，写 true。"),
    },
    "Later": {
        "says": Key("怎么变的", "用大白话写后来的规定。"),
        "until": Key("管到哪天", "后来的规定写了最后一天的，写上。"),
        "place": Key("在哪里", "后来的规定管哪个地方，照它的文号写：哪个省、市、县。"),
    },
    "Exemption": {
        "rule": Key("规则代号", "只能写 W 开头的，例如 W103。运行 mingbai explain 可以看到全部。"),
        "why": Key("理由", "为什么这里不用守这条规则。每次检查都会列出来。"),
    },
    "Provision": {
        "title": Key("标题", "一眼看完的一句话，不超过20个字。没有好处可得的，写谁要做什么。"),
        "says": Key("大白话", "一句只说一件事，不超过40个字；一段不超过3句。"),
        "effect": Key("作用", choices({code: each.label for code, each in EFFECT_WORDS.items()})),
        "force": Key("力度", choices({code: each.label for code, each in FORCE_WORDS.items()})),
        "force_word": Key("力度的字", "引文里表示力度的那个词，例如 返还、可、鼓励。"),
        "for": Key("写给谁", "audiences.yml 里的编号：谁能得到，或者谁要做。"),
        "about": Key("还关系到谁", "audiences.yml 里的编号；没有就不写。"),
        "needs": Key("想办的事", "needs.yml 里的编号；没有就不写。"),
        "heard": Key(
            "群众怎么说",
            "不懂官话的人会怎么问这件事，例如 店里没客人、房租交不起；搜索靠它找，网页上不显示。",
        ),
        "aloud": Key(
            "大喇叭里怎么念",
            "一句不超过20个字，数字写成念的样子；标题和大白话太长、念不断时才写，条件会接着念。",
        ),
        "quotes": Key("引文", "这一项靠原文的哪几段话，每段都在一句话里。"),
        "amounts": Key("数字", "大白话里的每个数都要记在这里。"),
        "conditions": Key("条件", "原文的条件一个都不能丢，每个都有引文。"),
        "time": Key("时间", "只能写一种；文件没写时间就不写这个键。"),
        "unknown": Key("文件没有写的", choices(UNKNOWNS)),
        "refers_to": Key("提到的文件", "原文提到的另一份文件的名称。"),
        "note": Key("编者注", "例如原文有两种读法：两种都写，不替群众选。"),
        "later": Key("后来变了", "有可靠出处的变化，一处一项。"),
        "eligible": Key("谁符合", "用 finder.yml 的问题写：谁符合，谁说不准。"),
        "except": Key("例外", "某条规则在这里不合适，写明代号和理由。"),
        "was": Key("以前的编号", "改过的编号，或者并进来的事项的编号：发出去的链接还能用。"),
    },
    "Eligible": {
        "all": Key("都要符合", "里面的每一项都要符合。"),
        "any": Key("符合一项", "里面有一项符合就行。"),
        "not": Key("不能是", "里面的那一项不能符合。"),
        "question": Key("问题", "finder.yml 里的问题编号。"),
        "is": Key("选了哪些", "这个问题的选项编号，选了其中一个就算符合。"),
        "written": Key("原文怎么写", "原文对这群人的叫法。"),
        "unknown": Key("说不准的", "文件没有写、问了也不知道的标准。"),
    },
    "LeftOut": {"why": Key("理由", "这个分句为什么不写成事项。")},
    "Section": {
        "plain": Key("大白话标题", "这一条的标题，用老百姓的话写，不超过20个字。"),
        "summary": Key("一段话说明", "这一条讲了什么。"),
        "provisions": Key("事项", "一项只有一种力度、一种作用、一群人；不同的分开写。"),
        "left_out": Key("没写成事项的分句", "每个分句都要有着落：写成事项，或者在这里说明理由。"),
    },
    "Measure": {
        "measure": Key("第几条", "这条措施在文件里是第几条，从 1 数起。"),
        "title": Key("原标题", "照抄原文的标题。"),
        "units": Key("责任单位", "units.yml 里的编号，次序和原文一样。"),
    },
    "Part": {
        "part": Key(
            "哪一部分",
            "notice 转发通知，preamble 开头，between 两条措施中间，closing 结尾，annex1、annex2 是附件1、附件2。",
        )
    },
    "Forwarding": {"number": Key("文号", "转发通知的文号。"), "title": Key("标题", "转发通知的标题。")},
    "Relation": {
        "target": Key("另一份文件的哪一句", "文件编号/句子编号，例如 fuzhou-2020-15/m03s02。"),
        "says": Key("怎么变的", "用大白话写这份文件对那一句做了什么。"),
    },
    "Note": {"says": Key("编者注", "原文这里像是写错了什么。原文不改，只在旁边说明。")},
    "Validity": {
        "from": Key("从哪天起", "原文写的施行、执行的第一天，写成 2026-03-01 这样。"),
        "until": Key("到哪天", "原文写的最后一天。"),
        "years": Key("有效几年", "原文写“有效期5年”的，写 5；最后一天由程序算。"),
        "permanent": Key("长期", "原文写明长期有效的，写 true。"),
    },
    "DocumentMeta": {
        "title": Key("标题", "文件的全称。"),
        "example": Key("编的示例", "文件是编的，写 true：每一页的页尾都会写明。真的文件不写这个键。"),
        "short": Key("简称", "页面上用的短名字。"),
        "validity": Key("有效期", "整份文件从哪天起、到哪天止；原文没写，就不写这个键。"),
        "forwarded_by": Key("谁转发的", "没有转发就不写。"),
        "published_at": Key("网上发布时间", "照抄网页上的。"),
        "index_number": Key("索引号", "照抄网页上的。"),
        "checked_on": Key(
            "核对日期", "哪一天对照原件核对过，写成 2026-11-24 这样；没有对照过就不写，页面会说明。"
        ),
        "source_name": Key("出处", "从哪个网站或哪份报纸来的。"),
        "sha256": Key(
            "原文的指纹", "由导入或 mingbai upgrade 写，不要自己改：text.txt 改过一个字，检查就知道。"
        ),
        "notes": Key("编者注", "原文里的笔误，一处一项。"),
        "supplements": Key("补充了哪一句", "这份文件补充了另一份文件的哪些句子。"),
        "replaces": Key("代替了哪一句", "这份文件代替了另一份文件的哪些句子。"),
        "extends": Key("延长了哪一句", "这份文件把另一份文件的哪些期限延长了。"),
    },
}
