"""T023 link-without-tls."""

from __future__ import annotations

from feedlint.rules.trailers.link_without_tls import LinkWithoutTls
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit

CASES = [
    Case("https", f"t\n\nLink: https://lkml.kernel.org/r/1\n{SIGN}", options=KERNEL),
    Case(
        "http",
        f"t\n\nLink: ⟦http://lkml.kernel.org/r/1⟧\nCloses: ⟦http://kernel.org/1⟧\n{SIGN}",
        says="does not go over https",
        options=KERNEL,
    ),
    Case(
        "elsewhere", "t\n\nLink: http://example.org/\nLink: http://a.kernel.org.b/", options=KERNEL
    ),
    Case("not in the block", f"t\n\nLink: http://lkml.kernel.org/r/1\n\n{SIGN}", options=KERNEL),
    Case("other customs", f"t\n\nLink: http://lkml.kernel.org/r/1\n{SIGN}"),
]
test_link_without_tls = rule_test(LinkWithoutTls, CASES, wrap=commit)
