"""T102: the oddities of a text, as notes, until an editor has noted them."""

import json
from pathlib import Path

import pytest

from tests import smallest
from tests.conftest import mingbai
from tests.smallest import TEXT, TEXT_FILE

DOCUMENT = "data/documents/mou-2020-1/document.yml"
ODD = TEXT.replace("扎实做好就业工作。", "扎实做好就业工作，。")


def notes(root: Path) -> list[tuple[str, str, int, int, str]]:
    done = mingbai("check", "--format", "json", "--select", "T102", cwd=root)
    assert done.returncode == 0, done.stdout
    return [
        (each["severity"], each["path"], each["line"], each["column"], each["message"])
        for each in json.loads(done.stdout)
    ]


def test_a_slip_is_a_note_in_the_text_where_it_stands(tmp_path: Path):
    root = smallest.write(tmp_path, **{TEXT_FILE: ODD})
    column = ODD.splitlines()[3].index("扎实做好就业工作，。") + 1
    assert notes(root) == [("note", TEXT_FILE, 4, column, "标点重复：“，。”。")]


@pytest.mark.parametrize(("quote", "left"), [("就业工作，。", 0), ("实施期限延长", 1)])
def test_what_an_editor_has_noted_is_not_said_again(tmp_path: Path, quote: str, left: int):
    document = smallest.FILES[DOCUMENT] + f"notes: [{{quote: {quote}, says: 多了一个逗号。}}]\n"
    assert len(notes(smallest.write(tmp_path, **{TEXT_FILE: ODD, DOCUMENT: document}))) == left


def test_what_a_text_does_not_say_is_told_while_it_is_a_draft(tmp_path: Path):
    root = smallest.write(tmp_path)
    assert notes(root) == []
    smallest.write(tmp_path, **{DOCUMENT: "draft: true\n" + smallest.FILES[DOCUMENT]})
    assert [(line, message) for _, _, line, _, message in notes(root)] == [
        (1, "没有写从哪天起施行、有效期到哪天。"),
        (1, "没有写电话，也没有写联系人。"),
    ]


def test_a_draft_without_its_date_is_checked_too(tmp_path: Path):
    document = "draft: true\n" + smallest.FILES[DOCUMENT].replace("signed_on: 2020-07-16\n", "")
    assert "标点重复：“，。”。" in str(
        notes(smallest.write(tmp_path, **{TEXT_FILE: ODD, DOCUMENT: document}))
    )
