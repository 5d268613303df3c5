"""The parts of a carrier that are asked for by what carries a document: places, paths, comments.

Each carrier has a package here with modules and functions of the same names.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from lxml.etree import _Element as Element

    from feedlint.reading.document import Document
    from feedlint.reading.xml.locate import Locator
    from feedlint.reading.xml.paths import Paths


def _module(document: Document, name: str) -> Any:
    return import_module(f"feedlint.reading.{document.carrier}.{name}")


def locator(document: Document, elements: Iterable[Element]) -> Locator:
    """What finds the places of these elements, or of nodes of JSON."""
    made: Locator = _module(document, "locate").Locator(document, elements)
    return made


def paths(document: Document, identity: Callable[[Element], str] | None = None) -> Paths:
    """What finds paths; `identity` is what an entry is known by, and '' for what is none."""
    module = _module(document, "paths")
    made: Paths = module.Paths(identity) if document.carrier == "xml" else module.Paths()
    return made


def comments(document: Document) -> Iterator[Any]:
    """The places where a document can speak to who reads its source."""
    found: Iterator[Any] = _module(document, "locate").comments(document)
    return found
