"""What a Word file holds beside its body: headers, footers, comments. It is no part of the text, and named."""

import re

from generator.importer.docx_account import Account
from generator.importer.docx_stories import Document
from generator.importer.docx_xml import W

_PAGE_NUMBER = re.compile(r"[\s\d０-９一二三四五六七八九十第共页/／—－–\-·•~～.]*")


def drop_what_stands_beside(document: Document, account: Account) -> None:
    """Tell `account` the words of headers, footers and comments; a picture in them is a loss."""
    for part, where in (("header", "页眉"), ("footer", "页脚")):
        read = (document.lines(root, account, where) for root in document.parts_named(part))
        for text in dict.fromkeys(" ".join(filter(None, lines)) for lines in read):
            account.drop(where, text, "页码" if _PAGE_NUMBER.fullmatch(text) else where)
    comments = document.part("comments")
    if comments is not None:
        for at, comment in enumerate(list(comments.iter(f"{W}comment")), 1):
            account.drop(f"批注{at}", " ".join(document.lines(comment, account, "批注")), "批注")
