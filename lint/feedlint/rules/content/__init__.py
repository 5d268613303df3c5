"""Rules about renditions of content."""
