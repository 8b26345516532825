"""F: exceptions to the rules are few, and each is to a rule that there is."""

from collections.abc import Iterator

from generator.model import Finding, Site
from generator.rules.registry import REGISTERED, rule

LARGEST_SHARE = 0.03


@rule("F130")
def exception_misused(site: Site) -> Iterator[Finding]:
    """`except` 里的规则不存在，不是写法的规则，或者有例外的事项超过 3%。"""
    with_exceptions = [each for each in site.provisions if each.except_]
    for provision in with_exceptions:
        for index, exemption in enumerate(provision.except_):
            if exemption.rule not in REGISTERED:
                yield Finding(provision.place("except", index), f"没有规则 {exemption.rule}。")
            elif not exemption.rule.startswith("W"):
                message = f"{exemption.rule} 查的是真不真，不能有例外。"
                yield Finding(provision.place("except", index), message, "只有 W 开头的写法规则可以写例外。")
    most = max(1, int(LARGEST_SHARE * len(site.provisions)))
    for provision in with_exceptions[most:]:
        message = f"有例外的事项已有 {len(with_exceptions)} 条，最多 {most} 条。"
        yield Finding(provision.place("except"), message, "请把话写好，或者把规则改聪明。")
