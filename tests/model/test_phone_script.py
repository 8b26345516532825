"""What to say on the phone about a page or a sheet."""

import pytest

from generator.model.phone_script import phone_script
from generator.text.dates import month


def test_the_sentence_for_the_phone_does_not_name_many_documents(large):
    assert phone_script(large.documents, "", "贷款", True).startswith("我想问政策文件里的“贷款”：")


@pytest.mark.parametrize(
    ("gives", "asked"), [(True, "现在还有吗？找谁办？"), (False, "现在做得怎么样了？该问谁？")]
)
def test_the_sentence_for_the_phone_names_document_clause_and_page(two, gives, asked):
    said = phone_script(two.documents, "第（一）条", "“六稳”怎么做", gives)
    names = "、".join(f"{month(each.meta.signed_on)}{each.meta.short}" for each in two.documents)
    assert said == f"我想问{names}第（一）条里的“‘六稳’怎么做”：{asked}"
