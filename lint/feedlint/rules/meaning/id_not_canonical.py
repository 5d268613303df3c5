"""The rule id-not-canonical."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.rule import UNUSUAL_ID, Rule
from feedlint.rules.meaning._base import FEW
from feedlint.text.show import show
from feedlint.values import iri
from feedlint.values.canonical import canonical, departure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.rule import Context


class IdNotCanonical(Rule):
    """An id should be in normal form.

    ## Why
    Readers compare ids character by character. `http://Example.org` and
    `http://example.org/` are one address and two ids: the form that tools arrive at
    by themselves is the one that stays the same when a feed moves to another tool.

    ## Bad
    ```xml entry
    <id>HTTP://Notes.invalid:80/a/../1</id>
    ```

    ## Good
    ```xml entry
    <id>http://notes.invalid/1</id>
    ```

    ## Fix
    Unsafe: readers take an entry with a changed id for a new one. For a feed that is
    not yet published it is the thing to do.

    ## References
    - [RFC 4287, section 4.2.6](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6): "the
      following normalization strategy SHOULD be applied when generating atom:id elements"
    """

    code, name, since = "A003", "id-not-canonical", "0.1.0"
    severity = Severity.INFO
    visits = (UNUSUAL_ID,)
    w3c = ("NonCanonicalURI",)

    def check(self, value: Value, context: Context) -> Iterator[Finding]:
        """Check an id that is an IRI."""
        flaw = departure(value.text)
        if flaw is None or iri.flaw(value.text):
            return
        wanted = canonical(value.text)
        edit = replace(value.anchor(), wanted)
        yield Finding(
            value.at(flaw),
            f"the id {show(value.text)} is not in normal form: {flaw.reason}",
            fix=Fix(f"Write it as {show(wanted)}", Safety.UNSAFE, (edit,)),
            help=f"write {show(wanted)[1:-1]} in new ids; leave a published id as it is",
            group=f"{flaw.reason} {iri.split(value.text).authority}",
            few=FEW,
        )
