"""The contract between a rule and the engine.

With `feedlint.finding` and `feedlint.anchor` this is all that a plugin imports.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, TypeVar

from feedlint.errors import WitnessError
from feedlint.names import ATOM, SPACE, XHTML, XML, atom, local_name, text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.view import Feed
    from feedlint.finding import Fault, Finding, Severity
    from feedlint.reading.document import Document
    from feedlint.witnesses.continuity import Earlier
    from feedlint.witnesses.repository import Repository
    from feedlint.witnesses.samples import Samples
    from feedlint.witnesses.transport import Transport

__all__ = [
    "ADDRESS",
    "ATOM",
    "BLANK",
    "CATEGORY",
    "DATE",
    "DOUBTFUL_HTML",
    "ENTRY",
    "EVERY",
    "FEED",
    "HOLLOW_TEXT",
    "HTML",
    "ID",
    "IN_XML",
    "LANGUAGE",
    "LINK",
    "LINKED_TEXT",
    "MARKED_HTML",
    "MARKED_TEXT",
    "MARKED_XHTML",
    "MARKUP",
    "MEDIA",
    "MEDIA_TYPE",
    "PERSON",
    "REFERENCE",
    "ROOT",
    "SPACE",
    "STRANGE_TEXT",
    "TEXT",
    "UNUSUALLY_DECLARED",
    "UNUSUAL_ADDRESS",
    "UNUSUAL_CATEGORY",
    "UNUSUAL_ID",
    "UNUSUAL_LINK",
    "UNUSUAL_MEDIA_TYPE",
    "UNUSUAL_PERSON",
    "UNUSUAL_REFERENCE",
    "WITH_BASES",
    "WITH_CHAPTERS",
    "WITH_MARKUP",
    "WITH_STRANGE_TEXTS",
    "WITH_STYLESHEET",
    "WITH_XML_ATTRIBUTES",
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
    "if_enclosures",
    "if_podcast",
    "if_repository",
    "if_transport",
    "local_name",
    "text_of",
]

T = TypeVar("T")

#: In `visits`: the root element, whatever it is, once for each document.
ROOT = "*"

# In `visits`: concepts (`feedlint.feeds.concepts` and `feedlint.feeds.view`). A rule is called
# with each of a document, in its order; one that does not occur imports no rule.
#: The whole feed as its readers see it (`Feed`), once for each document.
FEED = "@feed"
#: The entries (`Entry`).
ENTRY = "@entry"
#: What identifies the feed and its entries (`Value`).
ID = "@id"
#: All IRI references (`Value`), ids not among them.
REFERENCE = "@reference"
#: All ids and references (`Value`).
ADDRESS = "@address"
#: The dates (`Date`).
DATE = "@date"
#: The links (`Link`).
LINK = "@link"
#: The texts for a reader (`Text`): titles, summaries, contents, names, labels.
TEXT = "@text"
#: The texts of HTML and XHTML (`Text`).
HTML = "@html"
# Of the texts, those that are worth a second look (`feedlint.feeds.sift`); of several contents
# that say the same only the first, but for the last of these.
#: Texts with characters that hint at a wrong encoding (`Text`).
STRANGE_TEXT = "@strange-text"
#: Texts that are no HTML, or may be none, and have a `&` or a `<` (`Text`).
MARKED_TEXT = "@marked-text"
#: Texts of HTML with a `&` or a `<` (`Text`).
MARKED_HTML = "@marked-html"
#: Of these the ones whose tags or references may be wrong (`Text`).
DOUBTFUL_HTML = "@doubtful-html"
#: Texts of HTML and XHTML that may have a link to a place in a text (`Text`).
LINKED_TEXT = "@linked-text"
#: Short texts that may be what a program has for a value that is missing (`Text`).
HOLLOW_TEXT = "@hollow-text"
#: Texts of XHTML with a `&` or a `<` between their tags (`Text`).
MARKED_XHTML = "@marked-xhtml"
#: The texts of HTML and XHTML in whose markup there is anything to speak of (`Text`).
MARKUP = "@markup"
#: The persons (`Person`).
PERSON = "@person"
#: Enclosures, attachments and other media (`Media`).
MEDIA = "@media"
#: The categories (`Category`).
CATEGORY = "@category"
#: The language tags (`Value`).
LANGUAGE = "@language"
#: The values that name a media type (`Value`).
MEDIA_TYPE = "@media-type"

# The same, without what is plainly right (`feedlint.feeds.usual`): of nearly all feeds these
# are few, and a rule that looks for something wrong need not be called for the others.
UNUSUAL_ID = "@unusual-id"
UNUSUAL_REFERENCE = "@unusual-reference"
#: Of RSS and JSON Feed, the ids that are addresses.
UNUSUAL_ADDRESS = "@unusual-address"
UNUSUAL_LINK = "@unusual-link"
UNUSUAL_MEDIA_TYPE = "@unusual-media-type"
UNUSUAL_CATEGORY = "@unusual-category"
UNUSUAL_PERSON = "@unusual-person"
#: Texts, names and values that are there, with nothing in them to read (`Found`).
BLANK = "@blank"

# The whole document once, but only where there is something to look for: the root where
# namespaces are declared unusually, where XML's own attributes are used, or where there is an
# instruction for a style sheet; the `Feed` where it has an xml:base, texts with strange
# characters, or markup that is worth a look.
UNUSUALLY_DECLARED = "@unusually-declared"
WITH_XML_ATTRIBUTES = "@with-xml-attributes"
WITH_STYLESHEET = "@with-stylesheet"
WITH_BASES = "@with-bases"
WITH_STRANGE_TEXTS = "@with-strange-texts"
WITH_MARKUP = "@with-markup"

#: For `dialects`: all feeds, as `feedlint.feeds.dialect.EVERY`.
EVERY = frozenset(("atom", "rss", "rdf", "jsonfeed"))
#: For `dialects`: all feeds, and the files of chapters that podcasts lead to.
WITH_CHAPTERS = EVERY | {"chapters"}
#: For `dialects`: those that are written in XML.
IN_XML = frozenset(("atom", "rss", "rdf"))


def if_repository(name: str) -> str:
    """In `visits`: what has this name, but only where there is a repository to ask."""
    return f"{name} repository"


def if_earlier(name: str) -> str:
    """In `visits`: what has this name, but only beside an earlier version of the feed."""
    return f"{name} earlier"


def if_transport(name: str) -> str:
    """In `visits`: what has this name, but only in a document that came over HTTP."""
    return f"{name} transport"


def if_enclosures(name: str) -> str:
    """In `visits`: what has this name, but only where servers were asked for enclosures."""
    return f"{name} enclosures"


def if_podcast(name: str) -> str:
    """In `visits`: what has this name, but only in a feed of episodes to hear or to see."""
    return f"{name} podcast"


class NoOptions(NamedTuple):
    """The options of a rule that has none."""


def if_commits(name: str) -> str:
    """In `visits`: what has this name, but only in a feed that announces commits."""
    return f"{name} commits"


class Witnesses(NamedTuple):
    """What a feed is held against beside itself; None where nobody asked for it."""

    repository: Repository | None = None
    earlier: Earlier | None = None
    transport: Transport | None = None
    samples: Samples | None = None


class Context:
    """What a rule may know beside the element: its feed, its options, the witnesses."""

    __slots__ = ("_witnesses", "feed", "options")

    def __init__(self, feed: Feed, options: Any, witnesses: Witnesses) -> None:
        #: The document in the terms that all dialects share.
        self.feed = feed
        self.options = options
        self._witnesses = witnesses

    @property
    def document(self) -> Document:
        """The document as it was read."""
        return self.feed.document

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
    def samples(self) -> Samples:
        """What servers said of the feed's enclosures and artwork, if they were asked."""
        return self._witnesses.samples or {}

    @property
    def root(self) -> Element:
        """The root element."""
        return self.feed.document.root

    def once(self, function: Callable[..., T], *arguments: Any) -> T:
        """`function(*arguments)`, worked out once for all rules that ask.

        Only for functions without effects; what they return is shared and must
        not be changed. The arguments are hashable.
        """
        return self.feed.once(function, *arguments)


