"""Style sheets: only what touches the text."""

from lxml import html

from generator.importer.html_style import declarations, generated, rules, style_of

SHEET = """<style>/* .x { display: none } */ p, .a { display: none } li.b { list-style-type: none !important }
#c { visibility: hidden } .menu .d { display: none } .q::after { content: "（试行）" } .r::before { content: "\\e900" }
@media print { .e { display: none } }</style>"""
ROOT = html.fromstring(
    f"<div>{SHEET}<p>甲</p><b class='z a'>乙</b><li class=b>丙</li><i id=c>丁</i><u class=d>戊</u><s class=e>己</s>"
    "<em class='q r x'>庚</em></div>"
)


def test_rules_for_one_name_hold():
    known = rules(ROOT)
    found = {each.text: style_of(each, known) for each in ROOT.iter("p", "b", "li", "i", "u", "s", "em")}
    assert found["甲"] == found["乙"] == {"display": "none"}
    assert found["丙"] == {"list-style-type": "none"}
    assert found["丁"] == {"visibility": "hidden"}
    assert found["戊"] == found["己"] == found["庚"] == {}


def test_words_of_the_sheet_are_found_but_not_icons():
    assert generated(ROOT, rules(ROOT)) == ["（试行）"]


def test_declarations():
    assert declarations("display : none!important; color:red;x") == {"display": "none", "color": "red"}
