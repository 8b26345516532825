"""A project without documents, and a made-up county document in every form in which offices send one."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from generator.importer import import_file
from generator.model import Refused
from generator.text.characters import normalise
from tests import smallest

LINES = [
    "某县人民政府关于补充稳就业措施的通知",
    "某县府发〔2021〕3号",
    "各乡镇人民政府，县政府各部门：",
    "为做好就业工作，现补充如下措施。",
    "一、稳定岗位",
    "（一）发放补贴。对不裁员的企业，可给予每人500元补贴，执行至2021年12月31日。鼓励企业多招人。（责任单位：县人社局、市财政局）",
    "（二）培训职工。开展免费培训。（牵头单位：县人社局；配合单位：县总工会）",
    "二、抓好落实",
    "各部门要认真抓好落实。",
    "某县人民政府",
    "2021年3月1日",
]
TEXT = "\n".join(LINES) + "\n"


def read(path: Path) -> dict:
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def quoted(folder: Path) -> list[str]:
    """The sentences that the draft's provisions quote; those that were cut at ； are put together again."""
    told: dict[str, list[str]] = {}
    for path in folder.glob("*/*.yml"):
        for each in read(path)["provisions"]:
            told.setdefault(re.sub(r"([snpgz]\d+)-\d+$", r"\1", each["id"]), []).append(each["quotes"][-1])
    return [normalise("；".join(each)) for each in told.values()]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The data folder of a project that has units and audiences, but no document."""
    files = {name: text for name, text in smallest.FILES.items() if "/documents/" not in name}
    for name, text in files.items():
        path = tmp_path / "project" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "project" / "data"


@pytest.fixture
def imported(data: Path, tmp_path: Path) -> Callable[..., tuple[str, Path]]:
    """Return a function: name and bytes of a file → (report, folder of the draft)."""

    def run(name: str, content: bytes | str, id_: str = "mou-2021-3") -> tuple[str, Path]:
        file = tmp_path / name
        file.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        return import_file(file, data, id_), data / "documents" / id_

    return run


@pytest.fixture
def refused(data: Path, tmp_path: Path) -> Callable[[str, bytes], Refused]:
    """Return a function: name and bytes of a file → how it is refused; nothing of it may be written."""

    def run(name: str, content: bytes) -> Refused:
        (tmp_path / name).write_bytes(content)
        with pytest.raises(Refused) as refusal:
            import_file(tmp_path / name, data, "mou-2021-3")
        assert not (data / "documents").exists()
        return refusal.value

    return run
