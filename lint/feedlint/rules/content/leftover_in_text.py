"""C010 leftover-in-text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.entry import identity_of
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE
from feedlint.pattern import lazy
from feedlint.rule import EVERY, FEED, Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

_ROLES = frozenset(("title", "subtitle", "summary", "content", "name"))
#: No text that is nothing but a leftover is longer, in code points.
_LONGEST = 120
# What nobody writes as a whole text: an object of JavaScript, a date that was none, the tag
# of a template engine.
_CERTAIN = lazy(
    r"\[object [A-Z][A-Za-z]*\]|Invalid Date"
    r"|\{\{[^{}]+\}\}|\{%[^%]+%\}|<%[^%]+%>|\$\{[^{}]+\}"
)
# A missing value as JavaScript, C, Python, Ruby and their like print it. A post can be called
# so; no summary is.
_WORD = lazy(r"(?:undefined|null|NaN|None|nil)(?: (?:undefined|null|NaN|None|nil))*")
_HINTS = ("[object ", "Invalid Date", "{{", "{%", "<%", "&lt;%", "${", "undefined", "nil")
_COMMON = ("null", "NaN", "None")


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
    visits, dialects = (FEED,), EVERY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Look at the short texts, where the feed has such a word at all."""
        source = feed.document.text
        if not any(hint in source for hint in (*_HINTS, *_COMMON)):
            return
        for text in feed.texts:
            if text.role not in _ROLES or len(characters := text.text) > _LONGEST:
                continue
            value = characters.strip(SPACE)
            severity = _severity(value, text)
            if severity is None or _is_of_a_commit(text, context):
                continue
            start = characters.index(value)
            yield Finding(
                text.anchor(start, start + len(value)),
                f"the {text.label} is {show(value)}, which stands for a value that is missing",
                severity=severity,
                group=text.label,
            )


def _severity(value: str, text: Text) -> Severity | None:
    if _CERTAIN.fullmatch(value):
        return Severity.WARNING
    if _WORD.fullmatch(value):
        return Severity.WARNING if text.role in {"summary", "content"} else Severity.INFO
    return None


def _is_of_a_commit(text: Text, context: Context) -> bool:
    entry = text.entry
    return entry is not None and context.once(identity_of, entry).is_commit
