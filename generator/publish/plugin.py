"""What MkDocs asks of a plugin: our pages and files enter as generated files. mkdocs_site.py takes its steps."""

import re
from html import escape
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext

from generator.check import check, explain, report
from generator.editors import key_help
from generator.model import Area
from generator.model.edition import edition
from generator.model.today import today
from generator.pages import Page, all_pages, meta, render
from generator.pages.frame import Frame, frame
from generator.pages.handbook import handbook
from generator.pages.qr import qr
from generator.pages.review import Entries, written
from generator.pages.twin import path_of, twin
from generator.publish import assets
from generator.publish.order import Order
from generator.publish.other_files import other_files
from generator.publish.tidy import tidy
from generator.review.signatures import signed

TAGS_OF_ASSETS = re.compile(r"<(?:script|link)\b[^>]*>")  # another script does not make it say another thing


class GeneratedPage(MkDocsPage):
    """A page whose HTML comes from our own templates and never meets Markdown."""

    def __init__(self, page: Page, templates: Environment, config: MkDocsConfig) -> None:
        source = f"{page.url}index.md"
        file = File.generated(config, source, content="", inclusion=InclusionLevel.NOT_IN_NAV)
        super().__init__(escape(page.title), file, config)  # MkDocs' templates do not escape
        self.page, self.templates = page, templates
        self.frame: Frame | None = None

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
    twins: frozenset[str] = frozenset()

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
            if file.src_uri.startswith(assets.UNUSED) or file.src_uri.endswith(".map"):
                files.remove(file)
            elif file.src_uri in assets.names():
                file.dest_uri = assets.named(file.src_uri)
        files.append(File.generated(config, "editors/rules.md", content=explain.as_markdown()))
        files.append(File.generated(config, "editors/keys.md", content=key_help.as_markdown()))
        templates = render.environment(order.site, assets.named, order.kept)
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
        context["edition"] = edition(TAGS_OF_ASSETS.sub("", page.content or ""))  # type: ignore[typeddict-unknown-key]
        context["handbook"] = handbook(page.file.dest_uri, self.there)  # type: ignore[typeddict-unknown-key]
        site = self.ordered.site
        if isinstance(page, GeneratedPage):
            context["metas"] = meta.of_page(site, page.page)  # type: ignore[typeddict-unknown-key]
            context["card"] = meta.card_of(site, page.page)  # type: ignore[typeddict-unknown-key]
            found = self._framed(context, page.page.document, page.page.entries)
            page.frame = found["frame"]  # type: ignore[typeddict-item]
            return found
        metas = meta.of_written(site.settings, page.file.src_uri, str(page.title or ""))
        context["metas"] = metas  # type: ignore[typeddict-unknown-key]
        return self._framed(context, entries=written(site, page.file.src_uri))

    def on_template_context(
        self, context: TemplateContext, /, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """404.html has the frame, too."""
        context["metas"] = tuple(meta.of_site(self.ordered.site.settings))  # type: ignore[typeddict-unknown-key]
        return self._framed(context)

    def _framed(self, context: TemplateContext, document: str = "", entries: Entries = ()) -> TemplateContext:
        order = self.ordered
        found = frame(order.site, order.today, order.drafts, document, entries, self.signed)
        context["frame"] = found  # type: ignore[typeddict-unknown-key]  # plugins may add keys
        return context

    def on_env(self, env: Environment, /, *, config: MkDocsConfig, files: Files) -> Environment:
        """The frame prints the page's address as a QR code, too; the handbook links the pages that are there."""
        pages = files.documentation_pages()
        self.there = frozenset(each.dest_uri for each in pages)
        self.twins = frozenset(each.dest_uri for each in pages if isinstance(each.page, GeneratedPage))
        env.filters["qr"] = qr
        env.globals["asset"] = assets.named
        return env

    def on_post_page(self, output: str, /, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        """Take out what Material's frame has for its own script; a page of our own gets its twin beside it."""
        if isinstance(page, GeneratedPage):
            self._write_twin(page)
        return tidy(output)

    def _write_twin(self, page: GeneratedPage) -> None:
        assert page.frame is not None
        assert page.content is not None
        path = Path(path_of(page.file.abs_dest_path))
        text = twin(page.file.dest_uri, page.content, page.frame, self.ordered.today, self.twins)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())

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


def _own_order(root: Path) -> Order:
    """The order of one who runs MkDocs directly; an error in the data stops MkDocs."""
    day = today()
    checked = check(root, day)
    if checked.site is None or checked.errors:
        raise PluginError(f"\n{report.as_text(checked.findings)}\n{report.summary(checked.findings)}")
    return Order(checked.site, day)


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).resolve().parent
