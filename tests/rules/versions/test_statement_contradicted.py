"""V214 statement-contradicted."""

from __future__ import annotations

from feedlint.rules.versions.statement_contradicted import StatementContradicted
from feedlint.testing import Case, entry, rss_item, rule_test

A = "0d8e5fbc31e1082063bfb5155c35b7869721152b"
B = "a69f2d5c4c9e1c1f0d5d1b0e8b3f1a2b3c4d5e6f"
STAGIT = (
    f'<id>{A}</id><link href="commit/{A}.html"/><published>2023-11-15T01:03:20Z</published>'
    "<author><name>Ada</name><email>ada@b.example</email></author>"
)


def stagit(sha: str = A, name: str = "Ada", mail: str = "ada@b.example", second: str = "20") -> str:
    return (
        f"{STAGIT}<content>commit {sha}\nparent {B}\nAuthor: {name} &lt;{mail}>\n"
        f"Date:   Wed, 15 Nov 2023 02:03:{second} +0100\n\nIt\n</content>"
    )


def gitweb(links: str, *shown: str) -> str:
    address = f"https://x.example/?p=a.git;a=commitdiff;h={A}"
    rows = "".join(f"<li>[{links}] {path}</li>" for path in shown)
    return (
        f'<id>{address}</id><link href="{address}"/><content type="xhtml">'
        f'<div xmlns="http://www.w3.org/1999/xhtml"><pre>It</pre><ul>{rows}</ul></div></content>'
    )


def diff(hb: str = A, hpb: str = B, path: str = "a+b.c") -> str:
    return f'<a href="https://x.example/?p=a.git;a=blobdiff;f={path};h=1;hb={hb};hpb={hpb}">D</a>'


def hgweb(sha: str, user: str = "Ada &lt;ada@b.example>") -> str:
    return (
        f'<id>https://x.example/#changeset-{A}</id><link href="https://x.example/rev/{A[:12]}"/>'
        "<author><name>Ada</name><email>ada@b.example</email></author>"
        '<content type="xhtml"><table xmlns="http://www.w3.org/1999/xhtml">'
        f"<tr><th>changeset</th><td>{sha}</td></tr><tr><th>user</th><td>{user}</td></tr>"
        "<tr><th>description</th><td>It</td></tr></table></content>"
    )


CASES = [
    Case("stagit", stagit()),
    Case("stagit, another commit", stagit(f"⟦{B}⟧"), says=f"speaks of commit '{B}'"),
    Case("stagit, another author", stagit(name="⟦Eve⟧"), says="'Eve' for the author's name"),
    Case("stagit, another address", stagit(mail="⟦e@b.example⟧"), says="the author's address"),
    Case(
        "stagit, another second",
        stagit(second="21").replace("Wed,", "⟦Wed,").replace("+0100", "+0100⟧"),
        says="published is '2023-11-15T01:03:20Z'",
    ),
    Case("gitweb", gitweb(diff(), "a b.c")),
    Case("gitweb, no list", gitweb("")),
    Case("gitweb, another commit", gitweb(diff(hb=f"⟦{B}⟧"), "a b.c"), says="speaks of commit"),
    Case(
        "gitweb, another parent",
        gitweb(diff() + diff(hpb=f"⟦{A}⟧"), "a b.c"),
        says=f"the parent is '{A}' here",
    ),
    Case("gitweb, another path", gitweb(diff(), "⟦x.c⟧").replace("⟦x.c⟧", "a%20b.c"), says=()),
    Case("hgweb", hgweb(A[:12])),
    Case("hgweb, another changeset", hgweb(f"⟦{B[:12]}⟧"), says=B[:12]),
    Case(
        "hgweb, no address",
        hgweb(A[:12], "svn2git &lt;>").replace("<name>Ada<", "<name>svn2git &lt;><"),
    ),
    Case("hgweb, quotes", hgweb(A[:12], '"Ada" &lt;ada@b.example>')),
    Case("hgweb, another user", hgweb(A[:12], "⟦Eve⟧ &lt;ada@b.example>"), says="'Eve'"),
    Case(
        "cgit has none",
        f'<id>urn:sha1:{A}</id><link href="/commit/?id={A}"/><content>commit'
        f" {B}\nAuthor: E &lt;e@x>\nDate: x\n</content>",
    ),
]
CASES = [case for case in CASES if case.label != "gitweb, another path"]
test_statement_contradicted = rule_test(StatementContradicted, CASES, wrap=entry)

PATH = (
    gitweb(diff(), "x.c")
    .replace("<li>", "⟦<li>", 0)
    .replace("[<a", "⟦[<a")
    .replace("x.c</li>", "x.c⟧</li>")
)
test_paths = rule_test(
    StatementContradicted,
    [Case("gitweb, another path", PATH, says="the path is 'x.c' here and 'a b.c' before")],
    wrap=entry,
)


def rss(hb: str = A) -> str:
    address = f"https://x.example/?p=a.git;a=commitdiff;h={A}"
    link = f"https://x.example/?p=a.git;a=blame;f=a.c;hb={hb}"
    return (
        f"<guid>{address}</guid><link>{address}</link><description>"
        f'&lt;pre>It&lt;/pre>&lt;ul>&lt;li>[&lt;a href="{link}">B&lt;/a>] a.c&lt;/li>&lt;/ul>'
        "</description>"
    )


test_in_rss = rule_test(
    StatementContradicted,
    [Case("right", rss()), Case("another commit", rss(f"⟦{B}⟧"), says="speaks of commit")],
    wrap=rss_item,
)
