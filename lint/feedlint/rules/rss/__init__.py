"""Rules about what only RSS can get wrong."""
