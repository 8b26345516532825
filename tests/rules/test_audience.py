"""F: who gets it, and who only stands near."""

from tests import smallest
from tests.rules import found, messages


def test_an_audience_that_the_quotes_do_not_name(site_with):
    assert found(site_with("for: [worker]\nabout: [company]"), "F114") == [
        (
            16,
            5,
            "引文没有写到职工（worker）。",
            "原文写给谁就写谁；连带的写进 about。原文的叫法写进 audiences.yml 的 official。",
        )
    ]
    assert messages(site_with("for: [company, worker]"), "F114") == ["引文没有写到职工（worker）。"]
    assert found(site_with("about: [worker]"), "F114") == []


def told(text, for_, quote=None, effect="step"):
    """The smallest measure with `text` as its only words, told by one provision for these audiences."""
    return (
        f"# text.txt\n{text}。\n# measures/01-a.yml\nleft_out: []\nprovisions:\n"
        f"  - {{id: a, title: 有人审核, says: 有人审核。, effect: {effect}, force: stated, force_word: 审核, "
        f'for: [{for_}], quotes: ["{quote or text}"], ask: ["12345"]}}'
    )


def test_whom_the_text_around_names_when_the_quotes_name_nobody(site_with):
    text = "职工可以申请,申请由民政部门审核"
    assert messages(site_with(told(text, "worker", "申请由民政部门审核")), "F114") == []
    assert messages(site_with(told(text, "company", "申请由民政部门审核")), "F114") == [
        "引文没有写到企业（company）。"
    ]
    assert messages(site_with(told(text, "worker, company", "申请由民政部门审核")), "F114") == [
        "引文没有写到企业（company）。"
    ]


def test_each_level_of_a_list_is_named(site_with):
    offices = "".join(
        f"- {{id: {id_}, name: {name}, official: [{name}], spoken: [{name}], guide: false, intro: 管。}}\n"
        for id_, name in (("city", "市民政部门"), ("district", "区民政部门"), ("province", "省民政部门"))
    )
    audiences = f"\n# data/audiences.yml\n{smallest.FILES['data/audiences.yml']}{offices}"
    text = "由市、区民政部门审核"
    assert messages(site_with(told(text, "city, district") + audiences), "F114") == []
    assert messages(site_with(told(text, "province") + audiences), "F114") != []


def test_everyone_may_stand_beside_those_who_are_named(site_with):
    everyone = (
        "- {id: everyone, name: 每个人, official: [群众], spoken: [大家], guide: true, intro: 都写给。}\n"
    )
    audiences = f"# data/audiences.yml\n{smallest.FILES['data/audiences.yml']}{everyone}"
    assert messages(site_with(f"for: [company, everyone]\n{audiences}"), "F114") == []
    assert messages(site_with(f"for: [everyone]\nabout: [company]\n{audiences}"), "F114") == [
        "引文没有写到每个人（everyone）。"
    ]


def test_an_audience_that_the_quotes_name_is_left_out(site_with):
    site = site_with(told("企业申请后由民政部门审核", "government"))
    assert messages(site, "F137") == ["引文写到“企业”，for 和 about 里没有企业（company）。"]
    assert messages(site_with(told("企业申请后由民政部门审核", "company")), "F137") == []


def test_what_people_get_is_not_the_governments_own_affair(site_with):
    assert [each[2] for each in found(site_with("effect: none"), "F124")] == [
        "effect 写的是 none，for 里却有企业（company），原文又是写定的。"
    ]
    assert found(site_with("effect: none\nforce: planned"), "F124") == []


def test_the_governments_own_affair_is_no_benefit(site_with):
    assert found(site_with("for: [government]"), "F124") == [
        (12, 11, "只写给政府，effect 却是 receive。", "政府自己的安排写 none。")
    ]


def test_every_audience_with_a_guide_has_its_plain_words(real_site):
    assert [each.id for each in real_site.audiences if each.guide and not each.spoken] == []
