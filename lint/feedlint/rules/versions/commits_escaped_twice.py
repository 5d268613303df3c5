"""V219 commits-escaped-twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.commits.escaped import escaped_twice
from feedlint.finding import Finding, Severity
from feedlint.rule import EVERY, FEED, Context, Rule, if_commits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed


class CommitsEscapedTwice(Rule):
    """A generator should not escape what commits say twice.

    ## Why
    Every title or message of the feed shows `&lt;`, `&gt;` or `&amp;`, and none a `<`, a
    `>` or an `&` of its own: the generator escapes the text, and whatever writes the feed
    escapes it once more. Readers see the references. A single commit that speaks of `&lt;`
    is not meant; three at least must show it, and none the contrary.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom">
    <id>https://git.example/repo/</id><title>repo</title><updated>2024-01-02T03:04:05Z</updated>
    <link rel="self" href="https://git.example/repo/atom/"/><author><name>Ada</name></author>
    <entry><title>fix a &amp;lt; b</title><updated>2024-01-02T03:04:05Z</updated>
    <id>urn:sha1:0d8e5fbc31e1082063bfb5155c35b7869721152b</id><content/>
    <link href="/commit/?id=0d8e5fbc31e1082063bfb5155c35b7869721152b"/></entry>
    <entry><title>say this &amp;amp; that</title><updated>2024-01-02T03:04:05Z</updated>
    <id>urn:sha1:1d8e5fbc31e1082063bfb5155c35b7869721152b</id><content/>
    <link href="/commit/?id=1d8e5fbc31e1082063bfb5155c35b7869721152b"/></entry>
    <entry><title>include &amp;lt;page.h&amp;gt;</title><updated>2024-01-02T03:04:05Z</updated>
    <id>urn:sha1:2d8e5fbc31e1082063bfb5155c35b7869721152b</id><content/>
    <link href="/commit/?id=2d8e5fbc31e1082063bfb5155c35b7869721152b"/></entry>
    </feed>
    ```

    ## Good
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom">
    <id>https://git.example/repo/</id><title>repo</title><updated>2024-01-02T03:04:05Z</updated>
    <link rel="self" href="https://git.example/repo/atom/"/><author><name>Ada</name></author>
    <entry><title>fix a &lt; b</title><updated>2024-01-02T03:04:05Z</updated>
    <id>urn:sha1:0d8e5fbc31e1082063bfb5155c35b7869721152b</id><content/>
    <link href="/commit/?id=0d8e5fbc31e1082063bfb5155c35b7869721152b"/></entry>
    </feed>
    ```

    ## References
    - [XML 1.0, section 2.4](https://www.w3.org/TR/xml/#syntax)
    """

    code, name, since = "V219", "commits-escaped-twice", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (if_commits(FEED),), EVERY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Say it once for all titles and messages."""
        found = context.once(escaped_twice, feed)
        if found is None:
            return
        parts = ((found.titles, "titles"), (found.bodies, "messages"))
        what = " and ".join(f"{count} {name}" for count, name in parts if count)
        message = found.first
        place = on_text(message.copies[0].region.construct if found.titles else message.construct)
        yield Finding(
            place,
            f"the generator escapes twice: readers see references such as '&lt;' in {what}",
            help="Escape texts once: give them to what writes the feed as they are",
        )
