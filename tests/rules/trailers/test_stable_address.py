"""T014 stable-address."""

from __future__ import annotations

from feedlint.rules.trailers.stable_address import StableAddress
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit

CASES = [
    Case("bare", f"t\n\nCc: stable@vger.kernel.org\n{SIGN}", options=KERNEL),
    Case("brackets", f"t\n\nCc: <stable@kernel.org> # 3.3.x: a1f84a3\n{SIGN}", options=KERNEL),
    Case("no backport", f"t\n\nCc: <stable+noautosel@kernel.org> # why\n{SIGN}", options=KERNEL),
    Case("other list", f"t\n\nCc: Stable <stable@example.org> v5\n{SIGN}", options=KERNEL),
    Case(
        "name",
        f"t\n\nCc: ⟦stable <stable@vger.kernel.org>⟧\n{SIGN}",
        says="has the name 'stable' before it",
        options=KERNEL,
    ),
    Case(
        "comment",
        f"t\n\nCC: ⟦stable@vger.kernel.org [v5.10+]⟧\n{SIGN}",
        says="'[v5.10+]' behind the stable address does not begin with '#'",
        options=KERNEL,
    ),
    Case("other customs", f"t\n\nCc: stable <stable@vger.kernel.org>\n{SIGN}"),
]
test_stable_address = rule_test(StableAddress, CASES, wrap=commit)
