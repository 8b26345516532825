"""content/*.md → the pages that editors write themselves, for who must know their words; MkDocs makes them."""

from pathlib import Path

from generator.load import yaml_file
from generator.model import Finding, WrittenPage

HANDBOOK = "editors"  # which is for editors alone


def written_pages(data: Path) -> tuple[tuple[WrittenPage, ...], list[Finding]]:
    """Return the pages in content/, which lies beside `data`, in the order of their paths; D101 where one is no UTF-8."""
    folder = data.parent / "content"
    pages: list[WrittenPage] = []
    findings: list[Finding] = []
    for path in sorted(folder.rglob("*.md")):
        name = path.relative_to(folder)
        if name.parts[0] == HANDBOOK:
            continue
        text, wrong = yaml_file.read_text(path, path.relative_to(data.parent).as_posix())
        findings += [each for each in wrong if each.code != "D108"]  # an empty page is nobody's mistake
        if text is not None:
            pages.append(WrittenPage(name.as_posix(), "\n".join(text.splitlines())))
    return tuple(pages), findings
