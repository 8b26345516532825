"""The tables have a record a row, in words, and lead back to the pages; Python and a spreadsheet read them alike."""

import csv
import io
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.exports.records_csv import TABLES, files
from tests.conftest import DAY
from tests.smallest import FILES

ADDRESS = FILES["data/site.yml"].replace('address: ""', "address: https://example.org/")


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


def tables(site) -> dict[str, list[dict[str, str]]]:
    return {path: rows(text) for path, text in files(site, DAY)}


def test_a_statement_has_its_source_its_state_and_what_is_not_written(site_with):
    [row] = tables(site_with())["data/statements.csv"]
    assert row == {
        "编号": "wengang-50",
        "文件": "某市人民政府关于稳定就业的实施意见",
        "文号": "某府发〔2020〕1号",
        "年份": "2020",
        "条款": "第（一）条",
        "措施": "稳定就业岗位",
        "标题": "少裁员的企业，退回失业保险费",
        "大白话": "符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%。",
        "作用": "能得到",
        "力度": "文件写明",
        "写给": "企业",
        "也关系到": "",
        "条件": "写到2021年4月30日；要符合条件。什么条件、怎么申请，没有写",
        "数字": "上年度失业保险费：50%",
        "时间": "文件写到2021年4月30日为止。",
        "状态": "已过期",
        "从哪天": "",
        "写到哪天": "2021-04-30",
        "后来的变化": "",
        "原文": "对符合条件的不裁员或少裁员的企业，返还其上年度实际缴纳失业保险费的50%",
        "原文句": "m01s01",
        "没有写的": "怎么办",
        "单位": "市人社局；市财政局",
        "打电话问": "12345",
        "网页": "measures/01-a/#wengang-50",
    }


def test_the_other_tables_have_a_row_for_each_record(site_with):
    found = tables(site_with(f"# data/site.yml\n{ADDRESS}"))
    assert set(found) == {f"data/{name}.csv" for name in TABLES}
    [document], [contact], [term] = (found[f"data/{name}.csv"] for name in ("documents", "contacts", "terms"))
    assert (document["文号"], document["落款日期"], document["今天怎么看"]) == (
        "某府发〔2020〕1号",
        "2020-07-16",
        "老文件，不是今天的政策",
    )
    assert (document["措施"], document["事项"], document["转发"]) == ("1", "1", "")
    assert document["网页"] == "https://example.org/documents/mou-2020-1/"
    assert contact["出处"] == "国务院办公厅文件，国办发〔2020〕53号"
    assert (term["名词"], term["怎么来的"]) == ("裁员", "按通常的意思")
    assert [each["简称"] for each in found["data/units.csv"]] == ["市人社局", "市财政局"]


def test_how_long_a_document_counts_stands_in_its_row_with_its_words(site_with):
    path = "data/documents/mou-2020-1/document.yml"
    validity = "validity: {from: 2020-08-01, years: 5, quote: 实施期限延长至2021年4月30日}\n"
    [row] = tables(site_with(f"# {path}\n{FILES[path]}{validity}"))["data/documents.csv"]
    assert (row["从哪天"], row["写到哪天"], row["有效期的原文"]) == (
        "2020-08-01",
        "2025-07-31",
        "实施期限延长至2021年4月30日",
    )


def test_what_has_no_row_is_no_table(site_with):
    assert "data/terms.csv" not in tables(site_with("# data/terms.yml\n[]\n"))


def test_no_cell_is_a_formula(site_with):
    [row] = tables(site_with("title: '=HYPERLINK(1)'\nsays: ＝1+1"))["data/statements.csv"]
    assert (row["标题"], row["大白话"]) == ("'=HYPERLINK(1)", "'＝1+1")


def test_every_page_that_a_row_names_is_there(built: Path):
    for path in sorted(built.glob("data/*.csv")):
        for row in rows(path.read_text(encoding="utf-8")):
            page, _, place = row.get("网页", "").partition("#")
            if page:
                html = (built / page / "index.html").read_text(encoding="utf-8")
                assert not place or f'id="{place}"' in html, (path.name, row["网页"])


@pytest.mark.deep
def test_libreoffice_reads_the_same_cells(built: Path, tmp_path: Path):
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not here")
    for path in sorted(built.glob("data/*.csv")):
        options = [
            "--headless",
            f"-env:UserInstallation=file://{tmp_path}/profile",
            "--infilter=CSV:44,34,76",
        ]
        form = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"
        command = [office, *options, "--convert-to", form, "--outdir", tmp_path, path]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        assert rows((tmp_path / path.name).read_text(encoding="utf-8")) == rows(
            path.read_text(encoding="utf-8")
        ), path.name
