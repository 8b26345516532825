"""The glue to MkDocs, and the only module that knows it: our pages enter as generated files."""

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path

from jinja2 import Environment
from mkdocs.commands import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext

from generator.check import Checked, check, explain, report
from generator.editors import key_help
from generator.exports import all_files
from generator.model import Finding, Refused, Site
from generator.model.today import today
from generator.pages import Page, all_pages, render
from generator.pages.frame import frame
from generator.publish.mkdocs_chinese import in_chinese
from generator.search import index

# Material's scripts and styles do nothing that our pages use; a USB stick need not carry them.
# What is in assets/js/search/ is published as one file (generator/search/program.py).
UNUSED = (
    "assets/javascripts/",
    "assets/stylesheets/",
    "assets/images/favicon.png",
    "assets/js/search/",
    "assets/js/site.js",
)
# Parts of Material's frame that serve only its script; the inputs are no valid HTML either.
LEFTOVERS = re.compile(
    r'<input class="md-toggle"[^>]*>|<label class="md-overlay"[^>]*></label>'
    r'|<div data-md-component="(?:skip|announce)">.*?</div>'
    r'|<div class="md-dialog" data-md-component="dialog">\s*<div[^>]*></div>\s*</div>',
    re.DOTALL,
)
EMPTY_LINES = re.compile(r"(<pre\b.*?</pre>)|\n\s*\n+", re.DOTALL)


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
    """Loads and checks the data before MkDocs touches anything, then adds our pages and files."""

    site: Site

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Load and check the data; an error stops the build while the old site still stands."""
        checked = config.extra.pop("checked", None) or check(_root(config))
        site = checked.drafts if config.extra.get("drafts") else checked.site
        if site is None or checked.errors:
            raise DataError(checked.findings)
        self.site = site
        settings = site.settings
        config.site_name = settings.name
        config.site_description = settings.description
        config.site_url = settings.address
        config.extra.update({"run_by": settings.run_by, "document": frame(site, today())})
        config.extra["require_review"] = settings.require_review
        return config

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Add the pages, the search index and the exports."""
        for file in list(files):
            if file.src_uri.startswith(UNUSED) or file.src_uri.endswith(".map"):
                files.remove(file)
        files.append(File.generated(config, "editors/rules.md", content=explain.as_markdown()))
        files.append(File.generated(config, "editors/keys.md", content=key_help.as_markdown()))
        templates = render.environment(self.site)
        for page in all_pages(self.site, today()):
            files.append(GeneratedPage(page, templates, config).file)
        if not config.extra.get("page_by_page"):
            for path, content in other_files(self.site):
                files.append(File.generated(config, path, content=content))
        return files

    def on_page_context(
        self, context: TemplateContext, /, *, page: MkDocsPage, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """The frame speaks of the document that the page is about."""
        about = page.page.document if isinstance(page, GeneratedPage) else ""
        config.extra["document"] = frame(self.site, today(), about)
        return context

    def on_env(self, env: Environment, /, *, config: MkDocsConfig, files: Files) -> Environment:
        """The frame prints the page's address as a QR code, too."""
        env.filters["qr"] = render.qr
        return env

    def on_post_page(self, output: str, /, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        """Take out what Material's frame has for its own script."""
        return _tidy(output)

    def on_post_template(self, output: str, /, *, template_name: str, config: MkDocsConfig) -> str:
        """The same for 404.html."""
        return _tidy(output)

    def on_serve(self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: object) -> None:
        """Rebuild when the data or the theme is edited."""
        for folder in (_root(config) / "data", render.THEME):
            server.watch(str(folder))

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Without an address a sitemap would be empty; take it away."""
        if not self.site.settings.address:
            for name in ("sitemap.xml", "sitemap.xml.gz"):
                Path(config.site_dir, name).unlink(missing_ok=True)


def other_files(site: Site) -> Iterator[tuple[str, str]]:
    """Yield (path, content) of what is no page: the search index and the exports."""
    yield from index.files(site, today())
    yield from all_files(site)


class DataError(PluginError):
    """The data has errors, so there is nothing to build."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__(f"\n{report.as_text(findings)}\n{report.summary(findings)}")
        self.findings = findings


def build_site(
    config_file: Path, site_dir: Path, strict: bool, drafts: bool = False, checked: Checked | None = None
) -> None:
    """Build the project of `config_file` into the folder `site_dir`, with its drafts or without.

    `checked` is what the caller has found already; without it the data are loaded and checked here.

    Raises Refused.
    """
    with complaints():
        config = load_config(str(config_file), site_dir=str(site_dir), strict=strict)
        config.extra.update(drafts=drafts, checked=checked)
        config.plugins.on_startup(command="build", dirty=False)
        mkdocs_build.build(config)
        config.plugins.on_shutdown()


@contextmanager
def complaints() -> Iterator[None]:
    """Turn what MkDocs logs and raises into a Refused."""
    log = _Complaints()
    logging.getLogger("mkdocs").addHandler(log)
    try:
        yield
    except (MkDocsException, SystemExit, UnicodeDecodeError) as error:
        findings = error.findings if isinstance(error, DataError) else []
        lines = dict.fromkeys(map(in_chinese, [*log.lines, str(error)]))
        raise Refused("\n".join(filter(None, lines)), "旧网站没有动。", findings) from error
    finally:
        logging.getLogger("mkdocs").removeHandler(log)


class _Complaints(logging.Handler):
    """Keeps the warnings and errors that MkDocs logs."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


def _tidy(html: str) -> str:
    """Return `html` without the leftovers and the empty lines, other than those of examples in <pre>."""
    return EMPTY_LINES.sub(lambda match: match[1] or "\n", LEFTOVERS.sub("", html)).lstrip()


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).resolve().parent
