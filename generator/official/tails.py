"""责任单位: the tail of a measure that names the responsible bodies.

（责任单位：甲局、乙局）, 责任单位：甲局 on a line of its own, （牵头单位：甲局；配合单位：乙局）, （甲局牵头，乙局配合）.
"""

import re

_ROLE = r"(?:责任|牵头|配合|主办|协办|负责|实施|参与|参加)+(?:单位|部门|主体)"
_IN_BRACKETS = re.compile(rf"[（(【〔]\s*{_ROLE}\s*[:：]")
_LINE = re.compile(rf"{_ROLE}\s*[:：]")
# （市人社局牵头，市财政局配合） and （各部门按职责分工负责）, as in documents of the State Council.
_DUTY = r"(?:等)?(?:按照?(?:各自)?职责(?:分工)?)?(?:分别|共同)?(?:负责|牵头|配合)"
_INSIDE = r"(?:[^。！？:：（）()〔〕【】]|[（(〔][^（）()〔〕]*[）)〕])"
_OF_DUTIES = re.compile(rf"[（(【〔]{_INSIDE}{{2,400}}?{_DUTY}[）)】〕]。?$")
# The longest tail of the documents we know has 260 characters; a bound keeps hostile texts cheap.
LONGEST = 2_000
_OPENING, _CLOSING = "（(〔【[", "）)〕】]"


def split(line: str) -> tuple[str, str]:
    """Cut the tail off the end of a line; brackets inside it may nest. Without a tail the second is empty."""
    if _LINE.match(line):
        return "", line
    for match in _IN_BRACKETS.finditer(line, max(0, len(line) - LONGEST)):
        depths, depth = [], 0
        for character in line[match.start() :].rstrip("。"):
            depth += (character in _OPENING) - (character in _CLOSING)
            depths.append(depth)
        if depths[-1] == 0 and min(depths) >= 0:
            return line[: match.start()], line[match.start() :]
    if duties := _OF_DUTIES.search(line, max(0, len(line) - LONGEST)):
        return line[: duties.start()], duties.group()
    return line, ""


def units(tail: str) -> tuple[str, ...]:
    """Split a tail into the bodies it names: at 、，；outside inner brackets, without role words."""
    inner = tail.strip().removesuffix("。")
    duties = bool(_OF_DUTIES.fullmatch(inner))
    if duties or _IN_BRACKETS.match(inner):
        inner = inner[1:-1]
    named = _LINE.sub("、", inner)
    separators = "、，,；;" if re.search("[、，,；;]", named[1:]) else "、 \u3000"
    pieces, depth = [""], 0
    for character in named:
        depth += (character in _OPENING) - (character in _CLOSING)
        if depth == 0 and character in separators:
            pieces.append("")
        else:
            pieces[-1] += character
    names: list[str] = []
    for piece in map(str.strip, pieces):
        if piece.startswith("以下"):  # "以下均涉及…，不再重复列出": a remark, not a body
            break
        name = re.sub(rf"^由|{_DUTY}$", "", piece) if duties else piece
        names += [name] if name else []
    return tuple(names)
