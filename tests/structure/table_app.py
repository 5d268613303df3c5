"""Service and category documents, with what is said of each."""

from __future__ import annotations

_NAMES = (
    'xmlns="http://www.w3.org/2007/app" xmlns:atom="http://www.w3.org/2005/Atom" '
    'xmlns:x="urn:example:x" xmlns:h="http://www.w3.org/1999/xhtml"'
)
TITLE = "<atom:title>T</atom:title>"
FOREIGN = "<x:a>b</x:a>"
COLLECTION = f'<collection href="c">{TITLE}</collection>'
WORKSPACE = f"<workspace>{TITLE}{COLLECTION}</workspace>"


def service(inner: str) -> str:
    """A service document with these children."""
    return f"<service {_NAMES}>{inner}</service>"


def collection(inner: str, attributes: str = 'href="c"') -> str:
    """A service whose collection has these children beside its title."""
    own = f"<collection {attributes}>{TITLE}{inner}</collection>"
    return service(f"<workspace>{TITLE}{own}</workspace>")


def titled(title: str) -> str:
    """A service whose workspace has this title."""
    return service(f"<workspace>{title}</workspace>")


def categories(inner: str, attributes: str = "") -> str:
    """A category document."""
    return f"<categories {_NAMES} {attributes}>{inner}</categories>"


CASES = {
    "the least": (titled(TITLE), ""),
    "no workspace": (service(""), "missing-element workspace"),
    "a collection beside workspaces": (
        service(WORKSPACE + COLLECTION),
        "misplaced-element collection",
    ),
    "text beside workspaces": (service(f"{WORKSPACE} and more"), "stray-text and more"),
    "text in a workspace": (service(f"<workspace>a{TITLE}</workspace>"), "stray-text a"),
    "text in a collection": (collection("here"), "stray-text here"),
    "a title of the service": (service(TITLE + WORKSPACE), ""),
    "several workspaces": (service(WORKSPACE * 2), ""),
    "several collections": (service(f"<workspace>{TITLE}{COLLECTION * 2}</workspace>"), ""),
    "foreign markup in a workspace": (service(f"<workspace>{TITLE}{FOREIGN * 2}</workspace>"), ""),
    "foreign markup in a collection": (collection(FOREIGN * 2), ""),
    "no title of a collection": (
        service(f'<workspace>{TITLE}<collection href="c"/></workspace>'),
        "missing-element title",
    ),
    "two titles of a collection": (collection(TITLE), "surplus-element atom:title"),
    "several categories": (categories('<atom:category term="a"/>' * 2), ""),
    "no categories": (categories(""), ""),
    "text between categories": (categories('a <atom:category term="a"/> b'), ""),
    "foreign markup between categories": (categories(FOREIGN * 2), ""),
    "no title": (service("<workspace/>"), "missing-element title"),
    "two titles": (titled(TITLE * 2), "surplus-element atom:title"),
    "an html title": (titled('<atom:title type="html">T</atom:title>'), ""),
    "an xhtml title": (titled('<atom:title type="xhtml"><h:div/></atom:title>'), ""),
    "no div": (titled('<atom:title type="xhtml">T</atom:title>'), "missing-xhtml-div"),
    "a title with elements": (
        titled("<atom:title><h:b/></atom:title>"),
        "element-in-text h:b",
    ),
    "a type that is none": (
        titled('<atom:title type="plain">T</atom:title>'),
        "unknown-type plain",
    ),
    "foreign markup": (service(f"<x:a>b</x:a>{WORKSPACE}<x:b/>"), ""),
    "Atom's as foreign markup": (collection("<atom:id>a</atom:id>"), ""),
    "an unknown element": (
        collection("<member-type>a</member-type>"),
        "unknown-element member-type",
    ),
    "a slip": (service("<Workspace/>"), "missing-element workspace, misspelt-element Workspace"),
    "an unknown attribute": (collection("", 'href="c" title="a"'), "unknown-attribute title"),
    "a foreign attribute": (collection("", 'href="c" x:title="a"'), ""),
    "no href": (collection("", ""), "missing-attribute href"),
    "several accepts": (collection("<accept>a/b</accept><accept/>"), ""),
    "an element in accept": (collection("<accept><x:a/></accept>"), "element-in-text x:a"),
    "an attribute of accept": (
        collection('<accept alternate="multipart-related">a/b</accept>'),
        "unknown-attribute alternate",
    ),
    "several lists": (collection("<categories/><categories href='c'/>"), ""),
    "a category": (collection('<categories><atom:category term="a"/></categories>'), ""),
    "no term": (
        collection('<categories><atom:category label="a"/></categories>'),
        "missing-attribute term",
    ),
    "a collection in a collection": (collection(COLLECTION), "misplaced-element collection"),
    "a workspace in a workspace": (
        service(f"<workspace>{TITLE}{WORKSPACE}</workspace>"),
        "misplaced-element workspace",
    ),
    "accept in a workspace": (
        service(f"<workspace>{TITLE}<accept/></workspace>"),
        "misplaced-element accept",
    ),
    "a category document": (
        categories('<atom:category term="a" scheme="b" label="c"/>', 'fixed="yes" scheme="a"'),
        "",
    ),
    "no term there": (categories("<atom:category/>"), "missing-attribute term"),
    "an attribute of it": (categories("", 'name="a"'), "unknown-attribute name"),
    "a category of the protocol": (categories('<category term="a"/>'), "unknown-element category"),
}
