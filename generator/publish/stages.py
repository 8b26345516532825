"""How long the stages of a build took, written as JSON where MINGBAI_STAGES says; `make bench` asks for it."""

import json
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.tasks import Task

WHERE = "MINGBAI_STAGES"


@dataclass(frozen=True)
class Timed:
    """A task of a stage; it returns its result with the stage and the seconds of a processor that it took."""

    stage: str
    task: Task

    def __call__(self) -> tuple[Any, str, float]:
        """Run the task."""
        start = time.process_time()
        return self.task(), self.stage, time.process_time() - start


class Stages:
    """Seconds by stage: of the clock for what is done one after the other, of processors for tasks."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self.last = time.perf_counter()

    def lap(self, stage: str) -> None:
        """A stage ends here."""
        now = time.perf_counter()
        self.seconds[stage], self.last = now - self.last, now

    def taken(self, timed: tuple[Any, str, float]) -> Any:
        """Add what a task took to its stage; return its result."""
        result, stage, seconds = timed
        name = f"{stage} (processors)"
        self.seconds[name] = self.seconds.get(name, 0.0) + seconds
        return result

    def write(self) -> None:
        """Write the seconds, if anybody asks for them."""
        if where := os.environ.get(WHERE):
            Path(where).write_text(json.dumps(self.seconds, indent=1), encoding="utf-8")
