"""`mingbai check`: all findings of a project, and how people and programs read them."""

from generator.check.run import Checked, check, findings

__all__ = ["Checked", "check", "findings"]
