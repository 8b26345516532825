"""Who misses an extra is told what to install."""

from importlib import import_module

import pytest

from generator.extras import extra
from generator.model import Refused


def test_a_missing_package_is_named_with_its_extra():
    with pytest.raises(Refused) as refused, extra("cluster", "分布式生成"):
        import_module("no_such_package")
    assert "no_such_package" in refused.value.message
    assert '"mingbai[cluster]"' in refused.value.hint
