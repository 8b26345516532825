"""What MkDocs says in English → what editors read in Chinese. What is not known here stays as it is."""

import logging
import re

_PHRASES = [
    (
        r"Doc file '(.+)' contains a link '(.+)', but the target.*",
        "content/{0}：链接“{1}”指的页面或图片不存在。",
    ),
    (r"Encoding error reading file: (.+)", "content/{0}：文件不是 UTF-8 编码，请在编辑器里另存为“UTF-8”。"),
    (
        r"Config value 'docs_dir': The path '(.+)' isn't an existing directory\.",
        "找不到放手写页面的文件夹：{0}。",
    ),
    (
        r"Config value 'theme': Unrecognised theme name: '(.+?)'.*",
        "mkdocs.yml：没有“{0}”这个主题，请写 mingbai。",
    ),
    (
        r"Config value 'plugins': The \"(.+)\" plugin is not installed",
        "mkdocs.yml：没有装“{0}”这个插件，请只写 mingbai。",
    ),
    (
        r"(?:MkDocs|ProperDocs) encountered an error parsing the configuration file: .*line (\d+), column \d+.*",
        "mkdocs.yml：第 {0} 行前后读不懂，请看看冒号、缩进和括号。",
    ),
    (r"Config value '(.+?)': (.+)", "mkdocs.yml：“{0}”写得不对（{1}）。"),
    (r"Config file '(.+)' does not exist\.", "找不到 {0}。"),
    (r"Aborted with .*", ""),  # what was wrong has been said before
    (r"'utf-8' codec can't decode .*", ""),
]


def in_chinese(complaint: str) -> str:
    """Return the complaint in Chinese; nothing if it says nothing new."""
    for pattern, phrase in _PHRASES:
        if match := re.fullmatch(pattern, complaint.strip(), re.DOTALL):
            return phrase.format(*match.groups())
    return complaint


class Logged(logging.Handler):
    """Keeps the warnings and errors that MkDocs logs, line by line."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())
