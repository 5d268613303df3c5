"""Rules about version control."""
