"""What every value read from YAML has: a place, a strict scalar type, and no unknown keys."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, Self

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    PrivateAttr,
    StringConstraints,
    model_validator,
)
from pydantic.config import JsonDict

from generator.model.finding import Keys, Place
from generator.official.labels import PART, SENTENCE_ID


def _written_as(pattern: str, meaning: str, form: str = "") -> BeforeValidator:
    """Refuse a scalar that is not written as `pattern`; YAML hands over every scalar as text.

    `form` is the name that JSON Schema has for it, where it has one.
    """
    # JSON Schema means ASCII digits by \d; Python would take １２３４５ too.
    form_of_text = re.compile(pattern.replace(r"\d", "[0-9]"))
    extra: JsonDict = {"format": form} if form else {}

    def check(value: object) -> object:
        if isinstance(value, str) and not form_of_text.fullmatch(value):
            raise ValueError(meaning)
        return value

    return BeforeValidator(
        check, json_schema_input_type=Annotated[str, Field(pattern=f"^({pattern})$", json_schema_extra=extra)]
    )


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
TextOrNothing = Annotated[str, StringConstraints(strip_whitespace=True)]
ID = r"[a-z0-9]+(-[a-z0-9]+)*"
PHONE_NUMBER = r"\d{3,12}"
Id = Annotated[str, _written_as(ID, "编号只能用小写英文字母、数字和连字符，例如 wengang-50")]
Whole = Annotated[int, _written_as(r"0|[1-9]\d*", "这里要写整数，例如 3")]
Number = Annotated[Decimal, _written_as(r"\d+(\.\d+)?", "这里要写数字，例如 50 或 1.5")]
DAY_FORM = "日期要写成 2021-04-30 这样"
Day = Annotated[date, _written_as(r"\d{4}-\d{2}-\d{2}", DAY_FORM, "date")]
YesNo = Annotated[bool, _written_as("true|false", "这里只能写 true（是）或 false（否）")]
Address = Annotated[str, _written_as(r"""https?://[^\s"'<>]+""", "网址要以 https:// 或 http:// 开头")]
AddressOrNothing = Annotated[
    str, _written_as(r"""(https?://[^\s"'<>]+)?""", "网址要以 https:// 或 http:// 开头；还没有就留空")
]
SiteCode = Annotated[
    str, _written_as(r"(\d{10}|bm\d{8})?", "政府网站标识码是 10 位数字，或者 bm 加 8 位数字；没有就留空")
]
Icp = Annotated[
    str, _written_as(r"([一-龥]ICP备\d{8,10}号(-\d{1,3})?)?", "要写成 赣ICP备12345678号-1 这样；没有就留空")
]
PoliceRecord = Annotated[
    str, _written_as(r"([一-龥]公网安备 ?\d{14}号)?", "要写成 赣公网安备 12345678901234号 这样；没有就留空")
]
Mailbox = Annotated[
    str,
    _written_as(
        r"([A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+)?", "信箱要写成 name@example.cn 这样；没有就留空"
    ),
]
Target = Annotated[
    str,
    _written_as(rf"[a-z0-9-]+/{SENTENCE_ID}", "要写成 文件编号/句子编号，例如 fuzhou-2020-15/m03s02"),
]
PartName = Annotated[
    str,
    _written_as(PART, "只能写 notice、preamble、between、closing，或者 annex1、annex2……（附件1、附件2……）"),
]
Hash = Annotated[str, _written_as(r"[0-9a-f]{16}", "要照抄审签单上的 16 位内容编码")]
Sha256 = Annotated[str, _written_as(r"[0-9a-f]{64}", "指纹由程序写，是 64 位数字和小写字母")]
PhoneNumber = Annotated[str, _written_as(PHONE_NUMBER, '号码只能是数字，例如 "12345"')]


NO_DAY = date.min
PACKAGED = "generator/library/"  # how paths begin of what the package brings for all sites


