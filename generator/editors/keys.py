"""What each key of our YAML files is for, in Chinese. Looked up through key_help.py; a test holds that none lacks."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from generator.model.vocabulary import BOUNDS, EFFECT_WORDS, FORCE_WORDS, UNKNOWNS


def _choices(labels: Mapping[Any, str]) -> str:
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
    "number": Key("文号", "例如 国办发〔2020〕53号。"),
    "ask": Key("打哪个电话问", 'contacts.yml 里有的号码，例如 ["12333", "12345"]。'),
    "issuer": Key("发文机关", "谁发的，写全称。"),
    "signed_on": Key("成文日期", "文件落款的日期，写成 2020-07-16 这样。"),
}

OWN = {
    "Reviewed": {
        "reviewed_on": Key("上次核对", "哪一天把这里从头核对过，写成 2026-11-24 这样。"),
        "review_by": Key("下次核对", "最晚哪一天再核对一遍；到了那天，检查会提醒。"),
    },
    "Amount": {
        "value": Key("数", "阿拉伯数字，例如 50。"),
        "unit": Key("单位", "例如 “%”“元”“个工作日”。"),
        "of": Key("什么的", "这个数是什么的数，例如 上年度实际缴纳的失业保险费。"),
        "per": Key("给谁算一份", "照原文写，例如 每人每月。"),
        "bound": Key(
            "怎么算", _choices({code: each.name for code, each in BOUNDS.items()}) + "不写就是 exact。"
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
        "place": Key("在哪里", "后来的规定管哪个地方，例如 江西。"),
    },
    "Exemption": {
        "rule": Key("规则代号", "例如 F104。运行 mingbai explain 可以看到全部。"),
        "why": Key("理由", "为什么这里不用守这条规则。每次检查都会列出来。"),
    },
    "Provision": {
        "title": Key("标题", "一眼看完的一句话，不超过20个字。没有好处可得的，写谁要做什么。"),
        "says": Key("大白话", "一句只说一件事，不超过40个字；一段不超过3句。"),
        "effect": Key("作用", _choices({code: each.label for code, each in EFFECT_WORDS.items()})),
        "force": Key("力度", _choices({code: each.label for code, each in FORCE_WORDS.items()})),
        "force_word": Key("力度的字", "引文里表示力度的那个词，例如 返还、可、鼓励。"),
        "for": Key("写给谁", "audiences.yml 里的编号：谁能得到，或者谁要做。"),
        "about": Key("还关系到谁", "audiences.yml 里的编号；没有就不写。"),
        "needs": Key("想办的事", "needs.yml 里的编号；没有就不写。"),
        "quotes": Key("引文", "这一项靠原文的哪几段话，每段都在一句话里。"),
        "amounts": Key("数字", "大白话里的每个数都要记在这里。"),
        "conditions": Key("条件", "原文的条件一个都不能丢，每个都有引文。"),
        "time": Key("时间", "只能写一种；文件没写时间就不写这个键。"),
        "unknown": Key("文件没有写的", _choices(UNKNOWNS)),
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
    "Part": {"part": Key("哪一部分", "notice 转发通知，preamble 开头，between 两条措施中间，closing 结尾。")},
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
    "Source": {
        "what": Key("什么文件", "出处的名称。"),
        "url": Key("网址", "只写官方网站的网址。"),
    },
    "UnitChange": {"says": Key("怎么变的", "改名、合并、撤销，写清楚。")},
    "Unit": {
        "short": Key("简称", "页面上的名字，例如 市人社局。"),
        "as_written": Key("原文写法", "原文里出现过的每一种写法。"),
        "name": Key("全称", "通常的全称。"),
        "name_note": Key("全称的说明", "例如 全称待当地确认。"),
        "kind": Key("哪一类", "部门、驻市机构、企业、人民团体、开发区、统称。"),
        "does": Key("管什么", "一句话说它管哪些事。"),
        "later": Key("后来变了", "有可靠出处的变化，一处一项。"),
        "note": Key("编者注", "要提醒读者的话。"),
    },
    "Contact": {
        "number": Key("号码", '用英文双引号，例如 "12345"。只写查到出处的。'),
        "name": Key("名称", "热线的名称。"),
        "kind": Key("哪一类", "hotline 热线，emergency 紧急电话。"),
        "what_for": Key("打它问什么", "一两句话。"),
        "run_by": Key("谁在接", "哪个部门办的。"),
        "caveat": Key("要注意的", "例如 当地是否接听以实际为准。"),
        "since": Key("来历", "什么时候启用的，有出处才写。"),
        "sources": Key("出处", "至少一个。"),
    },
    "Audience": {
        "name": Key("人群", "老百姓的叫法，例如 开店做生意的人。"),
        "official": Key("官方叫法", "原文怎么叫他们，一个词一项，例如 农民工。检查就认这些词。"),
        "spoken": Key("平常叫法", "我们写的话里怎么叫他们，例如 打工。"),
        "shown_by": Key("看得出关系到他们的词", "原文没有点名，有这些词也算写到了，例如 返乡。"),
        "not_meant": Key("不算的词", "里面有官方叫法、说的却不是他们，例如 责任单位。"),
        "guide": Key("做不做指南", "true 做，false 不做（单位不做）。"),
        "intro": Key("开头的话", "写给谁，文件讲了什么，没写什么。"),
        "not_written": Key("文件没有写的", "对照全文核过，文件里确实没有的，一句一项。"),
    },
    "Need": {
        "name": Key("想办的事", "例如 找工作。"),
        "intro": Key("开头的话", "文件讲了什么，没写什么。"),
    },
    "TermChange": {"says": Key("怎么变的", "这个词的意思后来怎么变了。")},
    "Term": {
        "term": Key("名词", "要解释的词。"),
        "as_written": Key("原文写法", "原文里出现过的每一种写法，点开就看到解释。"),
        "says": Key("解释", "一句话，不用别的生词。"),
        "explained_by": Key(
            "根据什么", "document 照文件的上下文，source 有出处，common 通常的意思（文件没有解释）。"
        ),
        "later": Key("后来变了", "有可靠出处的变化，一处一项。"),
        "sources": Key("出处", "explained_by 写 source 的，要有。"),
        "not": Key("不是什么", "容易弄混的，写清楚它不是什么。"),
    },
    "Option": {
        "name": Key("选项", "读者看到的话。"),
        "written": Key("原文怎么写", "原文对它的叫法。"),
        "heading": Key("小标题", "放在这个选项和后面几个选项的上面。"),
    },
    "Question": {
        "name": Key("问题", "读者看到的问题。"),
        "short": Key("短名字", "结果里用的短名字。"),
        "hint": Key("提示", "问题下面的一句话。"),
        "many": Key("能不能多选", "true 能选几个，false 只能选一个。"),
        "when": Key("什么时候问", "符合这里写的，才问这一题。"),
        "options": Key("选项", "至少两个。"),
    },
    "Synonym": {
        "said": Key("群众怎么说", "一个词或几个词，搜它们就能找到右边的词。"),
        "written": Key("文件怎么写", "站上有的词，一字不差；站上没有这件事，写 []。"),
        "weight": Key("意思有多近", "1 是一样，0.5 是沾边；不写就是 1。"),
        "both": Key("能不能反过来", "true：搜右边的词，也找左边的词。"),
    },
    "OwnWord": {
        "plain": Key("大白话", "本地的叫法，一个词一项，例如 娃。原文里有 official 的一个词，才可以这样说。"),
        "official": Key("文件怎么写", "和它一个意思、本站原文里有的词，例如 婴幼儿。"),
        "force": Key("力度", _choices({code: each.label for code, each in FORCE_WORDS.items()})),
        "words": Key("力度的字", "本站原文里表示这种力度的词，例如 谋划推进。"),
        "why": Key("理由", "凭什么说是一个意思。每个词都列在手册里。"),
    },
    "Settings": {
        "schema": Key("数据的写法是第几版", "写 2；程序换了写法，由 mingbai upgrade 改。"),
        "name": Key("网站名称", "例如 明白。"),
        "description": Key("一句话介绍", "搜索引擎会用到。"),
        "address": Key("网址", '还没有就写 ""；定了写成 https://…/ 的样子。'),
        "run_by": Key("谁在办", "页面最下面的一句话。"),
        "search_example": Key("搜索的例子", "搜索框里灰色的例子：群众会找、文件里也有的几个字。不写就没有。"),
        "library": Key(
            "要不要程序自带的", "自带全国通用的名词、电话、人群和群众的说法，用得上的才出现。不要就写 false。"
        ),
        "require_review": Key("要不要签字", "写 true：没签完字的，检查会提醒，不能正式发布。"),
    },
    "SignOff": {
        "area": Key(
            "哪个范围",
            "measures 措施，documents 文件，contacts 电话，terms 名词，units 单位，audiences 人群，needs 想办的事，"
            "finder 哪几条写到我，synonyms 群众的说法，about 关于本站和 site.yml。",
        ),
        "entry": Key(
            "哪一项",
            "审签单上的编号。措施写 文件编号/文件名，例如 fuzhou-2020-15/01-wending-jiuye；电话写号码。",
        ),
        "step": Key("哪一步", "初审、复审或终审。"),
        "name": Key("姓名", "谁签的字。没有签过的，不能写。"),
        "role": Key("职务", "签字的人的职务。"),
        "on": Key("日期", "哪一天签的，写成 2026-11-24 这样。"),
        "hash": Key("内容编码", "抄审签单上的那一串；内容一改，签字就作废。"),
    },
    "ChangeSet": {
        "day": Key("哪一天", "哪一天的变化，写成 2026-11-24 这样。"),
        "why": Key("为什么改", "一句话说明；没有就不写。"),
        "changes": Key("改了哪些", "由 mingbai diff --record 写。"),
    },
    "Change": {
        "what": Key("什么", "例如 事项、电话。"),
        "id": Key("编号", "改的是哪一个。"),
        "title": Key("名字", "读者看到的名字。"),
        "kind": Key("怎么变", "added 新加，removed 去掉，changed 改动。"),
        "fields": Key("哪几处", "一处一项。"),
    },
    "FieldChange": {
        "field": Key("哪一处", "例如 大白话。"),
        "before": Key("原来", "原来写的。"),
        "after": Key("现在", "现在写的。"),
    },
}

# The keys with which the file of a measure or part begins; the model has what all sections share first.
FIRST = ("measure", "part", "title", "plain", "summary", "units")

# Each record as the handbook calls it, in the order of the handbook.
RECORDS = {
    "Measure": "措施：measures/NN-拼音.yml",
    "Provision": "事项：措施里的 provisions",
    "Condition": "条件：事项里的 conditions",
    "Amount": "数字：事项里的 amounts",
    "Time": "时间：事项里的 time",
    "Later": "后来变了：事项里的 later",
    "Exemption": "例外：事项里的 except",
    "LeftOut": "没写成事项的分句：措施里的 left_out",
    "Part": "措施以外的部分：parts/*.yml",
    "DocumentMeta": "文件：document.yml",
    "Validity": "整份文件的有效期：document.yml 里的 validity",
    "Relation": "和别的文件的关系：document.yml 里的 supplements、replaces、extends",
    "Forwarding": "转发：document.yml 里的 forwarded_by",
    "Note": "编者注：document.yml 里的 notes",
    "Unit": "责任单位：units.yml",
    "UnitChange": "单位后来变了：units.yml 里的 later",
    "Contact": "电话：contacts.yml",
    "Source": "出处：sources",
    "Audience": "人群：audiences.yml",
    "Need": "想办的事：needs.yml",
    "Term": "名词：terms.yml",
    "TermChange": "名词后来变了：terms.yml 里的 later",
    "Eligible": "谁符合：事项里的 eligible",
    "Question": "“哪几条写到了我”的问题：finder.yml",
    "Option": "问题的选项：finder.yml 里的 options",
    "Synonym": "群众的说法：synonyms.yml",
    "OwnWord": "本站自己的词：words.yml",
    "Settings": "网站：site.yml",
    "SignOff": "签字：signoffs.yml",
    "ChangeSet": "改动记录：changes/*.yml",
    "Change": "改动：改动记录里的 changes",
    "FieldChange": "一处改动：改动里的 fields",
}
