"""Tests of rules as tables, for feedlint's own rules and for those of plugins.

    CASES = [
        Case("words", "<updated>⟦soon⟧</updated>", says="'soon'"),
        Case("zulu", "<updated>2024-01-02T03:04:05Z</updated>"),
    ]
    test_date_not_rfc3339 = rule_test(DateNotRfc3339, CASES, wrap=entry)

The marks `⟦` and `⟧` enclose what a finding must point at, to the code point; a case
without marks must be silent. Needs pytest.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from feedlint.feeds.recognise import document_of
from feedlint.feeds.view import Feed
from feedlint.linting.catalogue import Chosen, Ruleset, describe
from feedlint.linting.engine import NO_WITNESSES, lint
from feedlint.reading.source import Source
from feedlint.rule import Witnesses
from feedlint.witnesses.continuity import Earlier
from feedlint.witnesses.samples import Reply, Sample
from feedlint.witnesses.transport import REDIRECTS, Redirect, Transport
from feedlint.wrapping import (
    AS_HTML,
    MARK,
    chapter,
    chapters,
    document,
    entry,
    feed,
    html_encoded,
    html_entry,
    html_item,
    html_json_item,
    html_rdf_item,
    json_feed,
    json_item,
    quoted,
    rdf_item,
    rss_channel,
    rss_item,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from feedlint.finding import Diagnostic, Span
    from feedlint.rule import Rule
    from feedlint.witnesses.repository import Repository
    from feedlint.witnesses.samples import Samples

_NAME = re.compile(r"<([A-Za-z][\w.-]*)[\s/>]")


__all__ = [
    "AS_HTML",
    "VARIANTS",
    "Case",
    "Trial",
    "Variant",
    "apply_fixes",
    "chapter",
    "chapters",
    "diagnose",
    "document",
    "entry",
    "feed",
    "html_encoded",
    "html_entry",
    "html_item",
    "html_json_item",
    "html_rdf_item",
    "json_feed",
    "json_item",
    "quoted",
    "rdf_item",
    "rss_channel",
    "rss_item",
    "rule_test",
    "ruleset_of",
    "samples_of",
    "transport_of",
    "unmark",
    "witnesses_of",
]


class Case(NamedTuple):
    """One row: a text with marks, and what is said of it.

    `says` is part of the message, or one part for each finding in source order.
    `fixed` is the text after the fix (safe or not); without it no fix may be offered.
    `options` are the rule's. `earlier` is the earlier version of the text, wrapped
    like it. `exchange` is how it came over HTTP (see `transport_of`), or, where it begins with
    HEAD, what servers said of its files (see `samples_of`).
    """

    label: str
    text: str
    says: str | tuple[str, ...] = ""
    fixed: str | None = None
    options: Mapping[str, Any] = {}  # never changed
    earlier: str = ""
    exchange: str = ""


def unmark(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its marks, and the spans they enclosed, by their starts."""
    spans: list[tuple[int, int]] = []
    starts: list[int] = []
    for removed, match in enumerate(MARK.finditer(text)):
        offset = match.start() - removed
        if match[0] == "⟦":
            starts.append(offset)
        else:
            spans.append((starts.pop(), offset))
    return MARK.sub("", text), sorted(spans)


class Variant(NamedTuple):
    """A way to write the same document: a change of the text, and its encoding."""

    name: str
    change: Callable[[str], str]
    encode: Callable[[str], bytes]


def _same(text: str) -> str:
    return text


