"""Pages as offices publish them: the document alone, each other line said once, each loss with its place."""

from pathlib import Path

import pytest

from generator.importer.html import read_html
from generator.model import Refused

INPUTS = Path(__file__).with_name("inputs")
HEAD = '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>页</title>{style}</head><body>{body}</body></html>'
DOCUMENT = [
    "示例县人民政府关于印发安居办法的通知",
    "示例府发〔2026〕9号",
    "各乡镇人民政府：",
    "一、租房补贴",
    "（一）发放补贴。对租房的毕业生，每人每月补贴300元，不超过24个月。",
    "二、本办法自2026年3月1日起施行，有效期3年。",
    "示例县人民政府",
    "2026年2月3日",
]
PARAGRAPHS = "".join(f"<p>{line}</p>" for line in DOCUMENT)


def page(body: str, style: str = "") -> bytes:
    return HEAD.format(body=body, style=style and f"<style>{style}</style>").encode()


def read(body: str, style: str = ""):
    return read_html(page(body, style))


def lines(body: str, style: str = "") -> list[str]:
    return read(body, style).text.splitlines()


def dropped(body: str) -> dict[str, str]:
    return {each.text: each.why for each in read(body).dropped}


def input_(name: str):
    return read_html((INPUTS / name).read_bytes())


def test_menu_and_footer_stay_out_and_are_said():
    reading = input_("26-web-footer.html")
    assert reading.text.splitlines()[0] == "示例县人民政府办公室关于支持就业的通知"
    assert reading.text.splitlines()[-1].startswith("（二）开展培训。")
    assert [each.text for each in reading.dropped] == [
        "首页政务公开",
        "主办单位：示例县人民政府办公室　联系电话：010-00000000",
        "主办单位：示例县人民政府办公室",
        "您是第1234位访客，欢迎再来。",
    ]
    assert reading.losses == ()


def test_an_editor_in_an_editor():
    reading = input_("27-two-editors.html")
    assert len(reading.text.splitlines()) == 5
    assert [each.text for each in reading.dropped] == [
        "首页", "一、走进示例", "二、政务公开", "上一篇：没有了", "您是第1234位访客，欢迎再来。",
    ]  # fmt: skip


def test_the_hidden_body_of_a_saved_article_is_read_and_said():
    reading = input_("51-saved-from-account.html")
    assert len(reading.text.splitlines()) == 6
    assert "隐藏的" in reading.notices[0]
    assert [each.text for each in reading.dropped][-1] == "阅读原文"


def test_spans_are_repeated_and_empty_cells_keep_their_place():
    assert input_("53-rowspan.html").text.splitlines()[-5:] == [
        "对象　每月补贴　每月补贴　期限",
        "对象　城镇　农村　期限",
        "毕业生　300元　／　24个月",
        "毕业生　500元　500元　36个月",
        "技术工人　／　400元 （含伙食）　12个月",
    ]


def test_list_numbers_as_a_browser_writes_them():
    assert input_("55-list-style.html").text.splitlines()[1:] == [
        "一、住房保障",
        "3.发放租房补贴。每人每月补贴300元。",
        "6.给予购房补贴。一次补贴5万元。",
        "二、本措施自2026年3月1日起施行。",
    ]


def test_blanks_that_only_place_a_number_are_taken_out():
    found = input_("59-br-and-nbsp.html").text.splitlines()
    assert [line[:3] for line in found[2:]] == ["一、住", "（一）", "（二）", "二、本"]


@pytest.mark.parametrize(
    "container", ["article", "main", "div id=zoom", "div class='xl-content'", "div class=other", "section"]
)
def test_the_same_document_in_every_kind_of_container(container: str):
    menu = "<ul class=nav><li><a href=#>首页</a></li><li><a href=#>一、政务公开</a></li><li><a href=#>办事</a></li></ul>"
    foot = "<div class=foot><p>主办：示例县人民政府</p><p>ICP备案：示ICP备00000号</p><p><a href=#>网站地图</a></p></div>"
    tools = "<p>【字体：大 中 小】 打印 关闭</p>"
    crumbs = "<div>您的位置：首页 &gt; 政务公开 &gt; 文件</div>"
    name = container.split()[0]
    body = f"{menu}{crumbs}<{container}>{tools}{PARAGRAPHS}</{name}><p>上一篇：无</p><p>下一篇：无</p>{foot}"
    assert lines(body) == DOCUMENT
    assert len(dropped(body)) == 10


def test_no_part_of_the_document_is_left_outside_the_container():
    body = f"<h1>{DOCUMENT[0]}</h1><p>{DOCUMENT[1]}</p><div class=TRS_Editor>"
    body += (
        "".join(f"<p>{line}</p>" for line in DOCUMENT[2:6])
        + f"</div><p>{DOCUMENT[6]}</p><p>{DOCUMENT[7]}</p>"
    )
    assert lines(body) == DOCUMENT


def test_a_document_in_two_editors():
    half = (
        "".join(f"<p>{line}</p>" for line in DOCUMENT[:5]),
        "".join(f"<p>{line}</p>" for line in DOCUMENT[5:]),
    )
    assert lines(f"<div class=TRS_Editor>{half[0]}</div><div class=TRS_Editor>{half[1]}</div>") == DOCUMENT


