"""The files of a draft: what the text says and what its words suggest, nothing else."""

import re
from pathlib import Path

import pytest
import yaml

from generator.importer.draft import Known, draft_files
from generator.load import load
from generator.load.fingerprint import fingerprint
from generator.official import parse
from generator.official.facts import facts
from generator.text.characters import normalise
from tests.conftest import ROOT
from tests.importer.conftest import TEXT, quoted, read


def test_document_has_what_the_text_says_and_nothing_else(imported):
    _, folder = imported("通知.txt", TEXT)
    assert read(folder / "document.yml") == {
        "draft": "true",
        "title": "某县人民政府关于补充稳就业措施的通知",
        "issuer": "某县人民政府",
        "number": "某县府发〔2021〕3号",
        "signed_on": "2021-03-01",
        "sha256": fingerprint(TEXT.encode()),
    }


def test_measure_has_title_units_and_a_draft_for_each_sentence(imported):
    _, folder = imported("通知.txt", TEXT)
    measure = read(folder / "measures/01-mou-2021-3.yml")
    first = "对不裁员的企业，可给予每人500元补贴，执行至2021年12月31日。"
    assert (measure["title"], measure["units"], measure["draft"]) == ("发放补贴", ["fz-caizheng"], "true")
    assert measure["provisions"] == [
        {
            "id": "mou-2021-3-m01s01",
            "draft": "true",
            "force": "may",
            "force_word": "可给予",
            "for": ["company"],
            "quotes": [first],
            "amounts": [{"value": "500", "unit": "元", "per": "每人", "bound": "exact"}],
            "conditions": [{"says": "", "quote": "对不裁员的企业"}],
            "time": {"until": "2021-12-31", "quote": first},
        },
        {
            "id": "mou-2021-3-m01s02",
            "draft": "true",
            "force": "encouraged",
            "force_word": "鼓励",
            "for": ["company"],
            "quotes": ["鼓励企业多招人。"],
        },
    ]


def test_things_parted_by_semicolons_are_provisions_of_their_own():
    files = drafted("一、就业\n（一）稳岗。对甲企业，补贴5万元；对乙企业，补贴缴费基数的60%。\n")
    data = yaml.load(files["measures/01-a-1.yml"], Loader=yaml.BaseLoader)
    assert [(each["id"], each["quotes"], each["amounts"][0]) for each in data["provisions"]] == [
        ("a-1-m01s01-1", ["对甲企业，补贴5万元"], {"value": "5", "unit": "万元", "bound": "exact"}),
        (
            "a-1-m01s01-2",
            ["对乙企业，补贴缴费基数的60%。"],
            {"value": "60", "unit": "%", "of": "缴费基数", "bound": "exact"},
        ),
    ]


def test_bodies_are_named_as_written_and_known_ones_by_id(imported):
    _, folder = imported("通知.txt", TEXT.replace("县人社局、", "市人社局、"))
    text = (folder / "measures/01-mou-2021-3.yml").read_text(encoding="utf-8")
    assert "#   市人社局 → fz-renshe（市人社局）\n#   市财政局 → fz-caizheng（市财政局）\n" in text
    assert "units: [fz-renshe, fz-caizheng]\n" in text
    text = (folder / "measures/02-mou-2021-3.yml").read_text(encoding="utf-8")
    assert "#   县总工会 → units.yml 里还没有，请先登记，再写进 units\n" in text


def test_what_a_tail_says_beside_its_bodies_is_a_comment():
    tail = "（牵头单位：县人社局；配合单位：县总工会等；完成时限：2026年底前）"
    found = drafted(f"一、就业\n（一）培训。免费培训。{tail}\n（二）招工。多招人。（责任单位：县人社局）\n")
    lines = found["measures/01-a-1.yml"].splitlines()
    start = lines.index("# 原文写的牵头单位：县人社局")
    others = "# 原文的责任单位后面写了“等”：还有没有点名的单位。"
    assert lines[start + 1 : start + 4] == [others, "# 原文写的时限：2026年底前", "units: []"]
    plain = found["measures/02-a-1.yml"]
    assert not any(each in plain for each in ("牵头", "“等”", "时限"))


