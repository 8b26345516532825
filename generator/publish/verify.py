"""核对一个“明白”网站是不是发布时的样子：python3 verify.py [文件夹或 zip]。只用标准库，不联网。

This file is copied into every site, so it imports nothing of the program. `mingbai verify` uses it, too.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

MANIFEST = "release.json"
SIGNATURE = "release.sig"
NOT_LISTED = (MANIFEST, SIGNATURE)  # which cannot name their own hash
FORMAT = 1
LENGTH = 12  # hex digits of a release number: read out on the telephone, and no two alike by chance
MOST_BYTES = 1 << 30  # of one file in a zip, that a bomb cannot fill the memory
# What stays of the release before for readers whose page is open; it belongs to that one's promise.
OUTSIDE = ("release", "previous")
LIMITS = """没有问题，只说明这些文件和清单一致，一个不多、一个不少。它不说明：
- 清单是谁做的。要知道这一点，请用可靠渠道拿到的公钥：mingbai verify --key 公钥 文件夹；或者向办站的人核对版本号。
- 大白话说得对不对、政策今天是否还有效。请看原文，或打12345问。
- 网站服务器给您看的就是这些文件。请把网页下载下来再核对。"""


class Files(NamedTuple):
    """The files of a site by path: how to read each, and the names that are no plain files or stand there twice."""

    read: Mapping[str, Callable[[], bytes]]
    odd: tuple[str, ...]


class Manifest(NamedTuple):
    """The manifest as bytes and as read."""

    content: bytes
    said: Mapping[str, Any]


def files_of(place: Path) -> Files:
    """Return the files of the site in a folder or zip; raises ValueError, in Chinese, if it is neither."""
    if place.is_dir():
        return _of_folder(place)
    if place.is_file() and zipfile.is_zipfile(place):
        return _of_zip(zipfile.ZipFile(place))
    raise ValueError(f"{place} 不是文件夹，也不是 zip 文件。")


def manifest_of(files: Files) -> Manifest:
    """Return the manifest among the files; raises ValueError, in Chinese, if it is not there or not one."""
    if MANIFEST not in files.read:
        raise ValueError(f"没有清单 {MANIFEST}：这不是“明白”做的网站，或者它被删了。")
    content = files.read[MANIFEST]()
    try:
        said = json.loads(content)
        if said["format"] != FORMAT:
            raise ValueError(f"清单 {MANIFEST} 的格式是 {said['format']}，这个程序只认识 {FORMAT}。")
        for path, (size, digest) in (*said["files"].items(), *said["previous"].items()):
            if not (isinstance(path, str) and isinstance(size, int) and re.fullmatch("[0-9a-f]{64}", digest)):
                raise TypeError
        return Manifest(content, said)
    except (KeyError, TypeError, AttributeError, UnicodeDecodeError, RecursionError, json.JSONDecodeError):
        raise ValueError(f"清单 {MANIFEST} 读不懂：它被改坏了。") from None


def release_number(said: Mapping[str, Any]) -> str:
    """Return the number that follows from all that a manifest says of its release."""
    rest = {key: value for key, value in said.items() if key not in OUTSIDE}
    text = json.dumps(rest, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:LENGTH]


def problems(files: Files, manifest: Manifest) -> Iterator[str]:
    """Yield, in Chinese, each way in which the files are not what the manifest says."""
    said = manifest.said
    if said.get("release") != release_number(said):
        yield f"清单 {MANIFEST} 被改过：它的内容算出来的版本号是 {release_number(said)}，写的是 {said.get('release')}。"
    for name in files.odd:
        yield f"不是普通文件，或者重名：{name}"
    listed = {**said["previous"], **said["files"]}
    for name in sorted(listed.keys() - files.read.keys()):
        yield f"少了：{name}"
    for name in sorted(files.read.keys() - listed.keys() - {*NOT_LISTED}):
        yield f"多了：{name}"
    for name in sorted(listed.keys() & files.read.keys()):
        size, digest = listed[name]
        content = files.read[name]()
        if len(content) != size or hashlib.sha256(content).hexdigest() != digest:
            yield f"被改过：{name}"


def all_is_well(manifest: Manifest) -> str:
    """What is said of a site without a problem."""
    return f"版本 {manifest.said['release']}，{len(manifest.said['files'])} 个文件，都对得上。"


def all_is_not_well(found: list[str]) -> str:
    """What is said after the problems that were found."""
    return f"有 {len(found)} 处不对。这不是发布时的网站。"


def printed(files: Files, number: str) -> Iterator[str]:
    """Yield the pages and sheets that bear the number that a paper shows."""
    marks = {".html": f'data-edition="{number}"'.encode(), ".pdf": f"版次{number}<".encode()}
    for name in sorted(files.read):
        mark = marks.get(Path(name).suffix)
        if mark and mark in files.read[name]():
            yield name


def _of_folder(place: Path) -> Files:
    read, odd = {}, []
    for folder, folders, names in os.walk(place):
        for each in (Path(folder, name) for name in (*names, *folders)):
            name = each.relative_to(place).as_posix()
            if each.is_symlink():
                odd.append(name)
            elif each.is_file():
                read[name] = each.read_bytes
    return Files(read, tuple(sorted(odd)))


def _of_zip(archive: zipfile.ZipFile) -> Files:
    """The files of a zip; the folder in which all of them lie, if there is one, is not part of their paths."""
    found = [each for each in archive.infolist() if not each.is_dir()]
    tops = {each.filename.partition("/")[0] for each in found}
    top = f"{tops.pop()}/" if len(tops) == 1 and all("/" in each.filename for each in found) else ""
    count = Counter(each.filename for each in found)
    odd = {
        name for name, times in count.items()
        if times > 1 or name.startswith("/") or "\\" in name or ".." in name.split("/")
    }  # fmt: skip
    odd |= {each.filename for each in found if each.file_size > MOST_BYTES}
    read = {each.filename[len(top) :]: _reader(archive, each) for each in found if each.filename not in odd}
    return Files(read, tuple(sorted(odd)))


def _reader(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Callable[[], bytes]:
    return lambda: _read(archive, info)


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """Return the content; of a member that is damaged nothing, so that it does not match its hash."""
    try:
        with archive.open(info) as stream:
            return stream.read(info.file_size + 1)
    except (
        zipfile.BadZipFile,
        OSError,
        RuntimeError,
        EOFError,
    ):  # of RuntimeError: a method of packing it does not know
        return b""


def main() -> int:
    """Check the folder or zip of the command line, by default the folder of this file; return 0 if all is well."""
    place = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent
    try:
        files = files_of(place)
        manifest = manifest_of(files)
    except ValueError as error:
        print(error)
        return 1
    found = list(problems(files, manifest))
    if found:
        print("\n".join([*found, all_is_not_well(found)]))
        return 1
    print(all_is_well(manifest))
    print(LIMITS)
    if SIGNATURE in files.read:
        print("网站带有签名。这个脚本不核对签名，请用 mingbai verify --key 公钥。")
    return 0


if __name__ == "__main__":
    sys.exit(main())
