"""V205 message-differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.generators.entries import cgit, entry_of, gitea, github, gitlab, gitweb, redmine, stagit
from tests.generators.held import adversarial, example, made_adversarial

from feedlint.rules.versions.message_differs import MessageDiffers
from feedlint.testing import Case, entry, rule_test

if TYPE_CHECKING:
    from collections.abc import Callable

XHTML = '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><pre>\n{}</pre></div></content>'
WHOLE = "pump: mend the valve\n\n"
BODY = (
    'It leaks since commit 42de385d7015 ("Begin").\n\n'
    'Fixes: d2adc357e5b9 ("pump: prime it before use")\n'
    "Signed-off-by: Ada Lovelace &lt;ada@analytical.example&gt;\n"
)


def case(
    label: str,
    body: str,
    *,
    forge: Callable[[str], str] = cgit,
    says: str = "",
    content: str = "<content>\n{}</content>",
) -> Case:
    return Case(label, entry_of("mend", forge=forge, more=content.format(body)), says)


HEADER = """commit ee19440319462598906dd4cdae0f1229fb22f1aa
parent d2adc357e5b9f45c316ef4516c010dbcc5da8f7d
Author: Ada Lovelace &lt;ada@analytical.example&gt;
Date:   Wed, 15 Nov 2023 00:03:20 +0000

"""
HTML = '<content type="html">&lt;pre>\n{}&lt;/pre></content>'
FLAT = '<content type="html">{}</content>'

CASES = [
    case("same", BODY),
    case("outer lines", "\n" + BODY + "\n\n"),
    case(
        "a letter",
        BODY.replace("leaks", "l⟦i⟧aks"),
        says="the message has U+0069 'i' where that of ee1944031946 has U+0065 'e', at "
        "'It liaks since commit 42d'; 1 line differs",
    ),
    case("a blank more", BODY.replace("\n\n", "⟦ ⟧\n\n"), says="differ only in trailing blanks"),
    case("an empty line more", BODY.replace("\n\n", "\n\n⟦\n⟧"), says="has U+000A where"),
    case(
        "too short", 'It leaks since commit 42de385d7015 ("Begin").⟦\n⟧', says="message ends where"
    ),
    case("too long", f"{BODY[:-1]}⟦\n⟧More.\n", says="where that of ee1944031946 ends"),
    case("a control character", BODY.replace("leaks", "l⟦\u202e⟧eaks"), says="has U+202E where"),
    case(
        "the first of two",
        BODY.replace("leaks", "l⟦i⟧aks"),
        says="has U+0069",
        content="<content>\n{}</content>" + XHTML.format(BODY),
    ),
    case("xhtml", BODY, content=XHTML),
    case("xhtml, a letter", BODY.replace("It", "⟦A⟧t"), content=XHTML, says="has U+0041 'A'"),
    case("no content", "", content=""),
    case("stagit", HEADER + WHOLE + BODY, forge=stagit),
    case(
        "stagit, a letter",
        HEADER + WHOLE.replace("mend", "⟦b⟧end") + BODY,
        forge=stagit,
        says="U+0062",
    ),
    case("gitweb", WHOLE + BODY, forge=gitweb, content=XHTML),
    case("gitweb, trimmed", WHOLE + BODY.replace("\n\n", "  \n\n\n"), forge=gitweb, content=XHTML),
    case(
        "gitweb, a letter",
        WHOLE + BODY.replace("leaks", "l⟦i⟧aks"),
        forge=gitweb,
        content=XHTML,
        says="at 'mend the valve\\n\\nIt liaks since commit 42d'; 1 line",
    ),
    case("github", WHOLE + BODY.replace("&", "&amp;"), forge=github, content=HTML),
    case("gitea", WHOLE + BODY.replace("&", "&amp;"), forge=gitea, content=FLAT),
    case("older gitea, not escaped", WHOLE + BODY, forge=gitea, content=FLAT),
    case("gitea, in one line", (WHOLE + BODY).replace("\n", " "), forge=gitea, content=FLAT),
    case(
        "gitea, other",
        WHOLE + BODY.replace("leaks", "l⟦i⟧aks"),
        forge=gitea,
        content=FLAT,
        says="U+0069",
    ),
    case("gitlab", "anything", forge=gitlab),
    case("redmine", "anything", forge=redmine),
    Case(
        "mistaken",
        entry_of(
            "mend",
            more="<title>x</title><updated>2001-01-01T00:00:00Z</updated><content>x</content>",
        ),
    ),
]
test_message_differs = rule_test(MessageDiffers, CASES, wrap=entry, repository=example)

HARD = made_adversarial().names


def hard(label: str, content: str, forge: Callable[[str], str] = cgit) -> Case:
    title = "<title>x</title><updated>2023-11-15T00:00:00Z</updated>"
    return Case(label, f"{forge(HARD[label])}{title}<content>{content}</content>")


# Titles differ, and one date of another commit is right: only the message counts here.
HARD_CASES = [
    hard("no-body", ""),
    hard("nothing", ""),
    hard("title-lines", "\nand end it in the second line\n\nThe body.\n"),
    hard("crlf", "\n\none\ntwo\n\nthree\n"),
]
test_hard_messages = rule_test(MessageDiffers, HARD_CASES, wrap=entry, repository=adversarial)
