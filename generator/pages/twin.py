"""index.md: a page's twin in Markdown, for programs that read for people; first what the frame says around the page."""

import posixpath
from collections.abc import Collection
from datetime import date
from functools import partial

from generator.pages.frame import Frame
from generator.pages.markdown import escaped, markdown
from generator.text.dates import day

PAGE, TWIN = "index.html", "index.md"


def twin(path: str, content: str, frame: Frame, today: date, twins: Collection[str]) -> str:
    """Return the twin of the page at `path` of the site with this `content`, as it stands on the day `today`.

    `twins` are the paths of the pages that have one: links lead from twin to twin.
    """
    return f"{_head(frame, today)}\n\n{markdown(content, partial(_link, path, twins))}"


def path_of(page: str) -> str:
    """The path of the twin of the page at `page`."""
    return page.removesuffix(PAGE) + TWIN


def _head(frame: Frame, today: date) -> str:
    """How old the documents are and how they stand, whom to ask, and who says all this."""
    said = f"{frame.age}的{frame.standing.bar}：{frame.number}，{frame.day}。"
    asked = f"这里写的状态按{day(today)}算；今天是否还有效、当地怎么办，请问12345。"
    example = "里面有编的示例文件，不是真的政策。" if frame.example else ""
    drafts = "这是带草稿的预览，只给编辑看，不要公开。" if frame.drafts else ""
    no_office = f"这不是政府网站。{frame.run_by}{example}{drafts}{frame.unsigned}"
    lines = (escaped(said), asked, f"{escaped(no_office)}以原文和办理单位的答复为准。[网页]({PAGE})")
    return "\n".join(f"> {each}" for each in lines)


def _link(path: str, twins: Collection[str], address: str) -> str:
    """Where a link of the page leads in its twin; "" where no program can follow it."""
    target, mark, place = address.partition("#")
    if not address or address.startswith("tel:"):
        return ""
    if ":" in target or target == "":
        return address
    there = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
    return f"{path_of(target)}{mark}{place}" if there in twins else address