def test_the_editor_with_the_document_is_chosen():
    news = "<article><a href=#>示例县召开就业工作会议</a></article>" * 3
    body = f"<div class=content>简短的导语</div><div class=TRS_Editor>{PARAGRAPHS}</div>{news}"
    assert lines(body) == DOCUMENT


def test_a_form_around_the_whole_page_and_its_fields():
    body = f"<form>{PARAGRAPHS}<p><input type=checkbox checked>按月<input type=radio>一次，补贴<input value=500>元。</p>"
    body += "<p>选<select><option>甲<option selected>乙</select><button>提交</button></p></form>"
    assert lines(body)[-2:] == ["☑按月□一次，补贴500元。", "选乙"]
    assert dropped(body) == {"甲": "没有选中的选项", "提交": "按钮"}


@pytest.mark.parametrize(
    ("hidden", "why"),
    [
        ("<p hidden>不该有的话。</p>", "网页里隐藏的字"),
        ("<p style='display:none'>不该有的话。</p>", "网页里隐藏的字"),
        ("<p style='visibility:hidden'>不该有的话。</p>", "网页里隐藏的字"),
        ("<p class=away>不该有的话。</p>", "网页里隐藏的字"),
        ("<template>不该有的话。</template>", "网页里隐藏的字"),
        ("<noscript>不该有的话。</noscript>", "不用脚本时才显示的字"),
        ("<ruby>县<rt>不该有的话。</rt></ruby>", "注音"),
    ],
)
def test_what_a_browser_does_not_show_is_said(hidden: str, why: str):
    reading = read(PARAGRAPHS + hidden, ".away { display: none }")
    assert "不该有" not in reading.text
    assert [(each.text, each.why) for each in reading.dropped] == [("不该有的话。", why)]


def test_a_hidden_body_is_read():
    assert lines(f"<div style='display:none'>{PARAGRAPHS}</div><p>正在加载</p>")[:8] == DOCUMENT


@pytest.mark.parametrize(
    ("body", "loss"),
    [
        (
            "<iframe src='http://a.example/b.html'></iframe>",
            "“2026年2月3日”后面有另一个网页（http://a.example/b.html）",
        ),
        ("<object data='表.pdf'></object>", "有嵌入的文件（表.pdf）"),
        ("<video src='a.mp4'></video>", "有视频（a.mp4）"),
        ("<p class=n>说明见上。</p>", "样式表另外显示了 1 处字，没有收进来：注："),
        ("<script>var a = '" + "每人每月补贴三百元，按月发给本人。" * 40 + "'</script>", "脚本里还有"),
    ],
)
def test_what_stands_elsewhere_is_a_loss_with_its_place(body: str, loss: str):
    (found,) = read(PARAGRAPHS + body, ".n::before { content: '注：' }").losses
    assert loss in found


def test_pictures_are_counted_with_place_and_words_but_not_icons():
    body = PARAGRAPHS.replace(
        "24个月。", "24个月。<img src=a.png alt=标准表><img width=1 height=1 src=b.gif>"
    )
    (loss,) = read(body).losses
    assert loss == "正文里有 1 张图片，图片里的字没有收进来：“300元，不超过24个月。”后面（标准表）。"


def test_a_frame_in_the_file_is_read():
    assert lines(f'{PARAGRAPHS}<iframe srcdoc="&lt;p&gt;三、框里的话。&lt;/p&gt;"></iframe>') == [
        *DOCUMENT,
        "三、框里的话。",
    ]


def test_a_page_of_frames_is_refused_with_a_hint():
    with pytest.raises(Refused, match="只有框架"):
        read_html(b"<html><frameset><frame src=a.html><frame src=b.html></frameset></html>")


@pytest.mark.parametrize(
    "struck",
    ["<s>300元</s>", "<del>300<b>元</b></del>", '<span style="text-decoration: line-through">300元</span>'],
)
def test_words_struck_out_are_left_out_and_named(struck: str):
    body = f"{PARAGRAPHS}<p>补贴{struck}500元，按月发给本人。</p>"
    assert lines(body)[-1] == "补贴500元，按月发给本人。"
    assert dropped(body) == {"300元": "划掉的字"}


@pytest.mark.parametrize("charset", ["gb2312", "gbk", "utf-8", "utf-16"])
def test_encodings(charset: str):
    source = page(PARAGRAPHS).decode().replace('"utf-8"', f'"{charset}"')
    assert read_html(source.encode(charset)).text.splitlines() == DOCUMENT


def test_a_few_damaged_bytes_do_not_turn_the_page_into_other_characters():
    damaged = page(PARAGRAPHS).replace("有效期".encode(), b"\xe6\x9c" + "效期".encode())
    assert "起施行，�效期3年。" in read_html(damaged).text


def test_marks_of_notes_are_said_with_their_places():
    found = read(
        f"{PARAGRAPHS}<p>每月补贴300<sup>1</sup>元，每套60m<sup>2</sup>。</p><p><sup>1</sup>指税前金额。</p>"
    )
    assert found.text.splitlines()[-2:] == ["每月补贴300〔注1〕元，每套60m²。", "〔注1〕指税前金额。"]
    assert [each for each in found.notices if "注号" in each] == [
        "有 2 处上标的注号，写成“〔注1〕”这样，免得和数字连在一起，请对照：“每月补贴300”后面；行首。"
    ]
    assert read(f"{PARAGRAPHS}<p>每套60m<sup>2</sup>。</p>").notices == ()
