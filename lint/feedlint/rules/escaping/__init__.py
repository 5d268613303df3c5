"""Rules about escaping."""
