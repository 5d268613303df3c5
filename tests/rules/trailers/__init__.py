"""Tests of the rules about commit messages and their trailers."""
