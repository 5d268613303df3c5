"""Entries and feeds of the example repository's commits, in the forms of the forges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.testimony import timestamp
from tests.generators.commits import EXAMPLE, HOUR, START, WRITTEN_BEFORE
from tests.generators.held import made_example

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

NAMES = made_example().names
_NUMBERS = {spec.label: number for number, spec in enumerate(EXAMPLE)}
_SUBJECTS = {spec.label: spec.message.decode().partition("\n")[0] for spec in EXAMPLE}

HEAD = "<title>pump</title><id>urn:x:feed</id><updated>2024-01-02T03:04:05Z</updated>"


def committed(label: str) -> str:
    """When a commit was made."""
    return timestamp(START + _NUMBERS[label] * HOUR)


def written(label: str) -> str:
    """When a commit was written."""
    return timestamp(START + _NUMBERS[label] * HOUR - WRITTEN_BEFORE)


def cgit(name: str) -> str:
    """The id and the link that cgit writes."""
    return (
        f"<id>urn:sha1:{name}</id>"
        f'<link rel="alternate" href="https://git.example/pump/commit/?id={name}"/>'
    )


def old_cgit(name: str) -> str:
    """The id and the link that cgit wrote before 2021."""
    return f'<id>{name}</id><link href="https://git.example/pump/commit/?id={name}"/>'


def gitweb(name: str) -> str:
    """The id and the link that gitweb writes."""
    address = f"https://git.example/?p=pump.git;a=commitdiff;h={name}"
    return f'<id>{address}</id><link href="{address}"/>'


def github(name: str) -> str:
    """The id and the link that GitHub writes."""
    return (
        f"<id>tag:github.com,2008:Grit::Commit/{name}</id>"
        f'<link href="https://github.com/ada/pump/commit/{name}"/>'
    )


def gitlab(name: str) -> str:
    """The id and the link that GitLab writes."""
    address = f"https://gitlab.example/ada/pump/-/commit/{name}"
    return f'<id>{address}</id><link href="{address}"/>'


def gitea(name: str) -> str:
    """The id and the link that Gitea writes."""
    return f'<id>{name}</id><link href="https://gitea.example/ada/pump/commit/{name}"/>'


def stagit(name: str) -> str:
    """The id and the link that stagit writes."""
    return f'<id>{name}</id><link rel="alternate" href="commit/{name}.html"/>'


def hgweb(name: str) -> str:
    """The id and the link that hgweb writes."""
    return (
        f"<id>https://hg.example/#changeset-{name}</id>"
        f'<link href="https://hg.example/rev/{name[:12]}"/>'
    )


def redmine(name: str) -> str:
    """The id and the link that Redmine writes."""
    address = f"https://pm.example/projects/pump/repository/revisions/{name}"
    return f'<id>{address}</id><link href="{address}"/>'


def entry_of(label: str, *, forge: Callable[[str], str] = cgit, more: str = "") -> str:
    """The entry of a commit as a forge writes it, with `more` instead or in addition."""
    parts = [forge(NAMES[label])]
    if "<title" not in more:
        parts.append(f"<title>{_SUBJECTS[label]}</title>")
    if "<updated" not in more:
        parts.append(f"<updated>{committed(label)}</updated>")
    return "\n".join([*parts, more])


def feed_of(labels: Iterable[str], *, forge: Callable[[str], str] = cgit, marked: str = "") -> str:
    """A feed of commits; the name in the id of the commit `marked` is enclosed in marks."""
    entries = []
    for label in labels:
        text = entry_of(label, forge=forge)
        if label == marked:
            text = text.replace(NAMES[label], f"⟦{NAMES[label]}⟧", 1)
        entries.append(f"<entry>{text}</entry>")
    return "\n".join([HEAD, *entries])


def document_of(text: str) -> str:
    """The children of a feed as a document, with nothing added."""
    return f'<feed xmlns="http://www.w3.org/2005/Atom">{text}</feed>'
