"""The XML carrier's reader: one strict parse of the decoded text.

The only place where a parser is configured. The tree is lxml's strict parse of the
text, mended where that was possible; recovery is never used, since it drops elements
and makes positions lie.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from feedlint.anchor import at
from feedlint.limits import may_be_beyond
from feedlint.reading.changes import Change, OffsetMap, apply
from feedlint.reading.document import State
from feedlint.reading.xml.declaration import declaration_faults, find_declaration
from feedlint.reading.xml.parserlog import limit_of, unexplained

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.reading.document import Document
    from feedlint.reading.xml.mend import Mended


class Reader:
    """Reads one XML document in steps; who recognises feeds decides how far to go."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def declare(self) -> bool:
        """Look at the XML declaration; False if it hides everything behind it."""
        document = self.document
        text = document.source.text
        document.declaration = find_declaration(text)
        found = list(declaration_faults(text, document.declaration))
        document.faults += found
        if found and document.declaration is None:
            # A declaration without an end.
            document.state, document.faults = State.BROKEN, found
            return False
        return True

    def parse(self) -> Fault | None:
        """Parse the text as it is, where that can be right; a limit that it is beyond."""
        text = self.document.source.text
        fault = self._refusal()
        if fault is None and not ("<!DOCTYPE" in text or text.startswith("\ufeff")):
            fault = limit_of(text, self._parse())
        return self._moved(fault) if fault is not None else None

    def parse_mended(self, mended: Mended) -> Fault | None:
        """Parse the mended text, mending further; a limit that it is beyond."""
        document = self.document
        document.faults += mended.faults
        document.doctype = mended.doctype
        self._use(mended.text, mended.changes)
        if mended.is_fatal:
            return None
        limit = self._refusal()
        log = [] if limit else self._parse()
        if document.has_tree:
            return None
        if limit := limit or limit_of(document.text, log):
            return self._moved(limit)
        self._examine()
        return None

    def reread(self, text: str, changes: tuple[Change, ...]) -> None:
        """Parse a changed text instead of the one that was parsed; nothing if that fails."""
        document = self.document
        before, root = document.text, document.root
        self._use(text, changes)
        document.forget()
        self._parse()
        if document.root is root:
            document.text = before
            document.maps.pop()

    def _examine(self) -> None:
        from feedlint.reading.xml.wellformed import examine

        document = self.document
        verdict = examine(document.text)
        found = [self._moved(fault) for fault in verdict.faults if not self._is_noise(fault)]
        document.faults += found
        if verdict.is_fatal:
            self._drop_cut_character(verdict.faults[-1])
            return
        self._use(apply(document.text, verdict.changes), verdict.changes)
        log = self._parse()
        if not document.has_tree:
            text = document.text
            document.faults.append(self._moved(limit_of(text, log) or unexplained(text, log)))

    def _refusal(self) -> Fault | None:
        """Why the text is not even given to the parser."""
        text, limits = self.document.text, self.document.source.limits
        # What stands in a DOCTYPE is not what the parser gets.
        if "<!DOCTYPE" in text or not may_be_beyond(text, limits):
            return None
        from feedlint.reading.xml.oversize import beyond

        return beyond(text, limits)

    def _use(self, text: str, changes: tuple[Change, ...]) -> None:
        self.document.text = text
        self.document.maps.append(OffsetMap(changes))

    def _is_noise(self, fault: Fault) -> bool:
        """Whether a text outside the root is but what stands for bytes that were blamed."""
        is_outside = fault.kind == "text-outside-root" and self.document.source.faults_of_bytes
        return is_outside and not fault.values["text"].strip("\ufffd \t\r\n")

    def _drop_cut_character(self, fault: Fault) -> None:
        """A file that was cut off may end within a character; that is one fault, not two."""
        end = len(self.document.source.text)
        if fault.kind in ("unclosed-element", "malformed-tag"):
            self.document.faults = [
                f
                for f in self.document.faults
                if f.kind != "undecodable-bytes" or f.anchor.end != end or f.values["count"] != "1"
            ]

    def _moved(self, fault: Fault) -> Fault:
        """A fault whose offsets are in the parsed text, with offsets in the source."""
        to_source = self.document.to_source
        related = tuple(
            note._replace(anchor=at(*to_source(note.anchor.start, note.anchor.end or 0)))
            for note in fault.related
        )
        place = at(*to_source(fault.anchor.start, fault.anchor.end or 0))
        return fault._replace(anchor=place, related=related)

    def _parse(self) -> list[etree._LogEntry]:
        parser = etree.XMLParser(
            encoding="utf-8",
            resolve_entities=False,
            no_network=True,
            huge_tree=False,
            load_dtd=False,
            # A repeated xml:id is no fault of well-formedness.
            collect_ids=False,
        )
        source, text = self.document.source, self.document.text
        if text is source.text and source.is_utf8:
            data = source.data
        else:
            data = text.encode("utf-8", "surrogatepass")
        try:
            root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError):
            return list(parser.error_log)
        log = list(parser.error_log)
        # lxml looks at the last entry of its log alone: a warning behind an error in the
        # use of namespaces lets that pass.
        if any(e.domain_name == "NAMESPACE" and e.level_name != "WARNING" for e in log):
            return log
        self.document.root = root
        return []
