"""X071 unknown-xml-attribute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_attribute, on_value
from feedlint.finding import Finding, Severity
from feedlint.names import XML
from feedlint.pattern import lazy
from feedlint.rule import IN_XML, WITH_XML_ATTRIBUTES, Rule
from feedlint.text.show import show
from feedlint.text.suggest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


# It begins with what is rare: that is looked for at another speed.
_ATTRIBUTE = lazy(r"xml:(?<=[ \t\r\n]xml:)([A-Za-z0-9_.-]+)")


class UnknownXmlAttribute(Rule):
    """An attribute of the xml namespace should be one that XML has.

    ## Why
    XML has `xml:lang`, `xml:space`, `xml:base` and `xml:id`. All other names with this prefix
    are reserved, and mostly one of the four written wrongly, which then has no effect.

    ## Bad
    ```xml feed
    <rights xml:language="en">Ada 2024</rights>
    ```

    ## Good
    ```xml feed
    <rights xml:lang="en">Ada 2024</rights>
    ```

    ## References
    - [The xml namespace](https://www.w3.org/XML/1998/namespace)
    - [XML 1.0, section 2.10](https://www.w3.org/TR/xml/#sec-white-space)
    """

    code, name, since = "X071", "unknown-xml-attribute", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (WITH_XML_ATTRIBUTES,), IN_XML

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look for the prefix in the text before looking at every element."""
        words = set(_ATTRIBUTE.findall(context.document.text))
        if not words - {"lang", "base", "id"}:
            return
        for inner in element.iter("*"):
            # Names alone: lxml's items() takes quadratic time.
            for name in map(str, inner.keys()):
                local = name.removeprefix(f"{{{XML}}}")
                if local == name or local in ("lang", "base", "id"):
                    continue
                if local != "space":
                    hint = did_you_mean(local, ("lang", "base", "id", "space"))
                    message = f"{show(f'xml:{local}')} is no attribute of XML{hint}"
                    help_ = "take it out, or write xml:lang, xml:base, xml:id or xml:space"
                    yield Finding(on_attribute(inner, name), message, help=help_)
                elif (value := str(inner.get(name))) not in ("default", "preserve"):
                    message = f"xml:space is {show(value)}, neither 'default' nor 'preserve'"
                    help_ = 'write xml:space="preserve", or take it out'
                    yield Finding(on_value(inner, name), message, help=help_)
