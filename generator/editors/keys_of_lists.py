"""What each key of the lists beside the documents means: units, hotlines, readers, words, the site, signatures."""

from generator.editors.keys import Key, choices
from generator.model.asking import ASKING_WORDS
from generator.model.vocabulary import FORCE_WORDS

OF_LISTS = {
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
    "Asked": {
        "asks": Key("群众怎么问", "一句话，照人家问的说，例如 临时救助给多少钱？"),
        "also": Key("别的问法", "同一件事的别的说法，越像平常说话越好。"),
        "answered_by": Key("哪几项回答", "事项的编号，最要紧的在前。"),
        "unknown": Key("没有写的", "回答是“文件没有写”的，写没有写什么，编号和事项的 unknown 一样。"),
        "absent": Key("全文没有的词", "整件事都没有写的，列出群众会用的词；检查会逐个查全文。"),
        "answer": Key("回答", "最多两句。不写就用第一个事项的大白话。"),
    },
    "Reply": {
        "provisions": Key("答复的是哪几项", "事项的编号，一个或几个。"),
        "answers": Key("答复了什么", f"{choices(ASKING_WORDS)}只能写那些事项没有写的。"),
        "office": Key("谁答复的", "units.yml 里的编号；没有编号的，写单位的名称。"),
        "on": Key("答复的日子", "哪一天答复的，写成 2026-11-24 这样。"),
        "paper": Key("是什么答复", "文号，或者 来函、电话记录。"),
        "source": Key("网址", "答复登在政府网站上的，写那里的网址；没有就不写。"),
        "quote": Key("答复的原话", "照抄，一个字都不改。电话里答复的，抄记录。"),
        "says": Key("大白话", "最多两句。数字、日期、人群、力度，原话里都要有。"),
        "until": Key("管到哪天", "答复的原话里写了最后一天的，写上；没写就不写。"),
        "checked_on": Key("核对日期", "哪一天对照答复核对过，写成 2026-11-24 这样。"),
    },
    "Synonym": {
        "said": Key("群众怎么说", "一个词或几个词，搜它们就能找到右边的词。"),
        "written": Key("文件怎么写", "站上有的词，一字不差；站上没有这件事，写 []。"),
        "weight": Key("意思有多近", "1 是一样，0.5 是沾边；不写就是 1。"),
        "both": Key(
            "能不能反过来",
            "true：搜右边的词，也找左边的词。意思又是一样（weight 是1）的，说明里也可以这样说。",
        ),
    },
    "OwnWord": {
        "plain": Key("大白话", "本地的叫法，一个词一项，例如 娃。原文里有 official 的一个词，才可以这样说。"),
        "official": Key("文件怎么写", "和它一个意思、本站原文里有的词，例如 婴幼儿。"),
        "force": Key("力度", choices({code: each.label for code, each in FORCE_WORDS.items()})),
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
        "organizer": Key("主办单位", "真的主办这个网站的单位，写全称；写了，页尾就有。没有就不写。"),
        "site_id_code": Key(
            "政府网站标识码",
            "只有政府网站才有：10 位数字，或者 bm 加 8 位数字。只写真的；写了，页尾就不再说“这不是政府网站”。",
        ),
        "icp": Key("ICP备案号", "只写真的，例如 赣ICP备12345678号-1。没有就不写。"),
        "police_record": Key("公安备案号", "只写真的，例如 赣公网安备 12345678901234号。没有就不写。"),
        "mailbox": Key("报错的信箱", "读者发现写错了，往哪里发邮件。有人看的才写；没有就不写。"),
        "require_review": Key("要不要签字", "写 true：没签完字的，检查会提醒，不能正式发布。"),
    },
    "SignOff": {
        "area": Key(
            "哪个范围",
            "measures 措施，documents 文件，contacts 电话，terms 名词，units 单位，audiences 人群，needs 想办的事，"
            "finder 哪几条写到我，synonyms 群众的说法，replies 部门答复，about 关于本站和 site.yml。",
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
