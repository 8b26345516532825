"""Text as it is read aloud: figures in words, brackets as pauses, sentences of one breath."""

import re
from collections.abc import Callable, Iterator

from generator.lexicon.words import one_of, words
from generator.text.characters import count_characters, full_width
from generator.text.numbers import UNITS
from generator.text.numerals import written
from generator.text.phones import PHONE

LONGEST = 20  # characters of a sentence that is understood over a loudspeaker
_DIGITS = str.maketrans("0123456789", "零一二三四五六七八九")
_PHONE_DIGITS = str.maketrans("0123456789", "零幺二三四五六七八九")  # 一 would be taken for 七
_NUMBER = r"\d+(?:\.\d+)?"
_YEARS = r"(?:19|20)\d\d"
_UNIT = f"(?:{one_of(UNITS)}|[万千百亿])(?!级)"  # 2年级 is no 两年
_ORDINALS = ("日", "周", "处", "所")  # which 2 may only number
_TIME_OF_DAY = re.compile(r"\d[:：∶]\d")
_SAID = re.compile("[\u4e00-\u9fff零〇A-Z，。；：、？！“”‘’《》…]*")
_BRACKET = re.compile("[（(]([^（）()]*)[）)]")
# A pause is one mark: none before 的, at an end or beside another.
_NO_PAUSE = re.compile("，+(?=[，。；：！？、的]|$)|(?<=[。；：！？“、])，+")
_SHORT_PAUSE, _LONG_PAUSE = re.compile("[，：]"), re.compile("[。！？；\n]+")

_RULES: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (r"(?<=\d),(?=\d{3})", lambda _: ""),
    (rf"({_YEARS})[-—–~至到]+({_YEARS})(?=年)", lambda each: f"{_by_digit(each[1])}到{_by_digit(each[2])}"),
    (rf"(?<!\d){_YEARS}(?=[年届级])", lambda each: _by_digit(each[0])),
    (PHONE.pattern, lambda each: each[0].replace("-", "").translate(_PHONE_DIGITS)),
    (rf"({_NUMBER})[-—–~～至到]+({_NUMBER})([%‰])", lambda each: f"{each[1]}{each[3]}到{each[2]}{each[3]}"),
    (rf"({_NUMBER})([%‰]?)[-—–~～]+(?={_NUMBER})", lambda each: f"{each[1]}{each[2]}到"),
    (rf"({_NUMBER})%", lambda each: f"百分之{_number(each[1])}"),
    (rf"({_NUMBER})‰", lambda each: f"千分之{_number(each[1])}"),
    (r"(\d+)/(\d+)", lambda each: f"{_number(each[2])}分之{_number(each[1])}"),
    (r"(?<=\d)\+(?=\d)", lambda _: "加"),
    (r"(?<=\d)×(?=\d)", lambda _: "乘"),
    (rf"(第?)({_NUMBER})({_UNIT}|到(?=\d+(?:{_UNIT})))?", lambda each: each[1] + _counted(each[2], each[1], each[3] or "") + (each[3] or "")),
)  # fmt: skip


def spoken(text: str) -> str | None:
    """Return `text` as it is read: 50% as 百分之五十, 12345 as 幺二三四五, （…） as a pause; None if nobody can read it.

    So are words that sound like their opposite (lexicon/aloud.yml), and times of day.
    """
    if _TIME_OF_DAY.search(text):
        return None
    said = _BRACKET.sub(_opened, full_width(text))
    for pattern, say in _RULES:
        said = re.sub(pattern, say, said)
    said = _NO_PAUSE.sub("", said.strip("，"))
    return said if _SAID.fullmatch(said) and not confusing(said) else None


def _opened(bracket: re.Match[str]) -> str:
    """镇政府（街道办） as 镇政府、街道办; what explains (断贷（不再贷）) between pauses."""
    inside = bracket[1]
    if re.fullmatch("[A-Z]+", inside):  # 一人公司（OPC）: another name, for the eye
        return ""
    return f"、{inside}" if inside in words("aloud")["beside"] else f"，{inside}，"


def confusing(text: str) -> list[str]:
    """The words in `text` that sound like their opposite."""
    return [each for each in words("aloud")["by_hand"] if each in text]


def breaths(text: str) -> list[str] | None:
    """Return `text` as sentences to be read aloud, none longer than a breath; None where that cannot be."""
    said = spoken(text)
    if said is None:
        return None
    found = [each for whole in _LONG_PAUSE.split(said) if whole for each in _parts(whole)]
    return (
        None if any(count_characters(each) > LONGEST for each in found) else [f"{each}。" for each in found]
    )


def _parts(sentence: str) -> Iterator[str]:
    """Cut a sentence that is too long at its pauses, as seldom as may be."""
    if count_characters(sentence) <= LONGEST:
        yield sentence
        return
    part = ""
    for each in _SHORT_PAUSE.split(sentence):
        if part and count_characters(part + each) > LONGEST:
            yield part
            part = each
        else:
            part = f"{part}，{each}" if part else each
    yield part


def _by_digit(number: str) -> str:
    return number.translate(_DIGITS)


def _number(number: str) -> str:
    whole, point, rest = number.partition(".")
    return written(int(whole)) + (f"点{_by_digit(rest)}" if point else "")


def _counted(number: str, before: str, after: str) -> str:
    """A number as it is said before what is counted: 两个, 两千元; but 二月, 第二."""
    said = _number(number)
    if number == "2" and not before and after and after not in _ORDINALS:
        return "两"
    return re.sub("^二(?=[百千万亿])", "两", said)
