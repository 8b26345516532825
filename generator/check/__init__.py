"""`mingbai check`: all findings of a project, and how people and programs read them."""

from generator.check.run import Checked, check, in_order, tasks

__all__ = ["Checked", "check", "in_order", "tasks"]