def test_quotes_in_the_text_cannot_break_out_of_yaml(imported, data: Path):
    wild = 'a"]\\n: & * ! # - {x} <script>alert(1)</script> {{ 7*7 }}\t结束。'
    _, folder = imported("通知.txt", TEXT.replace("鼓励企业多招人。", wild))
    assert normalise(wild) in quoted(folder)
    assert load(data).drafts is not None


def drafted(text: str, id_: str = "a-1") -> dict[str, str]:
    parsed = parse(text)
    return draft_files(id_, text, parsed, facts(parsed), Known((), {}))


@pytest.mark.parametrize("path", sorted((ROOT / "tests/documents").glob("*.txt")), ids=lambda path: path.stem)
def test_every_value_of_a_draft_stands_in_the_text_of_other_governments(path: Path):
    text = path.read_text(encoding="utf-8")
    for name, content in drafted(text).items():
        if name == "text.txt":
            assert content == text
            continue
        data = yaml.load(content, Loader=yaml.BaseLoader)
        assert data["draft"] == "true"
        for key in {"title", "issuer", "number"} & set(data):
            assert normalise(data[key]) in normalise(text)
        for provision in data.get("provisions", ()):
            assert provision["draft"] == "true"
            assert normalise(provision["quotes"][0]) in normalise(text)
            assert set(provision) <= {
                "id",
                "draft",
                "force",
                "force_word",
                "for",
                "quotes",
                "amounts",
                "conditions",
                "time",
            }
            for condition in provision.get("conditions", ()):
                assert condition["says"] == ""
                assert normalise(condition["quote"]) in normalise(text)


@pytest.mark.parametrize("path", sorted((ROOT / "tests/documents").glob("*.txt")), ids=lambda path: path.stem)
def test_each_measure_has_its_file_and_each_sentence_its_provision(path: Path):
    text = path.read_text(encoding="utf-8")
    parsed, files = parse(text), drafted(text, "mou-1")
    for measure in parsed.measures:
        data = yaml.load(files[f"measures/{measure.number:02}-mou-1.yml"], Loader=yaml.BaseLoader)
        assert (data["measure"], data["title"]) == (str(measure.number), measure.title)
        told = [re.sub(r"(s\d+)-\d+$", r"\1", each["id"]) for each in data["provisions"]]
        assert list(dict.fromkeys(told)) == [f"mou-1-{each.id}" for each in measure.sentences]


def test_what_is_not_found_is_a_comment_to_fill_in():
    document = drafted("一、就业\n（一）稳岗。支持企业招工。\n")["document.yml"]
    assert yaml.load(document, Loader=yaml.BaseLoader).keys() == {"draft", "sha256"}
    assert "\n# number: 原文里没有找到；文件确实没有文号，就不写\n" in document
    for key in ("title", "issuer", "signed_on"):
        assert f"\n# {key}: 请填：原文里没有找到\n" in document
    for key in ("short", "source_name", "checked_on"):
        assert f"\n# {key}: 请填" in document


def test_sentences_on_validity_are_laid_before_the_editor():
    text = TEXT.replace("各部门要认真抓好落实。", "本通知有效期3年。")
    assert "：本通知有效期3年。\n" in drafted(text)["document.yml"]
    assert '# 请填开始的日子：validity: {quote: "本通知有效期3年。"}' in drafted(text)["document.yml"]
    assert "# validity: 原文没有找到有效期" in drafted(TEXT)["document.yml"]


def test_the_validity_of_the_document_is_drafted_from_its_own_words():
    text = TEXT.replace("各部门要认真抓好落实。", "本通知自2021年4月1日起施行，有效期3年。")
    document = yaml.load(drafted(text)["document.yml"], Loader=yaml.BaseLoader)
    assert document["validity"] == {
        "from": "2021-04-01",
        "years": "3",
        "quote": "本通知自2021年4月1日起施行，有效期3年。",
    }


