"""Tests of what feedlint knows about commits."""
