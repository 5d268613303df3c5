"""What elements of known vocabularies say and where they stand, held against their tables.

One walk over a document, into the elements that its dialect knows and those of the vocabularies
that `feeds/extensions` has; whatever else there is, and all in it, is passed over. What a generator
does again and again is one fault, which says how often.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from feedlint.anchor import on_attribute, on_tag
from feedlint.feeds.concepts import Value, in_attribute, in_text
from feedlint.feeds.dialect import Slot, dialect
from feedlint.feeds.extensions import MODULES, known, vocabulary
from feedlint.feeds.extensions.table import ANYTHING, ANYWHERE, ELEMENTS, EMPTY
from feedlint.finding import Fault, Related
from feedlint.names import ATOM, XHTML, XML, local_name
from feedlint.structure.faults import display_name
from feedlint.structure.once import gathered
from feedlint.structure.shape import NODES

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from feedlint.feeds.extensions import Known
    from feedlint.feeds.extensions.table import Term
    from feedlint.reading.document import Document
    from feedlint.text.flaw import Flaw
    from feedlint.values.kinds import Kind

#: A place of which no table speaks.
_NOWHERE = "(nowhere)"
_STRUCTURAL = (ANYTHING, ELEMENTS, EMPTY)


def extension_faults(document: Document) -> list[Fault]:
    """The faults of a document's extensions, in its order; of those that recur, the first."""
    namespaces = {name for _, name in document.namespaces} & MODULES.keys()
    if document.dialect == "atom":
        namespaces.discard(ATOM)
    if not namespaces:
        return []
    survey = _Survey(document.dialect, namespaces)
    survey.look(document.root, survey.places.get(document.root.tag, ""))
    return survey.faults()


class _Plan(NamedTuple):
    """What is to be done with an element: look into it, check it, or pass it over.

    One that `is_light` need not be looked at without attributes and children.
    """

    known: Known | None = None
    inner: str = ""
    is_unknown: bool = False
    is_light: bool = False
    is_counted: bool = False


