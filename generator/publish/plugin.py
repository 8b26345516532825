"""The glue to MkDocs, and the only module that knows it: our pages enter as generated files."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path

from jinja2 import Environment, TemplateNotFound
from mkdocs.commands import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel, get_files, set_exclusions
from mkdocs.structure.nav import Navigation, get_navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext

from generator.check import check, explain, report
from generator.editors import key_help
from generator.model import Area, Refused
from generator.model.today import today
from generator.pages import Page, all_pages, render
from generator.pages.frame import frame
from generator.pages.handbook import handbook
from generator.pages.qr import qr
from generator.pages.review import Entries, written
from generator.publish.mkdocs_chinese import Logged, in_chinese
from generator.publish.order import Order
from generator.publish.other_files import other_files
from generator.publish.tidy import tidy
from generator.review.signatures import signed

# Material's scripts and styles do nothing that our pages use; a USB stick need not carry them.
# What is in assets/js/search/ is published as one file (generator/search/program.py).
UNUSED = (
    "assets/javascripts/",
    "assets/stylesheets/",
    "assets/images/favicon.png",
    "assets/js/search/",
    "assets/js/site.js",
)
# ProperDocs, which continues MkDocs 1.x, gives its own modules under MkDocs' names and logs under its own.
LOGGER = logging.getLogger(mkdocs_build.__name__.partition(".")[0])


class GeneratedPage(MkDocsPage):
    """A page whose HTML comes from our own templates and never meets Markdown."""

    def __init__(self, page: Page, templates: Environment, config: MkDocsConfig) -> None:
        source = f"{page.url}index.md"
        file = File.generated(config, source, content="", inclusion=InclusionLevel.NOT_IN_NAV)
        super().__init__(escape(page.title), file, config)  # MkDocs' templates do not escape
        self.page, self.templates = page, templates

    def read_source(self, config: MkDocsConfig) -> None:
        """There is no source; the description goes where the frame looks for it."""
        self.markdown, self.meta = "", {"description": self.page.description}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Make the HTML; nothing is left for MkDocs to do."""
        self.content, self.toc = render.render(self.templates, self.page), ()  # type: ignore[assignment]


class NoOptions(Config):  # type: ignore[no-untyped-call]
    """All that there is to say is said in data/."""


