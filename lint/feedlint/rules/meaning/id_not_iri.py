"""The rule id-not-iri."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.pattern import lazy
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values
from feedlint.text.show import show
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context
    from feedlint.rules.meaning._base import Value

# Git's object names (gitformat-commit-graph(5)): SHA-1 or SHA-256 in hexadecimal digits.
_OBJECT_NAME = lazy(r"[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}")
_SHA256_DIGITS = 64


class IdNotIri(Rule):
    """An id must be an absolute IRI.

    ## Why
    The id is what makes an entry the same entry tomorrow and in another feed. A
    word, a number, a path or a bare commit hash means something in one feed only:
    two feeds that use it collide, and readers that resolve it as a link get a
    different id for each address they fetched the feed from.

    ## Bad
    ```xml entry
    <id>dc293f2106903ab9c24e9cea18c276e32c394c33</id>
    ```

    ## Good
    ```xml entry
    <id>urn:sha1:dc293f2106903ab9c24e9cea18c276e32c394c33</id>
    ```

    ## Fix
    Unsafe, for the hash of a commit: it becomes a `urn:sha1:` or `urn:sha256:` name.
    Readers will take entries with another id for new ones.

    ## References
    - [RFC 4287, section 4.2.6](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6)
    - [RFC 3987, section 2.2](https://www.rfc-editor.org/rfc/rfc3987#section-2.2)
    """

    code, name, since = "A001", "id-not-iri", "0.1.0"
    severity = Severity.ERROR
    visits = (ROOT,)
    w3c = ("InvalidFullLink", "InvalidLink", "InvalidIRI", "InvalidUriChar", "NotBlank")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check every id; the names of tag: and urn: have rules of their own."""
        for value in context.once(Values, element).ids:
            scheme = iri.scheme_of(value.text)
            if not scheme:
                yield _relative(value)
            elif scheme not in {"tag", "urn"} and (flaw := iri.flaw(value.text)):
                message = f"the id {show(value.text)} is no IRI: {flaw.reason}"
                yield Finding(value.at(flaw), message)


def _relative(value: Value) -> Finding:
    text = value.text
    if not text:
        return Finding(value.anchor(), "the id is empty")
    if not _OBJECT_NAME.fullmatch(text):
        return Finding(value.anchor(), f"the id {show(text)} is not an absolute IRI")
    prefix = "urn:sha256:" if len(text) == _SHA256_DIGITS else "urn:sha1:"
    edit = replace(value.anchor(), prefix + text)
    return Finding(
        value.anchor(),
        f"the id {show(text, 64)} is the bare hash of a commit, not an IRI",
        fix=Fix(f"Write it as {prefix}…", Safety.UNSAFE, (edit,)),
        help=f"a hash becomes an IRI with a scheme before it: {prefix}{text}",
    )
