"""misplaced-xhtml."""

from __future__ import annotations

from feedlint.rules.xml.misplaced_xhtml import MisplacedXhtml
from feedlint.testing import Case, feed, rule_test

CASES = [
    Case(
        "in a text",
        "<subtitle type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>x</p></div></subtitle>",
    ),
    Case("meta", "<meta xmlns='http://www.w3.org/1999/xhtml' name='robots' content='noindex'/>"),
    Case("of nobody", "<p xmlns='urn:p'/>"),
    Case(
        "in the feed",
        "⟦<p xmlns='http://www.w3.org/1999/xhtml'>⟧x</p>",
        says="<p> of XHTML stands right in <feed>",
    ),
    Case(
        "in an entry",
        "<entry>⟦<h:div xmlns:h='http://www.w3.org/1999/xhtml'>⟧x</h:div></entry>",
        says="<div> of XHTML stands right in <entry>",
    ),
]
test_misplaced_xhtml = rule_test(MisplacedXhtml, CASES, wrap=feed)
