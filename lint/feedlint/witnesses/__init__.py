"""What a feed is compared with: its earlier version, its repository, the HTTP exchange."""
