"""Where it counts and at which level: another level, another place, everywhere."""

import re
from collections.abc import Iterator
from random import Random

from bench.mutators.base import Source, Statement, by_words, exchanged_words, is_free, mutator, texts

_LEVELS = ("国家级", "省级", "市级", "区级", "县级")
# Names of places that a text may have, provinces and cities; those of the same text are taken first.
_PROVINCES = re.findall(
    "[^ ]+",
    "河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海",
)
_CITIES = re.findall(
    "[^ ]+",
    "北京 上海 天津 重庆 南京 苏州 宿迁 徐州 杭州 合肥 福州 厦门 南昌 抚州 赣州 九江 济南 青岛 郑州 洛阳 武汉 长沙 "
    "广州 深圳 南宁 成都 贵阳 昆明 西安 兰州",
)

by_words(
    "上级写成下级",
    ("国家(?=[认的规])", "市里"),
    ("全国", "全市"),
    ("全省", "全市"),
    ("省(?=里|《|财政|政府|重点|的)", "市"),
    ("全市|整个[\u4e00-\u9fff]{2}(?=的)", "全县"),
    ("市(?=财政|民政|本级|人才|里的?规)", "县"),
    ("各区(?!县)|区(?=民政|财政|审计)", "镇"),
    ("中央", "省里"),
)
by_words(
    "下级写成上级",
    ("镇政府|街道办(?!）)", "区政府"),
    ("村（居）委会", "镇政府"),
    ("区(?=民政|财政|审计)", "市"),
    ("市(?=财政|民政|本级|人才|里的?规|级)", "省"),
    ("各县（?区?）?|县里|(?<![社园地小])区里", "市里"),
    ("全市", "全国"),
    ("省(?=里|《|财政|政府|重点)", "国家"),
)
by_words(
    "城乡、内外对换",
    ("(?:城镇(?!职工)|城里)(?!和)", "农村"),
    ("(?<!和)农村(?!电商)|乡下|村里", "城里"),
    ("本地|当地|本市|本区", "外地"),
    ("外地", "本地"),
    ("(?<=社区|园区)里", "外"),
    ("国内(?!生)", "国外"),
    ("户口(?:所在地|地)", "工作单位所在地"),
    ("常住地|经常居住地", "出生地"),
    ("线上(?:和|、)?线下(?:的)?都", "只有线下"),
)
by_words(
    "地方写成哪里都行",
    ("在[^，。“]{2,12}(?:平台|园区|社区|基地|机构|示范区)(?=[\u4e00-\u9fff])", "在哪里都能"),
    ("(?:贫困|困难|老少边穷|山)地区", "所有地方"),
    ("定点(?=[\u4e00-\u9fff])", "任何"),
    (
        "(?:在|住在)(?:[\u4e00-\u9fff]{2}|本市|当地)(?=创业|居住|就业)|住在[\u4e00-\u9fff]{2}(?=的)",
        "不管在哪",
    ),
    ("有的(?=地方|县|区|村)", "所有"),
)


@mutator("级别写错")
def level_exchanged(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """One level for another; rather one that the text has."""
    for level in _LEVELS:
        others = [each for each in _LEVELS if each != level]
        known = [each for each in others if each in source.text and not _has(it, each)]
        yield from exchanged_words(it, level, chance.choice(known or others))


@mutator("地名写错")
def place_exchanged(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """One place for another of its kind; rather one that the text has."""
    for places in (_PROVINCES, _CITIES):
        known = [each for each in places if each in source.text and not _has(it, each)]
        for place in places:
            if _has(it, place):
                others = known or [each for each in places if each != place]
                yield from exchanged_words(it, place, chance.choice(others))


def _has(it: Statement, words: str) -> bool:
    """Is it told outside names?"""
    return any(is_free(text, *match.span()) for _, text in texts(it) for match in re.finditer(words, text))
