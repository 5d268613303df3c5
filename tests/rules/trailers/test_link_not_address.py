"""T015 link-not-address."""

from __future__ import annotations

from feedlint.rules.trailers.link_not_address import LinkNotAddress
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit

CASES = [
    Case("addresses", "t\n\nLink: https://a.b/ # [1]\nLink: <http://a.b>\nLink: [2] https://a.b/"),
    Case("issue numbers", f"t\n\nLink: #12\nLink: a/b#12\nLink: KEY-12\nCloses: #12\n{SIGN}"),
    Case("other scheme", f"t\n\nLink: gemini://a.b/\n{SIGN}"),
    Case("component", "t\n\nlink: use the new flag"),
    Case(
        "no scheme", f"t\n\nLink: ⟦lore.kernel.org/r/1⟧\n{SIGN}", says="'lore.kernel.org/r/1' is no"
    ),
    Case("nothing", f"t\n\n⟦Link:⟧\n{SIGN}", says="this Link has no address"),
    Case(
        "the kernel's",
        f"t\n\nCloses: ⟦#12⟧\nLink: ⟦#12⟧\nCloses: https://a.b/\n{SIGN}",
        says=("the Closes '#12'", "the Link '#12'"),
        options=KERNEL,
    ),
]
test_link_not_address = rule_test(LinkNotAddress, CASES, wrap=commit)
