"""Rules about Atom semantics."""
