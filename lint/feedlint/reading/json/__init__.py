"""How a document is written in JSON: nodes, reading, mending, places, paths."""
