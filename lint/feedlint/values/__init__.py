"""Values with a grammar of their own: IRIs, dates, languages, media types, addresses."""
