"""What keys are for: the codes that may be written are those of the vocabulary."""

from generator.editors.keys import OF_DOCUMENTS
from generator.model.vocabulary import EFFECT_WORDS, FORCE_WORDS, UNKNOWNS


def test_the_handbook_lists_every_code():
    said = OF_DOCUMENTS["Provision"]
    assert all(f"{code} " in said["effect"].says for code in EFFECT_WORDS)
    assert all(f"{code} " in said["force"].says for code in FORCE_WORDS)
    assert all(f"{code} {word}" in said["unknown"].says for code, word in UNKNOWNS.items())
    assert all(
        each in OF_DOCUMENTS["Part"]["part"].says for each in ("notice", "preamble", "between", "closing")
    )
    assert "可以、由您自己定" in said["force"].says
