"""feedlint: a linter for syndication feeds.

`lint` and the names below are the programming interface (`feedlint.api`); they are
imported when they are first used, so that the command starts quickly.
"""

__version__ = "0.1.0"

_EXPORTS = {
    "lint": "feedlint.api",
    "Report": "feedlint.api",
    "Finding": "feedlint.api",
    "Related": "feedlint.api",
    "Fix": "feedlint.api",
    "Edit": "feedlint.api",
    "InputError": "feedlint.reading.source",
    "UnknownName": "feedlint.errors",
    "UnknownRule": "feedlint.linting.catalogue",
    "UnknownSeverity": "feedlint.errors",
    "UnknownOption": "feedlint.errors",
    "UnknownLimit": "feedlint.errors",
    "PluginError": "feedlint.linting.catalogue",
    "WitnessError": "feedlint.rule",
}

# A type checker takes this name for true; typing itself is left alone at start-up.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from feedlint.api import Edit, Finding, Fix, Related, Report, lint
    from feedlint.errors import UnknownLimit, UnknownName, UnknownOption, UnknownSeverity
    from feedlint.linting.catalogue import PluginError, UnknownRule
    from feedlint.reading.source import InputError
    from feedlint.rule import WitnessError

__all__ = [
    "Edit",
    "Finding",
    "Fix",
    "InputError",
    "PluginError",
    "Related",
    "Report",
    "UnknownLimit",
    "UnknownName",
    "UnknownOption",
    "UnknownRule",
    "UnknownSeverity",
    "WitnessError",
    "__version__",
    "lint",
]


def __dir__() -> list[str]:
    return sorted({*__all__, *(name for name in globals() if name.startswith("__"))})


def __getattr__(name: str) -> object:
    if name not in _EXPORTS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_EXPORTS[name]), name)
