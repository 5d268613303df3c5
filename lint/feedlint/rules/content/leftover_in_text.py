"""C010 leftover-in-text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.entry import identity_of
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE
from feedlint.pattern import lazy
from feedlint.rule import EVERY, HOLLOW_TEXT, Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.rule import Context

_ROLES = frozenset(("title", "subtitle", "summary", "content", "name"))
# What nobody writes as a whole text: an object of JavaScript, a date that was none, the tag
# of a template engine.
_CERTAIN = lazy(
    r"\[object [A-Z][A-Za-z]*\]|Invalid Date"
    r"|\{\{[^{}]+\}\}|\{%[^%]+%\}|<%[^%]+%>|\$\{[^{}]+\}"
)
_PARAGRAPH = lazy(r"<(p|div)>\s*(\S.*?)\s*</\1>")
# A missing value as JavaScript, C, Python, Ruby and their like print it. A post can be called
# so; no summary is.
_WORD = lazy(r"(?:undefined|null|NaN|None|nil)(?: (?:undefined|null|NaN|None|nil))*")


class LeftoverInText(Rule):
    """A text must not be what a program prints for a value that is missing.

    ## Why
    `undefined`, `[object Object]`, `Invalid Date` or `{{ page.title }}` as a whole title or
    text is what a script or a template leaves where it had no value. Every reader shows it as
    the headline or as the post. A title may well be a word such as `null`, so those are told of
    titles at the level of information; a text that speaks of such a word is left alone, and so
    are commits.

    ## Bad
    ```xml entry
    <title>{{ page.title }}</title>
    ```

    ```rss item
    <description>[object Object]</description>
    ```

    ```json item
    "content_html": "undefined"
    ```

    ## Good
    ```xml entry
    <title>What {{ page.title }} stands for</title>
    ```

    ## References
    - [RFC 4287, section 4.2.14](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.14): a
      title "conveys a human-readable title"
    """

    code, name, since = "C010", "leftover-in-text", "0.1.0"
    severity = Severity.WARNING
    once = True
    remedy = "set the value where the feed is made: its script or template had none"
    visits, dialects = (HOLLOW_TEXT,), EVERY

    def check(self, text: Text, context: Context) -> Iterator[Finding]:
        """Look whether there is anything else in a text."""
        value, start = _inner(text)
        severity = _severity(value, text) if text.role in _ROLES else None
        if severity is None or _is_of_a_commit(text, context):
            return
        yield Finding(
            text.anchor(start, start + len(value)),
            f"the {text.label} is {show(value)}, which stands for a value that is missing",
            severity=severity,
            group=text.label,
        )


def _inner(text: Text) -> tuple[str, int]:
    """A text without white space and a paragraph around it, and where that begins."""
    value = text.text.strip(SPACE)
    start = text.text.index(value)
    match = _PARAGRAPH.fullmatch(value) if text.kind == "html" else None
    return (match[2], start + match.start(2)) if match else (value, start)


def _severity(value: str, text: Text) -> Severity | None:
    if _CERTAIN.fullmatch(value):
        return Severity.WARNING
    if _WORD.fullmatch(value):
        return Severity.WARNING if text.role in {"summary", "content"} else Severity.INFO
    return None


def _is_of_a_commit(text: Text, context: Context) -> bool:
    entry = text.entry
    return entry is not None and context.once(identity_of, entry).is_commit
