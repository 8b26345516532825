"""The oldest browsers that the README names: Chromium 86 and iOS 12. Nothing newer stands without a fallback."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from generator.pages.render import THEME

BROWSERS = ["chrome 86", "ios_saf 12.2"]
# What older browsers leave out and nothing is lost: see the comments of the sheets.
HARMLESS = [
    "css-content-visibility",  # only with ::details-content, inside @supports
    "css-focus-visible",  # the plain :focus has the ring, too
    "css-has",  # site.js sets a class that does the same; never in one list with other selectors
    "css-paged-media",  # the margins of paper
    "extended-system-fonts",  # others follow in the list
    "prefers-color-scheme",  # light where it is not known
]
NEW_SELECTORS = (":has(", ":is(", ":where(", "::details-content", "::highlight(", ":focus-visible")


def test_no_rule_is_lost_for_a_selector_that_old_browsers_do_not_know():
    """A list with one unknown selector is dropped whole."""
    lists = 0
    for path in sorted((THEME / "assets/css").glob("*.css")):
        sheet = re.sub(r"/\*.*?\*/|@supports[^{]*\{", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        for found in re.findall(r"(?:^|[{}])\s*([^{}@;]+)\{", sheet):
            selectors = [each.strip() for each in found.split(",")]
            new = [each for each in selectors if any(word in each for word in NEW_SELECTORS)]
            lists += len(selectors) > 1
            assert not new or len(new) == len(selectors) or ":focus" in found, f"{path.name}: {found}"
    assert lists > 20


@pytest.mark.deep
def test_scripts_and_sheets_keep_to_the_floor(checkers: Path, built: Path, tmp_path: Path):
    scripts = [str(path) for path in built.rglob("*.js")]
    assert len(scripts) > 10
    done = run([checkers / ".bin/es-check", "es2019", "--checkFeatures", *scripts])
    assert done.returncode == 0, done.stdout + done.stderr
    rule = {
        "plugin/no-unsupported-browser-features": [
            True,
            {"browsers": BROWSERS, "ignore": HARMLESS, "ignorePartialSupport": True},
        ]
    }
    config = tmp_path / "stylelint.json"
    plugin = str(checkers / "stylelint-no-unsupported-browser-features/lib/index.js")
    config.write_text(json.dumps({"plugins": [plugin], "rules": rule}), encoding="utf-8")
    sheets = sorted((built / "assets/css").glob("*.css"))
    done = run([checkers / ".bin/stylelint", "--config", config, *sheets])
    assert done.returncode == 0, done.stdout + done.stderr


def run(command: list[str | Path]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ)
