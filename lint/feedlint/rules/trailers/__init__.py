"""Rules about commit trailers."""
