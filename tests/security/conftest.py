"""The browser of tests/browser, for pages that hold hostile texts."""

from tests.browser.conftest import browser

__all__ = ["browser"]
