"""The same commits as forges write them that cannot run here: GitHub, GitLab, Gitea, …

Templates of our own, after what the forges' feeds look like: the form of the ids and
links, where the message stands and how it is escaped, where titles are cut.
"""

from __future__ import annotations

import textwrap
from email.utils import formatdate
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from feedlint.commits.objects import subject_of
from feedlint.commits.testimony import body_of, timestamp

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from feedlint.witnesses.repository import Commit


class Template(NamedTuple):
    """A forge: how it writes a feed around its entries, and one entry."""

    feed: Callable[[str], str]
    entry: Callable[[Commit], str]

    def render(self, commits: Sequence[Commit]) -> bytes:
        """The feed of these commits, which come in the order of a log."""
        entries = "\n".join(self.entry(commit) for commit in commits)
        return self.feed(entries).encode("utf-8")


UPDATED = "2024-01-01T00:00:00Z"


def _feed(identifier: str, title: str, link: str, attributes: str = "") -> Callable[[str], str]:
    def around(entries: str) -> str:
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<feed xmlns="http://www.w3.org/2005/Atom"{attributes}>\n'
            f"<id>{identifier}</id>\n<title>{title}</title>\n<updated>{UPDATED}</updated>\n"
            f'<link rel="self" type="application/atom+xml" href="{link}.atom"/>\n'
            f'<link rel="alternate" type="text/html" href="{link}"/>\n'
            f"{entries}\n</feed>\n"
        )

    return around


def _bare_feed(entries: str) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n'
        f"<title>pump, branch HEAD</title>\n<subtitle></subtitle>\n{entries}\n</feed>\n"
    )


def _first_line(commit: Commit) -> str:
    return commit.message.lstrip("\n").partition("\n")[0].rstrip("\r")


def _cut(text: str, width: int, mark: str) -> str:
    return text if len(text) <= width else text[: width - len(mark)] + mark


def _person(commit: Commit) -> tuple[str, str]:
    author = commit.author
    return commit.readings(author.name)[0], commit.readings(author.address)[0]


def _committed(commit: Commit) -> str:
    return timestamp(commit.committer.seconds or 0)


def _written(commit: Commit) -> str:
    return timestamp(commit.author.seconds or 0)


def _old_cgit(commit: Commit) -> str:
    name, email = _person(commit)
    body = escape(body_of(commit.message), quote=False)
    return f"""<entry>
<title>{escape(_first_line(commit), quote=False)}</title>
<updated>{_committed(commit)}</updated>
<author>
<name>{escape(name, quote=False)}</name>
<email>{escape(email, quote=False)}</email>
</author>
<published>{_written(commit)}</published>
<link rel='alternate' type='text/html' href='http://git.example/pump/commit/?id={commit.name}'/>
<id>{commit.name}</id>
<content type='text'>
{body}</content>
<content type='xhtml'>
<div xmlns='http://www.w3.org/1999/xhtml'>
<pre>
{body}</pre>
</div>
</content>
</entry>"""


def _github(commit: Commit) -> str:
    title = _cut(_first_line(commit), 70, "…")
    markup = (
        "<pre style='white-space:pre-wrap;width:81ex'>"
        f"{escape(commit.message.strip(), quote=False)}</pre>"
    )
    return f"""  <entry>
    <id>tag:github.com,2008:Grit::Commit/{commit.name}</id>
    <link type="text/html" rel="alternate" href="https://github.com/ada/pump/commit/{commit.name}"/>
    <title>
        {escape(title, quote=False)}
    </title>
    <updated>{_committed(commit)}</updated>
    <author>
      <name>ada</name>
      <uri>https://github.com/ada</uri>
    </author>
    <content type="html">
      {escape(markup)}
    </content>
  </entry>"""


def _gitlab(commit: Commit) -> str:
    address = f"https://gitlab.example/ada/pump/-/commit/{commit.name}"
    name, email = _person(commit)
    summary = f"<p>{escape(' '.join(commit.message.split()), quote=False)}</p>"
    return f"""<entry>
  <id>{address}</id>
  <link href="{address}"/>
  <title>{escape(_cut(_first_line(commit), 80, "..."), quote=False)}</title>
  <updated>{_committed(commit)}</updated>
  <author>
    <name>{escape(name, quote=False)}</name>
    <email>{escape(email, quote=False)}</email>
  </author>
  <summary type="html">{escape(summary)}</summary>
</entry>"""


