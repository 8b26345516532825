"""Which sites are meant, and where each of them is put."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from generator.model import Refused

CONFIG = "mkdocs.yml"
CONFIG_ENDINGS = (".yml", ".yaml")
DATA = Path("data/site.json")  # a folder that has it is a site that was built


class Project(NamedTuple):
    """A project: its mkdocs.yml, and the folder of its site."""

    config: Path
    site_dir: Path

    @property
    def name(self) -> str:
        """How it is called in tables: its folder."""
        return self.config.parent.name


def projects(given: Iterable[Path], into: Path | None = None) -> list[Project]:
    """Return the projects that are `given`, each with the folder of its site: `into`/NAME, else its own site/.

    Each is a folder, its mkdocs.yml, or a text file that lists such, one a line, as seen from that file. Raises
    Refused for one that is not there, and where two sites would get the same folder.
    """
    configs = [_config(each) for each in _listed(given)]
    found = [
        Project(each, (into / each.parent.name).resolve() if into else each.parent / "site")
        for each in dict.fromkeys(configs)
    ]
    owner: dict[Path, Project] = {}
    for project in found:
        other = owner.setdefault(project.site_dir, project)
        if other is not project:
            raise Refused(
                f"{other.config} 和 {project.config} 要放进同一个文件夹 {project.site_dir}。",
                "请给其中一个项目的文件夹换个名字。",
            )
    return found


def built(given: Iterable[Path]) -> list[Path]:
    """Return the folders of the sites that are `given`: as for `projects`, or a folder that is a site itself.

    Raises Refused for one that has not been built.
    """
    found = [_site_dir(each) for each in _listed(given)]
    for each in found:
        if not (each / DATA).is_file():
            raise Refused(f"{each} 里还没有做好的网站。", "请先运行 mingbai build-all。")
    return list(dict.fromkeys(found))


def _listed(given: Iterable[Path]) -> Iterator[Path]:
    """Yield what is given, a list file line by line; blank lines and those that begin with # say nothing."""
    for path in given:
        if not path.is_file() or path.suffix in CONFIG_ENDINGS:
            yield path
            continue
        for line in _lines(path):
            if line and not line.startswith("#"):
                yield path.parent / line


def _lines(path: Path) -> Sequence[str]:
    try:
        return [each.strip() for each in path.read_text(encoding="utf-8-sig").splitlines()]
    except (OSError, UnicodeDecodeError) as error:
        raise Refused(
            f"读不了名单 {path}。", "名单是一个 UTF-8 的文本文件，一行写一个项目文件夹。"
        ) from error


def _config(path: Path) -> Path:
    config = path / CONFIG if path.is_dir() else path
    if not config.is_file():
        raise Refused(f"找不到 {config}。", "要写项目的文件夹、它的 mkdocs.yml，或者一份名单。")
    return config.resolve()


def _site_dir(path: Path) -> Path:
    if path.is_dir() and (path / DATA).is_file():
        return path.resolve()
    return _config(path).parent / "site"
