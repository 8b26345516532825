"""A reply is told with who gave it and what it answers, and says when it has ended."""

from datetime import date

from generator.pages.replies import told
from tests.smallest import REPLY


def test_a_reply_is_told_with_its_office_and_what_it_answers(site_with):
    site = site_with(REPLY)
    [found] = told(site, site.replies, date(2027, 12, 31))
    assert (found.office, found.answers, found.ended) == ("市人社局", ("怎么办",), False)
    [found] = told(site, site.replies, date(2028, 1, 1))
    assert found.ended
