"""The contract between a rule and the engine.

With `feedlint.finding` and `feedlint.anchor` this is all that a plugin imports.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, TypeVar

from feedlint.names import ATOM, SPACE, XHTML, XML, atom, local_name, text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml.etree import _Element as Element

    from feedlint.finding import Fault, Finding, Severity
    from feedlint.reading.document import Document
    from feedlint.witnesses.continuity import Earlier
    from feedlint.witnesses.repository import Repository
    from feedlint.witnesses.transport import Transport

__all__ = [
    "ATOM",
    "ROOT",
    "SPACE",
    "XHTML",
    "XML",
    "Context",
    "NoOptions",
    "Rule",
    "WitnessError",
    "Witnesses",
    "atom",
    "if_commits",
    "if_earlier",
    "if_repository",
    "if_transport",
    "local_name",
    "text_of",
]

T = TypeVar("T")

#: In `visits`: the root element, whatever it is, once for each document.
ROOT = "*"


def if_repository(name: str) -> str:
    """In `visits`: what has this name, but only where there is a repository to ask."""
    return f"{name} repository"


def if_earlier(name: str) -> str:
    """In `visits`: what has this name, but only beside an earlier version of the feed."""
    return f"{name} earlier"


def if_transport(name: str) -> str:
    """In `visits`: what has this name, but only in a document that came over HTTP."""
    return f"{name} transport"


class NoOptions(NamedTuple):
    """The options of a rule that has none."""


def if_commits(name: str) -> str:
    """In `visits`: what has this name, but only in a feed that announces commits."""
    return f"{name} commits"


class WitnessError(Exception):
    """A witness that cannot be asked; the message says which and why."""


class Witnesses(NamedTuple):
    """What a feed is held against beside itself; None where nobody asked for it."""

    repository: Repository | None = None
    earlier: Earlier | None = None
    transport: Transport | None = None


class Context:
    """What a rule may know beside the element: its document, its options, the witnesses."""

    __slots__ = ("_memo", "_witnesses", "document", "options")

    def __init__(
        self,
        document: Document,
        options: Any,
        memo: dict[Any, Any],
        witnesses: Witnesses,
    ) -> None:
        self.document = document
        self.options = options
        self._memo = memo
        self._witnesses = witnesses

    @property
    def repository(self) -> Repository | None:
        """The git repository that the feed's commits are in, if one was given."""
        return self._witnesses.repository

    @property
    def earlier(self) -> Earlier | None:
        """The earlier version of the feed, if one was given."""
        return self._witnesses.earlier

    @property
    def transport(self) -> Transport | None:
        """The HTTP exchange that brought the document, if one did."""
        return self._witnesses.transport

    @property
    def root(self) -> Element:
        """The root element."""
        return self.document.root

    def once(self, function: Callable[[Element], T], element: Element) -> T:
        """`function(element)`, worked out once for all rules that ask.

        Only for functions without effects; what they return is shared and must
        not be changed.
        """
        key = (function, element)
        try:
            return self._memo[key]  # type: ignore[no-any-return]
        except KeyError:
            return self._memo.setdefault(key, function(element))  # type: ignore[no-any-return]


class Rule:
    """One check. A subclass sets the class attributes and yields findings.

    `visits` names the elements that `check` is called with, in their Atom
    positions only (never inside content, a div or foreign markup), or `ROOT`.
    `faults` names the kinds of parser and schema faults that `explain` words.
    The docstring has a summary line and the sections Why, Bad, Good, Fix (if
    the rule has one) and References.
    """

    code: ClassVar[str]
    name: ClassVar[str]
    since: ClassVar[str]
    severity: ClassVar[Severity]
    #: Whether the rule is on without being asked for.
    default: ClassVar[bool] = True
    visits: ClassVar[tuple[str, ...]] = ()
    faults: ClassVar[tuple[str, ...]] = ()
    #: Messages of the W3C Feed Validator that this rule answers to, six at most.
    w3c: ClassVar[tuple[str, ...]] = ()
    #: A NamedTuple whose fields, with defaults, are the rule's options.
    Options: ClassVar[Callable[..., Any]] = NoOptions

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Yield what is wrong with a visited element."""
        del element, context
        raise TypeError(f"{type(self).__name__} visits elements but checks none")

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Yield the finding that words a fault of one of the kinds in `faults`."""
        del fault, context
        raise TypeError(f"{type(self).__name__} takes faults but explains none")
