"""Wraps for tests: the text of a case as the message of a commit in a feed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.testing import entry

if TYPE_CHECKING:
    from collections.abc import Callable

SHA = "0123456789abcdef0123456789abcdef01234567"
SIGN = "Signed-off-by: Ada <ada@example.org>"
#: The option of the rules that know the kernel's customs.
KERNEL = {"profile": "kernel"}

_MARKS = re.compile("[⟦⟧]")
_ENTRY = """\
<id>urn:sha1:{sha}</id>
<title>{title}</title>
<author><name>{name}</name><email>{email}</email></author>
<published>{year}-02-03T04:05:06Z</published>
<link href="https://example.org/pump/commit/?id={sha}"/>
{contents}"""
_TEXT = "<content>\n{0}\n</content>"
_XHTML = """
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><pre>
{1}
</pre></div></content>"""


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _entry(message: str, contents: str, year: int = 2024, name: str = "Ada") -> str:
    title, _, body = _escaped(message).partition("\n\n")
    filled = contents.format(body, _MARKS.sub("", body))
    return _ENTRY.format(
        sha=SHA, title=title, name=name, email="ada@example.org", year=year, contents=filled
    )


def commit(message: str) -> str:
    """The message, divided as cgit does it; Ada wrote it in 2024."""
    return entry(_entry(message, _TEXT))


def commit_twice(message: str) -> str:
    """The same with a second rendition, in XHTML; the marks are in the first."""
    return entry(_entry(message, _TEXT + _XHTML))


def commit_otherwise(message: str) -> str:
    """The same with a second rendition that has one space wherever the first has two."""
    twice = _entry(message, _TEXT + _XHTML)
    first, mark, second = twice.partition("<pre>")
    return entry(first + mark + second.replace("  ", " "))


def commit_of(*, year: int = 2024, name: str = "Ada") -> Callable[[str], str]:
    """A wrap for another year or author."""
    return lambda message: entry(_entry(message, _TEXT, year, name))


def commits(messages: str) -> str:
    """Messages between lines of `%%`, each in an entry of one feed."""
    made = [_entry(message, _TEXT) for message in messages.split("\n%%\n")]
    rest = "<updated>2024-03-04T05:06:07Z</updated>\n</entry>\n<entry>\n"
    renamed = [text.replace(SHA, f"{number:040x}") for number, text in enumerate(made)]
    return entry(rest.join(renamed))
