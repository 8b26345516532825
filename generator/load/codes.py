"""D: what is wrong with a file so that it cannot be read into a Site. `mingbai explain` shows these.

The checks themselves are spread over reading (source.py), types (validation.py) and ids (references.py);
tests hold that each code used there is explained here and that the examples do what they say. An example
that begins with `# data/…` is that whole file; others are lines of a provision or, after
`# measures/01-a.yml`, of a measure. Where an example cannot be shown as text it is described in （）.
"""

from typing import NamedTuple


class Mistake(NamedTuple):
    """A code of family D: what it finds, why it matters, a bad and a good example."""

    code: str
    summary: str
    why: str
    bad: str
    good: str


_ALL = [
    Mistake(
        "D100",
        "缺一个文件，或者打不开。",
        "少了文件，网站就缺一块。",
        "（data/needs.yml 被删掉或改了名字）",
        "（data/needs.yml 在原来的地方）",
    ),
    Mistake(
        "D101",
        "文件不是 UTF-8 编码。",
        "别的编码在别人的电脑上会变成乱码。",
        "（用“ANSI”或“GBK”保存的文件）",
        "（另存为“UTF-8”的文件）",
    ),
    Mistake(
        "D103",
        "行首用了制表符（Tab）。",
        "层次靠空格的个数分辨，制表符有几格宽，各个编辑器不一样。",
        "# data/needs.yml\n- id: keep-staff\n\tname: 稳住员工\n\tintro: 少裁员的企业看这里。",
        "# data/needs.yml\n- id: keep-staff\n  name: 稳住员工\n  intro: 少裁员的企业看这里。",
    ),
    Mistake(
        "D104",
        "YAML 写法有误，读不懂。",
        "程序读不懂，就不知道哪句话属于哪一项。",
        "# data/needs.yml\n- id: keep-staff\n  name: 稳住: 员工\n  intro: 少裁员的企业看这里。",
        '# data/needs.yml\n- id: keep-staff\n  name: "稳住: 员工"\n  intro: 少裁员的企业看这里。',
    ),
    Mistake(
        "D105",
        "键的后面用了全角冒号“：”。",
        "只有半角冒号加一个空格，程序才认得出哪是键、哪是值。",
        "# data/needs.yml\n- id： keep-staff\n  name: 稳住员工\n  intro: 少裁员的企业看这里。",
        "# data/needs.yml\n- id: keep-staff\n  name: 稳住员工\n  intro: 少裁员的企业看这里。",
    ),
    Mistake(
        "D106",
        "同一个键写了两遍。",
        "两个值不知道听哪一个。",
        "# data/needs.yml\n- id: keep-staff\n  name: 稳住员工\n  name: 留住员工\n  intro: 少裁员的企业看这里。",
        "# data/needs.yml\n- id: keep-staff\n  name: 稳住员工\n  intro: 少裁员的企业看这里。",
    ),
    Mistake(
        "D107",
        "用了 & * ! 这些 YAML 的特殊写法。",
        "下一个编辑看不懂，改一处会牵动别处。",
        "# data/needs.yml\n- id: keep-staff\n  name: &a 稳住员工\n  intro: 少裁员的企业看这里。",
        "# data/needs.yml\n- id: keep-staff\n  name: 稳住员工\n  intro: 少裁员的企业看这里。",
    ),
    Mistake(
        "D108",
        "文件是空的，或者只有注释。",
        "可能是没有保存好。",
        "# data/needs.yml",
        "# data/needs.yml\n- id: keep-staff\n  name: 稳住员工\n  intro: 少裁员的企业看这里。",
    ),
    Mistake(
        "D110",
        "没有这个键，可能拼错了。",
        "拼错的键没有人读，写的内容就不会上网站。",
        "# data/needs.yml\n- id: keep-staff\n  name: 稳住员工\n  intr: 少裁员的企业看这里。",
        "# data/needs.yml\n- id: keep-staff\n  name: 稳住员工\n  intro: 少裁员的企业看这里。",
    ),
    Mistake(
        "D111",
        "缺少一个必须有的键。",
        "缺了它，页面上就空一块。",
        "# data/needs.yml\n- id: keep-staff\n  name: 稳住员工",
        "# data/needs.yml\n- id: keep-staff\n  name: 稳住员工\n  intro: 少裁员的企业看这里。",
    ),
    Mistake(
        "D112",
        "值的写法不对。",
        "写法统一，程序才能替您核对日期、数字和编号。",
        "time: {until: 2021.4.30, quote: 实施期限延长至2021年4月30日}",
        "time: {until: 2021-04-30, quote: 实施期限延长至2021年4月30日}",
    ),
    Mistake(
        "D113",
        "编号写错了，没有这一项。",
        "编号对不上，读者就找不到该去的页面。",
        "needs: [keepstaff]",
        "needs: [keep-staff]",
    ),
    Mistake(
        "D114",
        "编号重复了。",
        "一个编号就是一个网址，不能指两样东西。",
        "# data/needs.yml\n- {id: keep-staff, name: 稳住员工, intro: 少裁员的企业看这里。}\n"
        "- {id: keep-staff, name: 少交保费, intro: 少裁员的企业看这里。}",
        "# data/needs.yml\n- {id: keep-staff, name: 稳住员工, intro: 少裁员的企业看这里。}\n"
        "- {id: pay-less, name: 少交保费, intro: 少裁员的企业看这里。}",
    ),
    Mistake(
        "D115",
        "条号和原文或者文件名对不上。",
        "条号错了，引文就会到别的一条里去找。",
        "# measures/01-a.yml\nmeasure: 2",
        "# measures/01-a.yml\nmeasure: 1",
    ),
    Mistake(
        "D116",
        "“哪几条写到了我”的问题太多。",
        "问得太多，读者答到一半就走了。",
        "（data/finder.yml 里有 8 个问题）",
        "（data/finder.yml 里最多有 7 个问题）",
    ),
    Mistake(
        "D117",
        "说补充、代替了哪一句，这份文件里却找不到作证的话。",
        "两份文件的关系说错了，读者就会照错的一份办。",
        "（document.yml 里 supplements 的 quote，不是这份文件里的话）",
        "（quote 从这份文件的 text.txt 里复制）",
    ),
    Mistake(
        "D118",
        "数据是旧版程序的写法。",
        "写法变了，旧数据照新规矩读会读错。",
        "（site.yml 里没有 schema: 2）",
        "（运行过 mingbai upgrade）",
    ),
    Mistake(
        "D119",
        "data 里有不该有的文件：副本、临时文件、多了 .txt 的文件。",
        "副本会让同一条写两遍；多了 .txt 的，程序不读，写的内容就不见了。",
        "（measures/01-wending-jiuye - 副本.yml）",
        "（measures/01-wending-jiuye.yml）",
    ),
    Mistake(
        "D120",
        "还是草稿，不放进网站。",
        "没有写完、没有核对的话，不能给读者看。",
        "draft: true",
        "draft: false",
    ),
    Mistake(
        "D121",
        "签字作废了：签字以后内容改过，或者还是草稿。",
        "签字的人没有看过现在的样子。",
        "（签字以后又改了那一条）",
        "（重新打印审签单，审核以后再用 mingbai sign 签字）",
    ),
    Mistake(
        "D122",
        "site.yml 要求签字，这里还没有签完。",
        "没有人负责的话，读者不敢信。",
        "（三步里少了一步）",
        "（初审、复审、终审都签了）",
    ),
    Mistake(
        "D123",
        "原文（text.txt）和导入时不一样。",
        "原文错一个字，照它写的每一句话都跟着错，检查也看不出来。",
        "（text.txt 里的“50%”被改成“80%”）",
        "（text.txt 和导入时一样；要换，用 mingbai import 新文件 --replace 文件编号）",
    ),
    Mistake(
        "D124",
        "document.yml 里没有记原文的指纹（sha256）。",
        "没有指纹，原文被改了也看不出来。",
        "（document.yml 里没有 sha256 这一行）",
        "（运行过 mingbai upgrade，有了这一行）",
    ),
    Mistake(
        "D126",
        "同一步签了两次。",
        "一步由一个人负责，写两个人，出了错不知道找谁。",
        "（signoffs.yml 里有两行，都是同一项的初审，内容编码也一样）",
        "（只留下真的签了字的那一行）",
    ),
    Mistake(
        "D127",
        "写的和程序自带的一样。",
        "抄一份，程序更新了，这里还是旧的。",
        "（data/contacts.yml 里把 12333 照程序自带的又抄了一遍）",
        '# data/contacts.yml\n- number: "12333"\n  caveat: 本县由市热线接听。',
    ),
    Mistake(
        "D128",
        "编号和程序自带的另一个名词一样。",
        "一样的编号会盖住自带的，那个词在网站上就没有解释了。",
        "（data/terms.yml 里“夜校”的编号写成 shehui-baoxian，那是“社会保险”的）",
        "（换一个编号，例如 yexiao）",
    ),
]

MISTAKES: dict[str, Mistake] = {each.code: each for each in _ALL}
