"""W: is it said in plain words, or copied?"""

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.model import Finding, Site
from generator.rules.registry import rule
from generator.rules.wording import all_quoted, said, without_names
from generator.text.characters import count_characters, normalise

LONGEST_COPY = 12
# Numbers, and what stands between the names of a list, end a stretch: a list may stand as it is.
_TITLE = re.compile("《[^《》]*》")  # of a paper: its name, not our words
_ENDS = re.compile(r"[\d.%]+|[、/()和或及与的]")


@rule("W111", by_document=True)
def officialese_copied(site: Site) -> Iterator[Finding]:
    """和引文一样的话连着超过 12 个字（标点、数字、一串名称，和“…”《…》里的名字不算）。"""
    for provision in site.provisions:
        for keys, text in said(provision):
            copied = _copied(text, all_quoted(provision))
            if count_characters(copied) > LONGEST_COPY:
                message = f"这里照抄了原文 {count_characters(copied)} 个字：“{copied}”。"
                yield Finding(provision.place(*keys), message, "请用老百姓的话写；原名放进“”或《》里。")


@lru_cache(maxsize=8192)
def _copied(ours: str, official: str) -> str:
    """The longest stretch of our words that the official ones have, numbers, names and lists aside."""
    texts = [_letters(part) for part in official.split("。")]
    unnamed = _TITLE.sub("0", normalise(without_names(ours, "0")))
    parts = [_letters(each) for each in _ENDS.split(unnamed)]
    return max((_longest_run(part, text) for part in parts for text in texts), key=len, default="")


def _letters(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


def _longest_run(words: str, text: str) -> str:
    """The longest stretch of `words` that `text` has."""
    longest = ""
    for start in range(len(words)):
        while words[start : start + len(longest) + 1] in text and start + len(longest) < len(words):
            longest = words[start : start + len(longest) + 1]
    return longest
