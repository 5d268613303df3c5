"""The rule unknown-role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule, given, on_part
from feedlint.text.show import show as quoted
from feedlint.text.suggest import did_you_mean
from feedlint.values.registry import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


class UnknownRole(PodcastRule):
    """The role of a podcast:person should be one of the taxonomy.

    ## Why
    Apps that list who took part group people by these roles; a role of your own is shown as it
    is written, or as host.

    ## Bad
    ```rss item
    <podcast:person role="sidekick">Ada</podcast:person>
    ```

    ## Good
    ```rss item
    <podcast:person role="co-host">Ada</podcast:person>
    ```

    ## References
    - [The podcast namespace](https://podcasting2.org/podcast-namespace)
    """

    code, name, since = "P026", "unknown-role", "0.1.0"
    severity = Severity.INFO
    once = True

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at roles in any case of their letters."""
        del context
        groups = table("podcast-roles")
        roles = {role for known in groups.values() for role in known}
        for part in show.parts:
            for node in part.all("podcast:person"):
                role, group = given(node, "role").lower(), given(node, "group").lower()
                if group and group not in groups:
                    near = did_you_mean(group, groups).rstrip("?")
                    says = f"the taxonomy has no group {quoted(group)}"
                    yield Finding(on_part(node, "group"), says, help=f"see the taxonomy{near}")
                elif role and role not in roles:
                    near = did_you_mean(role, roles).rstrip("?")
                    says = f"the taxonomy has no role {quoted(role)}"
                    yield Finding(on_part(node, "role"), says, help=f"see the taxonomy{near}")
                elif role and group and role not in groups[group]:
                    owner = next(name for name, known in groups.items() if role in known)
                    says = f"the role {quoted(role)} is of the group {quoted(owner)}"
                    yield Finding(on_part(node, "group"), says, help=f"write {owner}")
