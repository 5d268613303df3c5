"""T038 subject-names-tool."""

from __future__ import annotations

from feedlint.rules.trailers.subject_names_tool import SubjectNamesTool
from feedlint.testing import Case, rule_test
from tests.rules.trailers.commit_entry import KERNEL, SIGN, commit

CASES = [
    Case("none", f"pump: use tabs\n\n{SIGN}", options=KERNEL),
    Case("tool itself", f"checkpatch: warn of more\n\n{SIGN}", options=KERNEL),
    Case("script itself", f"scripts/checkpatch.pl: fix warnings\n\n{SIGN}", options=KERNEL),
    Case("sparse files", f"fs: read sparse files\n\n{SIGN}", options=KERNEL),
    Case("tool", f"pump: fix ⟦checkpatch⟧ warnings\n\n{SIGN}", says="'checkpatch'", options=KERNEL),
    Case("other customs", f"pump: fix sparse warnings\n\n{SIGN}"),
]
test_subject_names_tool = rule_test(SubjectNamesTool, CASES, wrap=commit)
