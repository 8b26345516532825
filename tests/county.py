"""A made-up county supplement to the document of `smallest`. It is never on the real site."""

from pathlib import Path

from tests import smallest

TEXT = """某县人民政府关于补充稳就业措施的通知
某县府发〔2021〕3号
一、补充
(一)发放补贴。对不裁员的企业,每人给予500元补贴。实施期限改为2021年12月31日。市里的补贴标准改为60%。(责任单位:市人社局)
2021年3月1日
"""
MEASURE = """measure: 1
title: 发放补贴
plain: 不裁员的企业，县里再给补贴
summary: 县里再给不裁员的企业补贴。
units: [fz-renshe]
provisions:
  - id: xian-butie
    title: 不裁员的企业，县里按人给补贴
    says: 企业不裁员，县里按每人500元给补贴。怎么申请，没有写。
    effect: receive
    force: stated
    force_word: 给予
    for: [company]
    needs: [keep-staff]
    quotes: ["对不裁员的企业,每人给予500元补贴"]
    amounts: [{value: 500, unit: 元, of: 每人, bound: exact}]
    conditions: [{says: 企业没有裁员, quote: 对不裁员的企业}]
    unknown: [how]
    ask: ["12345"]
left_out:
  - {quote: 实施期限改为2021年12月31日, why: 写在和市里文件的关系里。}
  - {quote: 市里的补贴标准改为60%, why: 写在和市里文件的关系里。}
"""
DOCUMENT = """title: 某县人民政府关于补充稳就业措施的通知
short: 某县补充文件
issuer: 某县人民政府
number: 某县府发〔2021〕3号
signed_on: 2021-03-01
source_name: 某县人民政府网站
checked_on: 2026-11-24
"""
RELATIONS = """supplements:
  - {target: mou-2020-1/m01s01, quote: 对不裁员的企业, says: 县里在市里的钱以外，再给一笔。}
extends:
  - {target: mou-2020-1/m01s01, quote: 实施期限改为2021年12月31日, says: 县里把期限改到2021年12月31日。}
replaces:
  - {target: mou-2020-1/m01s02, quote: 市里的补贴标准改为60%, says: 县里换了标准。}
"""
FOLDER = "data/documents/xian-2021-3"
DOCUMENT_FILE = f"{FOLDER}/document.yml"


def write(root: Path, **changes: str) -> Path:
    """Write the smallest project and the county's supplement into `root`."""
    files = {
        f"{FOLDER}/text.txt": TEXT,
        DOCUMENT_FILE: DOCUMENT + RELATIONS,
        f"{FOLDER}/measures/01-butie.yml": MEASURE,
    }
    return smallest.write(root, **{**files, **changes})
