"""The rule date-not-rfc3339."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.pattern import lazy
from feedlint.rule import DATE, EVERY, Rule
from feedlint.rules.meaning._base import FEW
from feedlint.text.show import show
from feedlint.values import dates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Date
    from feedlint.rule import Context

_DIGIT = lazy("[0-9]")


class DateNotRfc3339(Rule):
    """Atom dates must be RFC 3339 timestamps.

    ## Why
    Readers sort entries by `updated`; most drop one whose date they cannot parse, or
    take it for now, or for 1970. A small `t` or `z` is right in RFC 3339 and in JSON Feed,
    where it is an info, as not every reader takes it; Atom demands capitals.

    ## Bad
    ```xml entry
    <updated>Tue, 02 Jan 2024 03:04:05 +0000</updated>
    ```

    ## Good
    ```xml entry
    <updated>2024-01-02T03:04:05+00:00</updated>
    ```

    ## Fix
    Safe for dates that name one instant in another form, such as RFC 822 dates with a
    numeric zone; none for a date without a zone, or with a day that does not exist.

    ## References
    - [RFC 4287, section 3.3](https://www.rfc-editor.org/rfc/rfc4287#section-3.3)
    - [RFC 3339, sections 5.6 and 5.7](https://www.rfc-editor.org/rfc/rfc3339#section-5.6)
    """

    code, name, since = "A012", "date-not-rfc3339", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = (DATE,), EVERY
    w3c = ("InvalidRFC3339Date",)

    def check(self, date: Date, context: Context) -> Iterator[Finding]:
        """Check a date that its dialect writes so, without the white space around it."""
        text = date.text
        if date.profile != "rfc3339" or dates.parse(text) is not None:
            return
        if not text:
            help_ = (
                "write when it was, such as 2024-05-06T07:08:09Z, or leave it out where it may be"
            )
            yield Finding(date.anchor(), f"{date.label} is empty", help=help_)
            return
        is_layout = dates.is_go_layout(text)
        reason = "Go took an example for its layout" if is_layout else dates.reason(text)
        severity, message = None, f"{show(text)} is not an RFC 3339 timestamp"
        if dates.is_rfc3339(text.upper()):
            # RFC 4287 takes them away from Atom, JSON Feed leaves them.
            if context.feed.dialect.name == "jsonfeed":
                severity, message = Severity.INFO, f"{show(text)} is written with small letters"
            else:
                reason = "Atom has a capital T and Z"
        wanted = dates.repair(text)
        fix = None
        if wanted is not None:
            edit = replace(date.anchor(), wanted)
            fix = Fix(f"Write {wanted}", Safety.SAFE, (edit,))
        yield Finding(
            date.anchor(),
            f"{message}: {reason}" if reason else message,
            fix=fix,
            severity=severity,
            help=dates.advice(text),
            group=_group(date.label, text, is_form=bool(reason or fix)),
            few=1 if is_layout else FEW,
        )


def _group(label: str, text: str, *, is_form: bool) -> str:
    """What a date has in common with others that a generator wrote alike; '' for a person's."""
    if dates.is_go_layout(text):
        return f"{label} layout"
    is_form = is_form or sum(character.isdigit() for character in text) >= 8
    return f"{label} {_DIGIT.sub('0', text)}" if is_form else ""
