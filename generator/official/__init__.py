"""The shape of an official document, read from its plain text as it is."""

from generator.official.official_text import OfficialMeasure, OfficialText, Paragraph, Sentence
from generator.official.parse import parse
from generator.official.spans import Span

__all__ = ["OfficialMeasure", "OfficialText", "Paragraph", "Sentence", "Span", "parse"]
