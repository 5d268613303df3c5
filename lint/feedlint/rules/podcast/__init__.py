"""Rules about podcasts; no feed without episodes to hear or to see is held against them."""
