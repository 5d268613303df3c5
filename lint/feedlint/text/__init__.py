"""Pure functions over the values and texts of a feed."""
