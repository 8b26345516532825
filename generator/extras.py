"""What only some need is an extra of the package: who misses it is told how to get it."""

from collections.abc import Iterator
from contextlib import contextmanager

from generator.model import Refused


@contextmanager
def extra(name: str, what: str) -> Iterator[None]:
    """Import the packages of the extra `name` in here; raises Refused, in Chinese, if one is not installed.

    `what` is what the user wants to do with them.
    """
    try:
        yield
    except ImportError as error:
        raise Refused(
            f"{what}要用软件包 {error.name}，还没有安装。",
            f'请运行：python -m pip install "mingbai[{name}]"',
        ) from error
