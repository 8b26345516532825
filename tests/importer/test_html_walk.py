"""Elements as a browser shows them."""

import pytest
from lxml import html

from generator.importer.html_walk import lines


def read(source: str) -> list[str]:
    return [line.text for line in lines(html.document_fromstring(source), {}) if not line.why]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("面积60m<sup>2</sup>，补贴300<sup>1</sup>元", ["面积60m²，补贴300〔注1〕元"]),
        ("H<sub>2</sub>O", ["H₂O"]),
        ("补贴<sup>注</sup>，<sup>[1]</sup>", ["补贴〔注〕，[1]"]),
        ("<ol><li><p>甲</p><p>乙</p></li><li></li></ol>", ["1.甲", "乙"]),
        ("<pre>一、甲\n二、乙</pre>", ["一、甲", "二、乙"]),
        ("<div style='white-space: pre-wrap'>一、甲\n二、乙</div>", ["一、甲", "二、乙"]),
        ("<span style='display:block'>甲</span><span>乙</span>", ["甲", "乙"]),
        ("<div style='display:table-row'><span>甲</span><span></span><span>乙</span></div>", ["甲　／　乙"]),
        ("<q>甲</q>", ["“甲”"]),
        ("<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>", ["1/2"]),
        ("<svg><title>标题</title><text>甲</text><text>乙</text></svg>", ["甲", "乙"]),
        (
            "<div><template shadowrootmode=open><b>甲</b><slot></slot><b>丙</b></template>乙<i>丁</i></div>",
            ["甲丁丙"],
        ),
        ("<details><summary>甲</summary>乙</details>", ["甲", "乙"]),
        ("<dl><dt>甲</dt><dd>乙</dd></dl>", ["甲", "乙"]),
        ("<textarea>甲\n乙</textarea>", ["甲", "乙"]),
    ],
)
def test_text(source: str, expected: list[str]):
    assert read(source) == expected
