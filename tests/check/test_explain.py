"""Every code is explained, and the explanations of family D do what they say."""

import re

import pytest

from generator.check import explain as codes
from generator.check.standards import indicators
from generator.load import load
from generator.load.codes import MISTAKES
from generator.model import Site
from tests import smallest
from tests.conftest import DAY, ROOT


def found_in(example: str, root) -> set[str]:
    name = re.match(r"# (data/\S+)", example)
    changes = {name[1]: example} if name else smallest.changed(example)
    return {each.code for each in load(smallest.write(root, **changes) / "data").findings}


@pytest.mark.parametrize("code", MISTAKES)
def test_each_mistake_is_found_in_its_bad_example_only(code: str, tmp_path):
    mistake = MISTAKES[code]
    if mistake.bad.startswith("（"):  # nothing that text can show; see the tests of those codes
        assert code in (
            "D100",
            "D101",
            "D116",
            "D117",
            "D118",
            "D119",
            "D121",
            "D122",
            "D123",
            "D124",
            "D126",
            "D127",
            "D128",
        )
        return
    assert code in found_in(mistake.bad, tmp_path / "bad")
    assert found_in(mistake.good, tmp_path / "good") == set()


def test_every_code_in_the_source_is_explained(real_site: Site):
    used = {
        code
        for path in (ROOT / "generator").rglob("*.py")
        for code in re.findall(r"\"([A-Z]\d{3})\"", path.read_text(encoding="utf-8"))
    }
    told = {each.code for each in indicators(real_site, DAY)}  # of conventions, which are no findings
    assert used - set(codes.CODES) == told
    assert set(MISTAKES) <= used


def test_the_handbook_page_has_every_code_with_its_examples():
    page = codes.as_markdown()
    for code, each in codes.CODES.items():
        assert f"### {code}　{each.summary}" in page
        assert each.why in page
        assert f"```yaml\n{each.bad}\n```" in page
        assert f"```yaml\n{each.good}\n```" in page
