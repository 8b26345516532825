"""The shape of an official document, read from its plain text as it is."""

from generator.official.parse import OfficialMeasure, OfficialText, Paragraph, Sentence, parse

__all__ = ["OfficialMeasure", "OfficialText", "Paragraph", "Sentence", "parse"]
