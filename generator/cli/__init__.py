"""The commands: a few lines each. Everything an editor reads is Chinese."""

from generator.cli.main import main

__all__ = ["main"]
