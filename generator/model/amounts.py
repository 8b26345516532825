"""The amounts of a statement as its reader meets them."""

from generator.model.provision import Amount, Provision
from generator.model.vocabulary import amount_in_words, is_time
from generator.text.characters import full_width
from generator.text.numbers import quantities
from generator.text.sentences import clauses


def amounts_in_words(provision: Provision) -> tuple[str, ...]:
    """Each amount in words; a stretch of time that is of nothing named, with the clause in which it stands."""
    return tuple(_in_words(provision, each) for each in provision.amounts)


def _in_words(provision: Provision, amount: Amount) -> str:
    said = amount_in_words(amount)
    for quote in provision.quotes if is_time(amount) and not amount.of else ():
        for start, end in clauses(quote.text):
            clause = quote.text[start:end]
            if any((each.value, each.unit) == (amount.value, amount.unit) for each in quantities(clause)):
                return f"{said}（原文：{full_width(clause)}）"
    return said
