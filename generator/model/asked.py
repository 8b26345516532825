"""群众常问: what people ask, and the provisions that answer it, or what the documents do not say of it."""

from typing import Any

from generator.model.provision import Unknown
from generator.model.record import Id, Reviewed, Text


class Asked(Reviewed):
    """群众常问: a question in people's words, with `also` other wordings of the same.

    The provisions `answered_by` answer it, the first before all others. With `unknown` the answer is that they do not say it; with
    `absent`, words of which no document has any, that nothing is written about it. `answer` is our wording, where
    the first provision's own is too long or several answer together.
    """

    id: Id
    asks: Text
    also: tuple[Text, ...] = ()
    answered_by: tuple[Id, ...] = ()
    unknown: tuple[Unknown, ...] = ()
    absent: tuple[Text, ...] = ()
    answer: Text | None = None

    def model_post_init(self, _context: Any, /) -> None:
        if bool(self.answered_by) == bool(self.absent):
            raise ValueError("这里要写、也只能写这两项中的一项：answered_by、absent")
        if self.absent and (self.unknown or self.answer):
            raise ValueError("写了 absent，就不写 unknown、answer")
