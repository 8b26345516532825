"""HTML → Markdown: each form of our pages, nothing of what is hidden, and no text that becomes markup."""

import html

import pytest

from generator.pages.markdown import markdown


def same(address: str) -> str:
    return address


def test_the_forms_of_our_pages():
    content = """
    <article><h1>标题</h1><p class="lead">一句。<a href="../a/index.html">看这里</a>，打<a href="tel:12345">12345</a>。</p>
    <ul><li>甲</li><li>乙<ul><li>丙</li></ul></li><li></li></ul><ol><li><p>一</p><p>二</p></li><li>三</li></ol>
    <dl><div><dt>条件</dt><dd>有</dd></div><div><dt>数字</dt><dd><ul><li>5</li></ul></dd></div></dl>
    <table><caption>什么</caption><tr><th>甲</th><th>乙</th></tr><tr><td>1</td><td>2<br>3</td></tr></table>
    <details><summary>打开</summary>文字<blockquote><p>原文。</p><p>又</p></blockquote><span>后面</span></details>
    <pre><code>a ``` b
      c</code></pre><p>从<del>一</del><ins>二</ins></p>
    <section data-provision="an-id"><h2>事</h2><p>说</p></section></article>"""
    assert markdown(content, lambda address: "" if address.startswith("tel:") else address) == (
        "# 标题\n\n一句。[看这里](../a/index.html)，打12345。\n\n"
        "- 甲\n- 乙\n\n  - 丙\n\n1. 一\n\n   二\n2. 三\n\n"
        "- 条件：有\n- 数字：\n\n  - 5\n\n"
        "表：什么\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 3 |\n\n"
        "打开\n\n文字\n\n> 原文。\n>\n> 又\n\n后面\n\n"
        "````\na ``` b\n      c\n````\n\n从〔删：一〕〔加：二〕\n\n"
        "## 事\n\n编号：an-id\n\n说\n\n"
    )


def test_what_serves_the_eye_or_the_hand_is_left_out():
    content = """<nav class="mb-toc">目录</nav><p hidden>藏</p><button>按</button><form>填</form><script>跑</script>
    <noscript>不跑</noscript><svg><path d=""/></svg><!-- 注 --><p>留<wbr>下</p><p> </p>"""
    assert markdown(content, same) == "留下\n\n"


def test_an_address_cannot_end_its_link():
    assert markdown('<a href="a) b(<c>\\">甲</a>', same) == "[甲](a%29%20b%28%3Cc%3E%5C)\n\n"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("# 甲", "\\# 甲"),
        ("12) 甲", "12\\) 甲"),
        ("- 甲", "\\- 甲"),
        ("[甲](http://a.b)!", "\\[甲\\](http\\://a.b)\\!"),
        ("www.a.b a@b", "www\\.a.b a\\@b"),
        ("<b>`*_|~&lt;", "\\<b\\>\\`\\*\\_\\|\\~\\&lt;"),
        ("甲\\", "甲\\\\"),
        ("甲\n# 乙", "甲 # 乙"),
    ],
)
def test_text_does_not_become_markup(text: str, written: str):
    assert markdown(f"<p>{html.escape(text)}</p>", same) == f"{written}\n\n"
