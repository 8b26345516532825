"""The dictionaries of pypinyin, as it reads them itself."""

import subprocess
import sys

from pypinyin import Style, lazy_pinyin
from pypinyin.constants import PHRASES_DICT, PINYIN_DICT

from generator.text.pronunciation import UNREAD, is_beginning, longest, phrase, sound


def expected(text: str, style: Style) -> list[str]:
    found = lazy_pinyin(text, style=style, v_to_u=False, neutral_tone_with_five=True)
    return [each if each.isascii() and each[0].isalpha() else UNREAD for each in found]


def test_every_character_sounds_as_in_pypinyin():
    for each in map(chr, PINYIN_DICT):
        wanted = (*expected(each, Style.NORMAL), *expected(each, Style.TONE3))
        assert tuple(sound(each)) == wanted, each


def test_a_tone_is_a_figure_and_the_neutral_tone_is_5():
    assert sound("绿") == ("lv", "lv4")
    assert sound("吗").toned == "ma5"
    assert sound("a") == sound("，") == (UNREAD, UNREAD)


def test_phrases_sound_as_in_pypinyin():
    for each in sorted(PHRASES_DICT)[::20]:
        assert phrase(each) == tuple(expected(each, Style.NORMAL))
    assert phrase("行了银") is None


def test_the_longest_phrase_and_the_beginnings_are_known():
    assert longest()["一丝"] >= 4
    assert "银了" not in longest()
    assert is_beginning("一丝不")
    assert not is_beginning("银了")


def test_the_package_itself_is_not_imported():
    code = "import sys; from generator.text.pinyin import read; read('银行'); sys.exit('pypinyin' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
