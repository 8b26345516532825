"""The project as MkDocs makes it, step by step: pages one by one, by whoever wants them, in any process.

The steps are those of mkdocs.commands.build.build.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, TemplateNotFound
from mkdocs.commands import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.structure.files import File, get_files, set_exclusions
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page as MkDocsPage

from generator.cache import digest
from generator.model import Refused
from generator.pages import Page, render
from generator.pages.twin import path_of
from generator.publish.mkdocs_chinese import Logged, in_chinese
from generator.publish.order import Order
from generator.publish.plugin import GeneratedPage, MingbaiPlugin

# ProperDocs, which continues MkDocs 1.x, gives its own modules under MkDocs' names and logs under its own.
LOGGER = logging.getLogger(mkdocs_build.__name__.partition(".")[0])


class MkDocsSite:
    """The project of a config file, ready to be made into a folder; every method raises Refused."""

    def __init__(self, config_file: Path, folder: Path, order: Order, strict: bool = False) -> None:
        """Read the project of `config_file`; pages will be written into `folder`. With `strict` a warning refuses it."""
        self.strict = strict
        with complaints(strict):
            config = _config(config_file, folder, order, strict)
            config.plugins.on_startup(command="build", dirty=False)
            self.config = config.plugins.on_config(config)
            config.plugins.on_pre_build(config=config)
            env = config.theme.get_env()
            env.bytecode_cache = render.Compiled(order.kept)
            files = get_files(config)
            files.add_files_from_theme(_own_theme(config), config)
            self.files = config.plugins.on_files(files, config=config)
            set_exclusions(self.files, config)
            nav = get_navigation(self.files, config)
            self.nav = config.plugins.on_nav(nav, config=config, files=self.files)
            self.env = config.plugins.on_env(env, config=config, files=self.files)
        self.folder, self.made = folder, set[str]()
        self.by_path = {file.dest_uri: file for file in self.files}
        self.pages = self.files.documentation_pages()
        self.page_of = {path_of(path): path for path in self.generated}

    def __contains__(self, path: str) -> bool:
        return path in self.by_path

    @property
    def settings(self) -> list[str]:
        """What pages depend on besides data, content/ and program: a theme, hooks and pages of the project's own."""
        return [f"{path} {digest(path)}" for path in _files_of_its_own(self.config)]

    @property
    def generated(self) -> dict[str, Page]:
        """Path → page of our own."""
        return {file.dest_uri: file.page.page for file in self.pages if isinstance(file.page, GeneratedPage)}

    def read(self, path: str) -> bytes | None:
        """The content of the page or file at `path` of the site; None if there is none. A page is made once."""
        if path in self.page_of:  # a twin is written with its page
            self.read(self.page_of[path])
            return (self.folder / path).read_bytes()
        with complaints():
            file = self.by_path.get(path)
            if file is None:
                return self._template(path) if path in self.config.theme.static_templates else None
            if not file.is_documentation_page():
                return file.content_bytes
            if path not in self.made:
                self._make(file)
                self.made.add(path)
            return Path(file.abs_dest_path).read_bytes()

    def write(self, path: str) -> None:
        """Write a page of our own."""
        with complaints(self.strict):
            self._make(self.by_path[path])

    def write_the_rest(self) -> list[str]:
        """Write what editors have written themselves, the theme's files and templates; return their paths."""
        with complaints(self.strict):
            written = [file for file in self.pages if not isinstance(file.page, GeneratedPage)]
            for file in written:
                self._make(file)
            for file in written:
                assert file.page is not None
                file.page.validate_anchor_links(
                    files=self.files, log_level=self.config.validation.links.anchors
                )
            self.files.copy_static_files()
            templates = [*self.config.theme.static_templates, *self.config.extra_templates]
            for name in self.config.theme.static_templates:
                self._template(name)
            for name in self.config.extra_templates:
                mkdocs_build._build_extra_template(name, self.files, self.config, self.nav)
            self.config.plugins.on_post_build(config=self.config)
        static = [file.dest_uri for file in self.files if not file.is_documentation_page()]
        sitemap = [f"{name}.gz" for name in templates if name == "sitemap.xml"]
        known = [*(file.dest_uri for file in written), *static, *templates, *sitemap]
        return [name for name in dict.fromkeys(known) if (self.folder / name).exists()]

    def _make(self, file: File) -> None:
        page = file.page or MkDocsPage(None, file, self.config)
        mkdocs_build._populate_page(page, self.config, self.files)
        mkdocs_build._build_page(page, self.config, self.pages, self.nav, self.env)
        page.content = None

    def _template(self, path: str) -> bytes | None:
        mkdocs_build._build_theme_template(path, self.env, self.files, self.config, self.nav)
        made = self.folder / path
        return made.read_bytes() if made.exists() else None


def files_named(config_file: Path) -> list[Path]:
    """Return the files besides data/ and content/ that a mkdocs.yml names. Raises Refused for what MkDocs cannot read."""
    with complaints():
        return _files_of_its_own(load_config(str(config_file)))


def _files_of_its_own(config: MkDocsConfig) -> list[Path]:
    root, docs = Path(config.config_file_path).parent, Path(config.docs_dir)
    folders = [Path(each) for each in _own_folders(config)[:-1]]
    folders += [] if docs == root / "content" else [docs]
    found = [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
    return [*found, *(root / each for each in config.hooks)]


@contextmanager
def complaints(strict: bool = False) -> Iterator[None]:
    """Turn what MkDocs logs and raises into a Refused; with `strict` what it logs suffices."""
    log = Logged()
    LOGGER.addHandler(log)
    try:
        yield
        if strict and log.lines:
            raise Refused("\n".join(_in_chinese(log.lines)), "旧网站没有动。")
    except TemplateNotFound as error:
        raise Refused(
            f"主题里没有“{error.name}”这个模板。", "程序没有装全，请重装。旧网站没有动。"
        ) from error
    except (MkDocsException, SystemExit, UnicodeDecodeError) as error:
        raise Refused("\n".join(_in_chinese([*log.lines, str(error)])), "旧网站没有动。") from error
    finally:
        LOGGER.removeHandler(log)


def _in_chinese(lines: list[str]) -> list[str]:
    return [each for each in dict.fromkeys(map(in_chinese, lines)) if each]


def _own_theme(config: MkDocsConfig) -> Environment:
    """The theme without those that it extends: of Material's 14,000 files our pages use none."""
    return Environment(loader=FileSystemLoader(_own_folders(config)))


def _own_folders(config: MkDocsConfig) -> list[str]:
    folders = config.theme.dirs
    return folders[: folders.index(str(render.THEME)) + 1]


def _config(config_file: Path, site_dir: Path, order: Order, strict: bool) -> MkDocsConfig:
    config = load_config(str(config_file), site_dir=str(site_dir), strict=strict)
    plugin = config.plugins.get("mingbai")
    if not isinstance(plugin, MingbaiPlugin):
        raise Refused("mkdocs.yml：plugins 下面要写 mingbai。", "旧网站没有动。")
    plugin.order = order
    return config
