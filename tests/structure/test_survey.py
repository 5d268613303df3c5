"""Structure: both grammars against the table, against each other, and what is made of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from feedlint.anchor import Part
from feedlint.rule import atom, text_of
from feedlint.structure import survey as schema
from feedlint.structure.explain import SchemaDisagreement, explain
from feedlint.structure.shape import (
    Shape,
    canonical,
    shape_of,
    type_class,
)
from feedlint.structure.survey import (
    judge,
    schema_path,
    structure_faults,
)
from tests.structure.cases import (
    SAMPLES,
    content,
    feed,
    good_entry,
    good_feed,
    label,
    parse,
    title,
)

if TYPE_CHECKING:
    from lxml.etree import _Element as Element
    from xmlschema import XMLSchema11

    from feedlint.finding import Fault
    from feedlint.structure.faults import Declaration
    from feedlint.structure.grammar import Grammar


def only(document: str) -> Fault:
    (fault,) = structure_faults(parse(document))
    return fault


def name_of(fault: Fault) -> str:
    assert fault.anchor.element is not None
    return fault.anchor.element.tag.rpartition("}")[2]


def test_a_missing_child_points_at_its_parent() -> None:
    fault = only(feed("id title"))
    assert (fault.anchor.part, name_of(fault)) == (Part.TAG, "feed")
    assert fault.values == {"element": "updated", "parent": "feed"}


def test_a_surplus_child_points_at_itself_and_at_the_first() -> None:
    root = parse(good_feed("logo", "<!-- c -->", "logo"))
    (fault,) = structure_faults(root)
    first, second = root.findall(atom("logo"))
    assert fault.anchor.element is second
    assert [note.anchor.element for note in fault.related] == [first]


def test_late_metadata_points_at_itself_and_at_the_first_entry() -> None:
    root = parse(good_feed("entry entry", "<link href='/'/>"))
    (fault,) = structure_faults(root)
    assert name_of(fault) == "link"
    assert [note.anchor.element for note in fault.related] == [root.find(atom("entry"))]


def test_a_missing_attribute_points_at_the_start_tag() -> None:
    fault = only(good_feed("<link/>"))
    assert (fault.anchor.part, name_of(fault)) == (Part.TAG, "link")


def test_an_unknown_attribute_points_at_itself() -> None:
    fault = only(good_feed('<logo x="1">/</logo>'))
    assert (fault.anchor.part, fault.anchor.name, name_of(fault)) == (Part.ATTRIBUTE, "x", "logo")


def test_an_unknown_type_points_at_its_value() -> None:
    fault = only(title('type="plain"'))
    assert (fault.anchor.part, fault.anchor.name) == (Part.VALUE, "type")
    assert (fault.anchor.start, fault.anchor.end) == (0, None)


def test_what_stands_in_the_place_of_a_div_is_related() -> None:
    fault = only(title('type="xhtml"', "<div/>"))
    assert name_of(fault) == "title"
    assert fault.values["namespace"] == atom("")[1:-1]
    assert [note.anchor.element is not None for note in fault.related] == [True]


def test_markup_in_text_is_one_fault_that_counts() -> None:
    fault = only(title('type="html"', "a <h:b>b</h:b> <!-- c --><h:i/>"))
    assert (name_of(fault), fault.values["count"]) == ("b", "2")


STRAY = (
    ("before", good_feed("", " Before ")),
    ("a reference", good_feed("&lt;Text&gt;")),
    ("behind text below", good_feed("<author><name>Ada</name>\n</author>", "Behind")),
    ("CDATA", good_feed("<![CDATA[ <In> ]]>")),
    ("around a comment", good_feed("Ar<!-- not this -->ound")),
    ("behind an instruction", good_feed("<?not this?>Behind")),
    ("white space within", good_feed("Two \n words")),
    ("not XML's white space", good_feed(" \x85\u3000\u2028 ")),
    ("a person", good_feed("<author>Before<name>Ada</name></author>")),
    ("beside a div", title('type="xhtml"', "<h:div>in</h:div> Behind ")),
)
RUNS = ("Before", "<Text>", "Behind", "<In>", "Around", "Behind", "Two \n words")
EXPECTED = (*RUNS, "\x85\u3000\u2028", "Before", "Behind")


@pytest.mark.parametrize(
    ("document", "expected"),
    [(row[1], text) for row, text in zip(STRAY, EXPECTED, strict=True)],
    ids=[row[0] for row in STRAY],
)
def test_stray_text_points_at_its_first_run(document: str, expected: str) -> None:
    fault = only(document)
    assert fault.kind == "stray-text"
    assert fault.anchor.element is not None
    assert fault.values["text"] == expected
    text = text_of(fault.anchor.element)
    assert text[fault.anchor.start : fault.anchor.end] == expected


def test_text_beside_src_points_at_itself() -> None:
    fault = only(content('src="/"', " a ", "summary"))
    assert fault.anchor[2:] == ("", 1, 2)


def test_faults_come_in_document_order() -> None:
    document = feed(
        *("id", "<title type='x' mode='y'/>", "<author><b/>Text<name/><name/></author>"),
        "<entry><id/><id/><title/><bad/><updated/><link rel='a'/></entry>",
        "Stray<updated/>",
        attributes="lang=''",
    )
    assert [label(fault) for fault in structure_faults(parse(document))] == [
        "unknown-attribute lang",
        "unknown-type x",
        "unknown-attribute mode",
        "unknown-element b",
        "stray-text Text",
        "surplus-element name",
        "missing-alternate-link",
        "surplus-element id",
        "unknown-element bad",
        "missing-attribute href",
        "stray-text Stray",
        "metadata-after-entry updated",
    ]


def test_misplaced_and_unknown_elements_are_not_looked_into() -> None:
    document = good_entry("<entry><bad/></entry>", "<bad><id><b/></id></bad>", "<x:y>t<id/></x:y>")
    assert [label(fault) for fault in structure_faults(parse(document))] == [
        "misplaced-element entry",
        "unknown-element bad",
    ]


def test_surplus_elements_are_looked_into() -> None:
    document = good_entry("<content/>", "<content type='xhtml'/>")
    assert [label(fault) for fault in structure_faults(parse(document))] == [
        "surplus-element content",
        "missing-xhtml-div ",
    ]


def test_another_root_has_no_structure() -> None:
    assert not list(structure_faults(parse("<rss><channel/></rss>")))
    assert not list(structure_faults(parse('<feed xmlns="http://purl.org/atom/ns#"/>')))


def test_a_thousand_entries_are_explained_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Shape] = []

    def counted(
        shape: Shape, files: XMLSchema11, known: Grammar, made: tuple[Element, Element]
    ) -> Declaration:
        asked.append(shape)
        return explain(shape, files, known, made)

    monkeypatch.setattr("feedlint.structure.explain.explain", counted)
    judge.cache_clear()
    wrong = SAMPLES["entry"].replace("<title/>", '<title type="b"/><title/>') * 1000
    root = parse(good_feed(wrong))
    assert len(list(structure_faults(root))) == 2000
    assert len(asked) == 2


def test_a_disagreement_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    class Refusing:
        def validate(self, _: Element) -> bool:
            return False

    monkeypatch.setattr(schema, "relax_ng", lambda _: Refusing())
    judge.cache_clear()
    with pytest.raises(SchemaDisagreement, match="place='feed/id'"):
        list(structure_faults(parse(good_feed())))
    judge.cache_clear()


def test_a_right_feed_needs_no_xmlschema() -> None:
    code = (
        "import sys; from lxml import etree;"
        "from feedlint.structure.survey import structure_faults;"
        f"assert not list(structure_faults(etree.fromstring({good_feed('entry')!r})));"
        "assert 'xmlschema' not in sys.modules"
    )
    path = str(Path(schema_path("atom.rng")).parent.parent / "lint")
    done = subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": path}, check=False)
    assert done.returncode == 0


def test_shapes_forget_what_is_said() -> None:
    texts = ("urn:a", "urn:b<!-- c -->")
    roots = [parse(feed("title updated", f"<id>{text}</id>")) for text in texts]
    assert len({shape_of(root, "feed") for root in roots}) == 1
    assert len({shape_of(root[2], "feed/id") for root in roots}) == 1


def test_shapes_have_at_most_two_of_a_kind() -> None:
    kinds = ["link", "id", "link", "entry", "link", "entry", "foreign", "entry", "id", "id"]
    assert canonical("feed", kinds) == ("foreign", "id", "link", "entry", "entry", "id", "link")
    assert canonical("entry", kinds) == (
        *("foreign", "id", "id", "link", "link", "entry", "entry"),
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("text", "text"),
        ("html", "html"),
        ("xhtml", "xhtml"),
        ("text/html", "text-media"),
        ("TEXT/x; a=b", "text-media"),
        ("text/xml", "xml"),
        ("image/svg+xml;a", "xml"),
        ("application/xml-dtd", "xml"),
        ("text/xml-dtd", "text-media"),
        ("image/png", "media"),
        ("application/xmlx", "media"),
        ("text /html", "invalid"),
        ("text/html\n", "invalid"),
        ("multipart/mixed", "invalid"),
        ("Text", "invalid"),
        ("", "invalid"),
    ],
)
def test_type_class(value: str, expected: str) -> None:
    assert type_class(value) == expected


def test_a_schema_that_is_not_there() -> None:
    with pytest.raises(FileNotFoundError, match=r"none\.rng is not installed"):
        schema_path("none.rng")
