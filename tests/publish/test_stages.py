"""What stages took is told to who asks, and to nobody else."""

import json
from pathlib import Path

import pytest

from generator.publish.stages import WHERE, Stages, Timed


@pytest.mark.parametrize("asked", [True, False])
def test_seconds_are_written_where_they_are_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: bool
):
    path = tmp_path / "stages.json"
    if asked:
        monkeypatch.setenv(WHERE, str(path))
    else:
        monkeypatch.delenv(WHERE, raising=False)
    stages = Stages()
    stages.lap("load")
    results = [stages.taken(Timed("pages", lambda number=number: number)()) for number in (1, 2)]
    assert results == [1, 2]
    stages.write()
    assert path.exists() == asked
    if asked:
        assert set(json.loads(path.read_text(encoding="utf-8"))) == {"load", "pages (processors)"}
