"""V105 uppercase-sha."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import Anchor, on_text, on_value
from feedlint.commits.entry import Identity, identity_of
from feedlint.finding import Finding, Severity
from feedlint.names import atom
from feedlint.rule import Context, Rule, if_commits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.commits.forges import ObjectName


class UppercaseSha(Rule):
    """An object name should be written in lower case.

    ## Why
    Git takes object names in any case, but always writes them in lower case. Ids are
    compared letter for letter: the same commit in upper case is another entry, and
    some forges do not find it.

    ## Bad
    ```xml entry
    <id>urn:sha1:0D8E5FBC31E1082063BFB5155C35B7869721152B</id>
    <link href="https://git.example/repo/commit/?id=0d8e5fbc31e1082063bfb5155c35b7869721152b"/>
    ```

    ## Good
    ```xml entry
    <id>urn:sha1:0d8e5fbc31e1082063bfb5155c35b7869721152b</id>
    <link href="https://git.example/repo/commit/?id=0d8e5fbc31e1082063bfb5155c35b7869721152b"/>
    ```

    ## References
    - [RFC 4287, section 4.2.6.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6.1)
    - [gitglossary(7), object name](https://git-scm.com/docs/gitglossary)
    """

    code, name, since = "V105", "uppercase-sha", "0.1.0"
    severity = Severity.INFO
    visits = (if_commits(atom("entry")),)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look at the object names in the id and the links of a commit's entry."""
        identity = context.once(identity_of, element)
        if not identity.is_commit:
            return
        for commit, anchor in _names(identity):
            if commit.sha != commit.sha.lower():
                yield Finding(anchor, f"the object name {commit.sha} is not in lower case")


def _names(identity: Identity) -> Iterator[tuple[ObjectName, Anchor]]:
    if identity.by_id is not None and identity.identifier is not None:
        yield identity.by_id, on_text(identity.identifier, *identity.by_id[1:3])
    for link in identity.links:
        if link.commit is not None:
            yield link.commit, on_value(link.element, "href", *link.commit[1:3])
