"""Names that there are not: one error for each kind, each with what was probably meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class WitnessError(Exception):
    """A witness that cannot be asked; the message says which and why."""


class UnknownName(ValueError):  # noqa: N818  # the message reads as what it is
    """A name that there is not; `suggestion` is the nearest that there is, or ''."""

    what = "name"

    def __init__(self, name: str, known: Iterable[str] = (), where: str = "") -> None:
        from difflib import get_close_matches

        listed = list(known)
        self.name = name
        self.suggestion = next(iter(get_close_matches(name.lower(), listed, n=1)), "")
        hint = f"; did you mean {self.suggestion!r}?" if self.suggestion else ""
        if listed and not hint:
            hint = f"; there are {', '.join(listed)}"
        place = f" {where}" if where else ""
        super().__init__(f"no {self.what}{place} is called {name!r}{hint}")

    def __reduce__(self) -> tuple[object, ...]:
        # An exception is made again of what it was made with.
        return _again, (type(self), self.args[0], self.name, self.suggestion)


def _again(kind: type[UnknownName], message: str, name: str, suggestion: str) -> UnknownName:
    error = kind(name)
    error.args = (message,)
    error.suggestion = suggestion
    return error


class UnknownSeverity(UnknownName, KeyError):  # noqa: N818  # as above
    """A severity that is not `error`, `warning` or `info`; a KeyError as well, as it once was."""

    what = "severity"
    __str__ = Exception.__str__


class UnknownOption(UnknownName):
    """An option that no rule of those named has."""

    what = "option"


class UnknownLimit(UnknownName):
    """A limit that is none of docs/limits.md."""

    what = "limit"
