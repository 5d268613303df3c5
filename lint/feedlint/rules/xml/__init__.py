"""Rules about XML and encoding."""
