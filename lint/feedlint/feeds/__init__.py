"""What a feed is, whatever it is written in: dialects, and the view that rules get of them."""
