"""The rules at work: which there are, which are on, their run, and what is done with it."""
