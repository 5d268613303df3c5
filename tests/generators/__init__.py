"""Feeds of commits, made by the real generators and by templates of those that cannot run here."""
