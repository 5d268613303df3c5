"""A badge: a small picture that says how a feed is doing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from feedlint.page.checking import Answer

# White on each is at least 4.5 : 1 (WCAG 2.2, 1.4.3).
_COLOURS = {"good": "#2a7a3f", "warning": "#8a5a00", "error": "#b3261e", "unknown": "#5f6368"}
_LABEL = "feed"
#: Tenths of pixels that a character of 11 px Verdana takes, on the average.
_WIDTH = 68


def words(answer: Answer) -> tuple[str, str]:
    """What a badge says, and in which colour; nothing in it is a feed's."""
    if answer.problem:
        return "unchecked", _COLOURS["unknown"]
    for count, noun, kind in (
        (answer.errors, "error", "error"),
        (answer.warnings, "warning", "warning"),
    ):
        if count:
            return f"{count:,} {noun}{'' if count == 1 else 's'}", _COLOURS[kind]
    return "no errors", _COLOURS["good"]


def svg(answer: Answer) -> str:
    """The picture."""
    said, colour = words(answer)
    left, right = (10 + _WIDTH * len(text) // 10 for text in (_LABEL, said))
    width = left + right
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="20" role="img"'
        f' aria-label="{_LABEL}: {said}"><title>{_LABEL}: {said}</title>'
        f'<rect width="{width}" height="20" rx="3" fill="{colour}"/>'
        f'<path d="M3 0h{left - 3}v20H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="#444"/>'
        '<g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif"'
        f' font-size="11"><text x="{left / 2:g}" y="14">{_LABEL}</text>'
        f'<text x="{left + right / 2:g}" y="14">{said}</text></g></svg>\n'
    )
