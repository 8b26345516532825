"""Files of data/ → records, one by one; what is wrong with them is collected, with its place."""

import re
from pathlib import Path
from typing import Any, TypeVar, cast

from pydantic import ValidationError

from generator.load import library, yaml_file
from generator.load.drafts import UNFINISHED
from generator.load.known_keys import known_keys
from generator.load.shape import explain_error
from generator.model import Finding, Place, Record, is_draft

R = TypeVar("R", bound=Record)


class Reader:
    """Reads records of the folder `data`; `findings` and `remarks` grow while it reads."""

    def __init__(self, data: Path) -> None:
        self.data, self.findings = data, list[Finding]()
        self.remarks = list[Finding]()  # which do not keep the data from being a Site
        self.keys = known_keys()
        self.layered = _wants_library(data / "site.yml")

    def name(self, path: Path) -> str:
        return path.relative_to(self.data.parent).as_posix()

    def find(self, place: Place, code: str, message: str, hint: str = "") -> None:
        self.findings.append(Finding(place, message, hint, code))

    def read(self, path: Path) -> yaml_file.Source:
        result = yaml_file.read(path, self.name(path), self.keys)
        self.findings += result.findings
        return result

    def one(self, path: Path, record: type[R], context: dict[str, Any] | None = None) -> R | None:
        read = self.read(path)
        return None if read.findings else self.record(record, read, path, (), read.data, context)

    def many(self, name: str, record: type[R], optional: bool = False) -> Any:
        """Read a list of records over the library's; an `optional` file may be absent, and any over the library."""
        path, layered = self.data / name, self.layered and name in library.ID_OF
        read = yaml_file.Source([], {}, [])
        if path.exists() or not (optional or layered):
            read = self.read(path)
        if read.findings:
            return ()
        if not isinstance(read.data, list):
            self.find(read.places[()], "D112", "这个文件要写成一个列表：每一项以“- ”开头。")
            return ()
        items = read.data
        if layered:
            self.remarks += [*library.copies(name, items), *library.clashes(name, items)]
            items = library.under(name, items)
        found = (self.record(record, read, path, (index,), item) for index, item in enumerate(items))
        return tuple(each for each in found if each is not None)

    def record(
        self,
        record: type[R],
        read: yaml_file.Source,
        path: Path,
        keys: tuple[str | int, ...],
        data: Any,
        context: dict[str, Any] | None = None,
    ) -> R | None:
        if is_draft(data):
            record = cast(type[R], UNFINISHED.get(record, record))
        try:
            return record.model_validate(data, context=context)
        except ValidationError as error:
            self.findings += explain_error(error, read.places, keys, self.keys)
            return None


def _wants_library(path: Path) -> bool:
    """Does the site lie over the library? Asked before anything is read into records."""
    text, _ = yaml_file.read_text(path, path.name)
    return re.search("^library: *false", text or "", re.MULTILINE) is None
