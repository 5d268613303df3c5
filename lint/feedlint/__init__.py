"""feedlint: a linter for syndication feeds."""

__version__ = "0.1.0"
