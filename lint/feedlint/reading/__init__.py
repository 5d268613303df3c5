"""From bytes to a document: decoding, parsing, places; what carriers of feeds know."""
