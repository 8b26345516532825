"""One page of every kind on a built site: a new kind is tested because it is there."""

from pathlib import Path


def kinds(site: Path) -> list[str]:
    """Return addresses: pages at the root, and of each folder its index and its page of middling size."""
    found = [path.name for path in sorted(site.glob("*.html"))]
    for folder in sorted(each for each in site.iterdir() if each.is_dir()):
        pages = sorted(folder.glob("*/index.html"), key=lambda path: path.stat().st_size)
        found += [path.relative_to(site).as_posix() for path in folder.glob("index.html")]
        found += [path.relative_to(site).as_posix() for path in pages[len(pages) // 2 :][:1]]
    return found
