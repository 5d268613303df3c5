"""The page: a feed is pasted, dropped or named by its address, and mended in a browser."""
