"""What comes of reading a file: its text, and what of the file is not in it."""

from typing import NamedTuple

# What `mingbai import` takes, as a message says it.
ACCEPTED = "能收 .txt、.html、.docx、.pdf、.ofd；装了 LibreOffice，还能收 .doc、.wps、.rtf、.odt"


class Dropped(NamedTuple):
    """Words of the file that are not in its text: where they stood, and why they were left out.

    `where` is a place that a person finds: 第2页, 页脚, 第3段. `why` is one word or two: 网页菜单, 页码, 目录.
    """

    where: str
    text: str
    why: str


class Reading(NamedTuple):
    """The text of a file; what the editor should know; what was left out; and what is lost.

    `losses` name what the file holds and the text does not, each with its place: 第2、3页没有文字. Without any
    loss the whole text was read.
    """

    text: str
    notices: tuple[str, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    losses: tuple[str, ...] = ()
