"""Rules about HTML and XHTML inside text constructs."""
