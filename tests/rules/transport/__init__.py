"""Tests of the rules about HTTP."""
