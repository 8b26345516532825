"""The templates of what reviewers print and read: files of their own, no pages of the site."""

from jinja2 import Environment, PackageLoader, StrictUndefined, Template


def template(name: str) -> Template:
    """Return a template of theme/proof/; a name that it does not get is an error, all text is escaped."""
    environment = Environment(
        loader=PackageLoader("mingbai_theme", "proof"), autoescape=True, undefined=StrictUndefined
    )
    return environment.get_template(name)
