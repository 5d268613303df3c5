"""Why a feed could not be fetched, in words of our own: a server's never reach a report."""

from __future__ import annotations

import socket
import ssl
from contextlib import contextmanager
from http import HTTPStatus
from http.client import (
    BadStatusLine,
    HTTPException,
    IncompleteRead,
    InvalidURL,
    LineTooLong,
    RemoteDisconnected,
    UnknownProtocol,
)
from typing import TYPE_CHECKING

from urllib3 import exceptions as errors

from feedlint.text.show import escape, show

if TYPE_CHECKING:
    from collections.abc import Iterator


class FetchError(Exception):
    """An exchange that came to no feed; the message says why.

    `status` is that of the last answer, 0 without one; `retry_after` is what it asks for.
    """

    def __init__(self, message: str, status: int = 0, retry_after: str = "") -> None:
        super().__init__(message)
        self.status = status
        self.retry_after = retry_after


#: What the network, a server or an address can make happen; anything else is a defect.
EXPECTED = (FetchError, errors.HTTPError, HTTPException, OSError, ValueError)


@contextmanager
def asking(host: str, connect: float, read: float) -> Iterator[None]:
    """Raise FetchError for what goes wrong while a host is asked, within these seconds."""
    try:
        yield
    except FetchError:
        raise
    except EXPECTED as error:
        found = error.original_error if isinstance(error, errors.ProxyError) else error
        words = _words(found, show(host), connect, read)
        is_proxy = found is not error
        raise FetchError(f"the proxy cannot be used: {words}" if is_proxy else words) from error


def status_words(status: int) -> str:
    """`the server answers 404 Not Found`, in the words of RFC 9110 and not the server's."""
    try:
        phrase = f" {HTTPStatus(status).phrase}"
    except ValueError:
        phrase = ""
    return f"the server answers {status}{phrase}"


def _words(error: Exception, host: str, connect: float, read: float) -> str:
    if isinstance(error, errors.SSLError):
        return _tls_words(error)
    cause = error.args[1] if len(error.args) > 1 else error
    for kind, template in _WORDS:
        if isinstance(error, kind) or isinstance(cause, kind):
            reason = _reason(error)
            return template.format(host=host, connect=connect, read=read, reason=reason)
    return f"the answer cannot be read ({type(error).__name__})"


def _reason(error: BaseException) -> str:
    """`: connection refused`, by the error of the system that is behind another."""
    cause = error.__cause__ or error.__context__
    reason = cause.strerror if isinstance(cause, OSError) else None
    return f": {reason.lower()}" if reason else ""


def _tls_words(error: errors.SSLError) -> str:
    cause = error.args[0] if error.args else None
    if isinstance(cause, ssl.SSLCertVerificationError):
        # OpenSSL's words, with the name that was asked for.
        return f"the certificate cannot be trusted: {escape(cause.verify_message).rstrip('.')}"
    reason = cause.reason if isinstance(cause, ssl.SSLError) else None
    return f"TLS fails: {reason.lower().replace('_', ' ')}" if reason else "TLS fails"


#: By kinds of errors, the more special ones first.
_WORDS: tuple[tuple[type[Exception], str], ...] = (
    (socket.gaierror, "the host {host} is not known"),
    (errors.NameResolutionError, "the host {host} is not known"),
    (errors.NewConnectionError, "there is no connection to {host}{reason}"),
    (errors.ConnectTimeoutError, "there is no connection to {host} within {connect:g} s"),
    (errors.ReadTimeoutError, "nothing comes from {host} for {read:g} s"),
    (errors.DecodeError, "the body is not compressed in the way that its header says"),
    (IncompleteRead, "the answer breaks off"),
    (LineTooLong, "the header of the answer is too long"),
    (RemoteDisconnected, "the server ends the connection without an answer"),
    (ConnectionError, "the server breaks the connection off"),
    (BadStatusLine, "the answer is no HTTP"),
    (UnknownProtocol, "the answer is no HTTP"),
    (errors.LocationValueError, "the address cannot be asked"),
    (InvalidURL, "the address cannot be asked"),
    (HTTPException, "the header of the answer is too long"),
)
