"""All findings of a project: of load, rules, signatures; in their order, and whether there is a site."""

from pathlib import Path

import pytest

from generator import rules
from generator.cache import Cache
from generator.check import check
from generator.check.run import Checked
from generator.load.drafts import DraftMeasure, DraftPart
from generator.model import Finding, Place, Site
from tests import county, smallest
from tests.conftest import DAY
from tests.smallest import FILES, MEASURE, MEASURE_FILE

SITE_FILE = "data/site.yml"
DOCUMENT_FILE = "data/documents/mou-2020-1/document.yml"


def found(root: Path) -> Checked:
    return check(root, DAY)


def test_a_good_project_is_a_site_without_findings(tmp_path: Path):
    checked = found(smallest.write(tmp_path))
    assert checked.findings == checked.errors == []
    assert [each.id for each in checked.site.provisions] == ["wengang-50"]
    assert [each.id for each in checked.drafts.provisions] == ["wengang-50"]


def test_data_that_cannot_be_a_site_are_checked_no_further(tmp_path: Path):
    broken = MEASURE.replace("effect: receive", "effect: x").replace("says: 符合", "says: 切实符合")
    checked = found(smallest.write(tmp_path, **{MEASURE_FILE: broken}))
    assert (checked.site, checked.drafts) == (None, None)
    assert [each.code for each in checked.errors] == ["D112"]


def test_findings_of_all_rooms_stand_in_the_order_of_the_files(tmp_path: Path):
    changes = {
        MEASURE_FILE: MEASURE.replace("退回上年度失业保险费的50%", "切实退回上年度失业保险费的50%，就是60%"),
        SITE_FILE: FILES[SITE_FILE] + "require_review: true\nreview_by: 2020-01-01\n",
    }
    checked = found(county.write(tmp_path, **changes))
    assert checked.site is not None
    places = [each.place for each in checked.findings]
    assert places == sorted(places)
    assert {each.code for each in checked.findings} == {"D122", "F104", "W103", "T101"}
    assert {each.code for each in checked.errors} == {"F104", "W103"}


def test_only_errors_forbid_building():
    place = Place("a.yml", 1, 1)
    findings = [Finding(place, "", severity=each) for each in ("note", "error", "warning")]
    assert Checked(None, findings).errors == [findings[1]]


DRAFTED = "title: 某市人民政府关于稳定就业的实施意见\ndraft: true\n"
PROVISION_DRAFT = "    draft: true\n    effect: receive\n"
WRONG = MEASURE.replace("退回上年度失业保险费的50%", "切实退回上年度失业保险费的50%，就是60%")


def codes(root: Path) -> list[tuple[str, str]]:
    return sorted((each.code, each.severity) for each in found(root).findings if each.code != "T102")


def test_what_is_told_in_a_draft_document_is_checked_and_forbids_nothing(tmp_path: Path):
    root = smallest.write(tmp_path, **{MEASURE_FILE: WRONG, DOCUMENT_FILE: DRAFTED})
    assert codes(root) == [("D120", "note"), ("F104", "warning"), ("W103", "warning")]


def test_a_draft_with_everything_written_is_checked_and_one_that_lacks_something_is_not(tmp_path: Path):
    whole = WRONG.replace("    effect: receive\n", PROVISION_DRAFT)
    root = smallest.write(tmp_path, **{MEASURE_FILE: whole})
    assert codes(root) == [("D120", "note"), ("F104", "warning"), ("W103", "warning")]
    smallest.write(tmp_path, **{MEASURE_FILE: whole.replace('    ask: ["12345"]\n', "")})
    assert codes(root) == [("D120", "note")]
    empty = whole.replace("says: 写到2021年4月30日,", 'says: "",')
    smallest.write(tmp_path, **{MEASURE_FILE: empty})
    assert codes(root) == [("D120", "note")]


def test_a_draft_in_which_nothing_is_told_is_one_note(tmp_path: Path):
    text = smallest.TEXT.replace("扎实做好就业工作", "扎实做好“千企万岗”")
    start = "draft: true\nmeasure: 1\ntitle: 稳定就业岗位\nunits: []\n"
    quotes = "provisions: [{id: a, draft: true, quotes: [扎实做好“千企万岗”]}]\n"
    root = smallest.write(tmp_path, **{smallest.TEXT_FILE: text, MEASURE_FILE: start + quotes})
    assert codes(root) == [("D120", "note")]
    smallest.write(tmp_path, **{MEASURE_FILE: start + "plain: 切实就业\n" + quotes})
    assert set(codes(root)) == {
        ("D120", "note"),
        ("F102", "warning"),
        ("F107", "warning"),
        ("W103", "warning"),
    }


def test_the_words_of_the_program_in_a_draft_break_no_rule(tmp_path: Path):
    plain = DraftMeasure.model_fields["plain"].default
    for summary in (DraftMeasure.model_fields["summary"].default, DraftPart.model_fields["summary"].default):
        words = MEASURE.replace("plain: 少裁员的企业，退回失业保险费", f"plain: {plain}")
        words = words.replace("summary: 企业少裁员，退回上一年的失业保险费。", f"summary: {summary}")
        assert codes(smallest.write(tmp_path, **{MEASURE_FILE: words})) == []


def test_what_was_found_is_found_again_without_looking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    changes = {
        MEASURE_FILE: MEASURE.replace("退回上年度失业保险费的50%", "切实退回上年度失业保险费的50%，就是60%")
    }
    root, kept = county.write(tmp_path / "甲", **changes), Cache(tmp_path / "kept")
    alone = check(root, DAY).findings
    assert check(root, DAY, kept).findings == alone != []
    looked: list[str] = []
    of_document = rules.of_document
    monkeypatch.setattr(
        rules, "of_document", lambda site, document: looked.append(document.id) or of_document(site, document)
    )
    assert check(root, DAY, kept).findings == alone
    assert looked == []
    path = root / county.FOLDER / "measures/01-butie.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("summary: ", "summary: 切实"), encoding="utf-8")
    assert check(root, DAY, kept).findings == check(root, DAY).findings != alone
    assert looked[0] == Path(county.FOLDER).name
    units = root / "data/units.yml"
    looked.clear()
    units.write_text(units.read_text(encoding="utf-8").replace("管就业。", "管就业的。"), encoding="utf-8")
    check(root, DAY, kept)
    assert len(looked) == 2


def test_an_answer_is_looked_at_again_only_with_what_it_rests_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    answer = "- id: tui\n  asks: 退多少\n  answered_by: [wengang-50]\n  answer: {}\n"
    root = smallest.write(tmp_path / "甲", **{"data/questions.yml": answer.format("退60%。")})
    kept = Cache(tmp_path / "kept")
    alone = check(root, DAY).findings
    assert "data/questions.yml" in {each.place.path for each in alone}
    assert check(root, DAY, kept).findings == alone
    looked: list[Site] = []
    of_answers = rules.of_answers
    monkeypatch.setattr(rules, "of_answers", lambda site: looked.append(site) or of_answers(site))
    measure = root / MEASURE_FILE
    measure.write_text("# 记一笔\n" + measure.read_text(encoding="utf-8"), encoding="utf-8")
    check(root, DAY, kept)
    assert looked == []
    measure.write_text(measure.read_text(encoding="utf-8").replace("50%", "55%", 1), encoding="utf-8")
    assert check(root, DAY, kept).findings == check(root, DAY).findings
    asked = root / "data/questions.yml"
    asked.write_text("# 记一笔\n" + answer.format("退60%。"), encoding="utf-8")
    assert check(root, DAY, kept).findings == check(root, DAY).findings != alone
