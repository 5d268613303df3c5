"""Rules about how a feed comes over HTTP."""
