"""Answers of servers, kept in a folder so that they need not be sent again.

A file is an answer: a line of JSON about the exchange, and the body behind it. It is written
beside and moved into its place, so that a run that is broken off leaves whole answers only.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import time
from typing import TYPE_CHECKING, NamedTuple

from feedlint.values.web import without_userinfo
from feedlint.witnesses.transport import Redirect, Transport

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Fields of the header that a 304 brings anew (RFC 9110, section 15.4.5).
_RENEWED = frozenset(("cache-control", "content-location", "date", "etag", "expires", "vary"))
_UNFINISHED = "unfinished-"


class Answer(NamedTuple):
    """The body of an answer, and how it came."""

    data: bytes
    transport: Transport

    def conditions(self) -> dict[str, str]:
        """The fields of a request that ask for the body only if it is another one by now."""
        fields = {"If-None-Match": "ETag", "If-Modified-Since": "Last-Modified"}
        found = {name: self.transport.field(field) for name, field in fields.items()}
        return {name: value for name, value in found.items() if value}

    def renewed(self, answer: Transport) -> Answer:
        """The same after a server said that nothing has changed."""
        new = {key.lower(): (key, value) for key, value in answer.headers}
        kept = [
            pair
            for pair in self.transport.headers
            if pair[0].lower() not in _RENEWED or pair[0].lower() not in new
        ]
        headers = (*kept, *(pair for key, pair in new.items() if key in _RENEWED))
        transport = self.transport._replace(
            headers=headers,
            status=answer.status,
            fetched_at=answer.fetched_at,
            redirects=answer.redirects,
        )
        return self._replace(transport=transport)


class Cache:
    """The answers in a folder, by the addresses that were asked."""

    def __init__(self, folder: str) -> None:
        self.folder = folder

    def read(self, address: str) -> Answer | None:
        """The answer that is kept for an address; None where there is none that can be used."""
        try:
            with open(self._path(address), "rb") as file:
                about = json.loads(file.readline())
                data = file.read()
            if about["address"] != without_userinfo(address) or about["octets"] != len(data):
                return None
            return Answer(data, _transport(about))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def write(self, address: str, answer: Answer) -> None:
        """Keep an answer; raises OSError."""
        transport = answer.transport
        name = without_userinfo(address)
        about = {"address": name, "octets": len(answer.data), **transport._asdict()}
        self._put(self._path(address), json.dumps(about).encode() + b"\n" + answer.data)

    def begin(self, addresses: Iterable[str]) -> float:
        """Note the start of a run over addresses, in seconds since 1970; raises OSError.

        It is that of an earlier run over the same ones which came to no end.
        """
        os.makedirs(self.folder, mode=0o700, exist_ok=True)
        path = self._mark(addresses)
        try:
            with open(path, encoding="ascii") as file:
                return float(file.read())
        except (OSError, ValueError):
            now = time.time()
            self._put(path, str(now).encode())
            return now

    def finish(self, addresses: Iterable[str]) -> None:
        """Note that a run has come to its end; raises OSError."""
        os.unlink(self._mark(addresses))

    def _mark(self, addresses: Iterable[str]) -> str:
        return os.path.join(self.folder, _UNFINISHED + _hash("\n".join(addresses)))

    def _path(self, address: str) -> str:
        return os.path.join(self.folder, _hash(address))

    def _put(self, path: str, data: bytes) -> None:
        descriptor, name = tempfile.mkstemp(dir=self.folder, prefix="new-")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
            os.replace(name, path)
        except BaseException:
            os.unlink(name)
            raise


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:40]


def _transport(about: dict[str, object]) -> Transport:
    fields = {name: about[name] for name in Transport._fields}
    fields["headers"] = tuple((str(k), str(v)) for k, v in about["headers"])  # type: ignore[attr-defined]  # checked by what catches it
    fields["redirects"] = tuple(Redirect(str(u), int(s)) for u, s in about["redirects"])  # type: ignore[attr-defined]
    return Transport(**fields)  # type: ignore[arg-type]
