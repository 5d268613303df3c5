"""The output formats, one a module."""
