"""What is not written is asked once, of one unit, and is answered only by a reply that still holds."""

from collections import Counter
from dataclasses import replace
from datetime import date

from generator.model.gaps import by_owner, gaps
from tests.conftest import DAY
from tests.smallest import REPLY, TEXT

MORE = "unknown: [how, where, amount]\n"


def test_one_reply_would_settle_how_and_where(site_with):
    found = gaps(site_with(MORE), DAY)
    assert [(each.id, each.kinds) for each in found] == [
        ("01-a-amount", ("amount",)),
        ("01-a-how", ("how", "where")),
    ]
    assert found[1].question == "“少裁员的企业，退回失业保险费”，怎么办、在哪里办、找谁办？"


def test_the_first_unit_is_asked_and_the_others_are_named(site_with):
    [gap] = gaps(site_with(), DAY)
    assert (gap.owner.id, gap.owner.name, gap.together, gap.clause) == (
        "fz-renshe",
        "市人社局",
        ("市财政局",),
        "第（一）条",
    )


def test_the_unit_that_leads_is_asked(site_with):
    site = site_with()
    [document] = site.documents
    [official] = document.official.measures
    led = replace(document.official, measures=(replace(official, leading=("市财政局",)),))
    [gap] = gaps(replace(site, documents=(replace(document, official=led),)), DAY)
    assert (gap.owner.name, gap.together) == ("市财政局", ("市人社局",))


def test_where_no_unit_is_named_the_issuer_is_asked(site_with):
    text = "\n# data/documents/mou-2020-1/text.txt\n"
    [gap] = gaps(
        site_with(
            "\n# measures/01-a.yml\nunits: []\n" + text + TEXT.replace("(责任单位:市人社局、市财政局)", "")
        ),
        DAY,
    )
    assert (gap.owner.name, gap.owner.unit, gap.together) == ("某市人民政府", None, ())
    assert gap.owner.id.isascii()


def test_two_readings_are_a_gap(site_with):
    note = "note: “上年度”管不管后半句，有两种读法。请问12345。\n"
    found = gaps(site_with(note), DAY)
    assert [each.id for each in found] == ["01-a-how", "01-a-reading"]
    assert found[1].silences[0].note == "“上年度”管不管后半句，有两种读法。"


def test_a_reply_settles_until_it_ends(site_with):
    site = site_with(REPLY)
    [gap] = gaps(site, DAY)
    assert (gap.settled, [each.id for each in gap.replies]) == (True, ["zenmeban"])
    [gap] = gaps(site, date(2028, 1, 1))
    assert (gap.settled, [each.id for each in gap.replies]) == (False, ["zenmeban"])


def test_what_is_answered_in_part_stays_open_for_the_rest(site_with):
    gap = gaps(site_with(f"{MORE}{REPLY}"), DAY)[1]
    assert (gap.settled, gap.kinds, len(gap.replies)) == (False, ("where",), 1)


def test_every_unknown_of_the_real_site_is_asked_once(real_site):
    found = gaps(real_site, DAY)
    asked = Counter((each.provision.id, kind) for gap in found for each in gap.silences for kind in each.open)
    unknown = {(each.id, kind) for each in real_site.provisions for kind in each.unknown}
    assert set(asked.values()) == {1}
    assert unknown <= set(asked)
    assert all(kind == "reading" for _, kind in set(asked) - unknown)
    assert len({gap.id for gap in found}) == len(found) < len(unknown) / 4
    assert sum(len(mine) for _, mine in by_owner(real_site, found)) == len(found)