class Rule:
    """One check. A subclass sets the class attributes and yields findings.

    `visits` names what `check` is called with: concepts (`TEXT`, `LINK`, ...), elements in
    positions that their dialect knows (never inside content, a div or foreign markup), or
    `ROOT`. `dialects` are those in whose documents it is called.
    `faults` names the kinds of parser and schema faults that `explain` words.
    The docstring has a summary line and the sections Why, Bad, Good, Fix (if
    the rule has one) and References.
    """

    code: ClassVar[str]
    name: ClassVar[str]
    since: ClassVar[str]
    severity: ClassVar[Severity]
    #: What to do, in the imperative, where a finding has no help of its own.
    remedy: ClassVar[str] = ""
    #: Whether the rule is on without being asked for.
    default: ClassVar[bool] = True
    #: Whether what it says of one entry is not said again of others (what a generator does
    #: to each of them): the first finding of a kind then has the number of the others.
    once: ClassVar[bool] = False
    visits: ClassVar[tuple[str, ...]] = ()
    dialects: ClassVar[frozenset[str]] = frozenset(("atom",))
    faults: ClassVar[tuple[str, ...]] = ()
    #: Messages of the W3C Feed Validator that this rule answers to: six at most, twelve for
    #: one that speaks for whole tables (families S, R and P).
    w3c: ClassVar[tuple[str, ...]] = ()
    #: A NamedTuple whose fields, with defaults, are the rule's options.
    Options: ClassVar[Callable[..., Any]] = NoOptions

    def check(self, element: Any, context: Context) -> Iterator[Finding]:
        """Yield what is wrong with a visited element or concept."""
        del element, context
        raise TypeError(f"{type(self).__name__} visits elements but checks none")

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Yield the finding that words a fault of one of the kinds in `faults`."""
        del fault, context
        raise TypeError(f"{type(self).__name__} takes faults but explains none")
