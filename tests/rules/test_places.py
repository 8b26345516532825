"""F: the place where it is done, in statements of two documents."""

import pytest

from tests.rules import told_alone

PAPERS = "申请人应当向户籍所在地街道办事处提交申请书"
SCHOOL = "未被录取的学生,由户籍所在地教育行政部门安排入学"


@pytest.mark.parametrize(
    ("text", "says", "count"),
    [
        (PAPERS, "申请书向租住地的街道办交。", 1),
        (PAPERS, "申请书向户口所在地的街道办交。", 0),
        (SCHOOL, "学生由学校所在地教育部门安排。", 1),
        (SCHOOL, "学生由户口所在地教育部门安排。", 0),
    ],
)
def test_at_whose_place(site_with, text, says, count):
    assert len(told_alone(site_with, "F167", text, says)) == count
