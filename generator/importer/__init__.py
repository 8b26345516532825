"""A file of an office → a draft in data/documents/, and the sheet on which others tell it."""

from generator.importer.draft_sheet import write_again
from generator.importer.import_file import import_file
from generator.importer.replace import replace
from generator.importer.sheet_back import read_back, write

__all__ = ["import_file", "read_back", "replace", "write", "write_again"]
