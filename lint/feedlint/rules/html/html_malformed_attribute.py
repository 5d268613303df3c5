"""H010 html-malformed-attribute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.html._base import MarkupRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup

_QUOTES = "write one straight quote before the value and one behind it"
_TYPOGRAPHICAL = "\u201c\u201d\u201e\u201f\u2018\u2019\u2033"


class HtmlMalformedAttribute(MarkupRule):
    """An attribute must have a name without quotes, and must not be repeated.

    ## Why
    A quote in a name means that one is missing, or one too many, in front of it: what
    was meant as text or as another attribute is read as something else. A quote in a
    value without quotes is a part of it, and so are the typographical ones that word
    processors write. Of two attributes with one name the second is ignored.

    ## Bad
    ```xml entry
    <summary type="html">&lt;img src="https://x.invalid/a.png" alt="a"b"></summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">&lt;img src="https://x.invalid/a.png" alt="ab"></summary>
    ```

    ## References
    - [WHATWG HTML, section 13.1.2.3](https://html.spec.whatwg.org/multipage/syntax.html#attributes-2)
    """

    code, name, since = "H010", "html-malformed-attribute", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("NotHtml",)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for names that no attribute has, and for names given twice."""
        for start, end, name in markup.odd:
            message = f"{show(name)} is no name of an attribute; is a quote missing?"
            yield Finding(markup.slice(start, end), message, help=_QUOTES)
        for start, end, value in markup.quoted:
            message = f"the value {show(value)} has a quote in it and none around it"
            group = "backslash" if "\\" in value else ""
            yield Finding(markup.slice(start, end), message, help=_quotes(value), group=group)
        for start, end, name in markup.repeated:
            message = f"the attribute {show(name)} is repeated, and only the first counts"
            advice = f"take the second {name} out, or write both values into the first"
            yield Finding(markup.slice(start, end), message, help=advice)


def _quotes(value: str) -> str:
    if "\\" in value:
        # The text went through JSON, or a string of a program, and was not read back.
        return f"take the backslashes out: {value.replace(chr(92), '')}"
    if value.strip(_TYPOGRAPHICAL) != value:
        return f'write straight quotes: "{value.strip(_TYPOGRAPHICAL)}"'
    return _QUOTES
