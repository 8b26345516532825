"""The data for others: one format a module, each with `files(site, today)`."""

from generator.exports.all_files import all_files

__all__ = ["all_files"]
