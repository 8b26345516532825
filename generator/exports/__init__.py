"""The data for others: one format a module, each with `files(site)`."""

from generator.exports.all_files import all_files

__all__ = ["all_files"]
