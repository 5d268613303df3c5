"""V220 name-of-commit."""

from __future__ import annotations

from tests.generators.entries import cgit
from tests.generators.held import example, made_example

from feedlint.rule import Witnesses
from feedlint.rules.meaning.blank_name import BlankName
from feedlint.rules.meaning.email_host import EmailHost
from feedlint.rules.meaning.email_in_name import EmailInName
from feedlint.rules.versions.address_of_commit import AddressOfCommit
from feedlint.rules.versions.name_of_commit import NameOfCommit
from feedlint.testing import Case, diagnose, entry, feed, rule_test

SHA = "0d8e5fbc31e1082063bfb5155c35b7869721152b"


def by(name: str, mail: str = "ada@kestrel.net", head: str = "") -> str:
    return f"{head or cgit(SHA)}<author><name>{name}</name><email>{mail}</email></author>"


CASES = [
    Case("a name", by("Ada")),
    Case("no commit", by("ada@kestrel.net", head="<id>urn:x:1</id>")),
    Case("an address", by("⟦ada@kestrel.net⟧"), says="has the e-mail address"),
    Case(
        "blank",
        f"{cgit(SHA)}<author>⟦<name>⟧</name><email>a@kestrel.net</email></author>",
        says="the author's name is blank",
    ),
    Case("the committer", by("Ada") + "<contributor><name>⟦a@b.net⟧</name></contributor>"),
]
test_name_of_commit = rule_test(NameOfCommit, CASES, wrap=entry)


def test_nothing_else_speaks_of_it() -> None:
    """What only a new history would mend is told once, as an info."""
    for name in ("", "ada@kestrel.net"):
        text = entry(by(name, "ada@laptop")).encode()
        for rule in (BlankName, EmailInName, EmailHost):
            assert not diagnose(rule, text)
        (found,) = diagnose(AddressOfCommit, text)
        assert "no mail reaches the host 'laptop'" in found.message


def test_another_name_than_the_commit_has_is_told() -> None:
    sha = made_example().names["polish"]
    text = feed(f"<entry>{by('', head=cgit(sha))}</entry>").encode()
    assert len(diagnose(NameOfCommit, text, witnesses=Witnesses(example()))) == 1
