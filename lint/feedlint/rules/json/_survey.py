"""One walk over JSON against the tables of its dialect, for all rules about its members."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from feedlint.anchor import on_name, on_tag, on_text
from feedlint.feeds import chapters, jsonfeed
from feedlint.finding import Finding, Fix, Safety
from feedlint.rule import ROOT, Rule
from feedlint.text.show import show
from feedlint.text.suggest import nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from feedlint.anchor import Anchor
    from feedlint.feeds.jsonfeed import Member
    from feedlint.feeds.view import Feed
    from feedlint.finding import Edit, Severity
    from feedlint.rule import Context

#: The tables of both dialects: no two objects have one name.
TABLES = {**jsonfeed.TABLES, **chapters.TABLES}
#: What the root of a document is called, by dialect.
_ROOTS = {"jsonfeed": "feed", "chapters": "file"}
#: For `dialects` of rules that hold for both.
JSON = frozenset(_ROOTS)
#: Up to so many faults of one sort are told one by one; more of them once.
FEW = 3
#: How like one of ours a name must be to be a slip: another may be somebody's own.
_ALIKE = 0.8
_TYPES: dict[type, str] = {dict: "object", list: "array", str: "string", bool: "boolean"}
_SPACE = " \t\n\r"


class Flaw(NamedTuple):
    """What is wrong with a member: the object that has or lacks it, its table and its name.

    `node` is the member, or the object that lacks it; `what` tells faults of a kind apart.
    """

    kind: str
    node: Any
    table: str
    name: str
    what: str = ""

    @property
    def owner(self) -> str:
        """What the object is called: `item`."""
        return self.table

    @property
    def member(self) -> Member:
        """What the tables say of the member."""
        return TABLES[self.table][self.name]


def version_of(feed: Any) -> str:
    """The version that a feed names, as far as one can tell: `1` or `1.1`."""
    version = feed.get("version")
    is_first = isinstance(version, str) and version.rstrip("/").endswith(("version/1", "/1.0"))
    return "1" if is_first else "1.1"


def survey(feed: Feed) -> dict[str, list[Flaw]]:
    """All flaws by kind, in document order."""
    walk = _Walk(version_of(feed.root.value))  # type: ignore[attr-defined]  # a node of JSON
    walk.object(feed.root, _ROOTS[feed.dialect.name])
    found: dict[str, list[Flaw]] = {}
    for flaw in walk.flaws:
        found.setdefault(flaw.kind, []).append(flaw)
    return found


class _Table:
    """A table in the form in which the walk asks it."""

    def __init__(self, name: str, version: str) -> None:
        self.members = TABLES[name]
        known = self.members.items()
        #: Strings that are right in this version whatever they say, as long as they say something.
        self.plain = frozenset(key for key, m in known if m.kind == "string" and m.since <= version)
        self.required = tuple(key for key, m in known if m.is_required)


class _Walk:
    def __init__(self, version: str) -> None:
        self.version = version
        self.flaws: list[Flaw] = []
        self.tables = {name: _Table(name, version) for name in TABLES}

    def object(self, node: Any, name_of_table: str) -> None:
        """Hold an object against its table."""
        table = self.tables[name_of_table]
        plain = table.plain
        for name, value in node.value.items():
            # Nearly all of a feed is right, and stops here.
            if name in plain and type(value) is str and value and not value.isspace():
                continue
            member = table.members.get(name)
            if member is None:
                self._unknown(node.member(name), name_of_table, name)
            elif type(value) is str and member.kind == "string":
                if not value or value.isspace():
                    self._add("blank", node.member(name), name_of_table, name)
                if member.since > self.version:
                    self._add("later", node.member(name), name_of_table, name)
            elif member.of != "string" or not _are_strings(value):
                self._value(node.member(name), name_of_table, member)
        for name in table.required:
            if node.value.get(name) is None:
                own = node.member(name)
                what = "null" if own else ""
                self._add("missing", own or node, name_of_table, name, what)

    def _add(self, kind: str, node: Any, table: str, name: str, what: str = "") -> None:
        self.flaws.append(Flaw(kind, node, table, name, what))

    def _unknown(self, node: Any, table: str, name: str) -> None:
        if table in chapters.TABLES:
            # Nobody keeps a file of chapters from having more; what was meant for ours is lost.
            meant = meant_in_chapters(table, name)
            if meant and meant not in node.getparent().value:
                self._add("unknown", node, table, name, meant)
        elif not name.startswith("_"):
            self._add("unknown", node, table, name)
        elif name != "_feedlint":
            what = _of_extension(node)
            if what:
                self._add("extension", node, table, name, what)

    def _value(self, node: Any, table: str, member: Member) -> None:
        name, kind = node.tag, node.kind
        if kind == "null":
            if not member.is_required:
                self._add("null", node, table, name)
        elif kind != member.kind:
            self._add("type", node, table, name, kind)
        else:
            if member.since > self.version:
                self._add("later", node, table, name)
            self._inner(node, table, member)

    def _inner(self, node: Any, table: str, member: Member) -> None:
        if member.kind == "object":
            self.object(node, member.of)
        for child in node.children if member.kind == "array" else ():
            if member.of in TABLES and child.kind == "object":
                self.object(child, member.of)
            elif child.kind != member.of:
                self._add("type", child, table, node.tag, f"{child.kind} in")


def meant_in_chapters(table: str, name: str) -> str:
    """The member of a file of chapters that a name was probably meant for; '' for none."""
    known = chapters.TABLES[table]
    folded = {key.lower(): key for key in known}
    plain = name.strip().lower().replace("_", "").replace("-", "")
    if name in chapters.MISTAKEN[table] or plain in folded:
        return chapters.MISTAKEN[table].get(name) or folded[plain]
    return nearest(name, known, _ALIKE)


def _are_strings(value: Any) -> bool:
    return type(value) is list and all(type(inner) is str for inner in value)


def _of_extension(node: Any) -> str:
    """What is wrong with a member of somebody's own; nothing where it is right."""
    name = node.tag
    if not name[1:2].isalpha():
        return "name"
    if "." in name:
        return "dot"
    if node.kind != "object":
        return "kind"
    return "dot-inside" if any("." in child.tag for child in node.children) else ""


