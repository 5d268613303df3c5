"""HTML as it stands in feeds: tokens, tree, markup, and what a reader sees of it."""
