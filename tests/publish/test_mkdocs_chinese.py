"""What MkDocs says, in Chinese; the messages are real ones of MkDocs."""

import logging

import pytest

from generator.publish.mkdocs_chinese import Logged, in_chinese


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        (
            "Doc file 'a/b.md' contains a link 'x.md', but the target 'a/x.md' is not found among documentation files.",
            "content/a/b.md：链接“x.md”指的页面或图片不存在。",
        ),
        (
            "Encoding error reading file: about.md",
            "content/about.md：文件不是 UTF-8 编码，请在编辑器里另存为“UTF-8”。",
        ),
        (
            "Config value 'docs_dir': The path '/a/content' isn't an existing directory.",
            "找不到放手写页面的文件夹：/a/content。",
        ),
        (
            "Config value 'theme': Unrecognised theme name: 'x'. The available installed themes are: mingbai, mkdocs",
            "mkdocs.yml：没有“x”这个主题，请写 mingbai。",
        ),
        (
            "Config value 'plugins': The \"x\" plugin is not installed",
            "mkdocs.yml：没有装“x”这个插件，请只写 mingbai。",
        ),
        (
            "MkDocs encountered an error parsing the configuration file: while parsing\n"
            '  in "mkdocs.yml", line 1, column 12\nexpected, but found\n  in "mkdocs.yml", line 2, column 1',
            "mkdocs.yml：第 2 行前后读不懂，请看看冒号、缩进和括号。",
        ),
        (
            "Config value 'x': Unrecognised configuration name: x",
            "mkdocs.yml：“x”写得不对（Unrecognised configuration name: x）。",
        ),
        ("Config file 'mkdocs.yml' does not exist.", "找不到 mkdocs.yml。"),
    ],
)
def test_what_is_known_is_said_in_chinese(english: str, chinese: str):
    assert in_chinese(english) == chinese
    assert in_chinese(f"\n{english}\n") == chinese


@pytest.mark.parametrize(
    "english",
    ["Aborted with 2 warnings in strict mode!", "'utf-8' codec can't decode byte 0xd6 in position 0"],
)
def test_what_was_said_before_is_not_said_again(english: str):
    assert in_chinese(english) == ""


@pytest.mark.parametrize("english", ["Something new.", "", "We saw: Config file 'a' does not exist."])
def test_what_is_not_known_stays_as_it_is(english: str):
    assert in_chinese(english) == english


def test_braces_in_a_name_are_not_taken_for_places():
    assert in_chinese("Config file '{0}{x}' does not exist.") == "找不到 {0}{x}。"


def test_what_is_logged_as_wrong_is_kept():
    kept, logger = Logged(), logging.Logger("test")
    logger.addHandler(kept)
    logger.info("building")
    logger.warning("no %s", "page")
    assert kept.lines == ["no page"]
