"""Rules of family J: JSON as it is written, and JSON Feed."""
