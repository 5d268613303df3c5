"""What the channel of RSS 1.0 says of the parts behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.feeds.concepts import in_attribute
from feedlint.feeds.rdf import RDF, RSS_10
from feedlint.finding import Finding, Related
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed

_RESOURCE, _ABOUT = f"{{{RDF}}}resource", f"{{{RDF}}}about"


def compared(feed: Feed, name: str) -> Iterator[Finding]:
    """What the channel says of its image, or of its text input, against what there is."""
    tag = f"{{{RSS_10}}}{name}"
    wanted, there = feed.head.node.find(tag), feed.root.find(tag)
    node = there if wanted is None else wanted
    if node is None:
        return
    if wanted is None or there is None:
        where = "is not in the channel" if wanted is None else "is in the channel alone"
        help_ = f"have <{name} rdf:resource> in the channel and <{name} rdf:about> behind it"
        yield Finding(on_tag(node), f"the {name} {where}", help=help_)
        return
    resource, about = in_attribute(wanted, _RESOURCE), in_attribute(there, _ABOUT)
    if resource and about and resource.text.strip() != about.text.strip():
        message = f"the channel's {name} is {show(resource.text)}, and none has that name"
        related = Related(about.anchor(), f"the {name}")
        help_ = "write the same address in both"
        yield Finding(resource.anchor(), message, (related,), help=help_)
