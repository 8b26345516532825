"""The browser of tests/browser, for hostile texts."""

from tests.browser.conftest import browser  # noqa: F401
