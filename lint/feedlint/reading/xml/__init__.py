"""The XML carrier."""