def is_of_chapters(flaw: Flaw) -> bool:
    """Whether it is in a file of chapters, which leaves more open than a feed."""
    return flaw.table in chapters.TABLES


def version_to_write(flaw: Flaw) -> str:
    """What to do about a version that is none."""
    version = chapters.VERSION if is_of_chapters(flaw) else jsonfeed.VERSIONS["1.1"]
    return f'Write "version": "{version}"'


def named(flaw: Flaw) -> str:
    """A member and its object, as a message has them: `the item's id`."""
    return f"the {flaw.owner}'s {show(flaw.name, 40)[1:-1]}"


class MemberRule(Rule):
    """A rule that tells the flaws of a kind; many of one sort once, with all their fixes."""

    visits = (ROOT,)
    dialects = frozenset(("jsonfeed",))
    #: The kind of flaw, and what the fix is called.
    kind = ""
    title = ""
    safety = Safety.SAFE

    def check(self, element: Any, context: Context) -> Iterator[Finding]:
        """Tell the flaws."""
        del element
        flaws = context.once(survey, context.feed).get(self.kind, [])
        yield from self.told(flaws)

    def told(self, flaws: Iterable[Flaw]) -> Iterator[Finding]:
        """The findings of flaws."""
        for flaw in flaws:
            edits = self.edits(flaw)
            fix = Fix(self.title, self.safety, tuple(edits)) if edits else None
            yield Finding(
                self.place(flaw),
                self.words(flaw),
                fix=fix,
                help=self.advice(flaw),
                severity=self.weight(flaw),
                group=f"{flaw.table} {flaw.name} {self.sort(flaw)}",
                few=FEW,
            )

    def weight(self, flaw: Flaw) -> Severity | None:
        """How much it matters, where that is less than usual."""
        del flaw
        return None

    def sort(self, flaw: Flaw) -> str:
        """What, beside table and name, makes two flaws one."""
        return flaw.what

    def place(self, flaw: Flaw) -> Anchor:
        """Where it is told: at the member's value, or at the object that lacks it."""
        return (
            on_text(flaw.node) if flaw.node.kind not in ("object", "array") else on_tag(flaw.node)
        )

    def words(self, flaw: Flaw) -> str:
        """The message."""
        raise TypeError(f"{type(self).__name__} has no words for {flaw.what}")

    def advice(self, flaw: Flaw) -> str:
        """What more there is to say than the summary."""
        del flaw
        return ""

    def edits(self, flaw: Flaw) -> list[Edit]:
        """What mends it, where that is certain."""
        del flaw
        return []


def at_name(flaw: Flaw) -> Anchor:
    """The member's name."""
    return on_name(flaw.node)
