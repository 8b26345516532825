"""Three counties: the smallest project under three names, the last with an error."""

from pathlib import Path

import pytest

from tests import smallest

ISSUER = "某市人民政府"


def county(root: Path, name: str, **changes: str) -> Path:
    """Write the smallest project as that of the county `name`, whose own government issued the document."""
    files = smallest.FILES | {path.replace("__", "/"): text for path, text in changes.items()}
    own = {path: text.replace(ISSUER, f"{name}人民政府") for path, text in files.items()}
    own["data/site.yml"] = own["data/site.yml"].replace("name: 明白", f"name: 明白·{name}")
    return smallest.write_files(root / name, own)


@pytest.fixture
def counties(tmp_path: Path) -> list[Path]:
    """Two good projects and one that has errors."""
    wrong = smallest.MEASURE.replace("返还其上年度", "返还他上年度")
    return [
        county(tmp_path, "甲县"),
        county(tmp_path, "乙县"),
        county(tmp_path, "丙县", **{smallest.MEASURE_FILE: wrong}),
    ]


def files_of(folder: Path) -> dict[str, bytes]:
    """Path → bytes of all files of a site."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }
