"""F: do the site's own words have their place in its texts, and are they needed? (data/words.yml)"""

from collections.abc import Iterator

from generator.model import Finding, OwnWord, Site
from generator.model.vocabulary import FORCES
from generator.rules.force import forces
from generator.rules.registry import rule
from generator.text.characters import normalise
from generator.text.licence import unlicensed


@rule("F170", reads_answers=False)
def word_stands_nowhere(site: Site) -> Iterator[Finding]:
    """words.yml 里的文件用词，本站的原文里没有。"""
    texts = "|".join(normalise(document.text) for document in site.documents)
    for own, key, index, word in _official(site):
        if normalise(word) not in texts:
            message = f"本站的原文里没有“{word}”。"
            yield Finding(own.place(key, index), message, "请照原文写；原文没有的，删掉。")


@rule("F171", reads_answers=False)
def word_is_known(site: Site) -> Iterator[Finding]:
    """words.yml 里的词，全国的词表已经认得。"""
    for own, key, index, word in _official(site):
        place, official = own.place(key, index), normalise(word)
        for plain in own.plain or ():
            if not unlicensed(normalise(plain), official):
                message = f"原文写“{word}”，可以说“{plain}”：不写这一条，检查也认得。"
                yield Finding(place, message, "请删掉；别的词还要用的，留着。")
        if own.force and (known := forces(official)):
            message = f"全国的词表里，“{word}”表示“{FORCES[known[0]]}”，这一条不起作用。"
            yield Finding(place, message, "请删掉。")


def _official(site: Site) -> Iterator[tuple[OwnWord, str, int, str]]:
    """Yield (entry, key, index, word) of each word of the original that an entry names."""
    for own in site.words:
        for key, words in (("official", own.official), ("words", own.words)):
            yield from ((own, key, index, word) for index, word in enumerate(words or ()))
