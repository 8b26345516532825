"""The data for others: one format a module, each with `files(site, today)`."""

from generator.exports.all_files import Content, all_files

__all__ = ["Content", "all_files"]
