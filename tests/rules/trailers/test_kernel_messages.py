"""Messages with the faults that the kernel's checkpatch.pl names, one each, and one without."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple
from xml.sax.saxutils import escape

import pytest

from feedlint.api import lint
from feedlint.linting.catalogue import builtin
from feedlint.wrapping import feed

SIGNED = "Signed-off-by: Ada Lovelace <ada@kernel.example>"
BODY = "The valve closes too late, and the tank runs over.\nHave it close in time."
TITLE = "pump: close the valve in time"
SHA = "d2adc357e5b9a1d0a1d6c8a3b0d1e2f3a4b5c6d7"


class Faulty(NamedTuple):
    """A fault: what checkpatch calls it, the rule that says it, and the message."""

    kind: str
    rule: str
    trailers: str
    body: str = BODY
    title: str = TITLE


def signed(*above: str) -> str:
    return "\n".join([*above, SIGNED])


FAULTY = (
    Faulty("BAD_SIGN_OFF space before", "trailer-indented", f" {SIGNED}\n{SIGNED}"),
    Faulty("BAD_SIGN_OFF case", "trailer-key-case", signed("Reviewed-By: Bo <bo@kernel.example>")),
    Faulty("BAD_SIGN_OFF case of the sign-off", "trailer-key-case", SIGNED.replace("off", "Off")),
    Faulty("BAD_SIGN_OFF two spaces", "trailer-spacing", SIGNED.replace(": ", ":  ")),
    Faulty("BAD_SIGN_OFF no space", "trailer-spacing", signed("Acked-by:Bo <bo@kernel.example>")),
    Faulty("BAD_SIGN_OFF tab", "trailer-spacing", signed("Acked-by:\tBo <bo@kernel.example>")),
    Faulty("BAD_SIGN_OFF unknown", "unusual-tag", signed("Liked-by: Bo <bo@kernel.example>")),
    Faulty("BAD_SIGN_OFF typo", "trailer-key-typo", signed("Reveiwed-by: Bo <bo@kernel.example>")),
    Faulty("BAD_SIGN_OFF no address", "trailer-no-address", signed("Acked-by: Bo")),
    Faulty("BAD_SIGN_OFF no brackets", "trailer-person", signed("Acked-by: Bo bo@kernel.example")),
    Faulty(
        "BAD_SIGN_OFF open bracket", "trailer-person", signed("Acked-by: Bo <bo@kernel.example")
    ),
    Faulty(
        "BAD_SIGN_OFF full stop", "trailer-punctuation", signed("Acked-by: Bo <bo@kernel.example>.")
    ),
    Faulty(
        "BAD_SIGN_OFF comment", "trailer-comment", signed("Acked-by: Bo <bo@kernel.example> on arm")
    ),
    Faulty("BAD_SIGN_OFF twice", "trailer-repeated", signed(SIGNED)),
    Faulty(
        "BAD_SIGN_OFF twice apart",
        "review-repeated",
        signed(
            "Reviewed-by: Bo <bo@kernel.example>",
            "Tested-by: Cy <cy@kernel.example>",
            "Reviewed-by: Bo <bo@kernel.example>",
        ),
    ),
    Faulty(
        "BAD_SIGN_OFF nobody signs for a co-developer",
        "co-developed-by-order",
        signed("Co-developed-by: Bo <bo@kernel.example>"),
    ),
    Faulty(
        "BAD_SIGN_OFF a co-developer signs elsewhere",
        "co-developed-by-order",
        signed(
            "Co-developed-by: Bo <bo@kernel.example>",
            "Acked-by: Cy <cy@kernel.example>",
            "Signed-off-by: Bo <bo@kernel.example>",
        ),
    ),
    Faulty(
        "BAD_SIGN_OFF the author as co-developer",
        "co-developed-by-order",
        f"{SIGNED.replace('Signed-off', 'Co-developed')}\n{SIGNED}",
    ),
    Faulty(
        "BAD_STABLE_ADDRESS_STYLE name", "stable-address", signed("Cc: Stable <stable@kernel.org>")
    ),
    Faulty(
        "BAD_STABLE_ADDRESS_STYLE comment",
        "stable-address",
        signed("Cc: <stable@vger.kernel.org> 5.10+"),
    ),
    Faulty(
        "BAD_REPORTED_BY_LINK",
        "reported-by-without-closes",
        signed("Reported-by: Bo <bo@kernel.example>"),
    ),
    Faulty("BAD_FIXES_TAG short", "fixes-shape", signed(f'Fixes: {SHA[:8]} ("pump: prime it")')),
    Faulty(
        "BAD_FIXES_TAG word", "fixes-shape", signed(f'Fixes: commit {SHA[:12]} ("pump: prime")')
    ),
    Faulty("BAD_FIXES_TAG no subject", "fixes-shape", signed(f"Fixes: {SHA[:12]}")),
    Faulty("BAD_FIXES_TAG no quotes", "fixes-shape", signed(f"Fixes: {SHA[:12]} (pump: prime it)")),
    Faulty("BAD_FIXES_TAG no colon", "fixes-shape", signed(f'Fixes {SHA[:12]} ("pump: prime it")')),
    Faulty(
        "BAD_FIXES_TAG capitals",
        "fixes-shape",
        signed(f'Fixes: {SHA[:12].upper()} ("pump: prime")'),
    ),
    Faulty(
        "MISSING_FIXES_TAG",
        "missing-fixes",
        SIGNED,
        f"{BODY}\n\n  Call Trace:\n   pump_run+0x10/0x20",
    ),
    Faulty(
        "GIT_COMMIT_ID", "commit-citation", SIGNED, f"Since commit {SHA[:12]} it is late.\n{BODY}"
    ),
    Faulty("COMMIT_LOG_LONG_LINE", "message-long-line", SIGNED, f"It is {'very ' * 20}late.\nOh."),
    Faulty(
        "COMMIT_LOG_USE_LINK", "address-without-link", signed("BugLink: https://bugs.example/1")
    ),
    Faulty("COMMIT_LOG_WRONG_LINK", "link-not-address", signed("Link: bugs.example/1")),
    Faulty("COMMIT_LOG_WRONG_LINK Closes", "link-not-address", signed("Closes: #12")),
    Faulty(
        "PREFER_LORE_ARCHIVE",
        "address-of-archive",
        signed("Link: https://marc.info/?l=linux-kernel&m=1"),
    ),
    Faulty("COMMIT_COMMENT_SYMBOL", "comment-line", SIGNED, f"{BODY}\n# lost in git"),
    Faulty("GERRIT_CHANGE_ID", "review-tool-leftover", signed(f"Change-Id: I{SHA}")),
    Faulty(
        "DIFF_IN_COMMIT_MSG", "diff-in-message", SIGNED, f"{BODY}\n\n--- a/pump.c\n+++ b/pump.c"
    ),
    Faulty("COMMIT_MESSAGE", "message-too-short", SIGNED, "It is late."),
    Faulty("MISSING_SIGN_OFF", "missing-sign-off", "Acked-by: Bo <bo@kernel.example>"),
    Faulty(
        "NO_AUTHOR_SIGN_OFF",
        "missing-author-sign-off",
        "Signed-off-by: Bo Peep <bo@kernel.example>",
    ),
    Faulty(
        "FROM_SIGN_OFF_MISMATCH address",
        "sign-off-mismatch",
        "Signed-off-by: Ada Lovelace <ada@home.example>",
    ),
    Faulty(
        "FROM_SIGN_OFF_MISMATCH name",
        "sign-off-mismatch",
        "Signed-off-by: Countess Lovelace <ada@kernel.example>",
    ),
    Faulty("BAD_SIGN_OFF no name", "sign-off-without-name", "Signed-off-by: <ada@kernel.example>"),
    Faulty("EMAIL_SUBJECT", "subject-names-tool", SIGNED, title="pump: fix a checkpatch warning"),
)


def entry(message: Faulty) -> str:
    text = escape(f"{message.body}\n\n{message.trailers}\n")
    return (
        f"<entry><id>urn:sha1:{SHA}</id><title>{escape(message.title)}</title>"
        f'<link href="https://git.example/pump/commit/?id={SHA}"/>'
        "<updated>2024-03-02T03:04:05Z</updated>"
        "<author><name>Ada Lovelace</name><email>ada@kernel.example</email></author>"
        f"<content>{text}</content></entry>"
    )


KERNEL = {info.name: {"profile": "kernel"} for info in builtin() if info.family == "trailers"}


@cache
def said(message: Faulty) -> frozenset[str]:
    """The rules about trailers that say something of a message, those that are off as well."""
    report = lint(feed(entry(message)).encode(), select=["T"], options=KERNEL)
    return frozenset(finding.name for finding in report.findings)


CLEAN = Faulty(
    "nothing",
    "",
    signed(
        f'Fixes: {SHA[:12]} ("pump: prime it before use")',
        "Cc: <stable@vger.kernel.org> # 6.1+",
        "Reported-by: Bo Peep <bo@kernel.example>",
        "Closes: https://lore.kernel.org/r/20240301-pump@kernel.example",
        "Reviewed-by: Cy Young <cy@kernel.example>",
    ),
)


@pytest.mark.parametrize("message", FAULTY, ids=lambda message: message.kind)
def test_each_fault_is_named(message: Faulty) -> None:
    assert message.rule in said(message), sorted(said(message))


def test_nothing_is_said_of_the_clean_one() -> None:
    assert not said(CLEAN)


def test_there_are_as_many_as_checkpatch_has() -> None:
    assert len(FAULTY) >= 42
