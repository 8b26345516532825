"""What looks like a phone number, in normalised text."""

import re

from generator.text.numbers import UNITS

PHONE = re.compile(
    r"(?<![\dA-Za-z.〔-])(1\d{10}|0\d{2,3}-?\d{7,8}|[48]00-?\d{3}-?\d{4}|\d{7,8}|1[0-2]\d{3}|9\d{4}|11\d|12[0-2])"
    rf"(?!\d|\.\d|-\d|号|{'|'.join(UNITS)})"
)
