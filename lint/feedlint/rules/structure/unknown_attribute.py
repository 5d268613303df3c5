"""The rule unknown-attribute."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from feedlint.anchor import on_attribute
from feedlint.finding import Finding, Fix, Safety, Severity, rewrite
from feedlint.names import STAND_INS, XML
from feedlint.rule import IN_XML, Rule
from feedlint.rules.structure._base import again, elements_of
from feedlint.rules.structure._dialects import words
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context

#: What an attribute without a namespace should have been: as written, and as lxml has it.
_MEANT = {
    ("generator", "url"): ("uri", "uri"),
    ("", "lang"): ("xml:lang", f"{{{XML}}}lang"),
    ("", "base"): ("xml:base", f"{{{XML}}}base"),
}


#: The attributes of RSS by their small letters.
_KNOWN = {
    name.lower(): name
    for name in (
        *("isPermaLink", "domain", "url", "length", "type", "port", "path", "protocol"),
        *("registerProcedure", "version"),
    )
}


_STOOD_FOR = {other: own for own, others in STAND_INS.items() for other in others}


class UnknownAttribute(Rule):
    """An element of Atom or RSS must have no attribute that the format does not give it.

    ## Why
    Readers pass over the attribute, so what it says is lost: a `url` of a generator, a
    `lang` without its prefix, the `mode` of Atom 0.3. Attributes with a namespace are
    extensions and may stand anywhere.

    ## Bad
    ```xml feed
    <generator url="https://notes.invalid/press" version="2">Press</generator>
    ```

    ## Good
    ```xml feed
    <generator uri="https://notes.invalid/press" version="2">Press</generator>
    ```

    ## Fix
    Safe where an attribute of RSS differs in nothing but the case of its letters. Unsafe, where
    one letter or prefix makes it the attribute that is meant: `url` of a generator, `lang` and
    `base`.

    ## References
    - [RFC 4287, section 6.2](https://www.rfc-editor.org/rfc/rfc4287#section-6.2): attributes of
      Atom's vocabulary that are not defined cannot be told from "markup error"
    - [RFC 4287, appendix B](https://www.rfc-editor.org/rfc/rfc4287#appendix-B):
      `undefinedAttribute` takes no name without a namespace
    """

    code, name, since = "S007", "unknown-attribute", "0.1.0"
    severity = Severity.ERROR
    dialects = IN_XML
    faults = ("unknown-attribute",)
    w3c = ("UnexpectedAttribute",)

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Name the attribute, and mend the name where only one can be meant."""
        name, attribute = fault.values["element"], fault.values["attribute"]
        message = f"{words(context).name} gives {name} no attribute {show(attribute)}{again(fault)}"
        slip = _KNOWN.get(attribute.lower(), "") if context.document.dialect != "atom" else ""
        fix = _recased(fault, slip) if slip else _renamed(fault, name, attribute)
        yield Finding(
            fault.anchor, message, fix=fix, help=f"write {slip}" if slip else _help(name, attribute)
        )


def _help(name: str, attribute: str) -> str:
    """What may be meant by an attribute that there is not."""
    written, _ = _MEANT.get((name, attribute)) or _MEANT.get(("", attribute), ("", ""))
    if written:
        return f"write {written}"
    if name in ("enclosure", "source") and (own := _STOOD_FOR.get(attribute.lower())):
        return f"write {own}"
    return f"take {attribute} out, or give it a prefix and a namespace of its own"


def _recased(fault: Fault, name: str) -> Fix | None:
    """The name as RSS writes it; what it says is what was meant."""
    return _called(fault, name, name, Fix(f"Write {name}", Safety.SAFE, ()))


def _renamed(fault: Fault, name: str, attribute: str) -> Fix | None:
    written, known = _MEANT.get((name, attribute)) or _MEANT.get(("", attribute), ("", ""))
    fix = Fix(f"Call it {written}", Safety.UNSAFE, ())
    return _called(fault, written, known, fix) if written else None


def _called(fault: Fault, written: str, known: str, fix: Fix) -> Fix | None:
    """The fix, with the other name in all places; none where one has that already."""
    attribute, elements = fault.values["attribute"], elements_of(fault)
    if any(known in element.attrib for element in elements):
        return None
    values = ((e, quoteattr(e.get(attribute, ""))) for e in elements)
    edits = tuple(rewrite(on_attribute(e, attribute), f"{written}={v}") for e, v in values)
    return fix._replace(edits=edits)
