"""An editor's text as a source: decoded already, whatever its declaration says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.limits import LIMITS
from feedlint.reading.source import Source

if TYPE_CHECKING:
    from feedlint.limits import Limits

_LONE = re.compile("[\ud800-\udfff]")
_MARK = "\ufeff"


class Buffer(Source):
    """The text of an editor, which will choose the bytes when it saves.

    `shift` is the length of a byte order mark that the editor left in the text.
    """

    def __init__(  # what bytes are decoded by has no meaning here
        self, filename: str, text: str, limits: Limits = LIMITS
    ) -> None:
        self.shift = int(text.startswith(_MARK))
        # Half a pair of UTF-16 has no bytes, and no parser takes it.
        own = _LONE.sub("\ufffd", text[self.shift :])
        super().__init__(filename, own.encode(), "utf-8", limits)
        self.bom = b""
        self.faults = []
        self.encoding = "utf-8"
        self.text = own

    def anew(self, data: bytes) -> Source:
        """The same buffer with another text."""
        return Buffer(self.filename, data.decode(), self.limits)
