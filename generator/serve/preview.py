"""One state of the project, made page by page as the browser asks: an edit costs one page, not the site.

Drafts are shown, marked.

The steps are those of MkDocs' own build (mkdocs.commands.build.build), except that a page is made when it
is asked for. Beside the plugin this is the only module that knows MkDocs.
"""

from pathlib import Path
from threading import Lock

from jinja2 import Environment
from mkdocs.commands.build import _build_page, _build_theme_template, _populate_page
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, get_files, set_exclusions
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page

from generator.load.drafts import notes
from generator.model import Site
from generator.pages.render import COMPILED
from generator.publish.plugin import MingbaiPlugin, complaints, other_files


class Preview:
    """The site as it is now. Pages are written into `folder`, a scratch folder of this preview's own."""

    def __init__(self, config_file: Path, folder: Path, before: "Preview | None" = None) -> None:
        """Load the project; raises Refused with the findings if its data has errors.

        The list of the theme's files, of which Material has thousands, is taken over from `before`.
        """
        with complaints():
            config = load_config(str(config_file), site_dir=str(folder), strict=False)
            config.extra.update(page_by_page=True, drafts=True)
            config.plugins.on_startup(command="serve", dirty=False)
            self.config = config.plugins.on_config(config)
            config.extra["drafts"] = any(True for _ in notes(self.site))  # without any, no word of them
            config.plugins.on_pre_build(config=config)
            env = config.theme.get_env()
            env.bytecode_cache = COMPILED
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
        self.folder, self.lock, self.made = folder, Lock(), set[str]()
        self.others: dict[str, str] | None = None
        self.by_path = {file.dest_uri: file for file in self.files}

    @property
    def site(self) -> Site:
        """The data behind the pages."""
        plugin = self.config.plugins["mingbai"]
        assert isinstance(plugin, MingbaiPlugin)
        return plugin.site

    def read(self, path: str) -> bytes | None:
        """The content of the page or file at `path` of the site; None if there is none. Raises Refused."""
        with self.lock, complaints():
            file = self.by_path.get(path)
            if file is None:
                return self._other(path)
            if not file.is_documentation_page():
                return file.content_bytes
            if path not in self.made:
                self._make(file)
                self.made.add(path)
            return Path(file.abs_dest_path).read_bytes()

    def _make(self, file: File) -> None:
        page = file.page or Page(None, file, self.config)
        _populate_page(page, self.config, self.files)
        _build_page(page, self.config, self.files.documentation_pages(), self.nav, self.env)

    def _other(self, path: str) -> bytes | None:
        if path in self.config.theme.static_templates:
            _build_theme_template(path, self.env, self.files, self.config, self.nav)
            return (self.folder / path).read_bytes()
        if self.others is None:
            self.others = dict(other_files(self.site))
        return self.others[path].encode("utf-8") if path in self.others else None


def _theme_files(env: Environment, config: MkDocsConfig) -> list[File]:
    files = Files([])
    files.add_files_from_theme(env, config)
    return list(files)
