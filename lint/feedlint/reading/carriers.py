"""What depends on how a document is written: places, paths and suppressions by carrier.

The carriers' modules have the same names and functions; each is imported when a document
of its kind asks for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from feedlint.reading.document import Document


def locator(document: Document, elements: Iterable[Any]) -> Any:
    """What makes spans of anchors on these elements."""
    if document.carrier == "json":
        from feedlint.reading.json.locate import Locator as JsonLocator

        return JsonLocator(document, elements)
    from feedlint.reading.xml.locate import Locator

    return Locator(document, elements)


def paths(document: Document) -> Any:
    """What makes paths of elements."""
    if document.carrier == "json":
        from feedlint.reading.json.paths import Paths as JsonPaths

        return JsonPaths()
    from feedlint.reading.xml.paths import Paths

    return Paths()


def comments(document: Document) -> Iterable[Any]:
    """What can silence rules: comments, or JSON's own members for that."""
    if document.carrier == "json":
        from feedlint.reading.json.locate import comments as in_json

        return in_json(document)
    from feedlint.reading.xml.locate import comments as in_xml

    return in_xml(document)
