"""feedlint: a linter for syndication feeds.

`lint` and the names below are the programming interface (`feedlint.api`); they are
imported when they are first used, so that the command starts quickly.
"""

__version__ = "0.1.0"

_EXPORTS = {
    "lint": "feedlint.api",
    "Report": "feedlint.api",
    "Finding": "feedlint.api",
    "InputError": "feedlint.reading.source",
    "UnknownRule": "feedlint.linting.catalogue",
    "PluginError": "feedlint.linting.catalogue",
}

# A type checker takes this name for true; typing itself is left alone at start-up.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from feedlint.api import Finding, Report, lint
    from feedlint.linting.catalogue import PluginError, UnknownRule
    from feedlint.reading.source import InputError

__all__ = ["Finding", "InputError", "PluginError", "Report", "UnknownRule", "__version__", "lint"]


def __getattr__(name: str) -> object:
    if name not in _EXPORTS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_EXPORTS[name]), name)
