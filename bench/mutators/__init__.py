"""The kinds of untruth that a hurried or dishonest editor would write, made from grammar.

A mutator takes one parsed statement of any document, the document it is of and a source of chance, and yields
false copies. Nothing here knows the rules or their lexicon: other bodies, sums, places, groups and facts come from
the same text; a small closed class of grammar words stands beside the mutator that uses it.
"""

import importlib
import pkgutil

from bench.mutators.base import MUTATORS, Mutator, Source, Statement

__all__ = ["MUTATORS", "Mutator", "Source", "Statement"]

for _module in sorted(pkgutil.iter_modules(__path__), key=lambda each: each.name):
    importlib.import_module(f"{__name__}.{_module.name}")
