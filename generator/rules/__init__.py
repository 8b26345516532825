"""The rules: one family a module, one function a rule. A rule is known by being in this room."""

from generator.rules.registry import Rule, rule
from generator.rules.run import RULES, check, findings, of_answers, of_document, of_site

__all__ = ["RULES", "Rule", "check", "findings", "of_answers", "of_document", "of_site", "rule"]