class MingbaiPlugin(BasePlugin[NoOptions]):  # type: ignore[no-untyped-call]
    """Adds our pages and files to MkDocs' own, by its `order`."""

    order: Order | None = None
    signed: frozenset[tuple[Area, str]] = frozenset()
    there: frozenset[str] = frozenset()

    @property
    def ordered(self) -> Order:
        """The order, which is there from on_config on."""
        assert self.order is not None
        return self.order

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Name the site; without an order, as in `mkdocs build`, check the data first."""
        self.order = self.order or _own_order(_root(config))
        self.signed = signed(self.order.site)
        settings = self.order.site.settings
        config.site_name = settings.name
        config.site_description = settings.description
        config.site_url = settings.address
        return config

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Add the pages, the search index and the exports."""
        order = self.ordered
        for file in list(files):
            if file.src_uri.startswith(UNUSED) or file.src_uri.endswith(".map"):
                files.remove(file)
        files.append(File.generated(config, "editors/rules.md", content=explain.as_markdown()))
        files.append(File.generated(config, "editors/keys.md", content=key_help.as_markdown()))
        templates = render.environment(order.site)
        for page in all_pages(order.site, order.today):
            files.append(GeneratedPage(page, templates, config).file)
        if not order.page_by_page:
            for path, content in other_files(order.site, order.today):
                files.append(File.generated(config, path, content=content))
        return files

    def on_page_context(
        self, context: TemplateContext, /, *, page: MkDocsPage, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """The frame speaks of the document that the page is about."""
        context["handbook"] = handbook(page.file.dest_uri, self.there)  # type: ignore[typeddict-unknown-key]
        if isinstance(page, GeneratedPage):
            return self._framed(context, page.page.document, page.page.entries)
        return self._framed(context, entries=written(self.ordered.site, page.file.src_uri))

    def on_template_context(
        self, context: TemplateContext, /, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """404.html has the frame, too."""
        return self._framed(context)

    def _framed(self, context: TemplateContext, document: str = "", entries: Entries = ()) -> TemplateContext:
        order = self.ordered
        found = frame(order.site, order.today, order.drafts, document, entries, self.signed)
        context["frame"] = found  # type: ignore[typeddict-unknown-key]  # plugins may add keys
        return context

    def on_env(self, env: Environment, /, *, config: MkDocsConfig, files: Files) -> Environment:
        """The frame prints the page's address as a QR code, too; the handbook links the pages that are there."""
        self.there = frozenset(each.dest_uri for each in files.documentation_pages())
        env.filters["qr"] = qr
        return env

    def on_post_page(self, output: str, /, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        """Take out what Material's frame has for its own script."""
        return tidy(output)

    def on_post_template(self, output: str, /, *, template_name: str, config: MkDocsConfig) -> str:
        """The same for 404.html."""
        return tidy(output)

    def on_serve(self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: object) -> None:
        """Rebuild when the data or the theme is edited."""
        for folder in (_root(config) / "data", render.THEME):
            server.watch(str(folder))

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Without an address a sitemap would be empty; take it away."""
        if not self.ordered.site.settings.address:
            for name in ("sitemap.xml", "sitemap.xml.gz"):
                Path(config.site_dir, name).unlink(missing_ok=True)


def build_site(config_file: Path, site_dir: Path, order: Order, strict: bool) -> None:
    """Build the project of `config_file` into the folder `site_dir`; with `strict` a warning refuses it.

    Raises Refused.
    """
    with complaints(), order.dated():
        config = _config(config_file, site_dir, order, strict)
        config.plugins.on_startup(command="build", dirty=False)
        mkdocs_build.build(config)
        config.plugins.on_shutdown()


class PageByPage:
    """The project as a site whose pages are made when they are asked for; each is made once.

    The steps are those of mkdocs.commands.build.build. Of all that is made here only a sitemap shows the day
    by which MkDocs dates its files; so the environment, which other threads read, is left alone.
    """

    def __init__(
        self, config_file: Path, folder: Path, order: Order, before: "PageByPage | None" = None
    ) -> None:
        """Read the project of `config_file`; pages will be written into `folder`. Raises Refused.

        The list of the theme's files, of which Material has thousands, is taken over from `before`.
        """
        with complaints():
            config = _config(config_file, folder, order, strict=False)
            config.plugins.on_startup(command="serve", dirty=False)
            self.config = config.plugins.on_config(config)
            config.plugins.on_pre_build(config=config)
            env = config.theme.get_env()
            env.bytecode_cache = render.COMPILED
            files = get_files(config)
            self.theme_files: list[File] = before.theme_files if before else _theme_files(env, config)
            for file in self.theme_files:
                if file.src_uri not in files.src_uris:
                    files.append(file)
            self.files = config.plugins.on_files(files, config=config)
            set_exclusions(self.files, config)
            nav = get_navigation(self.files, config)
            self.nav = config.plugins.on_nav(nav, config=config, files=self.files)
            self.env = config.plugins.on_env(env, config=config, files=self.files)
        self.folder, self.made = folder, set[str]()
        self.by_path = {file.dest_uri: file for file in self.files}

    def __contains__(self, path: str) -> bool:
        return path in self.by_path

    def read(self, path: str) -> bytes | None:
        """The content of the page or file at `path` of the site; None if there is none. Raises Refused."""
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

    def _make(self, file: File) -> None:
        page = file.page or MkDocsPage(None, file, self.config)
        mkdocs_build._populate_page(page, self.config, self.files)
        pages = self.files.documentation_pages()
        mkdocs_build._build_page(page, self.config, pages, self.nav, self.env)

    def _template(self, path: str) -> bytes:
        mkdocs_build._build_theme_template(path, self.env, self.files, self.config, self.nav)
        return (self.folder / path).read_bytes()


@contextmanager
def complaints() -> Iterator[None]:
    """Turn what MkDocs logs and raises into a Refused."""
    log = Logged()
    LOGGER.addHandler(log)
    try:
        yield
    except TemplateNotFound as error:
        raise Refused(
            f"主题里没有“{error.name}”这个模板。", "程序没有装全，请重装。旧网站没有动。"
        ) from error
    except (MkDocsException, SystemExit, UnicodeDecodeError) as error:
        lines = dict.fromkeys(map(in_chinese, [*log.lines, str(error)]))
        raise Refused("\n".join(filter(None, lines)), "旧网站没有动。") from error
    finally:
        LOGGER.removeHandler(log)


def _config(config_file: Path, site_dir: Path, order: Order, strict: bool) -> MkDocsConfig:
    config = load_config(str(config_file), site_dir=str(site_dir), strict=strict)
    plugin = config.plugins.get("mingbai")
    if not isinstance(plugin, MingbaiPlugin):
        raise Refused("mkdocs.yml：plugins 下面要写 mingbai。", "旧网站没有动。")
    plugin.order = order
    return config


def _own_order(root: Path) -> Order:
    """The order of one who runs MkDocs directly; an error in the data stops MkDocs."""
    day = today()
    checked = check(root, day)
    if checked.site is None or checked.errors:
        raise PluginError(f"\n{report.as_text(checked.findings)}\n{report.summary(checked.findings)}")
    return Order(checked.site, day)


def _theme_files(env: Environment, config: MkDocsConfig) -> list[File]:
    files = Files([])
    files.add_files_from_theme(env, config)
    return list(files)


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).resolve().parent