class _Survey:
    """The walk, and what it has found so far."""

    def __init__(self, name: str, namespaces: set[str]) -> None:
        self.dialect = name
        self.places = dialect(name).places
        self._has_view = dialect(name).has_extensions
        self._plans: dict[str, dict[str, _Plan]] = {}
        self._found: list[tuple[tuple[str, ...], Fault]] = []
        #: The namespace that the schema judges.
        self._home = ATOM if name == "atom" else ""
        tables = [v for n in namespaces if (v := vocabulary(n)) is not None]
        #: Places whose elements have attributes of a vocabulary.
        self._extended = {p for v in tables for places, _ in v.attributes.values() for p in places}

    def faults(self) -> list[Fault]:
        """What was found, that which recurs told once."""
        return gathered(self._found)

    def _add(self, key: tuple[str, ...], fault: Fault) -> None:
        self._found.append((key, fault))

    def look(self, parent: Element, place: str) -> None:  # noqa: C901  # one loop, and a fast one
        """Look at the children of an element that stands for a place."""
        firsts: dict[str, Element] = {}
        repeated: dict[str, list[Element]] = {}
        plans = self._plans.setdefault(place, {})
        # This is passed by each element of a large feed: a call more is felt.
        for child in parent:
            tag = child.tag
            plan = plans.get(tag)
            if plan is None:
                plan = plans[tag] = self._plan(child, place)
            if plan.inner:
                self.look(child, plan.inner)
            elif plan.known is not None:
                if plan.is_counted:
                    if tag in firsts:
                        repeated.setdefault(tag, [firsts[tag]]).append(child)
                    else:
                        firsts[tag] = child
                if not plan.is_light or len(child) or child.keys():
                    self._check(child, plan.known, place)
            elif plan.is_unknown:
                self._unknown(child, place)
            if self._extended:
                self._attributes_of_others(child)
        for tag, children in repeated.items():
            self._count(children, plans[tag].known)

    def _plan(self, child: Element, place: str) -> _Plan:
        """What is to be done with all elements of a tag in one place."""
        tag = child.tag
        if isinstance(child, NODES) or (tag not in self.places and tag[0] != "{"):
            return _Plan()
        if tag in self.places:
            return _Plan(inner=self.places[tag] or _NOWHERE)
        found = known(tag, self.dialect)
        if found is None:
            return _Plan(is_unknown=True)
        if self._home and found.vocabulary.prefix == "atom":
            return _Plan()
        term = found.term
        is_light = _is_placed(term.parents, place or ANYWHERE) and not term.instead
        is_light = is_light and (term.kind in _STRUCTURAL or term.kind.accepts_all)
        is_light = is_light and not (term.kind_for or term.needs or term.one_of)
        is_light = is_light and not any(a.is_required for a in term.attributes.values())
        return _Plan(found, is_light=is_light, is_counted=term.most is not None and place != "")

    # ---- elements

    def _unknown(self, child: Element, place: str) -> None:
        namespace = child.tag[1:].rpartition("}")[0]
        table = vocabulary(namespace)
        if table is None or table.is_open or namespace == self._home:
            return
        values = {"element": display_name(child), "namespace": namespace, "place": place}
        key = ("unknown-extension-element", child.tag, place)
        self._add(key, Fault(key[0], on_tag(child), values))

    def _count(self, children: list[Element], found: Known | None) -> None:
        """Say which of the elements of one tag in one parent are too many."""
        most = found.term.most if found is not None else None
        if found is None or most is None:
            return
        firsts: dict[tuple[str, ...], Element] = {}
        counts: Counter[tuple[str, ...]] = Counter()
        for child in children:
            key = tuple(child.get(name, "") for name in found.term.distinct)
            counts[key] += 1
            first = firsts.setdefault(key, child)
            if counts[key] == most + 1:
                related = (Related(on_tag(first), f"the first {display_name(child)}"),)
                values = self._values(child, found)
                kind = "surplus-extension-element"
                self._add((kind, child.tag), Fault(kind, on_tag(child), values, related))

    def _values(self, child: Element, found: Known) -> dict[str, str]:
        parent = child.getparent()
        return {
            "element": display_name(child),
            "name": found.name,
            "namespace": child.tag[1:].rpartition("}")[0],
            "parent": "" if parent is None else display_name(parent),
        }

    def _check(self, child: Element, found: Known, place: str) -> None:
        term, tag = found.term, child.tag
        if place not in ("", _NOWHERE) and not _is_placed(term.parents, place):
            values = self._values(child, found) | {"parents": ", ".join(term.parents)}
            key = ("misplaced-extension-element", tag, place)
            self._add(key, Fault(key[0], on_tag(child), values))
        if term.instead:
            values = self._values(child, found) | {"instead": term.instead}
            kind = "deprecated-extension-element"
            self._add((kind, tag), Fault(kind, on_tag(child), values))
        is_judged = self.dialect not in found.vocabulary.names_only_in
        if is_judged:
            if term.attributes or child.keys():
                self._attributes(child, found)
            if term.needs or term.one_of:
                self._parts(child, found)
            self._text(child, found)
        if len(child):
            self.look(child, term.acts_as or found.name)

    def _text(self, child: Element, found: Known) -> None:
        term = found.term
        kind = term.kind_for(dict(child.attrib)) if term.kind_for else term.kind  # type: ignore[arg-type]
        if kind in _STRUCTURAL:
            return
        if len(child) and self._has_markup(child):
            return
        if not (kind.accepts_all or self._is_viewed(term, "")):
            self._value(in_text(child), kind, found)

    def _is_viewed(self, term: Term, name: str) -> bool:
        """Whether rules about the view look at a value: it is told once, by them."""
        slot = term.slot if isinstance(term.slot, Slot) else None
        if slot is None or not self._has_view:
            return False
        if not name and slot.concept in ("date", "language"):
            return True
        return name in slot.addresses or (name != "" and name in (slot.media_type, slot.language))

    def _has_markup(self, child: Element) -> bool:
        """Whether what should be text has markup in it, which is said."""
        loose = [e for e in child if not isinstance(e, NODES) and _is_markup(e.tag)]
        if loose:
            values = {
                "element": display_name(loose[0]),
                "parent": display_name(child),
                "count": str(len(loose)),
            }
            key = ("element-in-text", child.tag)
            self._add(key, Fault(key[0], on_tag(loose[0]), values))
        return bool(loose)

    def _parts(self, child: Element, found: Known) -> None:
        """What must be there: children, and one of several attributes or children."""
        term = found.term
        has = {f"@{name}" for name in map(str, child.keys())}  # items() takes quadratic time
        for node in child:
            inner = None if isinstance(node, NODES) else known(node.tag, self.dialect)
            if inner is not None:
                has.add(inner.name)
        missing = [name for name in term.needs if name not in has]
        if term.one_of and has.isdisjoint(term.one_of):
            missing.append(" or ".join(name.lstrip("@") for name in term.one_of))
        for part in missing:
            self._missing(child, found, part)

    def _missing(self, child: Element, found: Known, part: str) -> None:
        values = self._values(child, found) | {"part": part}
        key = ("missing-extension-part", child.tag, part)
        self._add(key, Fault(key[0], on_tag(child), values))

    # ---- attributes and values

    def _attributes(self, child: Element, found: Known) -> None:
        term = found.term
        names = list(map(str, child.keys()))
        for name, attribute in term.attributes.items():
            if name not in names:
                if attribute.is_required:
                    self._missing(child, found, _plain(name))
            elif not attribute.kind.accepts_all:
                value = in_attribute(child, name)
                # Of what is empty the rules about the view have nothing to say.
                if value is not None and not (self._is_viewed(term, name) and value.text.strip()):
                    self._value(value, attribute.kind, found)
        if not term.is_open:
            for name in names:
                if name not in term.attributes and name[0] != "{":
                    values = self._values(child, found) | {"attribute": name}
                    key = ("unknown-extension-attribute", child.tag, name)
                    self._add(key, Fault(key[0], on_attribute(child, name), values))

    def _attributes_of_others(self, child: Element) -> None:
        """The attributes that vocabularies add to elements that are not theirs."""
        for name in map(str, child.keys()):
            namespace, _, local = name[1:].rpartition("}")
            table = vocabulary(namespace) if namespace != XML else None
            if table is None or not table.attributes:
                continue
            places, attribute = table.attributes.get(local, ((), None))
            if attribute is None:
                values = {"element": display_name(child), "namespace": namespace}
                values["attribute"] = values["name"] = f"{table.prefix}:{local}"
                key = ("unknown-extension-attribute", child.tag, name)
                self._add(key, Fault(key[0], on_attribute(child, name), values))
            elif self.dialect not in table.names_only_in and not attribute.kind.accepts_all:
                value = in_attribute(child, name)
                if value is not None and local_name(child) in places:
                    self._judge(value, attribute.kind, table.label, child)

    def _value(self, value: Value, kind: Kind, found: Known) -> None:
        self._judge(value, kind, found.vocabulary.label, value.node)

    def _judge(self, value: Value, kind: Kind, label: str, child: Element) -> None:
        wrong = _flaw(kind, value.text)
        if wrong is None:
            return
        name = "unknown-extension-word" if kind.is_word else "malformed-extension-value"
        name = name if kind.is_demanded else "invalid-extension-value"
        values = {
            "label": value.label,
            "value": value.text,
            "kind": kind.label,
            "reason": wrong.reason or f"it is not {kind.label}",
            "vocabulary": label,
        }
        key = (name, child.tag, value.name, value.text)
        self._add(key, Fault(name, value.at(wrong), values))


@lru_cache(4096)
def _flaw(kind: Kind, text: str) -> Flaw | None:
    return kind.of(text)


def _is_placed(parents: tuple[str, ...], place: str) -> bool:
    return place in parents or ANYWHERE in parents


def _is_markup(tag: str) -> bool:
    """Whether an element in a text is markup that was meant to be escaped."""
    return tag[0] != "{" or tag.startswith(f"{{{XHTML}}}")


def _plain(name: str) -> str:
    """The name of an attribute, with the usual prefix where it has a namespace."""
    return f"rdf:{name.rpartition('}')[2]}" if name[0] == "{" else name
