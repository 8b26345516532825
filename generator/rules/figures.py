"""F: does every figure stand beside what it is a figure of?"""

from collections.abc import Iterator

from generator.model import Finding, Site
from generator.rules.registry import rule
from generator.rules.wording import all_quoted, compared, said
from generator.text.figures import exchanged


@rule(
    "F162",
    why="单位交7%、个人交2%，两个数换了位置，谁都会算错。",
    bad="""# text.txt
单位按工资总额的7%缴纳,职工按本人工资的2%缴纳。
# measures/01-a.yml
left_out: []
provisions:
  - {id: a, title: 单位和职工都要交, says: 单位按工资总额的2%交，职工按自己工资的7%交。, effect: duty, force: stated,
     force_word: 缴纳, for: [company, worker], quotes: ["单位按工资总额的7%缴纳,职工按本人工资的2%缴纳"], ask: ["12345"],
     amounts: [{value: 7, unit: "%", of: 工资总额}, {value: 2, unit: "%", of: 本人工资}]}""",
    good="""# text.txt
单位按工资总额的7%缴纳,职工按本人工资的2%缴纳。
# measures/01-a.yml
left_out: []
provisions:
  - {id: a, title: 单位和职工都要交, says: 单位按工资总额的7%交，职工按自己工资的2%交。, effect: duty, force: stated,
     force_word: 缴纳, for: [company, worker], quotes: ["单位按工资总额的7%缴纳,职工按本人工资的2%缴纳"], ask: ["12345"],
     amounts: [{value: 7, unit: "%", of: 工资总额}, {value: 2, unit: "%", of: 本人工资}]}""",
)
def figure_exchanged(site: Site) -> Iterator[Finding]:
    """数字和原文里另一样东西的数字换了位置。"""
    for provision in site.provisions:
        for keys, text in said(provision):
            for here, there in exchanged(compared(text), all_quoted(provision)):
                message = f"这里写“{here.value}{here.unit}”，引文里这一样是“{there.value}{there.unit}”。"
                yield Finding(provision.place(*keys), message, "请核对哪个数是哪一样的。")
