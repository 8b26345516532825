"""`mingbai check`: all findings of a project, and how people and programs read them."""

from generator.check.run import Checked, check

__all__ = ["Checked", "check"]
