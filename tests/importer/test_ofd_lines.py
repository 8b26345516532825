"""From runs at their places to lines and paragraphs."""

from generator.importer.ofd_lines import Run, joined, layout, paragraphs


def run(text: str, x: float, y: float, size: float = 5.0) -> Run:
    return Run(text, x, y, size, size * len(text))


def lines(*runs: Run) -> list[str]:
    return [line.text for line in layout(runs).lines]


def test_runs_of_one_line_are_joined_and_a_wide_gap_parts_cells():
    assert lines(run("每人", 10, 10), run("每月", 20, 10.5), run("下一行", 10, 20)) == ["每人每月", "下一行"]
    assert lines(run("甲", 10, 10), run("乙", 40, 10), run("丙", 10, 20), run("丁", 40, 20)) == [
        "甲　乙",
        "丙　丁",
    ]


def test_a_centred_title_is_not_joined_to_what_follows():
    found = layout(
        [
            run("关于就业的通知", 60, 10),
            run("各乡镇：", 10, 20),
            run("现通知如下，请认真执行这些措施。", 20, 30),
        ]
    )
    assert list(paragraphs(found.lines)) == ["关于就业的通知", "各乡镇：", "现通知如下，请认真执行这些措施。"]


def test_between_words_in_latin_letters_the_end_of_a_line_is_a_blank():
    assert joined("of", "work") == "of work"
    assert joined("20", "26年") == "2026年"
