"""A file of an office → a draft in data/documents/."""

from generator.importer.import_file import import_file

__all__ = ["import_file"]
