"""What a commit feed is: forges, trailers, persons (pure functions over text)."""
