"""X056 bad-namespace-name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_value
from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, UNUSUALLY_DECLARED
from feedlint.rules.xml._base import FaultRule
from feedlint.rules.xml._namespaces import declaring, own_names
from feedlint.text.show import show
from feedlint.values.namespaces import IN_USE, KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.finding import Fault
    from feedlint.rule import Context


class BadNamespaceName(FaultRule):
    """The name of a namespace should be a URI.

    ## Why
    Most parsers compare the name letter by letter, and some also check it: a feed that is
    well-formed is refused for it. A name that begins with `tag:`, `urn:` or `uuid:` must be
    one of its scheme.

    ## Bad
    ```xml feed
    <x:a xmlns:x="Ada Notes">x</x:a>
    ```

    ## Good
    ```xml feed
    <x:a xmlns:x="urn:x-ada:notes">x</x:a>
    ```

    ## References
    - [Namespaces in XML 1.0, chapter 3](https://www.w3.org/TR/xml-names/#ns-decl)
    - [RFC 3986, chapter 2](https://www.rfc-editor.org/rfc/rfc3986#section-2)
    """

    code, name, since = "X056", "bad-namespace-name", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (UNUSUALLY_DECLARED,), IN_XML
    faults = ("bad-namespace-name",)

    def words(self, fault: Fault) -> str:
        """Show the name."""
        return _said(fault.values["name"])

    def advice(self, fault: Fault) -> str:
        """Say what is at stake."""
        del fault
        return _ADVICE

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look at the names that a parser lets pass."""
        for prefix, name in sorted(context.document.namespaces):
            # Most names are known, and need no look.
            if not name or name in KNOWN or name in IN_USE or not _reason(name):
                continue
            if name not in context.once(own_names, context.document):
                continue
            place = declaring(context, prefix, name)
            if place is not None:
                anchor = on_value(place, f"xmlns:{prefix}" if prefix else "xmlns")
                yield Finding(anchor, _said(name), help=_ADVICE)


_ADVICE = "Write the name as its vocabulary gives it; your own must be a URI of ASCII signs"


def _said(name: str) -> str:
    why = _reason(name)
    return f"the namespace name {show(name)} is no URI" + (f": {why}" if why else "")


def _reason(name: str) -> str:
    from feedlint.values.namespace_names import reason

    return reason(name)
