"""F: what sums up says no more than what it sums up."""

import pytest

from generator.rules import RULES
from tests.rules import found, messages, two_documents
from tests.smallest import FILES

NEEDS = "# data/needs.yml\n- {{id: keep-staff, name: 稳住员工, intro: {}}}"


@pytest.mark.parametrize(
    ("intro", "said"),
    [
        ("退回60%的保险费。", "“60%”不是下面哪一项里的。"),
        ("写到2022年4月30日。", "“2022年4月30日”不是下面哪一项里的。"),
        ("退回50%，写到2021年4月30日，是2020年的文件。", None),
    ],
)
def test_an_introduction_has_the_figures_of_its_provisions(site_with, intro: str, said: str | None):
    assert messages(site_with(NEEDS.format(intro)), "F144") == ([said] if said else [])


@pytest.mark.parametrize(("intro", "count"), [("每人500元。", 0), ("每人600元。", 1)])
def test_a_guide_sums_up_all_documents(tmp_path, intro: str, count: int):
    audiences = FILES["data/audiences.yml"].replace("写给企业的。", intro)
    site = two_documents(tmp_path, **{"data/audiences.yml": audiences})
    assert [each.place for each in RULES["F144"].check(site)] == [("data/audiences.yml", 1, 77)] * count


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            "summary: 职工能退钱。",
            [(4, 10, "“职工”说的是职工（worker），这一条的事项没有写到。", "原文写给谁，就说谁。")],
        ),
        (
            "plain: 员工有补贴",
            [(3, 8, "“员工”说的是职工（worker），这一条的事项没有写到。", "原文写给谁，就说谁。")],
        ),
        ("summary: 企业能退钱。职工有没有，没有写。", []),
    ],
)
def test_an_overview_names_whom_its_provisions_name(site_with, lines: str, expected):
    assert found(site_with(f"# measures/01-a.yml\n{lines}"), "F145") == expected


def test_whom_a_provision_is_about_may_be_named(tmp_path, site_with):
    site = site_with("about: [worker]\n# measures/01-a.yml\nsummary: 职工能留下。")
    assert messages(site, "F145") == []
    assert len(messages(two_documents(tmp_path, "县里再给不裁员的企业补贴", "县里给员工补贴"), "F145")) == 1