def test_from_the_day_of_issue_waits_where_two_days_may_be_that():
    text = TEXT.replace("各部门要认真抓好落实。", "本通知自印发之日起施行，有效期3年。")
    line = 'validity: {from: 2021-03-01, years: 3, quote: "本通知自印发之日起施行，有效期3年。"}'
    assert line in drafted(text)["document.yml"].splitlines()
    assert line in drafted(f"{text}某县人民政府办公室　2021年3月1日印发\n")["document.yml"].splitlines()
    two = drafted(f"{text}某县人民政府办公室　2021年3月6日印发\n")["document.yml"]
    assert "落款是 2021-03-01，版记写的是 2021-03-06 印发。" in two
    assert '\n# validity: {from: 请填, years: 3, quote: "本通知自印发之日起施行，有效期3年。"}\n' in two


def test_an_exception_to_the_validity_is_laid_before_the_editor():
    text = TEXT.replace(
        "各部门要认真抓好落实。", "本通知自2021年4月1日起施行，除已有明确期限规定外，有效期3年。"
    )
    document = drafted(text)["document.yml"]
    assert (
        "# 有效期写了例外，请核对：除已有明确期限规定外\nvalidity: {from: 2021-04-01, years: 3, " in document
    )
    assert "有效期写了例外" not in drafted(text.replace("除已有明确期限规定外，", ""))["document.yml"]


def test_a_part_without_sentences_has_no_file():
    assert set(drafted("一、就业\n（一）稳岗。支持企业招工。\n")) == {
        "text.txt", "document.yml", "measures/01-a-1.yml",
    }  # fmt: skip


FIGURES = yaml.safe_load(Path(__file__).with_name("figures.yml").read_text(encoding="utf-8"))
# Not a number with a unit: 一种 in “至少一种”.
NOT_READ = {"至少一种"}


@pytest.mark.parametrize("name", FIGURES)
def test_the_figures_of_other_governments_are_drafted_as_read_by_hand(name: str):
    files = drafted((ROOT / f"tests/documents/{name}.txt").read_text(encoding="utf-8"))
    provisions = [
        each
        for path, content in files.items()
        if path.startswith(("measures/", "parts/"))
        for each in yaml.load(content, Loader=yaml.BaseLoader)["provisions"]
    ]
    told = [
        (normalise(provision["quotes"][-1]), amount["value"], normalise(amount["unit"]), amount["bound"])
        for provision in provisions
        for amount in provision.get("amounts", ())
    ]
    missing = [
        each
        for each in FIGURES[name]
        if not any(
            normalise(each[0]) in text and (value, unit, bound) == (each[1], normalise(each[2]), each[3])
            for text, value, unit, bound in told
        )
    ]
    assert [each for each in missing if each[0] not in NOT_READ] == []


def test_a_sub_heading_is_named_and_not_asked_for(imported):
    text = TEXT.replace("（二）培训职工。", "（二）培训职工。\n1.培训费用\n")
    _, folder = imported("通知.txt", text)
    path = folder / "measures/02-mou-2021-3.yml"
    assert [each["quotes"] for each in read(path)["provisions"]] == [["开展免费培训。"]]
    assert "  # 小标题，不用写，要用可以引：1.培训费用\n" in path.read_text(encoding="utf-8")


TABLE = """某县关于补贴标准的通知
某县府发〔2026〕3号
一、补贴
（一）发放补贴。按下表发给：
对象\t户型\t标准
低保家庭\t1人户\t每月500元
2人户\t每月400元
（二）办理。到窗口办理。
2026年3月1日
"""


def test_a_row_of_a_table_is_told_with_the_heads_of_its_columns(imported):
    _, folder = imported("通知.txt", TABLE)
    assert (folder / "text.txt").read_bytes() == TABLE.encode()
    provisions = read(folder / "measures/01-mou-2021-3.yml")["provisions"]
    assert [each["quotes"] for each in provisions[1:]] == [
        ["对象　户型　标准", "低保家庭　1人户　每月500元"],
        ["对象　户型　标准", "低保家庭", "2人户　每月400元"],
    ]
    written = (folder / "measures/01-mou-2021-3.yml").read_text(encoding="utf-8")
    assert not any({"force", "force_word"} & each.keys() for each in provisions[1:])
    assert "# 表格的这一行：对象：低保家庭；户型：2人户；标准：每月400元" in written
