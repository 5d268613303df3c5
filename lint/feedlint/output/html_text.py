"""Text as HTML. Whatever comes from a feed or a file name passes through here.

Nothing that comes out has a meaning for a browser, a terminal or the log of a CI.
"""

from __future__ import annotations

from itertools import groupby

from feedlint.output.common import COMMAND, inert
from feedlint.text.show import escape

#: Enough for text and for values in double quotes (WHATWG HTML, section 13.1.2).
_REFERENCES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def plain(text: str) -> str:
    """`text` for a paragraph or an attribute, unprintable code points as escapes."""
    return inert(text).translate(_REFERENCES)


def source(text: str) -> str:
    """`text` for an excerpt: escapes are set apart from what the text itself says."""
    if text.isprintable():
        return _quoted(text)
    return "".join(_run(kind, "".join(run)) for kind, run in groupby(text, _kind))


def _kind(character: str) -> str:
    if character == "\t":
        return "tab"
    return "plain" if character.isprintable() else "escape"


def _run(kind: str, text: str) -> str:
    if kind == "tab":
        # As a reference, so that the page itself has no control character.
        return "&#9;" * len(text)
    if kind == "plain":
        return _quoted(text)
    return f'<span class="esc">{escape(text)}</span>'


def _quoted(text: str) -> str:
    return COMMAND.sub(r"#\\x23", text).translate(_REFERENCES)
