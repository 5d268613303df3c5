"""Tests of the rules about HTML and XHTML in texts."""