def _gitea(commit: Commit) -> str:
    name, email = _person(commit)
    content = escape(escape(commit.message))
    return f"""  <entry>
    <title>{escape(_first_line(commit))}</title>
    <updated>{_committed(commit)}</updated>
    <id>{commit.name}</id>
    <content type="html">{content}</content>
    <link href="https://gitea.example/ada/pump/commit/{commit.name}" rel="alternate"></link>
    <author>
      <name>{escape(name)}</name>
      <email>{escape(email)}</email>
    </author>
  </entry>"""


def _stagit(commit: Commit) -> str:
    name, email = _person(commit)
    parents = "".join(f"parent {parent}\n" for parent in commit.parents[:1])
    date = formatdate(commit.author.seconds or 0).replace("-0000", "+0000")
    head = f"commit {commit.name}\n{parents}Author: {name} <{email}>\nDate:   {date}\n\n"
    return f"""<entry>
<id>{commit.name}</id>
<published>{_written(commit)}</published>
<updated>{_committed(commit)}</updated>
<title>{escape(_first_line(commit))}</title>
<link rel="alternate" type="text/html" href="commit/{commit.name}.html" />
<author>
<name>{escape(name)}</name>
<email>{escape(email)}</email>
</author>
<content>{escape(head + commit.message)}
</content>
</entry>"""


def _public_inbox(commit: Commit) -> str:
    name, email = _person(commit)
    address = f"https://inbox.example/pump/{commit.name}/s/"
    return f"""<entry>
<author><name>{escape(name)}</name><email>{escape(email)}</email></author>
<title>{escape(subject_of(commit.message), quote=False)}</title>
<updated>{_committed(commit)}</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><pre
style="white-space:pre-wrap">{escape(commit.message.strip(), quote=False)}</pre></div></content>
<link href="{address}"/><id>{commit.name}</id>
</entry>"""


def _redmine(commit: Commit) -> str:
    address = f"https://redmine.example/projects/pump/repository/revisions/{commit.name}"
    title = f"Revision {commit.name[:8]}: {_first_line(commit)}"
    html = "".join(f"<p>{escape(part)}</p>" for part in commit.message.strip().split("\n\n"))
    return f"""  <entry>
    <title>{escape(_cut(title, 100, "..."))}</title>
    <link rel="alternate" href="{address}"/>
    <id>{address}</id>
    <updated>{_committed(commit)}</updated>
    <author>
      <name>Ada</name>
    </author>
    <content type="html">
{escape(html)}    </content>
  </entry>"""


def _bitbucket(commit: Commit) -> str:
    address = f"https://bitbucket.example/ada/pump/commits/{commit.name}"
    return f"""  <entry>
    <title>{escape(textwrap.shorten(_first_line(commit), 60, placeholder="..."))}</title>
    <link rel="alternate" href="{address}"/>
    <id>{address}</id>
    <updated>{_committed(commit)}</updated>
    <author><name>Ada</name></author>
  </entry>"""


TEMPLATES = {
    "cgit before 2021": Template(_bare_feed, _old_cgit),
    "GitHub": Template(
        _feed(
            "tag:github.com,2008:/ada/pump/commits/main",
            "Recent Commits to pump:main",
            "https://github.com/ada/pump/commits/main",
        ),
        _github,
    ),
    "GitLab": Template(
        _feed(
            "https://gitlab.example/ada/pump/-/commits/main",
            "Ada / pump:main commits",
            "https://gitlab.example/ada/pump/-/commits/main",
        ),
        _gitlab,
    ),
    "Gitea": Template(
        _feed(
            "https://gitea.example/ada/pump",
            "Latest commits for branch main",
            "https://gitea.example/ada/pump",
        ),
        _gitea,
    ),
    "stagit": Template(_bare_feed, _stagit),
    "public-inbox": Template(_bare_feed, _public_inbox),
    "Redmine": Template(
        _feed(
            "https://redmine.example/",
            "pump: Revisions",
            "https://redmine.example/projects/pump/repository/revisions",
        ),
        _redmine,
    ),
    "Bitbucket": Template(
        _feed(
            "https://bitbucket.example/ada/pump/commits/",
            "pump commits",
            "https://bitbucket.example/ada/pump/commits",
        ),
        _bitbucket,
    ),
}
