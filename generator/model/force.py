"""Which words of an official text carry which force ."""

from generator.model.provision import Force

_WORDS: dict[Force, str] = {
    "encouraged": ("鼓励 支持 引导 探索 适当 吸引"),
    "stated": (
        "返还 按 缴纳 直接给予 给予 发放 延长至 不超过 不收 取消 减半 "
        "免收 优先安排 优先采购 纳入 不得 严禁 杜绝 只能 实行 严格执行 "
        "严格实行 执行 全面实施 及时发放 按时足额支付 结算 公布 问责"
    ),
    "may": ("可 可予以 可给予 视情"),
    "planned": (
        "开展 扩大 提高 推广 出台 建设 完善 推进 推动 实施 落实 加强 "
        "加快 加大 建立 健全 深化 强化 统筹 保障 做好 抓好 抓紧 优化 "
        "打造 培育 培育壮大 做优做强 引进 指导 增加 降低 搭建 采取 "
        "组织 举办 拓展 发展 坚持 坚决 放宽 帮助 帮扶 挖掘 关注 促进 "
        "用好 开工建设 盘活 压减 压实 防范 完成 推介 融入 复制推广 "
        "解决 处理 划转 拓宽 延伸 贯彻 聚焦 恢复 下达 安排 补助 整合 "
        "研究制定 谋划 推行 对接 打响 发挥"
    ),
    "goal": ("力争 争取 压缩至 确保 确保完成 确保实现 努力 巩固 奋力 守住"),
}

FORCE_WORDS: dict[Force, tuple[str, ...]] = {force: tuple(words.split()) for force, words in _WORDS.items()}

# How much a reader may count on each force.
STRENGTH: dict[Force, int] = {"encouraged": 0, "may": 1, "goal": 2, "planned": 3, "stated": 4}

# Words that govern the verb after them in the same clause, and what they make of it.
GOVERNORS: dict[Force, str] = {
    "encouraged": "鼓励|支持|引导|探索|吸引",
    "may": "可(?=予|给|返|按|享|申|以|免|减|视)|视情",
    "goal": "力争|争取|努力|确保",
}
