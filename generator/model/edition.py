"""What a paper bears, so that one can tell later whether its page still says the same."""

import hashlib

LENGTH = 8  # letters: copied by hand from a paper
# In the place of digits, which would look like a phone number.
LETTERS = str.maketrans("0123456789", "ghjkmnpqrs")


def edition(text: str) -> str:
    """Return the edition of what says `text`: eight letters.

    It is the page's own: a number of the whole site would make every page another after any edit.
    """
    return hashlib.sha256(text.encode()).hexdigest()[:LENGTH].translate(LETTERS)
