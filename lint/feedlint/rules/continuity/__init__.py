"""Rules about continuity with an earlier version of the same feed."""