def _crlf(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\n", "\r\n")


def _astral(text: str) -> str:
    """The root behind characters outside the BMP, on the same line."""
    if text.lstrip(" \t\r\n\ufeff⟦").startswith(("<?xml", "<!DOCTYPE")):
        return text
    root = re.search(r"⟦?<[A-Za-z]", text)
    if root is None or text[: root.start()].strip(" \t\r\n"):
        return text
    return f"{text[: root.start()]}<!-- 𝒳𐍈 -->{text[root.start() :]}"


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _bom(text: str) -> bytes:
    return b"\xef\xbb\xbf" + _utf8(text)


def _utf16(text: str) -> bytes:
    return b"\xff\xfe" + text.encode("utf-16-le", "surrogatepass")


VARIANTS = (
    Variant("lf", _same, _utf8),
    Variant("crlf", _crlf, _utf8),
    Variant("bom", _same, _bom),
    Variant("utf-16", _same, _utf16),
    Variant("astral", _astral, _utf8),
)


def ruleset_of(rule: type[Rule], options: Mapping[str, Any] | None = None) -> Ruleset:
    """A ruleset of this rule alone."""
    return Ruleset([Chosen(describe(rule), rule.severity, options or {})])


def diagnose(
    rule: type[Rule],
    data: bytes,
    options: Mapping[str, Any] | None = None,
    witnesses: Witnesses = NO_WITNESSES,
) -> tuple[Diagnostic, ...]:
    """What one rule says about a document."""
    charset = witnesses.transport.charset if witnesses.transport else ""
    source = Source("feed.atom", data, charset)
    report = lint(source, ruleset_of(rule, options), witnesses)
    assert not report.failures, report.failures[0].message  # noqa: S101
    return report.diagnostics


def witnesses_of(
    case: Case, wrap: Callable[[str], str], repository: Repository | None = None
) -> Witnesses:
    """The witnesses of a case: the earlier version of its text, a repository, an exchange."""
    earlier = transport = None
    if case.earlier:
        read = document_of(Source("earlier.atom", _utf8(wrap(case.earlier))))
        earlier = Earlier(Feed(read))
    if case.exchange:
        if case.exchange.lstrip().startswith("HEAD "):
            return Witnesses(repository, earlier, None, samples_of(case.exchange))
        transport = transport_of(case.exchange)
    return Witnesses(repository, earlier, transport)


def transport_of(exchange: str) -> Transport:
    """An HTTP exchange as it is written down: the address asked for, and each answer.

        GET https://ada.invalid/old.atom
        HTTP/1.1 301 Moved Permanently
        Location: https://ada.invalid/feed.atom
        HTTP/1.1 200 OK
        Content-Type: application/atom+xml

    The first line may be missing, and the status of a single answer. Content-Length is
    the size of the body, 1,000 octets unless it is given.
    """
    url, status = "https://ada.invalid/feed.atom", 200
    redirects: list[Redirect] = []
    headers: list[tuple[str, str]] = []
    for line in filter(None, (line.strip() for line in exchange.splitlines())):
        name, _, value = line.partition(":")
        if line.startswith("GET "):
            url = line.split()[1]
        elif line.startswith("HTTP/"):
            status, headers = int(line.split()[1]), []
        elif status in REDIRECTS and name == "Location":
            redirects.append(Redirect(url, status))
            url = value.strip()
        else:
            headers.append((name, value.strip()))
    sizes = [int(value) for name, value in headers if name == "Content-Length"]
    return Transport(url, tuple(headers), sizes[0] if sizes else 1000, tuple(redirects))


def samples_of(exchange: str) -> Samples:
    """What servers said of files, as it is written down: for each an answer to HEAD and to GET.

        HEAD https://ada.invalid/1.mp3
        HTTP/1.1 200 OK
        GET https://ada.invalid/1.mp3
        HTTP/1.1 206 Partial Content
        Content-Range: bytes 0-63/24000000

    `Body` are the octets in hexadecimal digits, `Redirects` is how many led there, and `Problem`
    says why there is no answer.
    """
    samples: Samples = {}
    parts = re.split(r"^[ ]*(HEAD|GET) (\S+)\n", exchange, flags=re.MULTILINE)
    for method, url, text in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
        status, headers = 0, []
        for line in filter(None, map(str.strip, text.splitlines())):
            name, _, value = line.partition(":")
            if line.startswith("HTTP/"):
                status = int(line.split()[1])
            else:
                headers.append((name, value.strip()))
        own = dict(headers)
        reply = Reply(
            status,
            tuple(headers),
            int(own.get("Redirects", 0)),
            bytes.fromhex(own.get("Body", "")),
            own.get("Problem", ""),
        )
        head = reply if method == "HEAD" else samples[url].head
        samples[url] = Sample(head, reply)
    return samples


def apply_fixes(text: str, diagnostics: Iterable[Diagnostic]) -> str:
    """The text after the fixes of all diagnostics; the first of two that overlap."""
    newline = "\r\n" if "\r\n" in text else "\n"
    edits = sorted({edit for d in diagnostics if d.fix is not None for edit in d.fix.edits})
    parts, offset = [], 0
    for edit in edits:
        if edit.span.start >= offset:
            parts += [text[offset : edit.span.start], edit.text.replace("\n", newline)]
            offset = edit.span.end
    return "".join([*parts, text[offset:]])


def rule_test(
    rule: type[Rule],
    cases: Sequence[Case],
    wrap: Callable[[str], str] | tuple[Callable[[str], str], ...] = document,
    repository: Callable[[], Repository] | None = None,
) -> Callable[[Case], None]:
    """A pytest test of `rule`: one for each case, which is written in every way of `VARIANTS`.

    With several wrappers each case is run in each of them, as a rule of several dialects
    needs it. `repository` gives the one that the cases are held against, for rules that
    need it.
    """
    wraps = wrap if isinstance(wrap, tuple) else (wrap,)

    @pytest.mark.parametrize("case", cases, ids=lambda case: case.label)
    def test(case: Case) -> None:
        for wrapped in wraps:
            for variant in VARIANTS:
                if variant.name != "utf-16" or 'encoding="' not in case.text:
                    trial = Trial(rule, case, variant, wrapped)
                    with_context(trial, repository() if repository else None)

    return test  # type: ignore[no-any-return]  # pytest's marks are untyped


def with_context(trial: Trial, repository: Repository | None) -> None:
    """Run a trial; a failure names the way in which the case was written."""
    try:
        trial._replace(repository=repository).run()
    except Exception as error:
        name = getattr(trial.wrap, "__name__", "wrap")
        error.add_note(f"case {trial.case.label!r} in {name}, written as {trial.variant.name}")
        raise


class Trial(NamedTuple):
    """One case of a rule, written in one way."""

    rule: type[Rule]
    case: Case
    variant: Variant
    wrap: Callable[[str], str]
    repository: Repository | None = None

    def run(self) -> None:
        """Assert that the rule says of the case what the case says."""
        text, expected = unmark(self.variant.change(self.wrap(self.case.text)))
        found = self.diagnose(text)
        shown = [f"{d.message} at {_excerpt(text, d.span)}" for d in found]
        assert [tuple(d.span) for d in found] == expected, shown  # noqa: S101
        self._check_messages(found)
        self._check_fix(text, found)

    def diagnose(self, text: str) -> tuple[Diagnostic, ...]:
        """What the rule says of `text`."""
        witnesses = witnesses_of(self.case, self.wrap, self.repository)
        return diagnose(self.rule, self.variant.encode(text), self.case.options, witnesses)

    def _check_messages(self, found: Sequence[Diagnostic]) -> None:
        says = self.case.says
        wanted = (says,) * len(found) if isinstance(says, str) else says
        assert len(wanted) == len(found)  # noqa: S101
        for diagnostic, words in zip(found, wanted, strict=True):
            assert words in diagnostic.message, diagnostic.message  # noqa: S101
            assert "\n" not in diagnostic.message  # noqa: S101
            assert not diagnostic.message.endswith(".")  # noqa: S101

    def _check_fix(self, text: str, found: Sequence[Diagnostic]) -> None:
        if self.case.fixed is None:
            assert not any(d.fix for d in found), "a fix is offered"  # noqa: S101
            return
        fixed = apply_fixes(text, found)
        wanted = self.variant.change(self.wrap(self.case.fixed))
        fragment = _crlf(self.case.fixed) if self.variant.name == "crlf" else self.case.fixed
        # The wrapper may have left out what the fix puts in.
        is_within = self.wrap is not document and fragment in fixed
        assert fixed == wanted or is_within, fixed  # noqa: S101
        again = self.diagnose(fixed)
        assert not again, [d.message for d in again]  # noqa: S101


def _excerpt(text: str, span: Span) -> str:
    before, after = text[max(0, span.start - 20) : span.start], text[span.end : span.end + 20]
    return f"{before}⟦{text[span.start : span.end]}⟧{after}"
