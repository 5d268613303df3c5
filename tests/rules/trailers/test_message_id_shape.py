"""T033 message-id-shape."""

from __future__ import annotations

from feedlint.rules.trailers.message_id_shape import MessageIdShape
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import SIGN, commit

QEMU = {"profile": "qemu"}
CASES = [
    Case("right", f"t\n\nMessage-ID: <1.a-b@example.org>\n{SIGN}", options=QEMU),
    Case("bare", f"t\n\nMessage-Id: ⟦1@example.org⟧\n{SIGN}", says="<local@host>", options=QEMU),
    Case("no host", f"t\n\nMessage-Id: ⟦<1>⟧\n{SIGN}", options=QEMU),
    Case("other customs", f"t\n\nMessage-Id: 1@example.org\n{SIGN}"),
]
test_message_id_shape = rule_test(MessageIdShape, CASES, wrap=commit)