class Places(Mapping[Keys, Place]):
    """The place of each value of a file by the keys that lead to it; the `files` are known without reading them.

    Only a record of a site that lies over the library's has two: first its own.
    """

    def __init__(self, *files: str) -> None:
        self.files = files


class _Nowhere(Places):
    """The places of what no file holds: there are none."""

    def __getitem__(self, keys: Keys) -> Place:
        raise KeyError(keys)

    def __iter__(self) -> Iterator[Keys]:
        return iter(())

    def __len__(self) -> int:
        return 0


NOWHERE = _Nowhere("")


class Located(dict[str, Any]):
    """A mapping of a data file that knows its place: the keys that lead to it, and the place of each value."""

    def __init__(self, places: Places, path: Keys) -> None:
        super().__init__()
        self.places, self.path = places, path


class Record(BaseModel):
    """Something an editor writes; unknown keys are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    _places: Places = PrivateAttr(default_factory=lambda: NOWHERE)
    _path: Keys = PrivateAttr(default=())

    @property
    def texts(self) -> Iterator[tuple[Keys, str]]:
        """(keys, text) of all text that editors wrote inside; quotes of the original are not among it."""
        return _texts(self, ())

    def place(self, *keys: str | int) -> Place:
        """Return the place of a value inside this record, or of the nearest thing around it."""
        path = (*self._path, *keys)
        while path and path not in self._places:
            path = path[:-1]
        return self._places.get(path, Place("", 1, 1))

    @property
    def file(self) -> str:
        """The file in which the record stands."""
        return self._places.files[0]

    @property
    def packaged(self) -> bool:
        """Is the record the package's alone, no file of the site having a word of it?"""
        return self.file.startswith(PACKAGED)

    def is_packaged(self, key: str) -> bool:
        """Is the value of `key` the package's, the site not having one of its own?"""
        only = len(self._places.files) == 1
        return self.packaged if only else self.place(key).path.startswith(PACKAGED)

    def holds(self, place: Place) -> bool:
        """Is `place` inside what was written for this record?"""
        if place.path not in self._places.files:
            return False
        mine = [each for keys, each in self._places.items() if keys[: len(self._path)] == self._path]
        return bool(mine) and min(mine) <= place <= max(mine)

    def moved(self, other: "Record", key: str) -> Self:
        """A copy all of which stands at the value of `key` of another record."""
        copied = self.model_copy()
        copied._places, copied._path = other._places, (*other._path, key)
        return copied

    def __copy__(self) -> Self:
        """What was derived from the fields is derived again from those that the copy changes."""
        copied = super().__copy__()
        for name in copied.__dict__.keys() - type(self).model_fields.keys():
            del copied.__dict__[name]
        return copied

    @model_validator(mode="wrap")
    @classmethod
    def _remember_where(cls, data: Any, build: ModelWrapValidatorHandler[Self]) -> Self:
        record = build(data)
        if isinstance(data, Located):
            record._places, record._path = data.places, data.path
        return record


@cache
def _written(kind: type[Record]) -> tuple[tuple[str, str], ...]:
    """The fields of a kind of record, each with its key in the files."""
    return tuple((name, each.alias or name) for name, each in kind.model_fields.items())


def _texts(record: Record, keys: Keys) -> Iterator[tuple[Keys, str]]:
    for name, key in _written(type(record)):
        value = getattr(record, name)
        if type(value) is str:
            yield (*keys, key), value
        elif isinstance(value, Record):
            yield from _texts(value, (*keys, key))
        elif type(value) is tuple:  # a Quote is a tuple of another type
            for index, item in enumerate(value):
                if type(item) is str:
                    yield (*keys, key, index), item
                elif isinstance(item, Record):
                    yield from _texts(item, (*keys, key, index))


class Reviewed(Record):
    """What is looked over again from time to time: when it was last, and when it must be next."""

    reviewed_on: Day | None = None
    review_by: Day | None = None


class Addressed(Reviewed):
    """What has a page of its own under its id; `aliases` are ids that it had before, whose addresses lead to it."""

    aliases: tuple[Id, ...] = ()
