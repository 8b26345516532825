"""Which words of an official text carry which force ."""

from generator.lexicon.words import words
from generator.model.provision import Force

FORCE_WORDS: dict[Force, tuple[str, ...]] = {force: tuple(found) for force, found in words("force").items()}

# How much a reader may count on each force.
STRENGTH: dict[Force, int] = {"encouraged": 0, "may": 1, "choice": 1, "goal": 2, "planned": 3, "stated": 4}

# Words that govern the verb after them in the same clause, and what they make of it.
GOVERNORS: dict[Force, str] = {
    "encouraged": "(?:鼓励|支持|引导|探索|吸引|倡导|提倡)(?!的|力度|方式|下)",
    "choice": "可以?(?=[^,;。]{0,30}?(?:申请|提出|选择|投诉|举报|复核|复议|领取|自愿|自行))",
    "may": "可(?=予|给|返|按|享|以|免|减|视)|视情",
    "goal": "力争|争取|努力",
}
