"""The structure of a feed: a schema says whether it is right, another says why not."""
